/** Key points: sentences of the article itself, chosen and never made up. */
import type { KeyPoint } from '../model.ts';
import { noTrace, type AnalysisDocument, type Trace } from '../analysis/document.ts';
import { choosePoints } from './choose-points.ts';
import { ContentWords } from './content-words.ts';
import { readCandidates, type Findings } from './read-candidates.ts';
import { scoreCandidates, type Scored } from './score-candidates.ts';
import { whyNotAlone } from './stands-alone.ts';

export type { Findings } from './read-candidates.ts';

/** Chooses the three to five sentences that tell the article, in text order; fewer for short ones. */
export function findKeyPoints(
  document: AnalysisDocument,
  findings: Findings,
  trace: Trace,
): readonly KeyPoint[] {
  const contentWords = new ContentWords(document);
  const all = readCandidates(document, findings, contentWords);
  const scored = scoreCandidates(document, all, contentWords);
  const standsAlone = ({ candidate, score, reasons }: Scored): boolean => {
    const why = whyNotAlone(candidate, document.language);
    if (trace !== noTrace)
      trace('find-key-points', candidate.text, why ?? `${score.toFixed(2)}: ${reasons.join(', ')}`);
    return why === null;
  };
  return choosePoints(scored, all.length, standsAlone).map(({ candidate, reasons }) => ({
    start: candidate.start,
    end: candidate.end,
    text: candidate.text,
    reasons: reasons.length > 0 ? reasons : ['says what the article turns on'],
  }));
}
