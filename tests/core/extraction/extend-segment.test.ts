/** Texts of lists in scrapes, on invented lines: where they go on, and where another part begins. */
import { describe, expect, test } from 'vitest';
import { extendSegment } from '../../../src/core/extraction/extend-segment.ts';
import { pieceText, keptPiece, prunePieces } from '../../../src/core/extraction/piece.ts';
import { SCRAPE_STEPS } from '../../../src/core/extraction/page-steps.ts';

const TEXT = [
  'The harbour towns along the Havel have twelve bridges, seven ferries and one tunnel that nobody likes to use in winter.',
  'Travellers who want to cross the river with bicycles should know which ferries carry them and what each crossing costs.',
  'Bridges stay open through the night, while ferries stop running at ten, except in summer, when travellers crowd the harbour.',
  'Local councils publish timetables for every crossing, and most harbour offices lend bicycles to travellers against a deposit.',
  'Tickets for ferries are cheaper when bought before boarding, since drivers carry little change and queues grow in summer.',
  'Winter brings ice along the banks, and then councils close some crossings, which makes travellers wait for open bridges.',
];
const SAME =
  'Ferries on the eastern bank carry bicycles, too, and travellers pay for each crossing at the harbour offices before boarding in summer or winter.';
const SAME_TOO =
  'Most travellers take bridges in winter, since councils close ferries when ice grows along the banks and timetables for the crossing change.';
const OTHER =
  'Scientists measured glacier melting with satellites and published alarming results about permafrost methane emissions during the previous Arctic expedition.';
const OTHER_TOO =
  'Researchers emphasised uncertainties regarding feedback mechanisms, although laboratory simulations generally confirmed satellite measurements from Greenland.';
const SHORT = ['Pros', 'Room for bicycles', 'Open at night', 'Cons', 'Long queues at noon'];
const segment = { start: 0, end: TEXT.length };

describe('a text that lists part', () => {
  test.each([
    ['goes on with the same words', [...TEXT, ...SHORT, SAME, SAME_TOO], TEXT.length + SHORT.length + 2],
    ['not with the words of another', [...TEXT, ...SHORT, OTHER, OTHER_TOO], TEXT.length],
    ['not behind a line of a template', [...TEXT, 'Pros', 'Read more', SAME, SAME_TOO], TEXT.length],
    ['not behind a byline', [...TEXT, 'Ferry guide', 'By Ann Lee, May 3, 2024', SAME, SAME_TOO], TEXT.length],
    [
      'not for a single short sentence',
      [...TEXT, ...SHORT, 'Ferries carry bicycles and travellers in summer, too.'],
      TEXT.length,
    ],
    [
      'not behind a long menu',
      [...TEXT, ...Array.from({ length: 40 }, (_, at) => `Town ${at}`), SAME, SAME_TOO],
      TEXT.length,
    ],
  ])('%s', (_what, lines, end) => {
    expect(extendSegment(lines, segment)).toEqual({ start: 0, end });
  });
  test('begins where its words do', () => {
    const lines = [SAME, SAME_TOO, ...SHORT, ...TEXT];
    expect(extendSegment(lines, { start: 2 + SHORT.length, end: lines.length })).toEqual({
      start: 0,
      end: lines.length,
    });
  });
  test('an empty one stays empty', () => {
    expect(extendSegment(TEXT, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

describe('lines of a scrape', () => {
  const kept = (lines: readonly string[], byline: readonly string[] = []) =>
    prunePieces(
      lines.map((text) => keptPiece({ type: 'paragraph', text })),
      SCRAPE_STEPS,
      { title: 'Crossing the Havel', publisher: null, byline, kind: 'scrape' },
    )
      .filter((piece) => piece.removal === null)
      .map(pieceText);
  test.each([
    ['Read more: Which ferries carry dogs'],
    ['Leggi anche su: I traghetti del fiume'],
    ['SEE ALSO: Bridges by night'],
  ])('%s goes', (line) => {
    expect(kept([TEXT[0] ?? '', line, TEXT[1] ?? '', TEXT[2] ?? ''])).not.toContain(line);
  });
  test.each([
    ['Read this: more than half of them carry dogs, and nobody has ever complained.'],
    ['He asked them to read more books on rivers, and they laughed at him for it.'],
  ])('%s stays', (line) => {
    expect(kept([TEXT[0] ?? '', line, TEXT[1] ?? '', TEXT[2] ?? ''])).toContain(line);
  });
  const box = (head: string) => [
    ...TEXT,
    head,
    'Father of two, she learnt to sail before she could walk, and to write after.',
  ];
  test.each([
    ['About the author', []],
    ['Sobre Mira Tolland', ['Mira Tolland']],
  ])('a box headed “%s” goes', (head, byline) => {
    expect(kept(box(head), byline)).toEqual(TEXT);
  });
  test.each([
    ['Sobre Mira Tolland', []],
    ['About the bridges', ['Mira Tolland']],
  ])('a section headed “%s” stays', (head, byline) => {
    expect(kept(box(head), byline)).toContain(head);
  });
});
