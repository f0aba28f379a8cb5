/** Seasons, quarters, half-years, numbered weeks and feasts. */
import { isInWord } from './guards.ts';
import { FITS, directionOf, numberOf, stringOf, tokenOf, type Found, type Match, type Rule } from './rule.ts';
import type { PeriodPart, Season } from '../../languages/calendar-data.ts';

function readSeason(match: Match): Found | null {
  const season = stringOf(match, 'Ss') as Season | null;
  if (season === null || isSeasonless(match)) return null;
  // "the winter of 2023/24"
  const short = match.tokens.findIndex(({ class: kind }) => /[/-]/.test(kind));
  if (
    short > 0 &&
    Number(match.tokens[short + 1]?.value) !== (Number(match.tokens[short - 1]?.value) + 1) % 100
  )
    return null;
  const era = numberOf(match, 'G');
  const stated = numberOf(match, '4') ?? (era === null ? null : numberOf(match, '13'));
  const year = stated !== null && era === -1 ? 1 - stated : stated;
  const same = tokenOf(match, 'hj') !== undefined;
  const last = match.tokens.at(-1);
  // 今年秋天
  const [unit, shift] = (stringOf(match, 'Y') ?? '').split(' ');
  if (unit !== undefined && unit !== '')
    return unit === 'Y'
      ? { meaning: { kind: 'season', season, year: null, yearShift: Number(shift), direction: null } }
      : null;
  const direction = directionOf(match);
  if (last?.class === 'U' && !same) {
    return last.value === 'Y' && direction !== null
      ? { meaning: { kind: 'season', season, year: null, yearShift: direction, direction: null } }
      : null;
  }
  const narrative =
    tokenOf(match, 'FB') !== undefined ||
    (match.tokens[0]?.class === 't' && tokenOf(match, 'X') !== undefined);
  return {
    meaning: {
      kind: 'season',
      season,
      year,
      direction,
      ...(same ? { sameYear: true } : {}),
      ...(narrative ? { narrative } : {}),
    },
  };
}

