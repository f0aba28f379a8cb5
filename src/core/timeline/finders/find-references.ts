/** Words that point at now, once or some day without naming a date. */
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

export const REFERENCE_RULES: readonly Rule[] = [
  { name: 'now, once, in future', pattern: /R/gu, read: readReference },
  { name: 'recent weeks', pattern: /RU/gu, read: readRecent },
];
