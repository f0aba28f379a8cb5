/** A page saved with its parts (MHTML, RFC 2557) to its article: the main page alone is read. */
import { joinPages } from '../../../core/extraction/join-pages.ts';
import { chooseFetched, type ChoosePicture } from '../../../core/extraction/picture-address.ts';
import { decodeBytes, type Decoded } from '../decode-bytes.ts';
import { refused, type DocumentReading } from '../document.ts';
import { extractPage, type ExtractedPage } from '../extract-page.ts';
import { PAGES_HEADER } from '../web-archive-pages.ts';
import { finishDocument } from '../finish-document.ts';
import { createKeptPictures } from '../kept-pictures.ts';
import { findPart } from './part-pictures.ts';
import { relatedRoot } from './mail-parts.ts';
import { bytesOf, headerOf, mediaTypeOf, type MimePart } from './mime-tree.ts';

/** Pages of one article that are joined. */
const MOST_PAGES = 50;

/** True where a message is a saved page and no mail. */
export function isWebArchive(root: MimePart, name: string): boolean {
  if (headerOf(root, 'snapshot-content-location') !== '') return true;
  const page = pageOf(root);
  if (page === undefined) return false;
  const isNamed = /\.mht(?:ml)?$/i.test(name) || /saved by/i.test(headerOf(root, 'from'));
  // Mail in parts has somebody to go to.
  return isNamed || (headerOf(root, 'to') === '' && webAddress(headerOf(page, 'content-location')) !== null);
}

/**
 * Reads the main page; its base is the address it was saved from. Of the other parts only pictures are
 * taken, unless it was `fetched`: its pictures may be fetched, too. @throws PageTooLarge
 */
export function readWebArchive(root: MimePart, fetched = false): DocumentReading {
  const page = pageOf(root);
  if (page === undefined) return refused('is a saved page without the page itself');
  const address = webAddress(headerOf(root, 'snapshot-content-location'));
  const base = address ?? webAddress(headerOf(page, 'content-location'));
  const pictures = createKeptPictures(findPart(root, base));
  const choose = fetched ? chooseFetched : pictures.choose;
  const first = readPart(page, address, choose);
  // Our own file of an article that came on several pages.
  const others =
    headerOf(root, PAGES_HEADER.toLowerCase()) === ''
      ? []
      : root.childNodes.filter((part) => part !== page && isPage(part)).slice(0, MOST_PAGES);
  const pages = [first, ...others.map((part) => readPart(part, null, choose))];
  const joined =
    pages.length === 1
      ? first.extracted
      : { ...first.extracted, ...joinPages(pages.map((part) => part.extracted)) };
  return finishDocument(
    joined,
    { decoded: first.decoded, format: 'mhtml' },
    { pictures: pictures.namedIn(joined) },
  );
}

function readPart(
  part: MimePart,
  saved: string | null,
  choose: ChoosePicture,
): { readonly extracted: ExtractedPage; readonly decoded: Decoded } {
  const address =
    saved ?? webAddress(headerOf(part, 'content-location')) ?? webAddress(headerOf(part, 'content-base'));
  const charset = part.contentType.parsed.params['charset'];
  const decoded = decodeBytes(bytesOf(part), {
    mediaType: charset === undefined ? '' : `text/html; charset=${charset}`,
    markup: true,
  });
  return { extracted: extractPage(decoded.text, address, false, choose), decoded };
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
