/**
 * Prints documents to PDF in a second browser that has no window, starts with the first print and
 * stays for the next ones. It sees the document it was given and that document's own files, runs no
 * script and has no network, no profile and no library.
 */
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { PRINT_PATH, printAssets } from '../../main/print-assets.ts';
import type { PrintDocument } from '../../main/shell.ts';
import { COMMON_ARGUMENTS, keepsSandbox, ORIGIN } from './browser-arguments.ts';
import { serveRequests } from './serve-requests.ts';

export interface PdfPrinter {
  print(document: PrintDocument): Promise<Uint8Array>;
  /** Starts the browser ahead of the first print. */
  warm(): void;
  close(): Promise<void>;
}

/** Milliseconds without a print after which the browser gives its memory back. */
const IDLE = 5 * 60_000;

/** Makes a printer over one browser executable. Nothing starts before the first print. */
export function createPdfPrinter(executable: string): PdfPrinter {
  let starting: Promise<Browser> | null = null;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;

  function browser(): Promise<Browser> {
    starting ??= chromium
      .launch({
        executablePath: executable,
        headless: true,
        chromiumSandbox: keepsSandbox(),
        args: [...COMMON_ARGUMENTS],
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      })
      .then((started) => {
        // A browser that died is replaced at the next print.
        started.once('disconnected', () => (starting = null));
        return started;
      })
      .catch((error: unknown) => {
        starting = null;
        throw error;
      });
    return starting;
  }

  async function rest(): Promise<void> {
    clearTimeout(idle);
    const running = starting;
    starting = null;
    await running?.then((started) => started.close()).catch(() => undefined);
  }

  return {
    warm() {
      if (!closed) void browser().catch(() => undefined);
    },
    async print(document) {
      if (closed) throw new Error('Dateline is closing.');
      clearTimeout(idle);
      const context = await (
        await browser()
      ).newContext({
        // SECURITY: a briefing needs no script, so none runs, whatever an article smuggled in.
        javaScriptEnabled: false,
        acceptDownloads: false,
        serviceWorkers: 'block',
        locale: document.language === 'und' ? 'en' : document.language,
      });
      try {
        await context.route('**/*', serveRequests(ORIGIN, printAssets(document)));
        const page = await context.newPage();
        await page.goto(`${ORIGIN}${PRINT_PATH}`, { waitUntil: 'load' });
        return new Uint8Array(
          await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
        );
      } finally {
        await context.close().catch(() => undefined);
        if (!closed) idle = setTimeout(() => void rest(), IDLE).unref();
      }
    },
    async close() {
      closed = true;
      await rest();
    },
  };
}
