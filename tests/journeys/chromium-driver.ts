/** Drives the app in the Chromium shell: attaches to the window's browser beside the app itself. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright/test';
import { findBrowser } from '../../src/shells/chromium/find-browser.ts';
import type { Driver, RunningApp, StartOptions } from './driver.ts';

/** Milliseconds for the window to come up on a busy machine. */
const PATIENCE = 45_000;

export const chromiumDriver: Driver = {
  shell: 'chromium',
  async start({ dataFolder, saveFolder, files = [] }: StartOptions): Promise<RunningApp> {
    const browser = findBrowser();
    if (browser === null) throw new Error('no Chromium, Chrome or Edge is installed');
    const portFile = join(dataFolder, 'browser-profile', 'DevToolsActivePort');
    // Left over from the run before, it would lead to a browser that is gone.
    rmSync(portFile, { force: true });
    const entry = join(import.meta.dirname, 'chromium-entry.ts');
    const words = [entry, browser.path, dataFolder, saveFolder];
    const child = spawn(process.execPath, [...words, ...files], { stdio: ['ignore', 'inherit', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const endpoint = await waitForPort(
      portFile,
      () => child.exitCode !== null,
      () => errors,
    );
    const attached = await chromium.connectOverCDP(endpoint);
    const page = attached.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('the browser has no window');
    await page.waitForURL('https://dateline.invalid/', { timeout: PATIENCE });
    return {
      page,
      messages: () => errors,
      async startAgain(...more) {
        const second = spawn(process.execPath, [...words, ...more], { stdio: 'ignore' });
        await new Promise((resolve) => second.once('exit', resolve));
      },
      async quit() {
        await page.close({ runBeforeUnload: true }).catch(() => undefined);
        await ended;
      },
      async kill() {
        child.kill('SIGKILL');
        await ended;
        await attached.close().catch(() => undefined);
      },
    };
  },
};

async function waitForPort(path: string, gone: () => boolean, errors: () => string): Promise<string> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    try {
      const port = /^\d+/.exec(readFileSync(path, 'utf8'))?.[0];
      if (port !== undefined) return `http://127.0.0.1:${port}`;
    } catch {
      // Not written yet.
    }
    if (gone()) throw new Error(`the app ended before its window was there: ${errors()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the window did not come up: ${errors()}`);
}
