/** When an article was published and updated: what is declared, then what is shown near its headline. */
import type { Field, FieldOrigin } from '../model.ts';
import {
  DATED_KEY,
  LOOSE_KEYS,
  OTHER_DAYS,
  PUBLISHED_KEY,
  PUBLISHED_KEYS,
  PUBLISHED_LABEL,
  PUBLISHED_NAMES,
  UPDATED_KEYS,
  UPDATED_LABEL,
  UPDATED_NAMES,
} from './date-keys.ts';
import { asciiDigits, findDates, findShortDate, findYearless, type FoundDate } from './find-dates.ts';
import { headlineLine } from './headline-line.ts';
import { inLocalDay } from './local-day.ts';
import type { PageSurvey } from './survey-page.ts';
import { comparisonKey, countWords } from './text-features.ts';

export interface WeighedDates {
  readonly publishedAt: Field<string | null>;
  readonly updatedAt: Field<string | null>;
}

/** Weighs the dates. `title` is the headline as shown: dates near it count. */
export function weighDates(page: PageSurvey, title: string, address: string | null): WeighedDates {
  const monthFirst = writesMonthFirst(page, address);
  const lines = fromLines(page, title, monthFirst);
  const inAddress = fromAddress(address, lines);
  const isPublished = (names: string) => PUBLISHED_NAMES.test(names) && !UPDATED_NAMES.test(names);
  const own = ownArticles(page, title);
  const published =
    declared(
      own.map((article) => article.published),
      'json-ld',
      monthFirst,
    ) ??
    fromMeta(page, PUBLISHED_KEYS, monthFirst) ??
    fromMeta(page, furtherKeys(page, PUBLISHED_KEY), monthFirst) ??
    fromTimes(page, title, isPublished, NEAR) ??
    shownAfter(inAddress, lines) ??
    inAddress ??
    lines ??
    fromMeta(page, LOOSE_KEYS, monthFirst) ??
    fromMeta(page, furtherKeys(page, DATED_KEY), monthFirst) ??
    fromTimes(page, title, isPublished, FAR) ??
    fromTimes(page, title, (names) => !UPDATED_NAMES.test(names), FAR) ??
    declared(page.scripted.published, 'markup', monthFirst) ??
    fromAnyLine(page, monthFirst) ??
    fromYearless(page, title, address);
  const updated =
    declared(
      own.map((article) => article.modified),
      'json-ld',
      monthFirst,
    ) ??
    fromMeta(page, UPDATED_KEYS, monthFirst) ??
    fromTimes(page, title, (names) => UPDATED_NAMES.test(names), FAR);
  const chosen = published ?? updated ?? NOTHING;
  return {
    publishedAt:
      chosen.value === null
        ? chosen
        : { value: localised(inZone(chosen.value, page, own), lines, inAddress), origin: chosen.origin },
    updatedAt: published === null ? NOTHING : (updated ?? NOTHING),
  };
}

/**
 * An instant in universal time, told in the zone of the first date shown that can be the same. Of a
 * day that a line shows without a time nobody knows whether it is the update's.
 */
function localised(value: string, shown: Found, inAddress: Found): string {
  const line = shown?.value ?? null;
  const local = line !== null && line.length > 10 ? inLocalDay(value, line) : value;
  return local === value && line?.slice(0, 10) !== value.slice(0, 10)
    ? inLocalDay(value, inAddress?.value ?? null)
    : local;
}

/** An instant in universal time as the page declares it elsewhere with its zone. */
function inZone(value: string, page: PageSurvey, own: PageSurvey['linked']): string {
  if (!/T.*(?:Z|[+-]00:?00)$/.test(value)) return value;
  const instant = Date.parse(value);
  const keys = [...PUBLISHED_KEYS, ...LOOSE_KEYS];
  const elsewhere = [
    ...own.map((article) => article.published),
    ...keys.flatMap((key) => page.meta.get(key) ?? []),
    ...page.times.map((time) => time.value),
  ];
  for (const text of elsewhere) {
    if (!/T.*[+-](?!00:?00)\d{2}:?\d{2}$/.test(text)) continue;
    const zoned = readMachineDate(text, false);
    if (zoned !== null && Math.abs(Date.parse(zoned) - instant) < SAME_INSTANT) return zoned;
  }
  return value;
}
/** Milliseconds by which one instant written twice may differ. */
const SAME_INSTANT = 60_000;

