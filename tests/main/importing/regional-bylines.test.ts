/** Who signs a page without mark-up that says so: above the text, in its first line, below it; and what names nobody. */
import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/main/importing/extract-page.ts';
import { blockText } from '../../../src/core/text.ts';
import { LINES, paragraphs, TITLE } from './bridge-page.ts';

const TEXT = paragraphs(LINES);
const read = (above: string, below = '', text = TEXT) =>
  extractPage(
    `<head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${above}<div>${text}${below}</div></body>`,
  );

describe('above the text', () => {
  test.each([
    ['02.03.2026, 08:30 Uhr | Von Anna Lehr', ['Anna Lehr']],
    ['Rédigé par Anne Leduc', ['Anne Leduc']],
    ['Von unserer Redakteurin Anna Lehr', ['Anna Lehr']],
    ['كتب - أحمد سالم الإثنين، 02 مارس 2026 08:30 ص', ['أحمد سالم']],
    ['تاریخ انتشار: ۱۱ اسفند ۱۴۰۴ | خبرنگار: سارا امینی', ['سارا امینی']],
    ['By नीता वर्मा', ['नीता वर्मा']],
    ['โดย มานี ใจดี', ['มานี ใจดี']],
    ['Της Ελένης Παππά', ['Ελένης Παππά']],
    ['2 марта 2026, 08:30 | Текст: Анна Белова Просмотров: 120', ['Анна Белова']],
    ['Penulis: Siti Rahma | Editor: Budi Santoso', ['Siti Rahma']],
    ['김하나 기자 | 2026.03.02 08:30', ['김하나']],
    ['김하나 기자', ['김하나']],
    ['記者陳大文／綜合報導', ['陳大文']],
    ['文／記者林小美', ['林小美']],
  ])('%s', (line, names) => {
    expect(read(`<div>${line}</div>`).byline.value).toEqual(names);
  });
  test.each([
    ['Haber Merkezi'],
    ['Της Ελλάδας η μέρα'],
    ['Edited By: रवि शर्मा'],
    ['시민 기자 모집'],
    ['記者會登記'],
    ['Von 8 bis 12 Uhr geöffnet'],
    ['By the river'],
  ])('nobody: %s', (line) => {
    expect(read(`<div>${line}</div>`).byline.value).toEqual([]);
  });
});

describe('in the first line', () => {
  const first = (opening: string) => read('', '', `<p>${opening}${LINES[0]}</p>${TEXT}`).byline.value;
  test.each([
    ['〔記者林小美／台北報導〕', ['林小美']],
    ['（中央社記者王小明台北2日電）', ['王小明']],
    ['[브로덴=하벨뉴스] 김하나 기자 = ', ['김하나']],
  ])('%s', (opening, names) => {
    expect(first(opening)).toEqual(names);
  });
  test('who wrote goes before who edited', () => {
    const page = read(
      '<div>2026-03-02 来源：哈维尔日报 责编：李四</div>',
      '',
      `<p>哈维尔网3月2日电（记者 林小美）${LINES[0]}</p>${TEXT}`,
    );
    expect(page.byline.value).toEqual(['林小美']);
  });
  test('a picture’s maker wrote nothing', () => {
    expect(read('', '', `<p>老橋將修復。（記者林小美攝）</p>${TEXT}`).byline.value).toEqual([]);
  });
  test('a reporter goes before a paper that declares itself', () => {
    const page = `<head><title>老橋將修復</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"老橋將修復","author":{"@type":"Organization","name":"布洛登時報"},"publisher":{"name":"布洛登時報"}}</script></head><body><h1>老橋將修復</h1><p>〔記者林小美／布洛登報導〕布洛登市議會週一通過修復河上老橋的提案，預計明年春天動工。</p><p>市長表示，工程將在河水較低的季節展開，整體工期約一年。</p></body>`;
    expect(extractPage(page).byline.value).toEqual(['林小美']);
  });
});

describe('below the text', () => {
  test.each([
    ['<p>Muhabir: Ayşe Demir</p>', ['Ayşe Demir']],
    ['<p style="text-align:right"><strong>Minh Anh</strong></p>', ['Minh Anh']],
    ['<p>— Ann Lee</p>', ['Ann Lee']],
    ['<p>Anna Lehr</p>', ['Anna Lehr']],
    ['<p>投稿者: 木村花子 日時: 08:30</p>', ['木村花子']],
    ['<p>김하나 기자 hana@havel.example</p>', ['김하나']],
  ])('%s', (below, names) => {
    const page = read('', below);
    expect(page.byline.value).toEqual(names);
    expect(page.blocks.map(blockText).at(-1)).toBe(LINES.at(-1));
  });
  test.each([
    ['<p><strong>Read More</strong></p>'],
    ['<p>Havel Town Hall</p>'],
    ['<p><strong>What the council paid for the bridge in all</strong></p>'],
    ['<p>— not even then, it seems</p>'],
  ])('nobody: %s', (below) => {
    expect(read('', below).byline.value).toEqual([]);
  });
  test('who signs above is the author, whoever is named below', () => {
    expect(read('<div>By Mira Tolland</div>', '<p>— Ann Lee</p>').byline.value).toEqual(['Mira Tolland']);
  });
});
