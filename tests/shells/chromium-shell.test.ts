/** The contract suite on the real Chromium shell, with the machine's own browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { createChromiumShell } from '../../src/shells/chromium/chromium-shell.ts';
import { findBrowser } from '../../src/shells/chromium/find-browser.ts';
import { buildPreload } from '../support/build-preload.ts';
import { describeShell } from './contract.ts';

const browser = findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'dateline-shell-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(browser === null)('the Chromium shell (skipped where no browser is installed)', () => {
  describeShell(async () => {
    const shell = createChromiumShell({
      dataFolder: folder,
      browser: browser?.path ?? '',
      preloadFile: await buildPreload(folder, 'chromium'),
      headless: true,
      saveFolder: join(folder, 'saved'),
      onProblem: (sentence) => console.error(sentence),
    });
    return { shell, quit: () => shell.quit() };
  });
});
