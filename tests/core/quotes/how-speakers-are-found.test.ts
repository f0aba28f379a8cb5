/** The reason says how a speaker was found whose name the mention does not give, and is less sure the further back that was. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** Language, text, and of its last quotation the confidence and what the reason adds to how the words were attributed. */
const CASES: readonly (readonly [language: string, text: string, confidence: number, how: string | null])[] =
  [
    ['en', '“We lost,” said Mayor Tom Birch.', 0.95, null],
    ['en', '“We lost,” said a woman at the gate.', 0.95, null],
    ['en', '“We lost,” they said.', 0.95, null],
    ['en', 'Mayor Tom Birch left. “We lost,” Birch said.', 0.95, '“Birch” is short for “Tom Birch”'],
    ['en', 'Mayor Tom Birch left. “We lost,” the mayor said.', 0.95, '“the mayor” stands for “Tom Birch”'],
    ['en', 'Mayor Tom Birch left. “We lost,” he said.', 0.9, '“he” is somebody in the sentence before'],
    [
      'en',
      'Mayor Tom Birch left. It was late. “We lost,” he said.',
      0.85,
      '“he” is somebody 2 sentences back',
    ],
    ['en', 'Ann Ross left. “We lost,” he said.', 0.6, 'nobody named before goes with “he”'],
    ['en', '“We lost,” said the group’s envoy in Beira, Ana Gil.', 0.95, 'named beside “the group’s envoy”'],
    [
      'de',
      'Peter Hahn ging. „Wir haben verloren“, sagte er.',
      0.9,
      '“er” is somebody in the sentence before',
    ],
    ['de', 'Peter Hahn ging. „Wir haben verloren“, sagte Hahn.', 0.95, '“Hahn” is short for “Peter Hahn”'],
    [
      'ar',
      'قالت الوزيرة هالة زيدان إن الجسر مغلق. وأضافت أن العمل سيبدأ غدا.',
      0.9,
      'the verb has no subject and goes on from somebody before',
    ],
  ];

test.each(CASES)('%s: %s', (language, text, confidence, how) => {
  const quotation = analyse({ text, language }).quotations.at(-1);
  expect(quotation?.confidence).toBeCloseTo(confidence);
  expect(quotation?.reason.split('; ')[1] ?? null).toBe(how);
});
