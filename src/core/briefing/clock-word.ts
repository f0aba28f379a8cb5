/** A clock in words: what lies ahead of those who tell of it has not happened. */
import type { Clock, DateReading } from '../model.ts';
import { dayOfIso } from '../timeline/days.ts';
import type { JoinedArticle, JoinedEntry } from './joined-timeline.ts';

export type ClockWord = Clock | 'planned';

/** The clock's name; of what lies behind the publication of all who tell of it, that it is planned. */
export function clockWord(
  clock: Clock,
  when: DateReading | null,
  publishedAt: readonly (string | null)[],
): ClockWord {
  const start = when?.bounds.earliestStart ?? null;
  if (clock !== 'happened' || start === null || publishedAt.length === 0) return clock;
  const isAhead = publishedAt.every((instant) => {
    const day = instant === null ? null : dayOfIso(instant);
    return day !== null && day < start;
  });
  return isAhead ? 'planned' : clock;
}

/** The same for an entry of a joined timeline, which several articles may tell of. */
export function joinedClockWord(
  { clock, when, articles: tellers }: Pick<JoinedEntry, 'clock' | 'when' | 'articles'>,
  articles: readonly Pick<JoinedArticle, 'number' | 'publishedAt'>[],
): ClockWord {
  const published = articles.flatMap(({ number, publishedAt }) =>
    tellers.includes(number) ? [publishedAt] : [],
  );
  return clockWord(clock, when, published);
}
