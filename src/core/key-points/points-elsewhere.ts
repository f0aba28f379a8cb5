/** What a sentence leaves to another one: phrases that point back, contents and speakers that are not told. */
import type { Language } from '../languages/language.ts';
import type { PointWords } from '../languages/point-words.ts';
import { foldName } from '../names/fold-name.ts';
import { lexiconOf } from '../names/lexicon.ts';
import type { Candidate } from './read-candidates.ts';

/** Letters of a sentence in which what it points at would have to stand before. */
const REACH = 60;
/** Letters between a noun and the name beside it ("the 29-year-old, Karl Lenz"). */
const APPOSED = 4;

/** The reason why a sentence needs another one, or null. */
export function pointsElsewhere(candidate: Candidate, language: Language): string | null {
  const { pointWords } = language;
  if (!pointWords) return null;
  const { unnamed, step, demonstrative, object, informed, informedOf, spokesman, silence } =
    patternsOf(pointWords);
  const { text, names, start, told } = candidate;
  const spoken = quotedAway(text);
  const opening = spoken.slice(0, 2 * REACH).replace(LEADING, '');
  const nameless = unnamed.exec(opening);
  const end = start + text.indexOf(nameless?.[0] ?? '') + (nameless?.[0].length ?? 0);
  const isNamed = names.some(({ mentions }) =>
    mentions.some((mention) => mention.start >= start && mention.start < end + APPOSED),
  );
  if (nameless && !isNamed) return `opens with “${nameless[0]}”, told of elsewhere`;
  const counted = step.exec(opening);
  if (counted) return `“${counted[0]}”: counted from what is told elsewhere`;
  const pointer = demonstrative.exec(spoken.slice(0, REACH));
  if (pointer) return `“${pointer[0]}”: what is meant is told elsewhere`;
  const thing = object.exec(spoken);
  if (thing && !namesThing(spoken.slice(0, thing.index), candidate, language))
    return `“${thing[0]}”: what is meant is told elsewhere`;
  if (!told.mayPointElsewhere) return null;
  const learnt = informed.exec(text);
  // Where a verb stands last, of what is told before it: only what is in the group is passed over.
  if (learnt && !informedOf.test(text.slice(learnt.index + (learnt[1]?.length ?? 0))))
    return `“${learnt[0]}”: of what is told elsewhere`;
  const speaker = spokesman.exec(spoken);
  if (speaker && !names.some(({ kind }) => kind === 'organisation'))
    return `“${speaker[0]}”: whose is told elsewhere`;
  const nothing = silence.exec(spoken);
  return nothing ? `“${nothing[0]}”: tells that nothing was said` : null;
}

/** A word may stand in what leaves its content or its speaker to another sentence: most sentences have none. */
export function mayPoint(word: string, { pointWords }: Language): boolean {
  return (
    pointWords !== undefined && (pointWords.signs === undefined || patternsOf(pointWords).signs.test(word))
  );
}

/** "It is unclear whether …": the pronoun that opens it stands for nothing. */
export function isDummy(text: string, { pointWords }: Language): boolean {
  return pointWords !== undefined && patternsOf(pointWords).dummy.test(text.replace(LEADING, ''));
}

/** "This week the council …", "In diesem Jahr …": what opens like a pointer is a time. */
export function isTime(text: string, { pointWords }: Language): boolean {
  return pointWords !== undefined && patternsOf(pointWords).time.test(text.replace(LEADING, ''));
}

/** "Permanecerá cerrado": a verb opens the sentence, its subject is left out. */
export function leavesOutSubject(text: string, { pointWords }: Language): string | null {
  return pointWords === undefined ? null : (patternsOf(pointWords).leftOut.exec(text)?.[0] ?? null);
}

