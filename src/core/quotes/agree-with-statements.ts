/**
 * Words in marks inside a reported clause are, as a rule, of whoever reports the clause: two steps that
 * read the sentence by different rules should not name two speakers. Only where somebody speaks inside
 * the clause ("According to the agency, the mayor said “no”") the words are theirs.
 */
import type { Span } from '../model.ts';
import type { Attribution } from './attribute-passages.ts';
import type { Statement } from './find-statements.ts';
import type { SpeechLexicon } from './lexicon.ts';

/** The attributions in their order, those inside a statement with its cue and speaker. */
export function agreeWithStatements(
  text: string,
  attributions: readonly Attribution[],
  statements: readonly Statement[],
  lexicon: SpeechLexicon,
): Attribution[] {
  const around = new Map<number, Statement>();
  for (const statement of statements)
    for (const passage of statement.passages) around.set(passage, statement);
  return attributions.map((attribution) => {
    const statement = around.get(attribution.passage);
    if (!statement?.speaker || attribution.rule === 'behind' || attribution.rule === 'label')
      return attribution;
    if (attribution.cue && speaksInside(text, attribution.cue, statement, lexicon)) return attribution;
    return { ...attribution, cue: statement.cue, speaker: statement.speaker };
  });
}

/** A verb of saying, none of thinking, inside the reported clause. */
function speaksInside(text: string, cue: Span, statement: Statement, lexicon: SpeechLexicon): boolean {
  if (cue.start < statement.start || cue.end > statement.end) return false;
  return !lexicon.attitudes.has(text.slice(cue.start, cue.end).toLowerCase());
}
