/** What a named source tells: "According to the ministry, …", "…, according to her", and on both sides of it. */
import { isFinite } from './comma-clauses.ts';
import type { CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { LONG_DASHES } from './dashes.ts';
import { namesPost } from './person-part.ts';
import type { Content } from './statement-contents.ts';
import { sentenceEnd } from './statement-extent.ts';
import { RELATIVES } from './subject-places.ts';
import { behindInsertion } from './statement-parts.ts';
import type { Token } from './tokens.ts';
import { sentenceStart } from './subjects.ts';
import { isVerbal } from './verbal-tags.ts';

/** "According to the ministry, the bridge…" */
export function opened(tokens: readonly Token[], after: number, lexicon: SpeechLexicon): Content | null {
  const sentence = tokens[after - 1]?.sentence;
  let from = after;
  // "Según un informe al que tuvo acceso este diario, …"
  let described = false;
  while (tokens[from]?.sentence === sentence && tokens[from]?.lower !== ',') {
    // "According to a poll conducted by the agency, …": a participle is no verb of the report’s own.
    const { lower = '' } = tokens[from] ?? {};
    described ||= lexicon.objectArticles && (tokens[from]?.tag === 'relative' || RELATIVES.has(lower));
    const reduced =
      (lexicon.order === 'subject-first' &&
        (lexicon.hasVerbEnding(lower) || lexicon.isPastParticiple(lower))) ||
      (lexicon.order === 'verb-first' && tokens[from]?.tag === 'verb');
    // "According to officials who spoke to the agency, …"
    described ||= lexicon.order === 'subject-first' && tokens[from]?.tag === 'relative';
    if (!lexicon.segmenter && !reduced && !described && isVerbal(tokens[from]?.tag)) break;
    from += 1;
  }
  if (tokens[from]?.lower === ',')
    from =
      behindAside(tokens, from, lexicon) ??
      behindInsertion(tokens, from, lexicon, lexicon.order === 'subject-first');
  if (tokens[from]?.lower === ',') from += 1;
  from = behindApposition(tokens, from, lexicon);
  const to = sentenceEnd(tokens, from - 1);
  return tokens[from]?.sentence === sentence && to - from >= (lexicon.segmenter ? 1 : 2)
    ? { range: { from, to }, reason: 'opened by "according to"', confidence: 0.8, outer: true }
    : null;
}

/** "Laut Roth, Leiter des Hafens, sei", "Laut einem Bericht, der vorliegt, sei": the comma before the verb. */
function behindAside(tokens: readonly Token[], comma: number, lexicon: SpeechLexicon): number | null {
  if (lexicon.order !== 'verb-second') return null;
  const end = sentenceEnd(tokens, comma);
  for (let at = comma + 1; at < end; at += 1) {
    if (tokens[at]?.lower === ':' || tokens[at]?.lower === ';') return null;
    if (tokens[at]?.lower === ',' && isFinite(tokens[at + 1])) return at;
  }
  return null;
}

/** "De acordo com Ana Lima, diretora do porto, o navio": what the source is set beside. */
function behindApposition(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): number {
  const first = tokens[from];
  // "According to her coach, Ann Lake, the race": the name of whom it describes.
  const head = tokens[from - 2];
  const person = lexicon.order === 'subject-first' && head?.capital === false && namesPost(head, lexicon);
  let named = from;
  if (person) while (tokens[named]?.tag === 'name') named += 1;
  if (named > from + 1 && tokens[named]?.lower === ',') return named + 1;
  const post = first !== undefined && namesPost(first, lexicon);
  if (!lexicon.objectArticles || !post) return from;
  for (let at = from + 1; at < from + APPOSITION && tokens[at]?.sentence === first.sentence; at += 1) {
    if (isVerbal(tokens[at]?.tag)) return from;
    if (tokens[at]?.lower === ',') return at + 1;
  }
  return from;
}

/** Tokens of an apposition at most. */
const APPOSITION = 14;

/** The rest of a sentence behind a source that no commas set off. */
export function behindSource(
  tokens: readonly Token[],
  clause: CueClause,
  lexicon: SpeechLexicon,
): Content | null {
  const from = Math.max(clause.cue.to, clause.subject.to) + 1;
  const to = sentenceEnd(tokens, from - 1);
  // "Das reicht nach Angaben der Stadt nicht.": a single word may turn it round.
  const short = lexicon.negations.has(tokens[from]?.lower ?? '') ? 1 : 2;
  if (tokens[from]?.kind === 'punctuation' || to - from < short) return null;
  return {
    range: { from, to },
    reason: 'goes on behind "according to"',
    confidence: 0.75,
    outer: true,
  };
}

/** "Polizei zufolge …", "پولیس کے مطابق …": what follows the postposition, or else what stands before. */
export function openedBehind(tokens: readonly Token[], clause: CueClause, lexicon: SpeechLexicon): Content[] {
  const from = clause.cue.to + 1;
  const to = sentenceEnd(tokens, clause.cue.to);
  const start = sentenceStart(tokens, clause.cue.to);
  // "Das Geld reicht einem Bericht zufolge nicht": on both sides.
  if (lexicon.order === 'verb-second' && clause.subject.from - start > 1) {
    const before = closedBy(tokens, start, clause.subject.from, 'closed by "according to"', lexicon);
    const behind = behindSource(tokens, clause, lexicon);
    return [...(before ? [before] : []), ...(behind ? [behind] : [])];
  }
  return to - from >= 1
    ? [{ range: { from, to }, reason: 'opened by "according to"', confidence: 0.8, outer: true }]
    : [];
}

/** "(KNA) — The pier is shut", "HALDEN (KNA) - The pier is shut": index of the first word behind place and agency. */
function behindDateline(tokens: readonly Token[], start: number, first: number): number {
  const opening = tokens[start];
  if (opening?.kind === 'number') return behindClock(tokens, start);
  if (opening?.lower !== '(' && opening?.upper !== true) return start;
  for (let at = start + 1; at < Math.min(first - 1, start + DATELINE); at += 1) {
    const token = tokens[at];
    const led = LONG_DASHES.has(token?.lower ?? '') || token?.lower === '-' || token?.lower === '--';
    if (led && tokens[at - 1]?.lower === ')') return at + 1;
    if (token?.lower === ':' && tokens.slice(start, at).every(({ upper, kind }) => upper || kind !== 'word'))
      return at + 1;
    if (token?.kind === 'word' && !token.capital) return start;
  }
  return start;
}

/** "10:42 The storm", "10.42am: The storm": behind the hour of an entry of a live report. */
function behindClock(tokens: readonly Token[], start: number): number {
  if (!CLOCK.test(tokens[start]?.lower ?? '')) return start;
  let at = start + 1;
  while (
    at < start + 3 &&
    (tokens[at]?.upper || tokens[at]?.kind === 'punctuation' || tokens[at]?.tag === 'auxiliary')
  )
    at += 1;
  return tokens[at]?.capital || tokens[at]?.kind === 'quotation' ? at : start;
}

/** An hour with its minutes. */
const CLOCK = /^\d{1,2}[:.]\d\d$/u;

/** Tokens of a dateline, at most. */
const DATELINE = 12;

/** What stands before an inserted or closing clause of its sentence; null where that is hardly a word. */
export function closedBy(
  tokens: readonly Token[],
  start: number,
  first: number,
  reason: string,
  lexicon: SpeechLexicon,
): Content | null {
  let from = behindDateline(tokens, start, first);
  // "He would stay; the road, he said, …": only the part the inserted clause stands in.
  // "There was criticism: “It is a scandal,” he said": what the colon leads to.
  for (let at = start; at < first; at += 1) {
    const led =
      tokens[at]?.lower === ':' &&
      tokens[at + 1]?.kind === 'quotation' &&
      // "Den Plan lobt sie: „Er ist gut“, berichtet sie": in German the words alone, whatever leads to them.
      (lexicon.order === 'verb-second' ||
        !tokens.slice(start, at).some(({ tag }) => tag === 'cue' || tag === 'quoting'));
    if (tokens[at]?.lower === ';' || led) from = at + 1;
  }
  // A coordinator that opens the sentence belongs to the writer: "But the road is closed, she said".
  while (from < first && (tokens[from]?.tag === 'coordinator' || tokens[from]?.lower === ',')) from += 1;
  // "Хотя, по словам Орлова, …": a word that ties clauses is none.
  const said = tokens.slice(from, first).filter(({ kind }) => kind !== 'punctuation');
  const isWord = said.length === 1 && said[0]?.tag === 'subordinator';
  return isWord || first - from < 2
    ? null
    : { range: { from, to: first - 1 }, reason, confidence: 0.8, outer: true };
}
