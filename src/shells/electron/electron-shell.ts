/** The Shell port over Electron. Electron comes in as an argument, so that its wiring can be tested. */
import { join } from 'node:path';
import type * as Electron from 'electron';
import type { Settings } from '../../contract/settings.ts';
import { contextMenu } from '../../main/menus.ts';
import { openSettingsFile, type JsonStore } from '../../main/settings-file.ts';
import { PRINT_PATH, printAssets } from '../../main/print-assets.ts';
import type { Shell, ShellWindow, WindowPage } from '../../main/shell.ts';
import { writeDurably } from '../../main/write-durably.ts';
import { hardenSession, isOwn, ORIGIN, senderOf, WEB_PREFERENCES } from './harden.ts';

export type ElectronParts = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'session' | 'shell'
>;

export interface ElectronShellOptions {
  /** Absolute; exists. */
  readonly dataFolder: string;
  /** The built preload. */
  readonly preloadFile: string;
  readonly openStore: (place: { cwd: string; name: string; defaults: Settings }) => JsonStore;
}

/** Crashes of the page after which it is loaded again; one more, and it stays down. */
const MOST_RELOADS = 3;

export function createElectronShell(electron: ElectronParts, options: ElectronShellOptions): Shell {
  const { app, BrowserWindow, dialog, session, shell } = electron;
  const closeDowns: (() => Promise<void>)[] = [];
  let finished = false;
  let prints = 0;

  app.on('before-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    void Promise.allSettled(closeDowns.map((closeDown) => closeDown())).then(() => {
      finished = true;
      app.quit();
    });
  });

  return {
    name: 'electron',
    dataFolder: options.dataFolder,
    openSettingsStore: (defaults) =>
      openSettingsFile({
        folder: options.dataFolder,
        now: () => new Date(),
        open: ({ cwd, name }) => options.openStore({ cwd, name, defaults }),
      }),
    openWindow: (page) => openWindow(electron, page, options.preloadFile),

    async printPdf(document) {
      prints += 1;
      // A session in memory for each print, which knows that document's files only.
      const partition = `print-${prints}`;
      hardenSession(session.fromPartition(partition), printAssets(document));
      const window = new BrowserWindow({
        show: false,
        // SECURITY: a briefing needs no script, so none runs, whatever an article smuggled in.
        webPreferences: { ...WEB_PREFERENCES, javascript: false, devTools: false, partition },
      });
      try {
        await window.loadURL(`${ORIGIN}${PRINT_PATH}`);
        return new Uint8Array(
          await window.webContents.printToPDF({
            preferCSSPageSize: true,
            printBackground: true,
            generateTaggedPDF: true,
            generateDocumentOutline: true,
          }),
        );
      } finally {
        window.destroy();
      }
    },

    async saveFile({ name, bytes }) {
      const { canceled, filePath } = await dialog.showSaveDialog({
        defaultPath: join(app.getPath('downloads'), name),
      });
      if (canceled || filePath === '') return null;
      writeDurably(filePath, bytes);
      return filePath;
    },
    revealFile: async (path) => shell.showItemInFolder(path),
    onQuit: (closeDown) => void closeDowns.push(closeDown),
  };
}

async function openWindow(electron: ElectronParts, page: WindowPage, preload: string): Promise<ShellWindow> {
  const { app, BrowserWindow, ipcMain, Menu, session } = electron;
  hardenSession(session.defaultSession, page.serve);
  const { width, height, x, y, maximised } = page.state;
  const window = new BrowserWindow({
    width,
    height,
    ...(x === null || y === null ? {} : { x, y }),
    minWidth: 480,
    minHeight: 360,
    // Shown when drawn, so that no white window flashes.
    show: false,
    autoHideMenuBar: true,
    webPreferences: { ...WEB_PREFERENCES, preload, devTools: !app.isPackaged },
  });
  const { webContents } = window;
  const { promise: closed, resolve } = Promise.withResolvers<void>();

  ipcMain.handle('dateline:call', async (event, name: unknown, request: unknown) => {
    if (event.sender !== webContents) return null;
    return page.answer(senderOf(event), String(name), String(request));
  });
  const keepState = (): void => {
    if (!window.isMinimized()) page.onState({ ...window.getNormalBounds(), maximised: window.isMaximized() });
  };
  window.on('resize', keepState).on('move', keepState).on('close', keepState);
  window.on('maximize', keepState).on('unmaximize', keepState);
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  window.once('closed', () => {
    ipcMain.removeHandler('dateline:call');
    resolve();
  });
  let reloads = 0;
  webContents.on('render-process-gone', (_event, { reason }) => {
    reloads += 1;
    if (reason !== 'clean-exit' && reloads <= MOST_RELOADS) webContents.reload();
  });
  webContents.on('context-menu', (_event, at) => {
    const items = contextMenu(at);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
  await window.loadURL(`${ORIGIN}/`);

  return {
    emit(name, payload) {
      // SECURITY: an event goes to the app's own page or nowhere.
      if (!window.isDestroyed() && isOwn(webContents.getURL()))
        webContents.send('dateline:event', name, payload);
    },
    capture: async () => new Uint8Array((await webContents.capturePage()).toPNG()),
    focus() {
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    async close() {
      if (!window.isDestroyed()) window.close();
      await closed;
    },
    closed,
  };
}
