/** Pictures of a page's template: which go, and which are the article's. */
import { describe, expect, test } from 'vitest';
import { markOrnaments } from '../../../src/core/extraction/find-ornaments.ts';
import { measurePage } from '../../../src/core/extraction/measure-page.ts';
import { chooseFetched } from '../../../src/core/extraction/picture-address.ts';
import { extractPage } from '../../../src/main/importing/extract-page.ts';
import { parsePage } from '../../../src/main/importing/parse-page.ts';
import { LINES, paragraphs, TITLE } from './bridge-page.ts';

const TEXT = paragraphs(LINES);

function pictures(above: string, below = '', text = TEXT): readonly string[] {
  return extractPage(
    `<head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><div class="article-body">${above}${text}${below}</div></article></body>`,
  ).blocks.flatMap((block) => (block.type === 'image' ? [block.alternative || block.caption] : []));
}

describe('signs', () => {
  test.each([
    ['<figure><img src="/i/1.svg" alt="twitter-logo"></figure>'],
    ['<img src="/i/1.png" alt="Facebook\'ta paylaş">'],
    ['<img src="/i/1.png" alt="Share on WhatsApp">'],
    ['<img src="/i/1.png" alt="분享하기 단추" width="24" height="24">'],
    ['<a href="https://t.me/share/url?u=1"><img src="/i/1.png" alt="Send it to a friend of yours"></a>'],
    ['<img src="/i/1.png" alt="Logo">'],
    ['<figure class="author-photo avatar"><img class="avatar" src="/a.jpg" alt=""></figure>'],
  ])('%s goes', (picture) => {
    expect(pictures(picture)).toEqual([]);
  });
  test.each([
    ['<figure><img src="/t.jpg" alt="The Twitter logo on the front of the town hall"></figure>'],
    ['<img src="/t.jpg" alt="Mail carriers in the street">'],
    ['<img src="/t.jpg" alt="X marks the place of the bridge">'],
    [
      '<a href="/photos/bridge-large.jpg"><img src="/s.jpg" alt="The old bridge" width="600" height="400"></a>',
    ],
  ])('%s stays', (picture) => {
    expect(pictures(picture)).toHaveLength(1);
  });
});

describe('a row of linked pictures below the text', () => {
  const linked = (alternative: string, at: number, open = '<figure>', close = '</figure>') =>
    `${open}<a href="/h/${at}"><img src="/t/${at}.jpg" alt="${alternative}"></a>${close}`;
  const others = ['Ferry late again', 'Who owns the quay', 'Ice on the river', 'The mill'];
  test('goes, whatever holds the links', () => {
    expect(pictures('', `<div>${others.map((text, at) => linked(text, at)).join('')}</div>`)).toEqual([]);
    expect(pictures('', others.map((text, at) => linked(text, at, '<div>', '</div>')).join(''))).toEqual([]);
  });
  test.each([
    ['one alone', linked('The old bridge in March', 1)],
    [
      'of a gallery',
      others
        .map(
          (text, at) =>
            `<figure><a href="/gallery/${at}"><img src="/t/${at}.jpg" alt="${text}"></a></figure>`,
        )
        .join(''),
    ],
    [
      'that lead to the pictures',
      others
        .map(
          (text, at) =>
            `<figure><a href="/big/${at}.jpg"><img src="/t/${at}.jpg" alt="${text}"></a></figure>`,
        )
        .join(''),
    ],
    [
      'between paragraphs',
      `${others.map((text, at) => linked(text, at)).join('')}${TEXT.replaceAll('<p>', '<p>Later: ')}`,
    ],
  ])('stays: %s', (_what, row) => {
    expect(pictures('', row).length).toBeGreaterThan(0);
  });
  test('is found in time among many', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => linked(`Ferry late again ${at}`, at)).join('');
    const measured = measurePage(parsePage(`<body>${TEXT}<div>${many}</div></body>`).root);
    const before = performance.now();
    markOrnaments(measured);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('of the pictures an image names', () => {
  test.each([
    [['https://x.example/a.avif', 'https://x.example/a.jpg'], 'https://x.example/a.jpg'],
    [
      ['https://x.example/a?format=avif', 'https://x.example/a?format=webp'],
      'https://x.example/a?format=webp',
    ],
    [['https://x.example/a.avif'], 'https://x.example/a.avif'],
    [['data:image/gif;base64,R0', 'https://x.example/a.png'], 'https://x.example/a.png'],
  ])('%s', (addresses, chosen) => {
    expect(chooseFetched(addresses)).toBe(chosen);
  });
});
