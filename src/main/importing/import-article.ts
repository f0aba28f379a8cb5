/** One document of any readable kind to an article: pure of storage, nothing executed or fetched. */
import { createHash } from 'node:crypto';
import { endOfDatelinePrefix } from '../../core/analysis/dateline-prefix.ts';
import { detectLanguage } from '../../core/analysis/detect-language.ts';
import { chooseLanguage } from '../../core/extraction/choose-language.ts';
import { setDirections } from '../../core/extraction/find-direction.ts';
import type { Article, ArticleId, ArticleSource, Block } from '../../core/model.ts';
import { canonicalText } from '../../core/text.ts';
import { decodeBytes, type Decoded } from './decode-bytes.ts';
import { extractText } from './extract-text.ts';
import type { ExtractedPage } from './extract-page.ts';
import { createPageParser, type PageParser } from './page-parser.ts';
import { binaryKind, sniffFormat, type Format } from './sniff-media-type.ts';

export interface ImportInput {
  /** File name, shown to the reader, or a word for what was pasted. */
  readonly name: string;
  /** Content-Type where one is known, else empty. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly kind: 'file' | 'paste' | 'sample';
  /** The clipboard's HTML where a paste had any. */
  readonly html?: string | null;
}

export interface ImportContext {
  /** ISO 8601 instant of the import. */
  readonly now: string;
  readonly newId: () => string;
  /** Who parses markup; a shared one, started when first needed, where none is given. */
  readonly parser?: PageParser;
}

export type ImportResult =
  | { readonly ok: true; readonly article: Article; readonly original: Uint8Array }
  /** One sentence naming the document and the reason. */
  | { readonly ok: false; readonly message: string };

/** Bytes of a document; more is refused. */
export const LARGEST_DOCUMENT = 20_000_000;

/** Characters of plain text that are read in the calling process; more is read in the parser's. */
const LARGEST_IN_PROCESS = 300_000;

/** Reads one document. Never rejects and leaves nothing behind: a refusal is a sentence. */
export async function importArticle(input: ImportInput, context: ImportContext): Promise<ImportResult> {
  const { bytes } = input;
  if (bytes.length === 0) return refuse(input, 'is empty');
  if (bytes.length > LARGEST_DOCUMENT) {
    return refuse(
      input,
      `has ${Math.ceil(bytes.length / 1e6)} MB; at most ${LARGEST_DOCUMENT / 1e6} MB are read`,
    );
  }
  const binary = binaryKind(bytes);
  if (binary !== null) return refuse(input, `is ${binary}`);
  const { decoded, format } = readText(input);
  if (isBinaryText(decoded.text)) return refuse(input, 'is binary data, not text');
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) return refuse(input, 'holds no text');
  const read = await readDocument(input, format, decoded.text, context);
  if (!read.ok) return refuse(input, read.reason);
  if (!/[\p{L}\p{N}]/u.test(canonicalText(read.page.blocks)))
    return refuse(input, 'holds no text of an article');
  const article = assemble(input, format, decoded, read.page, context);
  return { ok: true, article, original: bytes };
}

function refuse(input: ImportInput, reason: string): ImportResult {
  const name = input.kind === 'paste' ? 'The pasted text' : `“${shownName(input.name)}”`;
  return { ok: false, message: `${name} ${reason}.` };
}

/** A name fit for a sentence: no control or direction marks, not endless. */
function shownName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '');
  return plain.length > 80 ? `${plain.slice(0, 60)}…${plain.slice(-15)}` : plain;
}

function readText(input: ImportInput): { decoded: Decoded; format: Format } {
  if (input.kind === 'paste') {
    return {
      decoded: { text: new TextDecoder().decode(input.bytes), charset: 'utf-8', notices: [] },
      format: 'text',
    };
  }
  const markup =
    /\bx?html\b|\bxml\b/i.test(input.mediaType) ||
    /\.x?html?$/i.test(input.name) ||
    startsAsMarkup(input.bytes);
  const decoded = decodeBytes(input.bytes, { mediaType: input.mediaType, markup });
  return { decoded, format: sniffFormat(decoded.text, input.name, input.mediaType) };
}

function startsAsMarkup(bytes: Uint8Array): boolean {
  return /<(?:!doctype|html|head|meta|\?xml)/i.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2_048)).replaceAll('\u0000', ''),
  );
}

/** Text decoded from bytes that are none: controls and unreadable characters throughout. */
function isBinaryText(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // oxlint-disable-next-line no-control-regex -- controls are what is counted.
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return strange > 20 && strange > sample.length * 0.1;
}

type ReadDocument =
  | { readonly ok: true; readonly page: ExtractedPage }
  | { readonly ok: false; readonly reason: string };

async function readDocument(
  input: ImportInput,
  format: Format,
  text: string,
  context: ImportContext,
): Promise<ReadDocument> {
  const parser = context.parser ?? sharedParser();
  const clipboard = input.kind === 'paste' ? (input.html ?? '') : '';
  if (clipboard.trim() !== '' && clipboard.length <= LARGEST_DOCUMENT) {
    const pasted = await parser.parse('fragment', clipboard);
    if (pasted.ok && canonicalText(pasted.page.blocks).length >= text.length * 0.4) return pasted;
  }
  if (format !== 'text') return await parser.parse(format, text);
  // A large text takes long enough to be felt in the window.
  if (text.length > LARGEST_IN_PROCESS) return await parser.parse('text', text);
  return { ok: true, page: extractText(text) };
}

let shared: PageParser | null = null;

/** The parser of callers that bring none (the command line, tests). */
function sharedParser(): PageParser {
  shared ??= createPageParser();
  return shared;
}

function assemble(
  input: ImportInput,
  format: Format,
  decoded: Decoded,
  page: ExtractedPage,
  context: ImportContext,
): Article {
  const { direction, blocks } = setDirections(page.blocks);
  const { language: declared, title, ...fields } = page;
  return {
    id: context.newId() as ArticleId,
    ...fields,
    title: title.value === '' ? { value: firstWords(blocks), origin: 'text' } : title,
    language: chooseLanguage(declared, canonicalText(blocks), detectLanguage),
    direction,
    blocks,
    source: sourceOf(input, format, decoded),
    capturedAt: context.now,
    notices: decoded.notices,
  };
}

function sourceOf(input: ImportInput, format: Format, decoded: Decoded): ArticleSource {
  return {
    kind: input.kind,
    name: input.name,
    mediaType: format === 'html' ? 'text/html' : format === 'markdown' ? 'text/markdown' : 'text/plain',
    charset: decoded.charset,
    hash: createHash('sha256').update(input.bytes).digest('hex'),
    bytes: input.bytes.length,
  };
}

/** A title for what has none: the text's first words, behind its dateline. */
function firstWords(blocks: readonly Block[]): string {
  const whole = canonicalText(blocks).replace(/\s+/g, ' ').trim();
  const text = whole.slice(endOfDatelinePrefix(whole));
  return text.length <= 80 ? text : `${text.slice(0, 80).replace(/\s\S*$/, '')}…`;
}
