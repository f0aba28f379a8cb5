/** "the 48-year-old", "the Italian", "the minister": people described by age, nationality or post. */
import type { Span } from '../model.ts';
import { agedMention, type OfAge } from './aged-mentions.ts';
import { hasPost, hasRank, headWord, isOfFamily, namesPerson } from './definite-mentions.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { lastBefore, type Mentions } from './named-nearest.ts';
import type { Gender, Person } from './noted-person.ts';
import type { Token } from './tokens.ts';
import type { Place } from './uncased-names.ts';

interface Reading {
  readonly ofAge: (age: string) => OfAge;
  readonly ofNation: (code: string) => Mentions;
  readonly text: string;
  readonly lexicon: SpeechLexicon;
}

/**
 * Whose age or nationality is told, else the person named nearest: unless the text has somebody of that age
 * without a name, or gives that person another nationality.
 */
export function describedPerson(
  mention: Span,
  tokens: readonly Token[],
  place: Place,
  { ofAge, ofNation: named, text, lexicon }: Reading,
  nearest: (gender: Gender) => Person | null,
): Person | null {
  const aged = agedMention(tokens, place, lexicon);
  const nation = nationMentioned(tokens, place, aged ? 2 : 1, lexicon);
  if (aged) {
    const { person, unnamedFrom } = ofAge(aged.age);
    if (person || unnamedFrom < mention.start) return person;
    // "the 48-year-old Kenyan": no Pole who is nearer.
    if (nation === null) return nearest(aged.gender);
  }
  if (nation === null) return null;
  const known = lastBefore(named(nation), mention.start);
  if (known) return known;
  const person = nearest(null);
  return person && nationsOf(person, text, lexicon).size === 0 ? person : null;
}

/** The nationality by which a definite mention calls one person: "the Kenyan", never "the Kenyans", "the French". `last` is the place of the noun behind the article. */
function nationMentioned(
  tokens: readonly Token[],
  place: Place,
  last: number,
  lexicon: SpeechLexicon,
): string | null {
  const definite = tokens[place.from];
  const noun = tokens[place.to];
  if (place.to !== place.from + last || !noun?.capital || !lexicon.definites.has(definite?.lower ?? ''))
    return null;
  // "die Norwegerin", "der Norweger", "die Deutsche"; never "die Norweger", "die Dänen".
  if (lexicon.nounsCapital) {
    const one = definite?.lower === 'der' ? !noun.lower.endsWith('en') : ONE_WOMAN.test(noun.lower);
    return one ? (lexicon.nationalities.get(noun.lower) ?? null) : null;
  }
  if (lexicon.order !== 'subject-first') return null;
  return SEVERAL.test(noun.lower) ? null : (lexicon.nationalities.get(noun.lower) ?? null);
}

/** A German noun for a woman behind "die", which is the plural's article, too. */
const ONE_WOMAN = /(?:in|sche)$/u;

/** Endings of a people, or of words that are no nouns for one of it. */
const SEVERAL = /(?:s|se|sh|ch|men)$/u;

/** Everyone whom the text describes by a nationality. */
export function ofNation(
  code: string,
  text: string,
  people: readonly Person[],
  lexicon: SpeechLexicon,
): readonly Person[] {
  return people.filter((person) => nationsOf(person, text, lexicon).has(code));
}

