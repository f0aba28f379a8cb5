import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A German text, then each quotation as `speaker (cue): words`. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // A verb and its particle, apart or as one word.
  ['„Der Deich hält nicht“, merkte Ingenieurin Tilda Rauh an.', 'Tilda Rauh (merkte): Der Deich hält nicht'],
  ['Wie Rauh anmerkte, sei der Deich „löchrig“.', 'Rauh (anmerkte): löchrig'],
  ['Rauh tat die Warnungen als „Panikmache“ ab.', 'Rauh (tat): Panikmache'],
  ['Rauh tat der Stadt leid.'],
  ['Der Prüfer kam zu dem Schluss, der Deich sei „löchrig“.', 'Prüfer (kam): löchrig'],
  ['Der Prüfer kam am Schluss in das Dorf „Altdeich“.'],
  [
    'In der Sendung kam auch Tilda Rauh zu Wort: „Der Deich hält nicht.“',
    'Tilda Rauh (kam): Der Deich hält nicht.',
  ],
  // A pronoun behind the verb is its object where somebody else follows.
  ['„Der Deich hält“, hielt ihm die Abgeordnete entgegen.', 'Abgeordnete (hielt): Der Deich hält'],
  ['„Der Deich hält“, pflichtete ihm Rauh bei.', 'Rauh (pflichtete): Der Deich hält'],
  ['„Der Deich hält“, brachte es die Leiterin auf den Punkt.', 'Leiterin (brachte): Der Deich hält'],
  ['Trotzdem nannte es die Fachpresse ein „Wunderwerk“.', 'Fachpresse (nannte): Wunderwerk'],
  ['Er nannte es „ein Wunderwerk“.', 'Er (nannte): ein Wunderwerk'],
  // Whose words a paper gives.
  [
    '„Der Deich hält nicht“, zitiert die Agentur eine Sprecherin des Amtes.',
    'Sprecherin des Amtes (zitiert): Der Deich hält nicht',
  ],
  [
    '„Der Deich hält nicht“, zitiert das Küstenblatt Amtsleiterin Tilda Rauh.',
    'Tilda Rauh (zitiert): Der Deich hält nicht',
  ],
  ['Tilda Rauh (zitiert): Der Deich hält nicht'],
  ['Der „Küstenbote“ zitiert einen Prüfer: „Da läuft es rein.“', 'Prüfer (zitiert): Da läuft es rein.'],
  ['„Der Deich hält nicht“, zitierte die Zeitung.', 'Zeitung (zitierte): Der Deich hält nicht'],
  [
    'Rauh zitierte dazu ein altes Lied: „Das Meer nimmt sich alles.“',
    'Rauh (zitierte): Das Meer nimmt sich alles.',
  ],
  // How somebody sees it, with what it is about between.
  [
    'Für den Grünen-Politiker Udo Thoma (38) ist der Deich „ein Flickenteppich“.',
    'Udo Thoma (Für): ein Flickenteppich',
  ],
  ['Für den Minister ist der Film „Nordwind“ keine Pflicht.'],
  [
    'Für den Deich fehlt das Geld im Haushalt, sagt Thoma.',
    'Thoma (sagt): Für den Deich fehlt das Geld im Haushalt',
  ],
  // A name between commas before the auxiliary.
  [
    'Die Chefin des Verbandes, Tilda Rauh, hat den Plan als „mutlos“ bezeichnet.',
    'Tilda Rauh (bezeichnet): mutlos',
  ],
  ['Weil es regnete, hat Rauh den Plan als „mutlos“ bezeichnet.', 'Rauh (bezeichnet): mutlos'],
  // What a clause in reported mood holds is not closed by its own verb.
  ['Zeugen erzählten, der Mann habe „Feuer“ gerufen.', 'Zeugen (erzählten): Feuer'],
  // "der Schwede" is who was called one before.
  [
    'Der schwedische Trainer Olle Brandt siegte vor Udo Thoma. „Der Wind war gut“, sagte der Schwede.',
    'Olle Brandt (sagte): Der Wind war gut',
  ],
  [
    'Die polnische Trainerin Ewa Lis siegte vor Rita Thoma. „Der Wind war gut“, sagte die Polin.',
    'Ewa Lis (sagte): Der Wind war gut',
  ],
  [
    'Der schwedische Trainer Olle Brandt siegte. „Der Wind war gut“, sagten die Schweden.',
    'Schweden (sagten): Der Wind war gut',
  ],
];

describe('clauses of German news', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { quotations, trace } = readQuotations(text, 'de');
    const found = quotations.map(
      ({ speaker, cueText, text: words }) => `${speaker?.name ?? null} (${cueText ?? ''}): ${words}`,
    );
    expect(found, trace).toEqual(expected);
  });
});
