/**
 * Predictions for the scorers: JSONL in, JSONL out, through the same `analyse` the app calls.
 *
 *   predict quotes|dates|events|timelines|names [--lang xx] [--only quoted|statements]
 *     [--notation timex3|recognizer] < in.jsonl > out.jsonl
 *
 * `predict extract` and `predict feeds` have arguments and lines of their own, see predict-extract.ts
 * and predict-feeds.ts.
 *
 * A line in is `{id, text, dct?, lang?}`, for `events` and `timelines` also `events: [{start, end}]`,
 * the mentions to date: `events` leaves open what the text leaves open (`2021/..`, `XXXX`), `timelines`
 * gives every mention the one date at which it stands on a timeline. Offsets are UTF-16 code units, ends exclusive. A line that is no such object ends the
 * run with a message and exit code 1; a wrong command with exit code 2. A "dct" or a "lang" that cannot be read is told
 * on standard error, and the line is read without it (see predict-line.ts).
 */
import { createInterface } from 'node:readline';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { analyse } from '../core/analysis/analyse.ts';
import { buildDocument } from '../core/analysis/build-document.ts';
import { noTrace, type AnalysisInput } from '../core/analysis/document.ts';
import type { Analysis, Quotation, Span } from '../core/model.ts';
import { dateMentions } from '../core/timeline/date-mentions.ts';
import { readTimeExpressions } from '../core/timeline/find-time-expressions.ts';
import { lexDocument } from '../core/timeline/lexing/lex-text.ts';
import { tuneForAnalysis } from '../main/analysing/tune-for-analysis.ts';
import { joinedOverParagraphs } from './joined-quotations.ts';
import { readLanguage, readLine, type Line } from './predict-line.ts';
import { inRecognizerNotation, momentOf } from './recognizer-notation.ts';

/**
 * Which quotations to print. `quoted`: what stands in quotation marks. `statements`: direct
 * quotations and whole reported clauses, a mixed one once. `all`: both, where a mixed clause comes
 * beside its words in marks only if those are less than half of it; the words in marks keep their
 * type, so that leaving out `indirect` gives what `quoted` gives. What runs on over paragraphs is printed
 * once, from its first mark to its last.
 */
const EXTENTS = ['all', 'quoted', 'statements'] as const;
type Extent = (typeof EXTENTS)[number];

/** How dates are written: the day meant, or what the words say of it (see recognizer-notation.ts). */
const NOTATIONS = ['timex3', 'recognizer'] as const;
type Notation = (typeof NOTATIONS)[number];

const USAGE = `predict quotes|dates|events|timelines|names [--lang xx] [--only all|quoted|statements]
  [--notation timex3|recognizer] < in.jsonl > out.jsonl
predict extract …, predict feeds: see the headers of their files

--only says which quotations to print:
  quoted      what stands in quotation marks, for gold that marks those words
  statements  direct quotations and whole reported clauses, a mixed one once, for gold with indirect speech
  all         both (default): a clause with words in marks comes twice where those are less than half of
              it, the whole as "indirect"; leave out "indirect" and it is what "quoted" prints

--notation says how dates are written, the readings are the same:
  timex3      the day meant, as TIMEX3 does (default): "Monday" 2026-11-16, "from 2014 to 2018" two years
  recognizer  what the words say, as recognisers for calendar assistants do: "Monday" XXXX-WXX-1, "3 pm" T15,
              a range as one expression (2014-01-01,2018-01-01,P4Y), "in two hours" from the time in "dct"
`;

interface Options {
  readonly extent: Extent;
  readonly notation: Notation;
}

type Format = (analysis: Analysis, input: AnalysisInput, line: Line, options: Options) => object;

function formatQuotes(analysis: Analysis, _input: AnalysisInput, line: Line, { extent }: Options): object {
  const printed = new Set<number>();
  return {
    quotes: joinedOverParagraphs(analysis.quotations, line.text).flatMap((quotation) =>
      formatQuotation(quotation, line.text, extent, printed),
    ),
  };
}

