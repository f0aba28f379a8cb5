/** Institutions and streets that bear somebody's name, and somebody beside an institution. */
import { expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import { findNames } from '../../../src/core/names/find-names.ts';

/** What is found of people, and of organisations and places by `kind:name`; roles and cities aside. */
const ROWS: readonly (readonly [language: string, text: string, ...found: string[]])[] = [
  [
    'es',
    'La profesora Ana Ruiz, de la Universidad Rey Juan Prieto, habló.',
    'person:Ana Ruiz',
    'organisation:Universidad Rey Juan Prieto',
  ],
  ['es', 'Una alumna del colegio Juan Pérez lloró.', 'organisation:colegio Juan Pérez'],
  ['es', 'En la calle Ana Bravo hubo fuego.', 'place:calle Ana Bravo'],
  ['fr', 'Le lycée Victor Martel ferme.', 'organisation:lycée Victor Martel'],
  ['fr', 'La place Jean Dermont est fermée.', 'place:place Jean Dermont'],
  ['fr', 'L’incendie du collège Jean Dermont est éteint.', 'organisation:collège Jean Dermont'],
  [
    'pt',
    'A escola João Martins fechou na rua Maria Prado.',
    'organisation:escola João Martins',
    'place:rua Maria Prado',
  ],
  ['ru', 'Университет имени Ивана Громова открылся.', 'organisation:Университет имени Ивана Громова'],
  // Somebody.
  ['es', 'El director del hospital Juan Pérez ha hablado.', 'person:Juan Pérez'],
  ['es', 'En el hospital, Juan Pérez esperaba.', 'person:Juan Pérez'],
  ['es', 'El rey Juan Prieto visitó la feria.', 'person:Juan Prieto'],
  ['fr', 'Le directeur de l’hôpital Jean Martel a parlé.', 'person:Jean Martel'],
  ['fr', 'Le collège, Jean Martel et sa sœur l’aiment.', 'person:Jean Martel'],
  ['fr', 'Sur place Jean Martel a tout vu.', 'person:Jean Martel'],
  ['pt', 'Na escola, João Martins esperava.', 'person:João Martins'],
  ['ru', 'В университете Иван Громов прочёл лекцию.', 'person:Иван Громов'],
];

test.each(ROWS)('%s: %s', (language, text, ...found) => {
  const lines: string[] = [];
  const { names } = findNames(buildDocument({ text, language }), (...line) => lines.push(line.join(' ')));
  const read = names.map(({ kind, name }) => `${kind}:${name}`);
  expect(read.sort(), lines.join('\n')).toEqual([...found].sort());
});
