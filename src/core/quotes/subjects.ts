/** The subject of a verb: before it, behind an insertion, or shared with another verb. */
import { hasGerundEnding } from './judged-contents.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { describes, nameOnly } from './name-insertions.ts';
import { isShare, nounPhraseEndingAt, nounPhraseStartingAt, REACH, type TokenRange } from './noun-phrases.ts';
import {
  closesClause,
  headOfGerund,
  headOfPerson,
  headOfReduced,
  headOfRelative,
  movedTo,
} from './relative-heads.ts';
import { describesHead } from './phrase-bounds.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', '-']);

/** The subject that stands before the verb at `verb`, or null. */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const floor = Math.max(sentenceStart(tokens, verb), verb - REACH);
  let at = verb - 1;
  while (at >= floor && standsBetween(tokens, at) && !isShare(tokens, at - 2, lexicon)) at -= 1;
  const token = tokens[at];
  if (!token || at < floor) return null;
  if (token.tag === 'marker') {
    const governor = governorBefore(tokens, at, floor);
    const moved = governor < 0 ? null : movedTo(tokens, governor, at, lexicon);
    if (moved) return moved;
    return governor < 0 ? null : subjectBefore(tokens, governor, lexicon);
  }
  if (token.lower === ',' || token.lower === '",' || token.lower === ')' || DASHES.has(token.lower))
    return (
      beforeInsertion(tokens, at, lexicon, floor) ??
      // "Senator Lake (D-Maine), said": a comma too many.
      (tokens[at - 1]?.lower === ')' ? nounPhraseEndingAt(tokens, at - 1, lexicon, floor) : null)
    );
  if (token.tag === 'relative') return { from: at, to: at };
  // 《晨报》报道说: a paper, its name in the marks of a title.
  if (lexicon.segmenter && token.lower === '》') {
    let open = at - 1;
    while (open > floor && tokens[open]?.lower !== '《') open -= 1;
    return tokens[open]?.lower === '《' ? { from: open, to: at } : null;
  }
  if (token.tag === 'coordinator') return sharedSubject(tokens, at, lexicon);
  // "A report published Wednesday said": the day belongs to the participle, the subject stands before it.
  if (
    token.tag === 'verb' &&
    at < verb - 1 &&
    (lexicon.hasVerbEnding(token.lower) || lexicon.isPastParticiple(token.lower)) &&
    isNouny(tokens[at - 1]?.tag) &&
    tokens
      .slice(at + 1, verb)
      .some(({ tag }) => tag === 'time' || (tag === 'adverb' && !lexicon.objectArticles))
  )
    return nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
  // "L’ancien ministre condamné en 2010 affirme"
  if (at < verb - 1 && at > floor && describesHead(tokens, at, lexicon))
    return nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
  if (isVerbal(token.tag) || token.tag === 'participle') {
    // "The man who died said": the verb of a relative clause.
    const described = token.tag === 'verb' ? headOfRelative(tokens, at, lexicon, floor) : null;
    if (described && tokens[verb]?.tag !== 'participle') return described;
    // "keeps saying", "was quoted as saying": the chain's first verb has the subject.
    return tokens[verb]?.tag === 'participle' ? subjectBefore(tokens, at, lexicon) : null;
  }
  // "by saying", "in describing", "as saying": the clause's own subject.
  if (token.tag === 'preposition' || token.tag === 'subordinator') return sharedSubject(tokens, at, lexicon);
  const phrase = nounPhraseEndingAt(tokens, at, lexicon, floor);
  // "…, but in a later talk said": the phrase hangs on its preposition.
  if (
    phrase &&
    tokens[phrase.from - 1]?.tag === 'preposition' &&
    // "…, and as Lake noted, …" is a clause.
    !lexicon.reportOpeners.has(tokens[phrase.from - 1]?.lower ?? '') &&
    tokens[phrase.from - 2]?.tag === 'coordinator'
  )
    return sharedSubject(tokens, phrase.from - 1, lexicon);
  if (phrase && lexicon.segmenter) return behindAdjuncts(tokens, phrase, lexicon, floor);
  const described =
    phrase &&
    (headOfRelative(tokens, phrase.from - 1, lexicon, floor) ??
      headOfPerson(tokens, phrase, lexicon, floor) ??
      headOfReduced(tokens, phrase, lexicon, floor) ??
      headOfGerund(tokens, phrase, lexicon, floor));
  return described ?? (phrase && beforeRelative(tokens, phrase, lexicon));
}

