/** Corrections meet an analysis made anew: by a newer engine, or of a text that has changed. */
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/core/corrections/apply-corrections.ts';
import type { Correction } from '../../../src/core/corrections/correction.ts';
import type { CorrectionRequest } from '../../../src/core/corrections/make-correction.ts';
import {
  readCorrection,
  reanchorCorrection,
  storeCorrection,
} from '../../../src/core/corrections/stored-correction.ts';
import type { Analysis } from '../../../src/core/model.ts';
import {
  about,
  ANALYSIS,
  correctAll,
  event,
  itemsOf,
  name,
  quotation,
  spanOf,
  speakers,
  TEXT,
} from './sample-analysis.ts';

/** The one correction that a request makes of the old analysis. */
function corrected(request: CorrectionRequest): Correction {
  const [correction] = correctAll([request]).corrections;
  if (correction === undefined) throw new Error('no correction');
  return correction;
}

function newer(changes: Partial<Analysis>): Analysis {
  return { ...ANALYSIS, engine: '2', ...changes };
}

const nobody: Partial<Analysis> = { quotations: [], events: [], names: [] };
const arve = about('q5', { kind: 'speaker', name: 'Jon Arve', all: false });

describe('a quotation', () => {
  it.each<[string, Analysis, string[], readonly string[]]>([
    [
      'has another number',
      newer({ quotations: [quotation('q9', spanOf('“Nobody asked the fishermen,”'), null)] }),
      ['q9 Jon Arve'],
      ['q9'],
    ],
    [
      'lost its marks',
      newer({ quotations: [quotation('q1', spanOf('Nobody asked the fishermen'), null)] }),
      ['q1 Jon Arve'],
      ['q1'],
    ],
    [
      'took in its cue',
      newer({ quotations: [quotation('q1', spanOf('“Nobody asked the fishermen,” he added.'), null)] }),
      ['q1 Jon Arve'],
      ['q1'],
    ],
    [
      'is split in two',
      newer({
        quotations: [quotation('q1', spanOf('“Nobody '), null), quotation('q2', spanOf('asked the f'), null)],
      }),
      ['q1 Jon Arve', 'q2 Jon Arve'],
      ['q1', 'q2'],
    ],
    [
      'lies in a long one of another',
      newer({ quotations: [quotation('q1', { start: 0, end: TEXT.length }, 'Ada Lund')] }),
      ['q1 Ada Lund'],
      [],
    ],
    [
      'holds a fragment',
      newer({ quotations: [quotation('q1', spanOf('fishermen'), 'Ada Lund')] }),
      ['q1 Ada Lund'],
      [],
    ],
    ['is gone', newer(nobody), [], []],
    [
      'touches its neighbours only',
      newer({ quotations: ANALYSIS.quotations.slice(0, 4) }),
      speakers(ANALYSIS).slice(0, 4),
      [],
    ],
  ])('%s', (_case, analysis, expected, items) => {
    const result = applyCorrections(analysis, [corrected(arve)]);
    expect(speakers(result.analysis)).toEqual(expected);
    expect(itemsOf(result.corrections)).toEqual([items]);
    expect(result.unmatched).toHaveLength(items.length === 0 ? 1 : 0);
    expect(result.analysis.engine).toBe('2');
  });

  it('read as the analyst said is not marked as corrected', () => {
    const analysis = newer({
      quotations: [quotation('q5', spanOf('“Nobody asked the fishermen,”'), 'Jon Arve')],
    });
    const result = applyCorrections(analysis, [corrected(arve)]);
    expect(result.analysis.quotations[0]).not.toHaveProperty('corrected');
    expect(result.unmatched).toEqual([]);
  });
});

