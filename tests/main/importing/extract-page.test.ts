/** What the choice of an article's place on a page has to cope with, on pages written for it. */
import { describe, expect, test } from 'vitest';
import { chooseContainer } from '../../../src/core/extraction/choose-container.ts';
import { measurePage } from '../../../src/core/extraction/measure-page.ts';
import { parsePage } from '../../../src/main/importing/parse-page.ts';
import { extractPage } from '../../../src/main/importing/extract-page.ts';
import { blockText } from '../../../src/core/text.ts';

const PARAGRAPHS = [
  'The council met on Tuesday and agreed, after three hours of talk, to mend the old bridge before the winter comes.',
  'The work will cost two million, said the mayor, who has asked the region for help and expects an answer by June.',
  'Until then the ferry will leave from the fish market, every half hour by day and once an hour in the evening.',
  'The harbour master has promised to keep the old quay open for the fishermen, whose boats cannot pass the locks.',
];
const [first, second, third, fourth] = PARAGRAPHS.map((text) => `<p>${text}</p>`);

function textsOf(html: string): string[] {
  return extractPage(html).blocks.map(blockText);
}

describe('where the article is', () => {
  test('in unnamed boxes', () => {
    expect(
      textsOf(
        `<body><div><div><div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></div></div></body>`,
      ),
    ).toEqual(PARAGRAPHS);
  });
  test('in two boxes side by side, with a list of links between', () => {
    const html = `<body><h1>Bridge</h1><div><div class="part">${first}${second}</div><ul><li><a href="/a">Ferry late again today</a></li><li><a href="/b">Nets for the whole fleet</a></li></ul><div class="part">${third}${fourth}</div></div></body>`;
    expect(textsOf(html)).toEqual(PARAGRAPHS);
  });
  test('with a standfirst beside the headline, outside the text’s box', () => {
    const html = `<body><header><h1>Old bridge to be mended</h1><p>After years of talk the council will mend the crossing.</p></header><div class="article-body">${first}${second}${third}</div></body>`;
    expect(textsOf(html)[0]).toBe('After years of talk the council will mend the crossing.');
  });
  test('beside longer comments', () => {
    const comments = PARAGRAPHS.map(
      (text) => `<div class="comment"><p>I do not believe a word of it: ${text}</p></div>`,
    ).join('');
    const html = `<body><article>${first}${second}</article><section id="comments">${comments}${comments}</section></body>`;
    expect(textsOf(html)).toEqual(PARAGRAPHS.slice(0, 2));
  });
  test('whatever its classes say, if it is most of the page', () => {
    expect(
      textsOf(
        `<body class="sidebar-page"><div class="newsletter promo"><div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></div></body>`,
      ),
    ).toEqual(PARAGRAPHS);
  });
});

