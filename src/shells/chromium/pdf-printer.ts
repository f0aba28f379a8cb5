/**
 * Prints documents to PDF in a second browser that has no window, starts with the first print and
 * stays for the next ones. It sees the document it was given and that document's own files, runs no
 * script and has no network, no profile and no library.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PRINT_PATH, printAssets } from '../../main/print-assets.ts';
import type { PrintDocument } from '../../main/shell.ts';
import { browserEnvironment, COMMON_ARGUMENTS, keepsSandbox, ORIGIN } from './browser-arguments.ts';
import { serveRequests } from './serve-requests.ts';

export interface PdfPrinter {
  print(document: PrintDocument): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Milliseconds without a print after which the browser gives its memory back. */
const IDLE = 5 * 60_000;

/** A page that waits for its document. Each print gets one of its own, with its own empty context. */
interface PreparedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** From now on the page can load this document and its files, and nothing before. */
  readonly show: (document: PrintDocument) => Promise<void>;
}

/** Makes a printer over one browser executable. Nothing starts before the first print. */
export function createPdfPrinter(executable: string): PdfPrinter {
  let starting: Promise<Browser> | null = null;
  let next: Promise<PreparedPage> | null = null;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;

  function browser(): Promise<Browser> {
    starting ??= startBrowser(executable, () => {
      // A browser that died is replaced at the next print.
      starting = null;
      next = null;
    });
    return starting;
  }

  /** Makes the next print's page ahead of it. */
  function prepareNext(): Promise<PreparedPage> {
    next ??= browser()
      .then(preparePage)
      .catch((error: unknown) => {
        starting = null;
        next = null;
        throw error;
      });
    return next;
  }

  async function rest(): Promise<void> {
    clearTimeout(idle);
    const running = starting;
    starting = null;
    next = null;
    await running?.then((started) => started.close()).catch(() => undefined);
  }

  return {
    async print(document) {
      if (closed) throw new Error('Dateline is closing.');
      clearTimeout(idle);
      const prepared = prepareNext();
      // Taken: a print at the same time gets another page.
      next = null;
      const { context, page, show } = await prepared;
      try {
        await show(document);
        return new Uint8Array(
          await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
        );
      } finally {
        void context.close().catch(() => undefined);
        if (!closed) {
          void prepareNext().catch(() => undefined);
          idle = setTimeout(() => void rest(), IDLE).unref();
        }
      }
    },
    async close() {
      closed = true;
      await rest();
    },
  };
}

async function startBrowser(executable: string, onGone: () => void): Promise<Browser> {
  // SECURITY: a crash report, which may hold parts of a document, goes with the browser.
  const crashFolder = mkdtempSync(join(tmpdir(), 'dateline-print-'));
  const forget = (): void => rmSync(crashFolder, { recursive: true, force: true });
  const { chromium } = await import('playwright-core');
  const started = await chromium
    .launch({
      executablePath: executable,
      headless: true,
      chromiumSandbox: keepsSandbox(),
      args: [...COMMON_ARGUMENTS],
      env: browserEnvironment(crashFolder),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    .catch((error: unknown) => {
      forget();
      throw error;
    });
  started.once('disconnected', () => {
    forget();
    onGone();
  });
  return started;
}

async function preparePage(started: Browser): Promise<PreparedPage> {
  const context = await started.newContext({
    // SECURITY: a briefing needs no script, so none runs, whatever an article smuggled in.
    javaScriptEnabled: false,
    acceptDownloads: false,
    serviceWorkers: 'block',
  });
  let serve: PrintDocument['serve'] | null = null;
  await context.route(
    '**/*',
    serveRequests(ORIGIN, async (path) =>
      serve === null ? { status: 404, headers: {}, body: new Uint8Array() } : serve(path),
    ),
  );
  const page = await context.newPage();
  return {
    context,
    page,
    async show(document) {
      serve = printAssets(document);
      await page.goto(`${ORIGIN}${PRINT_PATH}`, { waitUntil: 'load' });
    },
  };
}
