/** The name علي and the preposition على, which letters read alike would make one word. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

function people(text: string): string[] {
  return analyse({ text, language: 'ar', publishedAt: '2026-11-20' }).names.flatMap(({ kind, name }) =>
    kind === 'person' ? [name] : [],
  );
}

/** A sentence that writes the preposition apart. */
const APART = ' ووافق المجلس على الخطة.';

describe('علي', () => {
  test.each<readonly [string, readonly string[]]>([
    ['أكد رئيس البلدية علي حسن أن الأعمال ستبدأ في يونيو.', ['علي حسن']],
    ['وقال السفير علي بن حسن إن الزيارة ناجحة.', ['علي بن حسن']],
    ['وصل علي منصور إلى الميناء أمس.', ['علي منصور']],
    ['وقال الوزير على هامش المؤتمر إن الجسر سيغلق.', []],
    ['وأكد على أهمية الحوار مع الجيران.', []],
  ])('%s', (text, names) => {
    expect(people(text + APART)).toEqual(names);
  });

  test('is no name where the preposition is written so, too', () => {
    expect(people('وأكد الوزير علي ضرورة العمل. ووافق المجلس علي الخطة.')).toEqual([]);
  });
});
