/**
 * A text that somebody wrote as a document, without a site around it, to an article: its title, the
 * lines of its head, its body. Markdown, Word, RTF and PDF end here.
 */
import MarkdownIt from 'markdown-it';
import { collectPieces } from '../../core/extraction/collect-pieces.ts';
import { publisherOfAgency } from '../../core/extraction/find-dateline.ts';
import { findHeadings } from '../../core/extraction/find-headings.ts';
import { pieceText, settlePieces, type Piece } from '../../core/extraction/piece.ts';
import { readFrontMatter, type FrontMatter } from '../../core/extraction/read-front-matter.ts';
import { readHeadLines, type HeadLines } from '../../core/extraction/read-head-lines.ts';
import { countWords, endsSentence, readsAsProse } from '../../core/extraction/text-features.ts';
import type { Field } from '../../core/model.ts';
import { datelineField, datelineOf, type ExtractedPage } from './extract-page.ts';
import { parseSanitised } from './parse-page.ts';
import { sanitiseMarkup } from './sanitise-markup.ts';

/** What a document says of itself beside its text; what it doesn't is empty or null. */
export type DeclaredFields = FrontMatter;

export const NOTHING_DECLARED: DeclaredFields = {
  title: '',
  publisher: null,
  byline: [],
  publishedAt: null,
  updatedAt: null,
  address: null,
  language: null,
};

const MARKDOWN = new MarkdownIt('commonmark', { html: false }).enable('table');

/** What a program wrote into the file, often stale: it counts where the text says nothing. */
export interface FileProperties {
  /** Empty where there is none. */
  readonly title: string;
  readonly author: string;
  /** ISO 8601, or null. */
  readonly created: string | null;
}

export const NO_PROPERTIES: FileProperties = { title: '', author: '', created: null };

/** Extracts a Markdown document; raw HTML in it is text. @throws PageTooLarge */
export function extractMarkdown(text: string): ExtractedPage {
  const { fields, body } = readFrontMatter(text);
  return composeMarkup(MARKDOWN.render(body), fields);
}

/** The article of a document that was turned into markup. @throws PageTooLarge */
export function composeMarkup(
  markup: string,
  fields: DeclaredFields,
  properties: FileProperties = NO_PROPERTIES,
): ExtractedPage {
  const pieces = collectPieces(parseSanitised(sanitiseMarkup(markup)).root);
  return composeArticle(findHeadings(pieces), fields, properties);
}

/** The article of a document's pieces, which are in reading order; `known` is the title's index where it is sure. */
export function composeArticle(
  pieces: readonly Piece[],
  fields: DeclaredFields,
  properties: FileProperties = NO_PROPERTIES,
  known = -1,
): ExtractedPage {
  const titleIndex = known >= 0 ? known : fields.title === '' ? findTitle(pieces) : -1;
  const heading = pieces[titleIndex];
  const { head, rest } = takeHead(pieces, titleIndex);
  const published = fields.publishedAt ?? head.publishedAt;
  const dateline = datelineOf(rest, published);
  const byline = fields.byline.length > 0 ? fields.byline : head.byline;
  const publisher = fields.publisher ?? head.publisher ?? publisherOfAgency(dateline?.agency ?? null);
  const origin = (declared: unknown) => (declared === null ? 'text' : 'meta');
  const title: Field<string> = heading
    ? { value: pieceText(heading), origin: 'text' }
    : { value: fields.title, origin: 'meta' };
  return {
    title: title.value === '' ? { value: properties.title, origin: 'file' } : title,
    publisher: { value: publisher, origin: origin(fields.publisher) },
    byline:
      byline.length === 0 && properties.author !== ''
        ? { value: [properties.author], origin: 'file' }
        : { value: byline, origin: byline === fields.byline ? 'meta' : 'text' },
    dateline: datelineField(dateline),
    publishedAt:
      published === null && properties.created !== null
        ? { value: properties.created, origin: 'file' }
        : { value: published, origin: origin(fields.publishedAt) },
    updatedAt: { value: fields.updatedAt, origin: 'meta' },
    address: { value: fields.address, origin: 'meta' },
    language: fields.language,
    ...settlePieces(rest),
  };
}

/** Lines above a headline that may name the paper and the day. */
const LINES_ABOVE = 3;
/** Lines between a headline and its text. */
const LINES_BELOW = 6;

/** Words of a first line that can be a headline. */
const LONGEST_TITLE = 25;

/** Where the title stands: a heading, or a first line in bold or without an end before the text; else -1. */
function findTitle(pieces: readonly Piece[]): number {
  const heading = findHeading(pieces);
  if (heading >= 0) return heading;
  const [first, second] = pieces;
  if (first?.block.type !== 'paragraph' || second === undefined) return -1;
  const text = pieceText(first);
  const words = countWords(text);
  return words >= 2 &&
    words <= LONGEST_TITLE &&
    !endsSentence(text) &&
    readHeadLines([text]).taken.length === 0
    ? 0
    : -1;
}

/** The heading that opens a document, or -1: only the paper's name, a name or a day may stand above it. */
function findHeading(pieces: readonly Piece[]): number {
  const index = pieces.findIndex((piece) => piece.block.type === 'heading');
  if (index < 0 || index > LINES_ABOVE) return -1;
  return readHeadLines(pieces.slice(0, index).map(pieceText)).taken.length === index ? index : -1;
}

/** What the lines around a headline say; they leave the text, and the headline does. */
function takeHead(
  pieces: readonly Piece[],
  titleIndex: number,
): { readonly head: HeadLines; readonly rest: readonly Piece[] } {
  const first = pieces.findIndex(
    (piece, index) =>
      index > titleIndex &&
      piece.removal === null &&
      (piece.block.type !== 'paragraph' || readsAsProse(pieceText(piece))),
  );
  const end = Math.min(first < 0 ? pieces.length : first, titleIndex + 1 + LINES_BELOW);
  const candidates = pieces
    .slice(0, end)
    .filter((piece, index) => index !== titleIndex && piece.removal === null);
  const head = readHeadLines(candidates.map(pieceText));
  const taken = new Set(head.taken.map((index) => candidates[index]));
  const rest = pieces
    .filter((_, index) => index !== titleIndex)
    .map((piece) =>
      taken.has(piece) ? { block: piece.block, removal: { step: 'article-head', reason: 'byline' } } : piece,
    );
  return { head, rest };
}
