/** Words of a sentence that stand for somebody whom only the text around it names. */
import type { Language } from '../languages/language.ts';
import { lexiconOf, type Lexicon } from '../names/lexicon.ts';
import type { Span } from '../model.ts';
import type { Candidate } from './read-candidates.ts';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu;
/** Letters looked at: a pronoun behind them has something before it that it stands for. */
const REACH = 160;

/**
 * "After an apprenticeship in Vienna she joined the agency", "The court heard that he had resigned": a pronoun of
 * persons before anybody is named or told of ("A driver said he …"). Only where things have a pronoun of their own.
 */
export function personalPronoun(candidate: Candidate, language: Language): string | null {
  const { text, start, personAt, told } = candidate;
  const { personNouns } = language.naming;
  if (!personNouns || !told.mayNamePersons) return null;
  const { pronouns, possessivePronouns } = language.speech;
  const lexicon = lexiconOf(language);
  const known = personAt === null ? REACH : Math.min(REACH, personAt - start);
  if (!patternsOf(language).personal.test(text.slice(0, known))) return null;
  for (const { 0: word, index } of text.slice(0, known).matchAll(WORD)) {
    const lower = word.toLowerCase();
    const stands = pronouns[lower] ?? possessivePronouns[lower] ?? OBJECTS[lower];
    // "Sentencing her, Judge Ana Ruiz said": a name that follows at once may be meant.
    if (stands === 'he' || stands === 'she') return isMeantAhead(text, index, personAt, start) ? null : word;
    if (isPerson(lower, lexicon, personNouns)) return null;
  }
  return null;
}

const OBJECTS: Readonly<Record<string, string>> = { him: 'he' };

/** Letters within which a name behind a pronoun explains it. */
const AHEAD = 30;

function isMeantAhead(text: string, at: number, personAt: number | null, start: number): boolean {
  return personAt !== null && personAt - start - at < AHEAD && text.slice(at, personAt - start).includes(',');
}

/** Endings of persons, of one each: "officials had warned him" is about another. */
const PERSON =
  /-(?:year-)?old$|(?:maker|keeper|worker|holder|owner|player|dealer|seller|goer|smith|man|woman|ist|ician|eer)$/;

export function isPerson(lower: string, lexicon: Lexicon, nouns: readonly string[]): boolean {
  const noun = lower.replace(/['’]s$/u, '');
  return (
    PERSON.test(noun) ||
    [noun, noun.slice(noun.lastIndexOf('-') + 1)].some(
      (form) => lexicon.roles.has(form) || lexicon.titles.has(form) || nouns.includes(form),
    )
  );
}

/** "We wrote letters in May": the one who speaks is told elsewhere. What is quoted in marks has its speaker. */
export function firstPerson(candidate: Candidate, language: Language): string | null {
  const { text, start, quotations, told } = candidate;
  if (!told.mayBeFirst) return null;
  const { placePostpositions = [] } = language.naming;
  for (const { 0: word, index } of text.matchAll(patternsOf(language).first)) {
    // Urdu "میں" is "I" and "in".
    if (placePostpositions.includes(word.toLowerCase())) continue;
    const at = start + index;
    const isQuoted = quotations.some((quotation) => quotation.type !== 'indirect' && holds(quotation, at));
    if (!isQuoted && !isInMarks(text, index)) return word;
  }
  return null;
}

/** Has a word of the first person in it. */
export function isFirst(word: string, language: Language): boolean {
  return word.search(patternsOf(language).first) >= 0;
}

/** Has "he" or "she" in it. */
export function isPersonal(word: string, language: Language): boolean {
  return patternsOf(language).personal.test(word);
}

interface Patterns {
  readonly first: RegExp;
  readonly personal: RegExp;
}

const PATTERNS = new WeakMap<Language, Patterns>();

/** The first person's words of a language, and those of "he" and "she". */
function patternsOf(language: Language): Patterns {
  const known = PATTERNS.get(language);
  if (known) return known;
  const { pronouns, possessivePronouns } = language.speech;
  const entries = Object.entries({ ...OBJECTS, ...pronouns, ...possessivePronouns });
  const pattern = (kinds: readonly string[], flags: string): RegExp => {
    const words = entries.flatMap(([word, kind]) => (kinds.includes(kind) ? [word] : []));
    return new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${words.length > 0 ? words.join('|') : '(?!)'})(?![\\p{L}\\p{M}])`,
      flags,
    );
  };
  const made = { first: pattern(['first', 'first-plural'], 'giu'), personal: pattern(['he', 'she'], 'iu') };
  PATTERNS.set(language, made);
  return made;
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** An opening mark before it in the sentence that nothing closes in between. */
function isInMarks(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || /[“„«‘「『][^”“»’」』]*$/u.test(before);
}
