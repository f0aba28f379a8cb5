/** Who has died by a text, and so is not meant by "he said" where somebody else can be. */
import type { Span } from '../model.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { placeOf } from './place-of.ts';
import type { Frame, Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** Tokens between a name and the verb of its death: ages, days, an apposition. */
const REACH = 14;

interface Reading {
  readonly frames: readonly Frame[];
  readonly lexicon: SpeechLexicon;
}

/** True where one of these mentions before a place is the subject of a death. */
export function isDead(mentions: readonly Span[], before: number, { frames, lexicon }: Reading): boolean {
  if (lexicon.people.dying.size === 0) return false;
  return mentions.some((mention) => {
    if (mention.start >= before) return false;
    const place = placeOf(mention, frames);
    return place !== null && dies(frames[place.frame]?.tokens ?? [], place.to, lexicon);
  });
}

function dies(tokens: readonly Token[], name: number, lexicon: SpeechLexicon): boolean {
  const { dying, killed } = lexicon.people;
  let passive = false;
  for (let at = name + 1; at < Math.min(name + REACH, tokens.length); at += 1) {
    const token = tokens[at] as Token;
    if (token.sentence !== tokens[name]?.sentence) return false;
    if (dying.has(token.lower) || (passive && killed.has(token.lower))) return true;
    if (lexicon.passives.has(token.lower)) passive = true;
    else if (token.lower === ',' && tokens[at + 1]?.tag === 'determiner') {
      // "Ahmed Rafi, a baker, was killed"
      const closing = tokens.findIndex(({ lower }, other) => other > at && lower === ',');
      if (closing < 0) return false;
      at = closing;
    } else if (!standsBetween(token) && !(passive && isVerbal(token.tag))) return false;
  }
  return false;
}

function standsBetween({ tag, lower, kind }: Token): boolean {
  return (
    tag === 'auxiliary' ||
    tag === 'adverb' ||
    tag === 'time' ||
    tag === 'relative' ||
    kind === 'number' ||
    lower === ',' ||
    lower === '(' ||
    lower === ')'
  );
}
