import { describe, expect, test } from 'vitest';
import { comparisonKey, countWords, squeeze } from '../../../src/core/extraction/text-features.ts';

describe('words', () => {
  test.each([
    ['', 0],
    ['…—!?', 0],
    ['one', 1],
    ['The mayor’s well-known boat, no. 12', 6],
    ['ein Haus – und noch eins', 5],
    ['قالت الوزيرة يوم الاثنين', 4],
    ['می‌گوید که', 2],
    ['राष्ट्रपति ने कहा', 3],
    ['议会在周二开会', 4],
    ['東京で5日', 3],
    ['ประชุม', 3],
    ['𐐷𐐷 𐐷', 2],
    ['-- ’’ a', 1],
    ['x\u0301y z', 2],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('white space', () => {
  test.each([
    ['one two', 'one two'],
    [' one  two ', 'one two'],
    ['one\u00a0two\n\tthree', 'one two three'],
    ['\ufeffone\u200b', 'one'],
    ['', ''],
    ['会议在\n周二', '会议在周二'],
  ])('%j is squeezed to %j', (text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed);
  });
});

describe('keys for comparing', () => {
  test.each([
    ['“The Bridge”, again!', 'thebridgeagain'],
    ['Ｈａｖｅｌ ①', 'havel1'],
    ['قَالَ — نعم', 'قَالَنعم'],
    ['𐐀b-c', '𐐨bc'],
    ['…', ''],
  ])('%j is %j', (text, key) => {
    expect(comparisonKey(text)).toBe(key);
  });
});
