import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkPaths, type Found } from '../../../src/main/jobs/walk-paths.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

/** What is found below paths, in a few words each, and what was left out. */
async function walk(...paths: readonly string[]): Promise<{ found: string[]; notes: readonly string[] }> {
  const { found, notes } = walkPaths(paths);
  const all: Found[] = [];
  for await (const batch of found) all.push(...batch);
  return { found: all.map((file) => ('problem' in file ? file.problem : file.name)), notes: notes() };
}

function folderOf(files: readonly string[]): string {
  const folder = join(temporaryFolder(), 'news');
  mkdirSync(folder);
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

describe('a folder', () => {
  it('gives its articles in order, those of its folders too', async () => {
    const folder = folderOf(['b.txt', 'a.html', 'may/c.md', 'may/week/d.htm']);
    expect(await walk(folder)).toEqual({
      found: ['news/a.html', 'news/b.txt', 'news/may/c.md', 'news/may/week/d.htm'],
      notes: [],
    });
  });

  it('leaves out what is hidden and what is no article, and says so', async () => {
    const folder = folderOf(['a.txt', '.secret.txt', '.git/b.txt', 'photo.jpg', 'tape.mp3', 'notes']);
    expect(await walk(folder)).toEqual({
      found: ['news/a.txt'],
      notes: [
        '2 hidden files or folders were left out: “news/.git”, “news/.secret.txt”.',
        '3 files of kinds that Dateline can’t read were left out: “news/notes”, “news/photo.jpg”, “news/tape.mp3”.',
      ],
    });
  });

  it('names the first of many that it leaves out, fit to be shown', async () => {
    const folder = folderOf([
      'a.txt',
      ...Array.from({ length: 1_204 }, (_, at) => `x${1000 + at}\u202E.jpg`),
    ]);
    expect((await walk(folder)).notes).toEqual([
      '1,204 files of kinds that Dateline can’t read were left out: “news/x1000\uFFFD.jpg”, “news/x1001\uFFFD.jpg”, “news/x1002\uFFFD.jpg” and 1,201 more.',
    ]);
  });

  it('does not take the parts of a saved page for articles', async () => {
    const folder = folderOf([
      'Bridge.html',
      'Bridge_files/frame.html',
      'Bridge_files/deep/other.html',
      'Fähre.htm',
      'Fähre-Dateien/frame.htm',
      'Lone_files/story.html',
      'Other.txt',
      'Other_files/story.html',
      '_files/story.html',
    ]);
    const { found, notes } = await walk(folder);
    expect(found.toSorted()).toEqual(
      [
        'news/Bridge.html',
        'news/Fähre.htm',
        'news/Lone_files/story.html',
        'news/_files/story.html',
        'news/Other.txt',
        'news/Other_files/story.html',
      ].toSorted(),
    );
    expect(notes).toEqual([
      '2 folders with the parts of saved pages were not searched: “news/Bridge_files”, “news/Fähre-Dateien”.',
    ]);
  });

  it('with nothing to read in it is named', async () => {
    const folder = folderOf(['photo.jpg']);
    expect(await walk(folder)).toEqual({
      found: ['“news” was not imported: the folder holds nothing that Dateline can read.'],
      notes: ['1 file of a kind that Dateline can’t read was left out: “news/photo.jpg”.'],
    });
  });

  it('of thousands of files gives them some at a time', async () => {
    const folder = folderOf(
      Array.from({ length: 450 }, (_, index) => `${String(index).padStart(3, '0')}.txt`),
    );
    const sizes: number[] = [];
    for await (const batch of walkPaths([folder]).found) sizes.push(batch.length);
    expect(sizes).toEqual([200, 200, 50]);
  });

  it('that is very deep is left, not followed for ever', async () => {
    const folder = folderOf([`${'deep/'.repeat(40)}a.txt`, 'b.txt']);
    expect(await walk(folder)).toEqual({
      found: ['news/b.txt'],
      notes: [`1 folder more than 32 levels deep was left out: “news${'/deep'.repeat(32)}”.`],
    });
  });

  it.skipIf(isWindows)('with links in it follows those to files, and none to folders', async () => {
    const folder = folderOf(['a.txt', 'may/b.txt']);
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync('..', join(folder, 'may', 'up'));
    symlinkSync(join(folder, 'a.txt'), join(folder, 'linked.txt'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'lost.txt'));
    expect(await walk(folder)).toEqual({
      // The one that leads nowhere is named when it is read.
      found: ['news/a.txt', 'news/linked.txt', 'news/lost.txt', 'news/may/b.txt'],
      notes: ['2 links to folders were not followed: “news/loop”, “news/may/up”.'],
    });
  });

  it.skipIf(isWindows)('with a pipe in it goes by it', async () => {
    const folder = folderOf(['a.txt']);
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(await walk(folder)).toEqual({
      found: ['news/a.txt'],
      notes: ['1 device, pipe or socket was left out: “news/pipe.txt”.'],
    });
  });

  it.skipIf(isWindows || isRoot)('that may not be read is named, and the rest goes on', async () => {
    const folder = folderOf(['a.txt', 'closed/b.txt', 'c.txt']);
    chmodSync(join(folder, 'closed'), 0);
    const { found } = await walk(folder);
    chmodSync(join(folder, 'closed'), 0o700);
    expect(found).toEqual([
      'news/a.txt',
      'news/c.txt',
      '“news/closed” was not imported: the folder may not be read, or is gone.',
    ]);
  });
});

describe('a path that was named', () => {
  it('is tried whatever it is called, also where nothing is there', async () => {
    const folder = folderOf(['report', '.hidden.txt']);
    const paths = ['report', '.hidden.txt', 'gone.txt'].map((name) => join(folder, name));
    expect(await walk(...paths)).toEqual({ found: ['report', '.hidden.txt', 'gone.txt'], notes: [] });
  });
});