/** Units between a headline and its own date at most, and where nothing nearer is dated. */
const NEAR = 25;
const FAR = 60;

/** The articles that JSON-LD declares, without those that are plainly others: related ones in a list. */
function ownArticles(page: PageSurvey, title: string): PageSurvey['linked'] {
  const key = comparisonKey(title);
  const isOther = (headline: string) => {
    const other = comparisonKey(headline);
    return key.length > 8 && other.length > 8 && !other.includes(key) && !key.includes(other);
  };
  const same = page.linked.filter((article) => !isOther(article.headline));
  // A page with one article of another wording was given another headline for search engines.
  return same.length > 0 ? same : page.linked.slice(0, 1);
}

/**
 * True where the page writes 10/30/2025: as a date on it shows that can be read one way only, else by
 * its language, where its address has no country that writes the day first.
 */
function writesMonthFirst(page: PageSurvey, address: string | null): boolean {
  let votes = 0;
  for (const line of page.lines) {
    if (line.length > 250) continue;
    for (const [, first, second] of line.matchAll(
      /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)?\d{2}(?![\d/])/g,
    )) {
      if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) votes -= 1;
      if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12) votes += 1;
    }
  }
  if (votes !== 0) return votes > 0;
  const language = page.language?.toLowerCase().replace('_', '-') ?? '';
  if (/^(?:en|es)-us|^en-ph|^fil/.test(language)) return true;
  const country = /^https?:\/\/[^/]+\.([a-z]{2})(?::\d+)?(?:\/|$)/i.exec(address ?? '')?.[1]?.toLowerCase();
  return language === 'en' && (country === undefined || country === 'us');
}

const NOTHING: Field<string | null> = { value: null, origin: 'text' };
type Found = Field<string | null> | null;

function declared(values: readonly string[], origin: FieldOrigin, monthFirst: boolean): Found {
  for (const value of values) {
    const iso = readMachineDate(value, monthFirst);
    if (iso !== null) return { value: iso, origin };
  }
  return null;
}

