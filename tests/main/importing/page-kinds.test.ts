/** Whole pages of the kinds that many sites are made of: the article comes out whole, and nothing else. */
import { describe, expect, test } from 'vitest';
import { blockText } from '../../../src/core/text.ts';
import { extractPage } from '../../../src/main/importing/extract-page.ts';
import { readPage } from '../../../src/main/importing/read-page.ts';
import { LINES, paragraphs, TITLE } from './bridge-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { REGIONAL_PAGES } from './regional-pages.ts';

describe('a page of', () => {
  test.each([...PAGE_KINDS, ...REGIONAL_PAGES].map((page) => [page.kind, page] as const))(
    '%s',
    (_kind, page) => {
      const read = readPage(new TextEncoder().encode(page.html));
      expect(read.title.value).toBe(page.title);
      expect(read.byline.value).toEqual(page.byline);
      expect(read.publishedAt.value?.slice(0, 10)).toBe(page.day);
      expect(read.blocks.filter((block) => block.type !== 'image').map(blockText)).toEqual(page.texts);
    },
  );
});

const TEXT = paragraphs(LINES);
const textsOf = (body: string, head = `<title>${TITLE}</title>`) =>
  extractPage(`<head>${head}</head><body>${body}</body>`)
    .blocks.filter((block) => block.type !== 'image')
    .map(blockText);
const titleOf = (heading: string, head: string) =>
  extractPage(`<head>${head}</head><body>${heading}<article>${TEXT}</article></body>`).title.value;

describe('cards of other articles', () => {
  const card = (at: number, prose = 'What happened there, and what the town makes of it, told in short.') =>
    `<div class="c"><div><a href="/n/${at}">Ferry late again, for the time ${at}</a></div><p>${prose}</p><a href="/n/${at}">More</a></div>`;
  const page = (inside: string) =>
    textsOf(`<h1>${TITLE}</h1><div id="x">${TEXT}</div><div id="y">${inside}</div>`);

  test('two links to one place, twice', () => {
    expect(page(card(1) + card(2))).toEqual(LINES);
  });
  test.each([
    [
      'the page’s own list, which holds most of its prose',
      Array.from({ length: 9 }, (_, at) => card(at)).join(''),
    ],
    [
      'links to different places',
      `<div class="c"><p><a href="/a">The order of the council</a> came first, as everybody had said it would.</p><p>Then came <a href="/b">the plan</a>.</p></div>`.repeat(
        2,
      ),
    ],
  ])('not %s', (_what, inside) => {
    const texts = textsOf(`<h1>${TITLE}</h1><div class="article-body"><p>${LINES[0]}</p>${inside}</div>`);
    expect(texts.length).toBeGreaterThan(2);
  });
});

describe('columns of a layout table', () => {
  const side =
    '<td>Special issue no. 7, second quarter of the year<br><br>Ask for it at the quay, every day but Sunday.</td>';
  test('beside the text go', () => {
    const long = TEXT + TEXT.replaceAll('<p>', '<p>In summer, too: ') + TEXT.replaceAll('<p>', '<p>Later: ');
    expect(textsOf(`<table><tr>${side}<td><h1>${TITLE}</h1>${long}</td></tr></table>`)).toHaveLength(12);
  });
  test('are the text’s where they hold as much', () => {
    const texts = textsOf(
      `<h1>${TITLE}</h1><table><tr><td>${TEXT}</td><td>${TEXT.replaceAll('<p>', '<p>Later: ')}</td></tr></table>`,
    );
    expect(texts).toHaveLength(LINES.length * 2);
  });
  test('and a table of figures stays', () => {
    const table =
      '<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2025</td><td>two million</td></tr><tr><td>2026</td><td>three</td></tr></table>';
    expect(textsOf(`<h1>${TITLE}</h1><article>${TEXT}${table}</article>`).at(-1)).toContain('two million');
  });
});

describe('a label in the headline’s element', () => {
  const heading =
    '<h1><span class="dachzeile">Havelmark</span> <span class="headline">Old bridge to be mended</span></h1>';
  test('is no part of it', () => {
    expect(titleOf(heading, '<title>Bridge: what the vote means</title>')).toBe(TITLE);
  });
  test('but is where the page declares both', () => {
    expect(titleOf(heading, `<title>Havelmark ${TITLE} - Havel Post</title>`)).toBe(`Havelmark ${TITLE}`);
  });
  test.each([
    ['<h1><span class="first">Old bridge</span> to be mended</h1>', TITLE],
    ['<h1><span class="kicker">Old bridge</span> mended</h1>', 'Old bridge mended'],
    ['<h1>Old <em class="kicker">bridge</em> to be mended</h1>', TITLE],
  ])('%s has none', (markup, title) => {
    expect(titleOf(markup, '<title>What the vote means</title>')).toBe(title);
  });
});