describe('all that a speaker says', () => {
  const all = corrected(about('q1', { kind: 'speaker', name: 'Mira Tolan-Berg', all: true }));
  const said = (first: string | null, second: string | null): Analysis =>
    newer({
      quotations: [
        quotation('q1', spanOf('“We lost two boats,”'), first),
        quotation('q2', spanOf('“Nobody asked the fishermen,”'), second),
      ],
    });

  it.each<[string, Analysis, string[]]>([
    ['is found by the name', said('Mira Tolan', 'MIRA TOLAN'), ['q1 Mira Tolan-Berg', 'q2 Mira Tolan-Berg']],
    ['is found by a form of the name', said('Tolan', 'Tolan'), ['q1 Mira Tolan-Berg', 'q2 Mira Tolan-Berg']],
    [
      'is found though the anchored one is nobody’s',
      said(null, 'Mira Tolan'),
      ['q1 Mira Tolan-Berg', 'q2 Mira Tolan-Berg'],
    ],
    ['is not what another one says', said('Ada Lund', 'Ada Lund'), ['q1 Mira Tolan-Berg', 'q2 Ada Lund']],
    ['is not what nobody says', said('Mira Tolan', null), ['q1 Mira Tolan-Berg', 'q2 –']],
  ])('%s', (_case, analysis, expected) => {
    expect(speakers(applyCorrections(analysis, [all]).analysis)).toEqual(expected);
  });
});

describe('an event', () => {
  const sentence = spanOf(
    'The ferry line of Port Osk closed on 3 May 2024, and a new pier opened on Monday.',
  );
  const monday = { timeExpression: spanOf('Monday') };
  const dated = corrected(about('e2', { kind: 'event', date: '2024-06-03' }));
  const dates = (analysis: Analysis): string[] =>
    applyCorrections(analysis, [dated]).analysis.events.map(({ id, when }) => `${id} ${when?.edtf ?? '–'}`);

  it.each<[string, Analysis, string[]]>([
    [
      'is told from the other of its sentence by its trigger',
      newer({
        events: [
          event('e1', sentence, 'opened', '2024-06-17'),
          event('e2', sentence, 'closed', '2024-05-03'),
        ],
      }),
      ['e1 2024-06-03', 'e2 2024-05-03'],
    ],
    [
      'is told from the other by the words of its date',
      newer({
        events: [
          event('e1', sentence, 'closed', '2024-05-03'),
          event('e2', sentence, 'pier', '2024-06-17', monday),
        ],
      }),
      ['e1 2024-05-03', 'e2 2024-06-03'],
    ],
    [
      'is the only one of its sentence',
      newer({ events: [event('e1', sentence, 'was', null, { clock: 'said' })] }),
      ['e1 2024-06-03'],
    ],
    [
      'is none of two strangers',
      newer({
        events: [event('e1', sentence, 'closed', '2024-05-03'), event('e2', sentence, 'lost', '2024-05-04')],
      }),
      ['e1 2024-05-03', 'e2 2024-05-04'],
    ],
    [
      'of another sentence stays as it is',
      newer({ events: ANALYSIS.events.slice(2) }),
      ['e3 2024-06-12', 'e4 2024-06'],
    ],
    ['is gone', newer(nobody), []],
  ])('%s', (_case, analysis, expected) => {
    expect(dates(analysis)).toEqual(expected);
  });

  it('with a date that this Dateline cannot read stays as it is, and the correction is kept', () => {
    const unreadable: Correction = { ...dated, change: { kind: 'event', date: 'Y17E8' } };
    const result = applyCorrections(ANALYSIS, [unreadable]);
    expect(result.analysis).toEqual(ANALYSIS);
    expect(result.unmatched).toEqual([unreadable]);
  });
});

