/** How the name of a speaker was found where the mention does not give it: an analyst wants to check that first. */
import type { Person } from './noted-person.ts';
import type { ResolvedSpeaker } from './uncased-names.ts';

/** What a pronoun leads to is never as sure as a name; less with every sentence between. */
const BY_PRONOUN = 0.9;
const A_SENTENCE = 0.05;
const LEAST = 0.6;
/** Nobody the text names goes with the pronoun. */
const OPEN = 0.6;

/** Somebody a pronoun stands for, so many sentences back. */
export function byPronoun(
  { name, role }: Pick<Person, 'name' | 'role'>,
  words: string,
  back: number,
): ResolvedSpeaker {
  const where =
    back === 0 ? 'in the same sentence' : back === 1 ? 'in the sentence before' : `${back} sentences back`;
  return {
    name,
    role,
    how: `“${words}” is somebody ${where}`,
    sureness: Math.max(LEAST, BY_PRONOUN - A_SENTENCE * Math.max(0, back - 1)),
  };
}

/** A pronoun that goes with nobody. */
export function openPronoun(words: string): ResolvedSpeaker {
  return { name: words, role: null, how: `nobody named before goes with “${words}”`, sureness: OPEN };
}

/** Whoever spoke last, for a pronoun. */
export function asBefore({ name, role }: ResolvedSpeaker, words: string): ResolvedSpeaker {
  return { name, role, how: `“${words}” is whoever spoke last`, sureness: BY_PRONOUN - A_SENTENCE };
}

/** The way from a mention in words to its name; null where the mention has it or nothing was found. */
export function wayToName(mention: string, { name }: ResolvedSpeaker, behind: string): string | null {
  const words = mention.toLowerCase();
  const known = name.toLowerCase();
  if (name === '' || words.includes(known)) return null;
  const own = known.split(/\s+/u);
  const shared = words.split(/[^\p{L}\p{M}\p{N}-]+/u).filter((word) => own.includes(word));
  if (known.endsWith(words) || known.startsWith(`${words} `)) return `“${mention}” is short for “${name}”`;
  if (behind.toLowerCase().includes(known)) return `named beside “${mention}”`;
  if (shared.length > 0) return null;
  return `“${mention}” stands for “${name}”`;
}
