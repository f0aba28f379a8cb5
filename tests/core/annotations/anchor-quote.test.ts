import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../../src/core/annotations/anchor-quote.ts';
import { describeQuote } from '../../../src/core/annotations/describe-quote.ts';
import { findApproximately } from '../../../src/core/annotations/find-approximately.ts';
import { processorTime } from '../../support/processor-time.ts';

const BEFORE = [
  'The ferry company said on Monday that it would resume its northern line in April.',
  'It had stopped in November, when a storm broke the pier at Lorn.',
  '“We owe the islanders an apology,” said its director, Maren Holt. “They waited too long.”',
  'The islands’ council welcomed the news. It had asked for a bridge instead.',
  'The ferry company said on Tuesday that fares would not rise.',
].join('\n\n');

interface Case {
  readonly name: string;
  /** The words marked in the text before. */
  readonly words: string;
  /** Which occurrence of them, from 0. */
  readonly occurrence?: number;
  readonly change: (text: string) => string;
  /** The words they are found as, or null for an orphan. */
  readonly found: string | null;
  /** What stands right before them, where equal words stand elsewhere. */
  readonly after?: string;
}

const CASES: readonly Case[] = [
  {
    name: 'nothing',
    words: 'a storm broke the pier',
    change: (text) => text,
    found: 'a storm broke the pier',
  },
  {
    name: 'a paragraph put before',
    words: 'resume its northern line',
    change: (text) => `A correction was made.\n\n${text}`,
    found: 'resume its northern line',
  },
  {
    name: 'a paragraph taken away before',
    words: 'owe the islanders',
    change: (text) => text.slice(text.indexOf('It had')),
    found: 'owe the islanders',
  },
  {
    name: 'a typing error mended',
    words: 'stopped in November',
    change: (text) => text.replace('stopped', 'stoped'),
    found: 'stoped in November',
  },
  {
    name: 'a word put in',
    words: 'said its director, Maren Holt',
    change: (text) => text.replace('its director', 'its new director'),
    found: 'said its new director, Maren Holt',
  },
  {
    name: 'a word taken out',
    words: 'welcomed the news',
    change: (text) => text.replace('welcomed the news', 'welcomed news'),
    found: 'welcomed news',
  },
  {
    name: 'curly marks made straight',
    words: '“They waited too long.”',
    change: (text) => text.replaceAll(/[“”]/g, '"'),
    found: '"They waited too long."',
  },
  {
    name: 'the paragraphs in another order',
    words: 'asked for a bridge instead',
    change: (text) => text.split('\n\n').toReversed().join('\n\n'),
    found: 'asked for a bridge instead',
  },
  {
    name: 'the first of two equal phrases',
    words: 'The ferry company said',
    occurrence: 0,
    change: (text) => `New lead.\n\n${text}`,
    found: 'The ferry company said',
    after: 'New lead.\n\n',
  },
  {
    name: 'the second of two equal phrases',
    words: 'The ferry company said',
    occurrence: 1,
    change: (text) => `New lead.\n\n${text}`,
    found: 'The ferry company said',
    after: 'bridge instead.\n\n',
  },
  {
    name: 'one of many equal short words',
    words: 'the',
    occurrence: 2,
    change: (text) => text.replace('The islands', 'Those islands'),
    found: 'the',
    after: 'owe ',
  },
  {
    name: 'the passage deleted',
    words: 'a storm broke the pier at Lorn',
    change: (text) => text.replace(/It had stopped[^\n]*\n\n/, ''),
    found: null,
  },
  {
    name: 'the passage rewritten',
    words: 'We owe the islanders an apology',
    change: (text) =>
      text.replace('We owe the islanders an apology', 'Nobody here is sorry for anything at all'),
    found: null,
  },
  {
    name: 'another text altogether',
    words: 'resume its northern line',
    change: () => 'Seed prices fell for the third week as growers held back their stocks.',
    found: null,
  },
  { name: 'an empty text', words: 'resume', change: () => '', found: null },
];