/** 李明 | 周三 | 在 | 记者会 | 表示: the subject stands before its adjuncts. */
function behindAdjuncts(
  tokens: readonly Token[],
  phrase: TokenRange,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange {
  let at = phrase.from - 1;
  if (tokens[at]?.tag !== 'preposition') return phrase;
  at -= 1;
  while (at > floor && standsBetween(tokens, at)) at -= 1;
  if (at < floor || !isNouny(tokens[at]?.tag)) return phrase;
  return nounPhraseEndingAt(tokens, at, lexicon, floor) ?? phrase;
}

/** Auxiliaries, adverbs and days may stand between a subject and its verb: "has on Monday again said". */
function standsBetween(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag;
  const next = tokens[at + 1]?.tag;
  if (tag === 'auxiliary' || tag === 'adverb' || tag === 'time') return true;
  // "have both argued"
  if (tag === 'determiner' && tokens[at - 1]?.tag === 'auxiliary')
    return next === 'cue' || next === 'quoting';
  if (tag === 'number') return tokens[at - 1]?.tag === 'time' || tokens[at - 1]?.tag === 'preposition';
  if (tag === 'preposition')
    return (
      next === 'time' ||
      next === 'number' ||
      next === 'adverb' ||
      (next === 'determiner' && tokens[at + 2]?.tag === 'time')
    );
  return tag === 'determiner' && next === 'time';
}

/** First token of the sentence that holds `index`. */
export function sentenceStart(tokens: readonly Token[], index: number): number {
  const sentence = tokens[index]?.sentence;
  let start = index;
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start -= 1;
  return start;
}

function governorBefore(tokens: readonly Token[], marker: number, floor: number): number {
  for (let at = marker - 1; at >= floor && at > marker - 8; at -= 1) {
    const tag = tokens[at]?.tag;
    if (tag === undefined || isVerbal(tag)) return at;
    if (tag === 'punctuation' || tag === 'quotation') return -1;
  }
  return -1;
}

/** "Cook, his press secretary, told": the phrase before the insertion that ends at `closing`. */
function beforeInsertion(
  tokens: readonly Token[],
  closing: number,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  const mark = tokens[closing]?.lower ?? '';
  // The comma may stand inside the marks: "Hale, who called it “a farce,” said".
  const opening = mark === ')' ? '(' : mark === '",' ? ',' : mark;
  const main = mainClauseStart(tokens, sentenceStart(tokens, closing), closing, lexicon);
  let first: TokenRange | null = null;
  for (let at = closing - 1; at > floor; at -= 1) {
    const token = tokens[at];
    if (!token || (token.tag === 'quotation' && !isTitleInside(tokens, at, lexicon))) break;
    if (token.lower !== opening) continue;
    const ended = nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
    if (!ended) continue;
    // "Letters sent to the town, as well as a call, say"
    const phrase = headOfReduced(tokens, ended, lexicon, floor) ?? ended;
    // "Ann Lake, 58, who lives in Leeds, says": an age is nobody.
    if (opening === ',' && tokens[phrase.to]?.kind === 'number' && tokens[phrase.from - 1]?.lower === ',')
      continue;
    // "In a talk in Leeds, Ann Lake, the mayor, said": the opening phrase is no part of the subject.
    if (first && phrase.from < main) return first;
    const before = tokens[phrase.from - 1];
    // "It is safe, his top aide, Paul Dorn, said": the last word before the comma is a post, no place.
    const named = opening === ',' && first === null ? nameOnly(tokens, at + 1, closing, lexicon) : null;
    if (
      named &&
      tokens[phrase.to]?.tag === 'noun' &&
      before?.lower === ',' &&
      describes(tokens, phrase, lexicon)
    )
      return named;
    // "Flanagan, 44, a farmer from Cork, said": each piece between the commas belongs to one phrase.
    if (opening === ',' && before?.lower === opening && !startsClause(tokens, at + 1)) {
      first ??= phrase;
      if (phrase.to - phrase.from < 12) first = phrase;
      continue;
    }
    // ", of Flint, Mich.,": where someone comes from.
    if (opening === ',' && before?.tag === 'preposition' && tokens[phrase.from - 2]?.lower === ',') continue;
    // "It was built with the crews, Ann Lake, a guide, said": the last phrase of a clause is no part of the subject.
    if (first && opening === ',' && closesClause(tokens, phrase, first, lexicon, floor)) return first;
    const inserted = nameOnly(tokens, at + 1, closing, lexicon);
    if (inserted && opening === ',' && describes(tokens, phrase, lexicon)) return inserted;
    if (opening === ',' && isPrepositionalStart(tokens, phrase.from, floor)) return first ?? phrase;
    return phrase;
  }
  return first ?? sharedSubject(tokens, closing, lexicon);
}

/** "Hale, co-author of “Going Under,” said", "the ad, titled “Now?”, says": a title inside the apposition. */
function isTitleInside(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const tie = tokens[at - 1];
  // "Hale, in a dress with the words “Tax Them” on the back, said"
  const woven =
    tie?.kind === 'word' && tie.sentence === tokens[at]?.sentence && tokens[at + 1]?.kind === 'word';
  if (woven && tie.tag === 'noun' && lexicon.order === 'subject-first') return true;
  return tie?.tag === 'preposition' || lexicon.namings.has(tie?.lower ?? '');
}

/** "In Ohio, Smith, 44, said": what stands behind the first comma, not in the opening phrase. */
function isPrepositionalStart(tokens: readonly Token[], from: number, floor: number): boolean {
  return tokens[from - 1]?.tag === 'preposition' && from - 1 <= floor;
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag;
  return tag === 'relative' || tag === 'participle' || tag === 'subordinator';
}

/**
 * The subject that a verb without one of its own shares: "she smiled and said", "he left, saying".
 * The main clause's subject; an opening clause or phrase ("After the vote failed, …") is passed over.
 */
export function sharedSubject(
  tokens: readonly Token[],
  limit: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const start = sentenceStart(tokens, limit);
  const opening = lastMainClause(tokens, mainClauseStart(tokens, start, limit, lexicon), limit, lexicon);
  for (let at = opening + 1; at < limit; at += 1) {
    const tag = tokens[at]?.tag;
    if (!isVerbal(tag)) continue;
    const subject = subjectOfFinite(tokens, at, lexicon, opening);
    if (subject && subject.from >= opening) return subject;
  }
  return opening > start ? sharedFrom(tokens, start, limit, lexicon) : null;
}

/** "The plan failed, and she has left, calling it": where the last of several main clauses starts, unless one of them reports. */
function lastMainClause(
  tokens: readonly Token[],
  opening: number,
  limit: number,
  lexicon: SpeechLexicon,
): number {
  if (lexicon.order !== 'subject-first') return opening;
  let last = opening;
  for (let at = opening; at < limit; at += 1) {
    const token = tokens[at];
    if (token?.tag === 'cue' || token?.tag === 'quoting' || token?.tag === 'quotation') return last;
    if (token?.kind !== 'punctuation' || token.lower !== ',' || tokens[at + 1]?.tag !== 'coordinator')
      continue;
    const phrase = nounPhraseStartingAt(tokens, at + 2, lexicon);
    let verb = (phrase?.to ?? limit) + 1;
    while (tokens[verb]?.tag === 'adverb') verb += 1;
    if (phrase && verb < limit && isVerbal(tokens[verb]?.tag)) last = at + 2;
  }
  return last;
}

function sharedFrom(
  tokens: readonly Token[],
  start: number,
  limit: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  for (let at = start + 1; at < limit; at += 1) {
    const tag = tokens[at]?.tag;
    if (!isVerbal(tag)) continue;
    const subject = subjectOfFinite(tokens, at, lexicon, start);
    if (subject) return subject;
  }
  return null;
}

/** Where the main clause starts: behind the comma of an opening clause or phrase. */
export function mainClauseStart(
  tokens: readonly Token[],
  start: number,
  limit: number,
  lexicon: SpeechLexicon,
): number {
  let opening = start;
  while (
    tokens[opening]?.tag === 'coordinator' ||
    (tokens[opening]?.tag === 'adverb' && tokens[opening + 1]?.tag === 'preposition')
  )
    opening += 1;
  // "Once, when the storm came, she"
  if (
    tokens[opening]?.tag === 'adverb' &&
    tokens[opening + 1]?.lower === ',' &&
    tokens[opening + 2]?.tag === 'subordinator'
  )
    opening += 2;
  const first = tokens[opening];
  if (!first) return start;
  const opens =
    // "Interrogée par un journal, la directrice a dit"
    (lexicon.objectArticles && lexicon.isPastParticiple(first.lower) && hangsOn(tokens[opening + 1])) ||
    first.tag === 'subordinator' ||
    first.tag === 'preposition' ||
    first.tag === 'participle' ||
    (first.tag === 'relative' && lexicon.subordinators.has(first.lower)) ||
    hasGerundEnding(first, lexicon);
  if (!opens) return start;
  for (let at = start + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'punctuation' && token?.kind !== 'quotation') continue;
    if (token.lower !== ',' && token.lower !== '",' && !DASHES.has(token.lower)) continue;
    const phrase = nounPhraseStartingAt(tokens, at + 1, lexicon);
    if (!phrase) continue;
    // Behind the phrase its verb follows, or an apposition between commas and then its verb.
    const next = tokens[phrase.to + 1];
    if (
      next &&
      (isVerbal(next.tag) ||
        next.tag === 'adverb' ||
        next.lower === ',' ||
        next.lower === '(' ||
        next.tag === 'preposition' ||
        next.tag === 'time' ||
        next.tag === 'relative')
    )
      return at + 1;
  }
  return start;
}

