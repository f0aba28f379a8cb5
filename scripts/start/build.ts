/** Builds dist/ when something it is made of has changed since. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..', '..');
const stampFile = join(root, 'dist', 'build.stamp');
/** What the build reads; a change of any file's size or time makes it stale. */
const INPUTS = ['src', 'assets', 'scripts', 'vite.config.ts', 'package-lock.json'];
/** What a whole build leaves; a missing one makes it stale. */
const OUTPUTS = ['renderer/index.html', 'preload/chromium.js', 'node/chromium.js', 'fonts/fonts.css'];

/** Builds what is stale. @throws a sentence where a step fails; its own words went to the standard error. */
export function ensureBuilt(force = false): void {
  const stamp = stampOfInputs();
  const whole = OUTPUTS.every((path) => existsSync(join(root, 'dist', path)));
  if (!force && whole && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stderr.write('dateline: building…\n');
  rmSync(stampFile, { force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  runStep('build-fonts.mjs', [join(root, 'scripts', 'build-fonts.mjs')]);
  runStep('vite build', [
    join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--app',
    '--logLevel',
    'warn',
    '--config',
    join(root, 'vite.config.ts'),
  ]);
  // Last, so that an interrupted build is built again.
  writeFileSync(stampFile, stampOfInputs());
}

function runStep(name: string, parameters: readonly string[]): void {
  const result = spawnSync(process.execPath, parameters, { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) throw new Error(`the build failed in ${name}; the lines above say why.`);
}

function stampOfInputs(): string {
  const hash = createHash('sha256').update(process.version);
  const visit = (path: string): void => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).toSorted()) visit(join(path, name));
    } else {
      hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    }
  };
  for (const input of INPUTS) visit(join(root, input));
  return hash.digest('hex');
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  try {
    ensureBuilt(process.argv.includes('--force'));
  } catch (error) {
    process.stderr.write(`dateline: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
