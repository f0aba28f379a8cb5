/** Says what the analyst changed, for whoever a briefing is handed on to. */
import type { Analysis } from '../model.ts';

const KINDS = [
  ['quotations', 'quotation'],
  ['events', 'event'],
  ['names', 'name'],
] as const;

/** `2 quotations, 1 event; left out 1 name`, or null where all is as the engine read it. */
export function describeCorrections(analysis: Analysis): string | null {
  const { found } = analysis;
  if (found === undefined) return null;
  const corrected = KINDS.map(([kind, word]) => {
    return counted(analysis[kind].filter((item) => item.corrected === true).length, word);
  });
  const leftOut = KINDS.map(([kind, word]) => {
    const shown = new Set(analysis[kind].map(({ id }) => id));
    return counted(found[kind].filter(({ id }) => !shown.has(id)).length, word);
  });
  const parts = [listed('', corrected), listed('left out ', leftOut)].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('; ');
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

function listed(before: string, counts: readonly string[]): string {
  const some = counts.filter((count) => count !== '');
  return some.length === 0 ? '' : `${before}${some.join(', ')}`;
}