/** A date written for machines: ISO, RFC 2822, seconds or milliseconds since 1970. */
function readMachineDate(value: string, monthFirst: boolean): string | null {
  const trimmed = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    const instant = new Date(Number(trimmed) * (trimmed.length === 10 ? 1_000 : 1));
    return instant.getUTCFullYear() > 1994 ? instant.toISOString().replace('.000Z', 'Z') : null;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?|$)/.exec(
    trimmed,
  );
  if (compact) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = compact;
    const time = hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`;
    return findDates(`${year}-${month}-${day}${time}`)[0]?.iso ?? null;
  }
  const found = findDates(trimmed, monthFirst)[0];
  if (found === undefined) return null;
  return found.iso.length > 10 ? found.iso : withZone(found.iso, trimmed.slice(found.index + found.length));
}

/** The time and zone behind a day in RFC 2822 and its like: " 02:41:00 GMT", " 14:10 +0200". */
function withZone(iso: string, rest: string): string {
  const match = /^,?\s(\d{2}:\d{2})(:\d{2})?\s?(GMT|UTC|Z)?\s?([+-]\d{2}:?\d{2})?(?!\d)/.exec(rest);
  if (!match) return withTime(iso, rest);
  const [, clock = '', seconds = ':00', universal, offset] = match;
  const zone = offset ?? (universal === undefined ? '' : 'Z');
  return findDates(`${iso}T${clock}${seconds}${zone}`)[0]?.iso ?? iso;
}

function fromMeta(page: PageSurvey, keys: readonly string[], monthFirst: boolean): Found {
  for (const key of keys) {
    const found = declared(
      page.meta.get(key) ?? [],
      key.startsWith('og:') || key.startsWith('article:') ? 'open-graph' : 'meta',
      monthFirst,
    );
    if (found !== null) return found;
  }
  return null;
}

/** Keys of the page's own that no list holds and whose words are those of a date. */
function furtherKeys(page: PageSurvey, words: RegExp): string[] {
  return [...page.meta]
    .filter(
      ([key, values]) =>
        !LISTED.has(key) && words.test(key) && !OTHER_DAYS.test(key) && FULL_DATE.test(values[0] ?? ''),
    )
    .map(([key]) => key);
}
const LISTED: ReadonlySet<string> = new Set([...PUBLISHED_KEYS, ...LOOSE_KEYS, ...UPDATED_KEYS]);
const FULL_DATE =
  /^\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|1\d{9}(?:\d{3})?\s*$|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d))/;

function fromTimes(page: PageSurvey, title: string, fits: (names: string) => boolean, most: number): Found {
  const at = headlineLine(page.lines, title, page.headed);
  const near = page.times
    .filter((time) => fits(time.names))
    .map((time) => ({
      iso: readMachineDate(time.value, false),
      distance: Math.abs(time.unit - at),
      hinted: PUBLISHED_NAMES.test(time.names),
    }))
    .filter((time) => time.iso !== null)
    .sort((a, b) => a.distance - b.distance);
  const found = near[0];
  return found === undefined || (found.distance > most && !(found.hinted && most === FAR))
    ? null
    : { value: found.iso, origin: 'markup' };
}

/** Short lines with a full date, nearest the headline; those after it count twice as near. */
function fromLines(page: PageSurvey, title: string, monthFirst: boolean): Found {
  const at = headlineLine(page.lines, title, page.headed);
  let best: { iso: string; distance: number } | null = null;
  for (let index = Math.max(0, at - 8); index < Math.min(page.lines.length, at + 30); index += 1) {
    const line = page.lines[index] ?? '';
    if (line.length > 250 || countWords(line) > 40) continue;
    const date = dateOfLine(line, monthFirst) ?? dateOfBox(page.lines, index, monthFirst);
    if (date === null || (countWords(line) > 18 && date.index > 60)) continue;
    let distance = index >= at ? index - at : (at - index) * 2.5;
    if (date.label === 'updated') distance += 8;
    if (date.label === 'published') distance = Math.max(0, distance - 3);
    if (best === null || distance < best.distance) best = { iso: date.iso, distance };
  }
  return best === null ? null : { value: best.iso, origin: 'text' };
}

interface LineDate {
  readonly iso: string;
  readonly index: number;
  readonly label: 'published' | 'updated' | null;
}

/** Before it nothing was published on a page; an older date is what a page tells of. */
const FIRST_PAGES = '1994';

/** The date of a template's line: the one that is labelled as the publication's, else the first. */
function dateOfLine(line: string, monthFirst: boolean): LineDate | null {
  const found = withoutOtherCalendars(
    line,
    findDates(line, monthFirst).filter((date) => date.iso >= FIRST_PAGES),
  );
  const dates = found.map((date): LineDate => {
    const before = line.slice(0, date.index);
    return {
      iso: withTime(date.iso, line.slice(date.index + date.length)),
      index: date.index,
      label: labelOf(before) ?? labelOf(before.replace(WEEKDAY_BEFORE, '')),
    };
  });
  const best =
    dates.find((date) => date.label === 'published') ?? dates.find((date) => date.label === null) ?? dates[0];
  if (best !== undefined) return best;
  const short = findShortDate(line, monthFirst);
  return short === null ? null : { iso: short, index: 0, label: null };
}

/** Of a day written in two calendars the Gregorian one: the other was counted, and may be a day off. */
function withoutOtherCalendars(line: string, dates: readonly FoundDate[]): readonly FoundDate[] {
  if (dates.length < 2) return dates;
  const plain = asciiDigits(line);
  const gregorian = dates.filter(({ iso, index, length }) =>
    plain.slice(index, index + length).includes(iso.slice(0, 4)),
  );
  return gregorian.length > 0 ? gregorian : dates;
}

/** A day, a month and a year each on its own line, as calendar leaves are drawn. */
function dateOfBox(lines: readonly string[], index: number, monthFirst: boolean): LineDate | null {
  const parts = lines.slice(index, index + 3);
  if (parts.length < 3 || parts.some((part) => part.length > LONGEST_LEAF)) return null;
  const iso = findDates(parts.join(' '), monthFirst)[0]?.iso;
  return iso === undefined ? null : { iso, index: 0, label: null };
}
const LONGEST_LEAF = 12;

function labelOf(before: string): LineDate['label'] {
  if (UPDATED_LABEL.test(before)) return 'updated';
  return PUBLISHED_LABEL.test(before) ? 'published' : null;
}

/** A weekday and a small word that stand between a label and its date. */
const WEEKDAY_BEFORE = /(?:\s\p{L}{1,3}\.?)?\s\p{L}{2,12}[.,]?\s*$/u;

/** The time of day that follows a date, where a line shows one. */
function withTime(iso: string, rest: string): string {
  if (iso.length > 10) return iso;
  const time =
    /^[\s,|·–—-]{0,4}(?:um |at |à |a las )?(\d{1,2})[:.](\d{2})(?::\d{2})?(?!\d)\s*(?:([ap])|(π\.?μ|ق\.?ظ|ص(?!\p{L}))|(μ\.?μ|ب\.?ظ|م(?!\p{L})))?/iu.exec(
      rest,
    );
  if (!time) return iso;
  const isMorning = time[3]?.toLowerCase() === 'a' || time[4] !== undefined;
  const isAfternoon = time[3]?.toLowerCase() === 'p' || time[5] !== undefined;
  const said = Number(time[1]);
  const hour = said + (isAfternoon && said < 12 ? 12 : 0) - (isMorning && said === 12 ? 12 : 0);
  return hour < 24 && Number(time[2]) < 60 ? `${iso}T${String(hour).padStart(2, '0')}:${time[2]}` : iso;
}

/** A day in the page's address: /2025/10/30/, /2025-10-30-, /20251030; with the time of a line that agrees. */
function fromAddress(address: string | null, shown: Found): Found {
  // An archive's address holds the archived one.
  const path = address?.replace(/^.*[a-z]+:\/\/[^/]+/i, '') ?? '';
  const match =
    /(?<!\d)((?:19|20)\d{2})([/_-]?)(\d{2})\2(\d{2})(?!\d{1,5}(?:\D|$))/.exec(path) ??
    /(?<!\d)(\d{2})([/_-])(\d{2})\2((?:19|20)\d{2})(?!\d)/.exec(path);
  if (!match) return null;
  const [, first = '', , middle = '', last = ''] = match;
  const text = first.length === 4 ? `${first}-${middle}-${last}` : `${last}-${middle}-${first}`;
  const iso = findDates(text)[0]?.iso;
  if (iso === undefined) return null;
  return shown?.value?.startsWith(iso) === true ? shown : { value: iso, origin: 'markup' };
}

/**
 * The line's date and time where they are of the day after the address's: an article gets its address
 * when it is begun. Null otherwise.
 */
function shownAfter(inAddress: Found, shown: Found): Found {
  const line = shown?.value ?? null;
  const address = inAddress?.value ?? null;
  if (line === null || address === null || line.length === 10) return null;
  const days = (Date.parse(line.slice(0, 10)) - Date.parse(address.slice(0, 10))) / A_DAY;
  return days === 1 ? shown : null;
}
const A_DAY = 86_400_000;

/** A date anywhere on the page: one that is labelled, as wikis do at their foot, else the first. */
function fromAnyLine(page: PageSurvey, monthFirst: boolean): Found {
  let first: string | null = null;
  for (const line of page.lines) {
    if (line.length > 120 || /©|copyright/i.test(line)) continue;
    const date = dateOfLine(line, monthFirst);
    if (date === null) continue;
    if (date.label !== null) return { value: date.iso, origin: 'text' };
    first ??= date.iso;
  }
  return first === null ? null : { value: first, origin: 'text' };
}

/** A day and month near the headline, with the year of the address or of the page's copyright. */
function fromYearless(page: PageSurvey, title: string, address: string | null): Found {
  const inAddress = /\/((?:19|20)\d{2})(?=[/-])/.exec(address ?? '')?.[1];
  const signed = page.lines
    .map((line) => /©\D{0,40}((?:20)\d{2})(?!\d|\s?[-–])/.exec(line)?.[1])
    .find(Boolean);
  const year = Number(inAddress ?? signed ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  const at = headlineLine(page.lines, title, page.headed);
  for (const line of page.lines.slice(Math.max(0, at - 3), at + 12)) {
    const iso = findYearless(line, year);
    if (iso !== null) return { value: iso, origin: 'text' };
  }
  return null;
}
