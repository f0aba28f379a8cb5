/** The contract suite on the real Chromium shell, with the machine's own browser. */
import { existsSync, lstatSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/contract/settings.ts';
import { createChromiumShell, type ChromiumShell } from '../../src/shells/chromium/chromium-shell.ts';
import { findBrowser } from '../../src/shells/chromium/find-browser.ts';
import { buildPreload } from '../support/build-preload.ts';
import { describeShell } from './contract.ts';

const browser = findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'dateline-shell-'));

/** A shell in a data folder of its own that opens no page. */
const withoutPage = (dataFolder: string): ChromiumShell =>
  createChromiumShell({
    dataFolder,
    browser: browser?.path ?? '',
    preloadFile: '',
    headless: true,
    onProblem: (sentence) => console.error(sentence),
  });

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
    return {
      shell,
      async quit() {
        await shell.quit();
        expect(existsSync(join(folder, 'browser-profile'))).toBe(false);
      },
    };
  });

  test.skipIf(process.platform === 'win32')('the settings file is private to the user', async () => {
    const data = mkdtempSync(join(folder, 'settings-'));
    const shell = withoutPage(data);
    shell.openSettingsStore(DEFAULT_SETTINGS).write({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(statSync(join(data, 'settings.json')).mode & 0o777).toBe(0o600);
    await shell.quit();
  });

  test('a window that was expected and never opened leaves no browser and no profile', async () => {
    const data = mkdtempSync(join(folder, 'expected-'));
    const shell = withoutPage(data);
    shell.expectWindow?.(DEFAULT_SETTINGS.window);
    const lock = join(data, 'browser-profile', 'SingletonLock');
    await vi.waitFor(() => expect(lstatSync(lock).isSymbolicLink()).toBe(true), { timeout: 15_000 });
    await shell.quit();
    expect(existsSync(join(data, 'browser-profile'))).toBe(false);
  });
});
