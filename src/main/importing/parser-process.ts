/**
 * The child process in which hostile markup is parsed: a crash, a hang or a blow-up there takes
 * only the job it was at. Started by page-parser.ts; answers one message at a time.
 */
import { extractMarkdown, extractPage, type ExtractedPage } from './extract-page.ts';
import { extractText } from './extract-text.ts';
import { PageTooLarge } from './parse-page.ts';

/** A fragment is what was selected on a page and copied. */
export type ParseFormat = 'html' | 'fragment' | 'markdown' | 'text';

export interface ParseRequest {
  readonly id: number;
  readonly format: ParseFormat;
  readonly text: string;
}

export type ParseReply =
  | { readonly id: number; readonly ok: true; readonly page: ExtractedPage }
  | { readonly id: number; readonly ok: false; readonly reason: string };

function extract(request: ParseRequest): ExtractedPage {
  switch (request.format) {
    case 'markdown':
      return extractMarkdown(request.text);
    case 'text':
      return extractText(request.text);
    default:
      return extractPage(request.text, null, request.format === 'fragment');
  }
}

function answer(request: ParseRequest): ParseReply {
  try {
    const page = extract(request);
    return { id: request.id, ok: true, page };
  } catch (error) {
    const reason = error instanceof PageTooLarge ? error.message : 'has markup that could not be read';
    return { id: request.id, ok: false, reason };
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
