/** Numbers behind names: those of rulers belong to the name, those of things name nobody. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

const ROWS: readonly (readonly [language: string, text: string, ...people: string[]])[] = [
  ['en', 'King Charles III opened the pier. Charles III waved.', 'Charles III'],
  ['en', 'Pope Urban VIII had the wall built.', 'Urban VIII'],
  ['en', 'Visitors asked for Henry VIII and for nobody else.', 'Henry VIII'],
  ['en', 'Charles II left in May. Charles III came.', 'Charles II', 'Charles III'],
  ['en', 'Charles III came with Charles Hanlon.', 'Charles III', 'Charles Hanlon'],
  ['en', 'Charles III came late. Charles waved to all.', 'Charles III'],
  ['de', 'König Karl XVI. Gustaf taufte die Fähre.', 'Karl XVI. Gustaf'],
  ['de', 'Am Abend sprach Papst Leo XIV. Danach fiel Regen.', 'Leo XIV'],
  ['fr', 'La statue du pape Jean XXIII est tombée.', 'Jean XXIII'],
  ['es', 'El rey Felipe VI llegó tarde.', 'Felipe VI'],
  // Numbers of things.
  ['en', 'Critics say Article IV is vague.'],
  ['en', 'World War II had ended.'],
  ['en', 'Trials in Phase III went well.'],
  ['en', 'See Chapter X and Part II of the Book.'],
  ['en', 'The Martha V sank off the pier.'],
  ['en', 'Only Agnes and I stayed.'],
  ['en', 'For Agnes I stayed.'],
  ['de', 'Die Anlage Typ IV steht still.'],
  ['de', 'Kapitel XII. Danach endet das Buch.'],
  ['fr', 'Le chapitre XII est court.'],
];

describe('numbers of names', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([language, text, ...people]) => {
    const names = analyse({ text, language }).names.filter(({ kind }) => kind === 'person');
    expect(names.map(({ name }) => name)).toEqual(people);
  });
});
