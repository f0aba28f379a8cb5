/**
 * Where a language counts its years from the Hijra by the sun, as Persian does, a year such as 1404 is
 * one of those: it begins in March 2025. Dates in digits, quarters, half-years, seasons and decades of
 * such years, too.
 */
import type { CalendarData, Season } from '../../languages/calendar-data.ts';
import { hijriYear } from '../finders/hijri-year.ts';
import type { TokenText } from '../lexing/token.ts';
import type { Candidate, Meaning } from '../meaning.ts';
import { dayOfSolarHijri } from '../non-gregorian.ts';

/** Solar years met in news: 1871 to 2071. */
const FIRST_YEAR = 1250;
const LAST_YEAR = 1450;

const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 1, SU: 4, FA: 7, WI: 10 };

type Converted = Extract<Meaning, { kind: 'converted' }>;

/** Candidates with their solar years converted; the very ones where the language has none. */
export function convertSolarYears(
  candidates: readonly Candidate[],
  text: TokenText,
  data: CalendarData,
): Candidate[] {
  if (data.solarYears !== true) return [...candidates];
  return candidates.map((candidate) => {
    if (text.classes.slice(candidate.first, candidate.last + 1).includes('G')) return candidate;
    const mark = text.tokens[candidate.last + 1];
    const isMarked = mark?.class === 'ĥ';
    const isLunar = isMarked && data.solarMarks?.includes(mark.word) !== true;
    const meaning = isLunar ? lunarYear(candidate.meaning) : converted(candidate.meaning);
    if (meaning === null) return candidate;
    return isMarked
      ? { ...candidate, meaning, last: candidate.last + 1, end: mark.end }
      : { ...candidate, meaning };
  });
}

function converted(meaning: Meaning): Converted | null {
  switch (meaning.kind) {
    case 'date': {
      const { year, month, day } = meaning;
      if (!isSolar(year)) return null;
      if (month === null) return months(year, 1, 12, 'year');
      if (day === null) return months(year, month, 1, 'month');
      const first = dayOfSolarHijri(year, month, day);
      return { kind: 'converted', first, last: first, calendar: 'Solar Hijri', granularity: 'day' };
    }
    case 'part': {
      const length = meaning.unit === 'Q' ? 3 : 6;
      if (!isSolar(meaning.year)) return null;
      return months(meaning.year, (meaning.index - 1) * length + 1, length, 'month');
    }
    case 'season':
      return isSolar(meaning.year) ? months(meaning.year, SEASON_MONTHS[meaning.season], 3, 'month') : null;
    case 'decade':
      return isSolar(meaning.year) ? months(meaning.year, 1, 120, 'year') : null;
    default:
      return null;
  }
}

/** "سال ۱۴۴۷ قمری": a year of the moon. */
function lunarYear(meaning: Meaning): Converted | null {
  if (meaning.kind !== 'date' || meaning.year === null || meaning.month !== null) return null;
  return hijriYear(meaning.year);
}

function isSolar(year: number | null): year is number {
  return year !== null && year >= FIRST_YEAR && year <= LAST_YEAR;
}

function months(year: number, month: number, count: number, granularity: 'month' | 'year'): Converted {
  const end = month - 1 + count;
  return {
    kind: 'converted',
    first: dayOfSolarHijri(year, month, 1),
    last: dayOfSolarHijri(year + Math.floor(end / 12), (end % 12) + 1, 1) - 1,
    calendar: 'Solar Hijri',
    granularity,
  };
}
