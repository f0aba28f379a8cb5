import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A German text, then each quotation as `speaker (cue): words`. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // The verb’s particle ends the clause that says who spoke.
  ['Die Brücke sei gesperrt, teilte die Polizei mit.', 'Polizei (teilte): Die Brücke sei gesperrt'],
  [
    'Die Regeln seien zu alt, räumte das Hafenamt am Montag ein.',
    'Hafenamt (räumte): Die Regeln seien zu alt',
  ],
  ['Der Pegel steige weiter, teilte das Amt heute mit.', 'Amt (teilte): Der Pegel steige weiter'],
  ['Die Kinder spielten, und Vogt teilte das Brot.'],
  ['Werkleiter Jan Holm führt die Gäste herum, vorbei an Frauen mit Körben und Netzen.'],
  ['Holm führt aus, dass die Kette alt sei.', 'Holm (führt): dass die Kette alt sei'],
  // "So" with its speaker between the commas of a sentence.
  [
    'Diese Politik sei, so Lang, nicht nur schlecht.',
    'Lang (so): Diese Politik sei',
    'Lang (so): nicht nur schlecht',
  ],
  ['Dennoch, so Lang, habe der Rat nicht gewartet.', 'Lang (so): habe der Rat nicht gewartet'],
  ['So lang war die Brücke noch nie.'],
  // Verbs at the end of a clause with "wie".
  ['Wie das Amt mitteilt, werden die Zahlen gesammelt.', 'Amt (mitteilt): werden die Zahlen gesammelt'],
  ['Wie das Amt aussieht, wissen alle.'],
  // What is counted, and where it was said, is no part of the source.
  [
    'Derzeit gibt es laut Hafenministerium 103 zugelassene Betriebe in Kell.',
    'Hafenministerium (laut): Derzeit gibt es',
    'Hafenministerium (laut): 103 zugelassene Betriebe in Kell',
  ],
  ['Die Lage sei ernst, schreibt der HND in seinem Lagebericht.', 'HND (schreibt): Die Lage sei ernst'],
  [
    '„Die Lage ist sehr ernst“, sagt Vogt im Gespräch mit der Hafenpost.',
    'Vogt (sagt): Die Lage ist sehr ernst',
  ],
  [
    '„Die Lage ist sehr ernst“, sagt der Forscher am Institut.',
    'Forscher am Institut (sagt): Die Lage ist sehr ernst',
  ],
  [
    '„Es gibt viele Mängel hier“, erklärte der für die Aufsicht zuständige Hafenchef Michael Brandt in einem Brief.',
    'Michael Brandt (erklärte): Es gibt viele Mängel hier',
  ],
  [
    'Die Sprecherin des Hafener Amtes sagte, die Lage sei ernst.',
    'Sprecherin des Hafener Amtes (sagte): die Lage sei ernst',
  ],
  // Words that are nobody: "darin", "jeder", what the writer goes on with.
  [
    'Darin führte die Bank aus, dass sich die Lage verändert habe.',
    'Bank (führte): dass sich die Lage verändert habe',
  ],
  [
    'Jeder Matrose bekomme ein Boot, erklärt der Leiter. „Am Abend zählen wir alle Netze“, sagt er.',
    'Leiter (erklärt): Jeder Matrose bekomme ein Boot',
    'Leiter (sagt): Am Abend zählen wir alle Netze',
  ],
  ['Der Minister äußerte sich zufrieden, nun geht die Arbeit weiter.'],
  [
    'Der Minister äußerte sich zufrieden, die Lage sei besser geworden.',
    'Minister (äußerte): die Lage sei besser geworden',
  ],
  [
    'Es geht um Bildung und den Wegeplan. „Da sieht jeder, dass der Plan nicht stimmt.“',
    'null (): Da sieht jeder, dass der Plan nicht stimmt.',
  ],
  // "Zu" behind a whole name is no particle of it.
  [
    'Nun meldet sich auch Rita Lang zu Wort. „Es reicht mir jetzt endgültig“, sagte Lang.',
    'Rita Lang (sagte): Es reicht mir jetzt endgültig',
  ],
  [
    'Graf Karl zu Kellburg kam. „Es reicht mir jetzt endgültig“, sagte Karl zu Kellburg.',
    'Karl zu Kellburg (sagte): Es reicht mir jetzt endgültig',
  ],
  [
    '„Wir machen hier gute Politik für alle“, protestiert Höhne.',
    'Höhne (protestiert): Wir machen hier gute Politik für alle',
  ],
  ['Höhne protestierte im Rat gegen den Plan.'],
  // A capital article right behind a preposition opens a title; words said go with the sentence.
  ['Die Autorin Karin Moll sprach von „Die Frau im Turm“.'],
  ['Am Abend sprach Moll von „Das Boot und die See“.'],
  ['Moll sprach von einem „Fehler des Amtes“.', 'Moll (sprach): Fehler des Amtes'],
  ['Moll sprach von „Angst und Wut“ am Kai.', 'Moll (sprach): Angst und Wut'],
  ['Moll sprach von: „Die Lage ist ernst.“', 'Moll (sprach): Die Lage ist ernst.'],
];

describe('who said what in German news', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { quotations, trace } = readQuotations(text, 'de');
    const found = quotations.map(
      ({ speaker, cueText, text: words }) => `${speaker?.name ?? null} (${cueText ?? ''}): ${words}`,
    );
    expect(found, trace).toEqual(expected);
  });
});
