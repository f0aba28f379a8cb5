/** How the Electron shell is wired, with Electron itself replaced: its binary is not needed here. */
import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/contract/settings.ts';
import type { App, AppOptions } from '../../src/main/app.ts';
import { CONTENT_SECURITY_POLICY, createAssets } from '../../src/main/assets.ts';
import { filesNamed } from '../../src/main/hand-over.ts';
import type { Sender, Shell, WindowPage } from '../../src/main/shell.ts';
import { createElectronShell } from '../../src/shells/electron/electron-shell.ts';
import { isAllowed, isOwn, WEB_PREFERENCES } from '../../src/shells/electron/harden.ts';
import { startParserChild } from '../../src/shells/electron/parser-child.ts';
import { startElectron } from '../../src/shells/electron/start-electron.ts';
import { fakeElectron, type FakeElectron } from './fake-electron.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-electron-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files: AppOptions['files'] = {
  libraryWorker: new URL('file:///library-worker.js'),
  analysisWorker: new URL('file:///analysis-worker.js'),
  rendererFolder: join(import.meta.dirname, '..', '..', 'src', 'renderer'),
  fontsFolder: folder,
  samplesFolder: folder,
};

const memoryStore = (): { store: typeof DEFAULT_SETTINGS } => ({ store: DEFAULT_SETTINGS });

interface Asked {
  readonly sender: Sender;
  readonly name: string;
  readonly request: string;
}

/** Starts Dateline on the fake and waits for its window; the app itself only records. */
async function started(
  electron: FakeElectron,
): Promise<{ asked: Asked[]; states: unknown[]; imported: string[][]; opened: string[][] }> {
  const asked: Asked[] = [];
  const states: unknown[] = [];
  const imported: string[][] = [];
  const opened: string[][] = [];
  const page: WindowPage = {
    state: { ...DEFAULT_SETTINGS.window, x: 5, y: 6, maximised: true },
    serve: createAssets(files),
    answer: async (sender, name, request) => {
      asked.push({ sender, name, request });
      return '{"ok":true}';
    },
    onState: (state) => states.push(state),
  };
  const createApp = async ({ shell }: { readonly shell: Shell }): Promise<App> => {
    electron.log.push('createApp');
    const app: Partial<App> = {
      openWindow: async (paths = []) => {
        opened.push([...paths]);
        return shell.openWindow(page);
      },
      importFiles: async (paths) => {
        imported.push([...paths]);
        return [];
      },
    };
    return app as App;
  };
  startElectron(electron.parts, {
    dataFolder: folder,
    preloadFile: '/preload.cjs',
    openStore: memoryStore,
    createApp,
    files,
    version: '1.2.3',
  });
  electron.becomeReady();
  await vi.waitFor(() => expect(electron.log).toContain('load app://dateline/'));
  await new Promise(setImmediate);
  return { asked, states, imported, opened };
}

