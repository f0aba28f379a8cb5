/** Where a noun phrase that reads on must end: before another one, or before where it was said. */
import type { SpeechLexicon } from './lexicon.ts';
import { namesPost } from './person-part.ts';
import type { Tag, Token } from './tokens.ts';

/**
 * «طالبت النقابة الحكومة», «طالب النائب سامر حداد الوزارة»: a definite noun, or one with its name, is whole and
 * another one behind it the object; «وزارة الخارجية», «رئيس الحكومة» and «باسم الحكومة» go on.
 */
export function isWhole(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: SpeechLexicon,
): boolean {
  const last = tokens[end]?.lower ?? '';
  if (/^(?:ال|لل)/u.test(last)) return true;
  return (
    end > start &&
    tokens[start]?.lower.startsWith('ال') === true &&
    !lexicon.speakerNouns.has(last) &&
    !last.startsWith('ب')
  );
}

/** "Vogt | im Gespräch", "der Verband | in seinem Bericht": in German, where it was said and not who said it. */
export function tellsWhere(
  tokens: readonly Token[],
  start: number,
  at: number,
  lexicon: SpeechLexicon,
): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lexicon.order !== 'verb-second' || !lexicon.genitives.has(lower) || lexicon.affiliations.has(lower))
    return false;
  const next = tokens[at + 1];
  // "Otto Roth in der Sendung „Guten Morgen“"
  if (isFullName(tokens, start, at - 1, lexicon) && marksAhead(tokens, at, lexicon)) return true;
  if (lexicon.possessivePronouns.has(next?.lower ?? '')) return true;
  // "die Stadt | bei einem Treffen", "der Verband | in einem Brief"
  if (lexicon.indefinites.has(next?.lower ?? ''))
    return !lexicon.documentPrepositions.has(lower) || lexicon.documentNouns.has(tokens[at + 2]?.lower ?? '');
  // "laut Prüfern | aus Sicht der Werft", "einem Gutachten | bei Hochwasser"
  if (next?.lower === 'sicht' || (lower === 'bei' && lexicon.documentNouns.has(tokens[at - 1]?.lower ?? '')))
    return true;
  const first = tokens[start];
  if (first?.capital !== true || at !== start + 1) return false;
  return !namesPost(first, lexicon) && !lexicon.organisationWords.has(next?.lower ?? '');
}

/**
 * "un rapport | consulté par Le Courrier", "el informe | publicado el lunes": in Romance languages a participle behind
 * its noun, with its agent, a day or an adjunct.
 */
export function describesHead(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const [head, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!lexicon.objectArticles || !token || token.capital || !lexicon.isPastParticiple(token.lower))
    return false;
  // "condamné en 2010", and not "dit en 2010": a form of a verb of saying that is nothing but a participle.
  const isVerb = token.tag === 'cue' || token.tag === 'quoting';
  if (token.tag !== 'noun' && !(isVerb && PARTICIPLE.test(token.lower))) return false;
  if ((head?.tag !== 'noun' && head?.tag !== 'name') || head.sentence !== token.sentence) return false;
  if (namesPost(token, lexicon) || lexicon.organisationWords.has(token.lower)) return false;
  if (next?.sentence !== token.sentence) return false;
  const day = next.tag === 'determiner' ? tokens[at + 2] : next;
  return (
    lexicon.agents.has(next.lower) ||
    day?.tag === 'time' ||
    day?.tag === 'number' ||
    (next.tag === 'preposition' &&
      !lexicon.genitives.has(next.lower) &&
      !lexicon.affiliations.has(next.lower))
  );
}

/** Forms that are participles and never finite. */
const PARTICIPLE = /(?:ée?s?|[ai]d[oa]s?|[aiu]t[oe])$/u;

/**
 * The participle that a phrase with its agent, its day or its place hangs on: "publié | le 3 mai", "difundido | el martes
 * por el ayuntamiento"; -1 where there is none.
 */
export function participleBefore(
  tokens: readonly Token[],
  from: number,
  floor: number,
  lexicon: SpeechLexicon,
): number {
  if (!lexicon.objectArticles) return -1;
  let at = from - 1;
  while (at > floor && HANGING.has(tokens[at]?.tag ?? 'noun')) at -= 1;
  return at > floor && describesHead(tokens, at, lexicon) ? at : -1;
}

const HANGING: ReadonlySet<Tag> = new Set<Tag>(['time', 'number', 'determiner', 'preposition', 'adverb']);

/** "Jan Roth", "Leiter Jan Roth", "die Leiterin Rita Roth": words behind which "der" opens no genitive. */
export function isFullName(
  tokens: readonly Token[],
  start: number,
  last: number,
  lexicon: SpeechLexicon,
): boolean {
  const end = tokens[last];
  if (!end || namesPost(end, lexicon) || lexicon.organisationWords.has(end.lower)) return false;
  let from = last;
  while (from > start && tokens[from - 1]?.tag === 'noun' && tokens[from - 1]?.capital) from -= 1;
  const bare = from === start && tokens[from]?.tag === 'noun';
  const first = tokens[from];
  return last - from > 1 || (last > from && (bare || (first !== undefined && namesPost(first, lexicon))));
}

/** "and" as well as "with". */
const TYING: ReadonlySet<string> = new Set(['与', '跟', '與']);

/** 海洋与气候专业博士生: the word for a person stands behind the tie only, so one phrase holds both. */
export function endsInPerson(
  tokens: readonly Token[],
  from: number,
  tie: number,
  to: number,
  { speakerNouns }: SpeechLexicon,
): boolean {
  const holds = (start: number, end: number): boolean =>
    tokens.slice(start, end).some(({ lower }) => speakerNouns.has(lower));
  return TYING.has(tokens[tie]?.lower ?? '') && holds(tie + 1, to + 1) && !holds(from, tie);
}

/** "sagte Roth der Agentur", "sagte die Ministerin der „Morgenpost“": the press is told, unless it is the speaker’s own. */
export function tellsPress(
  tokens: readonly Token[],
  start: number,
  at: number,
  lexicon: SpeechLexicon,
): boolean {
  const head = tokens[at - 1];
  if (!head || endsIn(head, lexicon.pressPosts) || lexicon.organisationWords.has(head.lower)) return false;
  // "Vertreter der Presse": a noun without an article that is no name.
  if (at - 1 === start && head.lower.endsWith('er') && namesPost(head, lexicon)) return false;
  let next = at + 1;
  while (
    tokens[next]?.tag === 'adjective' ||
    (tokens[next]?.capital && !endsIn(tokens[next], lexicon.pressWords))
  )
    if (tokens[next]?.sentence !== head.sentence || next > at + 3) return false;
    else next += 1;
  const token = tokens[next];
  return token?.nameLike === true ? tokens[next - 1]?.capital !== true : endsIn(token, lexicon.pressWords);
}

function endsIn(token: Token | undefined, endings: readonly string[]): boolean {
  return token?.capital === true && endings.some((ending) => token.lower.endsWith(ending));
}

/** The name of a paper or a broadcaster behind an article or a preposition: in marks, or by its own last part. */
function marksAhead(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  for (let next = at + 1; next < at + 6; next += 1) {
    const token = tokens[next];
    if (!token || token.sentence !== tokens[at]?.sentence) return false;
    if (token.nameLike === true) return true;
    if (token.kind !== 'word' || (!token.capital && token.tag !== 'determiner' && token.tag !== 'adjective'))
      return false;
    if (endsIn(token, lexicon.pressWords)) return true;
  }
  return false;
}
