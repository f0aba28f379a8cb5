/** The files of a drop or a picker, those in folders too, found while the first ones are imported. */
import { isArticleName } from '../../contract/article-files.ts';
import { FILES_PART } from '../../contract/limits.ts';
import { LeftOut } from '../../contract/left-out.ts';
import { isPartsFolder } from '../../contract/saved-pages.ts';
import { isolate } from '../phrases.ts';
import { strings, UI_LOCALE } from '../strings.ts';
import type { FileJobRequest, FileSource } from './file-jobs.ts';

/** A folder is read this deep: links can lead round in circles. */
const DEPTH = 32;
/** Characters of a name in a note. */
const LONGEST_NAME = 120;

/** What a folder holds that is not taken. */
type Kind = 'hidden' | 'other' | 'parts' | 'deep' | 'unreadable';
type AllLeftOut = Readonly<Record<Kind, LeftOut>>;

function nothingLeftOut(): AllLeftOut {
  const nothing = (): LeftOut => new LeftOut();
  return { hidden: nothing(), other: nothing(), deep: nothing(), unreadable: nothing(), parts: nothing() };
}

/** A drop as a job; its items must be taken in the event's own turn, so call it there. Null: it holds no file. */
export function droppedFiles(transfer: DataTransfer): FileJobRequest | null {
  const taken = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
    .filter(({ entry, file }) => isFolder(entry) || file !== null);
  const [first] = taken;
  if (first === undefined) return null;
  const leftOut = nothingLeftOut();

  async function* find(): AsyncGenerator<FileSource, void> {
    for (const { entry, file } of taken) {
      if (isFolder(entry)) yield* walk(entry, entry.name, 1, leftOut);
      else if (file !== null) yield sourceOf(file);
    }
  }

  const name = first.entry?.name ?? first.file?.name ?? '';
  return {
    kind: taken.some(({ entry }) => isFolder(entry)) ? 'folder' : 'files',
    title: taken.length === 1 ? name : strings.jobs.files(taken.length),
    found: inBatches(find()),
    notes: () => notesOf(leftOut),
  };
}

/** Files of a picker as a job; a picked folder's names say where they lie. Null: none were picked. */
export function pickedFiles(files: readonly File[]): FileJobRequest | null {
  const [first] = files;
  if (first === undefined) return null;
  const folder = first.webkitRelativePath.split('/')[0] ?? '';
  const leftOut = nothingLeftOut();

  const paths = new Map(files.map((file) => [file.webkitRelativePath, file]));
  const partsFolders = new Set<string>();

  /** The folder of a saved page's parts that a file lies in; empty for none. */
  function partsFolderOf(path: string): string {
    const names = path.split('/');
    const at = names.findIndex(
      (name, index) =>
        index > 0 &&
        index < names.length - 1 &&
        isPartsFolder(name, (page) => paths.has([...names.slice(0, index), page].join('/'))),
    );
    return at === -1 ? '' : names.slice(0, at + 1).join('/');
  }

  async function* find(): AsyncGenerator<FileSource, void> {
    for (const file of files.toSorted((one, other) =>
      inOrder(one.webkitRelativePath, other.webkitRelativePath),
    )) {
      const path = file.webkitRelativePath;
      const parts = partsFolderOf(path);
      if (parts !== '') {
        if (!partsFolders.has(parts)) leftOut.parts.add(parts);
        partsFolders.add(parts);
      } else if (path.split('/').some((part) => part.startsWith('.'))) leftOut.hidden.add(path);
      else if (path !== '' && !isArticleName(file.name)) leftOut.other.add(path);
      else
        yield {
          ...sourceOf(file),
          beside: async (below, name) => paths.get(besidePath(path, below, name)) ?? null,
        };
    }
  }

  return {
    kind: folder === '' ? 'files' : 'folder',
    title: folder !== '' ? folder : files.length === 1 ? first.name : strings.jobs.files(files.length),
    found: inBatches(find()),
    notes: () => notesOf(leftOut),
  };
}

/** The path of a file in a folder beside another file. */
function besidePath(path: string, folder: string, file: string): string {
  return [...path.split('/').slice(0, -1), folder, file].join('/');
}

function sourceOf(file: File): FileSource {
  return { name: file.webkitRelativePath || file.name, file: async () => file };
}

async function* walk(
  folder: FileSystemDirectoryEntry,
  shown: string,
  depth: number,
  leftOut: AllLeftOut,
): AsyncGenerator<FileSource, void> {
  const entries = await entriesOf(folder, shown, leftOut);
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries.toSorted((one, other) => inOrder(one.name, other.name))) {
    const name = `${shown}/${entry.name}`;
    if (entry.name.startsWith('.')) leftOut.hidden.add(name);
    else if (isFolder(entry) && isPartsFolder(entry.name, (page) => names.has(page))) leftOut.parts.add(name);
    else if (isFolder(entry) && depth >= DEPTH) leftOut.deep.add(name);
    else if (isFolder(entry)) yield* walk(entry, name, depth + 1, leftOut);
    else if (!isFile(entry) || !isArticleName(entry.name)) leftOut.other.add(name);
    else
      yield {
        name,
        file: () => fileOf(entry),
        beside: (below, file) => fileBelow(folder, `${below}/${file}`),
      };
  }
}

/** What a folder holds, as far as it can be read. */
async function entriesOf(
  folder: FileSystemDirectoryEntry,
  shown: string,
  leftOut: AllLeftOut,
): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A reader gives a folder in parts and ends with an empty one.
  for (;;) {
    const part = await readPart(reader);
    if (part === null) leftOut.unreadable.add(shown);
    if (part === null || part.length === 0) return entries;
    entries.push(...part);
  }
}

async function* inBatches(
  files: AsyncGenerator<FileSource, void>,
): AsyncGenerator<readonly FileSource[], void> {
  let batch: FileSource[] = [];
  for await (const file of files) {
    batch.push(file);
    if (batch.length < FILES_PART) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function notesOf(leftOut: AllLeftOut): readonly string[] {
  const sentences = {
    hidden: strings.jobs.leftHidden,
    other: strings.jobs.leftOther,
    parts: strings.jobs.leftParts,
    deep: strings.jobs.leftDeep,
    unreadable: strings.jobs.leftUnreadable,
  } satisfies Record<Kind, (count: number) => string>;
  return (['hidden', 'other', 'parts', 'deep', 'unreadable'] as const)
    .filter((kind) => leftOut[kind].count > 0)
    .map((kind) => leftOut[kind].name(sentences[kind](leftOut[kind].count), showName));
}

/** Long names lose their beginning, so that a note stays within what main takes. */
function showName(name: string): string {
  return isolate(name.length <= LONGEST_NAME ? name : `…${name.slice(-LONGEST_NAME)}`);
}

const collator = new Intl.Collator(UI_LOCALE, { numeric: true });

function inOrder(one: string, other: string): number {
  return collator.compare(one, other);
}

// The interfaces have no constructors in Chromium to ask with `instanceof`.
function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** Null where the folder can't be read. */
function readPart(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[] | null> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve(null)));
}

/** Null where there is no such file. */
function fileBelow(folder: FileSystemDirectoryEntry, path: string): Promise<File | null> {
  return new Promise((resolve, reject) =>
    folder.getFile(
      path,
      {},
      (entry) => {
        if (isFile(entry)) entry.file(resolve, reject);
        else resolve(null);
      },
      () => resolve(null),
    ),
  );
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
