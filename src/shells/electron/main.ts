/** The product's entry: builds the app on Electron and stays until it is quit. */
import { join } from 'node:path';
import * as electron from 'electron';
import ElectronStore from 'electron-store';
import type { Settings } from '../../contract/settings.ts';
import { createApp } from '../../main/app.ts';
import { builtFiles } from '../../main/built-files.ts';
import { dataFolderPath, makeDataFolder } from '../../main/data-folder.ts';
import { createPageParser } from '../../main/importing/page-parser.ts';
import { appParts } from '../../main/parts.ts';
import { startParserChild } from './parser-child.ts';
import { startElectron } from './start-electron.ts';

const parser = createPageParser({ start: (script) => startParserChild(electron, script) });

startElectron(electron, {
  // This file's bundle is dist/electron/main.js.
  ...builtFiles(join(import.meta.dirname, '..'), 'electron'),
  dataFolder: makeDataFolder(dataFolderPath()),
  openStore: (place) => new ElectronStore<Settings>({ ...place, configFileMode: 0o600 }),
  createApp,
  parts: appParts(parser),
});
