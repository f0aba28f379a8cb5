/** The analyst's changes to an article, as pure functions: corrections beside what was found, removals in and out. */
import type { Article, Block, Field, Removal } from '../core/model.ts';

export type CorrectableField = 'title' | 'publisher' | 'publishedAt';

/** Why a correction can't be taken, one sentence; null where it can. */
export function correctionProblem(field: CorrectableField, value: string | null): string | null {
  if (value === null) return null;
  if (field === 'title' && value.trim() === '') return 'A title needs at least one character.';
  if (field === 'publishedAt' && value.trim() !== '' && !isIsoTime(value.trim())) {
    return 'Write the date as year-month-day, for example 2025-10-30.';
  }
  return null;
}

/**
 * Puts the analyst's value in place of the one found, which is kept; null brings the found one back.
 * An empty publisher or date means that there is none.
 */
export function correctField(article: Article, field: CorrectableField, value: string | null): Article {
  if (field === 'title') return { ...article, title: corrected(article.title, value?.trim() ?? null) };
  const blankIsNone = value === null ? undefined : value.trim() === '' ? null : value.trim();
  return {
    ...article,
    [field]: blankIsNone === undefined ? found(article[field]) : replaced(article[field], blankIsNone),
  };
}

function corrected(field: Field<string>, value: string | null): Field<string> {
  return value === null ? found(field) : replaced(field, value);
}

function replaced<T>(field: Field<T>, value: T): Field<T> {
  const before = found(field);
  if (value === before.value) return before;
  return { value, origin: 'analyst', found: before.value, foundOrigin: before.origin };
}

function found<T>(field: Field<T>): Field<T> {
  if (field.origin !== 'analyst' || !Object.hasOwn(field, 'found')) return field;
  return { value: field.found as T, origin: field.foundOrigin ?? 'text' };
}

/** An ISO 8601 year, month or day, or an instant, that exists. */
function isIsoTime(value: string): boolean {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      value,
    );
  if (match === null) return false;
  const [, year, month = '01', day = '01', time] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists =
    !Number.isNaN(date.getTime()) &&
    date.getUTCDate() === Number(day) &&
    date.getUTCMonth() + 1 === Number(month);
  return exists && (time === undefined || !Number.isNaN(Date.parse(value)));
}

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
