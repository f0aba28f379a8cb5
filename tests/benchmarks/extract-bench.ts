/**
 * Extraction measured on the labelled pages beside the checkout, page by page through the code an
 * import runs, scored by the scorer that lies beside them: `npm run bench:extract`. Says so and ends
 * where the pages are not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const GOLD = join(SHARED, 'gold/extract/gold-dev.jsonl');
const PAGES = join(SHARED, 'gold/extract/pages');
const SCORER = join(SHARED, 'bench/score-extract.mjs');
const PREDICT = fileURLToPath(new URL('../../src/cli/predict-extract.ts', import.meta.url));

/** What is to be reached, in the order printed; `most` where less is better. */
const TARGETS: readonly {
  readonly name: string;
  readonly key: string;
  readonly target: number;
  readonly most?: true;
}[] = [
  { name: 'body, shingle F1', key: 'shF1', target: 0.97 },
  { name: 'pages of .95 or more', key: 'good95', target: 0.85 },
  { name: 'pages under .50', key: 'bad50', target: 0.007, most: true },
  { name: 'snippet F1', key: 'snipF1', target: 0.945 },
  { name: 'title', key: 'title', target: 0.95 },
  { name: 'same day', key: 'date', target: 0.93 },
  { name: 'author', key: 'author', target: 0.88 },
  { name: 'headline repeated', key: 'dupTitle', target: 0.005, most: true },
  { name: 'right-to-left direction', key: 'rtlOk', target: 1 },
  { name: 'crashes', key: 'errors', target: 0, most: true },
];

function main(): number {
  if (!existsSync(GOLD) || !existsSync(SCORER)) {
    process.stdout.write('bench:extract: skipped, the labelled pages are not beside this checkout\n');
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const predictions = predict(join(folder, 'predictions.jsonl'));
    const scores = score(join(folder, 'predictions.jsonl'));
    print(scores, predictions);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the task over all pages; the processor milliseconds of each. */
function predict(path: string): number[] {
  const input = readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, file, url } = JSON.parse(line) as { id: string; file: string; url?: string };
      return JSON.stringify({ id, file, url });
    })
    .join('\n');
  const script = `import('${PREDICT}').then(async (task) => { process.exitCode = await task.predictExtract(['--pages', '${PAGES}']); })`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  writeFileSync(path, run.stdout);
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { ms: number }).ms);
}

function score(path: string): Readonly<Record<string, number>> {
  const run = spawnSync(process.execPath, [SCORER, '--gold', GOLD, '--pred', path, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Record<string, number>;
}

function print(scores: Readonly<Record<string, number>>, milliseconds: readonly number[]): void {
  const rows = TARGETS.map(({ name, key, target, most }) => {
    const value = scores[key] ?? Number.NaN;
    return {
      measure: name,
      value: value.toFixed(4),
      target: `${most ? '≤' : '≥'} ${target}`,
      reached: most ? value <= target : value >= target,
    };
  });
  const rate = (milliseconds.length / milliseconds.reduce((sum, value) => sum + value, 0)) * 1_000;
  rows.push({
    measure: 'pages a processor second',
    value: rate.toFixed(1),
    target: '≥ 15',
    reached: rate >= 15,
  });
  console.table(rows);
}

process.exitCode = main();
