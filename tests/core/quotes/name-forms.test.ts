import { describe, expect, test } from 'vitest';
import { agrees } from '../../../src/core/quotes/form-index.ts';
import { NameForms } from '../../../src/core/quotes/name-forms.ts';
import { closestBefore, lastBefore, mentionsOf } from '../../../src/core/quotes/named-nearest.ts';
import type { Person } from '../../../src/core/quotes/noted-person.ts';

function person(name: string, ...starts: number[]): Person {
  const words = name.toLowerCase().split(' ');
  return {
    name,
    words,
    role: null,
    gender: null,
    likely: null,
    known: false,
    mentions: starts.map((start) => ({ start, end: start + 1 })),
  };
}

describe('the person a form of a name belongs to', () => {
  test.each([
    ['tarar', 'Atta Tarar'],
    ['atta tarar', 'Atta Tarar'],
    ['atta ullah tarar', 'Atta Tarar'],
    ['lake', 'Ann Lake'],
    ['bob lake', 'Bob Lake'],
    ['ann mary lake', 'Ann Lake'],
    ['lake ann', null],
    ['cara lake', null],
    ['tarar atta', null],
    ['ann', 'Ann Lake'],
    ['stone', null],
  ])('%s: %s', (words, expected) => {
    const forms = new NameForms();
    for (const name of ['Atta Tarar', 'Ann Lake', 'Bob Lake', 'Tarar Khan']) forms.add(person(name));
    expect(forms.find(words.split(' '))?.name ?? null).toBe(expected);
  });

  test('is the one a search through everybody with the last word finds first', () => {
    const made: Person[] = [];
    const forms = new NameForms();
    // Four words in every order and number, some of seven: all forms meet.
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let round = 0; round < 600; round += 1) {
      const words = Array.from(
        { length: round % 50 === 0 ? 7 : 1 + next(4) },
        () => 'abcdef'[next(6)] ?? 'a',
      );
      const list = forms.byWord.get(words.at(-1) ?? '') ?? [];
      const expected = list.find((other) => agrees(other.words, words)) ?? null;
      expect(forms.find(words), words.join(' ')).toBe(expected);
      if (!expected) {
        made.push(person(words.join(' ')));
        forms.add(made.at(-1) as Person);
      } else if (words.length > expected.words.length) {
        const before = expected.words.splice(0, expected.words.length, ...words);
        forms.add(expected, before);
      }
      expect(new Set(forms.withWords(words))).toEqual(
        new Set(made.filter((other) => words.every((word) => other.words.includes(word)))),
      );
    }
  });
});

test.each([
  [5, 'Ann', null],
  [10, 'Ann', null],
  [11, 'Ann', 'Ann'],
  [20, 'Bob', 'Ann'],
  [35, 'Ann', 'Ann'],
  [99, 'Bob', 'Bob'],
])('at %i: named nearest %s, named before %s', (at, nearest, before) => {
  const mentions = mentionsOf([person('Ann', 10, 30), person('Bob', 20, 40)]);
  expect(closestBefore(mentions, at)?.name ?? null).toBe(nearest);
  expect(lastBefore(mentions, at)?.name ?? null).toBe(before);
});
