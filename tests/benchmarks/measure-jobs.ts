/**
 * A thousand invented files given to the real window at once, and then hostile ones: how many come in a second, how much memory
 * main takes, and how long its event loop, the window's frames and the window's calls were held meanwhile.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Bridge } from '../../src/contract/bridge.ts';
import type { JobView } from '../../src/contract/jobs.ts';
import { ORIGIN } from '../../src/shells/chromium/browser-arguments.ts';
import type { MainMeasure } from './jobs-entry.ts';
import { endpoint } from './measure-start.ts';
import { makeArticle } from './make-article.ts';
import { report } from './statistics.ts';

const FILES = 1_000;
/** Milliseconds the window may take to answer, whatever is imported. */
const ANSWER_GOAL = 100;
const PATIENCE = 30_000;

/** The longest of a kind, and when it was over, milliseconds. */
interface Longest {
  ms: number;
  at: number;
}

/** What the page saw between its begin and its end. */
interface PageMeasure {
  readonly frame: Longest;
  readonly task: Longest;
  readonly answer: Longest;
}

/** The page's watch, kept on its window between two evaluations. */
interface Watched extends Window {
  dateline: Bridge;
  measured: PageMeasure & { over: boolean };
}

export async function measureJobs(executable: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const data = join(folder, 'data');
  const files = writeFiles(join(folder, 'articles'));
  const entry = join(import.meta.dirname, 'jobs-entry.ts');
  const child = spawn(process.execPath, [entry, executable, data, folder], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    const attached = await chromium.connectOverCDP(
      await endpoint(join(data, 'browser-profile', 'DevToolsActivePort')),
    );
    const page = attached.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('there is no window');
    await page.waitForURL(`${ORIGIN}/`, { timeout: PATIENCE, waitUntil: 'load' });
    await page.getByRole('button', { name: 'Add articles' }).waitFor({ timeout: PATIENCE });
    await measureFolder(page, child, files, 'files');
    await measureFolder(page, child, writeHostile(join(folder, 'hostile')), 'hostile documents');
    await attached.close();
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureFolder(page: Page, child: ChildProcess, files: string, what: string): Promise<void> {
  await page.evaluate(watch);
  child.send('begin');
  const begun = performance.now();
  await page.locator('input.folder').setInputFiles(files);
  const job = await untilDone(page, basename(files));
  const seconds = (performance.now() - begun) / 1_000;
  child.send('end');
  const [main] = (await once(child, 'message')) as [MainMeasure];
  const window = await page.evaluate(endWatch);
  const { done, duplicate, failed, total } = job.counts;
  process.stdout.write(
    `${total} ${what} through the window: ${seconds.toFixed(1)} s, ${(total / seconds).toFixed(1)} files a second; ` +
      `${done} imported, ${duplicate} already there, ${failed} failed\n` +
      `main: most memory ${Math.round(main.memory / 1e6)} MB, event loop held at most ${main.held.toFixed(0)} ms, 99 in 100 turns under ${main.usually.toFixed(0)} ms\n` +
      `window: longest frame ${tell(window.frame)}, longest task ${tell(window.task)}, longest answer ${tell(window.answer)}\n`,
  );
  report(`longest answer to the window while importing ${what}`, window.answer.ms, ANSWER_GOAL, ' ms');
}

function tell({ ms, at }: Longest): string {
  return `${ms.toFixed(0)} ms (over at ${(at / 1_000).toFixed(1)} s)`;
}

async function untilDone(page: Page, title: string): Promise<JobView> {
  for (;;) {
    const jobs = await page.evaluate(async () => {
      const answer = await (window as unknown as Watched).dateline.call('job.list', '{}');
      return (JSON.parse(answer) as { value: JobView[] }).value;
    });
    const job = jobs.find((one) => one.title === title);
    if (job !== undefined && job.endings > 0) return job;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Pages and plain texts by turns. */
function writeFiles(folder: string): string {
  mkdirSync(folder);
  for (let number = 0; number < FILES; number += 1) {
    const page = makeArticle(number);
    const text = page.replaceAll(/<\/(?:p|h1|title)>/g, '\n\n').replaceAll(/<[^>]+>/g, '');
    const name = String(number).padStart(4, '0');
    if (number % 2 === 0) writeFileSync(join(folder, `${name}.html`), page);
    else writeFileSync(join(folder, `${name}.txt`), text);
  }
  return folder;
}

/** What takes a parser long: depth, width, a table, a text without an end, and ordinary articles between them. */
function writeHostile(folder: string): string {
  mkdirSync(folder);
  const prose = makeArticle(FILES + 1).replaceAll(/<[^>]+>/g, ' ');
  const files: Readonly<Record<string, string>> = {
    'deep.html': `${'<div>'.repeat(100_000)}${prose}`,
    'wide.html': `<article><h1>Wide</h1>${`<p>${prose.slice(0, 200)}</p>`.repeat(80_000)}</article>`,
    'table.html': `<article><h1>Table</h1><p>${prose}</p><table>${'<tr><td>1<td>2<td>3'.repeat(100_000)}</table></article>`,
    'attributes.html': `<article><p ${'a=b '.repeat(2_000_000)}>${prose}</p></article>`,
    'long.txt': `${prose.replaceAll(/\s+/g, ' ')} `.repeat(2_400),
    'word.txt': 'a'.repeat(18_000_000),
    'article.html': makeArticle(FILES + 2),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Runs in the page: watches its frames and long tasks, and asks main for the list four times a second. */
function watch(): void {
  const watched = window as unknown as Watched;
  const none = (): Longest => ({ ms: 0, at: 0 });
  const measured = { frame: none(), task: none(), answer: none(), over: false };
  watched.measured = measured;
  const begun = performance.now();
  const note = (longest: Longest, ms: number, end: number): void => {
    if (ms > longest.ms) Object.assign(longest, { ms, at: end - begun });
  };
  let before = begun;
  const onFrame = (): void => {
    const now = performance.now();
    note(measured.frame, now - before, now);
    before = now;
    if (!measured.over) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries())
      note(measured.task, duration, startTime + duration);
  }).observe({ type: 'longtask' });
  const ask = async (): Promise<void> => {
    while (!measured.over) {
      const asked = performance.now();
      await watched.dateline.call('library.list', '{"query":"","offset":0,"limit":100}');
      note(measured.answer, performance.now() - asked, performance.now());
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };
  void ask();
}

function endWatch(): PageMeasure {
  const { measured } = window as unknown as Watched;
  measured.over = true;
  return measured;
}
