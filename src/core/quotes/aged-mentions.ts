/** "the 48-year-old", "der 48-Jährige": a description by age, for somebody named before. */
import type { SpeechLexicon } from './lexicon.ts';
import type { Gender, Person } from './noted-person.ts';
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

/** Whom a text has of one age. */
export interface OfAge {
  /** Beside whose name the age stands: "Ann Lake, 48,", "Ann Lake (48)". */
  readonly person: Person | null;
  /** Where the text first speaks of somebody of that age whom it does not name ("a 48-year-old driver"), or Infinity. */
  readonly unnamedFrom: number;
}

/** Looks the whole text over once for an age; to be remembered. */
export function findOfAge(
  age: string,
  text: string,
  people: readonly Person[],
  lexicon: SpeechLexicon,
): OfAge {
  const beside = new RegExp(`^,? \\(?${age}(?!\\p{N})`, 'u');
  const person = people.find(({ mentions }) =>
    mentions.some(({ end }) => beside.test(text.slice(end, end + LONGEST_SIGN))),
  );
  let unnamedFrom = Infinity;
  for (const { index } of text.matchAll(new RegExp(` ${age}[-‐‑](?=\\p{L})`, 'gu'))) {
    const article = /\p{L}{1,12}$/u.exec(text.slice(Math.max(0, index - LONGEST_ARTICLE), index))?.[0] ?? '';
    if (!lexicon.indefinites.has(article.toLowerCase())) continue;
    unnamedFrom = index;
    break;
  }
  return { person: person ?? null, unnamedFrom };
}

/** Letters of ", (48" and of an article with some to spare. */
const LONGEST_SIGN = 8;
const LONGEST_ARTICLE = 12;