const LEADING = /^[\s"“”„«»‘’'「『《(—–-]+/u;

/** What is said word for word points at what it likes: blanks take its place between the marks. */
function quotedAway(text: string): string {
  if (!/["“„«「]/.test(text)) return text;
  return text.replace(/(?<=["“„«「])[^"“”„«»」]*(?=["”“»」])/gu, (quoted) => ' '.repeat(quoted.length));
}

/** Words of a sentence that has nothing before its object but who does it and how. */
const SUBJECT_AND_VERB = 4;

/** A thing stands before a pronoun that may mean it: a name of no person, or a noun with its article. */
function namesThing(before: string, { names, start }: Candidate, language: Language): boolean {
  const isName = names.some(
    ({ kind, mentions }) =>
      kind !== 'person' && mentions.some((span) => span.start >= start && span.start < start + before.length),
  );
  const words = before.toLowerCase().match(/[\p{L}\p{M}\d’'-]+/gu) ?? [];
  // "The opposition called it …": whoever does something to it is another.
  if (words.length <= SUBJECT_AND_VERB) return false;
  const determiners = new Set(language.speech.determiners ?? []);
  return (
    isName ||
    words.some((word, at) => {
      const isArticle = determiners.has(word) && word !== 'it' && words[at + 1] !== undefined;
      if (!isArticle && !/['’]s$/u.test(word)) return false;
      return !words.slice(at + 1, at + 4).some((noun) => isPerson(noun, language));
    })
  );
}

function isPerson(noun: string, language: Language): boolean {
  const { roles, titles } = lexiconOf(language);
  const fold = foldName(noun);
  return roles.has(fold) || titles.has(fold) || (language.naming.personNouns ?? []).includes(noun);
}

interface Patterns {
  readonly unnamed: RegExp;
  readonly step: RegExp;
  readonly demonstrative: RegExp;
  readonly object: RegExp;
  readonly informed: RegExp;
  readonly informedOf: RegExp;
  readonly spokesman: RegExp;
  readonly silence: RegExp;
  readonly signs: RegExp;
  readonly dummy: RegExp;
  readonly time: RegExp;
  readonly leftOut: RegExp;
}

const PATTERNS = new WeakMap<PointWords, Patterns>();

function patternsOf(words: PointWords): Patterns {
  const known = PATTERNS.get(words);
  if (known) return known;
  const { demonstratives, pointless = NEVER } = words;
  const times = demonstratives === undefined ? NEVER : `(?:\\p{L}{1,4} )?${demonstratives} ${pointless}\\b`;
  const made: Patterns = {
    unnamed: opening(words.unnamed),
    step: opening(words.steps),
    demonstrative: anywhere(
      demonstratives === undefined ? NEVER : `\\b${demonstratives}(?= \\p{L})(?! ${pointless}\\b)`,
    ),
    object: anywhere(words.objects),
    informed: anywhere(words.informed),
    informedOf: anywhere(words.informedOf),
    spokesman: anywhere(words.spokesmen),
    silence: anywhere(words.silences),
    signs: anywhere(words.signs),
    dummy: opening([words.dummies ?? NEVER]),
    time: opening([times]),
    leftOut: anywhere(`^(?-i:${words.leftOut ?? NEVER})\\b`),
  };
  PATTERNS.set(words, made);
  return made;
}

const NEVER = '(?!)';

/** A pattern at the start of a sentence, whatever letter it opens with. */
function opening(sources: readonly string[] = [NEVER]): RegExp {
  return anywhere(`^(?:${sources.join('|')})`);
}

/** The edge of a word of any alphabet; `\\b`, which is only of ASCII, takes a third of the time and does for patterns of it. */
const IN_WORD = '[\\p{L}\\p{M}\\p{N}]';
const EDGE = `(?:(?<=${IN_WORD})(?!${IN_WORD})|(?<!${IN_WORD})(?=${IN_WORD}))`;
const OTHER_LETTER = /[^\P{L}a-z]/iu;

function anywhere(source = NEVER): RegExp {
  const edged = OTHER_LETTER.test(source) ? source.replaceAll('\\b', EDGE) : source;
  const cased = edged.replaceAll('\\p{Lu}', '(?-i:\\p{Lu})').replaceAll('\\p{Ll}', '(?-i:\\p{Ll})');
  return new RegExp(cased, 'iu');
}