describe('the declared text', () => {
  const body = PARAGRAPHS.join('\n\n');
  const script = (text: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge', articleBody: text })}</script>`;
  const extra = '<p>Our reporters are on the coast every day, thanks to our readers.</p>';

  test('judges what was found, where it is whole', () => {
    expect(
      textsOf(
        `<head>${script(body)}</head><body><article>${first}${second}${extra}${third}${fourth}</article></body>`,
      ),
    ).toEqual(PARAGRAPHS);
  });
  test('says nothing where it is an excerpt', () => {
    const excerpt = PARAGRAPHS[0] ?? '';
    expect(
      textsOf(`<head>${script(excerpt)}</head><body><article>${first}${second}${third}</article></body>`),
    ).toEqual(PARAGRAPHS.slice(0, 3));
  });
  test('stands in for a page drawn by script, from its state too', () => {
    const state = JSON.stringify({
      props: { menu: ['Home', 'News'], story: { parts: PARAGRAPHS.map((text) => ({ kind: 'p', text })) } },
    });
    expect(
      textsOf(`<body><div id="root"></div><script type="application/json">${state}</script></body>`),
    ).toEqual(PARAGRAPHS);
  });
});

describe('what a reader would notice', () => {
  const opening = (inside: string) =>
    textsOf(`<body><article><p>${inside}</p>${second}${third}${fourth}</article></body>`)[0];
  test.each([
    [
      'a drop capital belongs to its word',
      '<span class="drop-cap">T</span>\n<span>he council met, agreed and went home before the winter.</span>',
      'The council met, agreed and went home before the winter.',
    ],
    [
      'unless it is a word',
      '<span class="drop-cap">A</span> <span>council met, agreed and went home before the winter.</span>',
      'A council met, agreed and went home before the winter.',
    ],
    [
      'lines broken in Chinese are one line, with their marks in place',
      '议会在周二开会，<b>同意\n修复</b>旧桥，并请求\n地区政府给予帮助，预计在六月之前得到答复。',
      '议会在周二开会，同意修复旧桥，并请求地区政府给予帮助，预计在六月之前得到答复。',
    ],
  ])('%s', (_what, inside, text) => {
    expect(opening(inside)).toBe(text);
  });
  test('marks stay on their words', () => {
    const html = `<body><article><p>议会在周二开会，<b>同意\n修复</b>旧桥，并请求\n地区政府给予帮助，预计在六月之前得到答复。</p>${second}${third}</article></body>`;
    const block = extractPage(html).blocks[0];
    const mark = block !== undefined && 'marks' in block ? block.marks?.[0] : undefined;
    expect(block && 'text' in block && mark ? block.text.slice(mark.start, mark.end) : '').toBe('同意修复');
  });
  test.each([
    ['standfirst', 'After years of talk the council will mend the old crossing.'],
    ['promo-line', null],
  ])('a standfirst whose headline stood in a part that was taken out: %s', (name, text) => {
    const html = `<head><title>Old bridge to be mended</title></head><body><nav><h1>Old bridge to be mended</h1></nav><div><p class="${name}">After years of talk the council will mend the old crossing.</p></div><div class="article-body">${PARAGRAPHS.map(
      (line) => `<p>${line}</p>`,
    )
      .join('')
      .repeat(4)}</div></body>`;
    expect(textsOf(html)[0]).toBe(text ?? PARAGRAPHS[0]);
  });
  test('an introduction in a box of its own, with the class of the text', () => {
    const html = `<body><h1>Bridge</h1><div><div class="rich-text intro">${first}</div><div class="embed">Map</div><div class="rich-text main">${second}${third}${fourth}${second}${third}${fourth}</div><div class="rich-text"><p>Our reporters are on the coast every day, in every weather, for all our readers.</p></div></div></body>`;
    expect(textsOf(html)[0]).toBe(PARAGRAPHS[0]);
  });
});

describe('tables', () => {
  const rows =
    '<tr><th>Place</th><th>Level</th></tr><tr><td>Havel</td><td>3.1</td></tr><tr><td>Spree</td><td>2.2</td></tr>';
  const table = (inside: string) =>
    extractPage(`<body><article>${first}<table>${inside}</table>${second}${third}</article></body>`)
      .blocks[1];
  test('a first row across the table is its caption', () => {
    expect(table(`<tr><th colspan="2">River levels</th></tr>${rows}`)).toEqual({
      type: 'table',
      header: true,
      rows: [
        ['Place', 'Level'],
        ['Havel', '3.1'],
        ['Spree', '2.2'],
      ],
      caption: 'River levels',
    });
  });
  test('the headline on top of a table is taken out, and kept', () => {
    const page = extractPage(
      `<head><title>River levels</title></head><body><h1>River levels</h1><article>${first}<table><tr><th colspan="2">River levels</th></tr>${rows}</table>${second}${third}</article></body>`,
    );
    expect(page.blocks[1]).toMatchObject({ type: 'table', caption: '' });
    expect(page.removals.flatMap(({ blocks }) => blocks.map(blockText))).toContain('River levels');
  });
  test.each([
    ['a caption of its own', `<caption>Levels</caption><tr><th colspan="2">River levels</th></tr>${rows}`, 4],
    ['one row below it', '<tr><td>Levels</td></tr><tr><td>Havel</td><td>3.1</td></tr>', 2],
    ['no such row', rows, 3],
  ])('not with %s', (_what, inside, count) => {
    const block = table(inside);
    expect(block?.type === 'table' ? block.rows : []).toHaveLength(count);
  });
});

describe('the state of a page drawn by script', () => {
  const page = (script: string) => `<body><div id="root"></div>${script}</body>`;
  const markup = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
  const rows = `1:I["x"]\n2:T${markup.length.toString(16)},${markup}3:{"menu":["Home"]}\n`;
  test.each([
    [
      'assigned to window',
      `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ story: { body: markup } })};</script>`,
    ],
    [
      'in a string that is parsed',
      `<script>window.__STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ body: markup }))})</script>`,
    ],
    [
      'streamed in pieces',
      [rows.slice(0, 50), rows.slice(50)]
        .map(
          (part) =>
            `<script>self.__next_f.push(${JSON.stringify([1, part]).replaceAll('<', '\\u003c')})</script>`,
        )
        .join(''),
    ],
    [
      'in an attribute',
      `<div data-page='${JSON.stringify({ article: { html: markup } }).replaceAll("'", '&#39;')}'></div>`,
    ],
  ])('%s', (_what, script) => {
    expect(textsOf(page(script))).toEqual(PARAGRAPHS);
  });
  test.each([
    [
      'code that would have to be run',
      `<script>window.__STATE__ = { body: makeBody(${JSON.stringify(markup)}) }</script>`,
    ],
    [
      'state beside the page’s own text',
      `<article>${first}${second}${third}</article><script>window.__STATE__ = ${JSON.stringify({ other: '<p>Another article, which is much longer, stands in the state.</p>'.repeat(9) })}</script>`,
    ],
  ])('not %s', (_what, script) => {
    expect(textsOf(page(script))).toEqual(script.startsWith('<article') ? PARAGRAPHS.slice(0, 3) : []);
  });
  test('pruned as a page is', () => {
    const body = `${first}<div class="caption"><p>The bridge in spring.</p></div><p>$$AD$$</p>${second}${third}`;
    expect(textsOf(page(`<script type="application/json">${JSON.stringify({ body })}</script>`))).toEqual(
      PARAGRAPHS.slice(0, 3),
    );
  });
});

describe('what the structure tells', () => {
  const article = (inside: string) =>
    `<body><article>${first}${second}${inside}${third}${fourth}</article></body>`;
  test.each([
    [
      'a line below a picture in a box of its own',
      '<div><img alt="Bridge" src="b.jpg"><p>The bridge in spring.</p></div>',
    ],
    [
      'a link around a card',
      '<a href="/ferry"><h3>Ferry late again</h3><p>Nobody knows when it will leave today.</p></a>',
    ],
    [
      'links to places on the page',
      '<div><p><a href="#one">What it costs</a></p><p><a href="#two">Who pays</a></p><p><a href="#three">When it opens</a></p></div>',
    ],
  ])('%s is no text', (_what, inside) => {
    expect(textsOf(article(inside)).filter((text) => text !== '')).toEqual(PARAGRAPHS);
  });
  test.each([
    ['a paragraph with a picture in it', '<p><img alt="" src="b.jpg">The bridge opens in spring.</p>'],
    ['a line above a picture', '<div><p>The bridge opens in spring.</p><img alt="" src="b.jpg"></div>'],
    ['a link without an address around a paragraph', '<a name="top"><p>The bridge opens in spring.</p></a>'],
    ['one link to a place on the page', '<p>The bridge <a href="#note">opens</a> in spring.</p>'],
  ])('%s is text', (_what, inside) => {
    expect(textsOf(article(inside)).filter((text) => text !== '')).toContain('The bridge opens in spring.');
  });
  test('a voice for a box that is named as a notice is not believed', () => {
    const notice = `<section class="disclosure-body">${first}</section>`;
    const text = `<div class="article-content">${second}${third}${fourth}${second}${third}</div>`;
    const { root } = parsePage(`<body>${text}${notice}</body>`);
    const page = measurePage(root, (unit) => unit.text === PARAGRAPHS[0]);
    expect(chooseContainer(page).element.attributes['class']).not.toBe('disclosure-body');
  });
});

describe('headings', () => {
  test('a bold line above a paragraph is one, a bold sentence is none', () => {
    const html = `<body><article>${first}<p><b>What it costs</b></p>${second}<p><b>It will be expensive, and everybody in the valley knows it.</b></p>${third}</article></body>`;
    expect(extractPage(html).blocks.map((block) => block.type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});