describe('a name', () => {
  const renamed = corrected(about('n2', { kind: 'name', name: 'Mira Tolan-Berg' }));
  const names = (list: Analysis['names']): string[] =>
    applyCorrections(newer({ names: list }), [renamed]).analysis.names.map((each) => each.name);
  const full = spanOf('Mira Tolan');

  it.each<[string, Analysis['names'], string[]]>([
    ['is found at its mention', [name('n7', 'person', 'M. Tolan', [full])], ['Mira Tolan-Berg']],
    [
      'is found by what it is called',
      [name('n7', 'person', 'Mira Tolan', [spanOf('Tolan', TEXT, 2)])],
      ['Mira Tolan-Berg'],
    ],
    [
      'is told from a longer one that holds it',
      [
        name('n1', 'organisation', 'Said Mira Tolan Ltd', [{ start: full.start - 5, end: full.end }]),
        name('n2', 'person', 'Mira Tolan', [full]),
      ],
      ['Said Mira Tolan Ltd', 'Mira Tolan-Berg'],
    ],
    [
      'is not any that only touches it',
      [name('n1', 'organisation', 'Boats', [{ start: full.start - 30, end: full.start + 2 }])],
      ['Boats'],
    ],
    ['is not another', [name('n1', 'person', 'Jon Arve', [spanOf('Jon Arve')])], ['Jon Arve']],
  ])('%s', (_case, list, expected) => {
    expect(names(list)).toEqual(expected);
  });

  it('that is merged needs both, and is left alone once the engine has merged them itself', () => {
    const into = about('n1', { kind: 'no-name' });
    const merge = corrected(about('n4', { kind: 'merge', into: { item: 'n1', at: into.at } }));
    for (const list of [[], ANALYSIS.names.slice(0, 3), ANALYSIS.names.slice(1)]) {
      expect(applyCorrections(newer({ names: list }), [merge]).unmatched).toEqual([merge]);
    }
    const one = name('n1', 'place', 'Port Osk', [spanOf('Port Osk'), spanOf('Osk', TEXT, 2)]);
    const result = applyCorrections(newer({ names: [one] }), [merge]);
    expect(result.analysis.names).toEqual([one]);
    expect(result.unmatched).toEqual([merge]);
  });
});

describe('a stored correction', () => {
  const requests: CorrectionRequest[] = [
    about('q1', { kind: 'speaker', name: 'M. Tolan', role: null, all: true }),
    about('q4', { kind: 'no-quotation' }),
    about('e2', { kind: 'event', date: '2024-06-03' }),
    about('e4', { kind: 'no-event' }),
    about('n3', { kind: 'name', name: 'Jon B. Arve' }),
    about('n2', { kind: 'no-name' }),
    about('n4', { kind: 'merge', into: { item: 'n1', at: spanOf('Port Osk').start } }),
  ];
  const made = correctAll(requests).corrections.map(({ items: _items, ...correction }) => correction);

  it('comes back from JSON as it was', () => {
    for (const correction of made) {
      const json = JSON.stringify(storeCorrection(correction, TEXT));
      expect(readCorrection(JSON.parse(json) as never, TEXT)).toEqual(correction);
    }
  });

  it('counts code points, and moves with a text that grows before it', () => {
    const before = '😀 A line put back at the top.\n\n';
    for (const correction of made) {
      const moved = reanchorCorrection(correction, before + TEXT);
      const start = (correction.target.span?.start ?? 0) + before.length;
      expect(moved.target.span?.start).toBe(start);
      expect(moved.target.quote).toEqual(correction.target.quote);
      const stored = storeCorrection(moved, before + TEXT);
      expect(stored.target.selector[1]).toMatchObject({ start: start - 1 });
      expect(readCorrection(stored, before + TEXT)).toEqual(moved);
    }
  });

  it('is kept where its words are gone, and fits again when they are back', () => {
    const [speaker] = made;
    if (speaker === undefined) throw new Error('no correction');
    const without = 'Nothing of what was written here is left; the page now tells of the weather.';
    const lost = reanchorCorrection(speaker, without);
    expect(lost.target.span).toBeNull();
    expect(applyCorrections({ ...ANALYSIS, ...nobody }, [lost]).unmatched).toEqual([lost]);
    const again = readCorrection(storeCorrection(lost, without), TEXT);
    expect(again).toEqual(speaker);
  });

  it('of a sentence without words left fits by name alone, not by chance', () => {
    const lost = made.map((correction) => reanchorCorrection(correction, ''));
    const result = applyCorrections(ANALYSIS, lost);
    // What all a speaker says is called and what a name is called need no place.
    expect(itemsOf(result.corrections)).toEqual([
      ['q1', 'q2', 'q3', 'q5'],
      [],
      [],
      [],
      ['n3'],
      ['n2'],
      ['n4', 'n1'],
    ]);
  });
});
