/**
 * The app's one window: an app window of an installed browser, driven through a pipe. No port is
 * opened. When the page or the whole browser dies, the window comes back by itself; when the reader
 * closes it, it stays closed.
 */
import type { BrowserContext, BrowserType, Page } from 'playwright-core';
import type { Settings } from '../../contract/settings.ts';
import type { ShellWindow, WindowPage } from '../../main/shell.ts';
import {
  browserEnvironment,
  keepsSandbox,
  ORIGIN,
  REFUSED_DEFAULTS,
  windowArguments,
} from './browser-arguments.ts';
import { removeProfile, renewProfile } from './browser-profile.ts';
import { serveRequests } from './serve-requests.ts';
import { watchWindowState } from './window-state.ts';

export interface BrowserOptions {
  readonly browser: string;
  /** Where the browser keeps its profile; made anew for each launch, private to the user. */
  readonly profileFolder: string;
  /** Without a display: the same page, not shown. */
  readonly headless: boolean;
  /** Only for the journeys: further arguments of the browser. */
  readonly extraArguments: readonly string[];
}

export interface AppWindowOptions extends BrowserOptions {
  /** The init script built from src/preload/chromium.ts. */
  readonly preload: string;
  /** One sentence about something that went wrong and was put right, or not. */
  readonly onProblem: (sentence: string) => void;
}

/** A page that hid itself this recently (ms) before it went was closed by its reader. */
const CLOSING_WINDOW = 3_000;
/** On a busy machine the page's word that it goes comes behind the news that it is gone, by this at most (ms). */
const LATE_WORD = 500;
/** More losses than this within a minute, and the window stays gone. */
const MOST_REVIVALS = 3;

