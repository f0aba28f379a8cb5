/**
 * The child process in which hostile documents are parsed: a crash, a hang or a blow-up there takes
 * only the job it was at. Started by page-parser.ts; answers one message at a time.
 */
import { parseFeed, type FeedResult, type RawFeed } from '../feeds/parse-feed.ts';
import { readPageClues, type PageClues } from '../../core/extraction/read-page-clues.ts';
import { giveWaySoon } from '../give-way.ts';
import type { DocumentReading, RawDocument } from './document.ts';
import { extractPage, type ExtractedPage } from './extract-page.ts';
import { decodeDocument } from './finish-document.ts';
import { PageTooLarge, parsePage } from './parse-page.ts';
import { extractDecoded, readDocument } from './read-document.ts';
import type { TextFormat } from './sniff-media-type.ts';

/** A fragment is what was selected on a page and copied. */
export type ParseFormat = TextFormat | 'fragment';

export interface PageRequest {
  readonly id: number;
  readonly format: ParseFormat;
  readonly text: string;
}

export interface DocumentRequest {
  readonly id: number;
  readonly raw: RawDocument;
}

export interface FeedRequest {
  readonly id: number;
  readonly feed: RawFeed;
}

/** What a page says of where its article is. */
export interface CluesRequest {
  readonly id: number;
  readonly source: RawDocument;
}

export type ParseRequest = PageRequest | DocumentRequest | FeedRequest | CluesRequest;

export type ParseReply =
  | { readonly id: number; readonly ok: true; readonly page: ExtractedPage }
  | { readonly id: number; readonly ok: true; readonly reading: DocumentReading }
  | { readonly id: number; readonly ok: true; readonly feed: FeedResult }
  | { readonly id: number; readonly ok: true; readonly clues: PageClues }
  | { readonly id: number; readonly ok: false; readonly reason: string };

async function answer(request: ParseRequest): Promise<ParseReply> {
  const { id } = request;
  if ('raw' in request) return { id, ok: true, reading: await readDocument(request.raw) };
  if ('feed' in request) return { id, ok: true, feed: parseFeed(request.feed) };
  try {
    if ('source' in request) {
      const { format, decoded } = decodeDocument(request.source);
      return format === 'html'
        ? { id, ok: true, clues: readPageClues(parsePage(decoded.text).root) }
        : { id, ok: false, reason: 'is no page' };
    }
    const { format, text } = request;
    const page = format === 'fragment' ? extractPage(text, null, true) : extractDecoded(format, text);
    return { id, ok: true, page };
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

giveWaySoon('process');
const { parentPort } = process as { readonly parentPort?: UtilityPort };
parentPort?.on('message', ({ data }) => {
  void answer(data as ParseRequest).then((reply) => parentPort.postMessage(reply));
});
process.on('message', (message) => {
  void answer(message as ParseRequest).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit(0));
