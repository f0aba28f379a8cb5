/**
 * The dateline of a report: the place, the day and the agency that open its first paragraph
 * ("ANKARA, 3 May (Reuters) - …", "New York: (Some News) …"). It stays in the text, where a reader
 * expects it; only its parts are read here.
 */
import type { Dateline } from '../model.ts';
import { findDates } from './find-dates.ts';

export interface FoundDateline extends Dateline {
  /** Who is named in brackets, as written, or null. */
  readonly agency: string | null;
}

const PLACE =
  "[\\p{Lu}][\\p{L}\\p{M}.'’-]*(?:[ ,/]{1,2}(?:(?:de|del|la|le|al|el|of|am|an|der|di|da|do|dos)\\s)?[\\p{Lu}][\\p{L}\\p{M}.'’-]*){0,4}";
const DAY =
  '(?:[\\p{Lu}\\p{Ll}][\\p{L}.]{2,9}\\s\\d{1,2}(?:,?\\s\\d{4})?|\\d{1,2}\\.?\\s[\\p{L}]{3,9}\\.?(?:\\s\\d{4})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})';
const DASH = '(?:[-–—―:|]{1,2})';
const LATIN_FORMS: readonly RegExp[] = [
  // New York: (Some News) The … / ANKARA, May 3 (Reuters) - The …
  new RegExp(
    `^(?<place>${PLACE})(?:[,:]?\\s+(?<day>${DAY}))?\\s*${DASH}?\\s*[(\\[](?<agency>[^()\\[\\]]{2,40})[)\\]]\\s*${DASH}?\\s+(?=\\S)`,
    'u',
  ),
  // (Reuters) ANKARA - The …
  new RegExp(
    `^[(\\[](?<agency>[^()\\[\\]]{2,40})[)\\]]\\s*${DASH}?\\s*(?<place>${PLACE})\\s*${DASH}\\s+(?=\\S)`,
    'u',
  ),
  // ANKARA, May 3 — The …: without brackets only in capitals or with a day.
  new RegExp(`^(?<place>${PLACE}),?\\s+(?<day>${DAY})\\s*${DASH}\\s+(?=\\S)`, 'u'),
  /^(?<place>\p{Lu}{2}[\p{Lu}.'’ -]{1,38}(?:, [\p{Lu}][\p{L}.]+(?: [\p{Lu}][\p{L}.]+)?)?)\s*[-–—―]{1,2}\s+(?=\S)/u,
];
const ARABIC_LETTERS = '[\\p{Script=Arabic}\\p{M}‌ ]';
const OTHER_FORMS: readonly RegExp[] = [
  new RegExp(
    `^(?<place>${ARABIC_LETTERS}{2,30}?)\\s*[-–—:،]?\\s*[(（](?<agency>[^()]{2,40})[)）]\\s*[-–—:۔]*\\s*(?=\\S)`,
    'u',
  ),
  /^(?<agency>[\p{Script=Han}]{2,6}(?:社|网))(?<place>[\p{Script=Han}]{2,8}?)(?<day>\d{1,2}月\d{1,2}日)电/u,
];
const NOT_PLACES =
  /^(?:update|updated|exclusive|watch|video|photo|photos|breaking|analysis|opinion|interview|live|by|read|note|editor)/i;

/** Reads the dateline at the start of a paragraph; null where it has none. */
export function findDateline(paragraph: string): FoundDateline | null {
  const start = paragraph.trimStart().slice(0, 160);
  for (const form of [...LATIN_FORMS, ...OTHER_FORMS]) {
    const groups = form.exec(start)?.groups;
    if (!groups) continue;
    const place = (groups['place'] ?? '').trim().replace(/[,:]$/, '');
    if (place === '' || place.length > 45 || NOT_PLACES.test(place)) continue;
    const day = groups['day'] === undefined ? null : (findDates(groups['day'])[0]?.iso ?? null);
    return { place: properCase(place), date: day, agency: groups['agency']?.trim() ?? null };
  }
  return null;
}

/** "NEW YORK" as "New York"; anything with a small letter in it stays as written. */
function properCase(place: string): string {
  if (/\p{Ll}/u.test(place) || !/\p{Lu}/u.test(place)) return place;
  if (place.length <= 3) return place;
  return place
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{Ll})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}
