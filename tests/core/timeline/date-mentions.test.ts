import { expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import { noTrace } from '../../../src/core/analysis/document.ts';
import { dateMentions } from '../../../src/core/timeline/date-mentions.ts';
import { findTimeExpressions } from '../../../src/core/timeline/find-time-expressions.ts';

/** Published on Thursday, 6 November 2025. Words in brackets are dated. */
function dated(marked: string, purpose: 'dating' | 'ordering' = 'dating'): string[] {
  const text = marked.replaceAll(/[[\]]/g, '');
  const mentions: { start: number; end: number }[] = [];
  let cut = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]/g)) {
    const start = match.index - cut;
    mentions.push({ start, end: start + (match[1]?.length ?? 0) });
    cut += 2;
  }
  const document = buildDocument({ text, language: 'en', publishedAt: '2025-11-06' });
  const timeExpressions = findTimeExpressions(document, [], noTrace);
  return dateMentions(document, { names: [], quotations: [], timeExpressions }, mentions, purpose).map(
    ({ date }) => date,
  );
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['The firm [opened] a plant in 2019 and [closed] it in May 2024.', ['2019', '2024-05']],
  ['The minister [said] that the line would [open] in 2027.', ['2025-11-06', '2027']],
  ['The minister [said] on Monday that the line would [open].', ['2025-11-03', 'XXXX']],
  ['The index [fell] to its lowest level since October 2012.', ['2025-11-06']],
  ['The two sides [broke] the 1991 agreement.', ['2025-11-06']],
  ['The store will [sell] tickets.', ['XXXX']],
  ['Last Friday, the crew, tired and cold, [reached] the port.', ['2025-10-31']],
  ['The price [rose] in the third quarter.', ['2025-07-01']],
  ['The three-day [talks] [ended] on Sunday.', ['2025-10-31/2025-11-02', '2025-11-02']],
  ['Fares have been [frozen] since 2022.', ['2022/..']],
  ['Earlier this month the road [reopened].', ['2025-11-01/2025-11-06']],
  ['The school must [close] by the end of the year.', ['2025-11-06/2025-12-31']],
  ['Shelling [began] overnight Wednesday.', ['2025-11-05/2025-11-06']],
  ['In 2016, he [left] the board and soon after [rejoined] it.', ['2016', 'XXXX']],
  ['She [fell] ill in 2004, later [telling] the press.', ['2004', 'XXXX']],
  ['Later [talks] on Monday [failed].', ['2025-11-03', '2025-11-03']],
  ['Two days later it [reopened].', ['2025-11-06']],
  [
    'Prices across the region [rose] steeply once more. On Sunday, ministers from six states had [agreed] on a plan.',
    ['2025-11-06', '2025-11-02'],
  ],
  [
    'Prices across the region [rose] steeply once more. On Sunday, ministers from six states [agreed] on a plan.',
    ['2025-11-02', '2025-11-02'],
  ],
  [
    'Prices across the region [rose] steeply once more. On Sunday, ministers from six states had a [meeting] about a plan.',
    ['2025-11-02', '2025-11-02'],
  ],
  ['If the dam [breaks], the town floods.', ['XXXX']],
  // The story moves to the day a later sentence opens with, not to what was over by then.
  [
    'The valley is used to floods. It has seen many. On Friday, the river [rose] again. The bridge [fell].',
    ['2025-10-31', '2025-10-31'],
  ],
  [
    'The valley is used to floods. It has seen many. On Friday, the river had [risen]. The bridge [fell].',
    ['2025-10-31', '2025-11-06'],
  ],
  [
    'The valley is used to floods. It has seen many. On 3 May, the river [rose]. The bridge [fell].',
    ['2025-05-03', '2025-11-06'],
  ],
  // A general truth.
  ['He waters the roses, which are [grown] by his sister and [sold] in town.', ['XXXX', 'XXXX']],
  ['The roses, which were [grown] by his sister, [sold] well.', ['2025-11-06', '2025-11-06']],
  // Who speaks of it takes it to have happened.
  ['The mayor has not [explained] his [decision].', ['XXXX', '2025-11-06']],
  ['The mayor has not made a [decision].', ['XXXX']],
  // Counted back from the day told of.
  ['Two weeks after the dam [broke], residents [return].', ['2025-10-23', '2025-11-06']],
  ['Residents [returned] three months after the [flood].', ['2025-11-06', '2025-08']],
  ['It took two weeks, and after that residents [returned].', ['2025-11-06']],
  ['Two weeks after the flood, [residents] came.', ['2025-11-06']],
  // Told elsewhere with its day.
  [
    'They [launched] the ferry on 28 April 2023. Since its [launch] it has been late.',
    ['2023-04-28', '2023-04-28'],
  ],
  [
    'They [launched] the ferry on 28 April 2023. A [launch] of others is planned.',
    ['2023-04-28', '2025-11-06'],
  ],
];

test.each(CASES)('%s', (marked, expected) => {
  expect(dated(marked)).toEqual(expected);
});

test('for ordering every mention has a day', () => {
  expect(dated('Fares have been [frozen] since 2022 and will [rise].', 'ordering')).toEqual([
    '2022',
    '2025-11-06',
  ]);
});

test('for ordering, what came soon after stands with the date it follows', () => {
  expect(dated('In 2016, he [left] the board and soon after [rejoined] it.', 'ordering')).toEqual([
    '2016',
    '2016',
  ]);
});
