/** One document of any kind to what is in it; runs in the parser process. */
import { chooseFetched, type ChoosePicture } from '../../core/extraction/picture-address.ts';
import { chooseBeside } from './beside-pictures.ts';
import { withDataOnly, type KeptPictures } from './kept-pictures.ts';
import { PageTooLarge } from './parse-page.ts';
import { refused, type DocumentReading, type RawDocument } from './document.ts';
import { extractMarkdown } from './compose-article.ts';
import { extractPage, type ExtractedPage } from './extract-page.ts';
import { extractText } from './extract-text.ts';
import { decodeDocument, finishDocument, refuseText } from './finish-document.ts';
import { MEDIA_TYPES, sniffDocument, type DocumentKind, type TextFormat } from './sniff-media-type.ts';

type Reader = (document: RawDocument) => DocumentReading | Promise<DocumentReading>;

/** What reads each kind; loaded when first needed, since most runs meet few kinds. */
const READERS: Readonly<Partial<Record<DocumentKind, () => Promise<Reader>>>> = {
  mail: async () => (await import('./formats/read-mail.ts')).readMail,
  mailbox: async () => (await import('./formats/split-mailbox.ts')).splitMailbox,
  docx: async () => (await import('./formats/read-docx.ts')).readDocx,
  pdf: async () => (await import('./formats/read-pdf.ts')).readPdf,
  rtf: async () => (await import('./formats/read-rtf.ts')).readRtf,
  json: async () => (await import('./formats/read-news-json.ts')).readNewsJson,
  opml: async () => (await import('./formats/read-opml.ts')).readOpml,
  zip: async () => (await import('./formats/open-archive.ts')).openArchive,
};

/** What a document that can't be read says, where its reader doesn't say more. */
const UNREADABLE = 'is damaged or not what its name says, and could not be read';

/** Reads a document. Never rejects: a refusal is the end of a sentence. */
export async function readDocument(document: RawDocument): Promise<DocumentReading> {
  const sniffed = sniffDocument(document.bytes, document.name, document.mediaType);
  if (sniffed.kind === null) return refused(sniffed.reason);
  const { kind } = sniffed;
  try {
    if (kind === 'text' || kind === 'html' || kind === 'markdown') return readTextDocument(document);
    const read = await READERS[kind]?.();
    return read === undefined
      ? refused(`is ${MEDIA_TYPES[kind]}, which is not read yet`)
      : await read(document);
  } catch (error) {
    return refused(error instanceof PageTooLarge ? error.message : UNREADABLE);
  }
}

/** Reads a document that is text throughout. @throws PageTooLarge */
export function readTextDocument(document: RawDocument): DocumentReading {
  const decoding = decodeDocument(document);
  const { text } = decoding.decoded;
  const refusal = refuseText(text);
  if (refusal !== null) return refused(refusal);
  const pictures = withDataOnly();
  const page = extractDecoded(
    decoding.format,
    text,
    document.address ?? null,
    choosePictures(document, pictures),
  );
  return finishDocument(page, decoding, { pictures: pictures.namedIn(page) });
}

/** What was fetched has its pictures fetched, if the analyst wants them; a file brings its own. */
function choosePictures({ kind, name }: RawDocument, pictures: KeptPictures): ChoosePicture {
  if (kind === 'address') return chooseFetched;
  const beside = chooseBeside(name);
  return (addresses) => pictures.choose(addresses) || beside(addresses);
}

/** Extracts a decoded text. @throws PageTooLarge */
export function extractDecoded(
  format: TextFormat,
  text: string,
  address: string | null = null,
  choose: ChoosePicture | null = null,
): ExtractedPage {
  switch (format) {
    case 'markdown':
      return extractMarkdown(text);
    case 'text':
      return extractText(text);
    case 'html':
      return extractPage(text, address, false, choose);
  }
}
