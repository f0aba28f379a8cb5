/**
 * How many articles of 3,000 characters `analyse` reads in a second of one core's time. Counted in
 * CPU time, compiling and collecting garbage included, so that other work on the machine does not
 * show. Alone: `node tests/benchmarks/measure-analysis.ts [folder of labelled sets]`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { analyse } from '../../src/core/analysis/analyse.ts';
import type { AnalysisInput } from '../../src/core/analysis/document.ts';
import { tuneForAnalysis } from '../../src/main/analysing/tune-for-analysis.ts';

const LENGTH = 3000;

/** Articles of `LENGTH` characters, cut at the end of a paragraph or sentence, from JSONL of `{text, dct?, lang?}`. */
export function articlesOf(files: readonly string[]): AnalysisInput[] {
  const articles: AnalysisInput[] = [];
  for (const file of files) {
    let text = '';
    for (const row of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const line = JSON.parse(row) as { text: string; dct?: string | null; lang?: string };
      text += `${text === '' ? '' : '\n\n'}${line.text}`;
      while (text.length >= LENGTH) {
        const near = text.slice(0, LENGTH);
        const cut = Math.max(near.lastIndexOf('\n'), near.lastIndexOf('. ') + 1, LENGTH / 2);
        articles.push({
          // A string of its own, as the library gives it, not a window on a longer one.
          text: Buffer.from(text.slice(0, cut)).toString(),
          publishedAt: line.dct ?? '2024-05-15',
          ...(line.lang === undefined ? {} : { language: line.lang }),
        });
        text = text.slice(cut);
      }
    }
  }
  return articles;
}

/** English news under `shared/gold`: the first sets found, no more than `most` articles. */
export function findArticles(shared: string, most = 600): AnalysisInput[] {
  const folders = ['quotes', 'timeline'].map((name) => join(shared, 'gold', name));
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => /(?:polnear\.quoted|gumhand|gumnews|esl|sem15|wikiwars).*\.jsonl$/.test(file))
    .filter((file) => !file.includes('timelines'));
  const found = articlesOf(files);
  const step = Math.max(1, found.length / most);
  return Array.from(
    { length: Math.min(most, found.length) },
    (_, index) => found[Math.floor(index * step)],
  ).filter((article) => article !== undefined);
}

/** Rounds over all articles before the first that is counted: by then V8 has compiled what it will. */
const WARM_ROUNDS = 5;
const COUNTED_ROUNDS = 7;

/** Articles of `LENGTH` characters a second of CPU time. */
export interface Speed {
  /** Counted on half of the first round, with most of the compiling: what a short run is like. */
  readonly first: number;
  /** Counted on `COUNTED_ROUNDS` more, in their order: what reading a whole library again is like. */
  readonly steady: readonly number[];
}

/** How fast `analyse` reads the articles at first and in the long run. */
export function measureSpeed(articles: readonly AnalysisInput[]): Speed {
  tuneForAnalysis();
  const half = Math.floor(articles.length / 2);
  for (const article of articles.slice(0, half)) analyse(article);
  const first = countSpeed(articles.slice(half));
  for (let round = 1; round < WARM_ROUNDS; round += 1) for (const article of articles) analyse(article);
  return { first, steady: Array.from({ length: COUNTED_ROUNDS }, () => countSpeed(articles)) };
}

function countSpeed(articles: readonly AnalysisInput[]): number {
  const before = process.cpuUsage();
  for (const article of articles) analyse(article);
  const { user, system } = process.cpuUsage(before);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  return characters / LENGTH / ((user + system) / 1e6);
}

/** One line for a report; what else runs on the machine slows rounds down, so the fastest comes beside the middle one. */
export function tellSpeed(articles: readonly AnalysisInput[]): string {
  const { first, steady } = measureSpeed(articles);
  const sorted = steady.toSorted((a, b) => a - b);
  const fastest = sorted.at(-1) ?? 0;
  const middle = sorted[sorted.length >> 1] ?? 0;
  return `${first.toFixed(0)} articles of ${LENGTH} characters a second and core in the first ${articles.length}, ${middle.toFixed(0)} in the long run (the middle of ${steady.length} rounds; ${fastest.toFixed(0)} in the fastest)`;
}

if (import.meta.filename === process.argv[1]) {
  const shared = process.argv[2] ?? join(import.meta.dirname, '..', '..', '..', 'shared');
  const articles = findArticles(shared);
  process.stdout.write(
    articles.length === 0 ? `skipped: no labelled news under ${shared}\n` : `${tellSpeed(articles)}\n`,
  );
}
