/** The product's entry: builds the app on Electron and stays until it is quit. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as electron from 'electron';
import ElectronStore from 'electron-store';
import type { Settings } from '../../contract/settings.ts';
import { createApp } from '../../main/app.ts';
import { dataFolderPath, makeDataFolder } from '../../main/data-folder.ts';
import { startElectron } from './start-electron.ts';

/** The folder of the build, `dist`: this file's bundle is dist/electron/main.js. */
const dist = join(import.meta.dirname, '..');

startElectron(electron, {
  dataFolder: makeDataFolder(dataFolderPath()),
  preloadFile: join(dist, 'preload', 'electron.cjs'),
  openStore: (place) => new ElectronStore<Settings>(place),
  createApp,
  files: {
    libraryWorker: pathToFileURL(join(import.meta.dirname, 'library-worker.js')),
    analysisWorker: pathToFileURL(join(import.meta.dirname, 'analysis-worker.js')),
    rendererFolder: join(dist, 'renderer'),
    fontsFolder: join(dist, 'fonts'),
    samplesFolder: join(dist, '..', 'assets', 'samples'),
  },
});
