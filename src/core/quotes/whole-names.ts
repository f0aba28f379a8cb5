/** "Save the Children said": an organisation whose name begins with a verb, of which only the end was taken for the subject. */
import type { Name, Span } from '../model.ts';
import type { Draft } from './assemble-quotations.ts';

/** A first word that the name has and the subject has not. */
const FIRST_WORD = /^\p{Lu}[\p{L}’'-]*\s$/u;

/** Drafts whose speakers are named in full. */
export function withWholeNames(text: string, drafts: readonly Draft[], names: readonly Name[]): Draft[] {
  const starts = new Map<number, number>();
  for (const { kind, mentions } of names)
    if (kind === 'organisation') for (const { start, end } of mentions) starts.set(end, start);
  return drafts.map((draft) => {
    const speaker = whole(text, draft.speaker, starts);
    return speaker === draft.speaker ? draft : { ...draft, speaker };
  });
}

function whole(text: string, speaker: Span | null, starts: ReadonlyMap<number, number>): Span | null {
  const start = speaker ? starts.get(speaker.end) : undefined;
  if (!speaker || start === undefined || start >= speaker.start) return speaker;
  return FIRST_WORD.test(text.slice(start, speaker.start)) ? { start, end: speaker.end } : speaker;
}
