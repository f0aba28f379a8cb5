/** Tells why a sentence cannot stand by itself, or that it can. */
import type { Language } from '../languages/language.ts';
import { foldName } from '../names/fold-name.ts';
import { isTitleCase } from '../names/tokens.ts';
import { stopWords } from './stop-words.ts';
import { lexiconOf } from '../names/lexicon.ts';
import { firstPerson, personalPronoun } from './points-back.ts';
import { isDummy, isTime, leavesOutSubject, pointsElsewhere } from './points-elsewhere.ts';
import type { Candidate } from './read-candidates.ts';
import { subjectBefore } from './subject-before.ts';

/** Lengths in characters; writing without blanks says as much in a third. */
const SHORTEST = 28;
/** A heading or a label may have a full stop, but is seldom so long. */
const SHORTEST_PROSE = 35;
const LONGEST = 420;
const SHORTEST_UNSPACED = 12;
const LONGEST_UNSPACED = 160;

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
/** True for what reads as a sentence of the article, not as a heading, a label or a remnant. */
export function isProse(text: string): boolean {
  return text.length >= (UNSPACED.test(text) ? SHORTEST_UNSPACED : SHORTEST_PROSE) && FINAL_MARK.test(text);
}

const FINAL_MARK = /[.!?…؟۔।。！？｡](?:[”’"'»«“‘)\]」』]|\s»)*$/;
/** Left over from a page: forms, notices, credits. In every language they carry an address or a sign. */
const PAGE_SIGNS = /https?:\/\/|www\.|@\w|©|点击|责任编辑|扫码|版权|اشترك|مزید پڑھیں/i;
/** Phrases of such remains, each behind the word in it that other sentences have least. */
const PAGE_REMAINS: readonly (readonly [word: string, phrase: string])[] = [
  ['cookie', 'cookies?'],
  ['newsletter', 'newsletter'],
  ['welcome', 'welcome to (?:our|the|today)'],
  ['coverage|blog|updates', 'live (?:coverage|blog|updates)'],
  ['bring|keep', 'we will (?:bring|keep) you'],
  ['stay', 'stay with us'],
  ['liveticker', 'liveticker'],
  ['laufenden', 'halten sie auf dem laufenden'],
  ['direct', 'suivez (?:notre|en) direct'],
  ['subscribe', 'subscribe'],
  ['sign', 'sign up'],
  ['reserved', 'all rights reserved'],
  ['read', 'read more'],
  ['click', 'click here'],
  ['follow', 'follow (?:us|live|along|the latest|our)'],
  ['email', 'email address'],
  ['required', 'required fields'],
  ['privacy', 'privacy policy'],
  ['advertisement', 'advertisement'],
  ['contributed', 'contributed (?:reporting|to this (?:article|guide|piece|report|story))'],
  ['above|below', '(?:table|list|link|video|map|chart)s? (?:above|below)'],
  ['above|below', '(?:listed|mentioned|pictured|shown) (?:above|below)'],
  ['abonnez', 'abonnez'],
  ['abonnieren', 'abonnieren'],
  ['suscríbete', 'suscríbete'],
  ['подпишитесь', 'подпишитесь'],
  ['abone', 'abone ol'],
];
const PAGE_PHRASES = new RegExp(`\\b(?:${PAGE_REMAINS.map(([, phrase]) => phrase).join('|')})\\b`, 'i');
const PAGE_WORD = new RegExp(PAGE_REMAINS.map(([word]) => word).join('|'), 'i');

/** A word may belong to what is left over from a page: most sentences have none. */
export function isPageWord(word: string): boolean {
  return PAGE_WORD.test(word);
}

/** "Visit our shop", "Reporting by Ana Ruiz": what readers are asked to do, and who wrote it. */
const INVITATION =
  /^(?:visit|check out|discover|find out|learn more|don[’']t miss|let[’']s|join us|download|tune in|stay tuned|see (?:also|our|below)|watch (?:our|below)|(?:additional )?(?:reporting|editing|writing) by)\b/i;

/** What a sentence needs to be a point. */
export interface Standing {
  /** Why it cannot stand alone, one clause; null where it can. */
  readonly why: string | null;
  /** What the sentence before names that its subject stands for: it can stand behind that one. */
  readonly subject: string | null;
}

const ALONE: Standing = { why: null, subject: null };

/** How a sentence stands: alone, behind the one before, or not at all. */
export function standingOf(candidate: Candidate, before: Candidate | null, language: Language): Standing {
  const form = whyNoPoint(candidate, language);
  if (form !== null) return { why: form, subject: null };
  const needs = whatItNeeds(candidate, language);
  if (needs !== null) return { why: needs, subject: null };
  if (isDummy(candidate.text, language) || isTime(candidate.text, language)) return ALONE;
  const opener = opensPointing(candidate, language);
  if (opener === null) return ALONE;
  const subject = before && subjectBefore(candidate, before, language);
  return { why: `opens with “${opener}”, which the sentence before explains`, subject };
}

/** The reason why not, one clause, or null for a sentence that can stand alone. */
export function whyNotAlone(candidate: Candidate, language: Language): string | null {
  return standingOf(candidate, null, language).why;
}

/** Why a text is no point whatever stands around it. */
function whyNoPoint(candidate: Candidate, language: Language): string | null {
  const { text, told } = candidate;
  const isUnspaced = UNSPACED.test(text);
  if (text.length < (isUnspaced ? SHORTEST_UNSPACED : SHORTEST)) return 'too short';
  if (text.length > (isUnspaced ? LONGEST_UNSPACED : LONGEST)) return 'too long';
  if (!FINAL_MARK.test(text)) return 'no end: a heading or a remnant';
  if (/[?؟？][”’"'»)\]]*$/.test(text)) return 'a question';
  const hasPhrase = told.mayBePage && PAGE_PHRASES.test(text);
  if (hasPhrase || PAGE_SIGNS.test(text) || INVITATION.test(text)) return 'left over from the page';
  if (/^(?:[—–-]|\d\d?[.)])\s/.test(text)) return 'a line of dialogue or of a list';
  if (/^[([（【]/.test(text)) return 'an aside in brackets';
  if (/^\p{Lu}{1,2}: /u.test(text)) return 'a turn of an interview';
  if (isTitleCase(text) || isAllCapitals(text)) return 'a headline inside the text';
  if (opensInsideQuotation(text, language.naming)) return 'its quotation opened before';
  if (candidate.isOpen) return 'its quotation runs on';
  return candidate.isInsideQuotation ? 'all of it quoted, the speaker elsewhere' : null;
}

/** What it leaves to other sentences than the one before. */
function whatItNeeds(candidate: Candidate, language: Language): string | null {
  const self = firstPerson(candidate, language);
  return self === null ? pointsElsewhere(candidate, language) : `“${self}”: who says so is told elsewhere`;
}

/** The word by which it points at the sentence before. */
function opensPointing(candidate: Candidate, language: Language): string | null {
  return (
    danglingOpener(candidate.text, language) ??
    leadingPronoun(candidate, language) ??
    speakingPronoun(candidate, language) ??
    personalPronoun(candidate, language) ??
    leavesOutSubject(candidate.text, language)
  );
}

const MARK = /["“”«»]/;

/** "The pier will stay,” Orlik said.": the first mark closes what an earlier sentence opened. */
function opensInsideQuotation(text: string, { nounsAreCapitalised }: Language['naming']): boolean {
  const at = text.search(MARK);
  if (at < 0) return false;
  const mark = text.charAt(at);
  // German closes with “ and opens with ».
  if (nounsAreCapitalised === true) return false;
  return mark === '”' || mark === '»' || (mark === '"' && /[\p{L}.,!?…]/u.test(text.charAt(at - 1)));
}

const OPENERS = new WeakMap<Language, RegExp>();

/** All openers of a language as one pattern; the longer of two that begin alike comes first. */
function openersOf(language: Language): RegExp {
  const known = OPENERS.get(language);
  if (known) return known;
  const openers = [...(language.naming.danglingOpeners ?? [])].sort((a, b) => b.length - a.length);
  const isUnspaced = openers.some((opener) => UNSPACED.test(opener));
  const words = openers.length > 0 ? openers.join('|') : '(?!)';
  const made = new RegExp(isUnspaced ? `^(?:${words})` : `^(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, 'u');
  OPENERS.set(language, made);
  return made;
}

function danglingOpener(text: string, language: Language): string | null {
  // Only the beginning counts; the longest opener is far shorter than this.
  const start = text.slice(0, 60).replace(/^[\s"“”„«»‘’'「『《(—–-]+/u, '');
  const listed = openersOf(language).exec(start.toLowerCase())?.[0] ?? null;
  const isKnown =
    listed !== null && (isNamed(start, listed, language) || isCompleted(start, listed, language));
  const opener = listed !== null && !isKnown ? listed : bareRole(start, language);
  // "“We need a crane,” Marta Lind said": the speaker is "we"; for one who is named elsewhere see below.
  const isSpeaker = opener !== null && /^[\s]*["“„«‘「『]/u.test(text) && isFirstPerson(opener, language);
  return isSpeaker ? null : opener;
}

/** "The report | by the auditors": which one is meant stands behind the noun, and not as a pronoun ("of them"). */
export function isCompleted(start: string, opener: string, { naming, speech }: Language): boolean {
  if (naming.completedBy === undefined || !/[ ’']/.test(opener)) return false;
  const [, word = '', next = ''] = NEXT_WORDS.exec(start.slice(opener.length).toLowerCase()) ?? [];
  return (
    naming.completedBy.includes(word) &&
    speech.pronouns[next] === undefined &&
    !(naming.danglingOpeners ?? []).includes(next)
  );
}

const NEXT_WORDS = /^ ([^\s,.;:'’]+)['’]?\s*([^\s,.;:]*)/;

/** "Die Ministerin | Marta Lind": a post with its holder's name behind it. */
function isNamed(start: string, opener: string, language: Language): boolean {
  if (!/^ \p{Lu}\S* \p{Lu}/u.test(start.slice(opener.length))) return false;
  return lexiconOf(language).roles.has(foldName(opener.slice(opener.lastIndexOf(' ') + 1)));
}

function isFirstPerson(word: string, { speech }: Language): boolean {
  return (speech.pronouns[word] ?? speech.possessivePronouns[word] ?? '').startsWith('first');
}

const THREE_WORDS = /^([^\s'’]*)(?:(?:[\s']+|’)([^\s'’]*)(?:(?:[\s']+|’)([^\s'’]*))?)?/;

/** "La directrice a indiqué", "The minister said": a role without its name or field points back. */
function bareRole(start: string, language: Language): string | null {
  const { articles, roles, rolePrepositions, nounsAreCapitalised } = lexiconOf(language);
  const [, opener = '', second = '', third = ''] = THREE_WORDS.exec(start) ?? [];
  const first = opener.toLowerCase();
  // "A judge rejected": a role told for the first time points at nobody.
  const isNew = language.calendar.connecting?.a?.includes(first) === true;
  const isBare =
    !isNew && articles.has(foldName(first)) && roles.has(foldName(second)) && !isKnown(second, language);
  if (
    !isBare ||
    (third !== 'a' && rolePrepositions.has(foldName(third))) ||
    (nounsAreCapitalised && third === '')
  )
    return null;
  if (isCompound(start, third, language)) return null;
  // "Le président Emmanuel Aubry a annoncé": who he is stands right behind.
  return /^\p{Ll}/u.test(third) ? `${first} ${second.toLowerCase()}` : null;
}

/** Of the police of a place a reader knows only one. */
function isKnown(noun: string, { naming }: Language): boolean {
  return (naming.knownNouns ?? []).includes(noun);
}

/** "The passenger ferry between …", "The pilot scheme will …": the third word is a noun that the role only describes. */
function isCompound(start: string, third: string, { naming, speech }: Language): boolean {
  const { predicates, completedBy } = naming;
  if (predicates === undefined || predicates.verbs.includes(third) || speech.sayingVerbs.includes(third))
    return false;
  if (third.endsWith(predicates.ends) || third.endsWith('ly')) return false;
  const fourth = FOURTH_WORD.exec(start)?.[1] ?? '';
  return predicates.verbs.includes(fourth) || completedBy?.includes(fourth) === true;
}

const FOURTH_WORD = /^\S+ \S+ \S+ (\p{L}+)/u;

/** "WHAT THE NEIGHBOURS SAY." */
function isAllCapitals(text: string): boolean {
  return !SMALL.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Most sentences have one soon. */
const SMALL = /[a-z]/;

const PERSONAL = new Set(['he', 'she', 'any']);
/** Words looked at for a pronoun before its noun. */
const OPENING = 6;
const WORD = /[\p{L}\p{M}]+/gu;

/** "“Stay away,” she warned.": who speaks is a pronoun, and nobody else is named. */
function speakingPronoun({ names, quotations }: Candidate, language: Language): string | null {
  if (names.some(({ kind }) => kind === 'person')) return null;
  const mentions = quotations.map(({ speaker }) => speaker?.mentionText ?? '');
  const isPronoun = (mention: string): boolean =>
    PERSONAL.has(language.speech.pronouns[mention.toLowerCase()] ?? '');
  return mentions.length > 0 && mentions.every(isPronoun) ? (mentions[0] ?? null) : null;
}

/**
 * "After he left, …", "Despite her loss, …": a pronoun after common words only, in a sentence that
 * names nobody. One that has a noun before it ("A driver said he …") stands for that noun.
 */
function leadingPronoun({ text, names }: Candidate, language: Language): string | null {
  if (names.some(({ kind }) => kind === 'person')) return null;
  const { pronouns, possessivePronouns } = language.speech;
  const stops = stopWords(language.code);
  const { starters } = lexiconOf(language);
  const start = text.slice(0, 80);
  WORD.lastIndex = 0;
  for (let count = 0; count < OPENING; count += 1) {
    const word = WORD.exec(start)?.[0];
    if (word === undefined) return null;
    const lower = word.toLowerCase();
    if (PERSONAL.has(pronouns[lower] ?? possessivePronouns[lower] ?? '')) return word;
    const fold = foldName(lower);
    if (!stops.has(fold) && !starters.has(fold)) return null;
  }
  return null;
}
