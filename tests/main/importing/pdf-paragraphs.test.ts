import { expect, test } from 'vitest';
import type { PdfLine } from '../../../src/main/importing/formats/pdf-lines.ts';
import { readParagraphs } from '../../../src/main/importing/formats/pdf-paragraphs.ts';

/** A column whose lines fill it. */
function column(texts: readonly string[]): PdfLine[] {
  return texts.map((text, index) => ({
    text,
    left: 40,
    right: 360,
    y: 60 + index * 14,
    size: 10,
    rtl: false,
    bold: false,
    hidden: false,
    linked: false,
  }));
}

test.each([
  [
    'a Korean word parted by a line’s end, whole elsewhere',
    ['국회의원회관에서 열린 회의에는 송영', '길 의원과 다른 의원이 왔고 송영길 의원이', '먼저 말했다.'],
    '국회의원회관에서 열린 회의에는 송영길 의원과 다른 의원이 왔고 송영길 의원이 먼저 말했다.',
  ],
  [
    'two Korean words that stand nowhere as one',
    ['어제 오후 부두에서 작은 배가', '항구로 돌아왔다고 해경이 전했다.'],
    '어제 오후 부두에서 작은 배가 항구로 돌아왔다고 해경이 전했다.',
  ],
  [
    'Chinese has no spaces to lose',
    ['昨天下午一艘小船回到了', '港口，海警表示。'],
    '昨天下午一艘小船回到了港口，海警表示。',
  ],
  [
    'a hyphen that parts a word',
    ['The extra-', 'ordinary meeting of the extraordinary board was short.'],
    'The extraordinary meeting of the extraordinary board was short.',
  ],
])('%s', (_name, lines, expected) => {
  expect(readParagraphs([[column(lines)]]).map(({ text }) => text)).toEqual([expected]);
});

test('a paragraph leads elsewhere where each of its lines does', () => {
  const [one, two, three] = column(['Old pier to be painted by the', 'pupils of the town', 'and others']);
  if (one === undefined || two === undefined || three === undefined) throw new Error('three lines');
  const linked = (line: PdfLine): PdfLine => ({ ...line, linked: true });
  expect(readParagraphs([[[linked(one), linked(two)]]]).map((paragraph) => paragraph.linked)).toEqual([true]);
  expect(readParagraphs([[[linked(one), two, linked(three)]]]).map((paragraph) => paragraph.linked)).toEqual([
    false,
  ]);
});
