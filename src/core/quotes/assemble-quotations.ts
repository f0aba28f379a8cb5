/** Puts passages and statements together into the list of quotations the app shows. */
import type { Quotation, Span } from '../model.ts';
import type { Attribution } from './attribute-passages.ts';
import type { Statement } from './find-statements.ts';
import { wayToName } from './how-found.ts';
import type { Passage } from './pair-marks.ts';
import type { ResolvedSpeaker } from './uncased-names.ts';

/** A quotation before its speaker is resolved and its number given. */
export interface Draft extends Span {
  readonly inner: Span;
  readonly type: Quotation['type'];
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly statement: Span | null;
  readonly block: number;
  /** It goes on from the draft before it. */
  readonly goesOn: boolean;
  readonly confidence: number;
  readonly reason: string;
}

/** Drafts in text order: each passage, and each statement that no passage stands for. */
export function draftQuotations(
  attributions: readonly Attribution[],
  passages: readonly Passage[],
  statements: readonly Statement[],
): Draft[] {
  const statementOf = new Map<number, Statement>();
  for (const statement of statements)
    for (const passage of statement.passages) statementOf.set(passage, statement);
  const shown = new Set<Statement>();
  const drafts: Draft[] = [];
  let previous: Attribution | null = null;
  for (const attribution of attributions) {
    const passage = passages[attribution.passage];
    if (!passage) continue;
    const statement = statementOf.get(attribution.passage);
    if (statement) shown.add(statement);
    const sameCue = previous?.cue ? attribution.cue?.start === previous.cue.start : false;
    const before = previous && passages[previous.passage];
    drafts.push({
      start: passage.start,
      end: passage.end,
      inner: passage.inner,
      type: statement || attribution.woven ? 'mixed' : 'direct',
      cue: attribution.cue,
      speaker: attribution.speaker,
      statement: statement ? { start: statement.start, end: statement.end } : null,
      block: passage.block,
      goesOn:
        passage.continued ||
        (!statement && before?.block === passage.block && (sameCue || attribution.rule === 'carried')),
      confidence: attribution.confidence,
      reason: attribution.reason,
    });
    previous = attribution;
  }
  for (const statement of statements) {
    if (shown.has(statement)) continue;
    const { start, end, cue, speaker, confidence, reason } = statement;
    drafts.push({
      start,
      end,
      inner: { start, end },
      type: 'indirect',
      cue,
      speaker,
      statement: null,
      block: -1,
      goesOn: false,
      confidence,
      reason,
    });
  }
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Characters behind a mention in which a name may stand in apposition. */
const BESIDE = 80;
const IMPLIED = 'the verb has no subject and goes on from somebody before';

/** The finished list: numbered, linked, with resolved speakers. */
export function finishQuotations(
  text: string,
  drafts: readonly Draft[],
  resolved: readonly (ResolvedSpeaker | null)[],
): Quotation[] {
  let lastPassage: string | null = null;
  return drafts.map((draft, index) => {
    const id = `q${index + 1}`;
    const { cue, speaker } = draft;
    const mentionText = speaker ? text.slice(speaker.start, speaker.end) : '';
    const found = resolved[index] ?? { name: mentionText, role: null };
    const { name, role, end, sureness = 1 } = found;
    // A verb without a subject: the speaker is implied, and unknown where nobody spoke before.
    const implied =
      speaker !== null && cue !== null && speaker.start === cue.start && speaker.end === cue.end;
    const mention = speaker && { start: speaker.start, end: end ?? speaker.end };
    const way = implied
      ? IMPLIED
      : wayToName(mentionText, found, speaker ? text.slice(speaker.end, speaker.end + BESIDE) : '');
    const how = speaker && name !== '' ? (found.how ?? way) : null;
    const continues = draft.goesOn ? lastPassage : null;
    if (draft.type !== 'indirect') lastPassage = id;
    return {
      id,
      start: draft.start,
      end: draft.end,
      type: draft.type,
      text: text.slice(draft.inner.start, draft.inner.end),
      cue,
      cueText: cue ? text.slice(cue.start, cue.end) : '',
      speaker:
        mention === null || (implied && name === '')
          ? null
          : implied
            ? { mention: null, mentionText: '', name, role }
            : { mention, mentionText: text.slice(mention.start, mention.end), name, role },
      continues,
      confidence: Math.min(draft.confidence, sureness),
      reason: how === null ? draft.reason : `${draft.reason}; ${how}`,
      ...(draft.statement ? { statement: draft.statement } : {}),
    };
  });
}
