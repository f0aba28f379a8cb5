/**
 * The pictures of a page that a browser saved with a folder beside it. Which address means which file is
 * decided here, by names alone; the file is read by whoever has the page's own path (read-beside.ts).
 */
import { isPartsFolderOf } from '../../contract/saved-pages.ts';
import type { ChoosePicture } from '../../core/extraction/picture-address.ts';

/** A file in the folder beside a saved page. */
export interface BesideFile {
  /** The folder's name; one of a browser's for this page. */
  readonly folder: string;
  readonly file: string;
}

/** Reads a file beside the page; null where there is none that may be read. */
export type ReadBeside = (file: BesideFile) => Promise<Uint8Array | null>;

/** Stands for the folder until the picture is kept; nothing answers at this host (RFC 6761). */
const BESIDE = 'https://beside.invalid/';
/** Names that mean something to a file system beyond a file of that name. */
// oxlint-disable-next-line no-control-regex -- a control in a file's name is what is refused.
const UNSAFE = /[/\\:\u0000-\u001f]|^\.{1,2}$|^$|[. ]$/;

/** Marks images that name a file in the folder of the page of that name. */
export function chooseBeside(pageName: string): ChoosePicture {
  return (addresses) => {
    const files = addresses
      .map((written) => fileOf(written, pageName))
      .filter((file): file is BesideFile => file !== null);
    const found = files.find(({ file }) => !/\.(?:avif|heic)$/i.test(file)) ?? files[0];
    return found === undefined
      ? ''
      : `${BESIDE}${encodeURIComponent(found.folder)}/${encodeURIComponent(found.file)}`;
  };
}

/** The file that a mark stands for; null for every other address. SECURITY: the mark is of the parser's making, and looked at as the page's own words. */
export function besideFile(mark: string, pageName: string): BesideFile | null {
  return mark.startsWith(BESIDE) ? fileOf(mark.slice(BESIDE.length), pageName) : null;
}

/** Exactly a folder of this page's and a file in it; no other way to write a path is understood. */
function fileOf(written: string, pageName: string): BesideFile | null {
  const [path = ''] = written.replace(/^\.\//, '').split(/[?#]/, 1);
  const parts = path.split('/').map(decoded);
  const [folder, file] = parts;
  if (parts.length !== 2 || folder === undefined || file === undefined) return null;
  if (folder === null || file === null || UNSAFE.test(folder) || UNSAFE.test(file)) return null;
  return isPartsFolderOf(folder, pageName) ? { folder, file } : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
