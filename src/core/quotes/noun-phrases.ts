/** Noun phrases around a verb, read off the tags: no grammar, only what may stand in one. */
import type { SpeechLexicon } from './lexicon.ts';
import { namesPost } from './person-part.ts';
import {
  describesHead,
  endsInPerson,
  isFullName,
  isWhole,
  participleBefore,
  tellsPress,
  tellsWhere,
} from './phrase-bounds.ts';
import { namesSeveral } from './plural-posts.ts';
import { isNouny } from './tag-tokens.ts';
import { behindAttribute } from './behind-attribute.ts';
import type { Tag, Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** Token indices, both inclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Longest noun phrase with its appositions, in tokens. */
export const REACH = 60;

/** Tags a noun phrase is made of, beside its prepositions and coordinators. */
function isPart(tag: Tag): boolean {
  return (
    isNouny(tag) || tag === 'determiner' || tag === 'possessive' || tag === 'time' || tag === 'adjective'
  );
}

/** Inside a noun phrase adverbs and participles modify ("the recently elected mayor"). */
function isModifier(tag: Tag): boolean {
  return tag === 'adverb' || tag === 'participle';
}

/** The noun phrase whose last word stands at `end`, or null where none ends there. */
export function nounPhraseEndingAt(
  tokens: readonly Token[],
  end: number,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  const sentence = tokens[end]?.sentence;
  let at = end;
  // A party, an age, an acronym in brackets, and the day or place the words were said.
  while (at >= floor && tokens[at]?.sentence === sentence) {
    const token = tokens[at];
    if (token?.lower === ')' || token?.lower === ']') {
      while (at >= floor && tokens[at]?.lower !== '(' && tokens[at]?.lower !== '[') at -= 1;
      at -= 1;
    } else if (token?.tag === 'time' || token?.tag === 'adverb') at -= 1;
    // "Ann Lake herself"
    else if (
      lexicon.order === 'subject-first' &&
      lexicon.reflexives.has(token?.lower ?? '') &&
      isNouny(tokens[at - 1]?.tag)
    )
      at -= 1;
    else break;
  }
  const titled = tokens[at];
  if (titled && at > floor && titled.nameLike === true && namesBefore(tokens[at - 1], lexicon)) {
    // "Die „Morgenpost“ berichtet": the name of a paper in marks is part of the phrase.
    const inner = nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
    const from = inner?.from ?? at - 1;
    if (!lexicon.nounsCapital || hasArticle(tokens, at - 1)) return { from, to: at };
  }
  const last = tokens[at];
  if (!last || at < floor || last.sentence !== sentence) return null;
  if (last.tag === 'pronoun') return { from: headOfTied(tokens, at, lexicon, floor), to: at };
  if (last.tag === 'relative') return { from: at, to: at };
  // "A report published Wednesday said": back over the reduced relative clause.
  if (
    last.tag === 'verb' &&
    at < end &&
    !lexicon.objectArticles &&
    (lexicon.hasVerbEnding(last.lower) || lexicon.isPastParticiple(last.lower)) &&
    isNouny(tokens[at - 1]?.tag)
  )
    return nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
  if (last.tag === 'preposition' && at < end) return nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
  if (last.tag === 'determiner') {
    if (!lexicon.demonstratives.has(last.lower)) return null;
    // "the mother of three says"
    const counted = lexicon.genitives.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.tag === 'noun';
    const head = counted ? nounPhraseEndingAt(tokens, at - 2, lexicon, floor) : null;
    if (isShare(tokens, at - 2, lexicon) && at - 2 >= floor) return { from: at - 2, to: at };
    // "No one said"
    const none = lexicon.negations.has(tokens[at - 1]?.lower ?? '') && at > floor;
    return { from: head?.from ?? (none ? at - 1 : at), to: at };
  }
  if (!isNouny(last.tag)) return null;
  if (at < end && at > floor && describesHead(tokens, at, lexicon))
    return nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
  const to = at;
  let from = at;
  let joined = -1;
  for (at -= 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    const { tag } = token;
    if (tag === 'determiner') {
      from = at;
      const tie = tokens[at - 1];
      if (tie?.tag === 'preposition' || tie?.tag === 'coordinator' || tie?.tag === 'determiner') continue;
      if (lexicon.genitiveArticles.has(token.lower) && isNouny(tie?.tag)) continue;
      break;
    }
    if (isPart(tag)) {
      if (
        tag === 'time' &&
        !lexicon.genitives.has(tokens[at - 1]?.lower ?? '') &&
        tokens[at + 1]?.tag !== 'possessive'
      )
        break;
      from = at;
      continue;
    }
    if (tag === 'pronoun' && lexicon.determiners.has(token.lower)) {
      from = at;
      break;
    }
    if (tag === 'preposition') {
      const tied = tokens[at - 1];
      // "two years after the party vowed": a clause of time, whose subject starts behind its word.
      if (
        lexicon.order === 'subject-first' &&
        lexicon.subordinators.has(token.lower) &&
        tokens[at + 1]?.kind === 'word'
      )
        break;
      // "a letter obtained by the agency warns": the head stands before the reduced relative clause.
      if (
        tied?.tag === 'verb' &&
        lexicon.order === 'subject-first' &&
        lexicon.agents.has(token.lower) &&
        lexicon.isPastParticiple(tied.lower) &&
        isNouny(tokens[at - 2]?.tag)
      )
        return nounPhraseEndingAt(tokens, at - 2, lexicon, floor);
      if (at > floor + 1 && describesHead(tokens, at - 1, lexicon))
        return nounPhraseEndingAt(tokens, at - 2, lexicon, floor);
      if (
        !tied ||
        tied.sentence !== sentence ||
        !(isNouny(tied.tag) || tied.tag === 'determiner' || tied.lower === ')')
      )
        break;
      continue;
    }
    if (tag === 'coordinator') {
      // "the town cares and | one in four say": a share is counted by itself.
      if (isShare(tokens, from, lexicon) && tokens[at - 1]?.kind !== 'number') break;
      joined = from;
      continue;
    }
    if (isModifier(tag)) {
      if (!isPart(tokens[at - 1]?.tag ?? 'punctuation')) break;
      continue;
    }
    if (
      tag === 'verb' &&
      !lexicon.objectArticles &&
      lexicon.hasVerbEnding(token.lower) &&
      isNouny(tokens[at - 1]?.tag) &&
      !finiteFollows(tokens, at, to)
    ) {
      // "a report published Wednesday": the head stands before the reduced relative clause.
      return nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
    }
    if (joined >= 0 && (isVerbal(tag) || tag === 'infinitive')) from = joined;
    break;
  }
  // "On December 18th | Kell announced": the number belongs to the day.
  while (
    from < to &&
    (tokens[from]?.tag === 'time' ||
      (tokens[from]?.kind === 'number' && tokens[from - 1]?.tag === 'time') ||
      (tokens[from - 1]?.kind === 'number' && tokens[from - 1]?.end === tokens[from]?.start))
  )
    from += 1;
  const reduced = participleBefore(tokens, from, floor, lexicon);
  if (reduced > 0) return nounPhraseEndingAt(tokens, reduced - 1, lexicon, floor);
  // "10:15 | Mayor Ann Lake said": an hour.
  if (from < to && tokens[from]?.kind === 'number' && /[:.]\d\d$/u.test(tokens[from]?.lower ?? '')) from += 1;
  // "in March 2022 | and rumours suggest", "proof that | the board has said": ties of clauses.
  const tie = tokens[from];
  const opens =
    lexicon.openers.has(tie?.lower ?? '') && /^(?:determiner|name)$/u.test(tokens[from + 1]?.tag ?? '');
  if (from < to && (tie?.tag === 'coordinator' || opens)) from += 1;
  if (from === to && isAction(tokens, from, lexicon)) return null;
  // "“The Crews” themselves replied": nobody by itself.
  if (from === to && lexicon.order === 'subject-first' && lexicon.reflexives.has(tokens[from]?.lower ?? ''))
    return null;
  if (lexicon.order === 'subject-first' && setsApart(tokens, from, to, lexicon)) return { from: to, to };
  if (lexicon.segmenter) {
    // A single character is the rest of a word: 面|对, 针|对.
    const only = tokens[to];
    if (from === to && only && only.end - only.start === 1 && !lexicon.speakerNouns.has(only.lower))
      return null;
    // Without spaces the phrase reads on into its adjuncts: 李明 | 周三 | 在北京.
    for (let index = from + 1; index <= to; index += 1) {
      const { tag, lower = '' } = tokens[index] ?? {};
      if (tag === 'preposition' && endsInPerson(tokens, from, index, to, lexicon)) continue;
      if ((tag === 'preposition' && !lexicon.genitives.has(lower)) || tag === 'time')
        return { from, to: index - 1 };
    }
  }
  return { from, to };
}

/** "one in three", "six in 10": a count, a preposition and another count. */
export function isShare(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const [count, tie, whole] = tokens.slice(Math.max(0, at), at + 3);
  const isCount = count?.kind === 'number' || lexicon.demonstratives.has(count?.lower ?? '');
  if (lexicon.order !== 'subject-first' || !isCount || tie?.tag !== 'preposition') return false;
  return whole?.kind === 'number' || (whole?.tag === 'determiner' && whole.sentence === count?.sentence);
}

/** "a phrase | experts have said": a noun, and the subject of the clause about it. */
function setsApart(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  if (to !== from + 2 || !lexicon.indefinites.has(tokens[from]?.lower ?? '')) return false;
  return tokens[from + 1]?.tag === 'noun' && namesSeveral(tokens[to]?.lower ?? '', lexicon);
}

/** "a source close to him said": where the phrase starts that a pronoun closes behind its preposition. */
function headOfTied(tokens: readonly Token[], at: number, lexicon: SpeechLexicon, floor: number): number {
  const tie = tokens[at - 1];
  if (
    lexicon.order !== 'subject-first' ||
    tie?.tag !== 'preposition' ||
    tie.sentence !== tokens[at]?.sentence
  )
    return at;
  let head = at - 2;
  while (head > floor && isNouny(tokens[head]?.tag) && !lexicon.speakerNouns.has(tokens[head]?.lower ?? ''))
    head -= 1;
  // Only a word for a person can be tied to one: "friends of his", not "the letter to him".
  if (head <= floor || !lexicon.speakerNouns.has(tokens[head]?.lower ?? '')) return at;
  return nounPhraseEndingAt(tokens, head, lexicon, floor)?.from ?? at;
}

/** "…," giving states more power: a participle alone does something and is nobody. */
function isAction(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const token = tokens[at];
  return (
    token?.tag === 'noun' &&
    !token.capital &&
    token.lower.length > 5 &&
    lexicon.gerundEndings.some((ending) => token.lower.endsWith(ending))
  );
}

function finiteFollows(tokens: readonly Token[], at: number, to: number): boolean {
  // An object right behind the verb makes it finite ("visited the town").
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    at + 1 <= to &&
    (next.tag === 'determiner' || next.tag === 'name' || next.tag === 'pronoun')
  );
}

