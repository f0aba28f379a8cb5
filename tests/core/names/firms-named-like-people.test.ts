/** Firms that begin with a given name, and people who bear the names of firms. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

function kindsOf(text: string): string[] {
  return analyse({ text, language: 'en' })
    .names.filter(({ kind }) => kind === 'organisation' || kind === 'person')
    .map(({ kind, name }) => `${kind} ${name}`);
}

const FIRMS: readonly (readonly [text: string, ...names: string[]])[] = [
  ['Virginia Power said it would pay.', 'organisation Virginia Power'],
  ['Regulators met Georgia Gas on Tuesday about its rates.', 'organisation Georgia Gas'],
  ['Carolina Copper executives told the town the pit would open.', 'organisation Carolina Copper'],
  ['Customers of Austin Hewell will pay more.', 'organisation Austin Hewell'],
  ['Shares of Elliot Kern fell after a warning.', 'organisation Elliot Kern'],
  ['Elliot Kern, which makes tyres, will close two works.', 'organisation Elliot Kern'],
  ['The lender Charles Orlik bought the building.', 'organisation Charles Orlik'],
  ['The company, Morgan Orlik, said it was on course.', 'organisation Morgan Orlik'],
  ['Ralph Orlik, a haulage company based in Leeds, hired him.', 'organisation Ralph Orlik'],
  ['Arnold Kern sold 3,000 cars. The dealer has a showroom here.', 'organisation Arnold Kern'],
  ['Tommy Kern opened its flagship store.', 'organisation Tommy Kern'],
  ['Thomas Kern collapsed, leaving its passengers stranded.', 'organisation Thomas Kern'],
  ['Hugo Boss reported sales of 12 million euros.', 'organisation Hugo Boss'],
  ['She was treated at Virginia Orlik for burns.', 'organisation Virginia Orlik'],
  ['Analysts at Raymond Kern expect a cut.', 'organisation Raymond Kern'],
  ['Georgia Gas said it would pay. Gas prices rose.', 'organisation Georgia Gas'],
  // People.
  ['Georgia Powell said she would pay.', 'person Georgia Powell'],
  ['Mayor Georgia Power said it would pay.', 'person Georgia Power'],
  ['Georgia Power, 41, said it would pay.', 'person Georgia Power'],
  ['Victoria Gold announced that her book would be reprinted.', 'person Victoria Gold'],
  ['Samantha Power said it would pay. The agency had 300 workers.', 'person Samantha Power'],
  ['Elliot Kern, who makes tyres, will close two works.', 'person Elliot Kern'],
  ['Peter Kern met the lender, which surprised investors.', 'person Peter Kern'],
  ['The retailer Mike Orlik founded has failed.', 'person Mike Orlik'],
  ['The bank Peter Orlik runs will close.', 'person Peter Orlik'],
  ['He praised the firm’s Jill Kern and left.', 'person Jill Kern'],
  ['He left the firm led by Ian Kern, which was a mistake.', 'person Ian Kern'],
  ['Peter Kern, a bank robber, fled.', 'person Peter Kern'],
  ['Peter Kern, a brewer in Leeds, was glad.', 'person Peter Kern'],
  ['Peter Kern, a charity worker from Leeds, fled.', 'person Peter Kern'],
  ['Elena Kern opened a store in May. Kern said it was small.', 'person Elena Kern'],
  ['Mark Steel made jokes.', 'person Mark Steel'],
  ['Anna Kern said its members were angry. Kern leads the union.', 'person Anna Kern'],
  ['Donald Kern closed its border.', 'person Donald Kern'],
];

describe('firms named like people', () => {
  test.each(FIRMS.map((row) => [row] as const))('%s', ([text, ...names]) => {
    expect(kindsOf(text)).toEqual(names);
  });
});
