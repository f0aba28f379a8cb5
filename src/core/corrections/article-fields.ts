/**
 * The fields of an article that the analyst corrects, each read and written as one text. What the
 * import found is kept beside a correction. Pure.
 */
import type { Article, Dateline, Direction, Field, FieldOrigin } from '../model.ts';

export const ARTICLE_FIELDS = [
  'title',
  'publisher',
  'byline',
  'place',
  'placeDate',
  'publishedAt',
  'updatedAt',
  'address',
  'language',
  'direction',
] as const;

export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** A field as text: names one a line, dates in ISO 8601, a language as its code; empty where there is none. */
export interface FieldText {
  readonly text: string;
  /** Where the text shown comes from. */
  readonly origin: FieldOrigin;
  /** What the import found, where a correction stands in its place. */
  readonly found: string | null;
}

/** Longest text of a field, in UTF-16 units. */
export const LONGEST_FIELD = 2_000;

/** Reads a field as text. */
export function readField(article: Article, field: ArticleField): FieldText {
  if (field === 'direction') return readDirection(article);
  const { value, origin } = fieldOf(article, field);
  const before = found(fieldOf(article, field)).value;
  const text = textOf(field, value);
  const foundText = textOf(field, before);
  // The place and the date of a dateline are two fields here and one in the article.
  if (text === foundText) return { text, origin: found(fieldOf(article, field)).origin, found: null };
  return { text, origin, found: foundText };
}

/** Why a correction can't be taken, one sentence; null where it can. */
export function correctionProblem(field: ArticleField, text: string | null): string | null {
  const value = text?.trim() ?? '';
  switch (field) {
    case 'title':
      return text !== null && value === '' ? 'A title needs at least one character.' : null;
    case 'publishedAt':
    case 'updatedAt':
      return value === '' || isIsoTime(value)
        ? null
        : 'Write the date as year-month-day, for example 2025-10-30.';
    case 'placeDate':
      return value === '' || (isIsoTime(value) && value.length === 10)
        ? null
        : 'Write the day as year-month-day, for example 2025-10-30.';
    case 'address':
      return value === '' || WEB_ADDRESS.test(value)
        ? null
        : 'Write the whole address, from http:// or https:// on.';
    case 'language':
      return text === null || /^[a-z]{2,3}$/.test(value)
        ? null
        : 'Write the language as its code, for example ar or pt.';
    case 'direction':
      return text === null || value === 'ltr' || value === 'rtl'
        ? null
        : 'Write the direction as ltr or rtl.';
    case 'publisher':
    case 'byline':
    case 'place':
      return null;
  }
}

/**
 * Puts the analyst's text in place of the one found, which is kept; null brings the found one back. An
 * empty text means that there is none. The text must have passed `correctionProblem`.
 */
export function correctField(article: Article, field: ArticleField, text: string | null): Article {
  const value = text?.trim() ?? null;
  const orNone = value === '' ? null : value;
  switch (field) {
    case 'title':
      return { ...article, title: corrected(article.title, value) };
    case 'language':
      return { ...article, language: corrected(article.language, value) };
    case 'byline':
      return { ...article, byline: corrected(article.byline, value === null ? null : linesOf(value)) };
    case 'place':
    case 'placeDate':
      return { ...article, dateline: correctDateline(article.dateline, field, value) };
    case 'direction':
      return correctDirection(article, value === 'rtl' ? 'rtl' : value === 'ltr' ? 'ltr' : null);
    case 'address':
    case 'publisher':
    case 'publishedAt':
    case 'updatedAt':
      return { ...article, [field]: replacedOrFound(article[field], value, orNone) };
  }
}

function readDirection({ direction, foundDirection }: Article): FieldText {
  return foundDirection === undefined
    ? { text: direction, origin: 'text', found: null }
    : { text: direction, origin: 'analyst', found: foundDirection };
}

function correctDirection(article: Article, asked: Direction | null): Article {
  const { foundDirection, ...rest } = article;
  const before = foundDirection ?? article.direction;
  return asked === null || asked === before
    ? { ...rest, direction: before }
    : { ...rest, direction: asked, foundDirection: before };
}

function fieldOf(article: Article, field: Exclude<ArticleField, 'direction'>): Field<unknown> {
  return field === 'place' || field === 'placeDate' ? article.dateline : article[field];
}

function textOf(field: ArticleField, value: unknown): string {
  if (field === 'place') return (value as Dateline).place ?? '';
  if (field === 'placeDate') return (value as Dateline).date ?? '';
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' ? value : '';
}

function correctDateline(
  field: Field<Dateline>,
  part: 'place' | 'placeDate',
  value: string | null,
): Field<Dateline> {
  const key = part === 'place' ? 'place' : 'date';
  const next = value === null ? found(field).value[key] : value === '' ? null : value;
  return replaced(field, { ...field.value, [key]: next });
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** `asked` null goes back to what was found. */
function replacedOrFound<T>(field: Field<T>, asked: string | null, value: T): Field<T> {
  return asked === null ? found(field) : replaced(field, value);
}

function corrected<T>(field: Field<T>, value: T | null): Field<T> {
  return value === null ? found(field) : replaced(field, value);
}

function replaced<T>(field: Field<T>, value: T): Field<T> {
  const before = found(field);
  if (JSON.stringify(value) === JSON.stringify(before.value)) return before;
  return { value, origin: 'analyst', found: before.value, foundOrigin: before.origin };
}

function found<T>(field: Field<T>): Field<T> {
  if (field.origin !== 'analyst' || !Object.hasOwn(field, 'found')) return field;
  return { value: field.found as T, origin: field.foundOrigin ?? 'text' };
}

/** An address of the web with a host and nobody's name in it. It is shown and compared, not fetched. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/iu;

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
