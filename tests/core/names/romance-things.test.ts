/** Firms, ships and works with people's names in languages where relative clauses need a pronoun. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

test.each([
  ['fr', 'L’entreprise Georges Orlik a fermé deux usines.', 'organisation Georges Orlik'],
  ['es', 'La empresa Carlos Orlik cerró dos plantas.', 'organisation Carlos Orlik'],
  ['fr', 'Le navire Jeanne Orlik a coulé.'],
  ['fr', 'Le film Amélie Orlik sort mercredi.'],
  ['es', 'El buque Juan Orlik zarpó.'],
  ['it', 'La nave Anna Orlik è affondata.'],
  ['pt', 'O navio Ana Orlik afundou.'],
  ['ru', 'Корабль «Адмирал Орлик» вышел в море.'],
  ['fr', 'Le film de Claire Orlik sort mercredi.', 'person Claire Orlik'],
  ['es', 'La empresa que dirige Ana Orlik negó todo.', 'person Ana Orlik'],
  ['es', 'El capitán del buque, Juan Orlik, habló.', 'person Juan Orlik'],
  ['it', 'Anna Orlik ha lasciato la nave.', 'person Anna Orlik'],
  ['ru', 'Адмирал Орлик вышел в море.', 'person Орлик'],
] as const)('%s: %s', (language, text, ...names) => {
  const found = analyse({ text, language }).names.map(({ kind, name }) => `${kind} ${name}`);
  expect(found).toEqual(names);
});