describe('anchoring', () => {
  it.each(CASES)('after $name', ({ words, occurrence = 0, change, found, after }) => {
    let start = -1;
    for (let index = 0; index <= occurrence; index += 1) start = BEFORE.indexOf(words, start + 1);
    const text = change(BEFORE);
    const anchor = anchorQuote(text, describeQuote(BEFORE, { start, end: start + words.length }), start);
    expect(anchor === null ? null : text.slice(anchor.start, anchor.end)).toBe(found);
    if (anchor !== null && after !== undefined)
      expect(text.slice(0, anchor.start).endsWith(after)).toBe(true);
  });

  it('gives a full score only where nothing changed', () => {
    const start = BEFORE.indexOf('northern');
    const quote = describeQuote(BEFORE, { start, end: start + 8 });
    expect(anchorQuote(BEFORE, quote, start)?.score).toBe(1);
    expect(anchorQuote(`x${BEFORE}`, quote, start)?.score).toBeLessThan(1);
    expect(anchorQuote(BEFORE.replace('its northern', 'our northern'), quote, start)?.score).toBeLessThan(1);
  });

  it('prefers the place that is nearest where words and context are equal', () => {
    const text = 'salt. '.repeat(50);
    for (const start of [60, 120, 180]) {
      const quote = { exact: 'salt', prefix: 'salt. ', suffix: '. salt' };
      expect(anchorQuote(text, quote, start)?.start).toBe(start);
    }
  });

  it('does not find a short word by chance in a strange context', () => {
    const quote = { exact: 'Lorn', prefix: 'a storm broke the pier at ', suffix: '. The company apologised' };
    expect(anchorQuote('Lorn, a name for boys, is out of fashion.', quote, null)).toBeNull();
  });

  it('keeps within a bound on a long text', () => {
    const long = Array.from({ length: 40_000 }, (_, index) => `word${(index * 7_919) % 9_973}`).join(' ');
    const quote = {
      exact: 'wholly unlike anything that is written in it '.repeat(20),
      prefix: '',
      suffix: '',
    };
    const taken = processorTime(() => expect(anchorQuote(long, quote, null)).toBeNull());
    expect(taken).toBeLessThan(5_000);
  });
});

/** The definition, slowly: the fewest edits between a pattern and any part of a text. */
function fewestErrors(text: string, pattern: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let best = pattern.length;
  for (const character of text) {
    const next = [0];
    for (let row = 1; row <= pattern.length; row += 1) {
      const same = pattern[row - 1] === character ? 0 : 1;
      next.push(Math.min((column[row - 1] ?? 0) + same, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
    }
    column = next;
    best = Math.min(best, next[pattern.length] ?? best);
  }
  return best;
}

function distance(a: string, b: string): number {
  let column = Array.from({ length: b.length + 1 }, (_, row) => row);
  for (const [index, character] of Array.from(a).entries()) {
    const next = [index + 1];
    for (let row = 1; row <= b.length; row += 1) {
      const same = b[row - 1] === character ? 0 : 1;
      next.push(Math.min((column[row - 1] ?? 0) + same, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
    }
    column = next;
  }
  return column[b.length] ?? 0;
}

describe('approximate search', () => {
  it.each([
    ['abcdef', 'cd', 0, [{ start: 2, end: 4, errors: 0 }]],
    ['abcdef', 'cxd', 1, [{ start: 2, end: 4, errors: 1 }]],
    [
      'abcabc',
      'abc',
      0,
      [
        { start: 0, end: 3, errors: 0 },
        { start: 3, end: 6, errors: 0 },
      ],
    ],
    ['', 'abc', 2, []],
    ['abc', '', 2, []],
    ['xyz', 'abc', 1, []],
    ['the cat sat', 'the hat sat', 2, [{ start: 0, end: 11, errors: 1 }]],
  ])('of %j for %j with %i errors', (text, pattern, limit, matches) => {
    expect(findApproximately(text, pattern, limit)).toEqual(matches);
  });

  it('finds the best match there is, with the errors it says, on a thousand random texts', () => {
    let seed = 7;
    const random = (limit: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * limit);
    };
    const letters = (length: number): string => Array.from({ length }, () => 'abcd'[random(4)]).join('');
    for (let round = 0; round < 1_000; round += 1) {
      const [text, pattern] = [letters(random(40)), letters(1 + random(9))];
      const limit = Math.min(pattern.length - 1, random(5));
      const fewest = fewestErrors(text, pattern);
      const matches = findApproximately(text, pattern, limit);
      const context = `${text} / ${pattern} / ${limit}`;
      if (fewest > limit) expect(matches, context).toEqual([]);
      else expect(Math.min(...matches.map(({ errors }) => errors)), context).toBe(fewest);
      for (const { start, end, errors } of matches)
        expect(distance(text.slice(start, end), pattern), context).toBe(errors);
    }
  });
});
