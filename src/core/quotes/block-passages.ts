/**
 * A block quotation set off without marks, "In a letter to the council Brandt wrote:" and then her words
 * in blocks of their own: each such block is a passage, the next one goes on from it. Only a line that
 * ends in a colon leads to one, since pages also set off what nobody said.
 */
import type { DocumentBlock, Trace } from '../analysis/document.ts';
import type { Passage } from './pair-marks.ts';

/** The passages with those of the unmarked block quotations; marks inside them are nested. */
export function blockPassages(
  text: string,
  blocks: readonly DocumentBlock[],
  passages: readonly Passage[],
  trace: Trace,
): readonly Passage[] {
  if (!blocks.some(({ type }) => type === 'block-quotation')) return passages;
  const led = ledBlocks(text, blocks, new Set(passages.map(({ start }) => start)));
  if (led.size === 0) return passages;
  const made: Passage[] = passages.map((passage) =>
    led.has(passage.block)
      ? { ...passage, depth: passage.depth + 1, runsOn: false, continued: false }
      : passage,
  );
  for (const index of led) {
    const { start, end } = blocks[index] ?? { start: 0, end: 0 };
    trace('block-passages', text.slice(start, end), 'set off as a block');
    made.push({
      start,
      end,
      inner: { start, end },
      family: 'double',
      depth: 0,
      block: index,
      runsOn: led.has(index + 1),
      continued: led.has(index - 1),
      repaired: false,
    });
  }
  return made.sort((a, b) => a.start - b.start || b.end - a.end);
}

function ledBlocks(text: string, blocks: readonly DocumentBlock[], opened: ReadonlySet<number>): Set<number> {
  const led = new Set<number>();
  blocks.forEach(({ type, start }, index) => {
    if (type !== 'block-quotation' || opened.has(start)) return;
    const before = blocks[index - 1];
    if (!before) return;
    const leads = before.type === 'paragraph' && /[:：]\s*$/u.test(text.slice(before.start, before.end));
    if (leads || led.has(index - 1)) led.add(index);
  });
  return led;
}
