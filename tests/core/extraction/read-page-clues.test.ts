/** What pages say of where their article is. */
import { describe, expect, it } from 'vitest';
import { readPageClues, type PageClues } from '../../../src/core/extraction/read-page-clues.ts';
import { parsePage } from '../../../src/main/importing/parse-page.ts';

const PROSE =
  '<p>The night ferry across the sound sails again from Monday, the port said on Friday.</p>'.repeat(12);

function cluesOf(markup: string): PageClues {
  return readPageClues(parsePage(markup).root);
}

describe('a refresh', () => {
  const cases: readonly (readonly [string, PageClues['refresh']])[] = [
    ['0; url=/a', { href: '/a', seconds: 0 }],
    ['0;URL="/a"', { href: '/a', seconds: 0 }],
    ["5, url='/a b'", { href: '/a b', seconds: 5 }],
    ['3;/a', { href: '/a', seconds: 3 }],
    ['0.5; url=https://news.example/', { href: 'https://news.example/', seconds: 0 }],
    ['300', null],
    ['', null],
    ['soon; url=/a', null],
  ];
  it.each(cases)('%j', (content, refresh) => {
    expect(
      cluesOf(`<meta http-equiv="Refresh" content='${content.replaceAll("'", '&#39;')}'>`).refresh,
    ).toEqual(refresh);
  });
});

describe('versions', () => {
  it('AMP pages and the pages that have one', () => {
    expect(cluesOf('<html amp><link rel="canonical" href="/a">')).toMatchObject({
      amp: true,
      canonical: '/a',
    });
    expect(cluesOf('<html ⚡ lang="en">').amp).toBe(true);
    expect(cluesOf('<html><link rel="amphtml" href="/a/amp">')).toMatchObject({
      amp: false,
      ampVersion: '/a/amp',
    });
    expect(cluesOf('<html><base href="/b/"><p>amp')).toMatchObject({
      amp: false,
      ampVersion: '',
      base: '/b/',
    });
  });
  it.each([
    'Single page',
    'View as one page',
    'Print version',
    'Auf einer Seite lesen',
    'Druckversion',
    '阅读全文',
    'Версия для печати',
  ])('the link “%s” leads to a whole one', (text) => {
    expect(cluesOf(`<a href="/a?all=1">${text}</a>`).whole).toEqual([{ href: '/a?all=1', text }]);
  });
  it.each(['Printing the budget', 'A single page of the treaty is missing', 'View gallery', ''])(
    'the link “%s” does not',
    (text) => {
      expect(cluesOf(`<a href="/a">${text}</a>`).whole).toEqual([]);
    },
  );
});

describe('further pages', () => {
  it.each([
    '2',
    'Next',
    'Next page »',
    'Weiter',
    'Seite 2',
    'Suivant',
    'Siguiente',
    'Далее',
    'التالي',
    '下一页',
    '次へ',
    'הבא',
  ])('the link “%s” may lead there', (text) => {
    expect(cluesOf(`<nav><a href="/a/2">${text}</a></nav>`).next).toEqual([{ href: '/a/2', text }]);
  });
  it('so may what is declared', () => {
    expect(cluesOf('<link rel="next" href="/a/2">').next).toEqual([{ href: '/a/2', text: '' }]);
    expect(cluesOf('<a rel="nofollow next" href="/a/2">›</a>').next).toHaveLength(1);
  });
  it.each(['2026', 'Next steps for the ferry', '2 killed in crash', 'Weiterbildung', ''])(
    'the link “%s” may not',
    (text) => {
      expect(cluesOf(`<a href="/a/2">${text}</a>`).next).toEqual([]);
    },
  );
});

describe('what stands before the article', () => {
  const cases: readonly (readonly [string, string, PageClues['barrier']])[] = [
    [
      'a check',
      '<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>',
      'robot-check',
    ],
    [
      'a check in the text',
      '<title>news.example</title><p>Verify you are human by completing the action below.</p>',
      'robot-check',
    ],
    [
      'a wall of consent',
      '<title>Before you continue to news.example</title><p>We use cookies.</p>',
      'consent',
    ],
    [
      'a wall of consent in German',
      '<title>Datenschutz-Einstellungen</title><p>Wir verwenden Cookies.</p>',
      'consent',
    ],
    ['an article about it', `<title>Just a moment: the ferry sails</title>${PROSE}`, null],
    ['a short piece', '<title>Ferry sails</title><p>The night ferry sails again.</p>', null],
  ];
  it.each(cases)('%s', (_case, markup, barrier) => {
    expect(cluesOf(markup).barrier).toBe(barrier);
  });
  it('prose is counted', () => {
    expect(cluesOf(PROSE).prose).toBeGreaterThan(800);
    expect(cluesOf('<nav><a href="/">Home</a></nav>').prose).toBe(0);
  });
});