/** "the fall of Budapest", "Winter Carnival": no time of the year. */
function isSeasonless(match: Match): boolean {
  const next = match.text.tokens[match.last + 1];
  const token = tokenOf(match, 'Ss');
  if (match.tokens.at(-1) !== token || !token) return false;
  if (token.class === 's') {
    // A weak word ("fall", "spring") needs an article, a preposition or a neighbour that dates.
    const led = match.tokens.length > 1 || /[icuybf&|E~]/.test(match.text.classes[match.first - 1] ?? '');
    return (
      !led ||
      // "the fall in prices"
      (match.tokens[0]?.class === 't' &&
        next?.class === 'i' &&
        !/[icuyf]/.test(match.text.classes[match.first - 1] ?? '') &&
        !/[4M]/.test(match.text.classes[match.last + 2] ?? '')) ||
      next?.class === 'O' ||
      (next?.class === 'x' &&
        /^\p{L}/u.test(next.word) &&
        match.tokens.length > 1 &&
        match.tokens[0]?.class === 't' &&
        !/[icuyf]/.test(match.text.classes[match.first - 1] ?? ''))
    );
  }
  if (next?.class !== 'x') return false;
  if (next.capital) return token.capital && !/[LTX]/.test(match.tokens[0]?.class ?? '');
  // "a winter coat", "severe summer storms": a kind of thing.
  return (
    match.data.nounsModify === true &&
    match.tokens.length === 1 &&
    /^\p{L}/u.test(next.word) &&
    match.data.presentWords?.includes(next.word) !== true &&
    !match.data.pastEndings?.some((ending) => next.word.endsWith(ending)) &&
    /[xaO'dJ,]/.test(match.text.classes[match.first - 1] ?? '')
  );
}

/** "the first half of May", "второй половине июня": of a month, not of the year. */
function readHalfOfMonth(match: Match): Found | null {
  const index = numberOf(match, 'o');
  const month = numberOf(match, 'Mm');
  if (tokenOf(match, 'U')?.value !== 'HY' || (index !== 1 && index !== 2)) return null;
  return {
    part: index === 1 ? 'START' : 'END',
    meaning: { kind: 'date', year: numberOf(match, '4'), month, day: null },
  };
}

function readPart(match: Match): Found | null {
  const unit = tokenOf(match, 'U')?.value;
  const dotted = tokenOf(match, '.') !== undefined ? numberOf(match, '1') : null;
  const ordinal =
    numberOf(match, 'o') ??
    dotted ??
    (tokenOf(match, 'L') ? -1 : tokenOf(match, 'E')?.value === 'END' ? 2 : null);
  if ((unit !== 'Q' && unit !== 'HY') || ordinal === null) return null;
  const most = unit === 'Q' ? 4 : 2;
  const index = ordinal === -1 ? most : ordinal;
  if (index < 1 || index > most) return null;
  const word = tokenOf(match, 'U')?.word ?? '';
  const units = match.tokens.filter((token) => token.class === 'U' || token.class === 'Y');
  const whole = units[1];
  if (whole?.class === 'U' && whole.value !== 'Y') return null;
  const isAlone = whole === undefined && tokenOf(match, '4') === undefined;
  // "in the first half", "the first half of the match": any half.
  if (isAlone && match.data.anyHalves?.includes(word) === true) return null;
  // "الثانية والنصف": half past two.
  if (
    match.data.joinedAnd !== undefined &&
    match.tokens[0]?.class === 'o' &&
    word.startsWith(match.data.joinedAnd)
  )
    return null;
  // "in the last quarter" is the one before this; of a year it is the fourth.
  if (isAlone && ordinal === -1 && unit === 'Q' && match.text.classes[match.last + 1] !== 'O')
    return { meaning: { kind: 'unit', unit, shift: -1, narrative: false } };
  // "the last quarter of the year": "last" counts the quarters.
  const counted =
    ordinal === -1
      ? match.tokens.slice(match.tokens.findIndex((token) => token.class === 'L') + 1)
      : match.tokens;
  const direction = units.length > 1 ? directionOf({ ...match, tokens: counted }) : null;
  return { meaning: { kind: 'part', unit, index, year: numberOf(match, '4'), direction } };
}

/** "الربع الثالث من عام 2025", "2025 کی پہلی ششماہی", "2025'in ilk yarısı": the number or the year on the other side. */
function readPartBefore(match: Match): Found | null {
  const fits = match.tokens.at(-1)?.class === 'U' ? match.data.postpositional : match.data.adjectivesFollow;
  return fits === true ? readPart(match) : null;
}

/** "Q3 2025", "2025-H1" */
function readShortPart(match: Match): Found | null {
  const [unit, index] = (stringOf(match, 'ŋ') ?? '').split(' ');
  if ((unit !== 'Q' && unit !== 'HY') || Number(index) > (unit === 'Q' ? 4 : 2)) return null;
  if (isInWord(match.text, match.first, match.last)) return null;
  const [period, shift] = (stringOf(match, 'Y') ?? '').split(' ');
  if (period !== '' && (period !== 'Y' || Math.abs(Number(shift)) > 1)) return null;
  if (tokenOf(match, 'U') && tokenOf(match, '4') === undefined && tokenOf(match, 'U')?.value !== 'Y')
    return null;
  const direction = period === '' ? directionOf(match) : (Number(shift) as -1 | 0 | 1);
  return {
    meaning: { kind: 'part', unit, index: Number(index), year: numberOf(match, '4'), direction },
  };
}

function readWeek(match: Match): Found | null {
  if (tokenOf(match, 'U')?.value !== 'W') return null;
  const index = numberOf(match, '1');
  if (index === null || index < 1 || index > 53) return null;
  // "the Week 13 game": of a season.
  const isBare = match.tokens.length === 2;
  if (isBare && match.data.nounsModify === true && match.tokens[0]?.capital === true) return null;
  return {
    meaning: {
      kind: 'week',
      index,
      year: numberOf(match, '4'),
      direction: match.tokens.filter((token) => token.class === 'U').length > 1 ? directionOf(match) : null,
    },
  };
}

/** "the Good Friday Agreement", "a Christmas film": the feast says of which kind a thing is; a day's is on that day. */
function isOfKind({ text, first, last, tokens }: Match): boolean {
  const after = text.tokens[last + 1];
  const before = text.classes[first - 1];
  if (after?.class !== 'x') return false;
  if (after.capital) return tokens[0]?.class === 't' || before === 't';
  return before === 'a' && tokens.length === 1 && tokens[0]?.word.includes(' ') === false;
}

function readHoliday(match: Match): Found | null {
  const token = tokenOf(match, 'H');
  const before = match.text.tokens[match.first - 1];
  // "Johnnie Christmas" is a person.
  // "Zu Weihnachten": the first word of a sentence is large.
  const opens = match.data.nounsModify !== true && /^[.¶]?$/.test(match.text.classes[match.first - 2] ?? '');
  if (!token || (before?.class === 'x' && before.capital && !opens && match.tokens[0] === token)) return null;
  if (match.data.nounsModify === true && isOfKind(match)) return null;
  return {
    meaning: {
      kind: 'holiday',
      name: token.word,
      date: String(token.value),
      year: numberOf(match, '4'),
      direction: directionOf(match),
    },
  };
}

/** "Christmas Eve last year", "Ramadan this year" */
function readFeastOfYear(match: Match): Found | null {
  const month = tokenOf(match, 'ħ');
  const yearShift = directionOf(match);
  if (tokenOf(match, 'U')?.value !== 'Y' || yearShift === null) return null;
  if (month)
    return {
      meaning: {
        kind: 'other-calendar',
        calendar: 'Hijri',
        month: Number(month.value),
        day: null,
        yearShift,
      },
    };
  const feast = readHoliday({ ...match, tokens: match.tokens.slice(0, 1) });
  return feast?.meaning.kind === 'holiday' ? { meaning: { ...feast.meaning, yearShift } } : null;
}

/** "the first week of 2015", "the third month of 2021" */
function readWeekOfYear(match: Match): Found | null {
  const index = numberOf(match, 'o');
  const unit = tokenOf(match, 'U')?.value;
  if (index === null || index < 1) return null;
  if (unit === 'M' && index <= 12)
    return { meaning: { kind: 'date', year: numberOf(match, '4'), month: index, day: null } };
  if (unit !== 'W' || index > 53) return null;
  return { meaning: { kind: 'week', index, year: numberOf(match, '4'), direction: null } };
}

/** "the second week of May", "the first week of January 2015". */
function readWeekOfMonth(match: Match): Found | null {
  const units = match.tokens.filter((token) => token.class === 'U').map((token) => token.value);
  const index = numberOf(match, 'o') ?? (tokenOf(match, 'L') ? -1 : null);
  const month = numberOf(match, 'Mm');
  if (units[0] !== 'W' || index === null || index > 5) return null;
  if (month !== null)
    return {
      meaning: {
        kind: 'week-of-month',
        index,
        month: { kind: 'date', year: numberOf(match, '4'), month, day: null },
      },
    };
  const direction = match.tokens.findLast((token) => /[LTX]/.test(token.class))?.class;
  if (units[1] !== 'M') return null;
  return {
    meaning: {
      kind: 'week-of-month',
      index,
      month: {
        kind: 'unit',
        unit: 'M',
        shift: direction === 'L' ? -1 : direction === 'X' ? 1 : 0,
        narrative: false,
      },
    },
  };
}

/** "جون کے پہلے ہفتے": month, "of", number, week; "first" and "ago" may be one word. */
function readWeekAfterMonth(match: Match): Found | null {
  const month = numberOf(match, 'Mm');
  const index = numberOf(match, 'o') ?? 1;
  if (match.data.postpositional !== true || tokenOf(match, 'U')?.value !== 'W' || month === null) return null;
  return {
    meaning: { kind: 'week-of-month', index, month: { kind: 'date', year: null, month, day: null } },
  };
}

/** "the week of 16 March": the week that holds the day. */
function readWeekOfDay(match: Match): Found | null {
  const month = numberOf(match, 'Mm');
  const day = numberOf(match, '1o');
  const link = match.tokens.find((token) => /[Kcx]/.test(token.class));
  if (link && match.data.weekStarts?.includes(link.word) !== true) return null;
  if (tokenOf(match, 'U')?.value !== 'W' || month === null || day === null || day < 1 || day > 31)
    return null;
  return {
    meaning: {
      kind: 'week-of-month',
      index: 1,
      month: { kind: 'date', year: numberOf(match, '4'), month, day },
    },
  };
}

/** "the weekend of 3 June", "the weekend of June 3-4", "Memorial Day weekend" */
function readWeekendOfDay(match: Match): Found | null {
  const unit = tokenOf(match, 'U');
  if (unit?.value !== 'WE' || match.data.pluralUnits?.includes(unit.word) === true) return null;
  if (tokenOf(match, 'H')) {
    const feast = readHoliday(match);
    return feast && { meaning: { kind: 'weekend-of', day: feast.meaning } };
  }
  const month = numberOf(match, 'Mm');
  const day = numberOf(match, '1o');
  if (month === null || day === null || day < 1 || day > 31) return null;
  return {
    meaning: { kind: 'weekend-of', day: { kind: 'date', year: numberOf(match, '4'), month, day } },
  };
}

/** "the week of the 9th" */
function readWeekOfNth(match: Match): Found | null {
  const day = numberOf(match, 'o');
  const word = tokenOf(match, 'o')?.word ?? '';
  if (tokenOf(match, 'U')?.value !== 'W' || day === null || day < 1 || day > 31 || !/^\d/.test(word))
    return null;
  return {
    meaning: { kind: 'week-of-month', index: 1, month: { kind: 'date', year: null, month: null, day } },
  };
}

/** 年底, 연말: of this year. */
function readOwnPart(match: Match): Found | null {
  const unit = match.data.ownParts?.[match.tokens[0]?.word ?? ''];
  const part = stringOf(match, 'κ') as PeriodPart | null;
  if (unit === undefined || part === null) return null;
  return { part, meaning: { kind: 'unit', unit, shift: 0, narrative: false } };
}

export const PERIOD_RULES: readonly Rule[] = [
  // "l'automne dernier", "الأسبوع الأول من أغسطس": where adjectives follow, so do "last" and the number.
  { name: 'season and last', fits: FITS.adjectivesFollow, pattern: /t?[Ss][LTXF](?!U)/gu, read: readSeason },
  { name: 'season of this year', pattern: /Y[Ss]/gu, read: readSeason },
  {
    name: 'week and its number',
    fits: FITS.adjectivesFollow,
    pattern: /t?Uo[Of]t?[Mm](?:,?O?4)?/gu,
    read: readWeekOfMonth,
  },
  {
    name: 'week after its month',
    fits: FITS.postpositional,
    pattern: /[Mm]O[oA]U/gu,
    read: readWeekAfterMonth,
  },
  {
    name: 'week of a day',
    pattern: /tU(?:[OfKcx]t?(?:1O?[Mm]|[Mm]1)|[OfKcx]t?oO?[Mm])(?:,?O?4)?/gu,
    read: readWeekOfDay,
  },
  {
    name: 'season',
    pattern:
      /t?[LTXFB][Ss]|tLS|t?[Ss](?:,?O?4[/-]1|,?O?4G?|O?[13]G|O(?:h|tj)U|O?t?[LTX]U)|(?<=[iucybf]|^|¶)t?[Ss](?![x'])|t[Ss]|S/gu,
    read: readSeason,
  },
  {
    name: 'half of a month',
    pattern: /t?oUO?[Mm](?![1o])(?:,?O?4)?/gu,
    read: readHalfOfMonth,
  },
  {
    name: 'numbered part of a year',
    pattern: /t?(?:o|[1n]\.?|E|L)(?:x)?-?U(?:,?(?:O|i)?(?:t?U)?4|Ot?U|O?t?[LTX]U|O?Y)?/gu,
    read: readPart,
  },
  {
    name: 'part of a year and its number',
    fits: (data) => FITS.adjectivesFollow(data) || FITS.postpositional(data),
    pattern: /t?Uo(?:O?(?:t?U)?4)?|4(?:O|'x)?oU/gu,
    read: readPartBefore,
  },
  {
    name: 'part of this year',
    fits: (data) => data.ownParts !== undefined,
    pattern: /(?<![YUMWSmws4κ])κ/gu,
    read: readOwnPart,
  },
  { name: 'week of a year', pattern: /t?oUO4/gu, read: readWeekOfYear },
  { name: 'week of a month', pattern: /t?[oL]U[Oi]?t?(?:[Mm](?:,?O?4)?|[LTX]?U)/gu, read: readWeekOfMonth },
  {
    name: 'part of a year in short',
    pattern: /ŋ(?:,?O?[/-]?4|O?t?[LTX]U)?|4U?-?ŋ|Yŋ/gu,
    read: readShortPart,
  },
  { name: 'numbered week', pattern: /U1(?:,?O?(?:4|[LTX]U))?(?![.,:]1)/gu, read: readWeek },
  { name: 'feast of a year', pattern: /[Hħ]O?t?[LTX]U/gu, read: readFeastOfYear },
  { name: 'feast', pattern: /t?[LTXFB]?HO?4?/gu, read: readHoliday },
  {
    name: 'weekend of a day',
    pattern:
      /t?U[Of](?:t?(?:1-)?[1o]O?[Mm]|[Mm][1o](?:-1)?)(?:,?O?4)?|t?U[Of]t?[LTX]?H4?|t?[LTXFB]?HU4?|t?[Mm][1o]U4?|t?[1o]O?[Mm]U4?/gu,
    read: readWeekendOfDay,
  },
  { name: 'week of a day of the month', pattern: /tUOto(?=[,.;)¶x]|$)/gu, read: readWeekOfNth },
];
