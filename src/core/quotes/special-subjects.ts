/** Subjects that only some languages have: none at all, and a name behind "pour" that opens its sentence. */
import { endsWithAny } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { namesPost } from './person-part.ts';
import { markedBefore, sourceBehind } from './subject-places.ts';
import { sentenceStart } from './subjects.ts';
import type { Tag, Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** "Pour Jean Morel, la route…": a name opens the sentence, and a comma follows it. */
export function opensWithName(
  tokens: readonly Token[],
  at: number,
  subject: TokenRange,
  lexicon: SpeechLexicon,
): boolean {
  const previous = tokens[at - 1];
  // "Esos mensajes, para Ríos, son": between two commas.
  const within = lexicon.objectArticles && previous?.lower === ',' && tokens[subject.to]?.tag === 'name';
  if (previous && previous.sentence === tokens[at]?.sentence && !within) return false;
  return (
    tokens
      .slice(subject.from, subject.to + 1)
      .some(({ tag, lower }) => tag === 'name' || lexicon.speakerNouns.has(lower)) &&
    tokens[subject.to + 1]?.lower === ','
  );
}

/**
 * "وأضاف أن", "Añadió que": a verb that opens its sentence with what is said right behind it. The
 * verb itself stands for the subject; whoever spoke last goes on.
 */
export function impliedSubject(
  tokens: readonly Token[],
  at: number,
  token: Token,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (!lexicon.subjectless || (token.tag !== 'cue' && token.tag !== 'quoting')) return null;
  if (endsWithAny(token.lower, lexicon.generalEndings)) return null;
  const leads = leadsToWords(tokens, at + 1);
  if (token.tag === 'quoting' && !leads) return null;
  const before = tokens[at - 1];
  // "Poi ha detto": the helper belongs to the verb.
  const lead = before?.tag === 'auxiliary' && before.sentence === token.sentence ? at - 2 : at - 1;
  const opener = tokens[lead];
  const opens =
    opener?.sentence !== token.sentence ||
    (tokens[lead - 1]?.sentence !== token.sentence && opener.tag !== 'noun' && opener.tag !== 'name') ||
    isTime(tokens, lead, token.sentence);
  const next = tokens[at + 1];
  // "Jak uvedl, …": a verb alone behind "as".
  const alone =
    before?.sentence === token.sentence && lexicon.reportOpeners.has(before.lower) && next?.lower === ',';
  if (alone) return { from: at, to: at };
  // "El muelle aguantará, añadió.", "…, ha añadido.": it closes the sentence.
  const closes =
    opener?.lower === ',' &&
    opener.sentence === token.sentence &&
    (before === opener || lexicon.objectArticles) &&
    (next?.lower === '.' || next?.sentence !== token.sentence);
  if (closes) return { from: at, to: at };
  const reports =
    lexicon.complementisers.has(next?.lower ?? '') ||
    // "Добавил, что мост закрыт": every clause has its comma.
    (lexicon.clauseCommas &&
      next?.lower === ',' &&
      lexicon.complementisers.has(tokens[at + 2]?.lower ?? '')) ||
    next?.tag === 'subordinator' ||
    leads ||
    (opens && adjunctOnly(tokens, at + 1, lexicon));
  // "En una entrevista con El Faro, explicó que": nothing but an adjunct before it.
  const behind = !opens && opener.lower === ',' && next?.tag !== 'quotation';
  const first =
    (opens && !(opener?.sentence === token.sentence && opener.tag === 'pronoun')) ||
    (behind && isAdjunct(tokens, sentenceStart(tokens, at), lead));
  return first && reports && next?.sentence === token.sentence ? { from: at, to: at } : null;
}

/**
 * "نفت الشركة ذلك، وقالت إنها": where verbs stand first, one that a comma and "and" tie on and whose clause follows
 * goes on with the speaker before it, or with whoever the sentence opens with; its ending tells a man from a woman.
 */
export function goesOnBehindComma(
  tokens: readonly Token[],
  at: number,
  previous: { readonly cue: TokenRange; readonly subject: TokenRange; readonly sentence: number } | null,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const { lower = '', sentence = -1 } = tokens[at] ?? {};
  const tied = lexicon.order === 'verb-first' && tokens[at - 1]?.lower === ',' && TIED.test(lower);
  if (!tied) return null;
  const reports =
    leadsToWords(tokens, at + 1) ||
    adjunctOnly(tokens, at + 1, lexicon) ||
    lexicon.complementisers.has(tokens[at + 1]?.lower ?? '');
  if (!reports || tokens[at + 1]?.sentence !== sentence) return null;
  if (previous?.sentence === sentence) return agrees(tokens, at, previous.cue.from) ? previous.subject : null;
  const start = sentenceStart(tokens, at);
  const post = start + 1;
  return agrees(tokens, at, start) && tokens[post] && namesPost(tokens[post], lexicon)
    ? nounPhraseStartingAt(tokens, post, lexicon)
    : null;
}

/** Both verbs are a woman’s, or neither. */
function agrees(tokens: readonly Token[], one: number, other: number): boolean {
  return tokens[one]?.lower.endsWith(FEMININE) === tokens[other]?.lower.endsWith(FEMININE);
}

/** "and", "so", written on the verb. */
const TIED = /^[وف]/u;
const FEMININE = 'ت';

/** "El lunes dijo", "En enero dijo": nothing but a time from the sentence's start up to `end`. */
function isTime(tokens: readonly Token[], end: number, sentence: number): boolean {
  let at = end;
  let holdsTime = false;
  while (at > end - LONGEST_TIME && tokens[at]?.sentence === sentence) {
    const tag = tokens[at]?.tag;
    holdsTime ||= tag === 'time';
    if (tag !== 'time' && tag !== 'determiner' && tag !== 'preposition' && tag !== 'number') return false;
    at -= 1;
  }
  return holdsTime && tokens[at]?.sentence !== sentence;
}

const LONGEST_TIME = 4;

/** "وقال: «…»", "Dijo también: «…»", "وتابع قائلا: «…»": words in marks behind a colon, with hardly anything before it. */
function leadsToWords(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + MOST_BESIDE && isBeside(tokens[at])) at += 1;
  return tokens[at]?.lower === ':' && tokens[at + 1]?.tag === 'quotation';
}

