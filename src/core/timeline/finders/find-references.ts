/** Words that point at now, once or some day without naming a date. */
import { DAY_OF_EVENT } from '../meaning.ts';
import { stringOf, type Match, type Found, type Rule } from './rule.ts';

function readReference(match: Match): Found | null {
  const value = stringOf(match, 'R');
  return value === null ? null : { meaning: { kind: 'reference', value } };
}

/** "recent weeks", "recent years": a stretch that only reaches up to now. */
function readRecent(match: Match): Found | null {
  const value = stringOf(match, 'R');
  const unit = match.tokens.at(-1)?.word ?? '';
  return value === 'PAST_REF' && match.data.pluralUnits?.includes(unit) === true
    ? { meaning: { kind: 'reference', value } }
    : null;
}

/** "opening night", "polling day": a day named by its event, whichever that is. */
function readEventDay(match: Match): Found | null {
  const word = match.tokens.find(({ class: kind }) => kind === 'x')?.word ?? '';
  const last = match.tokens.at(-1);
  if (match.data.eventDays?.includes(word) !== true) return null;
  if (last?.class === 'U' && (last.value !== 'D' || match.data.pluralUnits?.includes(last.word) === true))
    return null;
  if (last?.class === 'P' && match.data.pluralUnits?.includes(last.word) === true) return null;
  return { meaning: { kind: 'reference', value: DAY_OF_EVENT } };
}

export const REFERENCE_RULES: readonly Rule[] = [
  {
    name: 'day of an event',
    fits: (data) => data.eventDays !== undefined,
    pattern: /t?x[PU]/gu,
    read: readEventDay,
  },
  { name: 'now, once, in future', pattern: /R/gu, read: readReference },
  { name: 'recent weeks', pattern: /RU/gu, read: readRecent },
];
