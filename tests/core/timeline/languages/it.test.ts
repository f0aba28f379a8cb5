import { expect, test } from 'vitest';
import { readDates, readMarked } from '../read-marked.ts';

/** Published on Monday, 16 March 2026. */
const PUBLISHED = '2026-03-16';

/** The last twelve have no date. */
const SENTENCES = [
  'I colloqui sono iniziati [il 14 marzo 2026|2026-03-14].',
  'Il sindaco è arrivato [sabato|2026-03-14].',
  '[Sabato scorso|2026-03-14] è crollato un tetto.',
  'La scuola riapre [mercoledì prossimo|2026-03-18].',
  '[Ieri|2026-03-15] è piovuto.',
  '[Oggi|2026-03-16] si vota.',
  'Il ministro partirà [domani|2026-03-17].',
  'La fabbrica ha chiuso nel [2019|2019].',
  'Il direttore si è dimesso a [dicembre|2025-12].',
  'Le elezioni si terranno [il 3 aprile|2026-04-03].',
  '[Tre giorni fa|2026-03-13] è stato chiuso il ponte.',
  'Lo sciopero è durato [tre giorni|P3D].',
  '[L’anno scorso|2025] i prezzi sono saliti.',
  '[La settimana scorsa|2026-W11] è arrivato il freddo.',
  'Il processo comincia [il mese prossimo|2026-04].',
  '[Dieci anni fa|2016] il paese era vuoto.',
  'Il palazzo è del [XIX secolo|18].',
  'La mostra apre il [5/4/2026|2026-04-05].',
  'Negli [anni novanta|199] la città è cresciuta.',
  'La legge vale dal [2024|2024].',
  'Dopo [Natale|2025-12-25] i negozi hanno riaperto.',
  'Sono morte 210 persone.',
  'Alla marcia hanno partecipato 1500 persone.',
  'Il tasso è del 5,9 per cento.',
  'Abita al numero 12.',
  'Ha camminato fino alla stazione.',
  'La sabbia copre la strada.',
  'Il treno ha 14 vagoni.',
  'Marco ha firmato il patto.',
  'Il quarto piano è vuoto.',
  'Costa 2000 euro.',
  'È la terza volta.',
  'La seconda squadra ha perso.',
];

test.each(SENTENCES)('%s', (marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, 'it', PUBLISHED);
  expect(read.dates, read.trace).toEqual(dates);
});
