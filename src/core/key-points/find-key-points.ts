/** Key points: sentences of the article itself, chosen and never made up. */
import type { KeyPoint } from '../model.ts';
import { noTrace, type AnalysisDocument, type Trace } from '../analysis/document.ts';
import { choosePoints, type Fitness } from './choose-points.ts';
import { ContentWords } from './content-words.ts';
import { readCandidates, type Candidate, type Findings } from './read-candidates.ts';
import { scoreCandidates, type Scored } from './score-candidates.ts';
import { standingOf } from './stands-alone.ts';

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
  const subjects = new Map<Candidate, string>();
  const fitnessOf = ({ candidate, score, reasons }: Scored, index: number): Fitness => {
    const before = all[index - 1];
    // A heading between them parts them.
    const follows = before && document.text.slice(before.end, candidate.start).trim() === '';
    const { why, subject } = standingOf(candidate, follows ? before : null, document.language);
    if (subject !== null) subjects.set(candidate, subject);
    if (trace !== noTrace)
      trace(
        'find-key-points',
        candidate.text,
        why !== null && subject === null
          ? why
          : `${score.toFixed(2)}: ${reasons.join(', ')}${subject === null ? '' : `; stands for “${subject}”`}`,
      );
    if (why === null) return 'alone';
    return subject === null ? 'unfit' : 'behind';
  };
  return choosePoints(scored, all.length, fitnessOf).map(({ candidate, reasons }) => {
    const subject = subjects.get(candidate);
    const own = reasons.length > 0 ? reasons : ['says what the article turns on'];
    return {
      start: candidate.start,
      end: candidate.end,
      text: candidate.text,
      reasons:
        subject === undefined ? own : [...own, `its subject is “${subject}”, which the point before names`],
    };
  });
}