function formatQuotation(quotation: Quotation, text: string, extent: Extent, printed: Set<number>): object[] {
  const { start, end, type, statement } = quotation;
  const words = { start, end, type, ...attribution(quotation) };
  if (extent === 'quoted') return type === 'indirect' ? [] : [words];
  if (!statement) return [words];
  const first = !printed.has(statement.start);
  printed.add(statement.start);
  if (extent === 'statements') return first ? [{ ...words, ...statement }] : [];
  const half = 2 * lengthOf(text, quotation) >= lengthOf(text, statement);
  return first && !half ? [{ ...words, ...statement, type: 'indirect' }, words] : [words];
}

/** Characters from the first letter or digit of a span to its last: neither marks nor stops count. */
function lengthOf(text: string, { start, end }: Span): number {
  const inner = text.slice(start, end);
  const first = inner.search(LETTER);
  const edge = [...inner].reverse().findIndex((character) => LETTER.test(character));
  return first < 0 ? 0 : inner.length - first - edge;
}

const LETTER = /[\p{L}\p{N}]/u;

function attribution({ cue, confidence, reason, speaker }: Quotation): object {
  return {
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
}

function formatDates(
  { timeExpressions, quotations }: Analysis,
  input: AnalysisInput,
  _line: Line,
  { notation }: Options,
): object {
  if (notation === 'timex3')
    return { timexes: timeExpressions.map(({ start, end, type, value }) => ({ start, end, type, value })) };
  const document = buildDocument(input);
  const readings = readTimeExpressions(document, quotations, noTrace);
  return { timexes: inRecognizerNotation(readings, lexDocument(document), momentOf(input.publishedAt)) };
}

const FORMATS: Readonly<Record<string, Format>> = {
  quotes: formatQuotes,
  dates: formatDates,
  events: (analysis, input, line) => ({
    events: dateMentions(buildDocument(input), analysis, line.events),
  }),
  timelines: (analysis, input, line) => ({
    events: dateMentions(buildDocument(input), analysis, line.events, 'ordering'),
  }),
  names: (analysis) => ({ names: analysis.names, regions: analysis.regions }),
};

async function main(given: readonly string[]): Promise<number> {
  if (given[0] === 'extract') {
    const { predictExtract } = await import('./predict-extract.ts');
    return await predictExtract(given.slice(1));
  }
  if (given[0] === 'feeds') {
    const { predictFeeds } = await import('./predict-feeds.ts');
    return await predictFeeds();
  }
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      only: { type: 'string', default: 'all' },
      notation: { type: 'string', default: 'timex3' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const format = FORMATS[positionals[0] ?? ''];
  const extent = EXTENTS.find((known) => known === values.only);
  const notation = NOTATIONS.find((known) => known === values.notation);
  if (!format || !extent || !notation) {
    process.stderr.write(USAGE);
    return 2;
  }
  tuneForAnalysis();
  const told = values.lang === undefined ? null : readLanguage(values.lang);
  if (values.lang !== undefined && told === null) {
    process.stderr.write(`predict: --lang ${values.lang} is no language; write a code such as en\n`);
    return 2;
  }
  let number = 0;
  for await (const row of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (row.trim() === '') continue;
    // Editors for Windows put a mark before the first line.
    const line = readLine(number === 1 ? row.replace(/^\uFEFF/, '') : row, number, (problem) =>
      process.stderr.write(`predict: ${problem}\n`),
    );
    const language = told ?? line.lang;
    const input = {
      text: line.text,
      publishedAt: line.dct,
      ...(language === null ? {} : { language }),
    };
    process.stdout.write(
      `${JSON.stringify({ id: line.id, ...format(analyse(input), input, line, { extent, notation }) })}\n`,
    );
  }
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`predict: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
