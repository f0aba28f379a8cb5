/** Starts Dateline in Electron: what must come before ready, then the app, its window and its files. */
import { join } from 'node:path';
import type { AppOptions, createApp } from '../../main/app.ts';
import { filesNamed, pathsIn } from '../../main/hand-over.ts';
import { menuBar } from '../../main/menus.ts';
import { createElectronShell, type ElectronParts, type ElectronShellOptions } from './electron-shell.ts';
import { hardenProcess } from './harden.ts';

export interface ElectronStart extends ElectronShellOptions, Pick<AppOptions, 'files' | 'parts' | 'version'> {
  readonly createApp: typeof createApp;
}

/** Runs until the app quits. A second start hands its files to the first and ends. */
export function startElectron(electron: ElectronParts, start: ElectronStart): void {
  const { app, dialog, Menu } = electron;
  hardenProcess(electron);
  app.setPath('userData', start.dataFolder);
  // What Chromium keeps lies apart from what the reader keeps.
  app.setPath('sessionData', join(start.dataFolder, 'electron'));
  const files = filesNamed(process.argv, app.isPackaged);
  if (!app.requestSingleInstanceLock(files)) {
    app.quit();
    return;
  }
  const waiting = [...files];
  let take = (paths: readonly string[]): void => void waiting.push(...paths);
  app.on('second-instance', (_event, _argv, _folder, data) => take(pathsIn(data)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take([path]);
  });
  app.on('window-all-closed', () => app.quit());

  async function open(): Promise<void> {
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuBar(process.platform)));
    const shell = createElectronShell(electron, start);
    const dateline = await start.createApp({ ...start, shell, now: () => new Date() });
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
