/** Where a page keeps the address of a picture. */
import { describe, expect, it } from 'vitest';
import { elementsBelow } from '../../../src/core/extraction/page-tree.ts';
import { addressesOf, chooseFetched } from '../../../src/core/extraction/picture-address.ts';
import { parsePage } from '../../../src/main/importing/parse-page.ts';

function addressOf(markup: string): string {
  for (const element of elementsBelow(parsePage(markup).root)) {
    if (element.name === 'img') return chooseFetched(addressesOf(element));
  }
  throw new Error('no image');
}

describe('the address of a picture', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['plain', '<img src="/a.jpg">', '/a.jpg'],
    ['lazy', '<img src="data:image/gif;base64,R0" data-src="/a.jpg">', '/a.jpg'],
    ['lazy by another name', '<img src="/blank.gif" data-original="/a.jpg">', '/a.jpg'],
    ['lazy with a set', '<img data-srcset="/s.jpg 300w, /l.jpg 1400w" src="data:,">', '/l.jpg'],
    [
      'the smallest that is wide enough',
      '<img srcset="/s.jpg 320w, /m.jpg 1280w, /l.jpg 2560w" src="/x.jpg">',
      '/m.jpg',
    ],
    ['the widest of narrow ones', '<img srcset="/s.jpg 320w, /m.jpg 640w">', '/m.jpg'],
    ['by density', '<img srcset="/1.jpg, /2.jpg 2x, /3.jpg 3x">', '/2.jpg'],
    [
      'a comma in the address',
      '<img srcset="/w_300,h_200/a.jpg 300w, /w_1200,h_800/a.jpg 1200w">',
      '/w_1200,h_800/a.jpg',
    ],
    [
      'a picture element',
      '<picture><source srcset="/a.webp 1200w" type="image/webp"><img src="/a.jpg"></picture>',
      '/a.webp',
    ],
    [
      'a picture element with SVG',
      '<picture><source srcset="/a.svg" type="image/svg+xml"><img src="/a.jpg"></picture>',
      '/a.jpg',
    ],
    [
      'without scripts',
      '<div><img src="data:image/gif;base64,R0" alt="a"><noscript><img src="/a.jpg"></noscript></div>',
      '/a.jpg',
    ],
    [
      'without any source',
      '<div><img alt="a" class="lazy"><noscript><img src="/a.jpg"></noscript></div>',
      '/a.jpg',
    ],
    ['only a placeholder', '<img src="/img/placeholder.png">', ''],
    ['only data', '<img src="data:image/png;base64,iVBOR">', ''],
    ['a picture about blanks', '<img src="/2026/blank-cheque.jpg">', '/2026/blank-cheque.jpg'],
    ['nothing', '<img alt="a">', ''],
    [
      'two pictures, each its own',
      '<p><img src="/a.jpg"><noscript><img src="/b.jpg"></noscript></p>',
      '/a.jpg',
    ],
  ];
  it.each(cases)('%s', (_case, markup, address) => {
    expect(addressOf(markup)).toBe(address);
  });
});
