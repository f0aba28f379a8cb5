/** An office that speaks and its holder, as the whole engine reads them. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** Language, text, and `name|role` of its first quotation. */
const CASES: readonly (readonly [language: string, text: string, speaker: string])[] = [
  [
    'ar',
    'وقالت مديرة الهيئة، المهندسة رنا العدوان، في مؤتمر صحفي: «انتهينا من تبديل السكة كلها».',
    'رنا العدوان|مديرة الهيئة',
  ],
  [
    'ar',
    'وقال كبير المهندسين، سامر القطامين، إن الجسر آمن. وأضاف: «نفتح الطريق يوم الأحد القادم».',
    'سامر القطامين|كبير المهندسين',
  ],
  ['ar', 'وقال كبير المهندسين: «نفتح الطريق يوم الأحد القادم».', 'كبير المهندسين|null'],
  // A name that goes on to do something itself stands in no apposition.
  [
    'ar',
    'وقال وزير النقل، وكان سامر القطامين حاضرا في القاعة: «نفتح الطريق يوم الأحد القادم».',
    'وزير النقل|null',
  ],
];

describe('an office and its holder', () => {
  test.each(CASES)('%s: %s', (language, text, speaker) => {
    const { quotations } = analyse({ text, language });
    const first = quotations.find(({ type }) => type !== 'indirect') ?? quotations[0];
    expect(`${first?.speaker?.name ?? null}|${first?.speaker?.role ?? null}`).toBe(speaker);
  });
});
