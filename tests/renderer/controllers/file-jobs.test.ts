import { describe, expect, test } from 'vitest';
import { createClient } from '../../../src/contract/bridge.ts';
import { isArticleName } from '../../../src/contract/article-files.ts';
import type { JobItemView } from '../../../src/contract/jobs.ts';
import { FILE_LIMIT, FILE_PART } from '../../../src/contract/limits.ts';
import { droppedFiles, pickedFiles } from '../../../src/renderer/controllers/dropped-files.ts';
import { FileJobs, type FileSource } from '../../../src/renderer/controllers/file-jobs.ts';
import { createFakeBridge, type FakeBridge } from '../fake-bridge.ts';

interface Ran {
  readonly bridge: FakeBridge;
  readonly items: readonly JobItemView[];
  readonly failures: readonly unknown[];
}

/** Imports files and waits for the end of their job. */
async function run(files: readonly File[], prepare?: (bridge: FakeBridge) => void): Promise<Ran> {
  const bridge = createFakeBridge();
  const client = createClient(bridge);
  const failures: unknown[] = [];
  let id = '';
  const jobs = new FileJobs(() => client, {
    begun: (begun) => (id = begun),
    failed: (error) => failures.push(error),
  });
  jobs.listen();
  prepare?.(bridge);
  const request = pickedFiles(files);
  if (request === null) throw new Error('no files');
  await jobs.importFiles(request);
  await expect.poll(async () => (await client.call('job.list', {}))[0]?.endings ?? 1).toBe(1);
  const { items } = await client.call('job.items', { id, only: 'all', offset: 0, limit: 500 });
  return { bridge, items, failures };
}

describe('files of the window', () => {
  test('are sent when main asks, each with its outcome', async () => {
    const { items } = await run([
      new File(['A\nb'], 'a.txt'),
      new File([' '], 'empty.txt'),
      new File(['C\nd'], 'c.txt'),
    ]);
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ['a.txt', 'done'],
      ['empty.txt', 'failed'],
      ['c.txt', 'done'],
    ]);
  });

  test('a file too large is not sent', async () => {
    const large = new File(['L'], 'large.txt');
    Object.defineProperty(large, 'size', { value: FILE_LIMIT + 1 });
    const { bridge, items } = await run([large, new File(['C\nd'], 'c.txt')]);
    expect(bridge.requestsOf('job.refuse')).toMatchObject([{ item: 0, reason: 'too-large' }]);
    expect(bridge.requestsOf('job.send').map(({ item }) => item)).toEqual([1]);
    expect(items.map(({ state }) => state)).toEqual(['failed', 'done']);
  });

  test('a file that vanished is named, and the rest goes on', async () => {
    const vanished = new File(['x'], 'vanished.txt');
    Object.defineProperty(vanished, 'size', { value: 1 });
    const original = FileReader.prototype.readAsDataURL;
    vanished.slice = () => vanished;
    FileReader.prototype.readAsDataURL = function (blob) {
      if (blob === vanished)
        setTimeout(() => this.onerror?.call(this, new ProgressEvent('error') as ProgressEvent<FileReader>));
      else original.call(this, blob);
    };
    try {
      const { bridge, items } = await run([vanished, new File(['C\nd'], 'c.txt')]);
      expect(bridge.requestsOf('job.refuse')).toMatchObject([{ item: 0, reason: 'unreadable' }]);
      expect(items.map(({ state }) => state)).toEqual(['failed', 'done']);
    } finally {
      FileReader.prototype.readAsDataURL = original;
    }
  });

  test('bytes arrive as they are, large files in parts that join', async () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x80]);
    const small = await run([new File([bytes], 'utf16.txt')]);
    expect(small.bridge.requestsOf('job.send')[0]?.['base64']).toBe('//5BAIA=');
    const large = new Uint8Array(2 * FILE_PART + 5).fill(65);
    const { bridge } = await run([new File([large], 'large.txt')]);
    const parts = bridge.requestsOf('job.send');
    expect(parts.map(({ last }) => last)).toEqual([false, false, true]);
    expect(atob(parts.map(({ base64 }) => base64).join('')).length).toBe(large.length);
  });

  test('no more than a few are ever under way', async () => {
    let open = 0;
    let most = 0;
    const files = Array.from({ length: 30 }, (_, index) => new File([`T${index}\nbody`], `${index}.txt`));
    const { items } = await run(files, (bridge) => {
      const call = bridge.call.bind(bridge);
      bridge.call = async (name, request) => {
        if (name !== 'job.send') return call(name, request);
        open += 1;
        most = Math.max(most, open);
        const answer = await call(name, request);
        open -= 1;
        return answer;
      };
    });
    expect(items.length).toBe(30);
    expect(most).toBeLessThanOrEqual(3);
  });

  test('a main that refuses is told', async () => {
    const { failures } = await run([new File(['A\nb'], 'a.txt')], (bridge) =>
      bridge.fail('job.begin', 'The library can only be read.'),
    );
    expect(failures).toMatchObject([{ message: 'The library can only be read.' }]);
  });
});