/** The noun phrase that starts at `start` ("the spokesman for the ministry"), or null. */
export function nounPhraseStartingAt(
  tokens: readonly Token[],
  start: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const first = tokens[start];
  if (!first) return null;
  if (first.tag === 'pronoun') return { from: start, to: start };
  // "erklärte de Boer": a small word of a foreign name.
  if (lexicon.foreignParticles.has(first.lower) && !first.capital && tokens[start + 1]?.capital) {
    const name = nounPhraseStartingAt(tokens, start + 1, lexicon);
    return name && { from: start, to: name.to };
  }
  if (!isNouny(first.tag) && first.tag !== 'determiner' && first.tag !== 'adjective') return null;
  if (isAction(tokens, start, lexicon) && !isNouny(tokens[start + 1]?.tag)) return null;
  const { sentence } = first;
  let to = -1;
  const head = lexicon.nounsCapital && first.tag === 'determiner' ? behindAttribute(tokens, start) : start;
  for (let at = head; at < Math.min(tokens.length, start + REACH); at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    const { tag } = token;
    // "laut Hafenamt | 103 Betriebe": what is counted is another phrase.
    if (lexicon.nounsCapital && tag === 'number' && to >= 0 && tokens[at + 1]?.kind === 'word') break;
    if (to === at - 1 && at > start && describesHead(tokens, at, lexicon)) break;
    if (tag === 'preposition' && to >= 0 && tellsWhere(tokens, start, at, lexicon)) break;
    // "laut Werft | großen Erfolg", "laut Vogt | mehrere Pläne", "sagte Jan Roth | der Zeitung"
    if (lexicon.order === 'verb-second' && to === at - 1 && at > start) {
      if (tag === 'adjective' || (tag === 'determiner' && lexicon.demonstratives.has(token.lower))) break;
      if (lexicon.obliques.has(token.lower) || lexicon.genitiveArticles.has(token.lower))
        if (isFullName(tokens, start, at - 1, lexicon) || tellsPress(tokens, start, at, lexicon)) break;
    }
    // "бросил чиновник журналистам": a hearer.
    if (to >= 0 && lexicon.order === 'free' && lexicon.obliques.has(token.lower)) break;
    if (to >= 0 && lexicon.addressees.has(token.lower) && isWhole(tokens, start, at - 1, lexicon)) break;
    if (
      isNouny(tag) ||
      (at > start &&
        token.nameLike === true &&
        (!lexicon.nounsCapital || hasArticle(tokens, at - 1)) &&
        namesBefore(tokens[at - 1], lexicon))
    ) {
      to = at;
      continue;
    }
    if (tag === 'time' && tokens[at + 1]?.tag === 'possessive') continue;
    // "a Wednesday editorial"
    if (tag === 'time' && to < 0 && at > start && isNouny(tokens[at + 1]?.tag)) continue;
    if (tag === 'determiner' && lexicon.demonstratives.has(token.lower)) {
      to = at;
      continue;
    }
    if (
      tag === 'determiner' &&
      to >= 0 &&
      !lexicon.genitiveArticles.has(token.lower) &&
      !isJoined(tokens[at - 1]?.tag)
    )
      break;
    if (tag === 'determiner' || tag === 'possessive' || tag === 'adjective') continue;
    // "ha detto Ferri | agli ospiti": behind a name only its home or its house.
    const behindName = lexicon.objectArticles && to === at - 1 && tokens[to]?.tag === 'name';
    if (behindName && tag === 'preposition' && !lexicon.affiliations.has(token.lower)) break;
    if (tag === 'preposition' && to >= 0 && lexicon.genitives.has(token.lower)) continue;
    // "cette même source"
    const inner = lexicon.objectArticles && tag === 'adverb' && tokens[at - 1]?.tag === 'determiner';
    if (inner && at > start && isNouny(tokens[at + 1]?.tag)) continue;
    // "the bank’s newly named head"
    if (tag === 'adverb' && describesBehind(tokens, at, lexicon)) {
      at += 1;
      continue;
    }
    if (tag === 'coordinator' && to >= 0 && phraseGoesOn(tokens, at + 1)) continue;
    break;
  }
  return to < 0 ? null : { from: start, to };
}

