/**
 * In scripts without capitals nothing parts a subject from the adjuncts around it: "فرمانده شهر | در
 * پایان", "ثبت نام در سامانه | رئیس سازمان". What parts them is a preposition, or a word for a post.
 */
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** Words before a post that make it no apposition but another sentence run into it: "ثبت نام هزار نفر | رئیس". */
const RUN_IN = 3;
/** Words of a phrase without a word for a post that is still taken for somebody: "قایقران پیر بندر". */
const LONGEST_UNKNOWN = 4;

/**
 * True where a phrase stands for somebody: a pronoun, a title, a post, an organisation; or a name, which a
 * capital tells unless it opens the sentence alone ("Чего стоит …") or a word without one leads ("temporada
 * de la Bundesliga").
 */
export function isSomebody(tokens: readonly Token[], phrase: TokenRange, lexicon: SpeechLexicon): boolean {
  const inside = tokens.slice(phrase.from, phrase.to + 1);
  if (inside.some((token) => token.tag === 'pronoun' || standsForSomebody(token, lexicon))) return true;
  const [first, second] = inside.filter(({ tag }) => tag !== 'determiner');
  if (first?.capital !== true) return false;
  const opens = tokens[phrase.from - 1]?.sentence !== first.sentence;
  return !opens || second?.capital === true;
}

/** The part of a phrase without capitals that is somebody, or null. A phrase with capitals stays as it is. */
export function personPart(
  tokens: readonly Token[],
  phrase: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (tokens.slice(phrase.from, phrase.to + 1).some(({ capital }) => capital)) {
    const described = behindDescription(tokens, phrase, lexicon);
    // "kazayı gören | bir sürücü": the only capital was the sentence’s.
    const named = tokens.slice(described.from, described.to + 1).some(({ capital }) => capital);
    return lexicon.nominative && named ? withoutObject(tokens, described, lexicon) : described;
  }
  // "یکی از اهالی روستا": one of them.
  const partitive =
    lexicon.demonstratives.has(tokens[phrase.from]?.lower ?? '') &&
    tokens[phrase.from + 1]?.tag === 'preposition';
  if (partitive) {
    let to = phrase.from + 2;
    while (to < phrase.to && tokens[to + 1]?.tag !== 'preposition') to += 1;
    return to <= phrase.to ? { from: phrase.from, to } : phrase;
  }
  let part = { from: phrase.from, to: phrase.from - 1 };
  let unknown: TokenRange | null = null;
  for (let at = phrase.from; at <= phrase.to + 1; at += 1) {
    const tag = tokens[at]?.tag;
    if (at <= phrase.to && tag !== 'preposition') {
      part.to = at;
      continue;
    }
    const behindPreposition = tokens[part.from - 1]?.tag === 'preposition';
    const found = somebodyIn(tokens, part, behindPreposition, lexicon);
    if (found) return found;
    if (part.from === phrase.from && part.to >= part.from && part.to - part.from < LONGEST_UNKNOWN)
      unknown = part;
    part = { from: at + 1, to: at };
  }
  return unknown;
}

/** "köprünün eski olduğunu belirten | Demir", "toplantıda konuşan | Vali Ak": who stands behind the clause that describes them. */
export function behindDescription(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange {
  for (let at = to - 1; at >= from; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || (token.capital && at > from) || namesPost(token, lexicon)) continue;
    if (
      !lexicon.describingEndings.some(
        (end) => token.lower.length > end.length + 1 && token.lower.endsWith(end),
      )
    )
      continue;
    if (
      next.capital ||
      next.tag === 'determiner' ||
      namesPost(next, lexicon) ||
      lexicon.titles.has(next.lower)
    )
      return { from: at + 1, to };
  }
  return { from, to };
}

/** "Başkan Özgür Ak | kararı", "Keçeli | yazılı açıklamasında": small words behind a name that are no post of it. */
export function withoutObject(
  tokens: readonly Token[],
  phrase: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange {
  let to = phrase.to;
  while (to > phrase.from && tokens[to]?.capital !== true) to -= 1;
  const rest = tokens.slice(to + 1, phrase.to + 1);
  const last = rest.at(-1);
  const alone = to === phrase.from && tokens[to - 1]?.sentence !== tokens[to]?.sentence;
  // "Görgü tanıkları | ses duyduklarını söyledi", "Bir komşu | köprünün kapandığını söyledi"
  if (last && lexicon.isReportedNoun(last.lower)) {
    const second = tokens[to + 1]?.lower ?? '';
    const goesOn = alone && (tokens[to]?.tag === 'determiner' || /l[ae]r[ıi]$/u.test(second));
    return { from: phrase.from, to: goesOn && second !== last.lower ? to + 1 : to };
  }
  if (!last || rest.some((token) => standsForSomebody(token, lexicon)) || /l[ae]r[ıi]$/u.test(last.lower))
    return phrase;
  return alone && !/[dt][ae]n?$/u.test(last.lower) ? phrase : { from: phrase.from, to };
}

function somebodyIn(
  tokens: readonly Token[],
  part: TokenRange,
  behindPreposition: boolean,
  lexicon: SpeechLexicon,
): TokenRange | null {
  for (let at = part.from; at <= part.to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === 'pronoun' && !behindPreposition) return { from: at, to: at };
    if (!standsForSomebody(token, lexicon)) continue;
    // "در حاشیه جلسه هیئت دولت": an organisation inside an adjunct only belongs to it.
    const post = namesPost(token, lexicon) || lexicon.titles.has(token.lower);
    if (behindPreposition && !post) continue;
    const before = at - part.from;
    // "در دیدار رئیس": the post belongs to the preposition's noun where only that stands before it.
    if (behindPreposition) return before === 0 ? null : { from: at, to: part.to };
    // "فرمانده نیروی دریایی | ارزش این رزمایش را": what somebody speaks of.
    const thing = tokens
      .slice(at + 1, part.to + 1)
      .findIndex(({ lower }) => lexicon.order === 'verb-last' && lexicon.saidThings.has(lower));
    return { from: before >= RUN_IN ? at : part.from, to: thing < 0 ? part.to : at + thing };
  }
  return null;
}

/** A word for a post, a trade or a role. */
export function namesPost({ lower }: Token, lexicon: SpeechLexicon): boolean {
  return lexicon.speakerNouns.has(lower) || lexicon.isRoleWord(lower);
}

/** "Gewerkschaftsbund", "CDU": an organisation by its last part, or in capitals throughout. */
export function namesOrganisation(
  { capital, upper, lower }: Token,
  { organisationWords }: SpeechLexicon,
): boolean {
  if (!capital) return false;
  if (organisationWords.has(lower) || (upper && lower.length > 1)) return true;
  for (const word of organisationWords) if (word.length > 3 && lower.endsWith(word)) return true;
  return false;
}

function standsForSomebody(token: Token, lexicon: SpeechLexicon): boolean {
  return (
    namesPost(token, lexicon) || lexicon.titles.has(token.lower) || lexicon.organisationWords.has(token.lower)
  );
}

/** A single word for a post, where nouns look like names. */
export function isOnlyPost(
  tokens: readonly Token[],
  run: TokenRange | undefined,
  lexicon: SpeechLexicon,
): boolean {
  const token = run && run.from === run.to ? tokens[run.from] : undefined;
  return lexicon.nounsCapital && token !== undefined && namesPost(token, lexicon);
}
