import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../src/core/extraction/byline-names.ts';
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
    ['מאת נועה ברק', ['נועה ברק']],
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
  test.each([
    ['Havel Post - the news site of Havel | Havel Post English', ['Havel Post']],
    ['(Tolland - Havel Post)', ['Havel Post']],
    ['Harbour Wire - News', ['Harbour Wire']],
    ['Developed By Mira Tolland', []],
    ['Devel Oped', ['Devel Oped']],
  ])('declared as the author: %s', (content, names) => {
    expect(page('', `<meta name="author" content="${content}">`)).toEqual(names);
  });
  const linked = (author: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge to be mended', author })}</script>`;
  test.each([
    // Links to an author's page, microdata and RDFa.
    ['<div><a href="/autor/mira-tolland">Mira Tolland</a></div>', '', ['Mira Tolland']],
    ['<div><a href="/ort/mira-tolland">Mira Tolland</a></div>', '', []],
    ['<div><a href="/authors/all-of-them">All our writers</a></div>', '', []],
    [
      '<div itemprop="author"><meta itemprop="name" content="Mira Tolland"> reports from Havel</div>',
      '',
      ['Mira Tolland'],
    ],
    ['<span property="schema:author">Mira Tolland</span>', '', ['Mira Tolland']],
    ['<span class="muhabir">Mira Tolland</span>', '', ['Mira Tolland']],
    // Shapes of JSON-LD.
    ['', linked({ '@list': [{ name: { '@value': 'Mira Tolland' } }] }), ['Mira Tolland']],
    ['', linked({ givenName: 'Mira', familyName: 'Tolland' }), ['Mira Tolland']],
    ['', linked({ '@type': 'Person' }), []],
    [
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Mira Tolland"},"articleBody":"He said "no" to it"}</script>',
      ['Mira Tolland'],
    ],
    [
      '',
      '<script type="application/ld+json">{"@type":"Organization","author":{"name":"Mira Tolland"},"slogan":"a "b" c"}</script>',
      [],
    ],
    // Who entered an article, and who signs it under the headline.
    ['<a rel="author">By Mira Tolland</a>', linked([{ name: 'Web Producer Jo' }]), ['Mira Tolland']],
    ['<a rel="author">By M. Tolland</a>', linked([{ name: 'Mira Tolland' }]), ['Mira Tolland']],
    [
      '<p>Photos by Jan Okker</p>',
      linked([{ name: 'Mira Tolland' }, { name: 'Jan Okker' }]),
      ['Mira Tolland'],
    ],
    ['<p>Photos by Jan Okker</p>', linked([{ name: 'Jan Okker' }]), ['Jan Okker']],
    // A section is nobody.
    ['<p>Autorin: Mira Tolland</p>', '<meta name="author" content="Nachrichten">', ['Mira Tolland']],
    ['<p>2004年7月16日08:19 [ 黄宇 ] 来源：[ 晨报 ]</p>', '', ['黄宇']],
    ['<p>2004年7月16日08:19 [ 大中 小 ]</p>', '', []],
  ])('%s %s', (byline, head, names) => {
    expect(page(byline, head)).toEqual(names);
  });
  test('a teaser long before the headline signs nothing', () => {
    const teasers = Array.from(
      { length: 30 },
      (_, index) => `<div><p>Story ${index}</p><span class="author">Jan Okker</span></div>`,
    ).join('');
    const menu = '<p>More of the day</p>'.repeat(10);
    expect(page('', `</head><body>${teasers}${menu}`)).toEqual([]);
  });
  test('a person before a team', () => {
    expect(page('<span class="author">Havel Team</span><span class="author">Mira Tolland</span>')).toEqual([
      'Mira Tolland',
    ]);
  });
});
