/** Who speaks, set inside the marks, and words in marks that only look so. */
import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** Language, text, and each quotation in marks as `speaker: words`. */
type Row = readonly [language: string, text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  ['ru', '«Мост стар, — отметил мэр, — и его закроют».', 'мэр: Мост стар,', 'мэр: и его закроют'],
  [
    'ru',
    '«Мост стар! — воскликнул Павел Дронов. — Его закроют».',
    'Павел Дронов: Мост стар!',
    'Павел Дронов: Его закроют',
  ],
  ['ru', '«Мост — старый объект, — пояснил Дронов».', 'Дронов: Мост — старый объект,'],
  ['ru', '«Мост — это наша гордость», — сказал Дронов.', 'Дронов: Мост — это наша гордость'],
  [
    'fr',
    '« Le pont est usé, a expliqué le maire. Il tombera. »',
    'maire: Le pont est usé',
    'maire: Il tombera.',
  ],
  [
    'fr',
    '« Le pont est usé, explique Paul Dupuis, maire de Lyon, et il tombera. »',
    'Paul Dupuis: Le pont est usé',
    'Paul Dupuis: et il tombera.',
  ],
  ['fr', '« C’est usé ! s’exclame le maire. Il tombera. »', 'maire: C’est usé !', 'maire: Il tombera.'],
  [
    'fr',
    '« Le maire, dit-on, ment souvent », a dit Anne Morel.',
    'Anne Morel: Le maire, dit-on, ment souvent',
  ],
  [
    'fr',
    '« Il a menti, a dit que le pont tiendrait, et il est parti », raconte Anne Morel.',
    'Anne Morel: Il a menti, a dit que le pont tiendrait, et il est parti',
  ],
  [
    'it',
    '«Il ponte è usato — ha detto il sindaco Paolo Rossi — e cadrà presto».',
    'Paolo Rossi: Il ponte è usato',
    'Paolo Rossi: e cadrà presto',
  ],
  [
    'it',
    '«Il ponte è usato, ha detto il sindaco, e cadrà presto».',
    'sindaco: Il ponte è usato',
    'sindaco: e cadrà presto',
  ],
  ['es', '«El puente —dijo el alcalde— es viejo».', 'alcalde: El puente', 'alcalde: es viejo'],
  ['es', '“El puente —viejo y triste— caerá”, dijo el alcalde.', 'alcalde: El puente —viejo y triste— caerá'],
  ['pt', '“A ponte — disse o prefeito — é velha.”', 'prefeito: A ponte', 'prefeito: é velha.'],
  // Where marks close before who speaks, what stands inside them was said.
  ['en', '“The pier – said to be old – is new,” Lake said.', 'Lake: The pier – said to be old – is new,'],
  ['de', '„Die Mole – sagte man – ist alt“, sagte Hahn.', 'Hahn: Die Mole – sagte man – ist alt'],
];

describe('who speaks, inside the marks', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([language, text, ...expected]) => {
    const { quotations, trace } = readQuotations(text, language);
    const found = quotations
      .filter(({ type }) => type !== 'indirect')
      .map(({ speaker, text: words }) => `${speaker?.name ?? null}: ${words}`);
    expect(found, trace).toEqual(expected);
  });
});