describe('files picked', () => {
  test('none are no job', () => {
    expect(pickedFiles([])).toBeNull();
  });

  const inFolder = (path: string): File => {
    const file = new File(['x'], path.split('/').at(-1) ?? '');
    Object.defineProperty(file, 'webkitRelativePath', { value: path });
    return file;
  };

  test('of a folder, the parts of saved pages are no articles', async () => {
    const paths = [
      'river/Bridge.html',
      'river/Bridge_files/frame.html',
      'river/Bridge_files/deep/other.html',
      'river/Lone_files/story.html',
      'river/may/Dam.htm',
      'river/may/Dam-Dateien/frame.htm',
    ];
    const request = pickedFiles(paths.map(inFolder));
    const names: string[] = [];
    for await (const batch of request?.found ?? []) names.push(...batch.map(({ name }) => name));
    expect(names.toSorted()).toEqual([
      'river/Bridge.html',
      'river/Lone_files/story.html',
      'river/may/Dam.htm',
    ]);
    expect(request?.notes()).toEqual([
      '2 folders with the parts of saved pages were not searched: “\u2068river/Bridge_files\u2069”, “\u2068river/may/Dam-Dateien\u2069”.',
    ]);
  });

  test('of a folder can have the files beside them read, and no others', async () => {
    const paths = [
      'river/may/Dam.html',
      'river/may/Dam_files/a.png',
      'river/Dam_files/b.png',
      'river/Other.html',
    ];
    const request = pickedFiles(paths.map(inFolder));
    const sources: FileSource[] = [];
    for await (const batch of request?.found ?? []) sources.push(...batch);
    const dam = sources.find(({ name }) => name === 'river/may/Dam.html');
    expect((await dam?.beside?.('Dam_files', 'a.png'))?.name).toBe('a.png');
    expect(await dam?.beside?.('Dam_files', 'b.png')).toBeNull();
  });

  test('are sent with what main asks for beside them', async () => {
    const bridge = createFakeBridge();
    const client = createClient(bridge);
    let id = '';
    const jobs = new FileJobs(() => client, { begun: (begun) => (id = begun), failed: () => undefined });
    jobs.listen();
    const request = pickedFiles(['river/Dam.html', 'river/Dam_files/a.png'].map(inFolder));
    if (request === null) throw new Error('no files');
    await jobs.importFiles(request);
    await expect.poll(() => bridge.requestsOf('job.send').length).toBe(1);
    bridge.emit('jobs.wanted', { id, item: 0, beside: { folder: 'Dam_files', file: 'a.png' } });
    await expect.poll(() => bridge.requestsOf('job.send').length).toBe(2);
    bridge.emit('jobs.wanted', { id, item: 0, beside: { folder: 'Dam_files', file: 'none.png' } });
    await expect
      .poll(() => bridge.requestsOf('job.refuse'))
      .toMatchObject([{ id, item: 0, reason: 'unreadable' }]);
    expect(bridge.requestsOf('job.send').map(({ base64 }) => atob(String(base64)))).toEqual(['x', 'x']);
  });

  test('of a folder are those that look like articles; the rest is counted', async () => {
    const request = pickedFiles(
      ['river/a.txt', 'river/deep/b.html', 'river/photo.jpg', 'river/.git/c.txt', 'river/.d.txt'].map(
        inFolder,
      ),
    );
    const names: string[] = [];
    for await (const batch of request?.found ?? []) names.push(...batch.map(({ name }) => name));
    expect(request).toMatchObject({ kind: 'folder', title: 'river' });
    expect(names).toEqual(['river/a.txt', 'river/deep/b.html']);
    expect(request?.notes()).toEqual([
      '2 hidden files or folders were left out: “\u2068river/.d.txt\u2069”, “\u2068river/.git/c.txt\u2069”.',
      '1 file of a kind that Dateline can’t read was left out: “\u2068river/photo.jpg\u2069”.',
    ]);
  });

  test.each([
    ['a.txt', true],
    ['A.HTML', true],
    ['notes.md', true],
    ['Report.PDF', true],
    ['letter.docx', true],
    ['inbox.mbox', true],
    ['photo.jpg', false],
    ['archive.tar.gz', false],
    ['sheet.xlsx', false],
    ['txt', false],
    ['', false],
  ])('“%s” in a folder: %s', (name, expected) => {
    expect(isArticleName(name)).toBe(expected);
  });
});

