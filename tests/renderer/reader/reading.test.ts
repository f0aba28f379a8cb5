import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/renderer/reader/excerpt.ts';
import { hitsAt } from '../../../src/renderer/reader/hit-test.ts';
import { layOutGutter } from '../../../src/renderer/reader/lay-out-gutter.ts';
import { monogramOf } from '../../../src/renderer/reader/monogram.ts';
import { groupSpeakers } from '../../../src/core/briefing/group-speakers.ts';
import { createReading, groupBySpeaker } from '../../../src/renderer/reader/reading.ts';
import { sentenceAt, step } from '../../../src/renderer/reader/text-steps.ts';
import { inventedViews } from '../invented-articles.ts';
import { makeArticle, makeView, paragraphs, spanOf } from '../sample-views.ts';

describe('monograms', () => {
  test.each([
    ['Elena Marchetti', 'EM'],
    ['Regional transport authority', 'RA'],
    ['the Ministry of Defence', 'MD'],
    ['Ferrocosta', 'F'],
    ['Jean-Luc de la Tour', 'JT'],
    ['Ольга Смирнова', 'ОС'],
    ['周明远', '周'],
    ['ليلى حداد', 'ل'],
    ['الوزير', 'و'],
    ['', '?'],
    ['the', '?'],
    ['“…”', '…'],
  ])('%s: %s', (name, expected) => {
    expect(monogramOf(name)).toBe(expected);
  });
});

describe('speakers', () => {
  const [bridge] = inventedViews();
  if (!bridge) throw new Error('no view');
  const speakers = groupBySpeaker(bridge.analysis.quotations);

  test('in the order of their first words, as in the PDF, the unattributed last', () => {
    const firsts = speakers.slice(0, -1).map(({ quotations }) => quotations[0]?.start ?? -1);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(speakers.map(({ hue }) => hue)).toEqual([...firsts.keys(), null]);
    const printed = groupSpeakers(bridge.analysis.quotations);
    expect(printed.map(({ name }) => name ?? '')).toEqual(speakers.map(({ name }) => name));
    expect(printed.map(({ colour }) => colour)).toEqual(speakers.map(({ hue }) => hue));
    expect(speakers.at(-1)?.name).toBe('');
    expect(speakers.at(-1)?.hue).toBeNull();
  });

  test('each speaker has a hue of its own while there are hues', () => {
    const hues = speakers.flatMap(({ hue }) => (hue === null ? [] : [hue]));
    expect(new Set(hues).size).toBe(hues.length);
  });

  test('a role given once is the speaker’s role', () => {
    expect(speakers.find(({ name }) => name === 'Tomás Ibarra')?.role).toBe('Mayor of Altos');
  });

  test('no quotations, no speakers', () => {
    expect(groupBySpeaker([])).toEqual([]);
  });
});

describe('what lies at a place', () => {
  const [view] = inventedViews();
  if (!view) throw new Error('no view');
  const reading = createReading(view);
  const at = (words: string): number => spanOf(reading.text, words).start + 1;

  test('a quotation', () => {
    const [hit] = hitsAt(reading, [], 'quotes', at('We stopped every train'));
    expect(hit?.focus).toEqual({ kind: 'quotation', id: 'q2' });
  });

  test('the note on the Notes tab, the quotation on the Quotes tab', () => {
    const offset = at('scour holes');
    expect(hitsAt(reading, view.annotations, 'notes', offset)[0]?.focus.kind).toBe('annotation');
    expect(hitsAt(reading, view.annotations, 'quotes', offset)[0]?.focus.kind).toBe('quotation');
  });

  test('names and times only where their tab is open', () => {
    const name = at('Ferrocosta');
    expect(hitsAt(reading, [], 'quotes', name)).toEqual([]);
    expect(hitsAt(reading, [], 'names', name)[0]?.focus).toEqual({ kind: 'name', id: 'n5' });
    const time = at('4 March');
    expect(hitsAt(reading, [], 'quotes', time)).toEqual([]);
    expect(hitsAt(reading, [], 'timeline', time)[0]?.focus.kind).toBe('event');
  });

  test('nothing between', () => {
    expect(hitsAt(reading, view.annotations, 'quotes', at('Residents remember'))).toEqual([]);
    expect(hitsAt(reading, view.annotations, 'notes', reading.text.length + 10)).toEqual([]);
  });

  test('an orphan lies nowhere', () => {
    const orphan = view.annotations.filter(({ span }) => span === null);
    expect(orphan.length).toBe(1);
    expect(hitsAt(reading, orphan, 'notes', 0)).toEqual([]);
  });
});

describe('steps of a selection', () => {
  const view = makeView(
    makeArticle({
      number: 1,
      title: 'T',
      publisher: null,
      language: 'en',
      blocks: paragraphs('One two. Three four!', 'Five, six.'),
    }),
  );
  const { text, blockSpans } = createReading(view);
  const stepped = { text, blockSpans, language: 'en' };
  const slice = (span: { start: number; end: number } | null): string | null =>
    span && text.slice(span.start, span.end);

  test('the sentence at a place, without the space after it', () => {
    expect(slice(sentenceAt(stepped, 0))).toBe('One two.');
    expect(slice(sentenceAt(stepped, 10))).toBe('Three four!');
    expect(slice(sentenceAt(stepped, text.length))).toBe('Five, six.');
  });

  test.each([
    [0, 'word', 1, 3],
    [3, 'word', 1, 7],
    [7, 'word', -1, 4],
    [4, 'word', -1, 0],
    [0, 'word', -1, 0],
    [0, 'sentence', 1, 8],
    [8, 'sentence', 1, 20],
    [20, 'sentence', 1, 32],
    [32, 'sentence', 1, 32],
    [22, 'word', -1, 15],
  ] as const)('from %i by %s (%i) to %i', (from, unit, direction, expected) => {
    expect(step(stepped, from, unit, direction)).toBe(expected);
  });

  test('an article without text has no sentence', () => {
    expect(sentenceAt({ text: '', blockSpans: [], language: 'und' }, 0)).toBeNull();
    expect(step({ text: '', blockSpans: [], language: 'und' }, 0, 'word', 1)).toBe(0);
  });

  test('words of a script without spaces', () => {
    const chinese = {
      text: '大桥正式通车。',
      blockSpans: [{ index: 0, type: 'paragraph' as const, start: 0, end: 7 }],
      language: 'zh',
    };
    expect(step(chinese, 0, 'word', 1)).toBeLessThan(6);
    expect(step(chinese, 0, 'sentence', 1)).toBe(7);
  });
});

describe('markers beside the text', () => {
  test('keep their distance and their order', () => {
    const items = [0, 2, 4, 100].map((top) => ({ top, value: top }));
    expect(layOutGutter(items, 20).map(({ top }) => top)).toEqual([0, 20, 40, 100]);
  });

  test('none, none', () => {
    expect(layOutGutter([], 20)).toEqual([]);
  });
});

describe('excerpts', () => {
  test.each([
    ['short', 10, 'short'],
    ['two  words\nhere', 40, 'two words here'],
    ['a longer sentence of words', 18, 'a longer sentence…'],
    ['Donaudampfschifffahrt', 10, 'Donaudampf…'],
    ['🚢🚢🚢', 3, '🚢…'],
  ])('%s in %i', (text, limit, expected) => {
    expect(excerpt(text, limit)).toBe(expected);
  });
});
