/** The role a text states beside a name: before it, behind it between commas, or in brackets. */
import type { SpeechLexicon } from './lexicon.ts';
import { isTitle } from './name-places.ts';
import { nounPhraseEndingAt } from './noun-phrases.ts';
import type { NameRun } from './people.ts';
import { behindDescription, namesPost } from './person-part.ts';
import { sentenceStart } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** Ends of Slavic adjectives, which may stand before a post. */
const ADJECTIVE = /(?:[ыиоа]й|[аяоеыи]я|[оеé]е|ого|его|ому|ему|[ыи]м|[ýíáé])$/u;

/** Longest role in tokens; beyond it an apposition tells a story rather than a post. */
const LONGEST = 18;

/** The role stated beside this occurrence of a name, or null. */
export function statedRole(
  text: string,
  tokens: readonly Token[],
  run: NameRun,
  lexicon: SpeechLexicon,
): string | null {
  const before = roleBefore(text, tokens, run, lexicon);
  const behind = roleBehind(text, tokens, run, lexicon);
  if (before !== null && behind !== null) return before.length < 24 ? `${before}, ${behind}` : before;
  return (
    before ?? behind ?? roleBeforeComma(text, tokens, run, lexicon) ?? affiliation(text, tokens, run, lexicon)
  );
}

/** "UN spokesperson | Stephane Dujarric", "Pakistan’s Information Minister | Atta Tarar". */
function roleBefore(
  text: string,
  tokens: readonly Token[],
  run: NameRun,
  lexicon: SpeechLexicon,
): string | null {
  let end = run.from - 1;
  while (lexicon.courtesies.has(tokens[end]?.lower ?? '')) end -= 1;
  const last = tokens[end];
  if (!last || last.sentence !== tokens[run.from]?.sentence || !isNouny(last.tag)) return null;
  const phrase = nounPhraseEndingAt(tokens, end, lexicon, sentenceStart(tokens, run.from));
  if (!phrase || phrase.to !== end) return null;
  let { from } = behindDescription(tokens, { from: phrase.from, to: run.from }, lexicon);
  while (
    from <= end &&
    (tokens[from]?.tag === 'determiner' ||
      tokens[from]?.tag === 'coordinator' ||
      // "some stars, including captain Paul Dorn"
      lexicon.examples.has(tokens[from]?.lower ?? ''))
  )
    from += 1;
  // "в интервью директор банка | Иван Редькин": without articles a phrase before runs into the post.
  if (lexicon.order === 'free' && lexicon.definites.size === 0 && tokens[from - 1]?.tag === 'preposition') {
    const post = tokens.slice(from + 1, end + 1).findIndex(({ lower }) => lexicon.speakerNouns.has(lower));
    if (post >= 0 && !lexicon.speakerNouns.has(tokens[from]?.lower ?? '')) from += post + 1;
  }
  // "не согласен | депутат Андрей Лобов": only adjectives stand before a post.
  if (lexicon.order === 'free' && lexicon.clauseCommas)
    while (
      from < end &&
      !namesPost(tokens[from] as Token, lexicon) &&
      !ADJECTIVE.test(tokens[from]?.lower ?? '') &&
      tokens.slice(from + 1, end + 1).some((token) => namesPost(token, lexicon)) &&
      tokens[from]?.capital === false
    )
      from += 1;
  // "threatened to kill Senator Hale"
  if (lexicon.order === 'subject-first' && lexicon.infinitiveMarkers.has(tokens[from - 1]?.lower ?? ''))
    from += 1;
  from = behindOther(tokens, from, end, lexicon);
  // "Minister Paul Dorn and her Vestrian counterpart | Ann Lake"
  while (from < end && tokens[from]?.tag === 'determiner') from += 1;
  if (from > end || !namesRole(tokens, from, end, lexicon)) return null;
  if (from === end && lexicon.courtesies.has(last.lower)) return null;
  return sliceTokens(text, tokens, from, end);
}

/** "Mayor Paul Dorn and port director | Ann Lake": behind the coordinator, where a post and a name stand before it. */
function behindOther(tokens: readonly Token[], from: number, end: number, lexicon: SpeechLexicon): number {
  for (let at = end - 1; at > from + 1; at -= 1) {
    if (tokens[at]?.tag !== 'coordinator') continue;
    const named = tokens[at - 1]?.tag === 'name' && tokens[at - 2]?.tag === 'name';
    let post = from;
    while (
      post < at - 2 &&
      !lexicon.titles.has(tokens[post]?.lower ?? '') &&
      !lexicon.speakerNouns.has(tokens[post]?.lower ?? '')
    )
      post += 1;
    const between = tokens.slice(from, at).every(({ tag }) => tag !== 'preposition');
    return named && between && post <= at - 2 && namesRole(tokens, at + 1, end, lexicon) ? at + 1 : from;
  }
  return from;
}