/** A folder as a drop hands it over; a text stands for a file, null for a folder that can't be read. */
interface Tree {
  readonly [name: string]: string | Tree | null;
}

function entryOf(name: string, content: string | Tree | null): FileSystemEntry {
  if (typeof content === 'string') {
    const file = (done: (file: File) => void): void => done(new File([content], name));
    return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const entries = Object.entries(content ?? {}).map(([below, inner]) => entryOf(below, inner));
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader() {
      let at = 0;
      return {
        // Two at a time, as Chromium gives a hundred.
        readEntries(done: (part: FileSystemEntry[]) => void, failed: () => void) {
          if (content === null) failed();
          else done(entries.slice(at, (at += 2)));
        },
      };
    },
    getFile(path: string, _options: object, done: (entry: FileSystemEntry) => void, failed: () => void) {
      const [first = '', second = ''] = path.split('/');
      const folder = content?.[first];
      const inner = typeof folder === 'object' ? folder?.[second] : undefined;
      if (inner === undefined) failed();
      else done(entryOf(second, inner));
    },
  } as unknown as FileSystemEntry;
}

async function drop(name: string, tree: Tree): Promise<{ sources: FileSource[]; notes: readonly string[] }> {
  const item = { kind: 'file', webkitGetAsEntry: () => entryOf(name, tree), getAsFile: () => null };
  const request = droppedFiles({ items: [item] } as unknown as DataTransfer);
  const sources: FileSource[] = [];
  for await (const batch of request?.found ?? []) sources.push(...batch);
  return { sources, notes: request?.notes() ?? [] };
}

describe('a folder dropped', () => {
  test('is read whole, in order, without what is no article', async () => {
    const { sources, notes } = await drop('river', {
      'b.txt': 'B',
      'a10.html': 'A',
      'a9.html': 'A',
      '.git': { 'c.txt': 'C' },
      'photo.jpg': 'P',
      may: { 'd.md': 'D' },
      locked: null,
    });
    expect(sources.map(({ name }) => name)).toEqual([
      'river/a9.html',
      'river/a10.html',
      'river/b.txt',
      'river/may/d.md',
    ]);
    expect(await (await sources[3]?.file())?.text()).toBe('D');
    expect(notes).toHaveLength(3);
  });

  test('has the parts of its saved pages read beside them, not as articles', async () => {
    const { sources, notes } = await drop('river', {
      Bridge_files: { 'a.png': 'picture', 'frame.html': 'F', deep: {} },
      'c.txt': 'C',
      'd.txt': 'D',
      'Bridge.html': 'B',
    });
    expect(sources.map(({ name }) => name)).toEqual(['river/Bridge.html', 'river/c.txt', 'river/d.txt']);
    expect(notes).toEqual([
      '1 folder with the parts of a saved page was not searched: “\u2068river/Bridge_files\u2069”.',
    ]);
    const [bridge] = sources;
    expect(await (await bridge?.beside?.('Bridge_files', 'a.png'))?.text()).toBe('picture');
    expect(await bridge?.beside?.('Bridge_files', 'b.png')).toBeNull();
    expect(await bridge?.beside?.('Bridge_files', 'deep')).toBeNull();
  });
});
