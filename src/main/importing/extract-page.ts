/** One hostile document to blocks and fields; runs in the parser process. */
import MarkdownIt from 'markdown-it';
import { collectPieces } from '../../core/extraction/collect-pieces.ts';
import { findDateline } from '../../core/extraction/find-dateline.ts';
import { PAGE_STEPS } from '../../core/extraction/page-steps.ts';
import { readPageMetadata } from '../../core/extraction/page-metadata.ts';
import { pieceText, prunePieces, settlePieces, type Piece } from '../../core/extraction/piece.ts';
import { readFrontMatter } from '../../core/extraction/read-front-matter.ts';
import { writePlainPage } from '../../core/extraction/plain-page.ts';
import { selectArticle } from '../../core/extraction/select-article.ts';
import { readsAsProse } from '../../core/extraction/text-features.ts';
import type { Block, Dateline, Field, Removal } from '../../core/model.ts';
import { askReadability } from './ask-readability.ts';
import { parsePage, parseSanitised } from './parse-page.ts';
import { sanitiseMarkup } from './sanitise-markup.ts';

/** What is read of a document; plain JSON, so that it can cross to the main process. */
export interface ExtractedPage {
  readonly title: Field<string>;
  readonly publisher: Field<string | null>;
  readonly byline: Field<readonly string[]>;
  readonly dateline: Field<Dateline>;
  readonly publishedAt: Field<string | null>;
  readonly updatedAt: Field<string | null>;
  readonly address: Field<string | null>;
  /** As the document declares it, or null. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
}

/** Nodes of a page from which Readability would take seconds; larger ones are read without its voice. */
const MOST_FOR_READABILITY = 60_000;

/**
 * Extracts the article of an HTML page or a fragment of one; `address` is where it came from,
 * `whole` says that all of it was selected by hand.
 * @throws PageTooLarge
 */
export function extractPage(html: string, address: string | null = null, whole = false): ExtractedPage {
  const page = parsePage(html);
  const metadata = readPageMetadata(page.root, address);
  const selected = selectArticle(page.root, whole || page.nodes > MOST_FOR_READABILITY ? new Set() : askReadability(writePlainPage(page.root)), whole);
  const body = parseSanitised(sanitiseMarkup(selected.html, metadata.address.value ?? address)).root;
  const context = { title: metadata.title.value, publisher: metadata.publisher.value, byline: metadata.byline.value, kind: 'page' as const };
  const pieces = prunePieces(collectPieces(body, selected.reasons), PAGE_STEPS, context);
  const { linked: _linked, ...fields } = metadata;
  return { ...fields, dateline: datelineOf(pieces), ...settlePieces(pieces) };
}

const MARKDOWN = new MarkdownIt('commonmark', { html: false }).enable('table');

/** Extracts a Markdown document; raw HTML in it is text. @throws PageTooLarge */
export function extractMarkdown(text: string): ExtractedPage {
  const { fields, body } = readFrontMatter(text);
  const pieces = collectPieces(parseSanitised(sanitiseMarkup(MARKDOWN.render(body))).root);
  const first = pieces[0];
  const heads = fields.title === '' && first?.block.type === 'heading';
  const kept = heads ? pieces.slice(1) : pieces;
  return {
    title: { value: heads && first ? pieceText(first) : fields.title, origin: heads ? 'text' : 'meta' },
    publisher: { value: fields.publisher, origin: 'meta' },
    byline: { value: fields.byline, origin: 'meta' },
    dateline: datelineOf(kept),
    publishedAt: { value: fields.publishedAt, origin: 'meta' },
    updatedAt: { value: fields.updatedAt, origin: 'meta' },
    address: { value: fields.address, origin: 'meta' },
    language: fields.language,
    ...settlePieces(kept),
  };
}

function datelineOf(pieces: readonly Piece[]): Field<Dateline> {
  const first = pieces.find((piece) => piece.removal === null && readsAsProse(pieceText(piece)));
  const found = first ? findDateline(pieceText(first)) : null;
  return { value: { place: found?.place ?? null, date: found?.date ?? null }, origin: 'text' };
}
