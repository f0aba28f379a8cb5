/** Organisations whose names begin with a verb are named in full. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

const ROWS: readonly (readonly [text: string, mention: string])[] = [
  ['Save the Children said the camp had no water.', 'Save the Children'],
  ['The children said the camp had no water.', 'The children'],
  ['On Monday Friends of the Earth said the plan was weak.', 'Friends of the Earth'],
];

test.each(ROWS)('%s', (text, mention) => {
  const [quotation] = analyse({ text, language: 'en' }).quotations;
  expect(quotation?.speaker?.mentionText).toBe(mention);
});
