/**
 * Words that an agency passes on: "نقلت الوكالة عن الوزير قوله", "خبرگزاری به نقل از وزیر نوشت", "एजेंसी ने मंत्री के
 * हवाले से बताया". Who relays them is not who said them.
 */
import type { CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { namesPost } from './person-part.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';

type Unweighed = Omit<CueClause, 'negated'>;

/** Most tokens between a verb of relaying and whose words it relays. */
const REACH = 14;

/** Whose words "نقلت الوكالة عن الوزير" relays: the phrase behind the preposition; null where none is named. */
export function relayedFrom(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.relayPrepositions.size === 0 || !lexicon.relayVerbs.has(tokens[verb]?.lower ?? '')) return null;
  for (let at = verb + 1; at <= verb + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[verb]?.sentence) return null;
    // "نقلت «الوادي» عن": the paper itself.
    if (token.tag === 'quotation' && (at > verb + 1 || token.nameLike !== true)) return null;
    if (token.lower === ':' || lexicon.complementisers.has(token.lower)) return null;
    if (lexicon.relayPrepositions.has(token.lower)) return nounPhraseStartingAt(tokens, at + 1, lexicon);
  }
  return null;
}

/**
 * Whose words "zitiert das Blatt Amtsleiter Jan Roth" gives: behind the verb the paper and then its source, or the
 * source alone where the paper opens the sentence. Null where only the paper is named, and in the passive.
 */
export function citedSource(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.relayPrepositions.size > 0 || !lexicon.relayVerbs.has(tokens[verb]?.lower ?? '')) return null;
  const before = tokens[verb - 1];
  const next = tokens[verb + 1];
  if (next?.sentence !== tokens[verb]?.sentence) return null;
  if (next?.tag === 'pronoun')
    return lexicon.obliques.has(next.lower) ? { from: verb + 1, to: verb + 1 } : null;
  const first = nounPhraseStartingAt(tokens, verb + 1, lexicon);
  if (!first) return null;
  // "Das Blatt zitiert Roth", "Die „Hafenpost“ zitiert Roth"
  const paper = before?.nameLike === true ? tokens[verb - 2] : before;
  const opens = paper !== undefined && paper.sentence === next?.sentence;
  if (opens && (isNouny(paper.tag) || (paper.tag === 'determiner' && paper !== before))) return first;
  if (tokens[first.to + 1]?.tag === 'determiner') return nounPhraseStartingAt(tokens, first.to + 1, lexicon);
  return next?.tag === 'determiner' ? behindPaper(tokens, first, lexicon) : null;
}

/** "das Blatt | Amtsleiter Jan Roth", "die „Hafenpost“ | Jan Roth", "der Abendkurier | Roth" */
function behindPaper(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange | null {
  let paper = from + 1;
  while (paper < to && tokens[paper]?.tag === 'adjective') paper += 1;
  for (let at = paper + 1; at <= to; at += 1) {
    const token = tokens[at];
    if (!token || !isNouny(token.tag)) return null;
    if (namesPost(token, lexicon)) return { from: at, to };
  }
  return to > paper ? { from: Math.max(paper + 1, to - 1), to } : null;
}

/** The clauses with each verb given to the one it quotes; the phrase that names them is then no source of its own. */
export function relayClauses<T extends Unweighed>(
  clauses: readonly T[],
  tokens: readonly Token[],
  lexicon: SpeechLexicon,
): T[] {
  if (lexicon.relayCues.size === 0) return [...clauses];
  const made: T[] = [];
  let relayed: TokenRange | null = null;
  clauses.forEach((clause, index) => {
    const next = clauses[index + 1];
    const before = made.at(-1);
    if (isRelay(tokens, clause, lexicon)) {
      // "चौकीदार के हवाले": handed over to him; with "से" behind it, quoting him.
      const after = lexicon.accordingAfter.has(tokens[clause.cue.from]?.lower ?? '');
      if (after && tokens[clause.cue.to + 1]?.tag !== 'preposition') return;
      const subject = behindMarker(tokens, clause.subject, lexicon);
      // "ذكرت الوكالة نقلا عن مصدر أن": the verb may stand before.
      if (before && passesOn(tokens, before, clause, lexicon)) made[made.length - 1] = { ...before, subject };
      else if (next && passesOn(tokens, next, clause, lexicon)) relayed = subject;
      else if (lexicon.relayHosts.size === 0) made.push(clause);
      return;
    }
    // "एजेंसी के अनुसार मंत्री ने कहा कि": the minister says so, the agency passes it on.
    if (clause.order === 'according' && next && speaks(next) && follows(clause, next)) {
      relayed = { from: Math.max(next.subject.from, clause.cue.to + 1), to: next.subject.to };
      return;
    }
    // "نقلت الوكالة عن الوزير قوله": his words, for which the verb is said again.
    const again =
      before &&
      lexicon.relayVerbs.has(tokens[before.cue.from]?.lower ?? '') &&
      clause.cue.from > before.subject.to &&
      clause.cue.from - before.subject.to <= 2
        ? before.subject
        : null;
    const subject = relayed ?? again;
    made.push(subject ? { ...clause, subject } : clause);
    relayed = null;
  });
  return made;
}

/** The next clause has its own subject right behind the phrase for a source. */
function follows({ cue }: Unweighed, { subject }: Unweighed): boolean {
  return subject.from <= cue.to + 1 && subject.to > cue.to;
}

/** "एजेंसी ने मंत्री": what stands behind the marker of another subject. */
function behindMarker(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange {
  for (let at = to - 1; at > from; at -= 1)
    if (lexicon.subjectMarkers.has(tokens[at]?.lower ?? '')) return { from: at + 1, to };
  return { from, to };
}

function isRelay(tokens: readonly Token[], { cue, order }: Unweighed, lexicon: SpeechLexicon): boolean {
  if (order !== 'according') return false;
  const words = tokens.slice(cue.from, cue.to + 1).map(({ lower }) => lower);
  return lexicon.relayCues.has(words.join(' '));
}

function speaks({ form, strength, order }: Unweighed): boolean {
  return form === 'finite' && strength === 'saying' && order !== 'according';
}

/** A verb of saying near the phrase; in Urdu, whose phrase also means "regarding", one of a paper or an agency. */
function passesOn(
  tokens: readonly Token[],
  clause: Unweighed,
  relay: Unweighed,
  lexicon: SpeechLexicon,
): boolean {
  if (!speaks(clause) || clause.sentence !== relay.sentence) return false;
  const gap =
    clause.cue.from > relay.cue.to ? clause.cue.from - relay.cue.to : relay.cue.from - clause.cue.to;
  if (gap < 0 || gap > REACH) return false;
  const { from, to } = clause.subject;
  return (
    lexicon.relayHosts.size === 0 ||
    tokens.slice(from, to + 1).some(({ lower }) => lexicon.relayHosts.has(lower))
  );
}
