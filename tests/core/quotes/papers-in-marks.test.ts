import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** A language, the publisher, a text and what is quoted in it. */
const ROWS: readonly (readonly [language: string, publisher: string, text: string, ...words: string[]])[] = [
  // The document’s own paper, with or without the word for it.
  [
    'ar',
    'صحيفة الأنوار',
    'وزار مراسل «الأنوار» الميناء صباح أمس. وقال حداد: «الميناء جاهز للعمل».',
    '«الميناء جاهز للعمل»',
  ],
  ['ar', 'الأنوار', 'كتب «الأنوار» عن الميناء. وقال حداد: «الميناء جاهز للعمل».', '«الميناء جاهز للعمل»'],
  ['ru', 'Вестник', 'Рассказал «Вестнику» Иван Орлов: «Мост закроют в мае».', '«Мост закроют в мае»'],
  [
    'en',
    'The Harbour Post',
    'Hale said the “Harbour Post” was wrong. “It is late,” he said.',
    '“It is late,”',
  ],
  // Somebody else’s words stay what they are.
  ['ar', 'الوطن', 'وصف حداد المشروع بأنه «كارثة».', '«كارثة»'],
  ['en', 'The Farce', 'Hale called the plan “a disgrace”.', '“a disgrace”'],
];

describe('the paper’s own name', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([language, publisher, text, ...expected]) => {
    const { quotations } = analyse({ text, language, publisher });
    const quoted = quotations.filter(({ type }) => type !== 'indirect');
    expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
