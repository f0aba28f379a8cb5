/**
 * From the start of the process to a readable article, against a blank app window opened through the
 * same playwright-core call. Both are read off afterwards from what the page itself recorded, so that
 * measuring plays no part in the start.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ORIGIN } from '../../src/shells/chromium/browser-arguments.ts';
import { makeArticle } from './make-article.ts';
import { interleave, median, milliseconds, report } from './statistics.ts';

const ROUNDS = 9;
const PATIENCE = 30_000;

export async function measureStart(executable: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const file = join(folder, 'article.html');
  writeFileSync(file, makeArticle(7));
  const data = join(folder, 'data');
  const blank = join(folder, 'blank');
  const entry = join(import.meta.dirname, '..', 'journeys', 'chromium-entry.ts');
  const blankEntry = join(import.meta.dirname, 'blank-window.ts');

  const app = (...files: readonly string[]): Promise<number> =>
    startOnce([entry, executable, data, folder, ...files], join(data, 'browser-profile'), 'article');
  const blankWindow = (): Promise<number> => startOnce([blankEntry, executable, blank], blank, 'anything');
  // Once each, so that both have their profile, the caches are warm and the library has its article.
  await app(file);
  await blankWindow();
  const times = await interleave(ROUNDS, { app: () => app(), blankWindow });
  process.stdout.write(
    `start to readable article: ${milliseconds(times.app)}\nblank app window: ${milliseconds(times.blankWindow)}\n`,
  );
  report('start to readable article / blank window', median(times.app) / median(times.blankWindow), 1.5, '');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Milliseconds from the start of the process to the paint asked for. */
async function startOnce(
  parameters: readonly string[],
  profile: string,
  what: 'article' | 'anything',
): Promise<number> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const begun = Date.now();
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'ignore'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    // Nothing is asked until the start is long over: a question would slow it down.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const attached = await chromium.connectOverCDP(await endpoint(portFile));
    const page = attached.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('there is no window');
    await page.waitForURL(`${ORIGIN}/`, { timeout: PATIENCE, waitUntil: 'load' });
    if (what === 'article')
      await page.getByRole('article', { name: 'Article text' }).waitFor({ timeout: PATIENCE });
    const painted = await page.evaluate(paintOf, what);
    await attached.close();
    return painted - begun;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** Runs in the page: when the largest text, or anything at all, was painted; milliseconds since 1970. */
async function paintOf(what: 'article' | 'anything'): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entries = list.getEntries();
      const entry = what === 'article' ? entries.at(-1) : entries[0];
      if (entry !== undefined) resolve(performance.timeOrigin + entry.startTime);
    }).observe({ type: what === 'article' ? 'largest-contentful-paint' : 'paint', buffered: true });
  });
}

/** The address of the browser's debugging port, once it is written. */
export async function endpoint(path: string): Promise<string> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    try {
      const port = /^\d+/.exec(readFileSync(path, 'utf8'))?.[0];
      if (port !== undefined) return `http://127.0.0.1:${port}`;
    } catch {
      // Not written yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the window did not come up');
}
