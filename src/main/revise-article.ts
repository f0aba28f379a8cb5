/** Passages that the import removed, put back into an article's text and taken out again; pure functions. */
import type { Article, Block, Removal } from '../core/model.ts';

/** Puts a removal's blocks back into the text, or takes them out again. Null where there is no such removal. */
export function restoreRemoval(article: Article, id: string, restored: boolean): Article | null {
  const removal = article.removals.find((candidate) => candidate.id === id);
  if (removal === undefined) return null;
  if ((removal.restored ?? false) === restored) return article;
  const removals = article.removals.map((candidate) =>
    candidate === removal ? marked(candidate, restored) : candidate,
  );
  const original = withoutRestored(article.blocks, article.removals);
  return { ...article, removals, blocks: withRestored(original, removals) };
}

function marked(removal: Removal, restored: boolean): Removal {
  const { restored: _before, ...rest } = removal;
  return restored ? { ...rest, restored } : rest;
}

/** The blocks as imported. `before` counts in these, so the walk goes by how many of them were passed. */
function withoutRestored(blocks: readonly Block[], removals: readonly Removal[]): Block[] {
  const restored = restoredInOrder(removals);
  // A place beyond the text means its end.
  const count = blocks.length - restored.reduce((sum, removal) => sum + removal.blocks.length, 0);
  const original: Block[] = [];
  let index = 0;
  for (const { before, blocks: own } of restored) {
    const more = Math.max(0, Math.min(before, count) - original.length);
    original.push(...blocks.slice(index, index + more));
    index += more + own.length;
  }
  return [...original, ...blocks.slice(index)];
}

function withRestored(original: readonly Block[], removals: readonly Removal[]): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  for (const { before, blocks: own } of restoredInOrder(removals)) {
    blocks.push(...original.slice(index, before), ...own);
    index = Math.max(index, before);
  }
  return [...blocks, ...original.slice(index)];
}

/** By place; where several stood at one place, in the order they are listed. */
function restoredInOrder(removals: readonly Removal[]): Removal[] {
  return removals.filter((removal) => removal.restored === true).toSorted((a, b) => a.before - b.before);
}
