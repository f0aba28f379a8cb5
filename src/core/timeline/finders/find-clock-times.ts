/** Clock times and parts of the day: "5:40 p.m. ET", "10 Uhr", "this morning", "Thursday night". */
import type { DayPart } from '../../languages/calendar-data.ts';
import { clockText } from './clock-text.ts';
import { numberOf, stringOf, tokenOf, touches, type Found, type Match, type Rule } from './rule.ts';

function readClock(match: Match): Found | null {
  const zoned = match.tokens.findIndex((token) => token.class === 'z');
  const numbers = match.tokens
    .slice(0, zoned < 0 ? undefined : zoned)
    .filter((token) => token.class === '1' || token.class === 'n');
  const [hour, minute, second] = numbers.map((token) => Number(token.value));
  const half = numberOf(match, 'C');
  if (hour === undefined) return null;
  const unit = tokenOf(match, 'V');
  if (unit && match.data.hourUnits?.includes(unit.word) !== true) return null;
  const lead = match.text.tokens[match.first - 1]?.word ?? '';
  if (
    !/[CzV]/.test(match.tokens.at(-1)?.class ?? '') &&
    tokenOf(match, '.') &&
    match.data.clockLeads?.includes(lead) !== true
  )
    return null;
  const marks = match.tokens.filter((token) => /[:.]/.test(token.class));
  if (
    marks.some((mark) => mark.class === '.' && mark.start !== numbers[0]?.end) &&
    minute !== undefined &&
    marks[0] &&
    !touches(numbers[0], marks[0])
  )
    return null;
  if (minute !== undefined && (minute > 59 || numbers[1]?.word.length !== 2)) return null;
  if (second !== undefined && second > 59) return null;
  if (half === null && minute === undefined) return null;
  let shown = hour;
  if (half === 12 && hour < 12) shown = hour + 12;
  if (half === 0 && hour === 12) shown = 0;
  if (shown > 24) return null;
  // "3am3io": a code.
  const after = match.text.tokens[match.last + 1];
  if (after && touches(match.tokens.at(-1), after) && /^[\p{L}\p{N}]/u.test(after.word)) return null;
  const before = match.text.classes[match.first - 1] ?? '¶';
  // "from 9:00 to 17:00", "10:00-18:00", "5:00 to 8 o'clock", "from 8 to 8:45", "between 3:00 tomorrow and 5:00"
  const ranged =
    /(?:1:1C?[->]|f1[->]|b1(?::1)?[DW]?&)$/.test(
      match.text.classes.slice(Math.max(0, match.first - 6), match.first),
    ) || /^[->](?:1:1|[1n]C|☼)/.test(match.text.classes.slice(match.last + 1, match.last + 5));
  // "ran the mile in 3:59": how long, where "in" counts on from now.
  const isDated = match.text.classes[match.last + 1] === 'M';
  const isTaken = before === 'i' && !isDated && match.data.futureIn?.includes(lead) === true;
  if (isTaken && half === null && !tokenOf(match, 'z') && !ranged) return null;
  const loose = half === null && !tokenOf(match, 'z') && !ranged && !/[@~NVifuybc›‹]/.test(before);
  const zone = tokenOf(match, 'z');
  // "(UTC+8)"
  const shifted = match.tokens.at(-1)?.class === ')' && match.tokens.at(-2)?.class === '1';
  const utc = zone && !shifted && /^(?:gmt|utc|z)$/.test(zone.word) ? 'Z' : '';
  return {
    ...(loose ? { loose } : {}),
    clock: clockText(shown, minute ?? null, second ?? null) + utc,
    meaning: { kind: 'clock', anchor: null },
  };
}

/** "from 2:00 to 2:30 pm": the first hour shares the half of the day, unless it would come after the second. */
function readSharedHalf(match: Match): Found | null {
  const [hour, minute] = match.tokens.filter((token) => token.class === '1');
  const ahead = match.text.tokens.slice(match.last + 2, match.last + 6);
  const [mark] = ahead.filter((token) => token.class === 'C');
  const joint = match.text.classes[match.last + 1];
  if (!hour || Number(hour.value) > (mark ? 12 : 24) || Number(hour.value) < 1) return null;
  if (joint === '&' && match.text.classes[match.first - 1] !== 'b') return null;
  if (minute && (minute.word.length !== 2 || Number(minute.value) > 59)) return null;
  // "between 10 and 11:30"
  if (!mark)
    return minute || !/[bf]/.test(match.text.classes[match.first - 1] ?? '')
      ? null
      : { clock: clockText(Number(hour.value), null, null), meaning: { kind: 'clock', anchor: null } };
  const half = Number(mark.value);
  if (half < 0) return null;
  const end = (Number(ahead[0]?.value) % 12) + half;
  const start = (Number(hour.value) % 12) + half;
  const endMinute = ahead[1]?.class === ':' ? Number(ahead[2]?.value) : 0;
  const isLater = start > end || (start === end && Number(minute?.value ?? 0) > endMinute);
  return {
    clock: clockText(isLater ? start - 12 : start, minute ? Number(minute.value) : null, null),
    meaning: { kind: 'clock', anchor: null },
  };
}

