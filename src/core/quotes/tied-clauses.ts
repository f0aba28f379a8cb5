/** Clauses without marks that a particle ties to their verb: Japanese "橋を閉じると発表した", "閉じたことを明らかにした". */
import type { CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Content } from './statement-contents.ts';
import { closedBy } from './statement-sources.ts';
import { sentenceStart } from './subjects.ts';
import type { Token } from './tokens.ts';

/** True where a word right before the verb ties a clause to it, and no words in marks stand there. */
export function tiesClause(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.segmenter === null || lexicon.order !== 'verb-last') return false;
  const tie = tokens[verb - 1]?.lower ?? '';
  const before = tokens[verb - 2];
  if (before?.kind !== 'word') return false;
  return lexicon.complementisers.has(tie) || (tie === 'を' && before.lower.endsWith('こと'));
}

/** 李明强调要加快进度: without spaces or a comma a clause is told by its length and by what it does not open with. */
export function isBareClause(
  tokens: readonly Token[],
  cue: number,
  from: number,
  to: number,
  { plainObjects }: SpeechLexicon,
): boolean {
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last || from !== cue + 1 || last.end - first.start < SHORTEST_BARE) return false;
  return (
    plainObjects?.test(
      tokens
        .slice(from, from + 3)
        .map(({ lower }) => lower)
        .join(''),
    ) !== true
  );
}

/** Characters of such a clause, at least. */
const SHORTEST_BARE = 6;

/** A clause tied to its verb, with room for one between subject and verb. */
export function isTied(
  tokens: readonly Token[],
  { cue, subject }: Pick<CueClause, 'cue' | 'subject'>,
  lexicon: SpeechLexicon,
): boolean {
  return cue.from - subject.to > SHORTEST_TIED && tiesClause(tokens, cue.from, lexicon);
}

/** Tokens between a subject and its verb that make a clause, marker and tie with them. */
const SHORTEST_TIED = 4;

/** "Kurt, | yaptığı açıklamada köprünün kapandığını": where the clause begins behind the words for the document it stands in. */
export function behindDocument(
  tokens: readonly Token[],
  from: number,
  verb: number,
  { nominative, order, documentNouns }: SpeechLexicon,
): number {
  if (order !== 'verb-last' || nominative === null) return from;
  for (let at = from; at < Math.min(verb - 1, from + LONGEST_LEAD); at += 1)
    if (documentNouns.has(tokens[at]?.lower ?? '')) return tokens[at + 1]?.lower === ',' ? at + 2 : at + 1;
  return from;
}

/** Where the clause begins behind its subject: behind a day or a place that a comma sets off ("12日、", "会見で、"). */
export function behindLead(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = from; at < Math.min(verb, from + LONGEST_LEAD); at += 1) {
    if (tokens[at]?.lower !== ',') continue;
    const last = tokens[at - 1];
    return last?.tag === 'time' || /[日でに]$/u.test(last?.lower ?? '') ? at + 1 : from;
  }
  return from;
}

/** Tokens of such a lead, with its comma. */
const LONGEST_LEAD = 7;

/** "Yılmaz, limanın kapanacağını söyledi", "limanın kapanacağını söyleyen Yılmaz": a verb noun reports. */
export function beforeVerb(
  tokens: readonly Token[],
  { cue, subject }: CueClause,
  lexicon: SpeechLexicon,
): Content | null {
  if (subject.from > cue.to)
    return closedBy(
      tokens,
      sentenceStart(tokens, cue.from),
      cue.from,
      'a verb noun before who speaks',
      lexicon,
    );
  let from = subject.to + (tokens[subject.to + 1]?.kind === 'punctuation' ? 2 : 1);
  // "Şirket ise limanın kapanacağını", "県は12日、橋を閉じると"
  const leads = (at: number): boolean =>
    tokens[at]?.tag === 'adverb' ||
    lexicon.subjectMarkers.has(tokens[at]?.lower ?? '') ||
    (lexicon.segmenter !== null && (tokens[at]?.tag === 'time' || tokens[at]?.kind === 'punctuation'));
  while (from < cue.from && leads(from)) from += 1;
  from = behindDocument(tokens, from, cue.from, lexicon);
  if (lexicon.segmenter) from = behindLead(tokens, from, cue.from);
  const tie = tiesClause(tokens, cue.from, lexicon) ? 2 : 1;
  const range = { from, to: cue.from - tie };
  return from > range.to
    ? null
    : { range, reason: 'a verb noun before the verb', confidence: 0.8, outer: false };
}
