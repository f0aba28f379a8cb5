/** Where Arabic names end: before what has an owner written behind it, and before verbs of what is to come. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

const CASES: readonly (readonly [text: string, ...people: string[]])[] = [
  ['أعلن الوزير كريم منصور استقالته.', 'كريم منصور'],
  ['قال الوزير سمير ناصر إن المدير كريم منصور سيحضر.', 'سمير ناصر', 'كريم منصور'],
  ['قالت الوزيرة هالة زيدان إنها حزينة.', 'هالة زيدان'],
  ['قال الوزير محمد سيف إنه حزين.', 'محمد سيف'],
  ['قالت الوزيرة مها ناصر إنها حزينة.', 'مها ناصر'],
  ['قال الوزير أحمد سيد إنه حزين.', 'أحمد سيد'],
];

test.each(CASES)('%s', (text, ...people) => {
  const found = analyse({ text, language: 'ar' }).names.filter(({ kind }) => kind === 'person');
  expect(found.map(({ name }) => name)).toEqual(people);
});
