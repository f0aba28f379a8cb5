/** Clock times as values. */
import type { DayPart } from '../../languages/calendar-data.ts';

/** `T09`, `T09:30`, `T09:30:15`. */
export function clockText(hour: number, minute: number | null, second: number | null): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `T${two(hour)}${minute === null ? '' : `:${two(minute)}`}${second === null ? '' : `:${two(second)}`}`;
}

/** A clock time of twelve hours in its part of the day: 8 "at night" is 20. */
export function inPart(clock: string, part: DayPart | undefined): string {
  const hour = Number(clock.slice(1, 3));
  const late = (part === 'MI' && hour < 6) || part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 5);
  if (clock.endsWith('Z') || !late || hour >= 12) return clock;
  return `T${hour + 12}${clock.slice(3)}`;
}
