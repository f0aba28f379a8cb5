/** One invented article with everything a briefing can hold. */
import type { BriefingInput } from '../../../src/core/briefing/briefing.ts';
import { makeView, paragraph } from './make-view.ts';

/** @param notes the annotations to lay over it. */
export function harbourView(notes: Parameters<typeof makeView>[0]['annotations'] = []): BriefingInput {
  return makeView({
    title: 'Port Ardan reopens its northern quay after the storm',
    blocks: [
      paragraph(
        'PORT ARDAN, 14 March 2026 – The northern quay of Port Ardan opened again on Friday, four months after a storm broke it in two.',
      ),
      paragraph(
        '“The quay will hold,” said Lena Orsova, the harbour master, “and I would not say so otherwise.” She said that repairs would go on until September.',
      ),
      { type: 'heading', level: 3, text: '“We counted every stone”' },
      paragraph(
        'Work began on 3 December 2025 and divers from Corrin laid the foundations between 12 and 19 January. The city has paid for the quay since 1998.',
      ),
      {
        type: 'block-quotation',
        text: 'We counted every stone, and there were fewer than in the contract.',
      },
      { type: 'list-item', ordered: false, depth: 0, text: 'two cranes, lifted in February 2026' },
      { type: 'list-item', ordered: false, depth: 0, text: 'one lighthouse, dark since the storm' },
      {
        type: 'paragraph',
        text: 'According to the builder Tomas Hale, a second phase called “the long arm” needs five days of calm sea.',
        marks: [{ kind: 'emphasis', start: 17, end: 24 }],
      },
      { type: 'image', image: null, alternative: 'A quay', caption: 'The quay in March.' },
      {
        type: 'table',
        header: true,
        caption: 'Ships a week',
        rows: [
          ['Month', 'Ships'],
          ['March', '14'],
        ],
      },
    ],
    quotations: [
      {
        text: 'The quay will hold,',
        speaker: 'Lena Orsova',
        role: 'the harbour master',
        cue: 'said Lena Orsova',
      },
      {
        text: 'and I would not say so otherwise.',
        speaker: 'Lena Orsova',
        role: 'the harbour master',
        continues: 'q1',
      },
      {
        text: 'that repairs would go on until September',
        type: 'indirect',
        speaker: 'Lena Orsova',
        mention: 'She',
        cue: 'said',
      },
      { text: 'We counted every stone, and there were fewer than in the contract.' },
      {
        text: 'a second phase called “the long arm” needs five days of calm sea',
        type: 'mixed',
        speaker: 'Tomas Hale',
        role: 'builder',
        cue: 'According to',
      },
    ],
    events: [
      {
        sentence:
          'PORT ARDAN, 14 March 2026 – The northern quay of Port Ardan opened again on Friday, four months after a storm broke it in two.',
        date: '2026-03-13',
        place: 'Port Ardan',
      },
      {
        sentence:
          'Work began on 3 December 2025 and divers from Corrin laid the foundations between 12 and 19 January.',
        date: '2025-12-03',
      },
      {
        sentence:
          'Work began on 3 December 2025 and divers from Corrin laid the foundations between 12 and 19 January.',
        date: '2026-01-12/2026-01-19',
        within: ['2026-01-12', '2026-01-19'],
        granularity: 'range',
        place: 'Corrin',
      },
      {
        sentence: 'The city has paid for the quay since 1998.',
        date: '1998/..',
        within: ['1998-01-01', null],
        granularity: 'range',
      },
      {
        sentence: 'two cranes, lifted in February 2026',
        date: '2026-02',
        within: ['2026-02-01', '2026-02-28'],
        granularity: 'month',
      },
      {
        sentence: 'She said that repairs would go on until September.',
        clock: 'said',
        date: '2026-03-13',
      },
      {
        sentence:
          'According to the builder Tomas Hale, a second phase called “the long arm” needs five days of calm sea.',
        date: null,
        durationDays: 5,
      },
    ],
    names: [
      { name: 'Lena Orsova', kind: 'person', role: 'the harbour master' },
      { name: 'Tomas Hale', kind: 'person', role: 'builder' },
      { name: 'Port Ardan', kind: 'place', country: 'GE' },
      { name: 'Corrin', kind: 'place' },
    ],
    keyPoints: [
      'The northern quay of Port Ardan opened again on Friday, four months after a storm broke it in two.',
      'The city has paid for the quay since 1998.',
    ],
    annotations: notes,
  });
}
