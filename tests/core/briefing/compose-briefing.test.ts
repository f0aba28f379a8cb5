import { describe, expect, it } from 'vitest';
import { composeBriefing, describeRemovals } from '../../../src/core/briefing/compose-briefing.ts';
import { letterOf } from '../../../src/core/briefing/group-speakers.ts';
import { canonicalText } from '../../../src/core/text.ts';
import { harbourView } from './harbour-view.ts';
import { makeView, paragraph } from './make-view.ts';

const NOTES = [
  { quote: 'two cranes', colour: 'blue' },
  { quote: 'northern quay', note: 'Ask the builder.', tags: ['check'] },
  { quote: 'gone words', orphan: true, note: 'lost' },
] as const;

describe('composing a briefing', () => {
  it('tells the same of the same article', () => {
    expect(composeBriefing(harbourView(), { notes: false })).toEqual(
      composeBriefing(harbourView(), { notes: false }),
    );
  });

  it('keeps for each line the place it was taken from', () => {
    const view = harbourView();
    const text = canonicalText(view.article.blocks);
    const briefing = composeBriefing(view, { notes: false });
    const passages = [
      ...briefing.keyPoints,
      ...briefing.timeline.map((entry) => entry.passage),
      ...briefing.undated.map((entry) => entry.passage),
      ...briefing.speakers.flatMap((speaker) => speaker.lines.flatMap((line) => line.parts)),
    ].filter((passage) => passage.span !== null);
    expect(passages.length).toBeGreaterThan(10);
    for (const { span, text: words, paragraph: number } of passages) {
      expect(words).toContain(text.slice(span?.start, span?.end));
      expect(number).toBeGreaterThan(0);
    }
  });

  it('numbers paragraphs, not headings or pictures, and a list once', () => {
    const { blocks } = composeBriefing(harbourView(), { notes: false });
    expect(blocks.map((block) => ('number' in block ? block.number : null))).toEqual([
      1,
      2,
      null,
      3,
      4,
      5,
      6,
      null,
      7,
    ]);
  });

  it('joins a saying split around its cue, with the marks that stand in the article', () => {
    const { speakers } = composeBriefing(harbourView(), { notes: false });
    expect(speakers.map(({ letter, name }) => [letter, name])).toEqual([
      ['A', 'Lena Orsova'],
      ['B', 'Tomas Hale'],
      ['', null],
    ]);
    expect(speakers[0]?.lines[0]?.parts.map((part) => part.text)).toEqual([
      '“The quay will hold,”',
      '“and I would not say so otherwise.”',
    ]);
    expect(speakers[0]?.lines[1]).toMatchObject({ type: 'indirect', mention: 'She', cue: 'said' });
  });

  it('orders the timeline, adds the publication, and keeps undated events only with their length', () => {
    const { timeline, undated } = composeBriefing(harbourView(), { notes: false });
    expect(timeline.map(({ number, date, clock }) => `${number} ${date} ${clock}`)).toEqual([
      '1 since 1998 happened',
      '2 3 December 2025 happened',
      '3 12–19 January 2026 happened',
      '4 February 2026 happened',
      '5 13 March 2026 happened',
      '6 13 March 2026 said',
      '7 14 March 2026 published',
    ]);
    expect(undated).toMatchObject([{ durationDays: 5, passage: { paragraph: 6 } }]);
  });

  it('invents no publication where the article states none', () => {
    const view = makeView({ title: 'T', publishedAt: null, blocks: [paragraph('Nothing is dated here.')] });
    expect(composeBriefing(view, { notes: false }).timeline).toEqual([]);
  });

  it('never jumps over a heading level', () => {
    const view = makeView({
      title: 'T',
      blocks: ([2, 6, 3, 5] as const).map((level) => ({ type: 'heading', level, text: `Level ${level}` })),
    });
    const levels = composeBriefing(view, { notes: false }).blocks.map((block) =>
      'level' in block ? block.level : 0,
    );
    expect(levels).toEqual([3, 4, 4, 5]);
  });

  it('has no trace of annotations without notes', () => {
    const without = JSON.stringify(composeBriefing(harbourView(NOTES), { notes: false }));
    expect(without).toBe(JSON.stringify(composeBriefing(harbourView(), { notes: false })));
  });

  it('lists notes by place, the lost ones last, and paints them', () => {
    const { notes, blocks } = composeBriefing(harbourView(NOTES), { notes: true });
    expect(notes?.map(({ number, quote, note }) => [number, quote.text, quote.paragraph, note])).toEqual([
      [1, 'northern quay', 1, 'Ask the builder.'],
      [2, 'two cranes', 5, ''],
      [3, 'gone words', null, 'lost'],
    ]);
    const painted = blocks.flatMap((block) =>
      block.type === 'paragraph' ? block.segments.filter((segment) => segment.highlight !== null) : [],
    );
    expect(painted).toMatchObject([{ text: 'northern quay', highlight: { colour: 'yellow', note: 1 } }]);
  });

  it('says what was taken out, but not what was put back', () => {
    const { article } = harbourView();
    const [removal] = article.removals;
    expect(describeRemovals(article.removals)).toBe('1 line: cookie notice');
    expect(removal && describeRemovals([{ ...removal, restored: true }])).toBeNull();
    expect(describeRemovals([])).toBeNull();
  });

  it('shows a corrected title with the one that was found', () => {
    const view = harbourView();
    const title = { value: 'Corrected', origin: 'analyst' as const, found: 'ort Ardan' };
    const { sources } = composeBriefing({ ...view, article: { ...view.article, title } }, { notes: false });
    expect(sources).toContainEqual({ label: 'Title as found', value: 'ort Ardan', wording: 'article' });
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('letters speaker %i as %s', (index, letter) => {
    expect(letterOf(index)).toBe(letter);
  });
});