describe('a site’s name behind a hyphen without blanks', () => {
  const titled = (title: string, more = '') => titleOf('', `<title>${title}</title>${more}`);
  test.each([
    ['老桥将在河水退去后修缮-晨光新闻网', '老桥将在河水退去后修缮'],
    ['老桥将在河水退去后修缮-财经频道-晨光网', '老桥将在河水退去后修缮'],
  ])('%s', (whole, title) => {
    expect(titled(whole)).toBe(title);
  });
  test('where the page names the site', () => {
    expect(titled('老桥将在河水退去后修缮-晨光财经', '<meta property="og:site_name" content="晨光">')).toBe(
      '老桥将在河水退去后修缮',
    );
  });
  test.each([
    ['老桥将在河水退去后修缮-市长答记者问'],
    ['从东岸到西岸-一座老桥的故事'],
    ['Havel-Post reporter wins prize'],
  ])('%s has none', (title) => {
    expect(titled(title)).toBe(title);
  });
});

test('a headline that leads to the front page is the site’s name', () => {
  const heading = `<h1 class="title"><a href="/">Notes from Havelmark</a></h1><h3 class="entry-title">${TITLE}</h3>`;
  expect(titleOf(heading, `<title>Notes from Havelmark: ${TITLE}</title>`)).toBe(TITLE);
});

describe('a standfirst above the text’s own box', () => {
  const lead = 'What the vote means for the east bank';
  const page = (above: string, description: string) =>
    textsOf(
      `<div class="top"><h1>${TITLE}</h1>${above}</div>${'<div class="x"><p>Share</p></div>'.repeat(3)}<div class="article-body">${TEXT}${TEXT.replaceAll('<p>', '<p>Later: ')}</div>`,
      `<title>${TITLE}</title><meta property="og:description" content="${description}">`,
    );
  test('is told by the page’s own description, however short', () => {
    expect(page(`<h2>${lead}</h2>`, lead)[0]).toBe(lead);
  });
  test.each([
    ['another line', `<h2>${lead}</h2>`, 'All about Havelmark and its river, every day'],
    ['a linked line', `<h2><a href="/x">${lead}</a></h2>`, lead],
    ['the headline', '', TITLE],
  ])('is not %s', (_what, above, description) => {
    expect(page(above, description)[0]).toBe(LINES[0]);
  });
  test('stays where the declared text leaves it out, whatever pictures stand above', () => {
    const body = [...LINES, ...LINES.map((line) => `Later: ${line}`)].join(' ');
    const declared = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${body}"}</script>`;
    const long = 'What the vote means for those on the east bank, who had asked for much more than that.';
    const inside = `<img src="/a.jpg"><p class="lead">${long}</p>${TEXT}${TEXT.replaceAll('<p>', '<p>Later: ')}`;
    expect(
      textsOf(
        `<h1>${TITLE}</h1><div class="article-body">${inside}</div>`,
        `<title>${TITLE}</title>${declared}`,
      )[0],
    ).toBe(long);
  });
});

describe('pictures of who wrote and who published', () => {
  const head =
    '<meta name="author" content="Mira Tolland"><meta property="og:site_name" content="Havel Post">' +
    `<title>${TITLE}</title>`;
  const picturesOf = (inside: string) =>
    extractPage(
      `<head>${head}</head><body><h1>${TITLE}</h1><article>${inside}</article></body>`,
    ).blocks.flatMap((block) => (block.type === 'image' ? [block.alternative] : []));
  test.each([
    'Mira Tolland',
    'Portrait of Mira Tolland',
    'Mira Tolland’s avatar',
    'Havel Post',
    'Havel Post Logo',
    'Follow us on Google News',
    'تابعوا أخبار المرفأ من البريد عبر غوغل نيوز',
    'Havel Post Google News’e Abone Ol',
  ])('“%s” goes', (alternative) => {
    expect(picturesOf(`<img src="/p.jpg" alt="${alternative}">${TEXT}`)).toEqual([]);
  });
  test.each([
    'Edda Lind',
    'Mira Tolland on the old bridge',
    'The logo of the ferry',
    'A Google News stand at the fair in Tolland',
    'A paper boy of the Havel Post',
  ])('“%s” stays', (alternative) => {
    expect(picturesOf(`<img src="/p.jpg" alt="${alternative}">${TEXT}`)).toEqual([alternative]);
  });
  test('a portrait within the text stays', () => {
    expect(picturesOf(`${TEXT}<img src="/p.jpg" alt="Mira Tolland">${TEXT}`)).toEqual(['Mira Tolland']);
  });
});

