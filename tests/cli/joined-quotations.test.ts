import { describe, expect, test } from 'vitest';
import { joinedOverParagraphs } from '../../src/cli/joined-quotations.ts';
import { readQuotations } from '../core/quotes/read-quotations.ts';

const CASES: readonly (readonly [text: string, ...quotations: string[]])[] = [
  [
    'Brandt wrote:\n\n“The bridge is old.\n\n“It was built in haste.\n\n“We will build a new one.”',
    '“The bridge is old.\n\n“It was built in haste.\n\n“We will build a new one.”',
  ],
  [
    '“The bridge is old.\n\n“It was built in haste,” Brandt said. “It has to go.”',
    '“The bridge is old.',
    '“It was built in haste,”',
    '“It has to go.”',
  ],
  [
    '“The bridge is old,” Brandt said.\n\n“It was built in haste.”',
    '“The bridge is old,”',
    '“It was built in haste.”',
  ],
  [
    '“DORN: Is the bridge old?\n\n“BRANDT: It was built in haste.”',
    '“DORN: Is the bridge old?',
    '“BRANDT: It was built in haste.”',
  ],
];

describe('quotations over paragraphs', () => {
  test.each(CASES.map((row) => [row] as const))('%j', ([text, ...expected]) => {
    const { quotations, trace } = readQuotations(text);
    const found = joinedOverParagraphs(quotations, text).map(({ start, end }) => text.slice(start, end));
    expect(found, trace).toEqual(expected);
  });
});
