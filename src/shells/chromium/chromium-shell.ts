/** The Shell port over an installed Chromium, Chrome or Edge. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import type { BrowserContext } from 'playwright-core';
import type { Settings } from '../../contract/settings.ts';
import { openSettingsFile } from '../../main/settings-file.ts';
import type { Shell } from '../../main/shell.ts';
import { launchBrowser, openAppWindow, type BrowserOptions } from './app-window.ts';
import { removeProfile } from './browser-profile.ts';
import { createPdfPrinter } from './pdf-printer.ts';
import { downloadsFolder, saveWithoutReplacing, showInFolder } from './save-file.ts';

export interface ChromiumShellOptions {
  /** Absolute; exists. */
  readonly dataFolder: string;
  /** The browser's executable. */
  readonly browser: string;
  /** The built preload, a script file. */
  readonly preloadFile: string;
  /** True: the window is drawn but not shown. */
  readonly headless: boolean;
  /** Where exports go; the user's downloads folder by default. */
  readonly saveFolder?: string;
  /** Only for the journeys: further arguments of the window's browser. */
  readonly extraArguments?: readonly string[];
  readonly onProblem: (sentence: string) => void;
}

export interface ChromiumShell extends Shell {
  /** Runs what was registered with onQuit and ends both browsers. Safe to call twice. */
  quit(): Promise<void>;
}

export function createChromiumShell(options: ChromiumShellOptions): ChromiumShell {
  const { dataFolder } = options;
  const printer = createPdfPrinter(options.browser);
  const closeDowns: (() => Promise<void>)[] = [];
  const browserOptions: BrowserOptions = {
    browser: options.browser,
    profileFolder: join(dataFolder, 'browser-profile'),
    headless: options.headless,
    extraArguments: options.extraArguments ?? [],
  };
  /** A browser launched for a window that was not opened yet. */
  let expected: Promise<BrowserContext> | null = null;
  let quitting: Promise<void> | null = null;

  async function quit(): Promise<void> {
    for (const closeDown of closeDowns)
      await closeDown().catch((error: unknown) => options.onProblem(String(error)));
    const unused = expected;
    expected = null;
    if (unused !== null) {
      await unused.then(
        (context) => context.close(),
        () => undefined,
      );
      await removeProfile(browserOptions.profileFolder);
    }
    await printer.close();
  }

  return {
    name: 'chromium',
    dataFolder,
    openSettingsStore: (defaults) =>
      openSettingsFile({
        folder: dataFolder,
        now: () => new Date(),
        open: ({ cwd, name }) =>
          new Conf<Settings>({ cwd, configName: name, defaults, configFileMode: 0o600 }),
      }),
    expectWindow(state) {
      expected ??= launchBrowser(state, browserOptions);
      // Told where it is awaited.
      expected.catch(() => undefined);
    },
    openWindow(page) {
      const launched = expected ?? launchBrowser(page.state, browserOptions);
      expected = null;
      const windowOptions = {
        ...browserOptions,
        preload: readFileSync(options.preloadFile, 'utf8'),
        onProblem: options.onProblem,
      };
      return openAppWindow(page, windowOptions, launched);
    },
    printPdf: (document) => printer.print(document),
    async saveFile({ name, bytes }) {
      return saveWithoutReplacing(options.saveFolder ?? downloadsFolder(), name, bytes);
    },
    revealFile: showInFolder,
    onQuit(closeDown) {
      closeDowns.push(closeDown);
    },
    quit: () => (quitting ??= quit()),
  };
}