/** "Khaled Al-Maeena, editor at large at the Saudi Gazette, said". */
function roleBehind(
  text: string,
  tokens: readonly Token[],
  run: NameRun,
  lexicon: SpeechLexicon,
): string | null {
  const sentence = tokens[run.to]?.sentence;
  let at = run.to + 1;
  // An age or a party stands between: "Flanagan, 44, a farmer", "Sen. Holt (D-Ohio), chair of…".
  if (tokens[at]?.lower === '(') {
    while (at < tokens.length && tokens[at]?.lower !== ')') at += 1;
    at += 1;
  }
  // A degree, an age: "Ann Lake, MD, MSc, a surgeon", "Ann Lake, 44, a surgeon".
  while (tokens[at]?.lower === ',' && tokens[at + 2]?.lower === ',' && isDegree(tokens[at + 1])) at += 2;
  if (tokens[at]?.lower === ',') at = behindAge(tokens, at);
  const opening = tokens[at];
  if (opening?.lower !== ',' && opening?.lower !== '،') return copula(text, tokens, run, lexicon);
  let from = at + 1;
  if (tokens[from]?.tag === 'relative' && tokens[from + 1]?.tag === 'auxiliary') from += 2;
  while (tokens[from]?.tag === 'determiner' || tokens[from]?.tag === 'adverb') from += 1;
  // "with Lake, and the port’s director": someone else.
  if (tokens[from]?.tag === 'coordinator') return null;
  let to = from - 1;
  for (let index = from; index < Math.min(tokens.length, from + LONGEST); index += 1) {
    const token = tokens[index];
    if (!token || token.sentence !== sentence || token.kind === 'quotation') break;
    if (token.kind === 'punctuation' && token.lower !== '.' && token.lower !== '-' && token.lower !== '&')
      if (!insideOffice(tokens, index, lexicon)) break;
    if (
      isVerbal(token.tag) ||
      token.tag === 'relative' ||
      token.tag === 'participle' ||
      token.tag === 'subordinator'
    )
      break;
    to = index;
  }
  // A verb right behind means that the comma ended an opening phrase, not the name.
  const stop = tokens[to + 1];
  if (
    stop &&
    stop.sentence === sentence &&
    (stop.tag === 'verb' || stop.tag === 'auxiliary' || stop.tag === 'cue')
  )
    return null;
  while (
    to >= from &&
    (tokens[to]?.tag === 'preposition' ||
      tokens[to]?.tag === 'coordinator' ||
      tokens[to]?.tag === 'determiner' ||
      tokens[to]?.lower === '.')
  )
    to -= 1;
  if (opensList(tokens, from, to)) return null;
  if (to < from || !(namesRole(tokens, from, to, lexicon) || namesTrade(tokens, from, to, lexicon)))
    return null;
  return sliceTokens(text, tokens, from, to);
}

/** "the Salt, Mining and Harbours Department": a comma in the name of an office. */
function insideOffice(tokens: readonly Token[], comma: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.order !== 'subject-first' || tokens[comma]?.lower !== ',') return false;
  if (!tokens[comma - 1]?.capital || lexicon.nounsCapital) return false;
  let tied = false;
  for (let at = comma + 1; at < comma + 8 && tokens[at]?.sentence === tokens[comma]?.sentence; at += 1) {
    const { capital, lower, tag } = tokens[at] as Token;
    if (tag === 'coordinator') tied = true;
    else if (!capital && lower !== ',') return false;
    else if (tied && lexicon.organisationWords.has(lower)) return true;
  }
  return false;
}

/** ", 44,", ", 54 ans,", ", de 54 años,": the comma behind an age that the comma at `at` opens, or `at`. */
function behindAge(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.kind === 'number') return tokens[at + 3]?.lower === ',' ? at + 3 : at + 2;
  return tokens[at + 2]?.kind === 'number' && tokens[at + 4]?.lower === ',' ? at + 4 : at;
}

function isDegree(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.upper || DEGREE.test(token.lower));
}

