/** "the mother of the victim, Tom Hale": a relation that the given name speaks against is somebody else's. */
import type { Language } from '../languages/language.ts';
import { genderOfGivenName } from './given-name-genders.ts';

/** Women's and men's words, by language. */
const KNOWN = new Map<string, ReadonlyMap<string, 'he' | 'she'>>();

/** True for a role that is tied to somebody behind it and whose own noun is of the other sex than the given name. */
export function isOthersRole(role: string, givenName: string, { code, speech }: Language): boolean {
  const words = role.toLowerCase().split(' ');
  const tie = words.findIndex((word) => speech.genitives.includes(word));
  if (tie < 1) return false;
  let genders = KNOWN.get(code);
  if (!genders) {
    genders = new Map([
      ...speech.masculines.map((word) => [word, 'he'] as const),
      ...speech.feminines.map((word) => [word, 'she'] as const),
    ]);
    KNOWN.set(code, genders);
  }
  const told = genders.get(words[tie - 1] ?? '');
  const named = told === undefined ? null : genderOfGivenName(givenName);
  return named !== null && named !== told;
}
