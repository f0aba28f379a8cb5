/** One document of any readable kind to an article: pure of storage, nothing executed or fetched. */
import { createHash } from 'node:crypto';
import type { Article, ArticleId, ArticleSource } from '../../core/model.ts';
import { canonicalText } from '../../core/text.ts';
import { extractText } from './extract-text.ts';
import {
  decodeDocument,
  finishDocument,
  refuseText,
  type DocumentResult,
  type FinishedDocument,
  type RawDocument,
} from './finish-document.ts';
import { createPageParser, type PageParser } from './page-parser.ts';
import { binaryKind } from './sniff-media-type.ts';

export interface ImportInput extends RawDocument {
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

/** Bytes that are decoded in the calling process; more takes long enough to be felt in the window. */
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
  const read = await readDocument(input, context.parser ?? sharedParser());
  if (!read.ok) return refuse(input, read.reason);
  return { ok: true, article: assemble(input, read.document, context), original: bytes };
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

async function readDocument(input: ImportInput, parser: PageParser): Promise<DocumentResult> {
  const { name, mediaType, bytes, kind } = input;
  const clipboard = kind === 'paste' ? (input.html ?? '') : '';
  const isRich = clipboard.trim() !== '' && clipboard.length <= LARGEST_DOCUMENT;
  if (bytes.length > LARGEST_IN_PROCESS && !isRich)
    return await parser.read({ name, mediaType, bytes, kind });
  const decoding = decodeDocument(input);
  const { text } = decoding.decoded;
  const refusal = refuseText(text);
  if (refusal !== null) return { ok: false, reason: refusal };
  if (isRich) {
    const pasted = await parser.parse('fragment', clipboard);
    if (pasted.ok && canonicalText(pasted.page.blocks).length >= text.length * 0.4)
      return finishDocument(pasted.page, decoding);
  }
  if (decoding.format === 'text' && text.length <= LARGEST_IN_PROCESS)
    return finishDocument(extractText(text), decoding);
  const parsed = await parser.parse(decoding.format, text);
  return parsed.ok ? finishDocument(parsed.page, decoding) : parsed;
}

let shared: PageParser | null = null;

/** The parser of callers that bring none (the command line, tests). */
function sharedParser(): PageParser {
  shared ??= createPageParser();
  return shared;
}

function assemble(input: ImportInput, document: FinishedDocument, context: ImportContext): Article {
  const { charset, format, notices, ...fields } = document;
  return {
    id: context.newId() as ArticleId,
    ...fields,
    source: sourceOf(input, format, charset),
    capturedAt: context.now,
    notices,
  };
}

function sourceOf(input: ImportInput, format: FinishedDocument['format'], charset: string): ArticleSource {
  return {
    kind: input.kind,
    name: input.name,
    mediaType: format === 'html' ? 'text/html' : format === 'markdown' ? 'text/markdown' : 'text/plain',
    charset,
    hash: createHash('sha256').update(input.bytes).digest('hex'),
    bytes: input.bytes.length,
  };
}
