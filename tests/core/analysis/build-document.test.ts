import { expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';

test.each([
  ['de', undefined, 'Die Bürgermeisterin sagte am Montag, dass die Brücke gesperrt bleibt.', 'de', 'ltr'],
  ['a stated language wins', 'fr', 'The bridge will be closed until the end of the year.', 'fr', 'ltr'],
  ['a region is left out', 'de-AT', 'Servus.', 'de', 'ltr'],
  [
    'a language without data keeps its code',
    undefined,
    'La sindaca ha detto che il ponte non sarà riaperto fino alla fine dell’anno.',
    'it',
    'ltr',
  ],
  ['and its direction', undefined, 'ראש העיר אמרה ביום שני כי הגשר יישאר סגור.', 'he', 'rtl'],
  ['Arabic', undefined, 'قالت رئيسة البلدية إن الجسر سيبقى مغلقا.', 'ar', 'rtl'],
  ['nonsense is unknown', 'x'.repeat(50), 'Zzz', 'und', 'ltr'],
  ['no text', undefined, '', 'und', 'ltr'],
])('%s', (_name, stated, text, code, direction) => {
  const document = buildDocument(stated === undefined ? { text } : { text, language: stated });
  expect(document.language.code).toBe(code);
  expect(document.direction).toBe(direction);
});

test('without blocks each line that is not blank is a paragraph', () => {
  const text = 'One.\n\n  \nTwo.\nThree.';
  const { blocks, sentences } = buildDocument({ text, language: 'en' });
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.', 'Three.']);
  expect(sentences.map(({ block }) => block)).toEqual([0, 1, 2]);
});

test('one object a code, so that finders keep what they made of it', () => {
  const make = (): unknown => buildDocument({ text: 'Ciao', language: 'it' }).language;
  expect(make()).toBe(make());
});
