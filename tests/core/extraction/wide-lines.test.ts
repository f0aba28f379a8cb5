import { describe, expect, test } from 'vitest';
import { joinWideLines, squeeze } from '../../../src/core/extraction/text-features.ts';

describe('line breaks between Chinese and Japanese characters', () => {
  test.each([
    ['这些\n行为规范', '这些行为规范'],
    ['提出之前，\n  不少学者', '提出之前，不少学者'],
    ['イスラム組織と\nイスラエルの', 'イスラム組織とイスラエルの'],
  ])('are no blank: %j', (text, joined) => {
    expect(squeeze(text)).toBe(joined);
    expect(joinWideLines(text)).toBe(joined);
  });
  test.each([
    ['one\ntwo', 'one two'],
    ['他说 很好', '他说 很好'],
    ['第一句。\n第二句', '第一句。 第二句'],
    ['使用\nCookie', '使用 Cookie'],
    ['한국\n일보', '한국 일보'],
    ['pass\u200Bword', 'password'],
    ['\uFEFF a\u200B b \u200B', 'a b'],
    ['می\u200Cگوید', 'می\u200Cگوید'],
  ])('but %j keeps its own', (text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed);
  });
});
