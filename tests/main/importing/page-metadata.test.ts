/** What pages say of themselves and what of it is believed, on pages written for it. */
import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/main/importing/extract-page.ts';

const PROSE =
  '<p>The council met and agreed, after three hours of talk, to mend the old bridge before the winter comes.</p>'.repeat(
    3,
  );

function page({
  head = '',
  byline = '',
  after = '',
  language = 'en-GB',
  title = 'Old bridge to be mended',
}): string {
  return `<html lang="${language}"><head><title>${title} | Havel Post</title>${head}</head><body><article><h1>${title}</h1>${byline}${PROSE}</article>${after}</body></html>`;
}

const linked = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Old bridge to be mended', ...value })}</script>`;

describe('the day of publication', () => {
  test.each([
    [
      'declared with its zone',
      { head: linked({ datePublished: '2024-05-04T00:30:00+02:00' }) },
      '2024-05-04T00:30:00+02:00',
    ],
    [
      'declared in universal time, shown in local time',
      { head: linked({ datePublished: '2024-05-04T00:44:52Z' }), byline: '<p>03/05/2024 21:44</p>' },
      '2024-05-03T21:44:52-03:00',
    ],
    [
      'of the article, and not of another that the page declares, too',
      {
        head: `<script type="application/ld+json">${JSON.stringify([
          { '@type': 'NewsArticle', headline: 'Ferry late again', datePublished: '2024-01-01' },
          { '@type': 'NewsArticle', headline: 'Old bridge to be mended', datePublished: '2024-05-03' },
        ])}</script>`,
      },
      '2024-05-03',
    ],
    ['month first on an American page', { language: 'en-US', byline: '<p>5/3/2024</p>' }, '2024-05-03'],
    ['day first on a British page', { byline: '<p>3/5/2024</p>' }, '2024-05-03'],
    [
      'as another date on the page shows that it must be read',
      { language: 'en-US', byline: '<p>3/5/2024</p>', after: '<p>Read on 25/4/2024: the ferry</p>' },
      '2024-05-03',
    ],
    [
      'in the zone in which the page declares it once more',
      {
        head:
          linked({ datePublished: '2024-05-04T00:44:52Z' }) +
          '<meta property="article:published_time" content="2024-05-03T21:44:52-03:00">',
      },
      '2024-05-03T21:44:52-03:00',
    ],
    [
      'as it is declared, where the other declaration is of another moment',
      {
        head:
          linked({ datePublished: '2024-05-04T00:44:52Z' }) +
          '<meta property="article:published_time" content="2024-05-03T20:00:00-03:00">',
      },
      '2024-05-04T00:44:52Z',
    ],
    [
      'under a key that no list holds',
      { head: '<meta name="havel:publish-day-date" content="2024-05-03">' },
      '2024-05-03',
    ],
    ['not under one of another day', { head: '<meta name="havel:event-date" content="2024-05-03">' }, null],
    [
      'in an attribute for machines',
      { byline: '<span data-published-ts="1714730400">3 h</span>' },
      '2024-05-03T10:00:00Z',
    ],
    [
      'as seconds in a script',
      { after: '<script>var page = {publishedAt: 1714730400, id: 12};</script>' },
      '2024-05-03T10:00:00Z',
    ],
    ['in two figures', { language: 'de', byline: '<p>Stand: 03.05.24, 10:10 Uhr</p>' }, '2024-05-03'],
    [
      'labelled, beside the update',
      { byline: '<p>Updated 5 May 2024 | Published 3 May 2024</p>' },
      '2024-05-03',
    ],
    ['drawn as a leaf of a calendar', { byline: '<div>3</div><div>May</div><div>2024</div>' }, '2024-05-03'],
    [
      'under the headline rather than in a loose meta tag',
      { head: '<meta name="date" content="2024-05-09">', byline: '<p>3 May 2024</p>' },
      '2024-05-03',
    ],
    [
      'in an attribute',
      { byline: '<span class="when" data-datetime="2024-05-03T10:00:00+02:00">Friday</span>' },
      '2024-05-03T10:00:00+02:00',
    ],
    [
      'handed to the page’s statistics',
      { after: '<script>dataLayer.push({"publishDate": "2024-05-03", "kind": "news"})</script>' },
      '2024-05-03',
    ],
    [
      'without its year, which the page’s foot gives',
      { byline: '<p>Friday, May 3, 10:10</p>', after: '<p>© 2024 Havel Post</p>' },
      '2024-05-03',
    ],
    [
      'as mail writes it',
      { head: linked({ datePublished: 'Fri, 03 May 2024 02:41:00 GMT' }) },
      '2024-05-03T02:41:00Z',
    ],
  ])('%s', (_what, parts, iso) => {
    expect(extractPage(page(parts)).publishedAt.value).toBe(iso);
  });

  test.each([
    ['nothing is said of it', {}],
    ['a year from before there were pages', { byline: '<p>12 April 1961</p>' }],
    [
      'a list of others’ days in a script',
      {
        after: `<script>var items = [${[1, 2, 3, 4, 5].map((day) => `{"publishDate": "2024-05-0${day}"}`).join(',')}]</script>`,
      },
    ],
    ['a day without a year anywhere', { byline: '<p>Friday, May 3</p>' }],
  ])('none: %s', (_what, parts) => {
    expect(extractPage(page(parts)).publishedAt.value).toBeNull();
  });
});

