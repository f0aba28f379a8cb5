import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../src/core/extraction/weigh-byline.ts';
import { extractPage } from '../../../src/main/importing/extract-page.ts';

describe('the names in a byline', () => {
  test.each([
    ['By Mira Tolland and Jan Okker', ['Mira Tolland', 'Jan Okker']],
    ['küste von Mira Tolland', ['Mira Tolland']],
    ['von Mira Tolland, KNA NORDLAND Stand: 3. Mai 2024', ['Mira Tolland']],
    ['Mira Tolland | Publicado hace 3 horas', ['Mira Tolland']],
    ['Havel Post Contactar', []],
    ['Havel Post', []],
    ['The Havel team', []],
    ['■该作者文章', []],
    ['von Mira Tolland', ['Mira Tolland']],
    ['MIRA TOLLAND', ['MIRA TOLLAND']],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'wwwhavelpostcom')).toEqual(names);
  });
});

describe('who signs a page', () => {
  const PROSE =
    '<p>The council met on Tuesday and agreed, after hours of talk, to mend the old bridge before winter.</p>'.repeat(
      3,
    );
  const page = (byline: string, head = '') =>
    extractPage(
      `<html><head><title>Bridge to be mended</title><meta property="og:site_name" content="Havel Post">${head}</head>` +
        `<body><article><h1>Bridge to be mended</h1>${byline}${PROSE}</article></body></html>`,
    ).byline.value;
  test.each([
    ['<span class="author">Havel Team</span>', ['Havel Team']],
    ['<span class="author">By Havel Post</span>', ['Havel Post']],
    ['<span class="author">Mira Tolland</span>', ['Mira Tolland']],
    ['<span class="author">Team</span>', []],
    ['<span class="author">Read more about the harbour</span>', []],
    ['', []],
  ])('%s', (byline, names) => {
    expect(page(byline)).toEqual(names);
  });
  test('a person before a team', () => {
    expect(page('<span class="author">Havel Team</span><span class="author">Mira Tolland</span>')).toEqual([
      'Mira Tolland',
    ]);
  });
});