/** An article or possessor, an adverb, a participle and its noun. */
function describesBehind(tokens: readonly Token[], adverb: number, lexicon: SpeechLexicon): boolean {
  const opener = tokens[adverb - 1];
  const participle = tokens[adverb + 1];
  const noun = tokens[adverb + 2];
  if (lexicon.order !== 'subject-first' || (opener?.tag !== 'possessive' && opener?.tag !== 'determiner'))
    return false;
  return lexicon.hasVerbEnding(participle?.lower ?? '') && noun?.kind === 'word' && isNouny(noun.tag);
}

/** "die „Morgenpost“", "die Zeitung „Morgenpost“"; a person ("der Mann „Feuer“ gerufen") has no name in marks. */
function namesBefore(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  // Turkish names stand before their noun: "“Umut” gemisi".
  if (lexicon.nominative && lexicon.order === 'verb-last') return false;
  if (token?.tag === 'determiner') return true;
  return token?.tag === 'noun' && !namesPost(token, lexicon);
}

/** "der Gruppe „Grüner Weg“", not "postete Roth „Danke“": a noun without an article is a person’s name. */
function hasArticle(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (isNouny(tokens[at]?.tag) || tokens[at]?.tag === 'adjective') at -= 1;
  return tokens[at]?.tag === 'determiner' || tokens[at]?.tag === 'preposition';
}

function isJoined(tag: Tag | undefined): boolean {
  return tag === 'preposition' || tag === 'coordinator' || tag === 'determiner';
}

/** After "and": another noun phrase, and no verb behind it. */
function phraseGoesOn(tokens: readonly Token[], start: number): boolean {
  const sentence = tokens[start]?.sentence;
  let nouns = 0;
  for (let at = start; at < Math.min(tokens.length, start + 12); at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    if (isNouny(token.tag)) nouns += 1;
    else if (
      token.tag === 'verb' ||
      token.tag === 'cue' ||
      token.tag === 'quoting' ||
      token.tag === 'auxiliary'
    )
      return false;
    else if (token.tag !== 'determiner' && token.tag !== 'preposition' && token.tag !== 'possessive') break;
  }
  return nouns > 0;
}
