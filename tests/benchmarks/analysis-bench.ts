/**
 * `npm run bench:analysis`: runs `predict` and the scorers on every labelled development set found
 * beside the checkout and prints one table, with documents per second. Sets that are missing are
 * named; the table is for reading, nothing fails on a number.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findArticles, tellSpeed } from './measure-analysis.ts';
import { linesToDate, rows, timelinesOf, type Timeline } from './predict-timelines.ts';
import { meaningF1, type DaysOf, type MeantLine, type PredictedLine } from './recognizer-meaning.ts';

const root = join(import.meta.dirname, '..', '..');
const shared = process.env['DATELINE_GOLD'] ?? join(root, '..', 'shared');

interface Set {
  /** File under gold/, without `.dev.jsonl`. */
  readonly name: string;
  readonly arguments: readonly string[];
  readonly scorer: 'quotes' | 'timex' | 'events' | 'timelines';
  readonly goal: string;
  /** For timelines: the set that has the documents. */
  readonly documents?: string;
  /** The set has a notation of its own; its figures are given in both. */
  readonly isRecognizers?: boolean;
}

const SETS: readonly Set[] = [
  {
    name: 'quotes/polnear.quoted',
    arguments: ['quotes', '--lang', 'en', '--only', 'quoted'],
    scorer: 'quotes',
    goal: 'attributed 93, overlap 97.5',
  },
  {
    name: 'quotes/polnear.speech',
    arguments: ['quotes', '--lang', 'en', '--only', 'statements'],
    scorer: 'quotes',
    goal: 'attributed 78',
  },
  {
    name: 'quotes/gumhand.quoted',
    arguments: ['quotes', '--lang', 'en', '--only', 'quoted'],
    scorer: 'quotes',
    goal: 'attributed 90, name 90, role 80',
  },
  {
    name: 'quotes/dewiki.quoted',
    arguments: ['quotes', '--lang', 'de', '--only', 'quoted'],
    scorer: 'quotes',
    goal: 'attributed 80',
  },
  {
    name: 'quotes/dewiki.all',
    arguments: ['quotes', '--lang', 'de', '--only', 'statements'],
    scorer: 'quotes',
    goal: '',
  },
  {
    name: 'quotes/gcdt-news.all',
    arguments: ['quotes', '--lang', 'zh', '--only', 'statements'],
    scorer: 'quotes',
    goal: '',
  },
  {
    name: 'quotes/adaq-cs.all',
    arguments: ['quotes', '--lang', 'cs', '--only', 'statements'],
    scorer: 'quotes',
    goal: '',
  },
  {
    name: 'quotes/adaq-ru.all',
    arguments: ['quotes', '--lang', 'ru', '--only', 'statements'],
    scorer: 'quotes',
    goal: '',
  },
  {
    name: 'quotes/litbank.quoted',
    arguments: ['quotes', '--lang', 'en', '--only', 'quoted'],
    scorer: 'quotes',
    goal: 'overlap, a guard',
  },
  {
    name: 'timeline/timex.gumnews',
    arguments: ['dates', '--lang', 'en'],
    scorer: 'timex',
    goal: 'interval 90, relaxed 94, strict 86',
  },
  {
    name: 'timeline/timex.esl',
    arguments: ['dates', '--lang', 'en'],
    scorer: 'timex',
    goal: 'interval 90, relaxed 94, strict 86',
  },
  {
    name: 'timeline/timex.wikiwars',
    arguments: ['dates', '--lang', 'en'],
    scorer: 'timex',
    goal: 'interval 85',
  },
  {
    name: 'timeline/timex.msrec',
    arguments: ['dates', '--lang', 'en'],
    scorer: 'timex',
    goal: 'value 75',
    isRecognizers: true,
  },
  {
    name: 'timeline/events.sem15',
    arguments: ['events', '--lang', 'en'],
    scorer: 'events',
    goal: 'exact 75, undated 50',
  },
  {
    name: 'timeline/timelines.sem15',
    arguments: ['timelines', '--lang', 'en'],
    scorer: 'timelines',
    goal: 'order 95',
    documents: 'timeline/events.sem15',
  },
];

interface Measured {
  readonly documents: number;
  readonly seconds: number;
  readonly figures: string;
}

function goldOf(name: string): string {
  return join(shared, 'gold', `${name}.dev.jsonl`);
}

