/** A plain text to the same shape that markup gives. */
import { readScrape, type ReadScrape } from '../../core/extraction/read-scrape.ts';
import type { ExtractedPage } from './extract-page.ts';

/** Extracts the article of a plain text. */
export function extractText(text: string): ExtractedPage {
  return pageOfLines(readScrape(text));
}

/** What was read from lines alone, as a page; nothing but its words told anything. */
export function pageOfLines(scrape: ReadScrape): ExtractedPage {
  return {
    title: { value: scrape.title, origin: 'text' },
    publisher: { value: scrape.publisher, origin: 'text' },
    byline: { value: scrape.byline, origin: 'text' },
    dateline: { value: scrape.dateline, origin: 'text' },
    publishedAt: { value: scrape.publishedAt, origin: 'text' },
    updatedAt: { value: null, origin: 'text' },
    address: { value: null, origin: 'text' },
    language: null,
    blocks: scrape.blocks,
    removals: scrape.removals,
  };
}
