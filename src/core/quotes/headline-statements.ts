/** What a headline reports: "Brandt: The port must close", or a sentence as in the text. */
import type { Name } from '../model.ts';
import type { Trace } from '../analysis/document.ts';
import type { CueClause } from './cue-clauses.ts';
import { findStatements, type Statement } from './find-statements.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { passagesOf } from './statement-parts.ts';
import type { Frame, Token } from './tokens.ts';

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
  speakers: ReadonlySet<string>,
  lexicon: SpeechLexicon,
  trace: Trace,
): Statement[] {
  const { tokens } = frame;
  const colon = tokens.findIndex(({ lower }) => lower === ':');
  if (colon > 0 && colon <= LONGEST_LABEL && speaks(tokens.slice(0, colon), names, speakers, lexicon)) {
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
        passages: passagesOf(said),
        confidence: 0.7,
        reason: 'behind a name and a colon',
      },
    ];
  }
  return isTitleCase(tokens) ? [] : findStatements(text, frame, clauses, lexicon, trace);
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

/** Most Words Begin With a Capital: nothing tells verbs from names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, end, start }) => kind === 'word' && end - start > 3);
  return words.filter(({ capital }) => capital).length > 0.6 * words.length;
}
