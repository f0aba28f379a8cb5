/**
 * Clauses behind a comma, where grammar sets one before each: those a verb of saying reports, and those that only
 * describe a noun. German tells them by the place of the verb and by its mood.
 */
import type { CueClause } from './cue-clauses.ts';
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** "räumte gegenüber der „Morgenpost“ ein, dass": hearers, objects and particles end at the clause’s comma. */
export function clauseBehindComma(
  tokens: readonly Token[],
  start: number,
  sentence: number,
  lexicon: SpeechLexicon,
): number | null {
  for (let at = start; at < start + 20; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.tag === 'cue' || token.tag === 'quoting') return null;
    if (token.lower !== ',') continue;
    if (opensReport(tokens, at + 1, lexicon)) return at + 1;
    // "sagte dem Rat, der am Montag tagte, man werde": about the hearer.
    if (!isRelativeClause(tokens, at + 1, lexicon)) return null;
    at = clauseEndAt(tokens, at + 1);
    if (tokens[at]?.tag === 'cue') return null;
  }
  return null;
}

/** What opens at `at` can only be a report: "dass …", "die Lage sei ernst", "das Haus zu räumen". */
export function opensReport(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.complementisers.has(tokens[at]?.lower ?? '')) return true;
  return reportsAhead(tokens, at, lexicon) || infinitiveAhead(tokens, at, lexicon);
}

/**
 * "warf der Stadt vor, sie habe geschlafen", "forderte sie auf, zu gehen": what opens at `at` is what the verb reports;
 * false for an infinitive that it does not ("lehnte es ab, zu gehen"), null where nothing tells.
 */
export function reportsClause(
  tokens: readonly Token[],
  at: number,
  { cue, strength }: CueClause,
  lexicon: SpeechLexicon,
): boolean | null {
  if (!opensReport(tokens, at, lexicon)) return null;
  const verb = tokens[cue.from]?.lower ?? '';
  const infinitive = infinitiveAhead(tokens, at, lexicon);
  const reports = strength === 'saying' || lexicon.intending.has(verb);
  if (reports && !(infinitive && lexicon.refusals.has(verb))) return true;
  return infinitive ? false : null;
}

/** "…, die Lage sei ernst": a verb in reported mood before the next comma. */
function reportsAhead(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): boolean {
  for (let at = start; at < start + 12; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[start]?.sentence || token.lower === ',') return false;
    if (token.tag === 'relative') return false;
    if (lexicon.reportedForms.has(token.lower)) return true;
    if (at > start && (token.listing & Listing.reported) !== 0 && isVerbal(token.tag)) return true;
  }
  return false;
}

/** "…, das Haus zu räumen": an infinitive with its marker, apart or inside the word. */
function infinitiveAhead(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.infinitiveTie === '' || tokens[start]?.tag === 'subordinator') return false;
  if (lexicon.purposes.has(tokens[start]?.lower ?? '')) return false;
  for (let at = start; at < start + 24; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[start]?.sentence || token.lower === ',') return false;
    if (token.kind !== 'word' || token.capital) continue;
    if (lexicon.isJoinedInfinitive(token.lower)) return true;
    const next = tokens[at + 1];
    if (token.lower !== lexicon.infinitiveTie || next?.kind !== 'word' || next.capital) continue;
    // "zu räumen", but not "zu hohen Kosten".
    if (next.lower.endsWith('n') && !isNouny(tokens[at + 2]?.tag)) return true;
  }
  return false;
}

/** Index of the last token before the comma or the end that closes the clause which opens at `from`. */
export function clauseEndAt(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at + 1]?.sentence === tokens[from]?.sentence && tokens[at + 1]?.kind !== 'punctuation')
    at += 1;
  return at;
}

/** ", die im Mai ausgezahlt wird", ", in der er wohnt": an article that no noun follows, or a verb at the very end. */
export function isRelativeClause(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.order !== 'verb-second') return false;
  const opener = tokens[from]?.tag === 'preposition' ? from + 1 : from;
  const { tag, lower = '' } = tokens[opener] ?? {};
  if (tag === 'relative') return true;
  if (!lexicon.relativeArticles.has(lower)) return false;
  const end = clauseEndAt(tokens, from);
  if (end <= opener || !endsAsVerb(tokens[end])) return false;
  let noun = opener + 1;
  while (tokens[noun]?.tag === 'adjective') noun += 1;
  // "die Brücke hält", "die Brücke sei alt": subject and verb.
  const named = opener === from && noun < end && isNouny(tokens[noun]?.tag);
  if (named && (noun + 1 === end || isFinite(tokens[noun + 1]))) return false;
  for (let at = opener + 1; at < end - 2; at += 1) {
    const token = tokens[at] as Token;
    if (isVerbal(token.tag) && (token.tag !== 'verb' || (token.listing & Listing.tagged) !== 0)) return false;
  }
  return true;
}

/** A verb by its tag, or behind a comma by its mood alone: ", steige". */
export function isFinite(token: Token | undefined): boolean {
  if (!token || token.capital) return false;
  return isVerbal(token.tag) || (token.listing & Listing.reported) !== 0;
}

function endsAsVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  return isVerbal(token.tag) || /(?:t|en)$/u.test(token.lower);
}

/**
 * "Auf die Frage, ob er gehe, sagte", "Nachdem er kam, forderten": what stands before the verb says when or to what, and
 * has no main clause of its own.
 */
export function isOnlyOpening(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: SpeechLexicon,
): boolean {
  if (lexicon.order !== 'verb-second') return false;
  const opener = tokens[start];
  if (opener?.tag === 'subordinator' && !lexicon.reportOpeners.has(opener.lower)) {
    if (lexicon.complementisers.has(opener.lower)) return false;
    // "Wenn es regne, komme die Flut, sagte": a main clause behind the first.
    for (let at = start; at < end - 1; at += 1)
      if (tokens[at]?.lower === ',' && isFinite(tokens[at + 1])) return false;
    return true;
  }
  if (opener?.tag !== 'preposition') return false;
  for (let at = start + 1; at < end; at += 1) {
    if (tokens[at]?.lower === ',')
      return opensReport(tokens, at + 1, lexicon) || isRelativeClause(tokens, at + 1, lexicon);
    if (isVerbal(tokens[at]?.tag)) return false;
  }
  return false;
}
