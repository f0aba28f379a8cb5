/** Benchmarks open the real window: without a display they run again on a virtual one. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const compileCache = join(import.meta.dirname, '..', '..', '.cache', 'node');

/**
 * Runs `measure` where there is a display, else this very script once more below `xvfb-run`; says what to
 * install where that is missing, too.
 */
export async function withDisplay(script: string, measure: () => Promise<void>): Promise<void> {
  const { DISPLAY = '', WAYLAND_DISPLAY = '' } = process.env;
  if (process.platform !== 'linux' || DISPLAY !== '' || WAYLAND_DISPLAY !== '') return measure();
  const words = ['-a', '-s', '-screen 0 1440x1000x24', process.execPath, script, ...process.argv.slice(2)];
  const result = spawnSync('xvfb-run', words, {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
  });
  if (result.error !== undefined)
    process.stderr.write('This needs a display: set DISPLAY, or install xvfb-run (Debian: xvfb, xauth).\n');
  process.exitCode = result.status ?? 1;
}
