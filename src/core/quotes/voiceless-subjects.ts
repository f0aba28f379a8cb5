/** "Its profit rose by a tenth and said": who speaks where the grammar has a thing that cannot. */
import type { Span } from '../model.ts';
import { headWord, type Organisation } from './definite-mentions.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Place } from './uncased-names.ts';

interface Reading {
  readonly organisations: readonly Organisation[];
  readonly lexicon: SpeechLexicon;
}

/** Characters back to the organisation whose thing it is, at most: some three sentences. */
const NEAR = 400;

/**
 * The organisation that stands nearest before the end of a mention of what cannot speak; null where none stands
 * near, or where the verb right behind is another than "said": "prices suggest" is no slip.
 */
export function voiceless(
  mention: Span,
  tokens: readonly Token[],
  place: Place,
  { organisations, lexicon }: Reading,
): string | null {
  if (lexicon.voiceless.size === 0) return null;
  const head = headWord(tokens, place.from, place.to, lexicon);
  if (head === null || !lexicon.voiceless.has(head)) return null;
  // "Cape Fire said": a name.
  const noun = tokens.slice(place.from, place.to + 1).findIndex(({ lower }) => lower === head);
  if (noun > 0 && tokens[place.from + noun]?.capital === true) return null;
  const verb = tokens[place.to + 1];
  if ((verb?.tag === 'cue' || verb?.tag === 'quoting') && !lexicon.plain.has(verb.lower)) return null;
  let nearest = mention.start - NEAR;
  let owner: string | null = null;
  for (const { name, starts } of organisations)
    for (const start of starts) {
      if (start >= mention.end || start < nearest) continue;
      nearest = start;
      owner = name;
    }
  return owner;
}
