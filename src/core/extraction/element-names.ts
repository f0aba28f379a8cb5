/** The words in an element's class, id and roles, which say what its template means it to be. */
import type { PageElement } from './page-tree.ts';

const NAMING_ATTRIBUTES = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'data-type',
  'data-module',
  'data-qa',
  'data-name',
  'aria-label',
];
const cache = new WeakMap<PageElement, string>();
/** Names by what they are made of: a template uses the same classes again and again. */
const made = new Map<string, string>();
const MOST_MADE = 10_000;

/** The element's names as one string of lower-case words between single hyphens: `-article-body-`. */
export function elementNames(element: PageElement): string {
  const known = cache.get(element);
  if (known !== undefined) return known;
  let names = '';
  // A heading's id is made of its words, not of its meaning.
  const isHeading = /^h[1-6]$/.test(element.name);
  for (const name of isHeading ? ['class', 'role', 'itemprop'] : NAMING_ATTRIBUTES) {
    const value = element.attributes[name];
    if (value !== undefined && value.length < 400) names += ` ${value}`;
  }
  const words = names === '' ? '' : wordsOf(names);
  cache.set(element, words);
  return words;
}

function wordsOf(names: string): string {
  const before = made.get(names);
  if (before !== undefined) return before;
  const words = names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-');
  const joined = words === '' ? '' : `-${words}-`.replace(/-{2,}/g, '-');
  if (made.size >= MOST_MADE) made.clear();
  made.set(names, joined);
  return joined;
}
