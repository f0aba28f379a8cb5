/**
 * Everything `npm test` runs, in the order in which a mistake is cheapest to learn of. Each part
 * tells its counts; the last line adds them up. A part that ran nothing has failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../src/shells/chromium/find-browser.ts';
import { hasCommand, installPackages } from '../lib/system-packages.ts';
import { electronBinary } from '../start/find-electron.ts';
import {
  addCounts,
  NOTHING,
  readPlaywrightReport,
  readVitestReport,
  summaryLine,
  type Counts,
} from './counts.ts';

const root = resolve(import.meta.dirname, '..', '..');
const reports = join(root, '.cache', 'reports');
/** Milliseconds after which a part is stuck rather than slow. */
const LONGEST_PART = 10 * 60_000;

interface Part {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

const PARTS: readonly Part[] = [
  { name: 'types of each layer', run: () => check('tsc', ['-b']) },
  { name: 'lint', run: () => check('oxlint', ['--type-aware']) },
  { name: 'format', run: () => check('oxfmt', ['--check']) },
  { name: 'dead code', run: () => check('knip', []) },
  { name: 'build', run: () => check(process.execPath, [join(root, 'scripts', 'start', 'build.ts')]) },
  { name: 'unit, contract and architecture tests', run: () => vitest('node') },
  { name: 'components in a browser', run: () => vitest('browser') },
  { name: 'packaging', run: () => vitest('packaging') },
  { name: 'journeys through the app', run: journeys },
];

async function runAll(): Promise<number> {
  const wanted = process.argv.slice(2);
  mkdirSync(reports, { recursive: true });
  const skips = installTools();
  let total = NOTHING;
  const failedParts: string[] = [];
  const times: string[] = [];
  for (const part of PARTS) {
    if (wanted.length > 0 && !wanted.some((word) => part.name.includes(word))) continue;
    process.stdout.write(`\n=== ${part.name} ===\n`);
    const started = performance.now();
    const counts = await part.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    times.push(`${part.name}: ${summaryLine(counts)} in ${seconds} s`);
    if (counts.failed > 0) failedParts.push(part.name);
    total = addCounts(total, counts);
  }
  process.stdout.write(`\n=== summary ===\n${times.join('\n')}\n`);
  for (const reason of [...skips, ...total.skips]) process.stdout.write(`skipped: ${reason}\n`);
  for (const failure of total.failures) process.stdout.write(`failed: ${failure}\n`);
  process.stdout.write(`${summaryLine(total)}\n`);
  return failedParts.length > 0 || total.passed === 0 ? 1 : 0;
}

/** Sees to the programs that the tests use; answers with a sentence for each that can't be had. */
function installTools(): readonly string[] {
  const missing: string[] = [];
  if (findBrowser() === null) missing.push('chromium');
  if (process.platform === 'linux') {
    if (!hasCommand('xvfb-run')) missing.push('xvfb', 'xauth');
    if (!hasCommand('pdftotext')) missing.push('poppler-utils');
    if (!hasCommand('qpdf')) missing.push('qpdf');
  }
  if (missing.length === 0 || installPackages(missing)) return [];
  return [
    `tests that need ${missing.join(', ')}: not installed, and it can't be installed without a password here`,
  ];
}

/** Runs a check that either holds or not: one test. */
async function check(command: string, parameters: readonly string[]): Promise<Counts> {
  const code = await stream(command, parameters);
  if (code === 0) return { ...NOTHING, passed: 1 };
  return { ...NOTHING, failed: 1, failures: [`${command} ${parameters.join(' ')} (exit code ${code})`] };
}

async function vitest(project: string): Promise<Counts> {
  if (project === 'browser' && findBrowser() === null) {
    return { ...NOTHING, skipped: 1, skips: ['component tests: no Chromium, Chrome or Edge'] };
  }
  const report = join(reports, `vitest-${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await stream('vitest', ['run', '--project', project, '--passWithNoTests=false', ...reporters]);
  return readVitestReport(report, project, code);
}

async function journeys(): Promise<Counts> {
  const report = join(reports, 'journeys.json');
  rmSync(report, { force: true });
  const electron = electronBinary(join(root, 'node_modules', 'electron'));
  const noElectron =
    electron === null ? ['journeys in Electron: its binary is not here and is not fetched for tests'] : [];
  const skipped = { ...NOTHING, skipped: noElectron.length, skips: noElectron };
  if (findBrowser() === null && electron === null) {
    return addCounts(skipped, {
      ...NOTHING,
      skipped: 1,
      skips: ['journeys in Chromium: no Chromium, Chrome or Edge'],
    });
  }
  const environment = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const playwright = ['test', '--reporter=list,json'];
  const needsDisplay = process.platform === 'linux' && !hasScreen();
  if (needsDisplay && !hasCommand('xvfb-run')) {
    return addCounts(skipped, { ...NOTHING, skipped: 1, skips: ['journeys: no display and no xvfb-run'] });
  }
  // Always its own screen on Linux, so that a desktop's windows and focus play no part.
  const code = hasCommand('xvfb-run')
    ? await stream(
        'xvfb-run',
        ['-a', '-s', '-screen 0 1440x1000x24', 'playwright', ...playwright],
        environment,
      )
    : await stream('playwright', playwright, environment);
  return addCounts(skipped, readPlaywrightReport(report, code));
}

function hasScreen(): boolean {
  return (process.env['DISPLAY'] ?? '') !== '' || (process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Runs a program with its output passed on; answers with its exit code. A stuck one is ended. */
async function stream(
  command: string,
  parameters: readonly string[],
  environment = process.env,
): Promise<number> {
  const windows = process.platform === 'win32' && !existsSync(command);
  const child = spawn(command, parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
    shell: windows,
  });
  const timer = setTimeout(() => {
    process.stdout.write(`${command} took more than ${LONGEST_PART / 60_000} minutes and was ended.\n`);
    child.kill('SIGKILL');
  }, LONGEST_PART);
  return new Promise((done) => {
    child.once('error', (error) => {
      process.stdout.write(`${error.message}\n`);
      done(127);
    });
    child.once('exit', (code) => done(code ?? 1));
  }).then((code) => {
    clearTimeout(timer);
    return code as number;
  });
}

process.exitCode = await runAll();
