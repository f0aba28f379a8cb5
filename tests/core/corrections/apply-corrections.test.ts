/** What a correction changes of the analysis it was made on, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import { applyCorrections, asFound } from '../../../src/core/corrections/apply-corrections.ts';
import type { CorrectionRequest } from '../../../src/core/corrections/make-correction.ts';
import { about, ANALYSIS, correctAll, itemsOf, speakers } from './sample-analysis.ts';

describe('without corrections', () => {
  it('an analysis is the very same', () => {
    expect(applyCorrections(ANALYSIS, []).analysis).toBe(ANALYSIS);
  });
});

describe('a speaker', () => {
  it.each<[string, CorrectionRequest, string[]]>([
    [
      'of one quotation',
      about('q5', { kind: 'speaker', name: 'Jon Arve', all: false }),
      ['q1 Mira Tolan', 'q2 Mira Tolan', 'q3 Mira Tolan', 'q4 Jon Arve', 'q5 Jon Arve'],
    ],
    [
      'of a saying in two parts, named at the first',
      about('q1', { kind: 'speaker', name: 'Ada Lund', all: false }),
      ['q1 Ada Lund', 'q2 Ada Lund', 'q3 Mira Tolan', 'q4 Jon Arve', 'q5 Mira Tolan'],
    ],
    [
      'of a saying in two parts, named at the second',
      about('q2', { kind: 'speaker', name: 'Ada Lund', all: false }),
      ['q1 Ada Lund', 'q2 Ada Lund', 'q3 Mira Tolan', 'q4 Jon Arve', 'q5 Mira Tolan'],
    ],
    [
      'of all the speaker says',
      about('q3', { kind: 'speaker', name: 'Mira Tolan-Berg', all: true }),
      ['q1 Mira Tolan-Berg', 'q2 Mira Tolan-Berg', 'q3 Mira Tolan-Berg', 'q4 Jon Arve', 'q5 Mira Tolan-Berg'],
    ],
    [
      'who is nobody',
      about('q4', { kind: 'speaker', name: null, all: false }),
      ['q1 Mira Tolan', 'q2 Mira Tolan', 'q3 Mira Tolan', 'q4 –', 'q5 Mira Tolan'],
    ],
  ])('%s', (_case, request, expected) => {
    expect(speakers(correctAll([request]).analysis)).toEqual(expected);
  });

  it('keeps the words that name him here, and the role unless another is given', () => {
    const { analysis } = correctAll([about('q1', { kind: 'speaker', name: 'Ada Lund', all: false })]);
    expect(analysis.quotations[0]?.speaker).toMatchObject({
      mentionText: 'Mira Tolan',
      name: 'Ada Lund',
      role: 'harbour master',
    });
    const other = correctAll([about('q1', { kind: 'speaker', name: 'Ada Lund', role: null, all: false })]);
    expect(other.analysis.quotations[0]?.speaker?.role).toBeNull();
  });

  it('takes part in the event of saying it instead of the other', () => {
    const { analysis } = correctAll([about('q5', { kind: 'speaker', name: 'Jon Arve', all: false })]);
    expect(analysis.events[2]?.participants).toEqual(['Jon Arve']);
    expect(analysis.events[0]).toBe(ANALYSIS.events[0]);
    const nobody = correctAll([about('q5', { kind: 'speaker', name: null, all: false })]);
    expect(nobody.analysis.events[2]?.participants).toEqual([]);
  });

  it('corrected for all and then for one: the last word counts, and each can be taken back alone', () => {
    const both = correctAll([
      about('q1', { kind: 'speaker', name: 'M. Tolan', all: true }),
      about('q5', { kind: 'speaker', name: 'Jon Arve', all: false }),
    ]);
    expect(speakers(both.analysis)).toEqual([
      'q1 M. Tolan',
      'q2 M. Tolan',
      'q3 M. Tolan',
      'q4 Jon Arve',
      'q5 Jon Arve',
    ]);
    const [first, second] = both.corrections;
    expect(speakers(applyCorrections(both.analysis, second === undefined ? [] : [second]).analysis)).toEqual([
      'q1 Mira Tolan',
      'q2 Mira Tolan',
      'q3 Mira Tolan',
      'q4 Jon Arve',
      'q5 Jon Arve',
    ]);
    expect(speakers(applyCorrections(both.analysis, first === undefined ? [] : [first]).analysis)[4]).toBe(
      'q5 M. Tolan',
    );
  });

  it('put back to what was read is not marked as corrected', () => {
    const { analysis, corrections } = correctAll([
      about('q5', { kind: 'speaker', name: 'Jon Arve', all: false }),
      about('q5', { kind: 'speaker', name: 'Mira Tolan', all: false }),
    ]);
    expect(analysis.quotations[4]).not.toHaveProperty('corrected');
    expect(corrections).toHaveLength(1);
  });
});

describe('what is no quotation', () => {
  it('is gone; what went on from it goes on from what was before, and the saying stays an event', () => {
    const { analysis } = correctAll([
      about('q1', { kind: 'no-quotation' }),
      about('q5', { kind: 'no-quotation' }),
    ]);
    expect(analysis.quotations.map(({ id, continues }) => [id, continues])).toEqual([
      ['q2', null],
      ['q3', null],
      ['q4', null],
    ]);
    expect(analysis.events[2]).toMatchObject({ id: 'e3', quotationId: null });
    expect(analysis.found?.quotations).toHaveLength(5);
  });
});

describe('an event', () => {
  it('gets date and clock, the other one of its sentence stays', () => {
    const { analysis } = correctAll([about('e2', { kind: 'event', date: '2024-06-03', clock: 'published' })]);
    expect(analysis.events[1]).toMatchObject({
      clock: 'published',
      corrected: true,
      when: { edtf: '2024-06-03', reason: 'set by the analyst' },
    });
    expect(analysis.events[0]).toBe(ANALYSIS.events[0]);
    expect(analysis.found?.events[1]?.when?.edtf).toBe('2024-06-10');
  });

  it('keeps the engine’s date where only the clock is given, and the other way round', () => {
    const clock = correctAll([about('e1', { kind: 'event', clock: 'said' })]).analysis.events[0];
    expect(clock).toMatchObject({ clock: 'said', when: { edtf: '2024-05-03' } });
    const date = correctAll([about('e3', { kind: 'event', date: '2024-06~' })]).analysis.events[2];
    expect(date).toMatchObject({ clock: 'said', when: { edtf: '2024-06~', approximate: true } });
  });

  it('can lose its date, and can be taken out', () => {
    expect(correctAll([about('e1', { kind: 'event', date: null })]).analysis.events[0]?.when).toBeNull();
    const { analysis } = correctAll([about('e1', { kind: 'no-event' })]);
    expect(analysis.events.map(({ id }) => id)).toEqual(['e2', 'e3', 'e4']);
  });
});

describe('a name', () => {
  it('in its fullest form is what speakers and participants are called too', () => {
    const { analysis } = correctAll([about('n2', { kind: 'name', name: 'Mira Tolan-Berg', role: 'mayor' })]);
    expect(analysis.names[1]).toMatchObject({
      name: 'Mira Tolan-Berg',
      aliases: ['Mira Tolan', 'Tolan'],
      role: 'mayor',
    });
    expect(speakers(analysis)).toEqual([
      'q1 Mira Tolan-Berg',
      'q2 Mira Tolan-Berg',
      'q3 Mira Tolan-Berg',
      'q4 Jon Arve',
      'q5 Mira Tolan-Berg',
    ]);
    expect(analysis.quotations[0]?.speaker?.role).toBe('mayor');
    expect(analysis.quotations[3]).toBe(ANALYSIS.quotations[3]);
    expect(analysis.events[2]?.participants).toEqual(['Mira Tolan-Berg']);
  });

  it('of a place keeps its place on the map only under a name it had', () => {
    expect(correctAll([about('n1', { kind: 'name', name: 'PORT OSK' })]).analysis.names[0]?.country).toBe(
      'DK',
    );
    const moved = correctAll([about('n1', { kind: 'name', name: 'Osk Bay' })]).analysis;
    expect(moved.names[0]).toMatchObject({
      country: null,
      coordinates: null,
      region: null,
      placeKind: 'other',
    });
    expect(moved.regions).toEqual([]);
    expect(moved.events[0]).toMatchObject({ place: 'Osk Bay', participants: ['Port Osk'] });
  });

  it('that is no place is nowhere on the map, and a new place is not yet anywhere', () => {
    const ship = correctAll([about('n1', { kind: 'name', nameKind: 'organisation' })]).analysis.names[0];
    expect(ship).toMatchObject({ kind: 'organisation', coordinates: null, placeKind: null });
    const town = correctAll([about('n4', { kind: 'name', nameKind: 'place' })]).analysis.names[3];
    expect(town).toMatchObject({ kind: 'place', coordinates: null, placeKind: 'other' });
  });

  it('that is none leaves the list, the participants and the regions, and nobody loses his words', () => {
    const { analysis } = correctAll([about('n1', { kind: 'no-name' }), about('n2', { kind: 'no-name' })]);
    expect(analysis.names.map(({ id }) => id)).toEqual(['n3', 'n4']);
    expect(analysis.regions).toEqual([]);
    expect(analysis.events[0]).toMatchObject({ participants: [], place: null });
    expect(speakers(analysis)).toEqual(speakers(ANALYSIS));
  });

  it('merged into another is a form of it', () => {
    const into = about('n1', { kind: 'no-name' });
    const { analysis, corrections } = correctAll([
      about('n4', { kind: 'merge', into: { item: 'n1', at: into.at } }),
    ]);
    expect(analysis.names.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3']);
    expect(analysis.names[0]).toMatchObject({
      name: 'Port Osk',
      kind: 'place',
      aliases: ['Osk'],
      country: 'DK',
    });
    expect(analysis.names[0]?.mentions).toHaveLength(2);
    expect(itemsOf(corrections)).toEqual([['n4', 'n1']]);
  });
});

describe('all together', () => {
  const into = about('n1', { kind: 'no-name' });
  const requests: CorrectionRequest[] = [
    about('q1', { kind: 'speaker', name: 'M. Tolan', all: true }),
    about('q5', { kind: 'speaker', name: 'Jon Arve', role: 'deputy', all: false }),
    about('q4', { kind: 'no-quotation' }),
    about('e2', { kind: 'event', date: '2024-06-03' }),
    about('e4', { kind: 'no-event' }),
    about('n3', { kind: 'name', name: 'Jon B. Arve' }),
    about('n4', { kind: 'merge', into: { item: 'n1', at: into.at } }),
  ];

  it('twice is once, and none is what was found', () => {
    const once = correctAll(requests);
    const twice = applyCorrections(once.analysis, once.corrections);
    expect(twice).toEqual(once);
    expect(once.unmatched).toEqual([]);
    expect(applyCorrections(once.analysis, []).analysis).toEqual(ANALYSIS);
    expect(asFound(once.analysis)).toEqual(ANALYSIS);
  });

  it('changes nothing that it was given', () => {
    const before = structuredClone(ANALYSIS);
    correctAll(requests);
    expect(ANALYSIS).toEqual(before);
  });

  it('marks what differs, and only that', () => {
    const { analysis } = correctAll(requests);
    const marked = [...analysis.quotations, ...analysis.events, ...analysis.names]
      .filter((item) => item.corrected === true)
      .map(({ id }) => id);
    expect(marked).toEqual(['q1', 'q2', 'q3', 'q5', 'e2', 'e3', 'n1', 'n3']);
  });
});