describe('who wrote it', () => {
  test.each([
    [
      'an agency that is declared and marked, not a name farther down',
      {
        head: linked({ author: { '@type': 'Organization', name: 'kna' } }),
        byline: '<span rel="author">kna</span>',
        after: '<div class="author">von Jan Okker</div>',
      },
      ['kna'],
    ],
    [
      'the byline under the headline, not that of another article',
      {
        byline: '<a rel="author">Mira Tolland</a>',
        after: `${'<p>Ferry</p>'.repeat(12)}<div><a rel="author">Jan Okker</a></div>`,
      },
      ['Mira Tolland'],
    ],
    [
      'a name beside its day on one line',
      { byline: '<div><span>Mira Tolland</span><span>Oct 17, 2023</span></div>' },
      ['Mira Tolland'],
    ],
    [
      'nobody: a section beside its day',
      { byline: '<div><span>Latest News</span><span>Oct 17, 2023</span></div>' },
      [],
    ],
    [
      'nobody: the paper beside its day',
      { byline: '<div><span>Havel Post</span><span>Oct 17, 2023</span></div>' },
      [],
    ],
    [
      'names alone on a line',
      { language: 'zh', title: '桥梁将修复的消息', byline: '<p>赵延东、李清芬</p>' },
      ['赵延东', '李清芬'],
    ],
    [
      'nobody: a section alone on a line',
      { language: 'zh', title: '桥梁将修复的消息', byline: '<p>高原</p>' },
      [],
    ],
    [
      'a name with a reference in it',
      { head: linked({ author: { name: 'Anna M&uuml;ller' } }) },
      ['Anna Müller'],
    ],
  ])('%s', (_what, parts, names) => {
    expect(extractPage(page(parts)).byline.value).toEqual(names);
  });
});

describe('the headline', () => {
  test.each([
    [
      'without the day before it',
      '<title>03.05.2024 - Bridge to be mended | Havel Post</title>',
      '<h2>03.05.2024 - Bridge to be mended</h2>',
      'Bridge to be mended',
    ],
    [
      'and not the name for search engines in the trail above it',
      '<title>Havel bridge: everything on the repair</title><meta property="og:title" content="Who pays for the old crossing">',
      '<ol class="breadcrumb"><li class="breadcrumb-item"><h1>Havel bridge: everything on the repair</h1></li></ol><h2>Who pays for the old crossing</h2>',
      'Who pays for the old crossing',
    ],
    [
      'in the trail, where the page is shared by it',
      '<title>Who pays for the old crossing</title><meta property="og:title" content="Who pays for the old crossing">',
      '<ol class="breadcrumb"><li class="breadcrumb-item"><h1>Who pays for the old crossing</h1></li></ol><h2>A question</h2>',
      'Who pays for the old crossing',
    ],
    [
      'without the line above it in the same element',
      '<title>Havel bridge</title><meta property="og:title" content="Who pays for the old crossing">',
      '<h1><span>Money matters</span> <span>Who pays for the old crossing</span></h1>',
      'Who pays for the old crossing',
    ],
    [
      'with a word and a colon that belong to it',
      '<title>Havel bridge</title><meta property="og:title" content="Who pays for the old crossing">',
      '<h1>Comment: Who pays for the old crossing</h1>',
      'Comment: Who pays for the old crossing',
    ],
    [
      'with a day that is part of it',
      '<title>9 November 1989 changed us all</title>',
      '<h1>9 November 1989 changed us all</h1>',
      '9 November 1989 changed us all',
    ],
    [
      'beside the site’s name as the first heading',
      '<title>Wind from the sea – clean and near | Havel Wind Foundation</title>',
      '<h1>Havel Wind Foundation</h1><h2>Wind from the sea – clean and near</h2>',
      'Wind from the sea – clean and near',
    ],
    [
      'the one large heading of a page that declares nothing',
      '<title>style - havel.example</title>',
      '<h2>Write for those who will read it</h2><h3>More about writing</h3>',
      'Write for those who will read it',
    ],
    [
      'the title, where headings are many',
      '<title>How to write well</title>',
      '<h2>Write for those who will read it</h2><h2>Cut what does not serve it</h2>',
      'How to write well',
    ],
  ])('%s', (_what, head, headings, title) => {
    expect(extractPage(`<html><head>${head}</head><body>${headings}${PROSE}</body></html>`).title.value).toBe(
      title,
    );
  });
});