/** Degrees with small letters, and what tells father and son apart. */
const DEGREE = /^(?:ph\.?d|[bm]sc|[bm]ed|pharm\.?d|drph|esq|jr|sr)\.?$/u;

/** ", the banker Glen Dale and the lawyer Ann Lake": others, named in a list. */
function opensList(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.tag !== 'noun') return false;
  let at = from + 1;
  while (at <= to && tokens[at]?.tag === 'name') at += 1;
  return at > from + 2 && (at > to || tokens[at]?.tag === 'coordinator');
}

/** "Matthew Ingram of The Globe and Mail": where no post is stated, where the person belongs. */
function affiliation(
  text: string,
  tokens: readonly Token[],
  run: NameRun,
  lexicon: SpeechLexicon,
): string | null {
  const tie = tokens[run.to + 1];
  if (
    !tie ||
    tie.sentence !== tokens[run.to]?.sentence ||
    run.from === run.to ||
    !lexicon.affiliations.has(tie.lower)
  )
    return null;
  let to = run.to + 1;
  while (
    tokens[to + 1]?.sentence === tie.sentence &&
    (tokens[to + 1]?.tag === 'name' ||
      tokens[to + 1]?.tag === 'determiner' ||
      (tokens[to + 1]?.tag === 'coordinator' && tokens[to + 2]?.tag === 'name'))
  )
    to += 1;
  return to > run.to + 1 && tokens[to]?.tag === 'name' ? sliceTokens(text, tokens, run.to + 1, to) : null;
}

/** "Smith is the director of…", "Smith was a spokesman for…". */
function copula(text: string, tokens: readonly Token[], run: NameRun, lexicon: SpeechLexicon): string | null {
  const verb = tokens[run.to + 1];
  const article = tokens[run.to + 2];
  if (verb?.tag !== 'auxiliary' || !lexicon.passives.has(verb.lower) || article?.tag !== 'determiner')
    return null;
  let to = run.to + 2;
  for (let index = run.to + 3; index < Math.min(tokens.length, run.to + 3 + LONGEST); index += 1) {
    const token = tokens[index];
    if (
      !token ||
      token.sentence !== verb.sentence ||
      token.kind === 'quotation' ||
      token.kind === 'punctuation' ||
      isVerbal(token.tag) ||
      token.tag === 'relative'
    )
      break;
    to = index;
  }
  return to > run.to + 2 && namesRole(tokens, run.to + 3, to, lexicon)
    ? sliceTokens(text, tokens, run.to + 3, to)
    : null;
}

/** "Carter’s press secretary, Peter Cook, told". */
function roleBeforeComma(
  text: string,
  tokens: readonly Token[],
  run: NameRun,
  lexicon: SpeechLexicon,
): string | null {
  const comma = tokens[run.titled - 1];
  const closing = tokens[run.to + 1];
  if (comma?.lower !== ',' || (closing && closing.kind !== 'punctuation')) return null;
  const phrase = nounPhraseEndingAt(tokens, run.titled - 2, lexicon, sentenceStart(tokens, run.from));
  if (!phrase) return null;
  let { from } = phrase;
  while (from < phrase.to && (tokens[from]?.tag === 'determiner' || tokens[from]?.tag === 'coordinator'))
    from += 1;
  return namesRole(tokens, from, phrase.to, lexicon) ? sliceTokens(text, tokens, from, phrase.to) : null;
}

/** A role has a word for a post, or ends like one: "director", "co-founder", "goalkeeper". */
function namesRole(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') continue;
    if (isTitle(token) || namesInPart(token.lower, lexicon)) return true;
    if (isNouny(token.tag) && lexicon.isRoleWord(token.lower)) return true;
    // The head comes before the first preposition: "author of a book on ministers" is an author.
    if (token.tag === 'preposition') return false;
  }
  return false;
}

/** "co-founder", "director-general": a word for a post before the first hyphen or behind the last one. */
function namesInPart(lower: string, { speakerNouns }: SpeechLexicon): boolean {
  if (!lower.includes('-') && !lower.includes('‐')) return false;
  return speakerNouns.has(lower.replace(/^.*[-‐]/u, '')) || speakerNouns.has(lower.replace(/[-‐].*$/u, ''));
}

/** Behind a name even an unlisted trade is told by its ending: "a glassblower from Kell". */
function namesTrade(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (!token || token.tag === 'preposition') return false;
    if (token.tag === 'noun' && lexicon.isTrade(token.lower)) return true;
  }
  return false;
}

function sliceTokens(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
}
