import { describe, expect, test } from 'vitest';
import {
  cutGroups,
  cutLists,
  FIRST_WINDOW,
  LIST_STEP,
  placeOf,
  widenWindow,
  windowAround,
} from '../../../src/renderer/insights/list-window.ts';
import { createReading } from '../../../src/renderer/reader/reading.ts';
import { inventedViews } from '../invented-articles.ts';

const [view] = inventedViews();
if (!view) throw new Error('no view');
const { speakers } = createReading(view);
const all = speakers.flatMap(({ quotations }) => quotations.map(({ id }) => id));
const cut = (from: number, to: number): string[] =>
  cutGroups(speakers, { from, to }).flatMap(({ shown }) => shown.map(({ id }) => id));

describe('the part of a long list that is drawn', () => {
  test.each([
    [0, 12],
    [0, 3],
    [2, 7],
    [5, 6],
    [9, 40],
    [12, 40],
    [4, 4],
  ])('from %i to %i', (from, to) => {
    expect(cut(from, to)).toEqual(all.slice(from, to));
  });

  test.each([
    [0, 9, [['a', 'b', 'c'], [], ['d', 'e']]],
    [1, 4, [['b', 'c'], [], ['d']]],
    [3, 4, [[], [], ['d']]],
    [5, 9, [[], [], []]],
    [2, 2, [[], [], []]],
  ])('of several lists, from %i to %i', (from, to, expected) => {
    expect(cutLists([['a', 'b', 'c'], [], ['d', 'e']], { from, to })).toEqual(expected);
  });

  test('a heading knows its whole speaker', () => {
    const [group] = cutGroups(speakers, { from: 0, to: 1 });
    expect(group?.shown.length).toBe(1);
    expect(group?.speaker).toBe(speakers[0]);
  });

  test('every quotation is found at its place, others nowhere', () => {
    expect(all.map((id) => placeOf(speakers, id))).toEqual(all.map((_id, index) => index));
    expect(placeOf(speakers, 'none')).toBe(-1);
  });

  test.each([
    ['in sight', 0, FIRST_WINDOW],
    ['the last in sight', LIST_STEP - 1, FIRST_WINDOW],
    ['behind', LIST_STEP, { from: (LIST_STEP / 3) * 2, to: (LIST_STEP / 3) * 2 + LIST_STEP }],
  ])('a place %s', (_name, place, expected) => {
    expect(windowAround(FIRST_WINDOW, place)).toEqual(expected);
  });

  test('a place before leads back, never before the beginning', () => {
    expect(windowAround({ from: 900, to: 1200 }, 20)).toEqual({ from: 0, to: LIST_STEP });
    expect(widenWindow({ from: 100, to: 400 }, 'before')).toEqual({ from: 0, to: 400 });
    expect(widenWindow({ from: 100, to: 400 }, 'behind')).toEqual({ from: 100, to: 400 + LIST_STEP });
  });
});