/** Adverbs and the verb again as a participle. */
function isBeside(token: Token | undefined): boolean {
  return token?.tag === 'adverb' || token?.tag === 'time' || token?.tag === 'participle';
}

const MOST_BESIDE = 2;

/** A preposition and what hangs on it, without a verb. */
function isAdjunct(tokens: readonly Token[], from: number, end: number): boolean {
  if (tokens[from]?.tag !== 'preposition' || end - from > LONGEST_ADJUNCT) return false;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isVerbal(token.tag) || token.tag === 'participle') return false;
  }
  return true;
}

/** "وأوضح في تصريح للصحافيين أن", "وأشار إلى أن", "Añadió en rueda de prensa que": nobody but adjuncts up to the clause. */
function adjunctOnly(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): boolean {
  // "وختم بالقول إن": the verb again.
  if (tokens[start]?.tag !== 'preposition' && tokens[start]?.tag !== 'participle') return false;
  for (let at = start + 1; at < start + LONGEST_ADJUNCT; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[start]?.sentence) return false;
    if (leadsToWords(tokens, at)) return true;
    // The name of a paper or a programme in marks: "في مقابلة مع قناة «النهار»".
    if (token.kind !== 'word' && token.nameLike !== true) return false;
    if (lexicon.complementisers.has(token.lower)) return true;
    if (token.tag === 'cue' || token.tag === 'quoting' || token.tag === 'auxiliary' || token.tag === 'name')
      return false;
    if (namesPost(token, lexicon) || lexicon.titles.has(token.lower)) return false;
  }
  return false;
}

/** Tokens between a verb without a subject and its clause. */
const LONGEST_ADJUNCT = 9;

/**
 * "«…»، قالت.", "“…”, dijo en Madrid, “…”": a verb right behind words in marks, for which no subject was
 * found. It stands for it; whoever spoke last goes on.
 */
export function closingVerb(
  tokens: readonly Token[],
  at: number,
  { sentence, tag, lower }: Token,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const closes = tag === 'cue' || (tag === 'quoting' && !lexicon.quoting.has(lower));
  if (!lexicon.subjectless || !closes || endsWithAny(lower, lexicon.generalEndings)) return null;
  // "“…” diye konuştu", "“…” ifadelerini kullandı"
  let first = at;
  while (lexicon.order === 'verb-last' && first > at - MOST_BESIDE && tokens[first - 1]?.tag === 'adverb')
    first -= 1;
  // "«…», ha aggiunto.", "«…», ha poi aggiunto."
  let helper = first - 1;
  while (lexicon.objectArticles && helper > at - MOST_BESIDE && tokens[helper]?.tag === 'adverb') helper -= 1;
  if (tokens[helper]?.tag === 'auxiliary') first = helper;
  const before = tokens[first - 1];
  // "«…», — добавил.": a comma and a dash.
  const comma = tokens[first - 2]?.lower === ',' ? first - 3 : first - 2;
  const quoted = before?.kind === 'punctuation' ? tokens[comma] : before;
  if (quoted?.tag !== 'quotation' || quoted.sentence !== sentence) return null;
  const next = tokens[at + 1];
  const isAlone =
    next?.sentence !== sentence ||
    next.kind === 'punctuation' ||
    next.tag === 'quotation' ||
    next.tag === 'preposition' ||
    next.tag === 'adverb' ||
    next.tag === 'time';
  return isAlone ? { from: at, to: at } : null;
}

