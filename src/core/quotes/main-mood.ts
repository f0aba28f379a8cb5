/**
 * The mood of a sentence's main verb where a language has one for reports: German "sei", "habe", "stehe". A sentence in
 * it is somebody's, whether or not a verb of saying stands beside it.
 */
import { isFinite } from './comma-clauses.ts';
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** `sure` for forms that only report; `open` for those that may as well be the writer's own "would". */
export interface MainMood {
  readonly verb: number;
  readonly kind: 'sure' | 'open';
}

/** The reported mood of the main verb of the sentence that starts at `start`, or null. */
export function mainMood(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): MainMood | null {
  const sentence = tokens[start]?.sentence;
  // "Dass sie alt ist, wisse man", "Wer zahle, bleibe": the main verb stands behind the comma.
  let at = tokens[start]?.tag === 'subordinator' ? behindClause(tokens, start) : start;
  for (; tokens[at]?.sentence === sentence && at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.lower === ':') return null;
    // "Die Brücke, die alt war, müsse": what is inserted has a verb of its own.
    if (token.lower === ',') {
      at = behindClause(tokens, at) - 1;
      continue;
    }
    if (token.kind !== 'word' || (token.capital && at > start)) continue;
    // "Ich habe": the first person has the same forms.
    if (lexicon.pronouns.get(token.lower) === 'first') return null;
    if (reports(tokens, at, start, lexicon)) return { verb: at, kind: 'sure' };
    // "Wenn es regnete, hätte": a condition is the writer’s.
    if (lexicon.openMoods.has(token.lower))
      return at === start || lexicon.conditions.has(tokens[start]?.lower ?? '')
        ? null
        : { verb: at, kind: 'open' };
    if (isIndicative(token)) return null;
  }
  return null;
}

/** The first word behind the next comma that a finite verb follows; the sentence's end where none does. */
function behindClause(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && tokens[at]?.sentence === tokens[from]?.sentence) {
    if (tokens[at - 1]?.lower === ',' && isFinite(tokens[at])) return at;
    at += 1;
  }
  return at;
}

/** A verb that tells; an unknown word is one by its place only ("viel", "übrigens"), unless it ends as one. */
function isIndicative({ tag, lower, listing }: Token): boolean {
  if (!isVerbal(tag)) return false;
  const known = tag !== 'verb' || (listing & (Listing.tagged | Listing.verbEnding)) !== 0;
  return known || (lower.length > 3 && (lower.endsWith('t') || lower.endsWith('en')));
}

/** A form that only reports; one that only its ending tells needs its subject before it and no noun behind. */
function reports(tokens: readonly Token[], at: number, start: number, lexicon: SpeechLexicon): boolean {
  const { listing, lower } = tokens[at] as Token;
  // "Sei froh": a verb that opens its sentence commands or supposes.
  if (at === start || (listing & Listing.reported) === 0 || lexicon.openMoods.has(lower)) return false;
  const next = tokens[at + 1];
  if (lexicon.setMoods.has(`${lower} ${next?.lower ?? ''}`)) return false;
  if (lexicon.reportedForms.has(lower)) return true;
  const known = (listing & (Listing.tagged | Listing.adverb)) !== 0;
  if (known && (listing & Listing.finite) === 0) return false;
  const before = tokens[at - 1] as Token;
  if (before.tag === 'pronoun') return true;
  // "Zudem fehle das Geld", "So zahle man", "Dieses stelle eine Hürde dar"
  const alone =
    before.tag === 'determiner' && lexicon.pronouns.has(before.lower) && next?.tag === 'determiner';
  const opening = at - 1 === start && (before.tag === 'adverb' || before.tag === 'time' || alone);
  const led = isNouny(before.tag) || before.tag === 'time' || before.lower === ',' || opening;
  return led && next?.capital !== true;
}
