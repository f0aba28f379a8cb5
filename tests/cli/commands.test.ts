/** The command line end to end: real library, real parser, real printing where a browser is there. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/start/build.ts';
import { runCommand } from '../../src/cli/main.ts';
import type { LibraryRow } from '../../src/contract/views.ts';
import type { BriefingJson } from '../../src/core/briefing/briefing-json.ts';
import type { JoinedTimeline } from '../../src/core/briefing/joined-timeline.ts';
import { builtFiles } from '../../src/main/built-files.ts';
import { LIBRARY_FILE, openLibrary } from '../../src/main/library/library.ts';
import { findBrowser } from '../../src/shells/chromium/find-browser.ts';
import { png } from '../main/pictures/sample-pictures.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
const SAMPLE = join(root, 'assets', 'samples', 'pemba-ferry.en.html');

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly problems: readonly string[];
}

async function dateline(...words: readonly string[]): Promise<Outcome> {
  let out = '';
  const problems: string[] = [];
  const code = await runCommand({
    words,
    folder,
    distFolder: join(root, 'dist'),
    version: '9.9.9',
    out: (text) => (out += text),
    problem: (sentence) => problems.push(sentence),
  });
  return { code, out, problems };
}

beforeAll(() => ensureBuilt(), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('dateline brief', () => {
  test('explains what each step did, one line each', async () => {
    const { code, out } = await dateline('brief', SAMPLE, '--explain');
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(line).toMatch(/^[^\t]+\t[^\t]*\t[^\t]+$/);
    expect(lines.some((line) => line.includes('Halima Mwakio'))).toBe(true);
  });

  test('prints the briefing as JSON and writes nothing', async () => {
    const before = readdirSync(folder);
    const { code, out, problems } = await dateline('brief', SAMPLE, '--json');
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    const briefing = JSON.parse(out) as BriefingJson;
    expect(briefing.article.title).toBe('Ferry between Mombasa and Pemba to sail again in April');
    expect(briefing.article.publisher).toBe('The Coast Courier');
    expect(briefing.article.dateline.place).toBe('Mombasa');
    expect(briefing.quotations.length).toBeGreaterThan(0);
    expect(briefing.events.length).toBeGreaterThan(0);
    expect(briefing.names.length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('joins several timelines, whatever the format, and asks for two', async () => {
    const other = join(folder, 'other.txt');
    writeFileSync(
      other,
      'The ferry to Pemba was repaired on 3 March 2025. Sailings begin again in April 2026.',
    );
    const text = await dateline('timeline', SAMPLE, other);
    expect(text.code).toBe(0);
    expect(text.out).toContain('# Timeline of 2 articles');
    expect(text.out).toContain('The Coast Courier');
    const json = await dateline('timeline', SAMPLE, other, '--format', 'json');
    expect((JSON.parse(json.out) as JoinedTimeline).articles.map(({ number }) => number)).toEqual([1, 2]);
    expect(
      (await dateline('timeline', SAMPLE, other, '--format', 'markdown', '--out', 'joined.md')).code,
    ).toBe(0);
    expect(readFileSync(join(folder, 'joined.md'), 'utf8')).toBe(text.out);
    for (const [words, problem] of [
      [[SAMPLE], 'Name two articles or more.'],
      [[SAMPLE, SAMPLE], 'An article is named twice.'],
      [[SAMPLE, other, '--format', 'pdf'], 'Say where to write the PDF: --out timeline.pdf.'],
    ] as const) {
      const { code, problems } = await dateline('timeline', ...words);
      expect([code, problems.join()]).toEqual([1, problem]);
    }
    rmSync(other);
    rmSync(join(folder, 'joined.md'));
  });

  test('prints a text to read without options', async () => {
    const { code, out } = await dateline('brief', SAMPLE);
    expect(code).toBe(0);
    expect(out).toContain('Halima Mwakio');
  });

  test.skipIf(findBrowser() === null)('writes a PDF (skipped where no browser is installed)', async () => {
    const { code, problems } = await dateline('brief', SAMPLE, '--pdf', 'briefing.pdf');
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(readFileSync(join(folder, 'briefing.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test.skipIf(findBrowser() === null)(
    'prints a saved page with the pictures beside it (skipped where no browser is installed)',
    async () => {
      mkdirSync(join(folder, 'Quay_files'));
      writeFileSync(join(folder, 'Quay_files', 'a.png'), png(320, 240));
      const page = (name: string): string =>
        `<!doctype html><html lang="en"><title>Quay</title><article><h1>The quay opens</h1><p>The quay of Brennick opened on Monday after two years of work, the port said.</p><figure><img src="${name}_files/a.png" alt="People on the quay"><figcaption>The quay</figcaption></figure><p>Ships come in from the north again, and the fish market has moved back to its old place.</p></article></html>`;
      for (const name of ['Quay', 'Bare']) {
        writeFileSync(join(folder, `${name}.html`), page(name));
        expect((await dateline('brief', `${name}.html`, '--pdf', `${name}.pdf`)).code).toBe(0);
      }
      const imagesOf = (name: string): readonly string[] =>
        readFileSync(join(folder, `${name}.pdf`), 'latin1')
          .split('endobj')
          .filter((object) => /\/Subtype\s*\/Image\b/.test(object));
      expect(imagesOf('Quay').some((object) => /\/Width\s+320\b/.test(object))).toBe(true);
      // A broken picture's sign would be an image, too.
      expect(imagesOf('Bare')).toEqual([]);
    },
  );

  test('lets no article steer the terminal, here or in a list', async () => {
    writeFileSync(
      join(folder, 'escape.txt'),
      'A title\u001B[2J \u202Edna\n\nThe minister said \u001B[31m“We agree,”\u001B]0;owned\u0007 on Monday in Geneva.\n',
    );
    const data = join(folder, 'steered');
    const outcomes = [
      await dateline('brief', 'escape.txt'),
      await dateline('brief', 'escape.txt', '--json'),
      await dateline('import', 'escape.txt', '--data', data),
      await dateline('list', '--data', data),
      await dateline('search', 'minister', '--json', '--data', data),
    ];
    for (const { code, out } of outcomes) {
      expect(code).toBe(0);
      expect(out).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    }
  });
});

describe('a file that can’t be read', () => {
  test.each([
    ['missing.txt', null],
    ['empty.txt', ''],
    ['picture.txt', '\u0089PNG\r\n\u001A\n\0\0\0\rIHDR'],
  ])('%s gets one sentence that names it, and exit code 1', async (name, content) => {
    if (content !== null) writeFileSync(join(folder, name), content, 'latin1');
    const { code, out, problems } = await dateline('brief', name, '--json');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
  });
});

describe('the library', () => {
  const data = join(folder, 'library');

  test('takes articles, lists them, finds them, checks them, gives them back', async () => {
    const imported = await dateline('import', SAMPLE, 'not-there.html', '--data', data);
    expect(imported.code).toBe(1);
    expect(imported.problems).toHaveLength(1);
    const id = imported.out.split(' ')[0] ?? '';

    const again = await dateline('import', SAMPLE, '--data', data);
    expect(again).toMatchObject({ code: 0, out: `${id}  pemba-ferry.en.html (already there)\n` });

    const listed = JSON.parse((await dateline('list', '--json', '--data', data)).out) as LibraryRow[];
    expect(listed.map((row) => row.id)).toEqual([id]);
    expect((await dateline('search', 'pier', 'cracked', '--data', data)).out).toContain(id);
    expect(await dateline('search', 'volcano', '--data', data)).toEqual({
      code: 0,
      out: '',
      problems: ['No article contains all these words.'],
    });

    expect(await dateline('verify', '--data', data)).toMatchObject({
      code: 0,
      out: '1 article read, 0 damaged\n',
    });

    const exported = await dateline(
      'export',
      id,
      '--format',
      'original',
      '--out',
      'originals',
      '--data',
      data,
    );
    expect(exported.code).toBe(0);
    expect(readFileSync(join(folder, 'originals', 'pemba-ferry.en.html'))).toEqual(readFileSync(SAMPLE));

    const briefing = JSON.parse((await dateline('brief', id, '--json', '--data', data)).out) as BriefingJson;
    expect(briefing.article.id).toBe(id);
  });

  test.each(['list', 'verify', 'export'])(
    '%s makes no library of a folder named by mistake',
    async (command) => {
      const mistaken = join(folder, 'mistaken');
      const words = command === 'export' ? [command, '--all'] : [command];
      const { code, out, problems } = await dateline(...words, '--data', mistaken);
      expect([code, out, problems]).toEqual([1, '', [`There is no library in ${mistaken}.`]]);
      expect(existsSync(mistaken)).toBe(false);
    },
  );

  test('an undated article’s day is the one it came in, which the list shows in brackets', async () => {
    const undated = join(folder, 'undated');
    writeFileSync(join(folder, 'lights.txt'), 'The lights go on\n\nThe lights of the harbour go on again.\n');
    await dateline('import', SAMPLE, 'lights.txt', '--data', undated);
    const lines = (await dateline('list', '--data', undated)).out.trim().split('\n');
    expect(lines.map((line) => line.slice(38, 50).replaceAll(/\d/g, '0'))).toEqual([
      '(0000-00-00)',
      ' 0000-00-00 ',
    ]);
  });

  test('what is an address of no news site is not looked for as a file', async () => {
    const { code, problems } = await dateline('import', 'ftp://news.example/a.txt', '--data', data);
    expect([code, problems]).toEqual([
      1,
      ['“ftp://news.example/a.txt” was not opened: only http and https addresses are.'],
    ]);
  });

  test('verify says what SQLite finds wrong with the file', async () => {
    const broken = join(folder, 'broken');
    await dateline('import', SAMPLE, '--data', broken);
    // A connection that is not careful can leave rows that belong to nothing.
    const careless = new DatabaseSync(join(broken, LIBRARY_FILE));
    careless.exec('PRAGMA foreign_keys = OFF; DELETE FROM articles');
    careless.close();
    const { code, out, problems } = await dateline('verify', '--json', '--data', broken);
    expect(code).toBe(1);
    expect(problems).toEqual(['The library’s file is damaged: 1 row of analyses belongs to nothing.']);
    expect(JSON.parse(out)).toEqual({ articles: 0, damaged: [], file: problems, notices: [] });
  });

  test('an id that is not there is a sentence', async () => {
    const { code, problems } = await dateline(
      'brief',
      '00000000-0000-4000-8000-000000000000',
      '--data',
      data,
    );
    expect(code).toBe(1);
    expect(problems).toHaveLength(1);
  });
});

describe('a folder', () => {
  test('is imported with what lies in it; what failed is kept, listed, and tried again', async () => {
    const news = join(folder, 'news');
    mkdirSync(join(news, 'may'), { recursive: true });
    writeFileSync(
      join(news, 'a.txt'),
      'The ferry sails again\n\nThe night ferry sails again from Monday, the port said.\n',
    );
    writeFileSync(
      join(news, 'may', 'b.txt'),
      'The gates open\n\nThe gates of the canal open on Friday, the town said.\n',
    );
    writeFileSync(join(news, 'torn.docx'), 'PK\u0003\u0004 torn');
    writeFileSync(join(news, '.hidden.txt'), 'Nothing for others.');
    const { code, out, problems } = await dateline('import', 'news', '--data', 'folder-library', '--json');
    expect(code).toBe(1);
    const outcomes = JSON.parse(out) as { readonly name: string; readonly ok: boolean }[];
    expect(outcomes.map(({ name, ok }) => `${name} ${ok}`)).toEqual([
      'news/a.txt true',
      'news/may/b.txt true',
      'news/torn.docx false',
    ]);
    expect(problems[0]).toBe('1 hidden file or folder was left out: “news/.hidden.txt”.');
    expect(problems[1]).toMatch(/^“torn\.docx”.*\.$/);
    const listed = await dateline('import', '--list-failed', '--data', 'folder-library', '--json');
    expect(JSON.parse(listed.out)).toMatchObject([{ name: 'torn.docx', bytes: 9 }]);
    const retried = await dateline('import', '--retry', '--data', 'folder-library');
    expect(retried).toMatchObject({ code: 1, out: '', problems: [problems[1]] });
  });

  test('nothing named is a problem; nothing to try again is none', async () => {
    expect((await dateline('import', '--data', 'empty-library')).problems).toEqual([
      'Name files, folders or addresses to import, or use --list-failed or --retry.',
    ]);
    expect(await dateline('import', '--retry', '--data', 'empty-library')).toMatchObject({
      code: 0,
      out: '',
    });
    expect(await dateline('import', '--list-failed', '--data', 'empty-library')).toMatchObject({
      code: 0,
      out: '',
    });
  });
});

describe('a backup', () => {
  const data = join(folder, 'kept');
  const backup = join(folder, 'backup');

  beforeAll(async () => {
    await dateline('import', SAMPLE, '--data', data);
  });

  test('is a data folder of its own, made of a library that is open, and never over something', async () => {
    writeFileSync(join(data, 'settings.json'), '{"theme":"dark"}');
    const { files } = builtFiles(join(root, 'dist'), 'chromium');
    const open = await openLibrary({ folder: data, worker: files.libraryWorker, access: 'write' });
    const outcome = await dateline('backup', 'backup', '--data', data);
    await open.close();
    expect(outcome).toEqual({ code: 0, out: `1 article backed up to ${backup}\n`, problems: [] });
    expect((await dateline('search', 'pier', '--data', backup)).out).toContain('Ferry');
    expect(readFileSync(join(backup, 'settings.json'), 'utf8')).toBe('{"theme":"dark"}');
    if (process.platform !== 'win32')
      expect([statSync(backup).mode & 0o777, statSync(join(backup, LIBRARY_FILE)).mode & 0o777]).toEqual([
        0o700, 0o600,
      ]);
    expect(await dateline('backup', 'backup', '--data', data)).toMatchObject({
      code: 1,
      problems: [`“${backup}” is not empty; name a new folder for the backup.`],
    });
  });

  test('holds nothing that was deleted', async () => {
    const { files } = builtFiles(join(root, 'dist'), 'chromium');
    const open = await openLibrary({ folder: data, worker: files.libraryWorker, access: 'write' });
    const { rows } = await open.run('listArticles', { query: '', offset: 0, limit: 9 });
    await open.run('deleteArticle', rows[0]?.id as never);
    expect(await dateline('backup', 'without', '--data', data)).toMatchObject({
      code: 0,
      out: `0 articles backed up to ${join(folder, 'without')}\n`,
    });
    for (const name of readdirSync(join(folder, 'without')))
      expect(readFileSync(join(folder, 'without', name)).includes('Pemba'), name).toBe(false);
    await open.run('undeleteArticle', rows[0]?.id as never);
    await open.close();
  });

  test('is put in the place of a library, which is kept', async () => {
    const other = join(folder, 'other-library');
    writeFileSync(join(folder, 'lamp.txt'), 'The lamps go out\n\nThe lamps of the pier go out at ten.\n');
    await dateline('import', 'lamp.txt', '--data', other);
    const { code, out } = await dateline('restore', 'backup', '--data', other, '--json');
    const { articles, kept } = JSON.parse(out) as { articles: number; kept: string };
    expect([code, articles]).toEqual([0, 1]);
    expect((await dateline('list', '--data', other)).out).toContain('Ferry');
    expect((await dateline('list', '--data', kept)).out).toContain('The lamps go out');
    const fresh = await dateline('restore', 'backup', '--data', 'fresh-library');
    expect(fresh.out).toBe(`1 article restored to ${join(folder, 'fresh-library')}\n`);
  });

  test('is not restored where it is damaged, none, or the library is open', async () => {
    const damaged = join(folder, 'damaged');
    mkdirSync(damaged);
    const bytes = readFileSync(join(backup, LIBRARY_FILE));
    writeFileSync(join(damaged, LIBRARY_FILE), bytes.fill(7, 4_096, 12_000));
    for (const [from, problem] of [
      ['damaged', 'damaged'],
      ['nowhere', 'There is no library'],
      ['kept', 'nothing to do'],
    ] as const) {
      const { code, problems } = await dateline('restore', from, '--data', data);
      expect([code, problems.join(' ')]).toEqual([1, expect.stringContaining(problem)]);
    }
    const { files } = builtFiles(join(root, 'dist'), 'chromium');
    const open = await openLibrary({ folder: data, worker: files.libraryWorker, access: 'write' });
    expect(await dateline('restore', 'backup', '--data', data)).toMatchObject({
      code: 1,
      problems: ['Dateline is already open with this library.'],
    });
    await open.close();
    expect((await dateline('verify', '--data', data)).code).toBe(0);
    expect(readdirSync(data).filter((name) => /restored|replaced/.test(name))).toEqual([]);
  });
});

describe('an address', () => {
  const PAGE = `<!doctype html><title>Bridge at Sorn open again</title><article><h1>Bridge at Sorn open again</h1>
<p>The bridge at Sorn opened again on Monday after two years of repairs, the district said.</p></article>`;
  const server = createServer((_request, response) => void response.end(PAGE));
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  test('of this computer is read only where it is allowed', async () => {
    const data = join(folder, 'addresses');
    const refused = await dateline('import', `http://${address}/a`, '--data', data);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.problems[0]).toContain(`give --allow ${address} to read`);
    const read = await dateline('import', '--allow', address, `http://${address}/a`, SAMPLE, '--data', data);
    expect(read.problems).toEqual([]);
    expect(read.out).toMatch(/^\S+ {2}http:\/\/127\.0\.0\.1:\d+\/a\n\S+ {2}pemba-ferry\.en\.html\n$/);
    const brief = await dateline('brief', `http://${address}/a`, '--allow', address, '--json');
    expect((JSON.parse(brief.out) as BriefingJson).article.title).toBe('Bridge at Sorn open again');
  });
});

describe('what is not understood', () => {
  test.each([
    [['import', '--allow', 'http://nas/', 'https://news.example/']],
    [['brieff', 'x']],
    [['brief']],
    [['list', '--limit', 'many']],
    [['export', 'x', '--format', 'doc']],
    [['list', '--unknown']],
  ])('%j ends with code 2 and says why', async (words) => {
    const { code, problems } = await dateline(...words);
    expect(code).toBe(2);
    expect(problems.length).toBeGreaterThan(0);
  });

  test('help and version are understood', async () => {
    expect(await dateline('--version')).toMatchObject({ code: 0, out: '9.9.9\n' });
    expect((await dateline('--help')).out).toContain('brief');
  });
});
