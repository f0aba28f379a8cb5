/** "وقالت مديرة الهيئة، المهندسة رنا العدوان،": an office that speaks, its holder named right behind it. */
import type { Name, Span } from '../model.ts';
import { headWord, namesPerson } from './definite-mentions.ts';
import { describe } from './describe-mention.ts';
import { describedSubject } from './described-candidates.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, type TokenRange } from './noun-phrases.ts';
import { likelyGender } from './noted-person.ts';
import { namesPost } from './person-part.ts';
import { sentenceStart } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';
import type { Place, ResolvedSpeaker } from './uncased-names.ts';

/** Words of a title between the comma and the name. */
const BETWEEN = /^[,،]\s*(?:[\p{L}\p{M}.’'-]+\s+){0,3}$/u;
/** What ends the apposition: without it the name begins something else. */
const BEHIND = /^\s*(?:[,،:;؛.!?؟。»”"(]|$)/u;
/** Characters from the office to the name. */
const REACH = 48;

/** The person named in apposition to a mention, between commas, or null. */
export function apposedName(mention: Span, text: string, names: readonly Name[]): Name | null {
  // "حسین صمصامی، نماینده تهران، نوشت": where nothing marks names, one may stand before the comma.
  const lead =
    isComma(text.charAt(mention.start - 2)) &&
    /\p{Lo}[،,]\s$/u.test(text.slice(Math.max(0, mention.start - 3), mention.start));
  const named = lead
    ? names.find(
        ({ kind, role, mentions }) =>
          kind === 'person' && role !== null && mentions.some(({ end }) => end === mention.start - 2),
      )
    : undefined;
  if (named) return named;
  if (!isComma(text.charAt(mention.end))) return null;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const holds = name.mentions.some(
      ({ start, end }) =>
        start > mention.end &&
        start - mention.end < REACH &&
        BETWEEN.test(text.slice(mention.end, start)) &&
        BEHIND.test(text.slice(end, end + 3)),
    );
    if (holds) return name;
  }
  return null;
}

/** "The court, Tom Hill, 31, lied", "Others, such as Omar Said, said": a body or several people, whom no name is set beside. */
export function holdsNoOffice(tokens: readonly Token[], { to }: Place, lexicon: SpeechLexicon): boolean {
  if (lexicon.order !== 'subject-first') return false;
  const head = tokens[to];
  const listed = tokens[to + 1]?.lower === ',' && lexicon.asWords.has(tokens[to + 3]?.lower ?? '');
  return (
    listed || (head !== undefined && lexicon.organisationWords.has(head.lower) && !namesPost(head, lexicon))
  );
}

function isComma(sign: string): boolean {
  return sign === ',' || sign === '،';
}

/** "Hale’s brother, Alan, said": the one word in capitals that is the name of whom a mention describes, or null. */
export function givenName(
  tokens: readonly Token[],
  { from, to }: Place,
  places: ReadonlyMap<number, number>,
  lexicon: SpeechLexicon,
): Span | null {
  const [comma, name, mark] = tokens.slice(to + 1, to + 4);
  if (lexicon.order !== 'subject-first' && lexicon.order !== 'free') return null;
  if (comma?.lower !== ',' || name?.tag !== 'name') return null;
  if (tokens[to]?.capital || places.has(name.start) || name.upper) return null;
  const closed = !mark || mark.sentence !== name.sentence || ',.('.includes(mark.lower);
  const head = closed ? headWord(tokens, from, to, lexicon) : null;
  return head !== null && tokens[to]?.lower === head && namesPerson(head, lexicon) ? name : null;
}

/** "the mother of the victim, | Tom Hale,": a name in apposition that is not hers: she speaks, whoever she is. */
export function besideOther(
  text: string,
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: SpeechLexicon,
): ResolvedSpeaker | null {
  if (tokens[from - 1]?.lower !== ',' || tokens[from]?.tag !== 'name' || from === to) return null;
  const named = likelyGender(tokens.slice(from, to + 1).map(({ lower }) => lower));
  const phrase = named && nounPhraseEndingAt(tokens, from - 2, lexicon, sentenceStart(tokens, from));
  const other = phrase && describedSubject(tokens, phrase, lexicon);
  // "her lawyer, Tom Hale": only a relation to somebody who stands right before the name.
  const tied = other && tokens.slice(other.from, other.to).some(({ lower }) => lexicon.genitives.has(lower));
  return other?.gender && tied && other.gender !== named
    ? { name: describe(text, tokens, other), role: null }
    : null;
}

/** Tokens of what may tell where or for what a post is. */
const LONGEST_ADJUNCT = 8;

/** "the group’s head of mission | in Beira, Ana Gil": a description with what is tied to it, up to a comma; as it is where none follows. */
export function withAdjunct(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange {
  const head = headWord(tokens, from, to, lexicon);
  if (tokens[to + 1]?.tag !== 'preposition' || head === null || !namesPerson(head, lexicon))
    return { from, to };
  for (let at = to + 1; at <= to + LONGEST_ADJUNCT; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[to]?.sentence) break;
    if (token.lower === ',') return { from, to: at - 1 };
    const { tag } = token;
    const inside =
      tag === 'preposition' ||
      tag === 'determiner' ||
      tag === 'adjective' ||
      tag === 'possessive' ||
      tag === 'coordinator' ||
      isNouny(tag);
    if (!inside) break;
  }
  return { from, to };
}

/** Of two roles the one that says more: the office rather than the title. */
export function fullerRole(role: string | null, office: string): string {
  return role !== null && role.split(' ').length >= office.split(' ').length ? role : office;
}
