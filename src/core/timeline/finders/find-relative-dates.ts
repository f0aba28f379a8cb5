/** Dates counted from the day of speech or from what was told before: "yesterday", "last month", "two weeks ago". */
import type { CalendarUnit, PeriodPart } from '../../languages/calendar-data.ts';
import { AMOUNT, amountOf, leadOf, unitOf } from './amounts.ts';
import { durationValue } from './find-durations.ts';
import { isPastVerb } from '../lexing/verb-marks.ts';
import {
  directionOf,
  halfOf,
  numberOf,
  stringOf,
  tokenOf,
  type Found,
  type Match,
  type Rule,
} from './rule.ts';

function readDay(match: Match): Found | null {
  const value = stringOf(match, 'D') ?? '';
  const shift = Number(value.replace('±', ''));
  const before = match.text.tokens[match.first - 1];
  const after = match.text.tokens[match.last + 1];
  const own = match.tokens[0];
  // "USA Today", "Lopez News Today": a title.
  if (
    own?.capital === true &&
    before?.class === 'x' &&
    before.capital &&
    (after === undefined || !/[(,]/.test(after.class))
  )
    return null;
  // "the Today programme"
  if (own?.capital === true && before?.class === 't') return null;
  return {
    ...(match.data.nightDays?.includes(own?.word ?? '') === true ? { dayPart: 'NI' } : {}),
    meaning: {
      kind: 'day',
      shift,
      ...(value.startsWith('±') ? { eitherWay: true } : {}),
      // "Today's announcement" is of the day; "today the valley is green" is of these days.
      ...(after?.class === "'" ? { exact: true } : {}),
    },
  };
}

/** "le lendemain": counted from the day told of. */
function readStoryDay(match: Match): Found | null {
  const shift = numberOf(match, 'Δ');
  // "au lendemain d'un discours": the day after what the text does not date here.
  if (match.data.adjectivesFollow === true && match.text.classes[match.last + 1] === 'O') return null;
  return shift === null ? null : { meaning: { kind: 'unit', unit: 'D', shift, narrative: true } };
}

/** A period in one phrase: "heuer", "el año pasado". */
function readPeriod(match: Match): Found | null {
  const [unit, shift] = (tokenOf(match, 'Y')?.value ?? '').toString().split(' ');
  if (unit === undefined || shift === undefined) return null;
  // "Jahresende 2024": the year stands by itself.
  if (unit === 'Y' && match.text.classes[match.last + 1] === '4') return null;
  // Thai "5 ปีที่แล้ว": with a number before it "last year" is "years ago".
  const before = match.text.tokens[match.first - 1];
  if (match.data.unspaced === true && /^[13n]$/.test(before?.class ?? '') && Math.abs(Number(shift)) === 1)
    return {
      first: match.first - 1,
      meaning: {
        kind: 'offset',
        amount: Number(before?.value),
        unit: unit as CalendarUnit,
        sign: Number(shift) < 0 ? -1 : 1,
        narrative: false,
      },
    };
  return { meaning: { kind: 'unit', unit: unit as CalendarUnit, shift: Number(shift), narrative: false } };
}

/** "this years festival": a genitive written as a plural, which "this" can't have. */
function isPossessive({ tokens, text, last, data }: Match): boolean {
  const next = text.tokens[last + 1];
  return (
    tokens.length === 2 &&
    tokens[0]?.class === 'T' &&
    data.singularThis?.includes(tokens[0].word) === true &&
    next?.class === 'x' &&
    /^\p{L}/u.test(next.word)
  );
}

function readUnit(match: Match): Found | null {
  const unit = tokenOf(match, 'U')?.value as CalendarUnit | undefined;
  const direction = directionOf(match);
  if (unit === undefined || direction === null) return null;
  const word = tokenOf(match, 'U')?.word ?? '';
  // "within the next day or two": how long.
  if (direction === 1 && /^\|[n1](?!U)/.test(match.text.classes.slice(match.last + 1)))
    return { meaning: { kind: 'duration', value: durationValue(1, unit) } };
  // "the last days", "these years": no one period.
  const first = match.tokens[0];
  const led = first?.class === 't' || /[tN]/.test(match.text.classes[match.first - 1] ?? '');
  if (match.data.pluralUnits?.includes(word) === true && !isPossessive(match)) return null;
  if (unit !== 'WE' && match.data.pluralDirections?.includes(tokenOf(match, 'LXFB')?.word ?? '') === true)
    return null;
  // "no passado dia 3 de maio"
  if (unit === 'D' && /[1o]/.test(match.text.classes[match.last + 1] ?? '')) return null;
  // "the next day" is told from the day before; "next week" from the day of speech.
  const turned =
    tokenOf(match, 'FB') !== undefined ||
    (first?.class === 't' &&
      tokenOf(match, 'LX') !== undefined &&
      (unit === 'D' || tokenOf(match, 'X') !== undefined));
  if (unit === 'D' && direction === -1 && /[Ot]/.test(match.text.classes[match.last + 1] ?? '') && led)
    return null;
  // "the last month of the war": no month of ours.
  if (
    led &&
    direction === -1 &&
    /^O(?:[tx]|$)/.test(match.text.classes.slice(match.last + 1)) &&
    !/^Ot?(?:[UY4]|[LTX]U)/.test(match.text.classes.slice(match.last + 1))
  )
    return { meaning: { kind: 'duration', value: durationValue(1, unit) } };
  // "over the past decade": the ten years up to now, not those of the calendar.
  if (unit === 'E' && led && direction === -1 && tokenOf(match, 'L') !== undefined)
    return { meaning: { kind: 'duration', value: durationValue(1, unit) } };
  if (unit === 'D' && direction === 0) return { meaning: { kind: 'day', shift: 0 } };
  // "next day" counts from the story, not from today.
  return { meaning: { kind: 'unit', unit, shift: direction, narrative: turned || unit === 'D' } };
}

/** "this or next week": the first shares the unit of the second. */
function readSharedUnit(match: Match): Found | null {
  const unit = match.text.tokens[match.last + 3];
  const direction = directionOf(match);
  if (!unit || direction === null || match.data.pluralUnits?.includes(unit.word) === true) return null;
  if (unit.value === 'D') return null;
  return { meaning: { kind: 'unit', unit: unit.value as CalendarUnit, shift: direction, narrative: false } };
}

/** "this year and next": the second shares the unit of the first. */
function readUnitShared(match: Match): Found | null {
  const unit = match.text.tokens[match.first - 2];
  const direction = directionOf(match);
  if (!unit || direction === null || match.data.pluralUnits?.includes(unit.word) === true) return null;
  return { meaning: { kind: 'unit', unit: unit.value as CalendarUnit, shift: direction, narrative: false } };
}

/** "the day before.", "the week after," */
function readDayBeside(match: Match): Found | null {
  const unit = tokenOf(match, 'U')?.value as CalendarUnit | undefined;
  if (unit === undefined || match.data.pluralUnits?.includes(tokenOf(match, 'U')?.word ?? '') === true)
    return null;
  return { meaning: { kind: 'unit', unit, shift: tokenOf(match, '‹') ? -1 : 1, narrative: true } };
}

/** "that year", "the same day". */
function readSameUnit(match: Match): Found | null {
  const unit = tokenOf(match, 'U')?.value as CalendarUnit | undefined;
  if (unit === undefined || match.data.pluralUnits?.includes(tokenOf(match, 'U')?.word ?? '') === true)
    return null;
  return { meaning: { kind: 'unit', unit, shift: 0, narrative: true } };
}

/** "the same month last year", "the same quarter of last year": as many units back as a year has. */
function readSameLastYear(match: Match): Found | null {
  const [unit, year] = match.tokens.filter((token) => token.class === 'U');
  const direction = directionOf(match);
  if (year?.value !== 'Y' || direction === null || (unit?.value !== 'M' && unit?.value !== 'Q')) return null;
  const shift = direction * (unit.value === 'M' ? 12 : 4);
  return { meaning: { kind: 'unit', unit: unit.value, shift, narrative: false } };
}

/** "the weekend", "the month": only under a preposition that dates. */
function readBareUnit(match: Match): Found | null {
  const unit = tokenOf(match, 'U')?.value as CalendarUnit | undefined;
  if (unit === undefined) return null;
  // "the day" names none, "the course of the day" is today's.
  if (
    unit === 'D' &&
    stringOf(
      { ...match, tokens: match.text.tokens.slice(Math.max(0, match.first - 3), match.first) },
      'K',
    ) === 'MID'
  )
    return { meaning: { kind: 'day', shift: 0 } };
  if (unit === 'D' || match.data.pluralUnits?.includes(tokenOf(match, 'U')?.word ?? '') === true) return null;
  return { meaning: { kind: 'unit', unit, shift: 0, narrative: false, bare: true } };
}

/** "over the weekend": "over the year" is a length, but a weekend is one. */
function readBareWeekend(match: Match): Found | null {
  // "am Wochenende": the article is in the preposition.
  const lead = match.text.tokens[match.first - 1]?.word ?? '';
  const isLed = match.tokens[0]?.class === 't' || match.data.joinedArticles?.includes(lead) === true;
  return isLed && tokenOf(match, 'U')?.value === 'WE' ? readBareUnit(match) : null;
}

/** "earlier in the day": the day told of, today where none is. */
function readEarlierInDay(match: Match): Found | null {
  const unit = tokenOf(match, 'U')?.value;
  return unit === 'D' ? { meaning: { kind: 'unit', unit, shift: 0, narrative: true, bare: true } } : null;
}

function offset(sign: -1 | 1, narrative: boolean): (match: Match) => Found | null {
  return (match) => {
    const unit = unitOf(match);
    if (unit === undefined) return null;
    const amount = amountOf(match);
    if (amount !== null && (!Number.isFinite(amount) || amount > 100_000)) return null;
    const half = halfOf(match);
    return {
      ...leadOf(match.tokens),
      meaning: {
        kind: 'offset',
        amount: amount === null ? null : amount + half,
        unit,
        sign: numberOf(match, 'A') === 1 ? 1 : sign,
        narrative,
      },
    };
  };
}

/** "two days ago", unless it is counted from what stands before: Turkish "seçimden üç gün önce". */
function readAgo(match: Match): Found | null {
  return isCountedFrom(match) ? null : offset(-1, false)(match);
}

/** An event, in the case that one counts from, right before the amount. */
function isCountedFrom({ text, first, data }: Match): boolean {
  const { fromEndings, fromNowWords } = data;
  const before = text.tokens[first - 1];
  return (
    fromEndings !== undefined &&
    before?.class === 'x' &&
    before.word.length > 4 &&
    fromNowWords?.includes(before.word) !== true &&
    fromEndings.some((ending) => before.word.endsWith(ending))
  );
}

/**
 * "two days later", "a year before.": counted from the story. Before another clause ("three weeks
 * after the siege began") the anchor is an event the text does not date here: only a length.
 * Minutes and hours are lengths as well.
 */
function readTold(sign: -1 | 1): (match: Match) => Found | null {
  const read = offset(sign, true);
  return (match) => {
    const unit = tokenOf(match, 'UV');
    const last = match.tokens.at(-1);
    if (!unit || !last) return null;
    const next = match.text.tokens[match.last + 1];
    const open =
      isCountedFrom(match) ||
      (/[›‹]/.test(last.class) &&
        next !== undefined &&
        !/^[.,;:!?)¶"”’']$/.test(next.class) &&
        !/^[;!?”]$/.test(next.word) &&
        !isPastVerb(next));
    if (!open && unit.class === 'U') return read(match);
    const found = read(match);
    if (!found || found.meaning.kind !== 'offset') return null;
    return {
      ...found,
      last: /[le]/.test(last.class) && !isCountedFrom(match) ? match.last : match.last - 1,
      meaning: { kind: 'duration', value: durationValue(found.meaning.amount, found.meaning.unit) },
    };
  };
}

/** "weeks later", "years ago": by some unknown amount. */
function readUncounted(match: Match): Found | null {
  const unit = unitOf(match);
  if (unit === undefined || match.data.pluralUnits?.includes(tokenOf(match, 'UV')?.word ?? '') !== true)
    return null;
  const ago = tokenOf(match, 'A');
  const sign = tokenOf(match, 'l') || ago?.value === 1 ? 1 : -1;
  return { meaning: { kind: 'offset', amount: null, unit, sign, narrative: ago === undefined } };
}

/** "by EOD", "by end of day", "by the end of the day": of the day told of, or today. */
function readEndOfDay(match: Match): Found | null {
  const unit = tokenOf(match, 'U');
  const word = tokenOf(match, 'K')?.word ?? '';
  if (unit ? unit.value !== 'D' : match.data.dayEnds?.includes(word) !== true) return null;
  return { part: 'END', meaning: { kind: 'unit', unit: 'D', shift: 0, narrative: true, bare: true } };
}

/** "by year-end", "the week's end" */
function readEndOfUnit(match: Match): Found | null {
  const unit = tokenOf(match, 'U')?.value as CalendarUnit | undefined;
  const part = stringOf(match, 'K') as PeriodPart | null;
  const own = tokenOf(match, 'x');
  if (part === null || (own && own.word !== 's') || (unit !== 'Y' && unit !== 'M' && unit !== 'W'))
    return null;
  return { part, meaning: { kind: 'unit', unit, shift: 0, narrative: false, bare: true } };
}

export const RELATIVE_RULES: readonly Rule[] = [
  { name: 'day from today', pattern: /D/gu, read: readDay },
  { name: 'day of the story', pattern: /Δ/gu, read: readStoryDay },
  { name: 'period in one phrase', pattern: /Y/gu, read: readPeriod },
  { name: 'last, this, next unit', pattern: /t?[LTXFB]U|T[LX]U|tU[LTXFB]|U[LTX](?![MWU])/gu, read: readUnit },
  { name: 'this or next unit', pattern: /[LTX](?=[|&][LTX]U)/gu, read: readSharedUnit },
  { name: 'this unit or next', pattern: /(?<=[LTX]U[|&])[LTX](?=[.,;)¶]|$)/gu, read: readUnitShared },
  { name: 'the day before', pattern: /tU[‹›](?=[.,;)&¶]|$)/gu, read: readDayBeside },
  { name: 'that unit', pattern: /h?(?:tj|h|j)j?U/gu, read: readSameUnit },
  { name: 'that unit last year', pattern: /t?jUO?[LTX]U/gu, read: readSameLastYear },
  {
    name: 'the unit',
    pattern:
      /(?<=[iuyN›‹])tU(?![O‹›le1]|x?O)|(?<=K(?:O|tO))tU(?!O)|(?<=KO)tU|(?<=K)tU(?![O14])|(?<=KO?)U(?![O1n4])/gu,
    read: readBareUnit,
  },
  {
    name: 'over the weekend',
    pattern: /(?<=[≈@])tU(?![O‹›le1])|(?<=N)U(?![O‹›let1])/gu,
    read: readBareWeekend,
  },
  { name: 'earlier in the day', pattern: /[el]itU(?![O‹›le1])/gu, read: readEarlierInDay },
  { name: 'ago', pattern: new RegExp(`${AMOUNT}[UV]½?A`, 'gu'), read: readAgo },
  {
    name: 'ago, word first',
    // «قبل ثلاثة أيام من التصويت»: before something else than today.
    pattern: new RegExp(`ä${AMOUNT}[UV](?!Ox)`, 'gu'),
    read: offset(-1, false),
  },
  { name: 'later', pattern: new RegExp(`${AMOUNT}[UV]½?(?:l|›)`, 'gu'), read: readTold(1) },
  { name: 'earlier', pattern: new RegExp(`${AMOUNT}[UV]½?(?:e|‹)`, 'gu'), read: readTold(-1) },
  {
    name: 'after that',
    pattern: new RegExp(`${AMOUNT}U½?[›‹]h(?=[,.;)¶]|$)`, 'gu'),
    read: (match) => offset(tokenOf(match, '‹') ? -1 : 1, true)(match),
  },
  { name: 'later, not counted', pattern: /(?<![13nqaäd])[UV](?:l|e|A)/gu, read: readUncounted },
  {
    name: 'end of the day',
    pattern: /(?<=[yu])(?:K(?![OtWwDMm1oLTX])|tKOtU(?![LTX]?[WDw]))/gu,
    read: readEndOfDay,
  },
  { name: 'end of the unit', pattern: /(?<=[yi@ucf‹›≈~])t?U(?:'x|-)K(?!O)/gu, read: readEndOfUnit },
];
