/** Finds the files to import below some paths: bounded, without following links round in circles. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isArticleName } from '../../contract/article-files.ts';
import { LeftOut } from '../../contract/left-out.ts';
import { isPartsFolder } from '../../contract/saved-pages.ts';
import { visibleName } from '../visible-name.ts';
import { notImported } from '../read-import-file.ts';

/** Folders within folders that are entered. */
const DEPTH = 32;
/** Files told of at once. */
const BATCH = 200;

export type Found =
  /** `name` is the path below the folder that was given, that folder included. */
  { readonly name: string; readonly path: string } | { readonly name: string; readonly problem: string };

export interface PathWalk {
  /** Files as they are found, some at a time. */
  readonly found: AsyncGenerator<readonly Found[], void>;
  /** What was left out, one sentence each; complete when the walk has ended. */
  notes(): readonly string[];
}

/** What a folder holds that is no article. */
type Kind = 'hidden' | 'other' | 'special' | 'link' | 'deep' | 'parts';

const SENTENCES: Readonly<Record<Kind, (count: number) => string>> = {
  hidden: (count) =>
    `${several(count, 'hidden file or folder was', 'hidden files or folders were')} left out`,
  other: (count) =>
    `${several(count, 'file of a kind that Dateline can’t read was', 'files of kinds that Dateline can’t read were')} left out`,
  special: (count) =>
    `${several(count, 'device, pipe or socket was', 'devices, pipes or sockets were')} left out`,
  link: (count) => `${several(count, 'link to a folder was', 'links to folders were')} not followed`,
  parts: (count) =>
    `${several(count, 'folder with the parts of a saved page was', 'folders with the parts of saved pages were')} not searched`,
  deep: (count) =>
    `${several(count, `folder more than ${DEPTH} levels deep was`, `folders more than ${DEPTH} levels deep were`)} left out`,
};

/** A path that was named is always tried; below a folder only what looks like an article is. */
export function walkPaths(paths: readonly string[]): PathWalk {
  const leftOut = new Map<Kind, LeftOut>();

  function leave(what: Kind, name: string): void {
    const kind = leftOut.get(what) ?? new LeftOut();
    leftOut.set(what, kind);
    kind.add(name);
  }

  async function* walkFolder(folder: string, shown: string, depth: number): AsyncGenerator<Found, void> {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch {
      yield { name: shown, problem: notImported(shown, 'the folder may not be read, or is gone') };
      return;
    }
    const names = new Set(entries.map((entry) => entry.name));
    for (const entry of entries.sort(byName)) {
      const path = join(folder, entry.name);
      const name = `${shown}/${entry.name}`;
      if (entry.name.startsWith('.')) leave('hidden', name);
      else if (entry.isDirectory() && isPartsFolder(entry.name, (page) => names.has(page)))
        leave('parts', name);
      else if (entry.isDirectory() && depth >= DEPTH) leave('deep', name);
      else if (entry.isDirectory()) yield* walkFolder(path, name, depth + 1);
      else {
        const kind = await kindOf(entry, path);
        if (kind === 'file') yield { name, path };
        else leave(kind, name);
      }
    }
  }

  async function* walk(): AsyncGenerator<Found, void> {
    for (const path of paths) {
      const isFolder = await stat(path).then(
        (state) => state.isDirectory(),
        () => false,
      );
      const name = basename(path) || path;
      if (!isFolder) {
        yield { name, path };
        continue;
      }
      let found = 0;
      for await (const file of walkFolder(path, name, 1)) {
        found += 1;
        yield file;
      }
      if (found === 0)
        yield { name, problem: notImported(name, 'the folder holds nothing that Dateline can read') };
    }
  }

  return {
    found: inBatches(walk(), BATCH),
    notes: () => [...leftOut].map(([what, kind]) => kind.name(SENTENCES[what](kind.count), visibleName)),
  };
}

async function kindOf(entry: Dirent, path: string): Promise<'file' | Kind> {
  if (entry.isSymbolicLink()) {
    const target = await stat(path).catch(() => null);
    // A link that leads nowhere is tried, so that it is named among the failures.
    if (target?.isDirectory() === true) return 'link';
    if (target !== null && !target.isFile()) return 'special';
  } else if (!entry.isFile()) return 'special';
  return isArticleName(entry.name) ? 'file' : 'other';
}

async function* inBatches<T>(all: AsyncGenerator<T, void>, size: number): AsyncGenerator<readonly T[], void> {
  let batch: T[] = [];
  for await (const one of all) {
    batch.push(one);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function byName(first: Dirent, second: Dirent): number {
  return first.name < second.name ? -1 : 1;
}

function several(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`;
}
