/**
 * The child process in which hostile markup is parsed: a crash, a hang or a blow-up there takes
 * only the job it was at. Started by page-parser.ts; answers one message at a time.
 */
import { extractMarkdown, extractPage, type ExtractedPage } from './extract-page.ts';
import { extractText } from './extract-text.ts';
import {
  decodeDocument,
  finishDocument,
  refuseText,
  type DocumentResult,
  type FinishedDocument,
  type RawDocument,
} from './finish-document.ts';
import { PageTooLarge } from './parse-page.ts';

/** A fragment is what was selected on a page and copied. */
export type ParseFormat = 'html' | 'fragment' | 'markdown' | 'text';

export interface PageRequest {
  readonly id: number;
  readonly format: ParseFormat;
  readonly text: string;
}

/** A document so large that even its decoding is done here. */
export interface DocumentRequest {
  readonly id: number;
  readonly raw: RawDocument;
}

export type ParseRequest = PageRequest | DocumentRequest;

export type ParseReply =
  | { readonly id: number; readonly ok: true; readonly page: ExtractedPage }
  | { readonly id: number; readonly ok: true; readonly document: FinishedDocument }
  | { readonly id: number; readonly ok: false; readonly reason: string };

function extract(format: ParseFormat, text: string): ExtractedPage {
  switch (format) {
    case 'markdown':
      return extractMarkdown(text);
    case 'text':
      return extractText(text);
    default:
      return extractPage(text, null, format === 'fragment');
  }
}

function readWhole(raw: RawDocument): DocumentResult {
  const decoding = decodeDocument(raw);
  const { text } = decoding.decoded;
  const refusal = refuseText(text);
  if (refusal !== null) return { ok: false, reason: refusal };
  return finishDocument(extract(decoding.format, text), decoding);
}

function answer(request: ParseRequest): ParseReply {
  const { id } = request;
  try {
    return 'raw' in request
      ? { id, ...readWhole(request.raw) }
      : { id, ok: true, page: extract(request.format, request.text) };
  } catch (error) {
    const reason = error instanceof PageTooLarge ? error.message : 'has markup that could not be read';
    return { id, ok: false, reason };
  }
}

/** Electron's utility process has this port in place of Node's channel. */
interface UtilityPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const { parentPort } = process as { readonly parentPort?: UtilityPort };
parentPort?.on('message', ({ data }) => parentPort.postMessage(answer(data as ParseRequest)));
process.on('message', (message) => {
  process.send?.(answer(message as ParseRequest));
});
process.on('disconnect', () => process.exit(0));
