/** Whom a pronoun of the plural or of a thing stands for: the subject of the sentence before. */
import type { Span } from '../model.ts';
import { headWord } from './definite-mentions.ts';
import { describe } from './describe-mention.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { placeOf } from './place-of.ts';
import { namesSeveral } from './plural-posts.ts';
import { sentenceSubject } from './subject-order.ts';
import { sentenceStart } from './subjects.ts';
import type { Frame } from './tokens.ts';
import type { Place, ResolvedSpeaker } from './uncased-names.ts';

interface Reading {
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly lexicon: SpeechLexicon;
}

/** "they", "it": the subject of the sentence before. */
export function subjectBeforePlace(place: Place, { text, frames, lexicon }: Reading): ResolvedSpeaker | null {
  for (let frame = place.frame; frame >= Math.max(0, place.frame - 2); frame -= 1) {
    const tokens = frames[frame]?.tokens ?? [];
    let end = frame === place.frame ? sentenceStart(tokens, place.from) : tokens.length;
    while (end > 0) {
      const subject = sentenceSubject(tokens, end - 1, lexicon);
      if (subject) {
        const head = tokens[subject.to];
        // "Its profit fell. It said": what cannot speak is not meant.
        const mute = lexicon.voiceless.has(headWord(tokens, subject.from, subject.to, lexicon) ?? '');
        if (head && head.tag !== 'pronoun' && head.tag !== 'relative' && !mute) {
          return { name: describe(text, tokens, subject), role: null };
        }
      }
      end = sentenceStart(tokens, end - 1);
    }
  }
  return null;
}

/** "Top officials have left, they say": the plural that opens the sentence. */
export function pluralBefore(mention: Span, { text, frames, lexicon }: Reading): ResolvedSpeaker | null {
  const place = lexicon.order === 'subject-first' ? placeOf(mention, frames) : null;
  const tokens = place ? (frames[place.frame]?.tokens ?? []) : [];
  const subject = place && nounPhraseStartingAt(tokens, sentenceStart(tokens, place.from), lexicon);
  if (!subject || subject.to >= place.from) return null;
  const head = headWord(tokens, subject.from, subject.to, lexicon) ?? '';
  return namesSeveral(head, lexicon) ? { name: describe(text, tokens, subject), role: null } : null;
}
