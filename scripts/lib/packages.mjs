/**
 * Plain JavaScript for any Node from 20 on, without packages: it has to run before there are any.
 * Sees to the packages, and finds the Node 24 that runs everything else.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const NEEDED_MAJOR = 24;

/** Says one line about what is being done; results go to the standard output alone. */
export function tell(line) {
  process.stderr.write(`dateline: ${line}\n`);
}

/** Ends with a sentence instead of a stack. */
export function giveUp(line, code = 1) {
  tell(line);
  process.exit(code);
}

/** Installs the packages where they are missing or other than the lockfile says. */
export function ensurePackages() {
  if (packagesMatch()) return;
  tell('installing packages (npm ci)…');
  const [command, first] = npmCommand();
  const result = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && first.length === 0,
  });
  if (result.error !== undefined)
    giveUp(`npm was not found (${result.error.message}); install Node.js with npm.`);
  if (result.status !== 0) giveUp('the packages could not be installed; the lines above say why.');
}

/** npm as it started this script, else the one on the PATH. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script !== undefined && script.endsWith('npm-cli.js')) return [process.execPath, [script]];
  return ['npm', []];
}

/**
 * Whether node_modules holds what the lockfile names. Times are looked at first, then the contents,
 * since a fresh checkout makes an unchanged lockfile look new.
 */
function packagesMatch() {
  const wanted = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return true;
  try {
    const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
    const same = Object.entries(JSON.parse(readFileSync(wanted, 'utf8')).packages).every(
      ([path, entry]) => path === '' || entry.optional === true || there[path]?.version === entry.version,
    );
    if (same) utimesSync(installed, new Date(), new Date());
    return same;
  } catch {
    return false;
  }
}

/**
 * The path of a Node that is new enough: the locked one that came with the packages, else the one
 * running this script. Null where there is none.
 */
export function findNode24() {
  const folder = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const locked = join(
    root,
    'node_modules',
    folder,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  for (const path of [locked, process.execPath]) {
    if (majorOf(path) >= NEEDED_MAJOR) return path;
  }
  return null;
}

function majorOf(path) {
  if (path === process.execPath) return Number(process.versions.node.split('.')[0]);
  if (!existsSync(path)) return 0;
  try {
    return Number(/^v(\d+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[1] ?? 0);
  } catch {
    // Built for another C library or processor.
    return 0;
  }
}

/** As findNode24, but ends the process with a way out where there is none. */
export function needNode24() {
  const path = findNode24();
  if (path !== null) return path;
  return giveUp(
    `Node ${NEEDED_MAJOR} is needed, this is Node ${process.versions.node}, and no locked one exists for ` +
      `${process.platform} on ${process.arch}. Install Node ${NEEDED_MAJOR} from https://nodejs.org and try again.`,
  );
}

/** The environment for what runs on the found Node: it comes first on the PATH, and what it compiles is kept. */
export function environmentFor(node) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(separator);
  return {
    ...process.env,
    PATH: path,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'node'),
  };
}
