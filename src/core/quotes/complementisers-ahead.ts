/** The word that opens a reported clause behind what stands between it and its verb: adjuncts, relative clauses, hearers. */
import { opensPhrase } from './clauses-between.ts';
import { isReleased } from './adjunct-places.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** "conceded at last on Friday in Kell that": adjuncts of any kind before the complementiser. */
export function complementiserAhead(
  tokens: readonly Token[],
  start: number,
  sentence: number,
  lexicon: SpeechLexicon,
): number | null {
  const first = tokens[start]?.tag;
  if (tokens[start]?.lower === ',') return behindCommas(tokens, start, sentence, lexicon);
  // "أعلن الوزير الذي زار الموقع أن", "ذكر تقرير نشرته الوزارة أن": a relative clause, whose verbs report nothing.
  const described = lexicon.order === 'verb-first' && (first === 'relative' || first === 'verb');
  if (first !== 'preposition' && first !== 'time' && first !== 'adverb' && !described) return null;
  for (let at = start + 1; at < start + 18; at += 1) {
    const token = tokens[at];
    // "said on the channel’s “Morning Call” on Friday that": a name in marks.
    if (token?.nameLike === true && (described || isNamed(tokens, at))) continue;
    if (token && isReleased(tokens, at, lexicon)) continue;
    if (!token || token.sentence !== sentence || token.kind === 'quotation') return null;
    if (isVerbal(token.tag) && !(described && token.tag === 'verb')) return null;
    // "said in a release | this case shows that": the clause has begun.
    if (opensPhrase(tokens, at, lexicon)) return null;
    // "confessed to the theft, admitting that": what the next verb reports.
    if (token.tag === 'participle' && tokens[at - 1]?.lower === ',') return null;
    if (lexicon.openers.has(token.lower)) return at;
    // "وأوضح في تصريح للصحفيين أن"; "وأشار إلى أن" keeps its preposition.
    if (lexicon.order === 'verb-first' && at > start + 1 && lexicon.complementisers.has(token.lower))
      return at;
  }
  return null;
}

function isNamed(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at - 1]?.lower === ',' ? tokens[at - 2]?.tag : tokens[at - 1]?.tag;
  if (tokens[at - 1]?.lower === ',') return tag === 'noun';
  return tag === 'possessive' || tag === 'preposition' || tag === 'determiner' || tag === 'name';
}

/** "said, on Monday 14 September, that": the complementiser behind an insertion without a verb. */
function behindCommas(
  tokens: readonly Token[],
  start: number,
  sentence: number,
  lexicon: SpeechLexicon,
): number | null {
  for (let at = start + 1; at < start + 16; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || isVerbal(token.tag) || token.kind === 'quotation')
      return null;
    if (token.lower !== ',') continue;
    const opens = lexicon.openers.size > 0 ? lexicon.openers : lexicon.complementisers;
    let next = at + 1;
    // "أبلغ الوزير، سامر حداد، البرلمان أن": a hearer.
    while (lexicon.order === 'verb-first' && next < at + HEARER && tokens[next]?.tag === 'noun') next += 1;
    return opens.has(tokens[next]?.lower ?? '') ? next : null;
  }
  return null;
}

/** Tokens of a hearer, with the comma before. */
const HEARER = 4;
