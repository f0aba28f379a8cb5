/**
 * Pairs quotation marks into passages, paragraph by paragraph. A mark left open at the end of a
 * paragraph runs on where the next paragraph opens with the same mark (the convention of the
 * press) or closes it without having opened one (a paragraph broken in two), and otherwise ends with
 * its sentence.
 */
import type { Span } from '../model.ts';
import type { AnalysisDocument, DocumentBlock, Trace } from '../analysis/document.ts';
import { findMarks, type Mark, type MarkFamily } from './marks.ts';

/** A stretch of text in quotation marks, the marks included. */
export interface Passage extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  readonly family: MarkFamily;
  /** 0 for an outermost passage, 1 for one nested in it… */
  readonly depth: number;
  readonly block: number;
  /** The closing mark is missing because the passage goes on in the next paragraph. */
  readonly runsOn: boolean;
  /** This paragraph's passage continues the one before. */
  readonly continued: boolean;
  /** A mark is missing and its place was inferred. */
  readonly repaired: boolean;
}

interface OpenMark {
  readonly mark: Mark;
  readonly depth: number;
}

/** The passages of a text in order of their starts, outer before inner. */
export function pairMarks({ text, words, blocks }: AnalysisDocument, trace: Trace): Passage[] {
  const marks = findMarks(words);
  const passages: Passage[] = [];
  let next = 0;
  let runningOn: MarkFamily | null = null;
  let leftOpen: Passage | null = null;
  blocks.forEach((block, index) => {
    while (next < marks.length && (marks[next]?.start ?? 0) < block.start) next += 1;
    const from = next;
    while (next < marks.length && (marks[next]?.start ?? 0) < block.end) next += 1;
    if (from === next) {
      runningOn = null;
      leftOpen = null;
      return;
    }
    const following = blocks[index + 1];
    const follower = following ? marks[next] : undefined;
    const followerOpens =
      follower !== undefined &&
      following !== undefined &&
      follower.side !== 'close' &&
      text.slice(following.start, follower.start).trim() === ''
        ? follower.family
        : null;
    const own = marks.slice(from, next);
    const rest = leftOpen ? brokenRest(text, block, index, own[0], leftOpen) : null;
    if (rest && leftOpen) {
      passages[passages.length - 1] = { ...leftOpen, runsOn: true };
      passages.push(rest);
      trace('pair-marks', text.slice(rest.start, rest.end), 'a paragraph broken in two');
      own.shift();
    }
    runningOn = pairBlock(text, block, index, own, runningOn, followerOpens, passages, trace);
    const last = passages.at(-1);
    leftOpen = last?.block === index && last.repaired && last.depth === 0 && last !== rest ? last : null;
  });
  return passages.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * What a paragraph says before a closing mark it never opened, where the one before was left open: “The
 * vote was in.¶1988. Nobody came,” she said. A line that names who speaks ("Ann Lake, a teacher") only
 * has the mark at its end.
 */
function brokenRest(
  text: string,
  block: DocumentBlock,
  index: number,
  mark: Mark | undefined,
  { family, block: before }: Passage,
): Passage | null {
  if (mark?.side !== 'close' || mark.family !== family || before !== index - 1) return null;
  const inner = trimSpan(text, block.start, mark.start);
  if (inner.end <= inner.start || SIGNATURE.test(text.slice(inner.start, inner.end))) return null;
  return {
    start: inner.start,
    end: mark.end,
    inner,
    family,
    depth: 0,
    block: index,
    runsOn: false,
    continued: true,
    repaired: true,
  };
}

/** Two words of a name and a comma. */
const SIGNATURE = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)+,/u;