/** Nationalities right before a name ("Kenyan runner Ann Lake") or right behind ("Ann Lake, a Kenyan runner,"). */
function nationsOf({ mentions }: Person, text: string, { nationalities }: SpeechLexicon): Set<string> {
  const nations = new Set<string>();
  for (const { start, end } of mentions) {
    const before = text.slice(Math.max(0, start - NEAR), start).split(/[.,;:!?()\n“”"]/u);
    const [, behind = ''] =
      /^, (?:an? |the |eine? |der |die )((?:[\p{L}-]+ ?){1,3})/u.exec(text.slice(end, end + NEAR)) ?? [];
    const words = `${before.at(-1)?.match(LEADING)?.[0] ?? ''} ${behind}`;
    for (const word of words.toLowerCase().split(' ')) {
      const code = nationalities.get(word);
      if (code !== undefined) nations.add(code);
    }
  }
  return nations;
}

/** The last words of what stands before a name. */
const LEADING = /(?:[\p{L}-]+ ){1,3}$/u;
const NEAR = 40;

interface Holding {
  readonly text: string;
  readonly lexicon: SpeechLexicon;
  readonly holders: (post: string) => readonly Mentions[];
}

/** "the minister": the person last named before whose role has that word as its head. */
export function roleHolder(tokens: readonly Token[], place: Place, context: Holding): Person | null {
  const { lexicon } = context;
  const head = headWord(tokens, place.from, place.to, lexicon);
  if (!head || !namesPerson(head, lexicon)) return null;
  const definite = tokens[place.from];
  if (definite?.tag !== 'determiner' || !lexicon.definites.has(definite.lower)) return null;
  const post = [...fieldOf(tokens, place.from + 1, head, lexicon), head].join(' ');
  let holder: Person | null = null;
  for (const named of context.holders(post)) holder ??= lastBefore(named, definite.start);
  const words = context.text.slice(definite.start, tokens[place.to]?.end);
  return holder && hasRank(holder.role ?? '', words, lexicon) ? holder : null;
}

/** "the interior | minister": the words before a post that tell which one it is; a nationality tells too little. */
function fieldOf(
  tokens: readonly Token[],
  start: number,
  head: string,
  { order, segmenter, nationalities, ranks, lesserRanks }: SpeechLexicon,
): string[] {
  const field: string[] = [];
  if (order !== 'subject-first' || segmenter) return field;
  for (let at = start; tokens[at] && tokens[at]?.lower !== head; at += 1) {
    const { kind, lower } = tokens[at] as Token;
    if (kind === 'word' && !nationalities.has(lower) && (!ranks.has(lower) || lesserRanks.has(lower)))
      field.push(lower);
  }
  return field;
}

/** Those whose post is just this one; those with the post, and those with one like it, unless their own is of another field. */
export function holdersOf(
  post: string,
  withRole: (fits: (role: string) => boolean) => Mentions,
  lexicon: SpeechLexicon,
): readonly Mentions[] {
  const field = post.split(' ');
  const head = field.pop() ?? '';
  const hasField = (role: string): boolean => {
    const words = wordsOf(role);
    return field.every((word) => words.includes(word));
  };
  const holds = (role: string): boolean => hasPost(role, head, lexicon);
  // "the president" is no vice president.
  const full = (role: string): boolean =>
    !wordsOf(role).some((word) => lexicon.lesserRanks.has(word)) || lexicon.lesserRanks.has(field[0] ?? '');
  if (field.length === 0)
    return [
      withRole((role) => holds(role) && full(role)),
      withRole((role) => isOfFamily(role, head, lexicon) && full(role)),
    ];
  const open = (role: string): boolean => full(role) && !hasOtherField(role, head, field);
  return [
    withRole((role) => holds(role) && hasField(role)),
    withRole((role) => holds(role) && open(role)),
    withRole((role) => isOfFamily(role, head, lexicon) && open(role)),
  ];
}

function wordsOf(role: string): string[] {
  return role.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
}

/** "Finance Minister" for "interior minister": a word before the post that the mention has not; a party or a place is none. */
function hasOtherField(role: string, head: string, field: readonly string[]): boolean {
  return role.split(/[,;]/u).some((part) => {
    const words = part.trim().split(/[^\p{L}\p{N}-]+/u);
    const at = words.findIndex((word) => word.toLowerCase() === head);
    const [before, post] = [words[at - 1], words[at]];
    if (before === undefined || post === undefined || field.includes(before.toLowerCase())) return false;
    return /^\p{Ll}/u.test(before) || /^\p{Lu}/u.test(post);
  });
}
