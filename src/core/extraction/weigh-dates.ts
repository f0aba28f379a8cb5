/** When an article was published and updated: what is declared, then what is shown near its headline. */
import type { Field, FieldOrigin } from '../model.ts';
import { findDates } from './find-dates.ts';
import type { PageSurvey } from './survey-page.ts';
import { comparisonKey, countWords } from './text-features.ts';

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'og:pubdate',
  'published_time',
  'article.published',
  'publication_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
  'citation_publication_date',
  'citation_date',
  'displaydate',
  'rnews:datepublished',
  'bt:pubdate',
  'weibo:article:create_at',
  'datecreated',
  'article:created',
  'time',
  'created',
  'pub_date',
  'eomportal-lastupdate',
  'shareaholic:article_published_time',
  'ptime',
  'firstpublishtime',
  'publish-time',
  'release_date',
  'article-date',
  'news_date',
];
const UPDATED = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'article:modified',
  'dc.date.modified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
  'revised',
  'updated_time',
  'modified',
  'dateupdated',
  'og:article:modified_time',
  'last_updated',
];
const PUBLISHED_NAMES = /publi|pubdate|posted|entry-date|issued|created|erschienen|datepublished|release/;
const UPDATED_NAMES = /modif|updat|aktualis|datemodified|edited/;
const UPDATED_LABEL =
  /^\W*(?:last )?(?:updated|modified|update|aktualisiert|mis à jour|modifié|actualizado|atualizado|aggiornato|oppdatert|uppdaterad|güncelle\p{L}*|обновлено|آخر تحديث|更新|수정)/iu;

export interface WeighedDates {
  readonly publishedAt: Field<string | null>;
  readonly updatedAt: Field<string | null>;
}

/** Weighs the dates. `title` is the headline as shown: dates near it count. */
export function weighDates(page: PageSurvey, title: string, address: string | null): WeighedDates {
  const published =
    declared(
      page.linked.map((article) => article.published),
      'json-ld',
    ) ??
    fromMeta(page, PUBLISHED) ??
    fromTimes(page, title, (names) => PUBLISHED_NAMES.test(names) && !UPDATED_NAMES.test(names)) ??
    fromAddress(address, fromLines(page, title)) ??
    fromLines(page, title) ??
    fromTimes(page, title, (names) => !UPDATED_NAMES.test(names)) ??
    fromAnyLine(page);
  const updated =
    declared(
      page.linked.map((article) => article.modified),
      'json-ld',
    ) ??
    fromMeta(page, UPDATED) ??
    fromTimes(page, title, (names) => UPDATED_NAMES.test(names));
  return {
    publishedAt: published ?? updated ?? NOTHING,
    updatedAt: published === null ? NOTHING : (updated ?? NOTHING),
  };
}

const NOTHING: Field<string | null> = { value: null, origin: 'text' };
type Found = Field<string | null> | null;

function declared(values: readonly string[], origin: FieldOrigin): Found {
  for (const value of values) {
    const iso = readMachineDate(value);
    if (iso !== null) return { value: iso, origin };
  }
  return null;
}

/** A date written for machines: ISO, RFC 2822, seconds or milliseconds since 1970. */
function readMachineDate(value: string): string | null {
  const trimmed = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    const instant = new Date(Number(trimmed) * (trimmed.length === 10 ? 1_000 : 1));
    return instant.getUTCFullYear() > 1994 ? instant.toISOString().replace('.000Z', 'Z') : null;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2})|$)/.exec(trimmed);
  if (compact) return findDates(`${compact[1]}-${compact[2]}-${compact[3]}`)[0]?.iso ?? null;
  return findDates(trimmed)[0]?.iso ?? null;
}

function fromMeta(page: PageSurvey, keys: readonly string[]): Found {
  for (const key of keys) {
    const found = declared(
      page.meta.get(key) ?? [],
      key.startsWith('og:') || key.startsWith('article:') ? 'open-graph' : 'meta',
    );
    if (found !== null) return found;
  }
  return null;
}

function fromTimes(page: PageSurvey, title: string, fits: (names: string) => boolean): Found {
  const at = titleLine(page, title);
  const near = page.times
    .filter((time) => fits(time.names))
    .map((time) => ({
      iso: readMachineDate(time.value),
      distance: Math.abs(time.unit - at),
      hinted: PUBLISHED_NAMES.test(time.names),
    }))
    .filter((time) => time.iso !== null)
    .sort((a, b) => a.distance - b.distance);
  const found = near[0];
  return found === undefined || (found.distance > 60 && !found.hinted)
    ? null
    : { value: found.iso, origin: 'markup' };
}

function titleLine(page: PageSurvey, title: string): number {
  const key = comparisonKey(title);
  const matches = page.lines.flatMap((line, index) => (comparisonKey(line) === key ? [index] : []));
  if (matches.length > 0) return matches[0] ?? 0;
  const partial = page.lines.findIndex((line) => key.length > 12 && comparisonKey(line).includes(key));
  return Math.max(0, partial);
}

/** Short lines with a full date, nearest the headline; those after it count twice as near. */
function fromLines(page: PageSurvey, title: string): Found {
  const at = titleLine(page, title);
  let best: { iso: string; distance: number } | null = null;
  for (let index = Math.max(0, at - 8); index < Math.min(page.lines.length, at + 30); index += 1) {
    const line = page.lines[index] ?? '';
    if (line.length > 250 || countWords(line) > 40) continue;
    const dates = findDates(line);
    const first = dates[0];
    if (first === undefined || (countWords(line) > 18 && first.index > 60)) continue;
    let distance = index >= at ? index - at : (at - index) * 2.5;
    if (UPDATED_LABEL.test(line)) distance += 8;
    if (best === null || distance < best.distance)
      best = { iso: withTime(first.iso, line.slice(first.index + first.length)), distance };
  }
  return best === null ? null : { value: best.iso, origin: 'text' };
}

/** The time of day that follows a date, where a line shows one. */
function withTime(iso: string, rest: string): string {
  if (iso.length > 10) return iso;
  const time = /^[\s,|·–—-]{0,4}(?:um |at |à |a las )?(\d{1,2})[:.](\d{2})(?::\d{2})?(?!\d)\s*([ap])?/iu.exec(
    rest,
  );
  if (!time) return iso;
  const hour =
    Number(time[1]) +
    (time[3]?.toLowerCase() === 'p' && Number(time[1]) < 12 ? 12 : 0) -
    (time[3]?.toLowerCase() === 'a' && Number(time[1]) === 12 ? 12 : 0);
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

function fromAnyLine(page: PageSurvey): Found {
  for (const line of page.lines) {
    if (line.length > 120 || /©|copyright/i.test(line)) continue;
    const date = findDates(line)[0];
    if (date !== undefined) return { value: date.iso, origin: 'text' };
  }
  return null;
}