/** Pairs one paragraph's marks; returns the family of a passage that runs on past its end. */
function pairBlock(
  text: string,
  block: DocumentBlock,
  index: number,
  marks: readonly Mark[],
  runningOn: MarkFamily | null,
  followerOpens: MarkFamily | null,
  passages: Passage[],
  trace: Trace,
): MarkFamily | null {
  const stack: OpenMark[] = [];
  const first = marks[0];
  let continued =
    runningOn !== null && first?.family === runningOn && text.slice(block.start, first.start).trim() === '';
  const close = (open: OpenMark, end: number, innerEnd: number, repaired: boolean, runsOn: boolean): void => {
    const passage = {
      start: open.mark.start,
      end,
      inner: trimSpan(text, open.mark.end, innerEnd),
      family: open.mark.family,
      depth: open.depth,
      block: index,
      runsOn,
      continued: continued && open.depth === 0,
      repaired,
    };
    if (open.depth === 0) continued = false;
    if (passage.inner.end <= passage.inner.start) return;
    passages.push(passage);
    trace(
      'pair-marks',
      text.slice(passage.start, passage.end),
      repaired ? 'a mark is missing' : 'marks pair',
    );
  };
  marks.forEach((found, position) => {
    const mark =
      position === 0 && opensTurned(text, block, marks) ? { ...found, side: 'open' as const } : found;
    const opened = findOpen(stack, mark.family);
    const closes = mark.side === 'close' || (mark.side === 'either' && opened >= 0);
    if (closes) {
      if (opened < 0 || isPossessive(text, marks, position)) return;
      const open = stack[opened];
      stack.length = opened;
      if (open) close(open, mark.end, mark.start, false, false);
      return;
    }
    const isSingle = mark.family === 'single-straight' || mark.family === 'single-curly';
    if (isSingle && !hasClosing(marks, position, mark.family)) return;
    const nests =
      opened >= 0 && (stack[opened]?.mark.straight !== mark.straight || closedTwice(marks, position));
    if (opened >= 0 && !isSingle && !nests) {
      // Opened again before it was closed: the first one lost its closing mark.
      const open = stack[opened];
      stack.length = opened;
      if (open?.mark.end === mark.start) {
        // ““Text”: one mark typed twice.
        stack.push({ mark: { ...mark, start: open.mark.start }, depth: open.depth });
        return;
      }
      if (open) {
        const end = sentenceEnd(text, open.mark.end, mark.start);
        close(open, end, end, true, false);
      }
    }
    stack.push({ mark, depth: stack.length });
  });
  const open = stack[0];
  if (!open || open.mark.family === 'single-straight' || open.mark.family === 'single-curly') return null;
  const runsOn = followerOpens === open.mark.family;
  const end = runsOn ? block.end : sentenceEnd(text, open.mark.end, block.end);
  close(open, end, end, !runsOn, runsOn);
  return runsOn ? open.mark.family : null;
}

/** ‘the crews’ hall is shut,’: behind an s and before a small letter, where another such mark closes behind a stop. */
function isPossessive(text: string, marks: readonly Mark[], position: number): boolean {
  const { family, start = 0, end = 0 } = marks[position] ?? {};
  if (family !== 'single-curly' && family !== 'single-straight') return false;
  if (text[start - 1] !== 's' || !/^ \p{Ll}/u.test(text.slice(end, end + 2))) return false;
  for (let index = position + 1; index < Math.min(marks.length, position + NESTED); index += 1) {
    const mark = marks[index];
    if (mark?.family !== family) continue;
    return mark.side !== 'open' && text[mark.start - 1] !== 's';
  }
  return false;
}

/** ” … what they heard,” she said: the first mark of a paragraph is turned the wrong way round. */
function opensTurned(text: string, block: DocumentBlock, marks: readonly Mark[]): boolean {
  const [first] = marks;
  const second = marks.find(({ family }, index) => index > 0 && family === first?.family);
  return (
    first?.side === 'close' && second?.side === 'close' && text.slice(block.start, first.start).trim() === ''
  );
}

function findOpen(stack: readonly OpenMark[], family: MarkFamily): number {
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    if (stack[index]?.mark.family === family) return index;
  }
  return -1;
}

/** „… „Flut“ …“: marks that say which side they are may nest, where a closing one follows for each. */
function closedTwice(marks: readonly Mark[], position: number): boolean {
  const { family } = marks[position] ?? {};
  let open = 2;
  let nested = false;
  for (let index = position + 1; index < Math.min(marks.length, position + NESTED); index += 1) {
    const mark = marks[index];
    if (!mark || mark.family !== family) continue;
    if (mark.straight || mark.side === 'either') return false;
    // Two that open and one that closes, then another that opens: the next quotation, not a nested one.
    if (nested && open === 1 && mark.side === 'open') return false;
    open += mark.side === 'open' ? 1 : -1;
    nested = true;
    if (open === 0) return true;
  }
  return false;
}

/** Marks looked ahead for the end of a passage with another in it. */
const NESTED = 12;

/** A single mark opens only where one that can close it follows in the paragraph. */
function hasClosing(marks: readonly Mark[], position: number, family: MarkFamily): boolean {
  for (let index = position + 1; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark?.family === family && mark.side !== 'open') return true;
  }
  return false;
}

/** End of the last sentence that ends between two offsets, or the later offset. */
function sentenceEnd(text: string, from: number, to: number): number {
  const trimmed = text.slice(from, to).trimEnd();
  return from + trimmed.length;
}

function trimSpan(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length };
}
