/** What stands around a text on whole pages written for it: what goes, and what must stay. */
import { describe, expect, test } from 'vitest';
import { blockText } from '../../../src/core/text.ts';
import { extractPage } from '../../../src/main/importing/extract-page.ts';
import { LINES, paragraphs, TITLE } from './bridge-page.ts';

const TEXT = paragraphs([...LINES, ...LINES.map((line) => `In summer, too: ${line}`)]);

function textsOf(body: string, head = ''): readonly string[] {
  return extractPage(`<head><title>${TITLE}</title>${head}</head><body>${body}</body>`).blocks.map(blockText);
}
const below = (inside: string) =>
  textsOf(`<h1>${TITLE}</h1><article class="article-body">${TEXT}${inside}</article>`);

describe('below a text', () => {
  test.each([
    ['【责任编辑：张明】'],
    ['Back to the list'],
    ['Zurück zur Übersicht'],
    ['Translated from the Danish by Ann Lee'],
    ['Comments powered by Havel Talk'],
    ['• Email: mira@havel.example'],
    ['This article was featured in the Havel Weekly newsletter.'],
  ])('%s goes', (line) => {
    expect(below(`<p>${line}</p>`).at(-1)).toBe(`In summer, too: ${LINES[3]}`);
  });
  test.each([
    ['Back to the list of wishes that the council had drawn up in spring, then, and to its first line.'],
    ['Zurück bleibt eine Stadt, die auf ihre Brücke wartet und nicht weiß, wer sie bezahlen soll.'],
    ['The Danish translation, by Ann Lee, was read aloud before the vote by two pupils of the school.'],
  ])('%s stays', (line) => {
    expect(below(`<p>${line}</p>`).at(-1)).toBe(line);
  });
  test('an appeal with its lines goes', () => {
    const appeal =
      '<h2>Support the Havel Post</h2><p>We are small and live from what our readers give us.</p>';
    expect(below(appeal).at(-1)).toBe(`In summer, too: ${LINES[3]}`);
  });
  test('a section on who supports something stays', () => {
    const section = `<h2>Support from the east bank</h2>${paragraphs(LINES.map((line) => `Later on: ${line}`)).repeat(2)}`;
    expect(below(section)).toContain('Support from the east bank');
  });
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  test('a list of headlines under its label goes', () => {
    const others = list([
      '<a href="/a">Ferry late again</a>, and what to do',
      'Who owns the quay',
      'Ice in May',
    ]);
    expect(below(`<h3>More Great Havel Stories</h3>${others}`).at(-1)).toBe(`In summer, too: ${LINES[3]}`);
  });
  test('a list under a heading of the article stays', () => {
    expect(below(`<h3>What it costs</h3>${list(['Steel', 'Stone', 'Work'])}`).at(-1)).toBe('Work');
  });
  test('cards with their bylines go', () => {
    const card = (title: string) =>
      `<div><p>${title}</p><p>Let us look at it closely</p><p>By Jan Okker</p></div>`;
    expect(below(`${card('Ferry late again')}${card('Who owns the quay')}`)).not.toContain(
      'Who owns the quay',
    );
  });
  test('a shortcode that nothing replaced goes, a remark in brackets stays', () => {
    const texts = below(
      '<p>[button link="https://havel.example"]Order now[/button]</p><p>[The mayor laughs.] We shall see, she said, and left the hall.</p>',
    );
    expect(texts.at(-1)).toBe('[The mayor laughs.] We shall see, she said, and left the hall.');
    expect(texts.join(' ')).not.toContain('button');
  });
});

describe('a picture', () => {
  const pictures = (inside: string) =>
    extractPage(
      `<head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><article>${TEXT}<figure>${inside}<figcaption>The bridge</figcaption></figure></article></body>`,
    ).blocks.filter((block) => block.type === 'image');
  test.each([
    [
      'of an AMP page',
      '<amp-img src="/a.jpg" alt="Bridge"><noscript><img src="/a.jpg"></noscript></amp-img>',
      1,
    ],
    ['that a video stands for', '<amp-video src="/a.mp4" alt="Bridge"></amp-video>', 0],
  ])('%s', (_what, inside, count) => {
    expect(pictures(inside)).toHaveLength(count);
  });
});

describe('a text in two columns of a layout', () => {
  const column = (lines: readonly string[], name: string) =>
    `<section><div><div class="${name}">${paragraphs(lines)}</div></div></section>`;
  const rest = [...LINES.slice(1), ...LINES.map((line) => `In summer, too: ${line}`)];
  test('begins in the first, after the headline', () => {
    const page = `<h1>${TITLE}</h1>${column([LINES[0] ?? '', LINES[1] ?? ''], 'story-text')}${column(rest.slice(1), 'story-text')}`;
    expect(textsOf(page)[0]).toBe(LINES[0]);
  });
  test('not in what stands before the headline', () => {
    const page = `${column([LINES[0] ?? '', LINES[1] ?? ''], 'story-text')}<h1>${TITLE}</h1>${column(rest.slice(1), 'story-text')}`;
    expect(textsOf(page)[0]).toBe(rest[1]);
  });
});

describe('a declared text', () => {
  const declared = (body: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: body })}</script>`;
  const escaped = paragraphs(LINES)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(',', '&amp;ndash;');
  test('that was escaped is read as the markup it was', () => {
    expect(textsOf('<div>Loading</div>', declared(escaped))[0]).toBe((LINES[0] ?? '').replaceAll(',', '–'));
  });
  test('with breaks instead of paragraphs is markup, too', () => {
    expect(textsOf('<div>Loading</div>', declared(LINES.join('<br><br>')))).toEqual(LINES);
  });
  test('that names tags in its sentences is none', () => {
    const plain = LINES.map((line) => `${line} It is 3 < 4 & more.`);
    expect(textsOf('<div>Loading</div>', declared(plain.join('\n')))).toEqual(plain);
  });
  test('is no longer than the page’s own for being escaped', () => {
    const own = `<article>${TEXT}</article>`;
    expect(
      textsOf(
        own,
        declared(
          escaped.replaceAll('&lt;p&gt;', '&lt;p class=&quot;text of the article&quot;&gt;').repeat(2),
        ),
      )[0],
    ).toBe(LINES[0]);
  });
});
