/** "the 48-year-old", "der 48-Jährige": a description by age, for somebody named before. */
import type { SpeechLexicon } from './lexicon.ts';
import type { Gender, Person } from './people.ts';
import type { Token } from './tokens.ts';
import type { Place } from './uncased-names.ts';

/** What a mention says of its holder's age and gender. */
export interface Aged {
  readonly age: string;
  readonly gender: Gender;
}

/** The age by which a definite mention (of who speaks, so no bridge) describes somebody, or null. */
export function agedMention(tokens: readonly Token[], place: Place, lexicon: SpeechLexicon): Aged | null {
  const definite = tokens[place.from];
  const described = tokens[place.from + 1];
  if (definite?.tag !== 'determiner' || !lexicon.definites.has(definite.lower) || !described) return null;
  const age = ageOf(described.lower, lexicon);
  return age !== null && place.to <= place.from + 2
    ? { age, gender: lexicon.articleGenders.get(definite.lower) ?? null }
    : null;
}

/** "48" of "48-year-old"; null for other words. */
function ageOf(lower: string, { ageForms }: SpeechLexicon): string | null {
  const hyphen = lower.search(/[-‐‑]/u);
  if (hyphen <= 0 || !/^\p{N}+$/u.test(lower.slice(0, hyphen))) return null;
  return ageForms.has(lower.slice(hyphen + 1)) ? lower.slice(0, hyphen) : null;
}

/** The person beside whose name that age stands: "Ann Lake, 48,", "Ann Lake (48)". */
export function personOfAge(age: string, text: string, people: readonly Person[]): Person | null {
  const beside = new RegExp(`^,? \\(?${age}(?!\\p{N})`, 'u');
  return (
    people.find(({ mentions }) => mentions.some(({ end }) => beside.test(text.slice(end, end + 8)))) ?? null
  );
}

/** True where the text speaks of somebody of that age whom it does not name: "a 48-year-old driver". */
export function isOfNobodyNamed(age: string, start: number, text: string, lexicon: SpeechLexicon): boolean {
  const word = new RegExp(`(\\p{L}+) ${age}[-‐‑]\\p{L}`, 'giu');
  for (const hit of text.slice(0, start).matchAll(word))
    if (lexicon.indefinites.has(hit[1]?.toLowerCase() ?? '')) return true;
  return false;
}
