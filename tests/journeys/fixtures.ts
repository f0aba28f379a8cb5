/** Playwright's test with the app in it: a driver for the project's shell and folders of its own. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { chromiumDriver } from './chromium-driver.ts';
import type { RunningApp } from './driver.ts';
import { electronDriver } from './electron-driver.ts';

export interface Journey {
  /** Starts the app, or starts it again on the same data. */
  start(...files: readonly string[]): Promise<RunningApp>;
  readonly dataFolder: string;
  readonly saveFolder: string;
}

export const test = base.extend<{ journey: Journey }>({
  // Playwright wants a pattern here, even an empty one.
  // eslint-disable-next-line no-empty-pattern
  journey: async ({}, use, info) => {
    const driver = info.project.metadata['shell'] === 'electron' ? electronDriver : chromiumDriver;
    const folder = mkdtempSync(join(tmpdir(), 'dateline-journey-'));
    const dataFolder = join(folder, 'data');
    const saveFolder = join(folder, 'saved');
    mkdirSync(dataFolder);
    mkdirSync(saveFolder);
    const running: RunningApp[] = [];
    await use({
      dataFolder,
      saveFolder,
      async start(...files) {
        const app = await driver.start({ dataFolder, saveFolder, files });
        running.push(app);
        return app;
      },
    });
    if (info.status !== info.expectedStatus) {
      // What the reader would have seen when the journey failed.
      const last = running.at(-1);
      await last?.page
        .screenshot({ path: info.outputPath('window.png'), timeout: 5_000 })
        .catch(() => undefined);
      console.log(last?.messages() ?? '');
    }
    for (const app of running) await app.kill().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect } from 'playwright/test';
