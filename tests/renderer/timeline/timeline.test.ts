import { describe, expect, test } from 'vitest';
import type { DateReading, TimelineEvent } from '../../../src/core/model.ts';
import { formatWhen } from '../../../src/renderer/timeline/format-when.ts';
import { layOutTimeline, shapeOf } from '../../../src/renderer/timeline/lay-out-timeline.ts';
import { wrapText } from '../../../src/renderer/timeline/wrap-text.ts';
import { inventedViews } from '../invented-articles.ts';
import { reading } from '../sample-views.ts';

const SIZES = { row: 60, lane: 16, margin: 10 };

function event(id: string, when: DateReading | null, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    start: 0,
    end: 1,
    text: id,
    trigger: null,
    triggerText: '',
    clock: 'happened',
    when,
    durationDays: null,
    timeExpression: null,
    participants: [],
    place: null,
    quotationId: null,
    ...more,
  };
}

describe('dates in words', () => {
  test.each<[string, DateReading]>([
    ['5 Mar 2026', reading('2026-03-05')],
    ['Nov 2025', reading('2025-11-01', '2025-11-30', 'month')],
    ['1987', reading('1987-01-01', '1987-12-31', 'year')],
    ['1990s', reading('1990-01-01', '1999-12-31', 'decade')],
    ['20th century', reading('1901-01-01', '2000-12-31', 'century')],
    ['Q3 2025', reading('2025-07-01', '2025-09-30', 'quarter')],
    ['second half of 2025', reading('2025-07-01', '2025-12-31', 'half-year')],
    ['spring 2004', reading('2004-03-01', '2004-05-31', 'season', { edtf: '2004-21' })],
    ['2 – 22 Mar 2026', reading('2026-03-02', '2026-03-22', 'range')],
    ['since 5 Mar 2026', reading('2026-03-05', null, 'range')],
    ['until 5 Mar 2026', reading(null, '2026-03-05', 'range')],
    ['about 1987', reading('1987-01-01', '1987-12-31', 'year', { approximate: true })],
    ['5 Mar 2026, 14:30', reading('2026-03-05', '2026-03-05', 'time', { edtf: '2026-03-05T14:30' })],
    ['..', reading(null, null, 'range', { edtf: '..' })],
  ])('%s', (expected, when) => {
    expect(formatWhen(when).replace(/\s+/gu, ' ')).toBe(expected);
  });
});

describe('how precise a date is', () => {
  test.each([
    ['point', reading('2026-03-05')],
    ['within', reading('2025-11-01', '2025-11-30', 'month')],
    ['range', reading('2026-03-02', '2026-03-22', 'range')],
    ['range', reading('2026-03-05', null, 'range')],
  ] as const)('%s', (shape, when) => {
    expect(shapeOf(when)).toBe(shape);
  });
});

describe('the drawing', () => {
  test('no row covers another, however dense the days', () => {
    const events = Array.from({ length: 40 }, (_, index) =>
      event(`e${index}`, reading(index % 3 === 0 ? '2026-03-05' : `2026-03-0${1 + (index % 7)}`)),
    );
    const { marks } = layOutTimeline(events, SIZES);
    const rows = marks.map(({ row }) => row);
    expect(rows.length).toBe(40);
    rows.slice(1).forEach((row, index) => expect(row - (rows[index] ?? 0)).toBeGreaterThanOrEqual(SIZES.row));
  });

  test('later days stand lower, and a long silence is a short gap that says its length', () => {
    const { marks, gaps, height } = layOutTimeline(
      [event('new', reading('2026-03-05')), event('old', reading('1926-03-05'))],
      SIZES,
    );
    expect(marks.map((mark) => mark.event.id)).toEqual(['old', 'new']);
    expect(gaps.length).toBe(1);
    expect(gaps[0]?.days).toBe(36_524);
    expect(height).toBeLessThan(300);
  });

  test('a bar ends beyond the days it holds', () => {
    const { marks } = layOutTimeline(
      [
        event('range', reading('2026-03-02', '2026-03-08', 'range')),
        event('inside', reading('2026-03-05')),
        event('after', reading('2026-03-20')),
      ],
      SIZES,
    );
    const [range, inside, after] = marks;
    expect(range?.bottom).toBeGreaterThan(inside?.top ?? 0);
    expect(range?.bottom).toBeLessThan(after?.top ?? 0);
  });

  test('bars that overlap in one clock stand side by side', () => {
    const { marks, lanes } = layOutTimeline(
      [
        event('a', reading('2026-03-02', '2026-03-20', 'range')),
        event('b', reading('2026-03-05', '2026-03-25', 'range')),
        event('c', reading('2026-03-06'), { clock: 'said' }),
      ],
      SIZES,
    );
    expect(lanes).toBe(3);
    expect(new Set(marks.map(({ lane }) => lane)).size).toBe(3);
  });

  test('hundreds of overlapping bars take no more lanes than can be told apart', () => {
    const events = Array.from({ length: 300 }, (_, index) =>
      event(`e${index}`, reading('2026-04-01', '2026-04-30', 'month')),
    );
    const { marks, lanes } = layOutTimeline(events, SIZES);
    expect(lanes).toBe(6);
    expect(new Set(marks.map(({ lane }) => lane))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  test('clocks never share a lane', () => {
    const [view] = inventedViews();
    const { marks } = layOutTimeline(view?.analysis.events ?? [], SIZES);
    const clocks = new Map<number, string>();
    for (const {
      lane,
      event: { clock },
    } of marks) {
      expect(clocks.get(lane) ?? clock).toBe(clock);
      clocks.set(lane, clock);
    }
  });

  test('open ends are known', () => {
    const { marks } = layOutTimeline([event('a', reading('2026-03-02', null, 'range'))], SIZES);
    expect(marks[0]).toMatchObject({ openStart: false, openEnd: true });
  });

  test('what has no date is listed apart', () => {
    const dateless = event('a', null);
    const boundless = event('b', reading(null, null, 'range'));
    const { marks, undated, height } = layOutTimeline([dateless, boundless], SIZES);
    expect(marks).toEqual([]);
    expect(undated).toEqual([dateless, boundless]);
    expect(height).toBe(0);
  });
});

describe('lines of a label', () => {
  const measure = (text: string): number => text.length;

  test.each([
    ['one line', 20, 2, ['one line']],
    ['two short lines here', 10, 2, ['two short', 'lines here']],
    ['far too many words for two lines', 10, 2, ['far too', 'many word…']],
    ['“Quoted,” she said', 9, 2, ['“Quoted,”', 'she said']],
    ['大桥不是终点', 4, 2, ['大桥不是', '终点']],
    ['', 10, 2, []],
  ])('%s', (text, width, limit, expected) => {
    expect(wrapText(text, width, limit, measure, 'en')).toEqual(expected);
  });

  test('a word wider than the line is cut, not spilled', () => {
    const [line] = wrapText('Donaudampfschifffahrtsgesellschaft', 10, 1, measure, 'de');
    expect(line).toBe('Donaudamp…');
  });
});
