/**
 * Runs the built app in the Chromium shell as a process of its own, as a user's start does, with
 * one more argument for the browser, so that a journey can attach to its window. The product itself
 * opens no port.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as ChromiumMain from '../../src/shells/chromium/main.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const [browser, dataFolder, saveFolder, ...files] = process.argv.slice(2);
if (browser === undefined || dataFolder === undefined || saveFolder === undefined) {
  throw new Error('chromium-entry BROWSER DATA SAVE [FILE...]');
}
const entry = (await import(pathToFileURL(join(dist, 'node', 'chromium.js')).href)) as typeof ChromiumMain;
process.exitCode = await entry.runChromium({
  browser,
  distFolder: dist,
  outFolder: saveFolder,
  dataFolder,
  files,
  mode: 'window',
  extraArguments: ['--remote-debugging-port=0'],
  saveFolder,
});
