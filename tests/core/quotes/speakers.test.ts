import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** Text, then for each quotation in marks `name|role`. */
const SPEAKERS: readonly (readonly [text: string, ...speakers: string[]])[] = [
  ['Finance Minister Olga Brandt spoke first. “We can pay,” Brandt said.', 'Olga Brandt|Finance Minister'],
  [
    'Olga Brandt, director of the port authority, spoke first. “We can pay,” she said.',
    'Olga Brandt|director of the port authority',
  ],
  ['The port’s director, Olga Brandt, said: “We can pay.”', 'Olga Brandt|port’s director'],
  // What somebody does beside speaking is nobody.
  ['Olga Brandt said the bill could be “a good start for us,” giving towns more power.', 'Olga Brandt|null'],
  ['“We can pay,” rising star Olga Brandt said.', 'Olga Brandt|null'],
  ['“We can pay,” her sibling said.', 'sibling|null'],
  [
    '“We can pay,” said Olga Brandt, who is the director of the port authority.',
    'Olga Brandt|director of the port authority',
  ],
  [
    'Olga Brandt is the director of the port. On Monday the director said: “We can pay.”',
    'Olga Brandt|director of the port',
  ],
  [
    'Mr. Paul Dorn met Ms. Olga Brandt. “We can pay,” she said. “Good,” he said.',
    'Olga Brandt|null',
    'Paul Dorn|null',
  ],
  ['“We can pay,” said Olga Brandt of Harbour Watch.', 'Olga Brandt|of Harbour Watch'],
  ['“We can pay,” Brandt said. Olga Brandt has led the port since May.', 'Olga Brandt|null'],
  ['The ministry published a note on Monday. “We can pay,” it said.', 'ministry|null'],
  ['Two drivers were waiting at the gate. “We can pay,” they said.', 'drivers|null'],
  ['Olga Brandt stood up. “We can pay.”', 'Olga Brandt|null'],
  ['“We can pay.”\n\n— Olga Brandt', 'Olga Brandt|null'],
  ['Brandt: “We can pay.”', 'Brandt|null'],
  ['Olga Brandt said Paul Dorn had called the plan “a toy.”', 'Olga Brandt|null'],
  ['Olga Brandt praised Paul Dorn, who said: “We can pay.”', 'Paul Dorn|null'],
  ['Olga Brandt released a statement saying, “We can pay.”', 'Olga Brandt|null'],
  ['Paul Dorn was quoted as saying “we can pay.”', 'Paul Dorn|null'],
  ['“We can pay” was written on the wall.'],
  // Those listed behind a name are others.
  [
    'She named Glen Moor, the banker Otto Berg and the lawyer Ann Holm. “We can pay,” Moor said.',
    'Glen Moor|null',
  ],
  ['She met Glen Moor, and the port’s lawyers too. “We can pay,” Moor said.', 'Glen Moor|null'],
  ['“We can pay,” said Ann Holm, SVP of trade at Harbour Tools.', 'Ann Holm|SVP of trade at Harbour Tools'],
  // Initials end no name.
  ['Otto Berg of Harbour TV came. “We can pay,” he said.', 'Otto Berg|of Harbour TV'],
];

describe('speakers', () => {
  test.each(SPEAKERS.map((row) => [row] as const))('%s', ([text, ...speakers]) => {
    const { quotations, trace } = readQuotations(text);
    const found = quotations
      .filter(({ type }) => type !== 'indirect')
      .map(({ speaker }) => `${speaker?.name ?? null}|${speaker?.role ?? null}`);
    expect(found, trace).toEqual(speakers);
  });
});
