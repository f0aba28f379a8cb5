import { describe, expect, test } from 'vitest';
import { explainVariant } from '../../../src/core/names/match-variants.ts';

const SAME: readonly (readonly [a: string, b: string, reason: string])[] = [
  ['Mohammed Khalil', 'Muhammad Khaleel', 'another transliteration of the same name'],
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'another transliteration of the same name'],
  ['Hussein al-Masri', 'Hossein el-Masri', 'another transliteration of the same name'],
  ['Yusuf Daoud', 'Youssef Dawood', 'another transliteration of the same name'],
  ['Sergei Lavrenko', 'Sergey Lavrenko', 'another transliteration of the same name'],
  ['Aleksandr Petrov', 'Alexandr Petrov', 'another transliteration of the same name'],
  ['José Núñez', 'Jose Nunez', 'the same name, marks and case aside'],
  ['J. K. Marlow', 'John Kevin Marlow', 'initials of the same name'],
  ['Ali Khan', 'Ali Amin Khan', 'a shorter form of the name'],
  ['Tarrin', 'Adele Tarrin', 'the surname'],
  ['Joseph R. Bardon Jr.', 'Joseph R. Bardon', 'the same name, marks and case aside'],
];

const DIFFERENT: readonly (readonly [a: string, b: string])[] = [
  ['Ali Khan', 'Omar Khan'],
  ['Maria Santos', 'Mario Santos'],
  ['Anna Weber', 'Anna Wagner'],
  ['John Miller', 'Jane Miller'],
  ['Mohammed Salim', 'Mahmoud Salem'],
  ['Petrov', 'Petrenko'],
  ['Ministry of Defence', 'Ministry of Finance'],
  ['Lee Chen', 'Li Zhang'],
  ['George Brandt', 'George Brand'],
  ['Khalid Hassan', 'Walid Hussein'],
];

describe('explainVariant', () => {
  test.each(SAME)('%s is %s: %s', (a, b, reason) => {
    expect(explainVariant(a, b)).toBe(reason);
    expect(explainVariant(b, a)).toBe(reason);
  });

  test.each(DIFFERENT)('%s is not %s', (a, b) => {
    expect(explainVariant(a, b)).toBeNull();
    expect(explainVariant(b, a)).toBeNull();
  });
});
