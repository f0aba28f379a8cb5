/** Speakers that stand beside a passage without a verb of saying: before a colon, behind a dash, as a point of view. */
import type { Span } from '../model.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { isSomebody, namesPost, withoutObject } from './person-part.ts';
import { sentenceStart } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Tag, Token } from './tokens.ts';
import { DASHES } from './dashes.ts';
import { isVerbal } from './verbal-tags.ts';

/** "Her answer: “…”": whose it is, where nothing but a possessive and the noun stands before the colon. */
function ownerOfAnswer(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const possessive = lexicon.possessiveKinds.has(tokens[from]?.lower ?? '');
  const answer = to === from + 1 && lexicon.speechNouns.has(tokens[to]?.lower ?? '');
  return lexicon.order === 'subject-first' && possessive && answer ? { from, to: from } : null;
}

/** Smith: “…”, where no verb of saying stands between the name and the colon. */
export function labelBefore(
  tokens: readonly Token[],
  index: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (tokens[index - 1]?.lower !== ':') return null;
  const start = sentenceStart(tokens, index);
  // Without a verb known, only names are told from "Meya alisema: “…”".
  if (!lexicon.hasVerbs && !tokens.slice(start, index - 1).every(({ capital }) => capital)) return null;
  const verbless =
    index - start < 30 && !tokens.slice(start, index).some(({ tag }) => isVerbal(tag) || tag === 'quotation');
  // "JUST TOO EARLY - Ann Lake: “…”": the name between a dash and the colon, whatever the line begins with.
  const signed = verbless ? nounPhraseEndingAt(tokens, index - 2, lexicon, start) : null;
  if (signed && DASHES.has(tokens[signed.from - 1]?.lower ?? '') && tokens[signed.to]?.tag === 'name')
    return signed;
  // "Here is Lake in 1992: “…”"
  if (lexicon.presenters.has(tokens[start]?.lower ?? '') && tokens[start + 1]?.tag === 'auxiliary') {
    const presented = nounPhraseStartingAt(tokens, start + 2, lexicon);
    if (presented && tokens[presented.to]?.tag === 'name') return presented;
  }
  // "Dazu Hahn: „…“"
  let first = start;
  while (first < index - 2 && (tokens[first]?.tag === 'adverb' || tokens[first]?.tag === 'time')) first += 1;
  const opening = verbless && first < index - 1 ? nounPhraseStartingAt(tokens, first, lexicon) : null;
  // "The head of the agency, Ann Lake: “…”": the phrase that opens a sentence without a verb; "May 15, 1960: “…”" is a date.
  if (
    opening &&
    tokens.slice(opening.from, opening.to + 1).some(({ kind }) => kind !== 'number') &&
    (opening.to === index - 2 ||
      tokens[opening.to + 1]?.lower === ',' ||
      tokens[opening.to + 1]?.lower === '(' ||
      tokens[opening.to + 1]?.tag === 'adverb' ||
      tokens[opening.to + 1]?.tag === 'determiner' ||
      tokens[opening.to + 1]?.tag === 'preposition')
  )
    // "Il caso Cecilia Ferri: «…»": a topic.
    return lexicon.objectArticles && !isSomebody(tokens, opening, lexicon)
      ? null
      : (ownerOfAnswer(tokens, opening, lexicon) ??
          ownerOfLabel(tokens, opening, lexicon) ??
          withoutVerb(tokens, opening, lexicon));
  if (!isNouny(tokens[index - 2]?.tag)) return null;
  const reports = tokens
    .slice(start, index)
    .some(({ tag }) => tag === 'cue' || tag === 'quoting' || tag === 'quotation');
  const closing = reports ? null : nameAtEnd(tokens, index - 2, lexicon);
  if (closing) return closing;
  const phrase = nounPhraseEndingAt(tokens, index - 2, lexicon, Math.max(0, index - 14));
  if (!phrase || tokens[phrase.to]?.tag !== 'name') return null;
  const lead = tokens[phrase.from - 1];
  const starts = !lead || lead.sentence !== tokens[index]?.sentence || DASHES.has(lead.lower);
  return starts ? phrase : null;
}

/** "Roths Fazit: „…“", "Ihre Antwort: „…“", "Die Begründung der Richterin: „…“": whose words the label says they are. */
function ownerOfLabel(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const { labelNouns, possessivePronouns, genitiveArticles } = lexicon;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token?.tag !== 'noun' || !labelNouns.has(token.lower)) continue;
    if (at < to)
      return genitiveArticles.has(tokens[at + 1]?.lower ?? '')
        ? nounPhraseStartingAt(tokens, at + 1, lexicon)
        : null;
    if (possessivePronouns.has(tokens[from]?.lower ?? '')) return { from, to: from };
    const owner = tokens[at - 1];
    return at > from && owner?.tag === 'noun' && /[sxz][’']?$/u.test(owner.lower)
      ? { from, to: at - 1 }
      : null;
  }
  return null;
}