/** "…, говорится в сообщении", "В сообщении говорится, что": the document behind the preposition speaks. */
export function documentSubject(
  tokens: readonly Token[],
  at: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.order === 'verb-last') return documentOpening(tokens, at, lexicon);
  if (lexicon.objectArticles) return informant(tokens, at + 1, lexicon);
  // "сообщили журналистам в министерстве": behind a hearer.
  const hearer = lexicon.order === 'free' && lexicon.obliques.has(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const behind = sourceBehind(tokens, at + 1 + hearer, lexicon);
  if (behind) return isNobody(tokens, behind, lexicon) ? null : behind;
  const start = sentenceStart(tokens, at);
  if (tokens[start]?.tag !== 'preposition') return null;
  const phrase = nounPhraseStartingAt(tokens, start + 1, lexicon);
  return phrase && phrase.to < at && !isNobody(tokens, phrase, lexicon) ? phrase : null;
}

/** "a-t-on appris vendredi | auprès des pompiers", "a appris l’AFP | de source proche": who told what was learnt. */
function informant(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): TokenRange | null {
  const { sentence } = tokens[start] ?? {};
  let at = start;
  const between = (token: Token | undefined): boolean =>
    token?.tag === 'time' || token?.tag === 'adverb' || token?.tag === 'name' || token?.tag === 'determiner';
  while (tokens[at]?.sentence === sentence && between(tokens[at])) at += 1;
  if (tokens[at]?.tag !== 'preposition' || tokens[at]?.sentence !== sentence) return null;
  // "auprès de la mairie", "auprès du parquet"
  while (tokens[at]?.tag === 'preposition') at += 1;
  return nounPhraseStartingAt(tokens, at, lexicon);
}

/**
 * No source, whatever the verb: "Как говорили в старину" means people in general, and where verbs stand first
 * many a word for being written stands with places, too, so only a document speaks: "جاء في البيان".
 */
function isNobody(tokens: readonly Token[], { from, to }: TokenRange, lexicon: SpeechLexicon): boolean {
  if (lexicon.order === 'verb-first') return !lexicon.documentNouns.has(tokens[from]?.lower ?? '');
  return lexicon.order === 'free' && lexicon.dummies.has(tokens[to]?.lower ?? '');
}

/**
 * "मंत्रालय के बयान में कहा गया है कि": where subjects have a marker and none stands before the verb, the document before
 * the postposition speaks.
 */
export function documentBefore(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.order !== 'verb-last' || lexicon.subjectMarkers.size === 0) return null;
  if (tokens[verb + 1]?.tag !== 'auxiliary' || markedBefore(tokens, verb, lexicon)) return null;
  const floor = sentenceStart(tokens, verb);
  for (let at = verb - 1; at > floor && at > verb - LONGEST_ADJUNCT; at -= 1) {
    const noun = tokens[at - 1]?.lower ?? '';
    if (lexicon.documentPrepositions.has(tokens[at]?.lower ?? '') && lexicon.documentNouns.has(noun))
      return nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
  }
  return null;
}

/** "Valilikten yapılan açıklamada … bildirildi": what the sentence opens with, up to its word for a document. */
function documentOpening(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  let from = sentenceStart(tokens, verb);
  while (from < verb && OPENERS.has(tokens[from]?.tag ?? 'noun')) from += 1;
  // "در بیانیه وزارت | آمده است": whose document it is stands behind the word for it.
  if (lexicon.documentPrepositions.has(tokens[from]?.lower ?? '')) {
    const noun = tokens[from + 1]?.tag === 'determiner' ? from + 2 : from + 1;
    const phrase = nounPhraseStartingAt(tokens, from + 1, lexicon);
    const isDocument = lexicon.documentNouns.has(tokens[noun]?.lower ?? '');
    return phrase && isDocument && phrase.to < verb ? phrase : null;
  }
  for (let at = from; at < Math.min(verb, from + LONGEST_OPENING); at += 1) {
    if (tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'number') return null;
    if (lexicon.documentNouns.has(tokens[at]?.lower ?? '')) return { from, to: at };
  }
  return null;
}

const OPENERS: ReadonlySet<Tag> = new Set<Tag>(['adverb', 'time', 'coordinator', 'punctuation']);

/** Tokens before and with the word for a document. */
const LONGEST_OPENING = 14;

/** "sagte von der Leyen": a surname with its particles, where its sentence or clause ends behind it. */
export function particleName(
  tokens: readonly Token[],
  at: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (!lexicon.nameParticles.has(tokens[at]?.lower ?? '') || tokens[at]?.capital) return null;
  const article = tokens[at + 1]?.tag === 'determiner' && tokens[at + 1]?.capital === false;
  const to = article ? at + 2 : at + 1;
  const surname = tokens[to];
  if (!surname?.capital || surname.sentence !== tokens[at]?.sentence) return null;
  if (lexicon.organisationWords.has(surname.lower) || lexicon.timeWords.has(surname.lower)) return null;
  const after = tokens[to + 1];
  const ends =
    !after ||
    after.sentence !== surname.sentence ||
    after.kind === 'punctuation' ||
    after.tag === 'preposition' ||
    after.tag === 'time';
  return ends ? { from: at, to } : null;
}

/** A dummy subject of a verb of saying, in languages that say "hieß es": nobody speaks. */
export function isDummySubject(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: SpeechLexicon,
): boolean {
  return lexicon.order === 'verb-second' && from === to && lexicon.dummies.has(tokens[from]?.lower ?? '');
}
