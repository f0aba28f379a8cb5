/** "Anna Berg, the mayor, and Tom Dahl, her deputy, said": two who speak together, each with an apposition. */
import type { SpeechLexicon } from './lexicon.ts';
import { isTitle } from './name-places.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Person } from './noted-person.ts';
import { lookUp, type PhraseReading } from './phrase-people.ts';
import { sentenceStart } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';
import type { ResolvedSpeaker } from './uncased-names.ts';

/** Most tokens of an apposition. */
const LONGEST = 14;

/** The two, where another person stands joined to the one who is mentioned; null where nobody does. */
export function jointSpeakers(
  person: Person,
  tokens: readonly Token[],
  place: TokenRange,
  reading: PhraseReading,
): ResolvedSpeaker | null {
  const before = partnerBefore(tokens, place, reading);
  const partner = before ?? partnerBehind(tokens, place, reading);
  if (!partner || partner.person === person) return null;
  const [first, second] = before ? [before.person, person] : [person, partner.person];
  const roles = [first.role, second.role];
  return {
    name: `${first.name} ${partner.word} ${second.name}`,
    role: roles.includes(null) ? null : roles.join('; '),
  };
}

/** The other one, and the word that joins them. */
interface Partner {
  readonly person: Person;
  readonly word: string;
}

function joins(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  return (
    token?.tag === 'coordinator' &&
    !lexicon.subordinators.has(token.lower) &&
    !lexicon.alternatives.has(token.lower)
  );
}

/** "Anna Berg, the mayor, and | Tom Dahl": whoever opens the sentence. */
function partnerBefore(
  tokens: readonly Token[],
  { from }: TokenRange,
  reading: PhraseReading,
): Partner | null {
  const word = tokens[from - 1];
  if (!word || !joins(word, reading.lexicon) || tokens[from - 2]?.lower !== ',') return null;
  let opening = from - 3;
  while (opening > from - LONGEST && isInside(tokens[opening])) opening -= 1;
  if (tokens[opening]?.lower !== ',') return null;
  const person = personOf(tokens, sentenceStart(tokens, from), opening, reading);
  return person && { person, word: word.lower };
}

/** "said | Ali Rafi, the coach, and Sara Noor, the captain.": whoever ends the sentence. */
function partnerBehind(tokens: readonly Token[], { to }: TokenRange, reading: PhraseReading): Partner | null {
  const comma = tokens[to + 1]?.lower === ',' ? closing(tokens, to + 2) : -1;
  const word = tokens[comma + 1];
  if (comma < 0 || tokens[comma]?.lower !== ',' || !word || !joins(word, reading.lexicon)) return null;
  let end = comma + 2;
  while (tokens[end] && isNouny(tokens[end]?.tag)) end += 1;
  const person = personOf(tokens, comma + 2, end, reading);
  const after = tokens[end]?.lower === ',' ? tokens[closing(tokens, end + 1)] : tokens[end];
  const ends = !after || after.lower === '.' || after.sentence !== tokens[to]?.sentence;
  return ends && person ? { person, word: word.lower } : null;
}

/** Where an apposition that begins at `from` ends. */
function closing(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + LONGEST && isInside(tokens[at])) at += 1;
  return at;
}

function isInside(token: Token | undefined): boolean {
  if (!token) return false;
  const { tag, kind } = token;
  return (
    isNouny(tag) ||
    kind === 'number' ||
    tag === 'determiner' ||
    tag === 'preposition' ||
    tag === 'adjective' ||
    tag === 'possessive' ||
    tag === 'coordinator'
  );
}

/** The one person that a whole phrase names, with titles and words for a post before. */
function personOf(tokens: readonly Token[], from: number, to: number, reading: PhraseReading): Person | null {
  const inside = tokens.slice(from, to);
  const [run, ...others] = reading.people.runsIn(inside);
  if (!run || others.length > 0 || run.to !== inside.length - 1) return null;
  const leads = inside
    .slice(0, run.from)
    .every(
      (token) =>
        isTitle(token) || isNouny(token.tag) || token.tag === 'determiner' || token.tag === 'adjective',
    );
  return leads ? lookUp(inside, run, reading) : null;
}
