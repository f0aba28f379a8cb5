/** What a shell serves while it prints: the document itself and the files it may load, nothing else. */
import type { PrintDocument } from './shell.ts';

/** Where the document lies in its origin; its own files are beside it. */
export const PRINT_PATH = '/document.html';

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  // SECURITY: the document may use its own styles, fonts and images, and nothing else.
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Answers the requests of one document's printing. */
export function printAssets(document: PrintDocument): PrintDocument['serve'] {
  const body = new TextEncoder().encode(document.html);
  return async (path) =>
    path === PRINT_PATH ? { status: 200, headers: HEADERS, body } : document.serve(path);
}
