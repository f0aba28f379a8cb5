import { describe, expect, test } from 'vitest';
import { endOfRun, LETTER, MARK, NUMBER } from '../../../src/core/analysis/letters.ts';
import { TextWords, WordFacts, WordNumbers, type EndOfWord } from '../../../src/core/analysis/words.ts';
import { languageOf } from '../../../src/core/languages/registry.ts';

const INNER = LETTER | MARK | NUMBER;
const english = languageOf('en');

/** Takes runs together over apostrophes, straight and curly. */
const overApostrophes: EndOfWord = (text, start, limit) => {
  let end = endOfRun(text, start, INNER, limit);
  while (end < limit && /['’]/.test(text.charAt(end))) end = endOfRun(text, end + 1, INNER, limit);
  return end;
};

const runsOf = (text: string): string[] => new TextWords(text, english).runs.map(({ word }) => word.text);

describe('runs', () => {
  test.each<[text: string, runs: readonly string[]]>([
    ['', []],
    [' \n—…“”', []],
    ['The U.S. said so.', ['The', 'U', 'S', 'said', 'so']],
    ['“Don’t,” he said', ['Don', 't', 'he', 'said']],
    ['3.5 per cent, A4, ½', ['3', '5', 'per', 'cent', 'A4', '½']],
    ['قالَ الوزيرُ، أمس', ['قالَ', 'الوزيرُ', 'أمس']],
    ['می‌گوید', ['می', 'گوید']],
    ['मंत्री ने कहा।', ['मंत्री', 'ने', 'कहा']],
    ['他说：“我们同意。”', ['他说', '我们同意']],
    ['Cafe\u0301 𐍈𐍂 😀 𝟘𝟙', ['Cafe\u0301', '𐍈𐍂', '𝟘𝟙']],
    ['\ud800x\udc00y', ['x', 'y']],
  ])('of %j', (text, expected) => {
    expect(runsOf(text)).toEqual(expected);
    const { runs } = new TextWords(text, english);
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('the same word is the same object, in one text and in the next', () => {
    const first = new TextWords('time after time', english).runs;
    const second = new TextWords('“Time”, time', english).runs;
    expect(first[0]?.word).toBe(first[2]?.word);
    expect(second[1]?.word).toBe(first[0]?.word);
    expect(second[0]?.word).not.toBe(first[0]?.word);
    expect(second[0]?.word.lower).toBe('time');
  });

  test('languages share no words', () => {
    const [german] = new TextWords('Rat', languageOf('de')).runs;
    expect(german?.word).not.toBe(new TextWords('Rat', english).runs[0]?.word);
  });

  test('however many words were met, each is read as written', () => {
    const words = Array.from({ length: 40_000 }, (_, index) => `w${index.toString(36)}`);
    expect(runsOf(words.join(' '))).toEqual(words);
    expect(runsOf(words.toReversed().join(' '))).toEqual(words.toReversed());
  });

  test('words that fall on one place are told apart', () => {
    // "ab" and "bA" give one hash, and so do all words made of them.
    let words = [''];
    for (let length = 0; length < 10; length += 1)
      words = words.flatMap((word) => [`${word}ab`, `${word}bA`]);
    expect(runsOf(words.join(' '))).toEqual(words);
    expect(runsOf(words.join(' '))).toEqual(words);
  });
});

describe('words outside the runs', () => {
  const facts = new WordFacts(english, ({ text }) => ({ text }));

  test.each([
    'a',
    '\u0000a',
    '\u0000\u0000a',
    'a\u0000',
    '\na',
    'abcdefgh',
    'abcdefghi',
    'bcdefghi',
    'é',
    'abcé',
    "it's",
    'U.S.',
  ])('%j is itself', (text) => {
    const around = `(${text})`;
    const word = facts.wordAt(around, 1, around.length - 1);
    expect(word.text).toBe(text);
    expect(facts.wordAt(text, 0, text.length)).toBe(word);
  });
});

describe('words of a stretch', () => {
  const read = (text: string, start = 0, end = text.length): string[] => {
    const found: string[] = [];
    for (const cursor = new TextWords(text, english).cursor(start, end, overApostrophes); cursor.next();) {
      expect(cursor.word.text).toBe(text.slice(cursor.start, cursor.end));
      found.push(cursor.word.text);
    }
    return found;
  };

  test.each<[text: string, words: readonly string[]]>([
    ['“Don’t,” he said', ['Don’t', 'he', 'said']],
    ["the dogs' bowl", ['the', "dogs'", 'bowl']],
    ['rock ’n’ roll', ['rock', 'n’', 'roll']],
    // A mark that stands alone begins no word.
    ['\u0301 a\u0301', ['a\u0301']],
    ['\u0301a', ['a']],
  ])('of %j', (text, words) => {
    expect(read(text)).toEqual(words);
  });

  test('nothing outside counts', () => {
    expect(read('ones twos’ threes', 1, 8)).toEqual(['nes', 'two']);
    expect(read('one two’s', 4, 7)).toEqual(['two']);
    expect(read('one two', 3, 4)).toEqual([]);
  });
});

describe('facts', () => {
  test('are made once a word, null for a plain one', () => {
    const asked: string[] = [];
    const lengths = new WordFacts(english, ({ text }) => {
      asked.push(text);
      return text.length > 3 ? { length: text.length } : null;
    });
    const read = (text: string): (number | undefined)[] =>
      new TextWords(text, english).runs.map(({ word }) => lengths.of(word)?.length);
    expect(read('grey seal, grey sea')).toEqual([4, 4, 4, undefined]);
    expect(read('sea seal')).toEqual([undefined, 4]);
    expect(asked).toEqual(['grey', 'seal', 'sea']);
  });

  test('of several steps do not meet', () => {
    const upper = new WordFacts(english, ({ text }) => ({ said: text.toUpperCase() }));
    const plain = new WordFacts(english, () => null);
    const doubled = new WordFacts(english, ({ text }) => ({ said: text + text }));
    const word = doubled.wordAt('an otter', 3, 8);
    expect(doubled.of(word)).toEqual({ said: 'otterotter' });
    expect(plain.of(word)).toBeNull();
    expect(upper.of(word)).toEqual({ said: 'OTTER' });
    expect(doubled.of(word)).toEqual({ said: 'otterotter' });
  });
});

describe('numbers of words', () => {
  const numbers = new WordNumbers(english, (word) => (word.text === 'zero' ? 0 : word.text.length));
  const numbersOf = (text: string): number[] =>
    new TextWords(text, english).runs.map(({ word }) => numbers.of(word));

  test('are made once, whatever they are', () => {
    expect(numbersOf('zero one three zero')).toEqual([0, 3, 5, 0]);
    expect(numbersOf('three zero one')).toEqual([5, 0, 3]);
  });

  test('go by the word, however many words came between', () => {
    const words = Array.from({ length: 40_000 }, (_, index) =>
      `n${index.toString(36)}`.padEnd(1 + (index % 9), 'x'),
    );
    const lengths = words.map(({ length }) => length);
    expect(numbersOf(words.join(' '))).toEqual(lengths);
    expect(numbersOf(words.toReversed().join(' '))).toEqual(lengths.toReversed());
  });

  test('are made anew when forgotten', () => {
    let next = 0;
    const counted = new WordNumbers(english, () => (next += 1));
    const [run] = new TextWords('counted', english).runs;
    if (!run) throw new Error('no word');
    expect([counted.of(run.word), counted.of(run.word)]).toEqual([1, 1]);
    counted.clear();
    expect(counted.of(run.word)).toBe(2);
  });

  test('of words too long to be kept are told each time', () => {
    const long = 'x'.repeat(60);
    expect(numbersOf(`${long} ${long}`)).toEqual([60, 60]);
  });
});
