/** The PDF of a briefing from a warm app, against a plain print of the same document. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createApp } from '../../src/main/app.ts';
import { PRINT_PATH, printAssets } from '../../src/main/print-assets.ts';
import type { PrintDocument } from '../../src/main/shell.ts';
import { builtFiles } from '../../src/main/built-files.ts';
import { COMMON_ARGUMENTS, keepsSandbox, ORIGIN } from '../../src/shells/chromium/browser-arguments.ts';
import { createChromiumShell } from '../../src/shells/chromium/chromium-shell.ts';
import { serveRequests } from '../../src/shells/chromium/serve-requests.ts';
import { makeArticle } from './make-article.ts';
import { interleave, median, milliseconds, report } from './statistics.ts';

const ROUNDS = 12;

export async function measurePdf(executable: string, distFolder: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const { files, preloadFile, version } = builtFiles(distFolder, 'chromium');
  const shell = createChromiumShell({
    dataFolder: folder,
    browser: executable,
    preloadFile,
    headless: true,
    onProblem: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  let printed: PrintDocument | null = null;
  const app = await createApp({
    shell: { ...shell, printPdf: (document) => shell.printPdf((printed = document)) },
    files,
    version,
    now: () => new Date('2026-03-14T08:00:00Z'),
  });
  const path = join(folder, 'article.html');
  writeFileSync(path, makeArticle(1));
  const preview = await app.previewFile(path);
  if (!preview.ok) throw new Error(preview.message);
  await app.briefingPdf(preview.view, { notes: false });
  const plainBrowser = await chromium.launch({
    executablePath: executable,
    chromiumSandbox: keepsSandbox(),
    args: [...COMMON_ARGUMENTS],
  });

  async function plainPrint(): Promise<number> {
    if (printed === null) throw new Error('nothing was printed');
    const context = await plainBrowser.newContext({ javaScriptEnabled: false });
    await context.route('**/*', serveRequests(ORIGIN, printAssets(printed)));
    const page = await context.newPage();
    // The app has its next page ready too: only loading and printing count.
    const begun = performance.now();
    await page.goto(`${ORIGIN}${PRINT_PATH}`);
    await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const time = performance.now() - begun;
    await context.close();
    return time;
  }

  async function briefing(): Promise<number> {
    if (!preview.ok) return Number.NaN;
    const begun = performance.now();
    await app.briefingPdf(preview.view, { notes: false });
    return performance.now() - begun;
  }

  await plainPrint();
  const times = await interleave(ROUNDS, { briefing, plainPrint });
  process.stdout.write(
    `briefing as PDF: ${milliseconds(times.briefing)}\nplain print: ${milliseconds(times.plainPrint)}\n`,
  );
  report('PDF of a briefing / plain print', median(times.briefing) / median(times.plainPrint), 1.5, '');
  await app.close();
  await shell.quit();
  await plainBrowser.close();
  rmSync(folder, { recursive: true, force: true });
}
