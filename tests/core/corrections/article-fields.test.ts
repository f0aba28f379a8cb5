/** Fields of an article corrected, read, and taken back. */
import { describe, expect, it } from 'vitest';
import {
  ARTICLE_FIELDS,
  correctField,
  correctionProblem,
  readField,
} from '../../../src/core/corrections/article-fields.ts';
import type { Article } from '../../../src/core/model.ts';
import { makeArticle } from '../../main/make-article.ts';

describe('correcting', () => {
  const { article } = makeArticle();

  it('keeps what was found beside the correction, also through a second one', () => {
    const once = correctField(article, 'title', ' A better title ');
    expect(once.title).toEqual({
      value: 'A better title',
      origin: 'analyst',
      found: article.title.value,
      foundOrigin: 'markup',
    });
    expect(correctField(once, 'title', 'Better still').title).toEqual({
      ...once.title,
      value: 'Better still',
    });
  });

  it('goes back to what was found, by null or by writing it again', () => {
    const corrected = correctField(article, 'publisher', 'Another');
    expect(correctField(corrected, 'publisher', null).publisher).toEqual(article.publisher);
    expect(correctField(corrected, 'publisher', 'The Marna Courier').publisher).toEqual(article.publisher);
    expect(correctField(article, 'publisher', null)).toEqual(article);
  });

  it('takes an empty publisher or date as none', () => {
    expect(correctField(article, 'publisher', ' ').publisher).toMatchObject({
      value: null,
      origin: 'analyst',
      found: 'The Marna Courier',
    });
    expect(correctField(article, 'publishedAt', '').publishedAt).toMatchObject({
      value: null,
      found: '2026-03-10',
    });
  });

  it('goes back to a found nothing', () => {
    const without: Article = { ...article, publishedAt: { value: null, origin: 'text' } };
    const dated = correctField(without, 'publishedAt', '2026-01-02');
    expect(dated.publishedAt).toEqual({
      value: '2026-01-02',
      origin: 'analyst',
      found: null,
      foundOrigin: 'text',
    });
    expect(correctField(dated, 'publishedAt', null).publishedAt).toEqual(without.publishedAt);
  });

  it.each([
    ['title', 'New', true],
    ['title', null, true],
    ['title', '  ', false],
    ['publisher', '', true],
    ['publishedAt', '', true],
    ['publishedAt', '2025', true],
    ['publishedAt', '2025-10', true],
    ['publishedAt', '2025-10-30', true],
    ['publishedAt', '2024-02-29', true],
    ['publishedAt', '2025-10-30T18:05:00+05:00', true],
    ['publishedAt', '2025-10-30T18:05Z', true],
    ['publishedAt', '2025-02-29', false],
    ['publishedAt', '2025-13-01', false],
    ['publishedAt', '2025-10-30T25:00Z', false],
    ['publishedAt', '30 October 2025', false],
    ['publishedAt', '10/30/2025', false],
    ['publishedAt', '20251030', false],
    ['publishedAt', 'yesterday', false],
    ['updatedAt', '2025-10', true],
    ['updatedAt', 'today', false],
    ['placeDate', '2025-10-30', true],
    ['placeDate', '', true],
    ['placeDate', '2025-10', false],
    ['place', '', true],
    ['byline', 'Lena Marsh\nTomas Reed', true],
    ['address', 'https://example.org/news?id=1', true],
    ['address', 'http://예시.kr', true],
    ['address', '', true],
    ['address', 'javascript:alert(1)', false],
    ['address', 'file:///etc/passwd', false],
    ['address', 'https://someone@example.org/', false],
    ['address', 'example.org', false],
    ['address', 'https://example.org/a b', false],
    ['language', 'ar', true],
    ['language', null, true],
    ['language', '', false],
    ['language', 'Arabic', false],
    ['language', 'en-GB', false],
    ['direction', 'rtl', true],
    ['direction', null, true],
    ['direction', '', false],
    ['direction', 'up', false],
  ] as const)('%s %j is taken: %s', (field, value, taken) => {
    expect(correctionProblem(field, value) === null).toBe(taken);
  });
});

describe('every field', () => {
  const article: Article = {
    ...makeArticle().article,
    byline: { value: ['Lena Marsh', 'Tomas Reed'], origin: 'json-ld' },
    dateline: { value: { place: 'Tel Marna', date: '2026-03-09' }, origin: 'text' },
    updatedAt: { value: '2026-03-11', origin: 'meta' },
    address: { value: 'https://example.org/salt', origin: 'open-graph' },
  };

  it.each([
    ['title', 'New title'],
    ['publisher', 'Another'],
    ['byline', 'Ilse Varga'],
    ['place', 'Marna'],
    ['placeDate', '2026-03-08'],
    ['publishedAt', '2026-03-12'],
    ['updatedAt', '2026-03-13T10:00Z'],
    ['address', 'https://example.org/other'],
    ['language', 'de'],
    ['direction', 'rtl'],
  ] as const)('%s is corrected to %j, says so, and comes back', (field, text) => {
    const before = readField(article, field);
    expect(before.found).toBeNull();
    const corrected = correctField(article, field, text);
    expect(readField(corrected, field)).toEqual({ text, origin: 'analyst', found: before.text });
    // Only this one.
    for (const other of ARTICLE_FIELDS.filter((name) => name !== field))
      expect(readField(corrected, other)).toEqual(readField(article, other));
    expect(correctField(corrected, field, null)).toEqual(article);
    expect(correctField(corrected, field, before.text)).toEqual(article);
  });

  it('of a dateline: its two parts are corrected and taken back apart', () => {
    const both = correctField(correctField(article, 'place', 'Marna'), 'placeDate', '');
    expect(both.dateline.value).toEqual({ place: 'Marna', date: null });
    expect(correctField(both, 'place', null).dateline.value).toEqual({ place: 'Tel Marna', date: null });
    expect(correctField(correctField(both, 'place', null), 'placeDate', null)).toEqual(article);
  });

  it('of names: one a line, blank lines and blanks apart', () => {
    const { byline } = correctField(article, 'byline', '  Ilse   Varga \n\nTomas Reed\n');
    expect(byline.value).toEqual(['Ilse Varga', 'Tomas Reed']);
    expect(correctField(article, 'byline', '').byline.value).toEqual([]);
  });
});