/** "Kritik kommt von den Grünen: „…“": from whom the words before the colon come. */
export function fromWhom(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): TokenRange | null {
  if (lexicon.labelNouns.size === 0 || tokens[index - 1]?.lower !== ':') return null;
  const start = sentenceStart(tokens, index);
  let said = false;
  let verb = false;
  for (let at = start; at < index - 1; at += 1) {
    const token = tokens[at] as Token;
    if (token.lower === ',') return null;
    said ||= token.tag === 'noun' && lexicon.labelNouns.has(token.lower);
    verb ||= isVerbal(token.tag);
    if (!said || !verb || !lexicon.affiliations.has(token.lower)) continue;
    const source = nounPhraseStartingAt(tokens, at + 1, lexicon);
    if (source && source.to < index) return source;
  }
  return null;
}

/** "С ним не согласен депутат Андрей Лобов: «…»": the name of two words that ends what stands before the colon. */
function nameAtEnd(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): TokenRange | null {
  if (lexicon.order !== 'free') return null;
  let from = end;
  while (from > end - 2 && tokens[from - 1]?.tag === 'name' && tokens[from]?.tag === 'name') from -= 1;
  // "депутат Госдумы | Андрей Лобов"
  if (from === end - 2 && lexicon.clauseCommas) from += 1;
  if (from === end || tokens[from]?.tag !== 'name' || tokens[from - 1]?.tag === 'preposition') return null;
  const post = tokens[from - 1];
  return post && (namesPost(post, lexicon) || post.tag === 'noun') ? { from, to: end } : null;
}

/** "Анна Кузьмина вспоминает: «…»", "Juan Díaz publicó en X: “…”": a verb of no list behind the name. */
function withoutVerb(tokens: readonly Token[], phrase: TokenRange, lexicon: SpeechLexicon): TokenRange {
  if (lexicon.nominative && lexicon.order === 'verb-last') return withoutObject(tokens, phrase, lexicon);
  const last = tokens[phrase.to];
  const isVerb =
    (lexicon.order === 'free' || lexicon.objectArticles) &&
    last?.tag === 'noun' &&
    !last.capital &&
    tokens[phrase.to - 1]?.tag === 'name' &&
    !namesPost(last, lexicon);
  return isVerb ? { from: phrase.from, to: phrase.to - 1 } : phrase;
}

/** “TAPPER: Thank you. …”: the speaker’s label of a transcript inside the marks. */
export function labelInside(text: string, { start, end }: Span): Span | null {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  const label = match?.[1];
  if (!match || label === undefined) return null;
  const from = start + match[0].indexOf(label);
  return { start: from, end: from + label.length };
}

/** Characters in which a transcript’s label has to end. */
const LONGEST_LABEL = 44;

/** Marks, a name in capitals, a colon. */
const LABEL = /^\P{L}{1,2}(\p{Lu}[\p{Lu}.’' -]{1,38}):\s/u;

/** “…” — Smith */
export function nameBehindDash(
  tokens: readonly Token[],
  index: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (!DASHES.has(tokens[index + 1]?.lower ?? '')) return null;
  const name = tokens[index + 2];
  if (!name || name.tag !== 'name') return null;
  const phrase = nounPhraseStartingAt(tokens, index + 2, lexicon);
  if (!phrase) return null;
  const after = tokens[phrase.to + 1];
  return !after || after.sentence !== name.sentence || after.tag === 'punctuation' ? phrase : null;
}

/** Tokens before a passage in which its source is looked for: a sentence may go on for as long as a book. */
const FARTHEST = 200;

/** "Für Senatorin Vogt (SPD) ist der Plan „ein Wortbruch“": whose view it is, where the verb only equates. */
export function viewpoint(
  tokens: readonly Token[],
  index: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.viewpoints.size === 0) return null;
  const start = Math.max(sentenceStart(tokens, index), index - FARTHEST);
  for (let at = index - 2; at >= start; at -= 1) {
    if (tokens[at]?.lower === ',') return null;
    if (!lexicon.viewpoints.has(tokens[at]?.lower ?? '')) continue;
    const viewer = nounPhraseStartingAt(tokens, at + 1, lexicon);
    if (!viewer || viewer.to >= index) return null;
    const someone = tokens
      .slice(viewer.from, viewer.to + 1)
      .some((token) => namesPost(token, lexicon) || lexicon.organisationWords.has(token.lower));
    // "für die Verbände in Sachsen „ein Wortbruch“"
    const place =
      tokens[viewer.to + 1]?.tag === 'preposition'
        ? nounPhraseStartingAt(tokens, viewer.to + 2, lexicon)
        : null;
    let rest = (place && place.to < index ? place.to : viewer.to) + 1;
    if (tokens[rest]?.lower === '(') while (rest < index && tokens[rest - 1]?.lower !== ')') rest += 1;
    // What is equated may stand between, where the view opens the sentence; a name right before is named by it.
    const opens = at === start && tokens[rest]?.tag === 'auxiliary' && tokens[index]?.nameLike !== true;
    const equates = tokens
      .slice(rest, index)
      .every(({ tag }) => EQUATING.has(tag) || (opens && (isNouny(tag) || tag === 'adjective')));
    return someone && equates ? viewer : null;
  }
  return null;
}

const EQUATING: ReadonlySet<Tag> = new Set<Tag>(['auxiliary', 'determiner', 'pronoun', 'adverb']);

/** "mit den Worten „…“", "mit dem Satz: „…“": a word for what was said right before, behind "mit" and its article. */
export function withWords(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.order !== 'verb-second') return false;
  const noun = tokens[index - 1]?.lower === ':' ? index - 2 : index - 1;
  return (
    lexicon.speechNouns.has(tokens[noun]?.lower ?? '') &&
    lexicon.obliques.has(tokens[noun - 1]?.lower ?? '') &&
    lexicon.withs.has(tokens[noun - 2]?.lower ?? '')
  );
}