describe('before the app is ready', () => {
  test('the sandbox is on for all and the scheme is privileged', async () => {
    const electron = fakeElectron();
    await started(electron);
    expect(electron.log.indexOf('enableSandbox')).toBeLessThan(electron.log.indexOf('whenReady'));
    expect(electron.log.indexOf('registerSchemes')).toBeLessThan(electron.log.indexOf('whenReady'));
    expect(electron.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('no name resolves in any page, and what Chromium keeps lies apart', async () => {
    const electron = fakeElectron();
    await started(electron);
    expect(electron.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(electron.switches.has('no-sandbox')).toBe(false);
    expect(electron.paths.get('userData')).toBe(folder);
    expect(electron.paths.get('sessionData')).toBe(join(folder, 'electron'));
  });

  test('a second start hands its files over and opens nothing', () => {
    const electron = fakeElectron({ first: false });
    startElectron(electron.parts, {
      dataFolder: folder,
      preloadFile: '/preload.cjs',
      openStore: memoryStore,
      createApp: async () => Promise.reject(new Error('must not be called')),
      files,
      version: '1.2.3',
    });
    electron.becomeReady();
    expect(electron.log).toContain('quit');
    expect(electron.log).not.toContain('whenReady');
    expect(electron.windows).toEqual([]);
  });
});

describe('the window', () => {
  test('has every preference that keeps a page in its place', async () => {
    const electron = fakeElectron();
    await started(electron);
    expect(electron.windows).toHaveLength(1);
    const preferences = electron.windows[0]?.options.webPreferences;
    expect(preferences).toEqual({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      webgl: false,
      disableDialogs: true,
      preload: '/preload.cjs',
      devTools: true,
    });
  });

  test('has no developer tools in a packaged app', async () => {
    const electron = fakeElectron({ packaged: true });
    await started(electron);
    expect(electron.windows[0]?.options.webPreferences?.devTools).toBe(false);
  });

  test('opens where it was, maximised if it was, once it is drawn', async () => {
    const electron = fakeElectron();
    const { states } = await started(electron);
    expect(electron.windows[0]?.options).toMatchObject({ x: 5, y: 6, width: 1280, height: 800, show: false });
    expect(electron.log).not.toContain('show');
    electron.windows[0]?.window.emit('ready-to-show');
    expect(electron.log.slice(-2)).toEqual(['maximize', 'show']);
    electron.windows[0]?.window.emit('resize');
    expect(states).toEqual([{ x: 1, y: 2, width: 900, height: 700, maximised: false }]);
  });

  test.each([
    ['will-navigate', 'https://example.org/'],
    ['will-navigate', 'file:///etc/passwd'],
    ['will-navigate', 'app://dateline.example.org/'],
    ['will-navigate', 'app://other/'],
    ['will-frame-navigate', 'data:text/html,x'],
    ['will-frame-navigate', 'javascript:alert(1)'],
    ['will-redirect', 'http://127.0.0.1/'],
  ])('refuses %s to %s', async (event, url) => {
    const electron = fakeElectron();
    await started(electron);
    const preventDefault = vi.fn<() => void>();
    electron.windows[0]?.contents.emit(event, { url, preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test('lets the app’s own page load again', async () => {
    const electron = fakeElectron();
    await started(electron);
    const preventDefault = vi.fn<() => void>();
    electron.windows[0]?.contents.emit('will-navigate', { url: 'app://dateline/', preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
  });

  test('refuses other windows and <webview>', async () => {
    const electron = fakeElectron();
    await started(electron);
    const contents = electron.windows[0]?.contents;
    expect(contents?.openHandler?.({ url: 'app://dateline/' })).toEqual({ action: 'deny' });
    expect(contents?.openHandler?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    const preventDefault = vi.fn<() => void>();
    contents?.emit('will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test('is loaded again after a crash, but not for ever', async () => {
    const electron = fakeElectron();
    await started(electron);
    const contents = electron.windows[0]?.contents;
    contents?.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(contents?.reloads).toBe(1);
    for (let count = 0; count < 10; count += 1)
      contents?.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(contents?.reloads).toBe(3);
  });
});

test('the bar is set once, before the app; a menu comes at the pointer where something can be done', async () => {
  const electron = fakeElectron();
  await started(electron);
  expect(electron.menus.map(({ at }) => at)).toEqual(['bar']);
  expect(electron.log.indexOf('menu')).toBeLessThan(electron.log.indexOf('createApp'));
  const click = (canCopy: boolean): void =>
    void electron.windows[0]?.contents.emit(
      'context-menu',
      {},
      { isEditable: false, editFlags: { canCopy } },
    );
  click(false);
  expect(electron.menus).toHaveLength(1);
  click(true);
  expect(electron.menus.at(-1)).toEqual({ at: 'pointer', template: [{ role: 'copy' }] });
});

describe('its session', () => {
  test('serves the page with the policy, and nothing of another host or method', async () => {
    const electron = fakeElectron();
    await started(electron);
    const session = electron.sessions.get('');
    const page = await session?.fetch('app://dateline/index.html');
    expect(page?.status).toBe(200);
    expect(page?.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(page?.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect((await session?.fetch('app://other/index.html'))?.status).toBe(403);
    expect((await session?.fetch('app://dateline/index.html', 'POST'))?.status).toBe(403);
    expect((await session?.fetch('app://dateline/..%2f..%2fpackage.json'))?.status).toBe(403);
    expect((await session?.fetch('app://dateline/nothing.js'))?.status).toBe(404);
  });

  test.each([
    'https://example.org/',
    'http://127.0.0.1:80/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'app://dateline.evil/',
    'ftp://x/',
  ])('lets no request out to %s', async (address) => {
    const electron = fakeElectron();
    await started(electron);
    expect(electron.sessions.get('')?.lets(address)).toBe(false);
    expect(electron.sessions.get('')?.lets('app://dateline/main.js')).toBe(true);
  });

  test.each([
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'openExternal',
    'clipboard-read',
    'display-capture',
    'idle-detection',
    'serial',
    'usb',
    'hid',
    'fileSystem',
    'storage-access',
    'window-management',
    'unknown',
  ])('refuses the permission %s', async (permission) => {
    const electron = fakeElectron();
    await started(electron);
    const session = electron.sessions.get('');
    const answer = vi.fn<(allowed: boolean) => void>();
    session?.permissionRequest?.(null, permission, answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect(session?.permissionCheck?.(null, permission)).toBe(false);
    expect(session?.devicePermission?.()).toBe(false);
  });

  test('allows copying text and nothing else', () => {
    expect(isAllowed('clipboard-sanitized-write')).toBe(true);
    expect(isAllowed('clipboard-read')).toBe(false);
  });

  test('downloads nothing', async () => {
    const electron = fakeElectron();
    await started(electron);
    const preventDefault = vi.fn<() => void>();
    electron.sessions.get('')?.events.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});

describe('a call of the page', () => {
  test.each([
    ['the app’s main frame', 'main', { origin: 'app://dateline', mainFrame: true }],
    ['a frame of another origin', 'foreign', { origin: 'https://example.org', mainFrame: false }],
    ['a frame that is gone', 'gone', { origin: 'null', mainFrame: false }],
  ])('from %s carries who sent it', async (_name, from, sender) => {
    const electron = fakeElectron();
    const { asked } = await started(electron);
    const contents = electron.windows[0]?.contents;
    const frame =
      from === 'main' ? contents?.mainFrame : from === 'gone' ? null : { origin: 'https://example.org' };
    await electron.ipc.get('dateline:call')?.({ sender: contents, senderFrame: frame }, 'app.start', '{}');
    expect(asked).toEqual([{ sender, name: 'app.start', request: '{}' }]);
  });

  test('from other contents than the window’s reaches nothing', async () => {
    const electron = fakeElectron();
    const { asked } = await started(electron);
    const other = { mainFrame: { origin: 'app://dateline' } };
    expect(
      await electron.ipc.get('dateline:call')?.(
        { sender: other, senderFrame: other.mainFrame },
        'app.start',
        '{}',
      ),
    ).toBeNull();
    expect(asked).toEqual([]);
  });

  test('goes nowhere once the window is closed', async () => {
    const electron = fakeElectron();
    await started(electron);
    electron.windows[0]?.window.emit('closed');
    expect(electron.ipc.has('dateline:call')).toBe(false);
  });
});

describe('files and quitting', () => {
  test('a second start’s files are imported into the open window', async () => {
    const electron = fakeElectron();
    const { imported } = await started(electron);
    electron.app.emit('second-instance', {}, [], '/', ['/a.txt', 5, '/b.txt']);
    electron.app.emit('second-instance', {}, [], '/', 'nonsense');
    electron.app.emit('open-file', { preventDefault: () => undefined }, '/c.txt');
    expect(imported).toEqual([['/a.txt', '/b.txt'], [], ['/c.txt']]);
  });

  test.each([
    [['electron', '/app', 'a.txt', '--flag', 'b.txt'], false, ['a.txt', 'b.txt']],
    [['Dateline', 'a.txt'], true, ['a.txt']],
    [['Dateline'], true, []],
  ] as const)('reads %j (packaged: %s)', (argv, packaged, expected) => {
    expect(filesNamed(argv, packaged)).toEqual(expected);
  });

  test('quitting waits for what was registered, once', async () => {
    const electron = fakeElectron();
    const shell = createElectronShell(electron.parts, {
      dataFolder: folder,
      preloadFile: '',
      openStore: memoryStore,
    });
    const saving = Promise.withResolvers<void>();
    const closeDown = vi.fn<() => Promise<void>>(async () => saving.promise);
    shell.onQuit(closeDown);
    electron.app.emit('before-quit', { preventDefault: () => electron.log.push('held') });
    expect(electron.log).toEqual(['held']);
    saving.resolve();
    await vi.waitFor(() => expect(electron.log).toEqual(['held', 'quit']));
    expect(closeDown).toHaveBeenCalledOnce();
  });

  test('a start that fails says so and ends', async () => {
    const electron = fakeElectron();
    startElectron(electron.parts, {
      dataFolder: folder,
      preloadFile: '',
      openStore: memoryStore,
      createApp: async () => Promise.reject(new Error('Dateline is already open with this library.')),
      files,
      version: '1.2.3',
    });
    electron.becomeReady();
    await vi.waitFor(() => expect(electron.log).toContain('exit 1'));
    expect(electron.log).toContain(
      'error Dateline could not start: Dateline is already open with this library.',
    );
  });
});

describe('printing and saving', () => {
  test('a document is printed hidden, without script, in a session that has its files alone', async () => {
    const electron = fakeElectron();
    const shell = createElectronShell(electron.parts, {
      dataFolder: folder,
      preloadFile: '',
      openStore: memoryStore,
    });
    const pdf = await shell.printPdf({
      html: '<p>text</p>',
      language: 'en',
      serve: async () => ({ status: 404, headers: {}, body: new Uint8Array() }),
    });
    expect(Buffer.from(pdf).toString()).toBe('%PDF-fake');
    const { options, contents } = electron.windows[0] ?? {};
    expect(options).toEqual({
      show: false,
      webPreferences: { ...WEB_PREFERENCES, javascript: false, devTools: false, partition: 'print-1' },
    });
    expect(contents?.printed).toMatchObject({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      printBackground: true,
    });
    expect(electron.log).toEqual(['window', 'load app://dateline/document.html', 'destroy']);
    const session = electron.sessions.get('print-1');
    expect(await (await session?.fetch('app://dateline/document.html'))?.text()).toBe('<p>text</p>');
    expect(session?.lets('https://example.org/')).toBe(false);
  });

  test('a file is saved where the reader says, or not at all', async () => {
    const path = join(folder, 'saved.pdf');
    const yes = fakeElectron({ savePath: path });
    const options = { dataFolder: folder, preloadFile: '', openStore: memoryStore };
    const file = { name: 'Briefing.pdf', bytes: new Uint8Array([1, 2, 3]) };
    expect(await createElectronShell(yes.parts, options).saveFile(file)).toBe(path);
    expect([...readFileSync(path)]).toEqual([1, 2, 3]);
    expect(yes.shown).toEqual([join('/downloads', 'Briefing.pdf')]);
    expect(await createElectronShell(fakeElectron().parts, options).saveFile(file)).toBeNull();
  });

  test('an event goes to the app’s own page only', async () => {
    const electron = fakeElectron();
    const shell = createElectronShell(electron.parts, {
      dataFolder: folder,
      preloadFile: '',
      openStore: memoryStore,
    });
    const window = await shell.openWindow({
      state: DEFAULT_SETTINGS.window,
      serve: createAssets(files),
      answer: async () => 'null',
      onState: () => undefined,
    });
    const contents = electron.windows[0]?.contents;
    window.emit('notice', '{}');
    if (contents !== undefined) contents.url = 'https://example.org/';
    window.emit('notice', '{"secret":true}');
    expect(contents?.sent).toEqual([['dateline:event', 'notice', '{}']]);
  });
});

test.each([
  ['app://dateline/', true],
  ['app://dateline/main.js', true],
  ['app://dateline', false],
  ['app://dateline.evil/', false],
  ['app://datelineevil/', false],
  ['https://dateline/', false],
  ['', false],
])('%s is the app’s own: %s', (address, own) => {
  expect(isOwn(address)).toBe(own);
});

test('the parser runs in a utility process with a bounded heap and an empty environment', () => {
  const sent: unknown[] = [];
  const child = Object.assign(new EventEmitter(), {
    pid: 42,
    postMessage: (message: unknown) => sent.push(message),
    kill: vi.fn<() => boolean>(() => true),
  });
  const fork = vi.fn<(path: string, words: readonly string[], options: object) => unknown>(() => child);
  const electron = { utilityProcess: { fork } } as unknown as Parameters<typeof startParserChild>[0];
  const parser = startParserChild(electron, new URL('file:///app/parser-process.js'));
  expect(fork.mock.calls[0]?.[0]).toBe('/app/parser-process.js');
  expect(fork.mock.calls[0]?.[2]).toMatchObject({
    env: {},
    execArgv: ['--max-old-space-size=640'],
    stdio: 'ignore',
  });
  const answers: unknown[] = [];
  parser.on('message', (message) => answers.push(message));
  parser.send({ id: 1, format: 'html', text: '<p>x' }, (error) => expect(error).toBeNull());
  child.emit('message', { id: 1, ok: false, reason: 'x' });
  expect(sent).toEqual([{ id: 1, format: 'html', text: '<p>x' }]);
  expect(answers).toEqual([{ id: 1, ok: false, reason: 'x' }]);
  expect(parser.pid).toBe(42);
  parser.removeAllListeners();
  parser.kill('SIGKILL');
  expect(child.listenerCount('message')).toBe(0);
  expect(child.kill).toHaveBeenCalledOnce();
});