describe('the end of a comment left over', () => {
  test.each([
    [`<!-- <!-- x --> --><p>${LINES[0]}</p>${TEXT}`],
    [`${TEXT}<p>${LINES[0]} --></p>`],
    [`${TEXT}<div>--></div>`],
  ])('%s shows none', (inside) => {
    expect(textsOf(`<h1>${TITLE}</h1><article>${inside}</article>`).join('\n')).not.toContain('-->');
  });
  test('code that ends so stays', () => {
    const line = 'A comment in that language is always ended by the sign <code>--></code>';
    expect(textsOf(`<h1>${TITLE}</h1><article>${TEXT}<p>${line}</p>${TEXT}</article>`)).toContain(
      'A comment in that language is always ended by the sign -->',
    );
  });
});

describe('words of a sentence', () => {
  const sentence = (inside: string) =>
    textsOf(
      `<h1>${TITLE}</h1><div class="article-body">${TEXT}<p>The mayor of ${inside} said that the work would take a year.</p></div>`,
    ).at(-1);
  const whole = 'The mayor of Havelmark said that the work would take a year.';
  test.each([
    ['a link that calls itself a tag', '<a class="tag" rel="tag" href="/t/h">Havelmark</a>'],
    [
      'a link with a card on it',
      '<span><a href="/h">Havelmark</a><span><a href="/h">Havelmark</a><a href="/1">Ferry late</a></span></span>',
    ],
    ['a word with a tooltip', 'Havelmark<span role="tooltip">A town on the river</span>'],
    ['a word in a box for advertisements', '<span class="ad commerce-link">Havelmark</span>'],
    ['a word and a hidden one', 'Havelmark<span hidden>, see map</span>'],
  ])('%s', (_kind, inside) => {
    expect(sentence(inside)).toBe(whole);
  });
});

describe('line breaks', () => {
  const cell = (inside: string) =>
    textsOf(`<table><tr><td><a href="/1">News</a></td><td>${inside}</td></tr></table>`);
  test('between sentences part paragraphs', () => {
    expect(cell(LINES.join('<br>'))).toEqual(LINES);
  });
  test('of a poem, a list or a text wrapped by hand do not', () => {
    const words = LINES.join(' ').split(' ');
    const lines = Array.from({ length: Math.ceil(words.length / 6) }, (_, at) =>
      words.slice(at * 6, at * 6 + 6).join(' '),
    );
    expect(cell(lines.join('<br>'))).toEqual([LINES.join(' ')]);
  });
  test('behind a bold line do, behind a label do not', () => {
    const [first = '', second = ''] = LINES;
    expect(cell(`<p>${first}</p><p><b>Who pays for it?</b><br>${second}</p>${TEXT}`).slice(1, 3)).toEqual([
      'Who pays for it?',
      second,
    ]);
    expect(cell(`<p>${first}</p><p><b>The mayor:</b><br>${second}</p>${TEXT}`)[1]).toBe(
      `The mayor: ${second}`,
    );
  });
});

describe('pictures', () => {
  const pictures = (image: string) =>
    extractPage(
      `<head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><article><figure>${image}</figure>${TEXT}</article></body>`,
      'https://havel.example/a',
    ).blocks.filter(({ type }) => type === 'image').length;
  test('without words, small and square, are of who wrote', () => {
    expect(pictures('<img src="/mt.jpg" width="80" height="80">')).toBe(0);
    expect(pictures('<img src="/mt.jpg" width="80" height="80" alt="The old bridge">')).toBe(1);
    expect(pictures('<img src="/b.jpg" width="800" height="800">')).toBe(1);
    expect(pictures('<img src="/b.jpg" width="120" height="60">')).toBe(1);
    expect(pictures('<img src="/b.jpg">')).toBe(1);
  });
});
