/** "he", "her": pronouns of people behind a name. */
import type { NamingContext } from './mention.ts';
import type { Token } from './token.ts';

/** A pronoun of people in the same sentence before anybody else is named, or at the beginning of the next. */
export function hasPronoun({ tokens }: NamingContext, to: number): boolean {
  const own = tokens[to - 1]?.sentence;
  for (let index = to; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.sentence !== own) return PRONOUN.test(token.fold) && token.isFirst;
    if (token.isCapital && token.isGivenName) return false;
    if (PRONOUN.test(token.fold)) return true;
  }
  return false;
}

const PRONOUN = /^(?:he|she|his|her|him|himself|herself)$/;
