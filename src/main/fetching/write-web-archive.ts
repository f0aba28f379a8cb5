/**
 * The pages of one article as one file: MHTML (RFC 2557), each page as it came. The head says that the
 * pages are to be read as one, so that the kept original can be read again.
 */
import { hash } from 'node:crypto';
import { PAGES_HEADER } from '../importing/web-archive-pages.ts';
import type { Fetched } from './fetcher.ts';

/** The same pages give the same bytes. */
export function writeWebArchive(pages: readonly Fetched[]): Uint8Array {
  const parts = pages.map(({ bytes, headers, finalAddress }) =>
    [
      `Content-Type: ${headerText(headers['content-type'] ?? 'text/html')}`,
      'Content-Transfer-Encoding: base64',
      `Content-Location: ${finalAddress}`,
      '',
      (
        Buffer.from(bytes)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\r\n'),
      '',
    ].join('\r\n'),
  );
  // Base64 has no hyphens, so no boundary can stand in a part.
  const boundary = `----dateline-${hash('sha256', parts.join('')).slice(0, 32)}`;
  const head = [
    'From: <Saved by Dateline>',
    `Subject: ${pages[0]?.finalAddress ?? ''}`,
    `Snapshot-Content-Location: ${pages[0]?.finalAddress ?? ''}`,
    `${PAGES_HEADER}: ${pages.length}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/related; type="text/html"; boundary="${boundary}"`,
    '',
    '',
  ].join('\r\n');
  return Buffer.from(
    `${head}--${boundary}\r\n${parts.join(`--${boundary}\r\n`)}--${boundary}--\r\n`,
    'latin1',
  );
}

/** A type as a server sent it, or that of a page where it sent something else. */
function headerText(value: string): string {
  return /^(?:text\/html|application\/xhtml\+xml)\s*(?:;[\x20-\x7E]{0,200})?$/i.test(value)
    ? value
    : 'text/html';
}
