/** The files of a drop, those in dropped folders too. */

/** What the picker offers and a folder is searched for. */
export const ARTICLE_ENDINGS = ['.txt', '.text', '.html', '.htm', '.xhtml', '.md', '.markdown'] as const;
/** A folder is read this deep, and this many files at most: it may be a whole disk. */
const DEPTH = 6;
const MOST = 2_000;

export interface Dropped {
  readonly files: readonly File[];
  /** Folders in which no article was found. */
  readonly emptyFolders: readonly string[];
}

/** Reads a drop; its items must be taken in the event's own turn, so call it there. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const taken = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files: File[] = [];
  const emptyFolders: string[] = [];
  for (const { entry, file } of taken) {
    if (isFolder(entry)) {
      const before = files.length;
      await readFolder(entry, DEPTH, files);
      if (files.length === before) emptyFolders.push(entry.name);
    } else if (file) {
      files.push(file);
    }
  }
  return { files, emptyFolders };
}

/** True where a name has an article's ending. */
export function isArticleName(name: string): boolean {
  return ARTICLE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}

async function readFolder(folder: FileSystemDirectoryEntry, depth: number, files: File[]): Promise<void> {
  const reader = folder.createReader();
  // A reader gives a folder in parts and ends with an empty one.
  for (let part = await readPart(reader); part.length > 0; part = await readPart(reader)) {
    for (const entry of part) {
      if (files.length >= MOST) return;
      if (isFolder(entry)) {
        if (depth > 0) await readFolder(entry, depth - 1, files);
      } else if (isFile(entry) && isArticleName(entry.name)) {
        files.push(await fileOf(entry));
      }
    }
  }
}

// The interfaces have no constructors in Chromium to ask with `instanceof`.
function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function readPart(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
