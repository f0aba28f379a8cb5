/** The second half of `npm start`, on Node 24: build, choose a shell, open the app. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as ChromiumMain from '../../src/shells/chromium/main.ts';
import { findBrowser } from '../../src/shells/chromium/find-browser.ts';
import { aptCommand, hasCommand, installPackages } from '../lib/system-packages.ts';
import { ensureBuilt } from './build.ts';
import { fetchElectron, findElectron } from './find-electron.ts';
import { readStartOptions, START_HELP } from './start-options.ts';
import type { StartOptions } from './start-options.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** What the built Chromium shell exports. */
type ChromiumEntry = typeof ChromiumMain;

async function start(): Promise<number> {
  const options = readStartOptions(
    process.argv.slice(2),
    process.env['DATELINE_STARTED_IN'] ?? process.cwd(),
  );
  if (options.help) {
    process.stdout.write(START_HELP);
    return 0;
  }
  ensureBuilt();
  if (options.xvfb) return startUnderXvfb();
  const shown = hasDisplay() && !options.headless;
  if (shown && options.shell !== 'chromium') {
    const electron = findElectron({
      root,
      memory: join(root, '.cache', 'electron-not-fetched'),
      insist: options.shell === 'electron',
      fetch: fetchElectron,
      tell,
    });
    if (electron !== null) return startElectron(electron, options);
    if (options.shell === 'electron') throw new Error('Electron is not here and could not be fetched.');
  }
  return startChromium(options, shown);
}

/** Under Xvfb the window is real but nobody sees it, so a picture of it is taken. */
async function startUnderXvfb(): Promise<number> {
  if (!hasCommand('xvfb-run') && !installPackages(['xvfb', 'xauth'])) {
    throw new Error('xvfb-run is not installed; on Debian: apt-get install xvfb xauth.');
  }
  const parameters = process.argv.slice(2).filter((parameter) => parameter !== '--xvfb');
  const script = join(import.meta.dirname, 'start.ts');
  const screen = '-screen 0 1440x900x24';
  return run('xvfb-run', [
    '-a',
    '-s',
    screen,
    process.execPath,
    script,
    '--chromium',
    '--picture',
    ...parameters,
  ]);
}

async function startElectron(binary: string, options: StartOptions): Promise<number> {
  const sandbox: string[] = [];
  if (process.getuid?.() === 0) {
    tell(
      'running as root: Electron starts without its sandbox. Start Dateline as an ordinary user to keep it.',
    );
    sandbox.push('--no-sandbox');
  }
  const data = options.dataFolder === null ? {} : { DATELINE_DATA: options.dataFolder };
  return run(binary, [...sandbox, root, ...options.files], { ...process.env, ...data });
}

async function startChromium(options: StartOptions, shown: boolean): Promise<number> {
  let browser = findBrowser();
  if (browser === null && aptCommand() !== null) {
    tell('no Electron and no Chromium, Chrome or Edge here; installing Debian’s chromium.');
    installPackages(['chromium']);
    browser = findBrowser();
  }
  if (browser === null) {
    throw new Error(
      'there is nothing to show a window with. Install Chromium, Google Chrome or Microsoft Edge, ' +
        'or name one: DATELINE_BROWSER=/path/to/browser npm start; or fetch Electron: npm start -- --electron.',
    );
  }
  // The built bundle, in this process: one start of Node less on the way to the window.
  const entry = (await import(
    pathToFileURL(join(root, 'dist', 'node', 'chromium.js')).href
  )) as ChromiumEntry;
  return entry.runChromium({
    browser: browser.path,
    distFolder: join(root, 'dist'),
    outFolder: join(root, 'out'),
    dataFolder: options.dataFolder,
    files: options.files,
    mode: shown ? (options.picture ? 'picture' : 'window') : 'headless',
  });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return (process.env['DISPLAY'] ?? '') !== '' || (process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

async function run(
  command: string,
  parameters: readonly string[],
  environment = process.env,
): Promise<number> {
  const child = spawn(command, parameters, { stdio: 'inherit', env: environment });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolvePromise, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolvePromise(code ?? 1));
  });
}

function tell(line: string): void {
  process.stderr.write(`dateline: ${line}\n`);
}

try {
  process.exitCode = await start();
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
