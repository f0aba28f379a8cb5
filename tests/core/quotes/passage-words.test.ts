import { expect, test } from 'vitest';
import { passageWords } from '../../../src/core/quotes/passage-words.ts';

test.each([
  ['We will rebuild it, stone by stone.', ['We', 'will', 'rebuild', 'it', 'stone', 'by', 'stone.']],
  ['don’t “over-promise”', ['don’t', 'over-promise']],
  ['U.S. aid of 3.5 million', ['U.S.', 'aid', 'of', '3.5', 'million']],
  ['… - ! ’ .', []],
  ['', []],
  ['-ready', ['ready']],
  ['Ça n’ira pas', ['Ça', 'n’ira', 'pas']],
  ['كلُّ شيء', ['كلُّ', 'شيء']],
  ['港口重建', ['港口', '重建']],
  ['𝒜b c', ['𝒜b', 'c']],
])('%s', (passage, words) => {
  expect(passageWords(passage)).toEqual(words);
});
