/**
 * Gives a passage that no verb of saying attributes the speaker of what stands before it: the
 * paragraph it continues, the passage before it, or whoever was last said to speak.
 */
import type { Span } from '../model.ts';
import type { Trace } from '../analysis/document.ts';
import type { Attribution } from './attribute-passages.ts';
import type { CueClause } from './cue-clauses.ts';
import type { Passage } from './pair-marks.ts';
import type { Frame } from './tokens.ts';

/** A frame with what the steps before found in it. */
export interface ReadFrame {
  readonly frame: Frame;
  readonly clauses: readonly CueClause[];
  readonly attributions: readonly Attribution[];
}

/** The attributions of the whole text, those without a speaker given the last one where it fits. */
export function carrySpeakers(
  text: string,
  frames: readonly ReadFrame[],
  passages: readonly Passage[],
  trace: Trace,
): Attribution[] {
  const made: Attribution[] = [];
  let last: Span | null = null;
  for (const { frame, clauses, attributions } of frames) {
    const { tokens } = frame;
    let next = 0;
    let clause = 0;
    for (const [index, token] of tokens.entries()) {
      while (clause < clauses.length && (clauses[clause]?.cue.from ?? 0) <= index) {
        const { subject, form, strength } = clauses[clause] ?? {};
        if (subject && form === 'finite' && strength === 'saying') {
          last = { start: tokens[subject.from]?.start ?? 0, end: tokens[subject.to]?.end ?? 0 };
        }
        clause += 1;
      }
      if (token.kind !== 'quotation') continue;
      const attribution = attributions[next];
      next += 1;
      if (!attribution) continue;
      const passage = passages[attribution.passage];
      if (attribution.speaker) {
        last = attribution.speaker;
        made.push(attribution);
        continue;
      }
      const following = attributions[next];
      const carried: Span | null = (passage?.continued ? (made.at(-1)?.speaker ?? last) : last) ?? following?.speaker ?? null;
      const reason = carried ? 'goes on from the speaker before' : attribution.reason;
      trace('carry-speakers', text.slice(token.start, token.end), reason);
      made.push({ ...attribution, speaker: carried, rule: carried ? 'carried' : 'none', reason, confidence: carried ? 0.7 : 0.3 });
    }
  }
  return made;
}