/** "half past seven", "quarter to nine" */
function readFraction(match: Match): Found | null {
  const minutes = numberOf(match, 'φ');
  const hour = numberOf(match, '1n');
  if (minutes === null || hour === null || !Number.isInteger(hour) || hour < 1 || hour > 24) return null;
  // "halb acht": only where something says that it is a time ("halb zwei Meter").
  const fraction = tokenOf(match, 'φ');
  const lead = match.text.classes[match.first - 1] ?? '';
  if (fraction?.word.includes(' ') === false && tokenOf(match, '~') === undefined && lead !== '@')
    return null;
  const half = numberOf(match, 'C');
  const whole = (minutes < 0 ? hour - 1 : hour) % 24;
  return {
    clock: clockText(half === 12 && whole < 12 ? whole + 12 : whole, (minutes + 60) % 60, null),
    meaning: { kind: 'clock', anchor: null },
  };
}

/** "last night at 8", "at 3 in the morning": an hour only beside a day or its part. */
function readBareHour(match: Match): Found | null {
  const hour = numberOf(match, '1n');
  if (hour === null || !Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  if (match.text.classes[match.last + 1] === 'P' && match.data.hourBeforePart !== true) return null;
  return { loose: true, clock: clockText(hour, null, null), meaning: { kind: 'clock', anchor: null } };
}

/** "14h30", "à 14 heures". */
function readUnitHour(match: Match): Found | null {
  const [hour, unit, minute] = match.tokens.filter(({ class: kind }) => !/[~½]/.test(kind));
  const before = match.text.classes[match.first - 1] ?? '';
  if (match.data.hourUnits?.includes(unit?.word ?? '') !== true || !hour || Number(hour.value) > 24)
    return null;
  if (unit?.value !== 'h') return null;
  // Korean sets a space: 10시 30분.
  const isSigned = match.data.dateSigns === true && match.tokens.at(-1)?.value === 'm';
  if (
    minute &&
    ((!isSigned && !touches(unit, minute)) || minute.word.length !== 2 || Number(minute.value) > 59)
  )
    return null;
  if (minute && match.tokens.at(-1)?.class === 'V' && match.data.dateSigns !== true) return null;
  const about = match.tokens[0]?.class === '~';
  const half = tokenOf(match, '½') === undefined ? 0 : 30;
  if (!minute && half === 0 && !about && !/[@~P>]/.test(before)) return null;
  return {
    clock: clockText(Number(hour.value), minute ? Number(minute.value) : half, null),
    meaning: { kind: 'clock', anchor: null },
  };
}

/** "1353 (1023 GMT)", "0440 GMT": four digits with a zone. */
function readMilitary(match: Match): Found | null {
  const digits = match.tokens.findLast((token) => token.class === '4' || token.class === '3');
  if (!digits || !/^[0-2]\d[0-5]\d$/.test(digits.word)) return null;
  const zone = tokenOf(match, 'z');
  return {
    clock: `T${digits.word.slice(0, 2)}:${digits.word.slice(2)}${zone && /^(?:gmt|utc)$/.test(zone.word) ? 'Z' : ''}`,
    meaning: { kind: 'clock', anchor: null },
  };
}

/** "at 1830 hrs", "until 00.01 hrs": where a length would not stand, and never "2.30 hours". */
function readClockHours(match: Match): Found | null {
  const [digits, mark] = match.tokens;
  if (!digits || tokenOf(match, 'V')?.value !== 'h') return null;
  const text = mark?.class === ':' ? `${digits.word}:${match.tokens[2]?.word}` : digits.word;
  const parts = /^([01]\d|2[0-3])[:.]?([0-5]\d)$/.exec(text);
  return parts ? { clock: `T${parts[1]}:${parts[2]}`, meaning: { kind: 'clock', anchor: null } } : null;
}

/** "this morning", "the morning", "in the afternoon", "overnight". */
function readDayPart(match: Match): Found | null {
  const dayPart = stringOf(match, 'P') as DayPart | null;
  if (dayPart === null) return null;
  const last = tokenOf(match, 'L') !== undefined;
  const next = tokenOf(match, 'X') !== undefined;
  // "the next morning" is told from the day before, "next morning" from today.
  const told = tokenOf(match, 'hjFB') !== undefined || (next && match.tokens[0]?.class === 't');
  const shift = last ? -1 : next ? 1 : 0;
  if (told)
    return {
      dayPart,
      meaning: {
        kind: 'clock',
        anchor: { kind: 'unit', unit: 'D', shift: tokenOf(match, 'FX') ? 1 : 0, narrative: true },
      },
    };
  // "in the morning" belongs to the day just told of, "this morning" to today.
  const bare = tokenOf(match, 'TLX') === undefined && /[tE]/.test(match.tokens[0]?.class ?? '');
  return { dayPart, meaning: { kind: 'clock', anchor: bare ? null : { kind: 'day', shift } } };
}

/** "noon", "midnight", as clock words with their own time. */
function readNamedHour(match: Match): Found | null {
  const value = stringOf(match, '☼');
  // "Midnight Magic", a troupe.
  const after = match.text.tokens[match.last + 1];
  if (match.tokens[0]?.capital === true && after?.class === 'x' && after.capital) return null;
  const approximate = match.data.vagueHours?.includes(tokenOf(match, '☼')?.word ?? '') === true;
  return value === null
    ? null
    : { ...(approximate ? { approximate } : {}), clock: value, meaning: { kind: 'clock', anchor: null } };
}

/** Come before lengths: "18.30 hrs" is none. */
export const CLOCK_HOUR_RULES: readonly Rule[] = [
  {
    name: 'hours of the clock',
    pattern: /(?<=[@uycfb‹›NWwDO,¶:]~?)(?<!1:)(?:[43]|1:1)V/gu,
    read: readClockHours,
  },
];

export const CLOCK_RULES: readonly Rule[] = [
  {
    name: 'hour before a clock time',
    pattern: /(?<![$€£/.:-])1(?::1)?(?=[->&u]1(?:(?::1)?C|:1))/gu,
    read: readSharedHalf,
  },
  {
    name: 'minutes and hour',
    fits: (data) => data.hourFractions !== undefined,
    pattern: /~{0,3}φ[1n]C?(?![UV])/gu,
    read: readFraction,
  },
  {
    name: 'hour beside a day',
    pattern: /(?<=@~?|[DPW]~)[1n](?=[.,;)¶&]|$)|[1n](?=itP)|(?<=[@iN]~?)[1n](?=P)/gu,
    read: readBareHour,
  },
  { name: 'clock time', pattern: /(?<!1:)~{0,3}1:1(?::1)?C?(?:z|\(z(?:[x-]1)?\))?/gu, read: readClock },
  {
    name: 'clock time with a stop',
    pattern: /~{0,3}1\.1(?:C(?:z|\(z(?:[x-]1)?\))?|z|V)|(?<=[V@])1\.1(?![.\d])/gu,
    read: readClock,
  },
  { name: 'full hour', pattern: /~{0,3}[1n]C(?:z|\(z(?:[x-]1)?\))?/gu, read: readClock },
  {
    name: 'hour with its unit',
    pattern: /(?<=[@~iP]|(?<![13nV])>)1V(?:1V?|½)?|~{0,3}1V(?:1V?|½)|~1V(?=[.,;)¶]|$)/gu,
    read: readUnitHour,
  },
  { name: 'four-digit time', pattern: /(?:[43]|1:1)[UV]?\([43]z\)?|[43]U?\(?z/gu, read: readMilitary },
  {
    name: 'part of the day',
    pattern: /(?:T|L|h?tj|h|tF|t?X|tB)P|(?<=[ifI@])t?E?P(?!O)|(?<=[ifI@yu‹›])E-P(?!O)|EitP(?!O)|P(?!O)/gu,
    read: readDayPartGuarded,
  },
  {
    name: 'part of the day, spent',
    fits: (data) => data.spendingWords !== undefined,
    pattern: /(?<=x)tP(?!O)/gu,
    read: readSpent,
  },
  { name: 'noon', pattern: /~{0,3}☼/gu, read: readNamedHour },
];

/** "spent the night in tents": of the day told of. */
function readSpent(match: Match): Found | null {
  const before = match.text.tokens[match.first - 1]?.word ?? '';
  return match.data.spendingWords?.includes(before) === true ? readDayPart(match) : null;
}

function readDayPartGuarded(match: Match): Found | null {
  const token = tokenOf(match, 'P');
  // A bare "night" is a date only where the language says that the word alone is one ("overnight").
  if (match.tokens.length === 1 && match.data.datingDayParts?.includes(token?.word ?? '') !== true)
    return null;
  if (match.data.dayPartNouns?.includes(match.text.tokens[match.last + 1]?.word ?? '') === true) return null;
  return readDayPart(match);
}
