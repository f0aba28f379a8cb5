/** Whom or what a sentence's first pronoun means, where it is the subject of the sentence right before. */
import { genderOfGivenName } from '../names/given-name-genders.ts';
import { foldName } from '../names/fold-name.ts';
import { lexiconOf } from '../names/lexicon.ts';
import type { Language } from '../languages/language.ts';
import { isPerson } from './points-back.ts';
import type { Candidate } from './read-candidates.ts';
import { leavesOutSubject } from './points-elsewhere.ts';
import { stopWords } from './stop-words.ts';

/** Letters from its start within which a sentence names its subject. */
const SUBJECT = 60;
const FIRST_WORD = /^(?:[\p{L}\p{M}]+(?=[ ’']))/u;

/**
 * The words of the sentence before that the pronoun stands for, or null where more than one could be meant:
 * its subject, if it has the number and the gender of the pronoun, is a thing for a thing's pronoun, and
 * nobody is told to have said the sentence: what was said has a subject of its own.
 */
export function subjectBefore(candidate: Candidate, before: Candidate, language: Language): string | null {
  const first = FIRST_WORD.exec(candidate.text)?.[0].toLowerCase() ?? '';
  if (before.quotedShare > 0 || /^["“„«‘'「]/u.test(before.text)) return null;
  const person = personBefore(before, first, language);
  if (person !== null) return person;
  const opener = leavesOutSubject(candidate.text, language) === null ? first : '';
  const source = language.pointWords?.subjects?.[opener];
  if (!source || saysItself(before) || !opensWithNoun(before, language)) return null;
  const subject = subjectOf(before.text, source, language);
  if (subject === null) return null;
  return language.naming.personNouns === undefined || agrees(first, subject, language) ? subject : null;
}

/** The one person of the sentence before, named where its subject stands. */
function personBefore(before: Candidate, pronoun: string, language: Language): string | null {
  const kind = language.speech.pronouns[pronoun];
  if (kind !== 'he' && kind !== 'she') return null;
  const people = before.names.filter((name) => name.kind === 'person');
  const [person] = people;
  if (person === undefined || people.length > 1 || before.personAt === null) return null;
  if (before.personAt - before.start > SUBJECT) return null;
  const gender = genderOfGivenName(foldName(person.name.split(' ')[0] ?? ''));
  return gender === null || gender === kind ? person.name : null;
}

/** Patterns of subjects, made once. */
const SUBJECTS = new Map<string, RegExp>();

/** The words before the verb, where the language's verbs are known; else what the pattern takes. */
function subjectOf(text: string, source: string, { naming }: Language): string | null {
  let pattern = SUBJECTS.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(`^(?:${source})(?![\\p{L}\\p{M}])`, 'u');
    SUBJECTS.set(source, pattern);
  }
  const head = pattern.exec(text)?.[0] ?? null;
  const { predicates } = naming;
  if (head === null || predicates === undefined) return head;
  const words = text.slice(0, 2 * SUBJECT).split(' ');
  const verb = words.findIndex(
    (word, at) => at > 0 && (predicates.verbs.includes(word) || /^\p{Ll}+ed$/u.test(word)),
  );
  const end = words.findIndex((word) => word.endsWith(','));
  if (verb < 1) return null;
  return words
    .slice(0, end >= 0 && end < verb ? end + 1 : verb)
    .join(' ')
    .replace(/,$/, '');
}

/** "In 2022 they …", "If it …": the subject stands further on. */
function opensWithNoun({ text, names, start }: Candidate, language: Language): boolean {
  const [first = ''] = text.split(/[ ’']/u);
  const fold = foldName(first);
  const { articles, starters } = lexiconOf(language);
  return (
    articles.has(fold) ||
    names.some(({ mentions }) => mentions.some((mention) => mention.start === start)) ||
    !(starters.has(fold) || stopWords(language.code).has(fold))
  );
}

/** English: the number by the noun's ending, and nobody for "it". */
function agrees(pronoun: string, subject: string, language: Language): boolean {
  const { naming, speech } = language;
  const parts = subject.split(' ');
  const bound = parts.findIndex((word, at) => at > 0 && (speech.prepositions ?? []).includes(word));
  const head = (parts[(bound < 0 ? parts.length : bound) - 1] ?? '').toLowerCase();
  const isMany = PLURAL.test(head) || subject.includes(' and ');
  if (pronoun === 'they') return isMany || COLLECTIVE.test(head);
  return !isMany && !COLLECTIVE.test(head) && !isPerson(head, lexiconOf(language), naming.personNouns ?? []);
}

const PLURAL = /(?:[^suio]s|ies|ches|shes|xes|sses)$/;
/** Plurals without an ending. */
const COLLECTIVE =
  /^(?:people|police|men|women|children|teeth|feet|cattle|crew|troops|half|third|most|many|some)$/;

/** "The ministry said …": what follows is of what was said. */
function saysItself({ quotations, start }: Candidate): boolean {
  return quotations.some(({ speaker }) => (speaker?.mention?.start ?? Infinity) < start + SUBJECT);
}
