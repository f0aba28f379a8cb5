/**
 * Any verb may close words said: "« … », lâche-t-elle", "“…”, relató entre lágrimas Rosa Díaz", "«…», — съязвил
 * Орлов". Where one of no list stands right behind words in marks, its form and what follows it tell.
 */
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { DASHES } from './dashes.ts';

/** Characters, marks included, from which on words in marks before a comma are no name or title. */
const SHORTEST = 18;

/** Auxiliaries and pronouns between the words said and the verb: "s’est-elle", "lo ha". */
const HELPERS = 4;

/** True where a word of no list closes the words in marks before it; tokens are tagged up to it. */
export function closesWords(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const token = tokens[index];
  if (!lexicon.closingForms || !token || token.capital || token.kind !== 'word') return false;
  if (!isNearPassage(tokens, index)) return false;
  const first = behindHelpers(tokens, index, lexicon);
  let at = first - 1;
  const dash = DASHES.has(tokens[at]?.lower ?? '');
  if (dash) at -= 1;
  const comma = tokens[at]?.lower === ',';
  if (comma) at -= 1;
  const passage = tokens[at];
  if (passage?.kind !== 'quotation' || passage.sentence !== token.sentence) return false;
  const next = tokens[index + 1];
  // "“…” diye yakındı": the link tells.
  const link = tokens[index - 1]?.lower ?? '';
  if (lexicon.saidLinks.size > 0)
    return lexicon.saidLinks.has(link) && lexicon.closingForms.test(token.lower);
  // "lâche-t-elle", "s’est-elle emportée"
  if (isPerson(next, lexicon) || (first < index && isPerson(tokens[index - 1], lexicon))) return true;
  // Where every clause has its comma, the dash tells: "«…», — съязвил".
  if (lexicon.clauseCommas ? !dash : !comma && !dash && passage.lower === '"') return false;
  // "La novela, «El viaje», ganó": a name between two commas, or behind its noun.
  const before = tokens[at - 1];
  const inserted = before?.sentence === token.sentence && (before.lower === ',' || before.kind === 'word');
  if (inserted || passage.end - passage.start < SHORTEST || !lexicon.closingForms.test(token.lower))
    return false;
  if (!next || next.sentence !== token.sentence || next.capital || next.kind === 'punctuation') return true;
  return (
    (next.listing & (Listing.determiner | Listing.pronoun | Listing.timeWord)) !== 0 ||
    // "ha relatado en Madrid", "relató entre lágrimas"; a French form in -e may as well be a noun.
    ((next.listing & Listing.preposition) !== 0 && (lexicon.subjectless || first < index)) ||
    lexicon.speakerNouns.has(next.lower) ||
    lexicon.titles.has(next.lower) ||
    dash
  );
}

/** Words in marks so near before that only helpers, a comma and a dash may stand between. */
function isNearPassage(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - HELPERS - 3; at -= 1)
    if ((tokens[at] as Token).kind === 'quotation') return true;
  return false;
}

/** A pronoun written on its verb, which means somebody: not "on" in "lit-on". */
function isPerson(token: Token | undefined, { clitics, pronouns }: SpeechLexicon): boolean {
  return token !== undefined && clitics.has(token.lower) && pronouns.get(token.lower) !== 'any';
}

/** Index of the first of the auxiliaries and pronouns right before the verb, or of the verb itself. */
function behindHelpers(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): number {
  let at = index;
  while (at > index - HELPERS) {
    const token = tokens[at - 1];
    const helps =
      token?.kind === 'word' &&
      (token.tag === 'auxiliary' ||
        token.tag === 'adverb' ||
        lexicon.clitics.has(token.lower) ||
        lexicon.reflexives.has(token.lower));
    if (!helps) break;
    at -= 1;
  }
  return at;
}

/** A quotation within a few words before in the same sentence, with nothing but its subject between. */
export function followsQuotation(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 10; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[index]?.sentence) return false;
    if (token.tag === 'quotation') return true;
    if (token.tag === 'cue' || token.tag === 'quoting' || token.tag === 'verb') return false;
  }
  return false;
}
