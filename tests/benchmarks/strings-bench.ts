/**
 * `npm run bench:strings`: the labelled file names, Unicode traps and naughty strings beside the checkout.
 * Each name becomes an entry of an archive, each string the title, byline, publisher and words of a
 * page; all are imported by the command line, listed, searched and opened in the real window. Counts
 * what was written outside the data folder, what could steer a terminal, what a search misses, and rows
 * and articles that break out of their places. Opens a virtual display where there is none; says so and ends where the
 * data or a browser are missing. A number as argument opens only that many articles.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright/test';
import { escapeMarkup } from '../../src/core/briefing/escape-markup.ts';
import { findBrowser } from '../../src/shells/chromium/find-browser.ts';
import { chromiumDriver } from '../journeys/chromium-driver.ts';
import { exportPdf } from '../journeys/window.ts';
import { zip } from '../main/importing/make-documents.ts';
import { withDisplay } from './with-display.ts';

const root = join(import.meta.dirname, '..', '..');
const security = join(root, '..', 'shared', 'gold', 'security');

/** Pixels no row of the list needs, nor a headline of at most a few hundred characters. */
const TALLEST_ROW = 220;
const TALLEST_TITLE = 700;
const LONGEST_TITLE = 300;
/** Articles of which a PDF is made. */
const EXPORTED = 12;

interface Corpus {
  readonly names: readonly string[];
  /** Strings by the name that the list knows them by. */
  readonly cases: readonly { readonly id: string; readonly text: string; readonly rule: string }[];
}

function readCorpus(): Corpus {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(security, name), 'utf8'));
  const files = read('filenames.json') as { names: string[]; traversal?: string[] };
  const unicode = read('unicode.json') as { cases: Corpus['cases'] };
  const naughty = read('blns.json') as { strings: string[] };
  return {
    names: [...files.names, ...(files.traversal ?? [])],
    cases: [
      ...unicode.cases,
      ...naughty.strings.map((text, index) => ({ id: `blns-${index}`, text, rule: '' })),
    ],
  };
}

/** A page that says a string wherever a page can say something. */
function pageOf(text: string, index: number): string {
  const said = escapeMarkup(text.toWellFormed());
  return `<!doctype html><meta charset=utf-8><title>${said} ${index}</title><meta name=author content="${said}"><meta property="og:site_name" content="${said}"><article><h1>${said} ${index}</h1><p>The council of Harrow Bay met on Tuesday about number ${index} and agreed to mend the old bridge. ${said} It was said.</p><p>“It will hold,” said Lena Marsh, who had asked for it in the long session number ${index}.</p></article>`;
}

