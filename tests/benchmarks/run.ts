/** `npm run bench`: prints what was measured in this run, as ratios where a machine's speed must not matter. */
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/start/build.ts';
import { findBrowser } from '../../src/shells/chromium/find-browser.ts';
import { measureImport } from './measure-import.ts';
import { measureJobs } from './measure-jobs.ts';
import { measurePdf } from './measure-pdf.ts';
import { measureStart } from './measure-start.ts';
import { withDisplay } from './with-display.ts';

const root = join(import.meta.dirname, '..', '..');
const wanted = process.argv.slice(2);

function wants(name: string): boolean {
  return wanted.length === 0 || wanted.includes(name);
}

async function measureAll(): Promise<void> {
  ensureBuilt();
  if (wants('import')) await measureImport();
  const browser = findBrowser();
  if (browser === null) {
    process.stdout.write('skipped: imports, start and PDF need an installed Chromium, Chrome or Edge\n');
    return;
  }
  if (wants('jobs')) await measureJobs(browser.path);
  if (wants('pdf')) await measurePdf(browser.path, join(root, 'dist'));
  if (wants('start')) await measureStart(browser.path);
}

await withDisplay(import.meta.filename, async () => {
  await measureAll();
  process.exit();
});
