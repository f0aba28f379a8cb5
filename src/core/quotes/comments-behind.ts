/** What a writer adds to a report of his own: ", a claim the crews denied", " — a blow to Hale". */
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** True where the mark at `at` opens such a comment, behind a clause that is whole. */
export function endsInComment(
  tokens: readonly Token[],
  from: number,
  at: number,
  end: number,
  lexicon: SpeechLexicon,
): boolean {
  const mark = tokens[at];
  if (mark?.kind !== 'punctuation' || lexicon.order !== 'subject-first' || lexicon.objectArticles)
    return false;
  if (lexicon.segmenter || lexicon.clauseCommas) return false;
  const opens = mark.lower === ',' ? namesReport(tokens, at + 1, lexicon) : opensAside(tokens, from, at, end);
  return opens && tokens.slice(from, at).some(({ tag }) => isVerbal(tag));
}

/** "a claim", "an unlikely assertion": a noun for what was said, behind an article for what is new. */
function namesReport(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  if (!lexicon.indefinites.has(tokens[at]?.lower ?? '')) return false;
  const noun = lexicon.speechNouns.has(tokens[at + 1]?.lower ?? '') ? at + 1 : at + 2;
  const behind = tokens[noun + 1];
  return (
    lexicon.speechNouns.has(tokens[noun]?.lower ?? '') &&
    behind?.kind === 'word' &&
    !lexicon.genitives.has(behind.lower)
  );
}

/** The only dash of a report, and a phrase, a new clause or what somebody says behind it. */
function opensAside(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  if (!isDash(tokens, at)) return false;
  for (let other = from; other <= end; other += 1) if (other !== at && isDash(tokens, other)) return false;
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next?.tag === 'coordinator') return second?.tag === 'pronoun' && isVerbal(tokens[at + 3]?.tag);
  return next?.tag === 'determiner' || next?.tag === 'participle';
}

/** A long dash, or a short one between blanks. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const { lower = '', start = 0 } = tokens[at] ?? {};
  if (lower === '-') return (tokens[at - 1]?.end ?? start) < start;
  return lower === '—' || lower === '–' || lower === '--';
}