/** "To Lake, the vote is “a farce.”": whose view it is, named before the clause. */
export function openingView(
  tokens: readonly Token[],
  index: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const start = sentenceStart(tokens, index);
  if (!lexicon.openingViewpoints.has(tokens[start]?.lower ?? '')) return null;
  const viewer = nounPhraseStartingAt(tokens, start + 1, lexicon);
  if (!viewer || viewer.to + 2 >= index || tokens[viewer.to + 1]?.lower !== ',') return null;
  const someone = tokens
    .slice(viewer.from, viewer.to + 1)
    .some(({ tag, lower }) => tag === 'name' || lexicon.speakerNouns.has(lower));
  const clause = tokens.slice(viewer.to + 2, index);
  return someone && clause.every(({ lower }) => lower !== ',') ? viewer : null;
}

/** "seen by organisers as a “lifeboat”", "known by friends as “Bo”": whose word it is, between "by" and "as". */
export function calledBy(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): TokenRange | null {
  if (lexicon.order !== 'subject-first') return null;
  let at = index - 1;
  if (tokens[at]?.tag === 'determiner') at -= 1;
  if (!lexicon.asWords.has(tokens[at]?.lower ?? '')) return null;
  for (let by = at - 2; by > at - 9 && tokens[by]?.sentence === tokens[index]?.sentence; by -= 1) {
    if (!lexicon.agents.has(tokens[by]?.lower ?? '')) continue;
    const viewer = nounPhraseStartingAt(tokens, by + 1, lexicon);
    const verb = tokens[by - 1];
    const sees =
      verb !== undefined &&
      (lexicon.perceived.has(verb.lower) ||
        lexicon.namings.has(verb.lower) ||
        lexicon.hasVerbEnding(verb.lower));
    return sees && viewer?.to === at - 1 ? viewer : null;
  }
  return null;
}

/** "In einem Schreiben war von einem „offenen Dialog“ die Rede": the document that the words stand in. */
export function documentIn(
  tokens: readonly Token[],
  index: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.documentPrepositions.size === 0) return null;
  const start = Math.max(sentenceStart(tokens, index), index - FARTHEST);
  for (let at = index - 2; at >= start; at -= 1) {
    if (!lexicon.documentPrepositions.has(tokens[at]?.lower ?? '')) continue;
    const phrase = nounPhraseStartingAt(tokens, at + 1, lexicon);
    if (!phrase || phrase.to >= index) continue;
    let head = phrase.from;
    while (head <= phrase.to && tokens[head]?.tag !== 'noun') head += 1;
    const { lower = '' } = tokens[head] ?? {};
    if (head <= phrase.to && [...lexicon.documentNouns].some((noun) => lower.endsWith(noun))) return phrase;
  }
  return null;
}

/** "the mayor’s “never again” promise", "his “no more buses” remark": whose words a noun behind them says they are. */
export function ownerOf(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): TokenRange | null {
  const noun = tokens[index + 1];
  const mark = tokens[index - 1];
  const { sentence } = tokens[index] ?? {};
  if (lexicon.order !== 'subject-first' || noun?.sentence !== sentence || mark?.sentence !== sentence)
    return null;
  if (!lexicon.speechNouns.has(noun?.lower ?? '')) return null;
  if (mark?.tag === 'possessive')
    return nounPhraseEndingAt(tokens, index - 2, lexicon, sentenceStart(tokens, index));
  return lexicon.possessivePronouns.has(mark?.lower ?? '') ? { from: index - 1, to: index - 1 } : null;
}
