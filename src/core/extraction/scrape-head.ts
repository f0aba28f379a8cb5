/**
 * Who wrote a scrape and when, from the lines around its headline: first by given names that are known and days right
 * beside (beside-date.ts), then by what else tells a person from a section, in any language.
 */
import { dayOfLine, firstDay, namedInHead } from './beside-date.ts';
import { findDates, withoutDates } from './find-dates.ts';
import { isPublicationName } from './publication-names.ts';
import { isPersonAlone, signedIn } from './shown-byline.ts';
import { comparisonKey, countWords } from './text-features.ts';

export interface ScrapeHead {
  readonly byline: readonly string[];
  readonly publishedAt: string | null;
}

/** Lines below a headline, above it, and of the text itself that can belong to its head. */
const LINES_BELOW = 12;
const LINES_ABOVE = 5;
const LINES_WITHIN = 6;
/** Further lines of the text in which a day stands alone. */
const DAYS_WITHIN = 7;
/** Characters of a line that names somebody. */
const LONGEST_LINE = 160;
/** Lines below the headline in which a name needs no date beside it. */
const CLOSE = 3;
/** Lines of the text in which those are named whom it is about. */
const LINES_OF_TEXT = 40;

const UPDATED =
  /^(?:last )?(?:updated?|modified|aktualisiert|stand|mis à jour|actualizado|atualizado|aggiornato|обновлено|güncelleme|oppdatert|uppdaterad|opdateret|bijgewerkt|更新|수정)(?!\p{L})/iu;
const CLOCK = /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:uhr|hrs?|[ap]\.?\s?m\.?|[A-Z]{2,4}))?/giu;
/** What a person is, where it follows the name in the same line. */
const POST =
  /[\s,|/·–-]*(?:(?:senior|staff|contributing|chief|deputy|associate|managing|political|breaking|news|business|sports?|tech|data|special|freelance)\s+)*(?:writer|editor|reporter|contributor|correspondent|columnist|analyst|journalist|author|intern|redakteur(?:in)?|korrespondent(?:in)?|reporterin|redactora?|periodista|corresponsal|journaliste|repórter|jornalista|giornalista|журналист|корреспондент|muhabir)(?!\p{L}).*$/iu;
/** How long ago, a handle, an address: what stands behind a name and is none of it. */
const BEHIND =
  /\s*(?:@\w+|\S+@\S+\.\w+|\b\d+\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|mins?|hrs?)(?:\s+ago)?|hace \d+.*|vor \d+ .*|il y a \d+.*|há \d+.*|\([^)]*\)?|,\s*\S+\.(?:com|net|org|co\.\w+|de|es|fr))\s*$/iu;

/** Words of menus and headings, which stand as names do. */
const NO_PERSON =
  /^(?:all|watch|view|see|listen|read|how|back|our|your|the|my|new|top|alle|unsere?|leichte|mehr|como|cómo|más|todos|ver|tous|nos|voir|data|social|live)(?!\p{L})|(?<!\p{L})(?:live|articles?|solutions?|insights|venue|institute|foundation|university|park|center|centre|street|city|county|house|group|company|show|podcast|club|cup|league|day|week|year|guide|sprache|vernetzung)(?!\p{L})/iu;

/** Reads the head; `title` is the headline's line or -1, `start` the text's first line. */
export function readScrapeHead(lines: readonly string[], title: number, start: number): ScrapeHead {
  const first = title < 0 ? Math.max(0, start - LINES_BELOW) : title + 1;
  const below = range(first, Math.min(first + LINES_BELOW, start + LINES_WITHIN, lines.length));
  const above = title < 0 ? [] : range(Math.max(0, title - LINES_ABOVE), title).toReversed();
  const to = start + LINES_WITHIN;
  const known = title < 0 ? [] : namedInHead(lines, title, to);
  return {
    byline: known.length > 0 ? known : bylineIn(lines, title, start, below, above),
    publishedAt:
      dayIn(lines, below) ??
      dayIn(lines, above) ??
      (title < 0
        ? null
        : (firstDay(lines, first, to + DAYS_WITHIN) ?? firstDay(lines, title - LINES_ABOVE, title))),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** The day that the first of the lines gives, one of an update where no other does. */
function dayIn(lines: readonly string[], indexes: readonly number[]): string | null {
  let updated: string | null = null;
  for (const index of indexes) {
    const line = lines[index] ?? '';
    const day = dayOfLine(line);
    if (day === null) continue;
    if (!UPDATED.test(line)) return day;
    updated ??= day;
  }
  return updated;
}

function bylineIn(
  lines: readonly string[],
  title: number,
  start: number,
  below: readonly number[],
  above: readonly number[],
): readonly string[] {
  const told = new Set(
    lines
      .slice(start + 1, start + LINES_OF_TEXT)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}'’-]+/gu) ?? [],
  );
  const headline = comparisonKey(lines[title] ?? '');
  const isDated = (index: number) => dayOfLine(lines[index] ?? '') !== null;
  for (const index of [...below, ...above]) {
    const line = lines[index] ?? '';
    if (line.length > LONGEST_LINE) continue;
    const signed = signedIn(lines, index, index + 1);
    if (signed.length > 0) return signed;
    const { name, isMarked } = nameOf(line);
    if (name === '') continue;
    // Whom the text tells of, or the headline names, did not write it.
    const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
    if (told.has(last) || headline.includes(comparisonKey(name))) continue;
    const isBeside = isMarked || [index - 1, index + 1, index + 2].some(isDated);
    const isAbove = title >= 0 && index > title && index - title <= CLOSE && isAboveText(lines, index);
    if (isBeside || isAbove) return [name];
  }
  return [];
}

/** The text, a post or a line of the byline's own comes next, and no menu. */
function isAboveText(lines: readonly string[], index: number): boolean {
  const next = lines[index + 1] ?? '';
  return countWords(next) > LONGEST_LABEL || next.replace(POST, '') === '';
}
const LONGEST_LABEL = 12;

/** The person that a line names and nothing but a date, a post or a handle beside; `isMarked` where one of them is there. */
function nameOf(line: string): { readonly name: string; readonly isMarked: boolean } {
  const [part = ''] = withoutDates(line, findDates(line))
    .replace(CLOCK, ' | ')
    .split(/\s*[|·•/]\s*/u)
    .filter((each) => /\p{L}/u.test(each));
  const name = part
    .replace(POST, '')
    .replace(BEHIND, '')
    .replace(/[\s,–—-]+$/u, '')
    .trim();
  if (!isPersonAlone(name) || isPublicationName(name) || NO_PERSON.test(name))
    return { name: '', isMarked: false };
  return { name, isMarked: name.length < line.trim().length };
}
