/** Bylines as templates build them, and what stands in and around them that names no author. */
import { describe, expect, test } from 'vitest';
import { signedIn } from '../../../src/core/extraction/shown-byline.ts';
import { extractPage } from '../../../src/main/importing/extract-page.ts';

const PROSE =
  '<p>The council met on Tuesday and agreed, after hours of talk, to mend the old bridge before winter.</p>'.repeat(
    3,
  );
const byline = (under: string, below = '', above = '') =>
  extractPage(
    `<html><head><title>Bridge to be mended</title><meta property="og:site_name" content="Havel Post"></head>` +
      `<body>${above}<article><h1>Bridge to be mended</h1>${under}${PROSE}</article>${below}</body></html>`,
  ).byline.value;

describe('a byline and what stands in it', () => {
  test.each([
    // A post, an address, a picture's initials, a day.
    [
      '<div class="author"><div>Mira Tolland</div><div>Social Media and Community Expert</div></div>',
      ['Mira Tolland'],
    ],
    [
      '<div class="byline">By <a href="/authors/mira">Mira Tolland</a><span>Data and Graphics Journalist</span></div>',
      ['Mira Tolland'],
    ],
    ['<p class="author">Por Mira Tolland mtolland@havel.example</p>', ['Mira Tolland']],
    ['<p class="author">Mira Tolland @miratolland</p>', ['Mira Tolland']],
    [
      '<div class="author"><div>MT</div><div>Mira Tolland</div><div>JO</div><div>Jan Okker</div></div>',
      ['Mira Tolland', 'Jan Okker'],
    ],
    ['<p class="byline">By <b>Mira Tolland</b>Dec. 18, 2023</p>', ['Mira Tolland']],
    ['<p class="author">Mira Tolland Sep 3, 2024</p>', ['Mira Tolland']],
    ['<p class="author">Post author By Mira Tolland</p>', ['Mira Tolland']],
    ['<div class="author"><div>Mira Tolland</div><div>HAVEL NETWORK</div></div>', ['Mira Tolland']],
    ['<p class="author">순천, 광양 홍길동 기자 hong@havel.example</p>', ['홍길동']],
    ['<p class="author">홍길동 특파원</p><p class="author">김하나 기자</p>', ['홍길동', '김하나']],
    ['<p class="author">시민 기자</p>', []],
    // Sentences and headlines with "and" in them.
    ['<p class="author">Specialises in search and Microsoft ads.</p>', []],
    ['<p class="author">Ferries Late Again on Both Sides of the River and Nobody Knows Why</p>', []],
    // Who did something else.
    [
      '<p class="author">By Mira Tolland</p><p class="author">Fact checked by Jan Okker</p>',
      ['Mira Tolland'],
    ],
    ['<p class="author">Mira Tolland</p><p>Updated by:</p><p class="author">Jan Okker</p>', ['Mira Tolland']],
    [
      '<p class="author">By Mira Tolland</p><p class="author">Photography by <b class="author-name">Jan Okker</b></p>',
      ['Mira Tolland'],
    ],
  ])('%s', (html, names) => {
    expect(byline(html)).toEqual(names);
  });
});

describe('the byline of this article', () => {
  test.each([
    ['By Mira Tolland', ['Mira Tolland']],
    ['5 March 2024 | By Mira Tolland', ['Mira Tolland']],
    ['05.03.2024 - Redaktion: Mira Tolland (Sprecherin)', ['Mira Tolland']],
    ['Piše: Mira Tolland', ['Mira Tolland']],
    ['بقلم: منى الطيب', ['منى الطيب']],
    ['By the river they sat down and waited for the ferry that never came.', []],
    ['By noon the pier was shut', []],
  ])('without mark-up: %s', (line, names) => {
    expect(byline(`<p>${line}</p>`)).toEqual(names);
  });
  const card = (name: string) =>
    `<div class="card"><a href="/x">A ferry is late again, and nobody knows why</a><span class="author">By ${name}</span></div>`;
  test('and not of the cards below it, whatever marks them', () => {
    expect(byline('<p>By Mira Tolland</p>', card('Jan Okker') + card('Eva Lind'))).toEqual(['Mira Tolland']);
    expect(byline('<p class="author">Mira Tolland</p>' + card('Jan Okker'))).toEqual(['Mira Tolland']);
  });
  test('of several people, with what each of them does', () => {
    expect(
      byline(
        '<div class="author">Mira Tolland</div><p>in Havel</p><div class="author">Jan Okker</div><p>in Brode</p>',
      ),
    ).toEqual(['Mira Tolland', 'Jan Okker']);
  });
  test('of the site itself before a person far below', () => {
    const far = '<p>More of the day</p>'.repeat(30);
    expect(byline('<p class="author">Havel Post</p>', far + card('Jan Okker'))).toEqual(['Havel Post']);
  });
  test.each([
    ['<span class="author">dpa</span>', ['dpa']],
    ['<span class="author">HP Staff</span>', ['HP Staff']],
    ['<span class="author">Web Desk</span>', ['Web Desk']],
    ['<span class="author">more</span>', []],
  ])('of an agency or a desk where nobody signs: %s', (html, names) => {
    expect(byline(html)).toEqual(names);
  });
  test('under its headline, not under the same words in a bar above', () => {
    const bar =
      '<div>Bridge to be mended</div><p class="author">Jan Okker</p>' + '<p>Menu of the day</p>'.repeat(20);
    expect(byline('<p class="author">Mira Tolland</p>', '', bar)).toEqual(['Mira Tolland']);
  });
});

describe('who signs a text without mark-up', () => {
  test.each([
    [['Town', 'By', 'Mira Tolland', 'The council met.'], ['Mira Tolland']],
    [['Written by:', 'Mira Tolland, Senior Editor'], ['Mira Tolland']],
    [['By Mira TollandPublished: Oct 26, 2023'], ['Mira Tolland']],
    [
      ['Town', 'By Mira Tolland and Jan Okker'],
      ['Mira Tolland', 'Jan Okker'],
    ],
    [['By', 'The council met on Tuesday and agreed.'], []],
    [['By the river', 'Mira Tolland'], []],
    [['Mira Tolland', 'Town'], []],
  ])('%j', (lines, names) => {
    expect(signedIn(lines, 0, lines.length)).toEqual(names);
  });
  test('only in the lines that are asked for', () => {
    expect(signedIn(['By Mira Tolland', 'Town', 'Weather'], 1, 3)).toEqual([]);
  });
});
