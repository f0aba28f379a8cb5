/**
 * Whether predictions mean what the `msrec` set means, however either writes it: the set lists the
 * days, hours and seconds its answers stand for, and those are compared with ours. Of an open year
 * or week it lists the last and the coming one; either counts, since its texts are single sentences
 * that do not tell. The end of a stretch counts with its last day in or out.
 */

export interface PredictedLine {
  readonly id: string;
  readonly timexes: readonly { readonly start: number; readonly end: number; readonly value: string }[];
}

export interface MeantLine {
  readonly id: string;
  /** The moment of the request. */
  readonly dct: string;
  readonly timexes: readonly MeantTimex[];
}

interface MeantTimex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly resolved?: readonly Meant[];
}

interface Meant {
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** Minutes `[start, end)`; an instant ends where it starts. Without a day they count from midnight. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** First and last day of a value, counted from 1970, or null; the scorer's own reading. */
export type DaysOf = (value: string) => readonly [number, number] | null;

const DAY = 1440;
/** The set's hours of the parts of a day. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [8, 12],
  MI: [11, 13],
  AF: [12, 16],
  EV: [16, 20],
  NI: [20, 24],
};
const SECONDS: Readonly<Record<string, number>> = {
  Y: 31_536_000,
  M: 2_592_000,
  W: 604_800,
  D: 86_400,
  TH: 3600,
  TM: 60,
  TS: 1,
};

/** F1 of predictions that mean the same as the labelled expression they overlap. */
export function meaningF1(
  labelled: readonly MeantLine[],
  predicted: readonly PredictedLine[],
  daysOf: DaysOf,
): number {
  const byId = new Map(predicted.map((line) => [line.id, line.timexes]));
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const { id, dct, timexes } of labelled) {
    const answers = byId.get(id) ?? [];
    const used = new Set<PredictedLine['timexes'][number]>();
    wanted += timexes.length;
    for (const gold of timexes) {
      const own = answers.filter((answer) => answer.start < gold.end && gold.start < answer.end);
      for (const answer of own) used.add(answer);
      // Several answers to one expression ("from 3 May to 5 June") are one.
      if (own.length > 0) given += 1;
      // "between nine o'clock and now": now is the moment of the request.
      const values = own.map(({ value }) => (value === 'PRESENT_REF' && own.length > 1 ? dct : value));
      if (own.length > 0 && (gold.resolved ?? []).some((meant) => means(values, meant, gold.value, daysOf)))
        right += 1;
    }
    given += answers.filter((answer) => !used.has(answer)).length;
  }
  return given + wanted === 0 ? 0 : (2 * right) / (given + wanted);
}

function means(values: readonly string[], meant: Meant, notation: string, daysOf: DaysOf): boolean {
  if (meant.value === 'not resolved' || values.includes(notation)) return values.includes(notation);
  if (meant.value !== undefined && /^\d+$/.test(meant.value))
    return values.some((value) => Math.abs(secondsOf(value) - Number(meant.value)) < 1);
  const [length, ...lengths] = values.filter((value) => /^PT?\d/.test(value));
  if (length !== undefined && values.length === 2 && lengths.length === 0)
    return meansFrom(values.filter((value) => value !== length).join(''), length, meant, daysOf);
  const timed = [meant.value, meant.start, meant.end].some((time) => time?.includes(':') === true);
  const clocks = values.filter((value) => value.includes('T'));
  // "Tuesday from 2:00 to 2:30", "tonight from 7 to 8": the day and its part are in the hours.
  const exact = clocks.filter((value) => /T\d/.test(value));
  const counted = timed && clocks.length > 0 ? (exact.length > 1 ? exact : clocks) : values;
  const stretches = counted.map((value) => stretchOf(value, daysOf)).filter((stretch) => stretch !== null);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return false;
  if (meant.value !== undefined) {
    const point = meant.value;
    if (!point.includes(':')) return first.start === minuteOf(point) && last.end === first.start + DAY;
    return stretches.some(({ start, end }) => start === end && same(start, point));
  }
  const startsRight =
    meant.start === undefined || same(first.start, meant.start) || same(first.end, meant.start);
  const endsRight = meant.end === undefined || same(last.end, meant.end) || same(last.start, meant.end);
  if (meant.start === undefined || meant.end === undefined) return startsRight && endsRight;
  return same(first.start, meant.start) && endsRight && (stretches.length > 1 || same(last.end, meant.end));
}

/** "from 11 am for 4 hours": a beginning and a length, in two expressions, are one stretch. */
function meansFrom(from: string, length: string, meant: Meant, daysOf: DaysOf): boolean {
  const start = stretchOf(from, daysOf)?.start;
  if (start === undefined || meant.start === undefined || meant.end === undefined) return false;
  return same(start, meant.start) && same(start + secondsOf(length) / 60, meant.end);
}

/** Without a day only the hours are compared. */
function same(mine: number, time: string): boolean {
  return time.includes('-') ? mine === minuteOf(time) : mine % DAY === minuteOf(time) % DAY;
}

function minuteOf(time: string): number {
  const [, day, hours = '0', minutes = '0'] = /^(\d{4}-\d\d-\d\d)?\s?(?:(\d\d):(\d\d))?/.exec(time) ?? [];
  const days = day === undefined ? 0 : Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  return days * DAY + Number(hours) * 60 + Number(minutes);
}

function stretchOf(value: string, daysOf: DaysOf): Stretch | null {
  const [date = '', time] = value.split('T');
  if (date !== '' && !/^\d/.test(date)) return null;
  const days = date === '' ? ([0, 0] as const) : daysOf(date);
  if (!days) return null;
  const [start, end] = [days[0] * DAY, (days[1] + 1) * DAY];
  if (time === undefined) return { start, end };
  const part = PARTS[time];
  if (part) return { start: start + part[0] * 60, end: start + part[1] * 60 };
  const [hours = NaN, minutes = 0] = time.replace('Z', '').split(':').map(Number);
  const at = start + hours * 60 + minutes;
  return Number.isNaN(at) ? null : { start: at, end: at };
}

function secondsOf(value: string): number {
  const parts = /^P(?:([\d.]+)([YMWD]))?(T.*)?$/.exec(value);
  if (!parts) return NaN;
  let seconds = parts[1] === undefined ? 0 : Number(parts[1]) * (SECONDS[parts[2] ?? ''] ?? NaN);
  for (const [, amount, unit] of (parts[3] ?? '').matchAll(/([\d.]+)([HMS])/g))
    seconds += Number(amount) * (SECONDS[`T${unit}`] ?? NaN);
  return seconds;
}
