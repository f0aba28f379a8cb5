/** Which address is a further page of an article, which another version of it, and what is one site. */
import { describe, expect, it } from 'vitest';
import { isPageOf, isSameSite, isVersionOf } from '../../../src/main/fetching/same-article.ts';

const SITE = 'https://news.example';

describe('page two of an article', () => {
  const yes: readonly (readonly [string, string])[] = [
    ['/a/ferry', '/a/ferry?page=2'],
    ['/a/ferry', '/a/ferry?p=2'],
    ['/a/ferry/', '/a/ferry/2/'],
    ['/a/ferry', '/a/ferry/2'],
    ['/a/ferry/', '/a/ferry/page/2/'],
    ['/a/ferry', '/a/ferry/seite-2'],
    ['/a/ferry.html', '/a/ferry-2.html'],
    ['/a/ferry.html', '/a/ferry_2.html'],
    ['/a/ferry.html', '/a/ferry,2.html'],
    ['/a/ferry.html', '/a/ferry-p2.html'],
    ['/a/ferry.html', '/a/ferry/2'],
    ['/a/ferry-1.html', '/a/ferry-2.html'],
    ['/a/ferry?page=1', '/a/ferry?page=2'],
    ['/a/ferry?id=7', '/a/ferry?id=7&page=2'],
    ['/a/ferry?id=7&utm_source=x', '/a/ferry?page=2&id=7'],
    ['/a/ferry/page/1', '/a/ferry/page/2'],
    ['/story.php?id=7', '/story.php?id=7&pagina=2'],
  ];
  it.each(yes)('%s, %s', (first, candidate) => {
    expect(isPageOf(new URL(first, SITE), new URL(candidate, SITE), 2)).toBe(true);
    expect(isPageOf(new URL(first, SITE), new URL(candidate, SITE), 3)).toBe(false);
  });

  const no: readonly (readonly [string, string])[] = [
    ['/a/ferry', '/a/ferry'],
    ['/a/ferry', '/a/bridge'],
    ['/a/ferry', '/a/bridge?page=2'],
    ['/a/ferry', '/a/ferry?page=3'],
    ['/a/ferry', '/a/ferry?page=two'],
    ['/a/ferry', '/a/ferry?comments=2'],
    ['/a/ferry', '/a/ferry/comment-page-2'],
    ['/a/ferry', '/a/ferry-2026'],
    ['/a/ferry', '/page/2'],
    ['/a/ferry', '/a/page/2'],
    ['/a/ferry', 'https://other.example/a/ferry?page=2'],
    ['/a/ferry?id=7', '/a/ferry?id=8&page=2'],
    ['/2026/03/02/ferry', '/2026/03/02/'],
    ['/a/1234.html', '/a/1235.html'],
    ['/a/ferry-7.html', '/a/ferry-2.html'],
  ];
  it.each(no)('not %s, %s', (first, candidate) => {
    expect(isPageOf(new URL(first, SITE), new URL(candidate, SITE), 2)).toBe(false);
  });
});

describe('another version of an article', () => {
  it.each([
    ['/a/ferry', '/a/ferry?print=true', true],
    ['/a/ferry', '/a/ferry?page=all', true],
    ['/a/ferry.html', '/a/ferry/print', true],
    ['/a/ferry/', '/a/ferry/komplettansicht', true],
    ['/a/ferry', '/a/ferry', false],
    ['/a/ferry', '/a/', false],
    ['/a/ferry', '/news', false],
    ['/a/ferry', '/a/ferry-sinks', false],
    ['/', '/news', false],
    ['/a/ferry', 'https://print.example/a/ferry?print=1', false],
  ])('%s, %s: %s', (first, candidate, expected) => {
    expect(isVersionOf(new URL(first, SITE), new URL(candidate, SITE))).toBe(expected);
  });
});

describe('one site', () => {
  it.each([
    ['news.example', 'www.news.example', true],
    ['amp.news.example', 'www.news.example', true],
    ['m.news.example', 'news.example', true],
    ['edition.news.example', 'news.example', true],
    ['regional.news.example', 'www.news.example', true],
    ['news.example', 'othernews.example', false],
    ['news.example', 'news.example.evil.example', false],
    ['www.example', 'www.other', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(isSameSite(new URL(`https://${one}/`), new URL(`https://${other}/`))).toBe(expected);
  });
});