async function measure(set: Set, folder: string): Promise<Measured> {
  const gold = goldOf(set.name);
  const labelled = readFileSync(gold, 'utf8');
  const timelines = set.documents === undefined ? null : rows<Timeline>(labelled);
  const input = timelines
    ? linesToDate(readFileSync(goldOf(set.documents ?? ''), 'utf8'), timelines)
    : labelled;
  const predicted = join(folder, 'predicted.jsonl');
  const started = performance.now();
  const output = predict(set.arguments, input);
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(predicted, timelines ? timelinesOf(output, timelines) : output);
  let figures = score(set, gold, predicted);
  if (set.isRecognizers) {
    writeFileSync(predicted, predict([...set.arguments, '--notation', 'recognizer'], input));
    const meant = meaningF1(rows<MeantLine>(labelled), rows<PredictedLine>(output), await daysOfScorer());
    figures = `as TIMEX3 ${figures}; in the set's own notation ${score(set, gold, predicted)}; meaning the same ${(100 * meant).toFixed(1)}`;
  }
  return {
    documents: input.split('\n').filter(Boolean).length,
    seconds,
    figures,
  };
}

/** The scorer's own reading of values as days. */
async function daysOfScorer(): Promise<DaysOf> {
  const scorer = (await import(join(shared, 'bench', 'score-timeline.mjs'))) as { toInterval: DaysOf };
  return scorer.toInterval;
}

function predict(given: readonly string[], input: string): string {
  const run = spawnSync(process.execPath, [join(root, 'src', 'cli', 'predict.ts'), ...given], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (run.status !== 0) throw new Error(run.stderr.trim());
  return run.stdout;
}

function score(set: Set, gold: string, predicted: string): string {
  const scorer = join(shared, 'bench', set.scorer === 'quotes' ? 'score-quotes.mjs' : 'score-timeline.mjs');
  const given =
    set.scorer === 'quotes' ? ['--gold', gold, '--pred', predicted] : [set.scorer, gold, predicted];
  const run = spawnSync(process.execPath, [scorer, ...given, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr.trim());
  return figuresOf(set.scorer, JSON.parse(run.stdout) as Tree);
}

interface Tree {
  readonly [key: string]: Tree | number | undefined;
}

/** A number somewhere in the scorer's answer, as a percentage; `-` where it is missing. */
function percent(tree: Tree, ...path: readonly string[]): string {
  let at: Tree | number | undefined = tree;
  for (const key of path) at = typeof at === 'object' ? at[key] : undefined;
  return typeof at === 'number' ? (100 * at).toFixed(1) : '-';
}

function figuresOf(scorer: Set['scorer'], tree: Tree): string {
  if (scorer === 'quotes') {
    const resolved = typeof tree['speaker'] === 'object' && Number(tree['speaker']['resolvable']) > 0;
    const names = resolved
      ? ` name ${percent(tree, 'speaker', 'resolved')} role ${percent(tree, 'speaker', 'role')}`
      : '';
    return `attributed ${percent(tree, 'attributed', 'F1')} overlap ${percent(tree, 'spanOverlap', 'F1')}${names}`;
  }
  if (scorer === 'timex') {
    return ['interval', 'relaxed', 'strict', 'value']
      .map((name) => `${name} ${percent(tree, name, 'F1')}`)
      .join(' ');
  }
  return Object.entries(tree)
    .filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] <= 1)
    .map(([name, value]) => `${name} ${(100 * value).toFixed(1)}`)
    .join(' ');
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const missing: string[] = [];
try {
  process.stdout.write(`${'set'.padEnd(26)}${'docs'.padStart(5)}${'docs/s'.padStart(8)}  figures (goal)\n`);
  for (const set of SETS) {
    if (![set.name, set.documents ?? set.name].every((name) => existsSync(goldOf(name)))) {
      missing.push(set.name);
      continue;
    }
    try {
      const { documents, seconds, figures } = await measure(set, folder);
      const goal = set.goal === '' ? '' : `  (${set.goal})`;
      process.stdout.write(
        `${set.name.padEnd(26)}${String(documents).padStart(5)}${(documents / seconds).toFixed(0).padStart(8)}  ${figures}${goal}\n`,
      );
    } catch (error) {
      process.stdout.write(
        `${set.name.padEnd(26)} failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const articles = findArticles(shared);
if (articles.length > 0) process.stdout.write(`everything together: ${tellSpeed(articles)} (300)\n`);
if (missing.length > 0) process.stdout.write(`skipped, not found under ${shared}: ${missing.join(', ')}\n`);
