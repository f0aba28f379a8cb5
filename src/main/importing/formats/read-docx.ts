/** A Word document (DOCX) to an article: mammoth makes markup of it, which is sanitised as any other. */
import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import { PICTURE_ATTRIBUTE } from '../../../core/extraction/picture-address.ts';
import { composeMarkup, NO_PROPERTIES, NOTHING_DECLARED, type FileProperties } from '../compose-article.ts';
import { refused, type DocumentReading, type RawDocument } from '../document.ts';
import { finishDocument } from '../finish-document.ts';
import { createKeptPictures } from '../kept-pictures.ts';
import { properties } from './file-properties.ts';
import { entryName, openZip, unpackEntry } from './zip-entries.ts';

/** Bytes that a document's parts may have unpacked; pictures are packed already. */
const LARGEST_UNPACKED = 80_000_000;
const MOST_ENTRIES = 5_000;
const LARGEST_PROPERTIES = 200_000;

/** Paragraph styles beyond mammoth's own, by the names that Word gives them. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** The arrow that leads back from a footnote. */
const NOTE_ARROW = /\s?<a href="#[^"]{0,80}note-ref-\d+">↑<\/a>/g;

/** A picture of which nothing is said, and which is not kept. */
const SILENT_PICTURE = new RegExp(
  `<img(?![^>]{0,4000}(?:\\balt="[^"]|${PICTURE_ATTRIBUTE}="))[^>]{0,4000}>`,
  'g',
);

/** Reads a Word document; its comments and deleted words are left out. @throws PageTooLarge */
export async function readDocx(document: RawDocument): Promise<DocumentReading> {
  const inside = await lookInside(document.bytes);
  if (typeof inside === 'string') return refused(inside);
  const { bytes } = document;
  const pictures = createKeptPictures(() => null);
  let html: string;
  try {
    const converted = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          // One that is only linked to can't be read: no file is opened for a document.
          const bytes = await image.readAsBuffer().catch(() => null);
          const address = bytes === null ? '' : pictures.keep(bytes);
          return { src: '', ...(address === '' ? {} : { [PICTURE_ATTRIBUTE]: address }) };
        }),
      },
    );
    html = converted.value.replaceAll(NOTE_ARROW, '').replaceAll(SILENT_PICTURE, '');
  } catch {
    return refused('is a Word document that is damaged');
  }
  const page = composeMarkup(html, NOTHING_DECLARED, inside);
  return finishDocument(
    page,
    { decoded: { text: '', charset: 'utf-8', notices: [] }, format: 'docx' },
    { pictures: pictures.namedIn(page) },
  );
}

/** What the document's properties say, or why it is not read. */
async function lookInside(bytes: Uint8Array): Promise<FileProperties | string> {
  const archive = await openZip(bytes);
  if (archive === null) return 'is a Word document that is damaged';
  let total = 0;
  let looked = 0;
  let found = NO_PROPERTIES;
  try {
    for await (const entry of archive.eachEntry()) {
      looked += 1;
      total += entry.uncompressedSize;
      if (total > LARGEST_UNPACKED || looked > MOST_ENTRIES)
        return 'is a Word document that is too large when unpacked';
      if (entry.isEncrypted()) return 'is locked with a password';
      if (entryName(entry) !== 'docProps/core.xml') continue;
      const core = await unpackEntry(archive, entry, LARGEST_PROPERTIES);
      if (core !== null) found = readCore(new TextDecoder().decode(core));
    }
  } catch {
    return 'is a Word document that is damaged';
  }
  return found;
}

function readCore(xml: string): FileProperties {
  const values = new Map<string, string>();
  let open = '';
  const parser = new Parser(
    {
      onopentag(name) {
        open = name;
      },
      ontext(text) {
        values.set(open, (values.get(open) ?? '') + text);
      },
      onclosetag() {
        open = '';
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return properties({
    title: values.get('dc:title') ?? '',
    author: values.get('dc:creator') ?? '',
    created: values.get('dcterms:created') ?? '',
  });
}