/** One life of the window: from a launch of the browser to its end. */
interface Life {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Launches the window's browser on an empty page. @throws if it can't start. */
export async function launchBrowser(
  state: Settings['window'],
  options: BrowserOptions,
): Promise<BrowserContext> {
  return launchWhenFree(options.profileFolder, {
    executablePath: options.browser,
    headless: options.headless,
    chromiumSandbox: keepsSandbox(),
    args: [...windowArguments(state), ...options.extraArguments],
    ignoreDefaultArgs: [...REFUSED_DEFAULTS],
    env: browserEnvironment(options.profileFolder),
    viewport: options.headless ? { width: state.width, height: state.height } : null,
    // SECURITY: nothing is written to disk but through main; no worker outlives the page.
    acceptDownloads: false,
    serviceWorkers: 'block',
    // The process that runs the app decides what a signal means.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * Opens the window in a browser launched for it, and resolves once the page has been asked for.
 * @throws if the browser can't start.
 */
export async function openAppWindow(
  page: WindowPage,
  options: AppWindowOptions,
  launched: Promise<BrowserContext>,
): Promise<ShellWindow> {
  const { promise: closed, resolve: resolveClosed } = Promise.withResolvers<void>();
  let state = page.state;
  let closing = false;
  let revivals: number[] = [];
  let life: Life | null = null;
  life = await openIn(await launched);

  /** A browser left without its page would stay behind, and keep this process alive. */
  async function openIn(context: BrowserContext): Promise<Life> {
    try {
      return await openPage(context);
    } catch (error) {
      await context.close().catch(() => undefined);
      throw error;
    }
  }

  async function openPage(context: BrowserContext): Promise<Life> {
    const opened = context.pages()[0] ?? (await context.newPage());
    let hiddenAt = Number.NEGATIVE_INFINITY;
    let browserEnded = false;
    context.once('close', () => {
      browserEnded = true;
    });
    await Promise.all([
      context.route('**/*', serveRequests(ORIGIN, page.serve)),
      context.exposeBinding('datelineCall', async (source, name: unknown, request: unknown) => {
        const mainFrame = source.page === opened && source.frame === opened.mainFrame();
        return page.answer(
          { origin: originOf(source.frame.url()), mainFrame },
          String(name),
          String(request),
        );
      }),
      context.exposeBinding('datelineHidden', () => {
        hiddenAt = performance.now();
      }),
      // SECURITY: every permission is refused but writing text to the clipboard on a click
      // (https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content).
      context.grantPermissions(['clipboard-write']),
    ]);
    // After the bindings, whose functions it looks for.
    await context.addInitScript(options.preload);
    // SECURITY: one page, the app's. Whatever else opens is closed unread
    // (https://www.electronjs.org/docs/latest/tutorial/security#14-disable-or-limit-creation-of-new-windows).
    context.on('page', (other) => void other.close().catch(() => undefined));
    opened.on('framenavigated', (frame) => {
      // An error page would only lead to the next one.
      if (frame !== opened.mainFrame() || frame.url().startsWith('chrome-error:')) return;
      if (originOf(frame.url()) === ORIGIN) return;
      // SECURITY: navigation away from the app leads back to it.
      void opened.goto(`${ORIGIN}/`).catch(() => undefined);
    });
    if (!options.headless) {
      await watchWindowState(context, opened, (next) => {
        state = next;
        page.onState(next);
      });
    }
    opened.once('crash', () => void revive('The page crashed'));
    const isClosedByReader = (): boolean => performance.now() - hiddenAt < CLOSING_WINDOW;
    // A browser that dies takes its page along in one go; behind a page that its reader closed it ends later.
    opened.once('close', () => {
      setImmediate(() => void (browserEnded ? settleEnd(isClosedByReader) : finish()));
    });
    await opened.goto(`${ORIGIN}/`, { waitUntil: 'commit' });
    return { context, page: opened };
  }

  /** Page and browser went at once: the browser died, or this process came too late to see one after the other. */
  async function settleEnd(isClosedByReader: () => boolean): Promise<void> {
    if (!isClosedByReader()) await new Promise((resolve) => setTimeout(resolve, LATE_WORD));
    await (isClosedByReader() ? finish() : revive('The browser ended unexpectedly'));
  }

  async function revive(what: string): Promise<void> {
    const lost = life;
    if (closing || lost === null) return;
    lost.page.removeAllListeners();
    const now = performance.now();
    revivals = [...revivals.filter((time) => now - time < 60_000), now];
    await lost.context.close().catch(() => undefined);
    if (revivals.length > MOST_REVIVALS) {
      options.onProblem(
        `${what} ${revivals.length} times in a minute, so Dateline closes; nothing saved is lost.`,
      );
      await finish();
      return;
    }
    options.onProblem(`${what}; Dateline opens its window again.`);
    try {
      life = await openIn(await launchBrowser(state, options));
    } catch (error) {
      options.onProblem(`The window could not be opened again: ${sentenceOf(error)}`);
      await finish();
    }
  }

  async function finish(): Promise<void> {
    if (closing) return;
    closing = true;
    await life?.context.close().catch(() => undefined);
    await removeProfile(options.profileFolder);
    resolveClosed();
  }

  return {
    emit(name, payload) {
      void life?.page.evaluate(deliverEvent, [name, payload] as const).catch(() => undefined);
    },
    async capture() {
      if (life === null) throw new Error('The window is closed.');
      return life.page.screenshot({ type: 'png', animations: 'disabled' });
    },
    focus() {
      void life?.page.bringToFront().catch(() => undefined);
    },
    close: finish,
    closed,
  };
}

type LaunchOptions = Parameters<BrowserType['launchPersistentContext']>[1];

/**
 * Launches the browser. One that a killed Dateline left behind ends by itself, but holds the profile
 * a moment longer; it is waited for.
 */
async function launchWhenFree(profileFolder: string, options: LaunchOptions): Promise<BrowserContext> {
  // Loaded here, not with this file: it takes longer than all of the app's own code.
  const { chromium } = await import('playwright-core');
  for (let attempt = 1; ; attempt += 1) {
    try {
      renewProfile(profileFolder);
      return await chromium.launchPersistentContext(profileFolder, options);
    } catch (error) {
      const held =
        error instanceof Error &&
        /existing browser session|ProcessSingleton|SingletonLock/i.test(error.message);
      if (!held || attempt === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }
}

/** Runs in the page: hands an event to the preload's listener. */
function deliverEvent([name, payload]: readonly [name: string, payload: string]): void {
  const page = globalThis as { datelineEvent?: (name: string, payload: string) => void };
  page.datelineEvent?.(name, payload);
}

/**
 * The origin of an https address; any other is the text `null`. SECURITY: also a blob's, whose
 * address names the page that made it but whose content did not come from main.
 */
export function originOf(address: string): string {
  const url = URL.parse(address);
  return url?.protocol === 'https:' ? url.origin : 'null';
}

/** The first line of an error, for a reader. */
export function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}
