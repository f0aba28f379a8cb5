/** Words that point at now, once or some day without naming a date. */
import { stringOf, type Match, type Found, type Rule } from './rule.ts';

function readReference(match: Match): Found | null {
  const value = stringOf(match, 'R');
  return value === null ? null : { meaning: { kind: 'reference', value } };
}

export const REFERENCE_RULES: readonly Rule[] = [
  { name: 'now, once, in future', pattern: /R/gu, read: readReference },
];
