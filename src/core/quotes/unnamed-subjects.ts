/** "A woman at the gate laughed. …, she said": somebody without a name whom a pronoun stands for. */
import { headWord, namesPerson } from './definite-mentions.ts';
import { describe } from './describe-mention.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Person } from './noted-person.ts';
import { sentenceSubject } from './subject-order.ts';
import type { Token } from './tokens.ts';

/** Somebody of whom nothing is known yet. */
const NOBODY: Person = {
  name: '',
  words: [],
  role: null,
  gender: null,
  likely: null,
  known: false,
  mentions: [],
};

/** The subject of a sentence as a person, if it has no name, is new to the text, and is of that gender by its own words. */
export function unnamedSubject(
  text: string,
  tokens: readonly Token[],
  sentence: TokenRange,
  kind: 'he' | 'she',
  lexicon: SpeechLexicon,
): Person | null {
  const subject = sentenceSubject(tokens, sentence.to, lexicon);
  const article = subject && tokens[subject.from];
  if (!subject || article?.tag !== 'determiner' || subject.from < sentence.from) return null;
  const head = headWord(tokens, subject.from, subject.to, lexicon);
  if (head === null || tokens.slice(subject.from, subject.to + 1).some(({ tag }) => tag === 'name'))
    return null;
  const isNew = lexicon.indefinites.has(article.lower) || lexicon.strangers.has(head);
  const told =
    lexicon.genders.get(head) ??
    lexicon.feminineRole(head) ??
    (lexicon.nounsCapital && namesPerson(head, lexicon)
      ? lexicon.articleGenders.get(article.lower)
      : undefined);
  if (!isNew || (told !== kind && !(told === undefined && lexicon.strangers.has(head)))) return null;
  return { ...NOBODY, name: describe(text, tokens, subject), gender: kind };
}

/** Tokens looked back for a relative. */
const REACH = 40;

/**
 * "Hale said his wife was proud. …, she said", "came with her brother, Tom. …, he said": a relative of somebody
 * named, by the name behind the noun or as whose relative it is; null where none of that gender stands before.
 */
export function relativeBefore(
  text: string,
  tokens: readonly Token[],
  place: number,
  kind: 'he' | 'she',
  lexicon: SpeechLexicon,
  owner: (at: number, kind: 'he' | 'she') => Person | null,
): Person | null {
  const [tie] = lexicon.genitives;
  if (lexicon.order !== 'subject-first' || tie === undefined) return null;
  for (let at = place - 1; at > 0 && at > place - REACH; at -= 1) {
    const noun = tokens[at];
    const possessor = lexicon.possessiveKinds.get(tokens[at - 1]?.lower ?? '');
    if (noun?.tag !== 'noun' || lexicon.genders.get(noun.lower) !== kind) continue;
    if (possessor !== 'he' && possessor !== 'she') continue;
    const from = at + (tokens[at + 1]?.lower === ',' ? 2 : 1);
    let to = from - 1;
    while (tokens[to + 1]?.tag === 'name') to += 1;
    const named = to < from ? null : text.slice(tokens[from]?.start, tokens[to]?.end);
    const whose = named === null ? owner(at - 1, possessor) : null;
    const name = named ?? (whose && `${noun.lower} ${tie} ${whose.name}`);
    return name === null ? null : { ...NOBODY, name, gender: kind };
  }
  return null;
}
