/** Profits, prices and buildings do not speak: the organisation near them does, and "it" is never they. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** A text and whoever speaks in it, in order. */
const CASES: readonly (readonly [text: string, ...speakers: string[]])[] = [
  [
    'Corvane Motors built more vans. Its profit grew by a fifth and said it would hire welders.',
    'Corvane Motors',
  ],
  [
    'Corvane Motors built more vans. Its profit grew by a fifth and said it would hire. It warned that parts were late.',
    'Corvane Motors',
    'Corvane Motors',
  ],
  ['Corvane Motors opened a depot. Sales climbed nine points and said costs were tame.', 'Corvane Motors'],
  ['Shares of Corvane Motors dropped at noon and said the yard would shut.', 'Corvane Motors'],
  ['Corvane Motors lost its roof. The storm hit the yard and said nobody was hurt.', 'Corvane Motors'],
  // Nobody near; a verb that things take; what can speak.
  ['Corvane Motors met Cape Fire at noon. Cape Fire hired welders and said the yard was dry.', 'Cape Fire'],
  ['Corvane Motors met Paul Bridges at noon. Bridges smiled and said the yard was dry.', 'Paul Bridges'],
  ['Prices went up and said little was left.', 'Prices'],
  ['Corvane Motors built more vans. Prices suggest that buyers are back.', 'Prices'],
  ['Corvane Motors built more vans. A letter came and said the yard would shut.', 'letter'],
  ['Corvane Motors built more vans. The sales chief smiled and said the yard would grow.', 'sales chief'],
  ['Corvane Motors built more vans. Ann Lake counted the shares and said it was enough.', 'Ann Lake'],
  ['Corvane Motors built more vans. The crew waited and said it was cold.', 'crew'],
];

test.each(CASES.map((row) => [row] as const))('%s', ([text, ...speakers]) => {
  expect(analyse({ text, language: 'en' }).quotations.map(({ speaker }) => speaker?.name)).toEqual(speakers);
});
