/** Whom a pronoun of the plural or of a thing stands for: the subject of the sentence before. */
import type { Span } from '../model.ts';
import type { PronounKind } from '../languages/speech-data.ts';
import { headWord, type Organisation } from './definite-mentions.ts';
import { describe } from './describe-mention.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { canSpeak } from './nominal-places.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { placeOf } from './place-of.ts';
import { namesSeveral } from './plural-posts.ts';
import { endsInPlural } from './plural-subjects.ts';
import { sentenceSubject } from './subject-order.ts';
import { sentenceStart } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';
import type { Place, ResolvedSpeaker } from './uncased-names.ts';

interface Reading {
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly lexicon: SpeechLexicon;
}

/** "they", "it": the subject of the sentence before. */
export function subjectBeforePlace(place: Place, { text, frames, lexicon }: Reading): ResolvedSpeaker | null {
  let first: ResolvedSpeaker | null = null;
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
          const found = { name: describe(text, tokens, subject), role: null };
          if (lexicon.order !== 'subject-first' || speaks(head, lexicon)) return found;
          first ??= found;
        }
      }
      end = sentenceStart(tokens, end - 1);
    }
  }
  return first;
}

/** "The agency met. The hall was full. It said": a name, a plural, or a noun for what speaks comes before any other. */
function speaks(head: Token, lexicon: SpeechLexicon): boolean {
  return (
    head.tag === 'name' ||
    canSpeak(head, lexicon) ||
    endsInPlural(head.lower, lexicon) ||
    lexicon.plurals.has(head.lower) ||
    lexicon.callings.some(({ nouns }) => nouns.includes(head.lower))
  );
}

/** "Top officials have left, they say": the plural that opens the sentence. */
function pluralBefore(mention: Span, { text, frames, lexicon }: Reading): ResolvedSpeaker | null {
  const place = lexicon.order === 'subject-first' ? placeOf(mention, frames) : null;
  const tokens = place ? (frames[place.frame]?.tokens ?? []) : [];
  const subject = place && nounPhraseStartingAt(tokens, sentenceStart(tokens, place.from), lexicon);
  if (!subject || subject.to >= place.from) return null;
  const head = headWord(tokens, subject.from, subject.to, lexicon) ?? '';
  return namesSeveral(head, lexicon) ? { name: describe(text, tokens, subject), role: null } : null;
}

/** "The Fund met on Friday. … it said": the organisation that the sentence before tells of, rather than who spoke last. */
function organisationBefore(
  mention: Span,
  { text, frames, lexicon, organisations }: Reading & { readonly organisations: readonly Organisation[] },
): ResolvedSpeaker | null {
  const place = lexicon.order === 'subject-first' ? placeOf(mention, frames) : null;
  const tokens = place ? (frames[place.frame]?.tokens ?? []) : [];
  const end = place ? sentenceStart(tokens, place.from) : 0;
  const subject = end > 0 ? sentenceSubject(tokens, end - 1, lexicon) : null;
  if (!subject) return null;
  const from = tokens[subject.from]?.start ?? 0;
  const to = tokens[subject.to]?.end ?? 0;
  const named = organisations.find(({ name, starts }) =>
    starts.some((start) => start >= from && start < to && start + name.length >= to - 1),
  );
  return named && text.slice(from, to).includes(named.name) ? { name: named.name, role: null } : null;
}

/** Whom "they" and "it" most likely stand for: several who open the sentence, the organisation of the one before. */
export function subjectOfBefore(
  kind: PronounKind | undefined,
  mention: Span,
  context: Reading & { readonly organisations: readonly Organisation[] },
): ResolvedSpeaker | null {
  if (kind === 'they') return pluralBefore(mention, context);
  return kind === 'it' ? organisationBefore(mention, context) : null;
}
