/** The text a feed carries for an item, as a document that is imported like any page. */
import { escapeMarkup } from '../../core/briefing/escape-markup.ts';
import type { FeedItemDetails } from '../library/feeds.ts';

/** HTML with the item's own words for what a page says in its head. */
export function itemDocument({ row, content }: FeedItemDetails): string {
  const title = escapeMarkup(row.title);
  const head = [
    '<meta charset="utf-8">',
    `<title>${title}</title>`,
    meta('og:title', row.title),
    meta('author', row.authors.join('; ')),
    meta('article:published_time', row.publishedAt ?? ''),
    row.address === null ? '' : `<link rel="canonical" href="${escapeMarkup(row.address)}">`,
  ].join('');
  const language = row.language === null ? '' : ` lang="${escapeMarkup(row.language)}"`;
  return `<!doctype html><html${language}><head>${head}</head><body><article><h1>${title}</h1>${content}</article></body></html>`;
}

function meta(name: string, value: string): string {
  return value === '' ? '' : `<meta property="${name}" name="${name}" content="${escapeMarkup(value)}">`;
}
