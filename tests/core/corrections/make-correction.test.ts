/** What can be corrected, what cannot, and which earlier correction a new one replaces. */
import { describe, expect, it } from 'vitest';
import type { CorrectionRequest } from '../../../src/core/corrections/make-correction.ts';
import { makeCorrection } from '../../../src/core/corrections/make-correction.ts';
import { applyCorrections } from '../../../src/core/corrections/apply-corrections.ts';
import type { Analysis, CorrectionId } from '../../../src/core/model.ts';
import { about, ANALYSIS, ARTICLE, correctAll, name, speakers, TEXT } from './sample-analysis.ts';

function make(request: CorrectionRequest, analysis: Analysis = ANALYSIS, text: string = TEXT) {
  return makeCorrection(request, {
    articleId: ARTICLE,
    analysis,
    corrections: [],
    text,
    id: 'c1' as CorrectionId,
    now: '2026-03-14T09:30:00.000Z',
  });
}

const at = (item: string): number => about(item, { kind: 'no-name' }).at;

describe('a correction', () => {
  it('is anchored by the words it is about, and takes down what was shown', () => {
    expect(make(about('e2', { kind: 'event', date: ' 2024-06-03 ' }))).toMatchObject({
      ok: true,
      correction: {
        articleId: ARTICLE,
        target: {
          quote: { exact: expect.stringMatching(/^The ferry line .* on Monday\.$/) as string, prefix: '' },
          shown: { kind: 'event', trigger: 'opened', clock: 'happened', date: '2024-06-10' },
        },
        change: { kind: 'event', date: '2024-06-03' },
        createdAt: '2026-03-14T09:30:00.000Z',
      },
      replaces: [],
    });
  });

  it.each<[string, CorrectionRequest]>([
    ['an item that is not there', about('q77', { kind: 'no-quotation' })],
    ['an item that begins elsewhere', { ...about('q1', { kind: 'no-quotation' }), at: at('q1') + 1 }],
    ['an id of no kind', { item: 'constructor', at: 0, change: { kind: 'no-name' } }],
    ['a merge into what is not there', about('n1', { kind: 'merge', into: { item: 'n77', at: 0 } })],
    [
      'a merge into what begins elsewhere',
      about('n1', { kind: 'merge', into: { item: 'n2', at: at('n2') + 1 } }),
    ],
  ])('of %s is a conflict', (_case, request) => {
    expect(make(request)).toMatchObject({ ok: false, code: 'conflict' });
  });

  it.each<[string, CorrectionRequest]>([
    ['a speaker of an event', about('e1', { kind: 'speaker', name: 'A', all: false })],
    ['a date of a quotation', about('q1', { kind: 'event', date: '2024' })],
    ['a name of a quotation', about('q1', { kind: 'name', name: 'A' })],
    ['a merge of a name with itself', about('n1', { kind: 'merge', into: { item: 'n1', at: at('n1') } })],
    ['a merge of a name with an event', about('n1', { kind: 'merge', into: { item: 'e1', at: at('e1') } })],
    ['an impossible day', about('e1', { kind: 'event', date: '2025-02-29' })],
    ['a date in words', about('e1', { kind: 'event', date: 'next Monday' })],
    ['markup for a date', about('e1', { kind: 'event', date: '<b>2025</b>' })],
    ['nothing of an event', about('e1', { kind: 'event' })],
    ['nothing of a name', about('n1', { kind: 'name' })],
  ])('that sets %s is invalid', (_case, request) => {
    const made = make(request);
    expect(made).toMatchObject({ ok: false, code: 'invalid' });
    if (!made.ok) expect(made.message).toMatch(/^[A-Z].*\.$/);
  });

  it('of a name without a mention, or of a span beyond the text, is a conflict', () => {
    const nameless = { ...ANALYSIS, names: [name('n1', 'person', 'Ghost', [])] };
    expect(make({ item: 'n1', at: 0, change: { kind: 'no-name' } }, nameless)).toMatchObject({
      code: 'conflict',
    });
    expect(make(about('q5', { kind: 'no-quotation' }), ANALYSIS, TEXT.slice(0, 50))).toMatchObject({
      code: 'conflict',
    });
  });

  it('of what was taken out is a conflict', () => {
    const { analysis } = correctAll([about('q4', { kind: 'no-quotation' })]);
    expect(make(about('q4', { kind: 'speaker', name: 'A', all: false }), analysis)).toMatchObject({
      code: 'conflict',
    });
  });
});

describe('a second correction', () => {
  const kept = (requests: readonly CorrectionRequest[]): string[] =>
    correctAll(requests).corrections.map(({ id }) => id);

  it.each<[string, CorrectionRequest, CorrectionRequest, string[]]>([
    [
      'of one speaker replaces the first',
      about('q5', { kind: 'speaker', name: 'A', all: false }),
      about('q5', { kind: 'speaker', name: 'B', all: false }),
      ['c2'],
    ],
    [
      'of another quotation stands beside it',
      about('q4', { kind: 'speaker', name: 'A', all: false }),
      about('q5', { kind: 'speaker', name: 'A', all: false }),
      ['c1', 'c2'],
    ],
    [
      'of a speaker as a whole replaces one that was about the same quotations',
      about('q1', { kind: 'speaker', name: 'M Tolan', all: true }),
      about('q1', { kind: 'speaker', name: 'M. Tolan', all: true }),
      ['c2'],
    ],
    [
      'of a speaker as a whole leaves one that gave her another’s words',
      about('q1', { kind: 'speaker', name: 'Jon Arve', all: true }),
      about('q1', { kind: 'speaker', name: 'Jon B. Arve', all: true }),
      ['c1', 'c2'],
    ],
    [
      'of one quotation leaves that of the whole',
      about('q1', { kind: 'speaker', name: 'A', all: true }),
      about('q1', { kind: 'speaker', name: 'B', all: false }),
      ['c1', 'c2'],
    ],
    [
      'of one event replaces the first',
      about('e1', { kind: 'event', date: '2024' }),
      about('e1', { kind: 'event', date: '2025' }),
      ['c2'],
    ],
    [
      'of another event of its sentence stands beside it',
      about('e1', { kind: 'event', date: '2024' }),
      about('e2', { kind: 'event', date: '2025' }),
      ['c1', 'c2'],
    ],
    [
      'of a name replaces the first',
      about('n3', { kind: 'name', name: 'A' }),
      about('n3', { kind: 'name', name: 'B' }),
      ['c2'],
    ],
    [
      'that dismisses keeps the first for when it is taken back',
      about('n3', { kind: 'name', name: 'A' }),
      about('n3', { kind: 'no-name' }),
      ['c1', 'c2'],
    ],
  ])('%s', (_case, first, second, expected) => {
    expect(kept([first, second])).toEqual(expected);
  });

  it('that replaces one can be taken back to what the engine read', () => {
    const { analysis, corrections } = correctAll([
      about('q1', { kind: 'speaker', name: 'M Tolan', all: true }),
      about('q1', { kind: 'speaker', name: 'M. Tolan', all: true }),
    ]);
    expect(speakers(analysis)[0]).toBe('q1 M. Tolan');
    expect(speakers(applyCorrections(analysis, corrections).analysis)[4]).toBe('q5 M. Tolan');
    expect(speakers(applyCorrections(analysis, []).analysis)).toEqual(speakers(ANALYSIS));
  });
});
