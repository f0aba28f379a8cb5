/**
 * Predictions for the scorers: JSONL in, JSONL out, through the same `analyse` the app calls.
 *
 *   predict quotes|dates|events|names [--lang xx] [--only quoted|statements] < in.jsonl > out.jsonl
 *
 * A line in is `{id, text, dct?, lang?}`, for `events` also `events: [{start, end}]`, the mentions
 * to date. Offsets are UTF-16 code units, ends exclusive.
 */
import { createInterface } from 'node:readline';
import process from 'node:process';
import { analyse } from '../core/analysis/analyse.ts';
import type { Analysis } from '../core/model.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly dct?: string | null;
  readonly lang?: string;
}

type Format = (analysis: Analysis, line: Line) => object;

function formatQuotes(analysis: Analysis): object {
  return {
    quotes: analysis.quotations.map(({ start, end, type, speaker, cue, confidence, reason }) => ({
      confidence,
      reason,
      start,
      end,
      type,
      cue,
      speaker: speaker && {
        ...speaker.mention,
        text: speaker.mentionText || speaker.name,
        name: speaker.name,
        role: speaker.role,
      },
    })),
  };
}

const FORMATS: Readonly<Record<string, Format>> = {
  quotes: formatQuotes,
  dates: (analysis) => ({
    timexes: analysis.timeExpressions.map(({ start, end, type, value }) => ({ start, end, type, value })),
  }),
  names: (analysis) => ({ names: analysis.names, regions: analysis.regions }),
};

async function main(argumentsGiven: readonly string[]): Promise<number> {
  const format = FORMATS[argumentsGiven[0] ?? ''];
  if (!format) {
    process.stderr.write(`predict: one of ${Object.keys(FORMATS).join(', ')}, please\n`);
    return 2;
  }
  const at = argumentsGiven.indexOf('--lang');
  const stated = at < 0 ? undefined : argumentsGiven[at + 1];
  for await (const row of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (row.trim() === '') continue;
    const line = JSON.parse(row) as Line;
    const language = stated ?? line.lang;
    const analysis = analyse({
      text: line.text,
      publishedAt: line.dct ?? null,
      ...(language === undefined ? {} : { language }),
    });
    process.stdout.write(`${JSON.stringify({ id: line.id, ...format(analysis, line) })}\n`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
