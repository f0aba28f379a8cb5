/** What makes two items the same, and what does not. */
import { describe, expect, it } from 'vitest';
import { identifyItems, plainAddress } from '../../../src/core/feeds/identify-items.ts';
import { makeItem } from './make-item.ts';

const LONG = 'The tide came in over the lower quay and stayed there until the evening. '.repeat(6);
const keysOf = (...items: Parameters<typeof makeItem>[0][]) =>
  identifyItems(items.map(makeItem)).map(({ key }) => key);

describe('plainAddress', () => {
  it.each([
    ['https://Coast.example/a', 'coast.example/a'],
    ['http://coast.example/a/', 'coast.example/a'],
    ['https://coast.example/a#comments', 'coast.example/a'],
    ['https://coast.example/a?utm_source=rss&utm_medium=feed', 'coast.example/a'],
    ['https://coast.example/a?id=7&fbclid=x', 'coast.example/a?id=7'],
    ['https://coast.example/A', 'coast.example/A'],
    ['mailto:a@coast.example', null],
    [null, null],
  ])('%s', (address, plain) => {
    expect(plainAddress(address)).toBe(plain);
  });
});

describe('identifyItems', () => {
  it('prefers the id, then the address, then the text', () => {
    expect(
      keysOf({ id: '7', address: 'https://c.example/a' }, { address: 'https://c.example/b' }, { title: 'C' }),
    ).toEqual(['id 7', 'address c.example/b', 'text C  ']);
  });

  it('an item twice is one', () => {
    const twice = { id: '7', address: 'https://c.example/a' };
    expect(keysOf(twice, twice)).toEqual(['id 7']);
  });

  it('an id that all items share tells nothing', () => {
    expect(
      keysOf(
        { id: '0', title: 'A', address: 'https://c.example/a' },
        { id: '0', title: 'B', address: 'https://c.example/b' },
      ),
    ).toEqual(['address c.example/a', 'address c.example/b']);
  });

  it('an address that all items share tells nothing', () => {
    const identities = identifyItems([
      makeItem({ title: 'A', address: 'https://c.example/' }),
      makeItem({ title: 'B', address: 'https://c.example/' }),
    ]);
    expect(identities.map(({ key, address }) => [key, address])).toEqual([
      ['text A  ', null],
      ['text B  ', null],
    ]);
  });

  it.each([
    ['https://c.example/a', true],
    ['tag:c.example,2026:1', true],
    ['urn:uuid:1', true],
    ['1', false],
    ['post-1', false],
  ])('the id %s means the same in every feed: %s', (id, global) => {
    expect(identifyItems([makeItem({ id })])[0]?.globalId).toBe(global ? id : null);
  });

  it('a text counts with its title, and only where there is enough of it', () => {
    const [long, short, other] = identifyItems([
      makeItem({ id: '1', title: 'Tide', content: `<p>${LONG}</p>` }),
      makeItem({ id: '2', title: 'Tide', content: '<p>Read more</p>' }),
      makeItem({ id: '3', title: 'Quay', content: LONG }),
    ]);
    expect(long?.text).not.toBeNull();
    expect(short?.text).toBeNull();
    expect(other?.text).not.toBe(long?.text);
    const [again] = identifyItems([makeItem({ id: '9', title: 'Tide!', summary: LONG.toUpperCase() })]);
    expect(again?.text).toBe(long?.text);
  });
});
