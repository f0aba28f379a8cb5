/** Gives each speaker the fullest name its mention stands for, and the role the text states. */
import type { Span } from '../model.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Frame, Token } from './tokens.ts';

export interface ResolvedSpeaker {
  readonly name: string;
  readonly role: string | null;
}

interface Person {
  readonly name: string;
  readonly last: string;
}

/** Resolves mentions in text order; the result has one entry per mention. */
export function resolveSpeakers(
  text: string,
  frames: readonly Frame[],
  mentions: readonly (Span | null)[],
  lexicon: SpeechLexicon,
): (ResolvedSpeaker | null)[] {
  const people = new Map<string, Person>();
  for (const { tokens } of frames) collectNames(text, tokens, people);
  let latest = '';
  return mentions.map((mention) => {
    if (!mention) return null;
    const words = text.slice(mention.start, mention.end);
    if (lexicon.pronouns.has(words.toLowerCase())) return { name: latest === '' ? words : latest, role: null };
    const run = lastNameRun(words);
    const last = run.split(' ').at(-1) ?? '';
    const name = people.get(last)?.name ?? (run === '' ? words : run);
    latest = name;
    return { name, role: null };
  });
}

function collectNames(text: string, tokens: readonly Token[], people: Map<string, Person>): void {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.tag !== 'name') continue;
    let to = at;
    while (tokens[to + 1]?.tag === 'name' && tokens[to + 1]?.sentence === tokens[at]?.sentence) to += 1;
    if (to > at) {
      const name = text.slice(tokens[at]?.start ?? 0, tokens[to]?.end ?? 0);
      const last = text.slice(tokens[to]?.start ?? 0, tokens[to]?.end ?? 0);
      if (!people.has(last)) people.set(last, { name, last });
    }
    at = to;
  }
}

function lastNameRun(words: string): string {
  const runs = words.match(/\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)*/gu);
  return runs?.at(-1) ?? '';
}
