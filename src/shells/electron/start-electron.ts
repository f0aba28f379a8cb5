/** Starts Dateline in Electron: what must come before ready, then the app, its window and its files. */
import { join } from 'node:path';
import type { App, AppOptions, createApp } from '../../main/app.ts';
import { createElectronShell, type ElectronParts, type ElectronShellOptions } from './electron-shell.ts';
import { hardenProcess } from './harden.ts';

export interface ElectronStart extends ElectronShellOptions {
  readonly createApp: typeof createApp;
  readonly files: AppOptions['files'];
}

/** Runs until the app quits. A second start hands its files to the first and ends. */
export function startElectron(electron: ElectronParts, start: ElectronStart): void {
  const { app, dialog, Menu } = electron;
  hardenProcess(electron);
  app.setPath('userData', start.dataFolder);
  // What Chromium keeps lies apart from what the reader keeps.
  app.setPath('sessionData', join(start.dataFolder, 'electron'));
  const files = filesOf(process.argv, app.isPackaged);
  if (!app.requestSingleInstanceLock({ files })) {
    app.quit();
    return;
  }
  const waiting = [...files];
  let take = (paths: readonly string[]): void => void waiting.push(...paths);
  app.on('second-instance', (_event, _argv, _folder, data) => take(pathsOf(data)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take([path]);
  });
  app.on('window-all-closed', () => app.quit());

  async function open(): Promise<void> {
    // Only the menus that carry the system's own editing and window keys.
    const appMenu = process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : [];
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([...appMenu, { role: 'editMenu' }, { role: 'windowMenu' }]),
    );
    const shell = createElectronShell(electron, start);
    const dateline: App = await start.createApp({
      shell,
      files: start.files,
      now: () => new Date(),
      version: app.getVersion(),
    });
    const window = await dateline.openWindow(waiting.splice(0));
    take = (paths) => {
      window.focus();
      void dateline.importFiles(paths);
    };
    if (waiting.length > 0) take(waiting.splice(0));
  }

  void app
    .whenReady()
    .then(open)
    .catch((error: unknown) => {
      dialog.showErrorBox('Dateline could not start', error instanceof Error ? error.message : String(error));
      app.exit(1);
    });
}

/** The files of a command line: after the executable and, unpackaged, the app's folder; no switches. */
export function filesOf(argv: readonly string[], packaged: boolean): readonly string[] {
  return argv.slice(packaged ? 1 : 2).filter((word) => !word.startsWith('-'));
}

function pathsOf(data: unknown): readonly string[] {
  const files = (data as { files?: unknown } | null)?.files;
  return Array.isArray(files) ? files.filter((file): file is string => typeof file === 'string') : [];
}
