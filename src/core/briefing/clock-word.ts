/** A clock in words, for texts without a legend. */
import type { Clock, DateReading } from '../model.ts';
import { dayOfIso } from '../timeline/days.ts';

/** The clock's name; of what lies behind the publication of all who tell of it, that it is planned. */
export function clockWord(
  clock: Clock,
  when: DateReading | null,
  publishedAt: readonly (string | null)[],
): Clock | 'planned' {
  const start = when?.bounds.earliestStart ?? null;
  if (clock !== 'happened' || start === null || publishedAt.length === 0) return clock;
  const isAhead = publishedAt.every((instant) => {
    const day = instant === null ? null : dayOfIso(instant);
    return day !== null && day < start;
  });
  return isAhead ? 'planned' : clock;
}
