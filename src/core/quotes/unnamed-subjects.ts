/** "A woman at the gate laughed. …, she said": somebody without a name whom a pronoun stands for. */
import { headWord, namesPerson } from './definite-mentions.ts';
import { describe } from './describe-mention.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Person } from './noted-person.ts';
import { sentenceSubject } from './subject-order.ts';
import type { Token } from './tokens.ts';

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
  return {
    name: describe(text, tokens, subject),
    words: [],
    role: null,
    gender: kind,
    likely: null,
    known: false,
    mentions: [],
  };
}