/** A command of the command line, run in a folder and a home of its own; what it printed. */
function dateline(box: string, ...words: readonly string[]): string {
  try {
    return execFileSync(
      process.execPath,
      [join(root, 'bin', 'dateline.mjs'), ...words, '--data', join(box, 'data')],
      {
        encoding: 'utf8',
        cwd: join(box, 'here'),
        env: { ...process.env, HOME: join(box, 'home') },
        maxBuffer: 64 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  } catch (error) {
    // The exit code says that some were refused; the answer is whole.
    return (error as { readonly stdout?: string }).stdout ?? '';
  }
}

async function main(): Promise<void> {
  if (!existsSync(join(security, 'filenames.json')) || findBrowser() === null) {
    process.stdout.write('bench:strings: skipped, the strings or a browser are not here\n');
    return;
  }
  const { names, cases } = readCorpus();
  const box = mkdtempSync(join(tmpdir(), 'dateline-strings-'));
  try {
    for (const name of ['in', 'here', 'home', 'data', 'saved']) mkdirSync(join(box, name));
    const entries = names.map((name, index) => ({
      name,
      data: `Entry ${index}\n\nThe council of Harrow Bay met about entry ${index} and agreed to mend the old bridge.\n`,
    }));
    writeFileSync(join(box, 'in', 'names.zip'), zip(entries));
    for (const [index, { text }] of cases.entries())
      writeFileSync(join(box, 'in', `s${String(index).padStart(4, '0')}.html`), pageOf(text, index));
    const before = outsideOf(box);
    const outcomes = JSON.parse(dateline(box, 'import', '--json', join(box, 'in'))) as readonly {
      ok: boolean;
    }[];
    const strayed = outsideOf(box).filter((path) => !before.includes(path));
    process.stdout.write(
      `${names.length} names in an archive, ${cases.length} strings in pages: ${outcomes.filter(({ ok }) => ok).length} imported, ` +
        `${outcomes.filter(({ ok }) => !ok).length} refused by a sentence; ${strayed.length} files outside the data folder\n`,
    );
    const printed = dateline(box, 'list', '--limit', '5000') + dateline(box, 'import', join(box, 'in'));
    const steering = printed.match(/[[\p{Cc}--[\n\t]]\u202A-\u202E\u2066-\u2069]/gv)?.length ?? 0;
    process.stdout.write(
      `${steering} characters in the lists of the command line that could steer a terminal\n`,
    );
    const found = new Set(
      (
        JSON.parse(dateline(box, 'search', '--json', '--limit', '5000', 'password')) as readonly {
          title: string;
        }[]
      ).map(({ title }) => Number(/\d+$/.exec(title)?.[0])),
    );
    const sought = cases
      .map((one, index) => ({ ...one, index }))
      .filter(({ rule }) => rule.includes('"password"'));
    const missed = sought.filter(({ index }) => !found.has(index)).map(({ id }) => id);
    process.stdout.write(
      `${sought.length - missed.length} of ${sought.length} disguised words found ${missed.join(' ')}\n`,
    );
    await openAll(box, Number(process.argv[2] ?? Number.POSITIVE_INFINITY));
  } finally {
    rmSync(box, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Every path of the box but those of the data folder. */
function outsideOf(box: string): readonly string[] {
  return readdirSync(box, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/^data(?:\/|$)/.test(path),
  );
}

async function openAll(box: string, most: number): Promise<void> {
  const saveFolder = join(box, 'saved');
  const app = await chromiumDriver.start({ dataFolder: join(box, 'data'), saveFolder });
  const { page } = app;
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  try {
    const list = page.getByRole('listbox');
    await list.waitFor();
    const rows = (JSON.parse(await listRows(page)) as readonly { id: string; title: string }[]).slice(
      0,
      most,
    );
    let broken = 0;
    let exported = 0;
    for (const [index, { id, title }] of rows.entries()) {
      const fault = await openOne(page, id);
      if (fault !== null) {
        broken += 1;
        process.stdout.write(`  ${JSON.stringify(title.slice(0, 60))}: ${fault}\n`);
      }
      if (index % Math.ceil(rows.length / EXPORTED) === 0) {
        await exportPdf(page, saveFolder, false);
        exported += 1;
      }
    }
    const saved = readdirSync(saveFolder).length;
    process.stdout.write(
      `${rows.length} opened in the window: ${broken} broke out of their places, ${problems.length} errors of the page; ` +
        `${exported} exported, ${saved} files in the folder for exports\n`,
    );
  } finally {
    await app.quit().catch(() => app.kill());
  }
}

/** All rows of the library, as the window gets them. */
function listRows(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bridge = (
      globalThis as unknown as { dateline: { call(name: string, request: string): Promise<string> } }
    ).dateline;
    const rows: unknown[] = [];
    for (;;) {
      const answer = JSON.parse(
        await bridge.call('library.list', JSON.stringify({ query: '', offset: rows.length, limit: 200 })),
      ) as { value: { rows: unknown[]; total: number } };
      rows.push(...answer.value.rows);
      if (answer.value.rows.length === 0 || rows.length >= answer.value.total) return JSON.stringify(rows);
    }
  });
}

/** Opens one article and says what of it stands where it should not, or null. */
function openOne(page: Page, id: string): Promise<string | null> {
  return page.evaluate(
    async ({ wanted, tallestRow, tallestTitle, longestTitle }) => {
      const app = document.querySelector('dl-app') as unknown as {
        commands: { open(id: string): Promise<void> };
        updateComplete: Promise<boolean>;
      };
      await app.commands.open(wanted);
      await app.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))));
      const all: Element[] = [];
      const roots: (Document | ShadowRoot)[] = [document];
      for (let root = roots.pop(); root !== undefined; root = roots.pop())
        for (const element of root.querySelectorAll('*')) {
          all.push(element);
          if (element.shadowRoot) roots.push(element.shadowRoot);
        }
      const wide = document.documentElement.scrollWidth - innerWidth;
      if (wide > 0) return `the window scrolls ${wide} px sideways`;
      const heading = all.find(
        (element) => element.localName === 'h1' && element.getBoundingClientRect().height > 0,
      );
      if (heading === undefined) return 'no headline';
      const { height } = heading.getBoundingClientRect();
      if (height > tallestTitle && heading.textContent.length < longestTitle)
        return 'the headline is too tall';
      if (/[\u202D\u202E]/.test(heading.textContent)) return 'the headline has an override';
      for (const row of all.filter((element) => element.matches('.row[role=option]'))) {
        if (row.getBoundingClientRect().height > tallestRow) return 'a row of the list is too tall';
        const title = row.querySelector('.title');
        if (title !== null && !/isolate|plaintext/.test(getComputedStyle(title).unicodeBidi))
          return 'a title in the list is no isolate';
      }
      return null;
    },
    { wanted: id, tallestRow: TALLEST_ROW, tallestTitle: TALLEST_TITLE, longestTitle: LONGEST_TITLE },
  );
}

await withDisplay(import.meta.filename, main);
