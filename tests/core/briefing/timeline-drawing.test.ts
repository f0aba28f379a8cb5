import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../src/core/briefing/briefing.ts';
import { layOutTimeline } from '../../../src/core/briefing/timeline-drawing.ts';
import type { Clock } from '../../../src/core/model.ts';
import { makeReading } from './make-view.ts';

const WIDTH = 627;

function entry(
  number: number,
  within: readonly [string | null, string | null],
  more: {
    readonly clock?: Clock;
    readonly edtf?: string;
    readonly range?: boolean;
    readonly approximate?: boolean;
  } = {},
): TimelineEntry {
  const granularity =
    more.range === true || within.includes(null) ? 'range' : within[0] === within[1] ? 'day' : 'month';
  const edtf = more.edtf ?? within.map((day) => day ?? '..').join('/');
  return {
    number,
    clock: more.clock ?? 'happened',
    when: makeReading({ date: edtf, within, granularity, approximate: more.approximate ?? false }, edtf),
    date: edtf,
    passage: { text: 'Something.', span: null, paragraph: null },
    expression: null,
    repeated: false,
    place: null,
    durationDays: null,
  };
}

function day(number: number, iso: string, clock: Clock = 'happened'): TimelineEntry {
  return entry(number, [iso, iso], { clock, edtf: iso });
}

describe('the layout of a timeline', () => {
  it('draws nothing of nothing', () => {
    expect(layOutTimeline([], WIDTH)).toMatchObject({
      height: 0,
      lanes: [],
      axis: { stretches: [], ticks: [] },
    });
  });

  it('puts a single day in the middle', () => {
    const { lanes, axis } = layOutTimeline([day(1, '2026-03-14')], WIDTH);
    const mark = lanes[0]?.marks[0];
    expect(mark?.from).toBe(mark?.to);
    expect(mark?.from).toBeGreaterThan(WIDTH / 3);
    expect(axis.ticks).toMatchObject([{ label: '14 Mar 2026', align: 'middle' }]);
  });

  it('keeps order, and gives far dates less room than they would have to scale', () => {
    const { lanes, axis } = layOutTimeline(
      [day(1, '1998-01-01'), day(2, '2026-03-01'), day(3, '2026-03-08')],
      WIDTH,
    );
    const [first = 0, second = 0, third = 0] = lanes[0]?.marks.map((mark) => mark.from) ?? [];
    expect(first).toBeLessThan(second);
    expect(second).toBeLessThan(third);
    expect(third - second).toBeGreaterThan((second - first) / 10);
    expect(axis.stretches.map((stretch) => stretch.shortened)).toEqual([true, false]);
  });

  it('tells days, ranges, vague times and open ends apart', () => {
    const { lanes } = layOutTimeline(
      [
        entry(1, ['1998-01-01', null], { edtf: '1998/..' }),
        entry(2, ['2026-02-01', '2026-02-28'], { edtf: '2026-02', approximate: true }),
        entry(3, ['2026-03-03', '2026-03-06'], { range: true }),
        day(4, '2026-03-13'),
        entry(5, [null, '2026-03-20']),
      ],
      WIDTH,
    );
    const marks = lanes[0]?.marks ?? [];
    expect(
      marks.map(({ shape, openStart, openEnd, approximate }) => ({ shape, openStart, openEnd, approximate })),
    ).toEqual([
      { shape: 'range', openStart: false, openEnd: true, approximate: false },
      { shape: 'vague', openStart: false, openEnd: false, approximate: true },
      { shape: 'range', openStart: false, openEnd: false, approximate: false },
      { shape: 'point', openStart: false, openEnd: false, approximate: false },
      { shape: 'range', openStart: true, openEnd: false, approximate: false },
    ]);
  });

  it('has a lane for each clock that is used, in a fixed order', () => {
    const { lanes } = layOutTimeline([day(1, '2026-03-01', 'published'), day(2, '2026-03-02')], WIDTH);
    expect(lanes.map((lane) => lane.clock)).toEqual(['happened', 'published']);
    expect(lanes[1]?.top).toBe(lanes[0]?.height);
  });

  it('never lets two marks or two labels of one row touch, and stays on the page', () => {
    const entries = Array.from({ length: 40 }, (_, index) =>
      day(index + 1, `20${10 + (index % 17)}-0${1 + (index % 9)}-1${index % 10}`),
    ).sort((a, b) => (a.when.edtf < b.when.edtf ? -1 : 1));
    const { lanes, axis, height } = layOutTimeline(entries, WIDTH);
    const rows = Map.groupBy(lanes[0]?.marks ?? [], (mark) => mark.y);
    for (const marks of rows.values()) {
      for (const [index, mark] of marks.slice(1).entries()) {
        expect(mark.from - (marks[index]?.to ?? 0)).toBeGreaterThan(15);
      }
    }
    for (const mark of lanes[0]?.marks ?? []) {
      expect(mark.from).toBeGreaterThan(0);
      expect(mark.to).toBeLessThan(WIDTH);
      expect(mark.y).toBeLessThan(height);
    }
    const labels = axis.ticks.filter((tick) => tick.align === 'middle').map((tick) => tick.x);
    for (const [index, x] of labels.slice(1).entries()) expect(x - (labels[index] ?? 0)).toBeGreaterThan(40);
  });

  it('stays on a page however much happened on one day', () => {
    const entries = Array.from({ length: 300 }, (_, index) => day(index + 1, '2026-03-14'));
    expect(layOutTimeline(entries, WIDTH).height).toBeLessThan(400);
  });
});
