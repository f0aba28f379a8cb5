import { describe, expect, test } from 'vitest';
import { unifyRadicals } from '../../../src/core/extraction/unify-radicals.ts';

describe('radicals become the characters they look like', () => {
  test.each([
    ['孩⼦们⾛进⻔⾥', '孩子们走进门里'],
    ['⾺⻰⻅⻛', '馬龙见风'],
    ['⼈⼝⽇报', '人口日报'],
    ['⻘年⻢⾏', '青年马行'],
    ['⽇本の⽔', '日本の水'],
  ])('%s', (given, expected) => {
    expect(unifyRadicals(given)).toBe(expected);
    expect(unifyRadicals(given)).toHaveLength(given.length);
  });

  test.each([
    ['Chinese as it is written', '孩子们走进门里，馬龍見風。'],
    ['strokes and full width', '㇀㇁　ＡＢＣ，１２'],
    ['other scripts', 'Straße – ﷲ ½ № ﬁ'],
    ['the unassigned place and those without an ideograph of one unit', '\u2e9a\u2e87'],
    ['nothing', ''],
  ])('left alone: %s', (_name, text) => {
    expect(unifyRadicals(text)).toBe(text);
  });
});
