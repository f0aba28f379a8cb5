/** A ZIP archive to the documents in it; nothing is written to disk, so a name can lead nowhere. */
import type { Entry, ZipFile } from 'yauzl';
import { entryName, openZip, unpackEntry } from './zip-entries.ts';
import { refused, type DocumentPart, type DocumentReading, type RawDocument } from '../document.ts';

/** Entries looked at. */
const MOST_ENTRIES = 20_000;
/** Documents taken out of one archive. */
const MOST_DOCUMENTS = 5_000;
/** Bytes of one unpacked document, and of all. */
const LARGEST_DOCUMENT = 20_000_000;
const LARGEST_TOTAL = 150_000_000;
/** Packed text grows some tenfold; what grows more is a bomb. */
const MOST_GROWTH = 200;
/** What is never an article: the system's own files, and files that start with a point. */
const HIDDEN = /(?:^|[/\\])(?:__MACOSX[/\\]|\.(?!\.?[/\\])|Thumbs\.db$|desktop\.ini$)/i;
const NESTED = /\.(?:zip|7z|rar|gz|tgz|bz2|xz|tar)$/i;
/** What lies beside articles in archives and is passed over in silence. */
const COMPANION =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|m4a|mov|avi|webm|ogg|wav|exe|dll|bin)$/i;
const SYMBOLIC_LINK = 0o120_000;
const FILE_TYPE = 0o170_000;

/** Unpacks the documents of an archive, each within its own limit and all within one. */
export async function openArchive({ bytes }: RawDocument): Promise<DocumentReading> {
  const archive = await openZip(bytes);
  if (archive === null) return refused('is a ZIP archive that is damaged');
  return collect(archive);
}

interface Collected {
  readonly parts: DocumentPart[];
  nested: number;
  locked: number;
  damaged: number;
  tooLarge: number;
  cut: boolean;
}

async function collect(archive: ZipFile): Promise<DocumentReading> {
  const found: Collected = { parts: [], nested: 0, locked: 0, damaged: 0, tooLarge: 0, cut: false };
  const places = new Set<number>();
  let total = 0;
  let looked = 0;
  try {
    for await (const entry of archive.eachEntry()) {
      looked += 1;
      if (looked > MOST_ENTRIES || found.parts.length >= MOST_DOCUMENTS || total > LARGEST_TOTAL) {
        found.cut = true;
        break;
      }
      const name = entryName(entry);
      if (!mayBeDocument(entry, name)) continue;
      if (NESTED.test(name)) found.nested += 1;
      else if (entry.isEncrypted()) found.locked += 1;
      else if (places.has(entry.relativeOffsetOfLocalHeader)) found.damaged += 1;
      else if (entry.uncompressedSize > LARGEST_DOCUMENT) found.tooLarge += 1;
      else if (
        entry.uncompressedSize > 1_000_000 &&
        entry.uncompressedSize > MOST_GROWTH * entry.compressedSize
      )
        found.tooLarge += 1;
      else {
        places.add(entry.relativeOffsetOfLocalHeader);
        const content = await unpackEntry(archive, entry, LARGEST_DOCUMENT);
        if (content === null) found.damaged += 1;
        else {
          total += content.length;
          found.parts.push({ name, mediaType: '', bytes: content });
        }
      }
    }
  } catch {
    found.damaged += 1;
  }
  if (found.parts.length === 0) return refused(whyEmpty(found));
  return { kind: 'parts', parts: found.parts, notices: noticesOf(found) };
}

function mayBeDocument(entry: Entry, name: string): boolean {
  const isLink = ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;
  return (
    !isLink &&
    !/[/\\]$/.test(name) &&
    entry.uncompressedSize > 0 &&
    !HIDDEN.test(name) &&
    !COMPANION.test(name)
  );
}

function whyEmpty({ nested, locked, damaged, tooLarge, cut }: Collected): string {
  if (locked > 0) return 'is a ZIP archive locked with a password';
  if (nested > 0) return 'is a ZIP archive of archives; unpack it first';
  if (tooLarge > 0) return 'is a ZIP archive whose files are too large when unpacked';
  if (damaged > 0) return 'is a ZIP archive that is damaged';
  return cut ? 'is a ZIP archive with too many files' : 'is a ZIP archive without any document that is read';
}

function noticesOf({ nested, locked, damaged, tooLarge, cut }: Collected): readonly string[] {
  return [
    counted(nested, 'archive inside it was not opened', 'archives inside it were not opened'),
    counted(locked, 'file is locked with a password', 'files are locked with a password'),
    counted(damaged, 'file is damaged', 'files are damaged'),
    counted(tooLarge, 'file is too large when unpacked', 'files are too large when unpacked'),
    cut ? 'The archive holds more than is read at once; the rest was left out.' : null,
  ].filter((notice) => notice !== null);
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}.`;
}
