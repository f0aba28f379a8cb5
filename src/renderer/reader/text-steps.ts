/** Words and sentences of the canonical text, for selecting with the keyboard. Pure. */
import type { Span } from '../../core/model.ts';
import type { BlockSpan } from '../../core/text.ts';

export type Unit = 'word' | 'sentence';

/** The text and its blocks: no unit crosses a block. */
export interface SteppedText {
  readonly text: string;
  readonly blockSpans: readonly BlockSpan[];
  /** BCP 47; `und` is fine. */
  readonly language: string;
}

/** The unit's spans within the block that holds `offset`, white space at the ends cut. */
export function unitsAround(stepped: SteppedText, offset: number, unit: Unit): Span[] {
  const block = blockAt(stepped.blockSpans, offset);
  if (!block) return [];
  const segmenter = new Intl.Segmenter(stepped.language === 'und' ? undefined : stepped.language, {
    granularity: unit,
  });
  const units: Span[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(
    stepped.text.slice(block.start, block.end),
  )) {
    if (unit === 'word' && isWordLike !== true) continue;
    const trimmed = segment.trim();
    if (trimmed === '') continue;
    const start = block.start + index + segment.indexOf(trimmed);
    units.push({ start, end: start + trimmed.length });
  }
  return units;
}

/** The sentence that holds `offset`, or the nearest after it; null in an article without text. */
export function sentenceAt(stepped: SteppedText, offset: number): Span | null {
  const units = unitsAround(stepped, offset, 'sentence');
  return units.find((unit) => offset < unit.end) ?? units.at(-1) ?? null;
}

/**
 * The next place for the moving end of a selection: the end of the next unit going forwards, the
 * start of the one before going backwards. Stays where it is at the ends of the text.
 */
export function step(stepped: SteppedText, offset: number, unit: Unit, direction: 1 | -1): number {
  const here = unitsAround(stepped, offset, unit);
  const inBlock =
    direction === 1
      ? here.find((span) => span.end > offset)?.end
      : here.findLast((span) => span.start < offset)?.start;
  if (inBlock !== undefined) return inBlock;
  const index = stepped.blockSpans.findIndex((block) => block === blockAt(stepped.blockSpans, offset));
  for (let next = index + direction; next >= 0 && next < stepped.blockSpans.length; next += direction) {
    const block = stepped.blockSpans[next];
    const units = block ? unitsAround(stepped, block.start, unit) : [];
    const reached = direction === 1 ? units[0]?.end : units.at(-1)?.start;
    if (reached !== undefined) return reached;
  }
  return offset;
}

function blockAt(spans: readonly BlockSpan[], offset: number): BlockSpan | undefined {
  return spans.findLast((block) => block.start <= offset) ?? spans[0];
}
