/** A page saved with its parts (MHTML, RFC 2557) to its article: the main page alone is read. */
import { decodeBytes } from '../decode-bytes.ts';
import { refused, type DocumentReading } from '../document.ts';
import { extractPage } from '../extract-page.ts';
import { finishDocument } from '../finish-document.ts';
import { relatedRoot } from './mail-parts.ts';
import { bytesOf, headerOf, mediaTypeOf, type MimePart } from './mime-tree.ts';

/** True where a message is a saved page and no mail. */
export function isWebArchive(root: MimePart, name: string): boolean {
  if (headerOf(root, 'snapshot-content-location') !== '') return true;
  const page = pageOf(root);
  if (page === undefined) return false;
  const isNamed = /\.mht(?:ml)?$/i.test(name) || /saved by/i.test(headerOf(root, 'from'));
  // Mail in parts has somebody to go to.
  return isNamed || (headerOf(root, 'to') === '' && webAddress(headerOf(page, 'content-location')) !== null);
}

/** Reads the main page; its base is the address it was saved from, and no other part is loaded. @throws PageTooLarge */
export function readWebArchive(root: MimePart): DocumentReading {
  const page = pageOf(root);
  if (page === undefined) return refused('is a saved page without the page itself');
  const address =
    webAddress(headerOf(root, 'snapshot-content-location')) ??
    webAddress(headerOf(page, 'content-location')) ??
    webAddress(headerOf(page, 'content-base'));
  const charset = page.contentType.parsed.params['charset'];
  const decoded = decodeBytes(bytesOf(page), {
    mediaType: charset === undefined ? '' : `text/html; charset=${charset}`,
    markup: true,
  });
  return finishDocument(extractPage(decoded.text, address), { decoded, format: 'mhtml' });
}

function pageOf(root: MimePart): MimePart | undefined {
  const { multipart } = root.contentType;
  const page = multipart === false ? root : multipart === 'related' ? relatedRoot(root) : root.childNodes[0];
  if (page === undefined) return undefined;
  if (page.contentType.multipart !== false) return page.childNodes.find(isPage);
  return isPage(page) ? page : undefined;
}

function isPage(part: MimePart): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaTypeOf(part));
}

function webAddress(text: string): string | null {
  const plain = text.replaceAll(/\s/g, '');
  return /^https?:\/\//i.test(plain) && URL.canParse(plain) ? new URL(plain).href : null;
}
