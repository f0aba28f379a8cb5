/**
 * Quotations with their cues and speakers: the ordered steps, each list in and list out. Marks are
 * paired into passages first; the later steps read the text around them.
 */
import type { Name, Quotation } from '../model.ts';
import type { AnalysisDocument, Trace } from '../analysis/document.ts';
import { firstStartingAt } from '../timeline/spans.ts';
import { agreeWithStatements } from './agree-with-statements.ts';
import { attributePassages, type LeadIn } from './attribute-passages.ts';
import { draftQuotations, finishQuotations } from './assemble-quotations.ts';
import { blockPassages } from './block-passages.ts';
import { carrySpeakers } from './carry-speakers.ts';
import { findCueClauses } from './cue-clauses.ts';
import { dashPassages } from './dash-passages.ts';
import { endsOfMentions } from './ends-of-mentions.ts';
import { findHeadline } from './find-headline.ts';
import { findStatements, isTranscript } from './find-statements.ts';
import { headlineStatements, speakingHeads } from './headline-statements.ts';
import { lexiconOf } from './lexicon.ts';
import type { MarkFamily } from './marks.ts';
import { cutInsertedCues } from './inserted-cues.ts';
import { namedTurns } from './named-turns.ts';
import { pairMarks, type Passage } from './pair-marks.ts';
import { paperName } from './papers-in-marks.ts';
import { reportedSequels } from './reported-sequels.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import { selectQuotations } from './select-quotations.ts';
import { buildFrames, type Frame } from './tokens.ts';
import { withWholeNames } from './whole-names.ts';

/** Finds every quotation with its cue and speaker, in text order. */
export function findQuotations(
  document: AnalysisDocument,
  names: readonly Name[],
  trace: Trace,
): readonly Quotation[] {
  const { text, blocks } = document;
  const lexicon = lexiconOf(document.language);
  const cut = cutInsertedCues(text, pairMarks(document, trace), lexicon, trace);
  const paired = withoutNicknames(cut, names);
  const marked = blockPassages(text, blocks, paired, trace);
  const passages = dashPassages(text, blocks, marked, lexicon, trace);
  const frames = buildFrames(document, passages, lexicon);
  let lead: LeadIn | null = null;
  const read = frames.map((frame) => {
    const { tokens } = frame;
    const clauses = findCueClauses(tokens, lexicon);
    const heading = blocks[frame.block]?.type === 'heading';
    const attributions = attributePassages(text, frame, clauses, lead, lexicon, trace);
    lead = !heading && tokens.at(-1)?.lower === ':' ? { tokens, clauses } : null;
    return { frame, heading, clauses, attributions };
  });
  const headline = findHeadline(document);
  const headlineFrame = headline < 0 ? null : (frames[headline] ?? null);
  const places = endsOfMentions(names, 'place');
  const turns = namedTurns(frames, names, lexicon);
  const transcript = isTranscript(frames);
  const heads = (): ReadonlySet<string> => speakingHeads(read.slice(1));
  const statements = read.flatMap(({ frame, clauses }) =>
    frame === headlineFrame
      ? headlineStatements(text, frame, clauses, names, heads, lexicon, trace)
      : findStatements(
          text,
          frame,
          clauses,
          lexicon,
          places,
          turns.get(frame.block) ?? null,
          transcript,
          trace,
        ),
  );
  const context = {
    text,
    lexicon,
    clauses: (frame: Frame) => read[frame.block]?.clauses ?? [],
    headline: headlineFrame,
    paper: paperName(document.publisher, lexicon),
    reported: new Set(statements.flatMap((statement) => (statement.clausal ? statement.passages : []))),
    doubles:
      passages.filter(({ family, depth }) => depth === 0 && isDouble(family)).length >=
      passages.filter(({ depth }) => depth === 0).length / 2,
  };
  const attributions = carrySpeakers(
    text,
    read.map((entry) => {
      if (entry.attributions.length === 0) return entry;
      return {
        ...entry,
        attributions: selectQuotations(entry.frame, entry.attributions, passages, context, trace),
      };
    }),
    passages,
    lexicon,
    trace,
  );
  const told = { frames: read, statements, attributions, passages, turns };
  const reported = reportedSequels(text, told, lexicon, trace);
  const agreed = agreeWithStatements(text, attributions, reported, lexicon);
  const drafts = withWholeNames(text, draftQuotations(agreed, passages, reported), names);
  const mentions = drafts.map(({ speaker }) => speaker);
  const speakers = resolveSpeakers(text, frames, mentions, names, places, lexicon, trace);
  return finishQuotations(text, drafts, speakers);
}

/** "Ann “Sandy” Lake": what stands in marks inside a name was not said. Passages in order of their starts. */
function withoutNicknames(passages: readonly Passage[], names: readonly Name[]): readonly Passage[] {
  if (passages.length === 0) return passages;
  const nicknames = new Set<Passage>();
  for (const { kind, mentions } of names) {
    if (kind !== 'person') continue;
    for (const { start, end } of mentions)
      for (let at = firstStartingAt(passages, start + 1); (passages[at]?.start ?? end) < end; at += 1) {
        const passage = passages[at] as Passage;
        if (passage.end < end) nicknames.add(passage);
      }
  }
  return nicknames.size === 0 ? passages : passages.filter((passage) => !nicknames.has(passage));
}

function isDouble(family: MarkFamily): boolean {
  return family !== 'single-curly' && family !== 'single-straight' && family !== 'single-guillemet';
}