/** What opens a phrase beside a participle: "par", "lundi". */
function hangsOn(token: Token | undefined): boolean {
  return token?.tag === 'preposition' || token?.tag === 'time' || token?.tag === 'adverb';
}

/**
 * "une ouvrière qui préfère garder l’anonymat | raconte": the phrase before the verb closes a relative clause;
 * who speaks stands before it.
 */
export function beforeRelative(
  tokens: readonly Token[],
  phrase: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange {
  if (!lexicon.objectArticles && lexicon.order !== 'free') return phrase;
  if (tokens[phrase.to]?.tag === 'pronoun') return phrase;
  const floor = sentenceStart(tokens, phrase.from);
  // "los vecinos que | viven cerca": the clause’s own verb may be taken for the phrase’s first word.
  for (let at = phrase.from - 1; at > floor; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return phrase;
    if (token.tag !== 'relative' && token.lower !== 'que' && token.lower !== 'che') {
      if (at < phrase.from - 1 && (token.tag === 'cue' || token.tag === 'quoting')) return phrase;
      continue;
    }
    // "el informe al que", "la nota a la que"
    let head = at - 1;
    while (head > floor && (tokens[head]?.tag === 'preposition' || tokens[head]?.tag === 'determiner'))
      head -= 1;
    if (!isNouny(tokens[head]?.tag)) return phrase;
    return nounPhraseEndingAt(tokens, head, lexicon, floor) ?? phrase;
  }
  return phrase;
}

function subjectOfFinite(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  let at = verb - 1;
  while (at > floor && standsBetween(tokens, at)) at -= 1;
  const token = tokens[at];
  if (!token) return null;
  if (token.lower === ',' || token.lower === ')' || DASHES.has(token.lower)) {
    const opening = token.lower === ')' ? '(' : token.lower;
    for (let mark = at - 1; mark > floor; mark -= 1) {
      if (tokens[mark]?.lower !== opening) continue;
      const phrase = nounPhraseEndingAt(tokens, mark - 1, lexicon, floor);
      // "Senator Ann Lake, R-Halden, who": behind the piece that is nobody.
      if (!phrase && lexicon.order === 'subject-first') continue;
      // "La alcaldesa, Nuria Segarra, ha callado: «…»"
      const named = lexicon.objectArticles && phrase ? nameOnly(tokens, mark + 1, at, lexicon) : null;
      return named && phrase && describes(tokens, phrase, lexicon) ? named : phrase;
    }
    return null;
  }
  if (token.tag === 'relative') return null;
  if (!isNouny(token.tag) && token.tag !== 'pronoun' && token.tag !== 'determiner') return null;
  return nounPhraseEndingAt(tokens, at, lexicon, floor);
}
