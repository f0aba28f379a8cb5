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

type Format = (analysis: Analysis, line: Line, extent: Extent) => object;

/** Which quotations to print: all that the app lists, only words in marks, or whole statements. */
type Extent = 'all' | 'quoted' | 'statements';

/**
 * `quoted`: what stands in quotation marks. `statements`: direct quotations and whole reported
 * clauses, a mixed one once. `all`: both, a mixed clause beside its words in marks where those are
 * less than half of it.
 */
function formatQuotes(analysis: Analysis, _line: Line, extent: Extent): object {
  const printed = new Set<number>();
  return {
    quotes: analysis.quotations.flatMap((quotation) => {
      const { start, end, type, speaker, cue, statement, confidence, reason } = quotation;
      const rest = {
        cue,
        confidence,
        reason,
        speaker: speaker && {
          ...speaker.mention,
          text: speaker.mentionText || speaker.name,
          name: speaker.name,
          role: speaker.role,
        },
      };
      if (extent === 'quoted') return type === 'indirect' ? [] : [{ start, end, type, ...rest }];
      if (!statement) return [{ start, end, type, ...rest }];
      const first = !printed.has(statement.start);
      printed.add(statement.start);
      const whole = { ...statement, type: 'indirect', ...rest };
      if (extent === 'statements') return first ? [{ ...whole, type }] : [];
      const half = 2 * (end - start) >= statement.end - statement.start;
      return first && !half ? [whole, { start, end, type, ...rest }] : [{ start, end, type, ...rest }];
    }),
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
  const only = argumentsGiven.indexOf('--only');
  const extent = (only < 0 ? 'all' : argumentsGiven[only + 1]) as Extent;
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
    process.stdout.write(`${JSON.stringify({ id: line.id, ...format(analysis, line, extent) })}\n`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
