/** What a headline reports: "Brandt: The port must close", or a sentence as in the text. */
import type { Name } from '../model.ts';
import type { Trace } from '../analysis/document.ts';
import type { CueClause } from './cue-clauses.ts';
import { findStatements, type Statement } from './find-statements.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import { passagesOf } from './statement-parts.ts';
import type { Frame, Token } from './tokens.ts';

const NOWHERE: ReadonlyMap<number, number> = new Map();

/** Tokens of the longest label before a headline’s colon. */
const LONGEST_LABEL = 6;

/** Tokens that a statement behind a label has at least. */
const SHORTEST_STATEMENT = 3;

/** Heads of the subjects of verbs of saying: who speaks in a text. */
export function speakingHeads(
  frames: readonly { readonly frame: Frame; readonly clauses: readonly CueClause[] }[],
): Set<string> {
  const heads = new Set<string>();
  for (const { frame, clauses } of frames) {
    for (const { subject, form } of clauses) {
      const head = frame.tokens[subject.to];
      if (form === 'finite' && head?.capital) heads.add(head.lower);
    }
  }
  return heads;
}

/** Statements of the headline: behind a colon when somebody who can speak stands before it, else by its verbs. */
export function headlineStatements(
  text: string,
  frame: Frame,
  clauses: readonly CueClause[],
  names: readonly Name[],
  speakers: () => ReadonlySet<string>,
  lexicon: SpeechLexicon,
  trace: Trace,
): Statement[] {
  const { tokens } = frame;
  const colon = tokens.findIndex(({ lower }) => lower === ':');
  // "Grève au port : « … », préviennent les syndicats": who speaks stands behind.
  const closed = clauses.some(({ cue }) => tokens[cue.from - 1]?.lower === ',' && cue.from > colon + 2);
  if (
    colon > 0 &&
    colon <= LONGEST_LABEL &&
    !closed &&
    speaks(tokens.slice(0, colon), names, speakers(), lexicon)
  ) {
    const said = tokens.slice(colon + 1);
    const first = said[0];
    const last = said.findLast(({ lower }) => lower !== '.');
    const whole = said.some(({ kind }) => kind === 'quotation') || said.length >= SHORTEST_STATEMENT;
    if (!first || !last || !whole) return [];
    trace('headline-statements', text.slice(first.start, last.end), 'behind a name and a colon');
    return [
      {
        start: first.start,
        end: last.end,
        cue: { start: tokens[colon]?.start ?? 0, end: tokens[colon]?.end ?? 0 },
        speaker: { start: tokens[0]?.start ?? 0, end: tokens[colon - 1]?.end ?? 0 },
        passages: passagesOf(tokens, colon + 1, tokens.length - 1),
        confidence: 0.7,
        reason: 'behind a name and a colon',
      },
    ];
  }
  if (!isTitleCase(tokens)) return findStatements(text, frame, clauses, lexicon, NOWHERE, null, false, trace);
  const said = inTitleCase(tokens, lexicon);
  if (!said) return [];
  const [speaker, cue, words] = said.map((range) => ({
    start: tokens[range.from]?.start ?? 0,
    end: tokens[range.to]?.end ?? 0,
  }));
  if (!speaker || !cue || !words) return [];
  trace('headline-statements', text.slice(words.start, words.end), 'a verb of saying in a headline');
  return [
    {
      ...words,
      cue,
      speaker,
      passages: passagesOf(tokens, said[2].from, said[2].to),
      confidence: 0.7,
      reason: 'a verb of saying in a headline',
    },
  ];
}

/** A person, an organisation, a post or a document; "Paris:" only tells where. */
function speaks(
  label: readonly Token[],
  names: readonly Name[],
  speakers: ReadonlySet<string>,
  lexicon: SpeechLexicon,
): boolean {
  const start = label[0]?.start ?? 0;
  const end = label.at(-1)?.end ?? 0;
  const head = label.at(-1)?.lower ?? '';
  if (speakers.has(head) || lexicon.speakerNouns.has(head) || lexicon.documentNouns.has(head)) return true;
  return names.some(
    ({ kind, mentions }) =>
      (kind === 'person' || kind === 'organisation') &&
      mentions.some((mention) => mention.end === end && mention.start >= start),
  );
}

/**
 * "Brandt Says Port Must Close", "Port Must Close, Brandt Says": speaker, cue and what was said, where a
 * plain verb of saying with nothing but capitals before it makes the one or the other plain.
 */
function inTitleCase(
  tokens: readonly Token[],
  lexicon: SpeechLexicon,
): readonly [TokenRange, TokenRange, TokenRange] | null {
  if (lexicon.order !== 'subject-first') return null;
  const last = tokens.findLastIndex(({ kind }) => kind !== 'punctuation');
  const verb = tokens.findIndex(({ lower, capital }, at) => at > 0 && capital && lexicon.plain.has(lower));
  if (verb < 0) return null;
  const cue = { from: verb, to: verb };
  let from = verb;
  while (tokens[from - 1]?.kind === 'word' && from > 0) from -= 1;
  if (from === verb || verb - from > LONGEST_LABEL) return null;
  const speaker = { from, to: verb - 1 };
  if (from === 0)
    return last - verb < SHORTEST_STATEMENT ? null : [speaker, cue, { from: verb + 1, to: last }];
  const closes = verb === last && tokens[from - 1]?.lower === ',' && from > SHORTEST_STATEMENT;
  return closes ? [speaker, cue, { from: 0, to: from - 2 }] : null;
}

/** Most Words Begin With a Capital: nothing tells verbs from names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, end, start }) => kind === 'word' && end - start > 3);
  return words.filter(({ capital }) => capital).length > 0.6 * words.length;
}
