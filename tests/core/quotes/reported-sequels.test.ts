/** Sentences in reported mood that go on without a verb of saying. */
import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A German text, then each quotation as `speaker (cue): words`; without a cue for those that go on. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  [
    'Die Brücke müsse weg, sagte Landrat Uwe Thoma. Sie sei alt. Man habe lange gewartet. Sie kostete drei Millionen.',
    'Uwe Thoma (sagte): Die Brücke müsse weg',
    'Uwe Thoma (): Sie sei alt. Man habe lange gewartet',
  ],
  [
    'Thoma kündigte an, die Brücke werde gesperrt. Für Fußgänger bleibe sie offen. Gebaut wurde sie 1962.',
    'Thoma (kündigte): die Brücke werde gesperrt',
    'Thoma (): Für Fußgänger bleibe sie offen',
  ],
  // Behind words in marks.
  [
    '„Wir warten“, sagte Ole Harms. Der Pegel steige weiter. Am Freitag fiel er.',
    'Ole Harms (sagte): Wir warten',
    'Ole Harms (): Der Pegel steige weiter',
  ],
  // Behind a sentence that reports nothing itself.
  [
    'Ole Harms dementierte den Bericht. Er habe den Vertrag nie gesehen.',
    'Ole Harms (): Er habe den Vertrag nie gesehen',
  ],
  ['Die Partei lehnt den Plan ab. Zudem fehle das Geld.', 'Partei (): Zudem fehle das Geld'],
  // Clauses inside do not part it, and what stands in them is not the writer’s report.
  [
    'Thoma sagte, die Brücke sei alt. Das Geld, das der Bund zugesagt habe, reiche nicht.',
    'Thoma (sagte): die Brücke sei alt',
    'Thoma (): Das Geld, das der Bund zugesagt habe, reiche nicht',
  ],
  [
    'Thoma sagte, die Brücke sei alt. Dass man warte, wisse der Bund. Er habe versprochen, dass man baue.',
    'Thoma (sagte): die Brücke sei alt',
    'Thoma (): Dass man warte, wisse der Bund. Er habe versprochen, dass man baue',
  ],
  // A verb of saying of the writer’s own takes it.
  [
    'Thoma sagte, die Brücke sei alt. Das Geld reiche nicht, meinte Ole Harms.',
    'Thoma (sagte): die Brücke sei alt',
    'Ole Harms (meinte): Das Geld reiche nicht',
  ],
  // Nobody the text names.
  [
    'Es hieß, der Hafen werde geschlossen. Man prüfe noch.',
    'null (hieß): der Hafen werde geschlossen',
    'null (): Man prüfe noch',
  ],
  // Forms that suppose go on only right behind a report.
  [
    'Thoma sagte, das Gesetz komme spät. Die Bauern bräuchten Hilfe.',
    'Thoma (sagte): das Gesetz komme spät',
    'Thoma (): Die Bauern bräuchten Hilfe',
  ],
  ['Die Werft wurde am Montag geschlossen. Die Arbeiter hätten Hilfe gebraucht.'],
  [
    'Thoma sagte, der Pegel steige. Wenn der Deich bräche, hätte das Dorf Angst.',
    'Thoma (sagte): der Pegel steige',
  ],
  // The first person, commands, set phrases and words that only look like such forms.
  ['Landrat Uwe Thoma sagte nichts. Ich habe Zeit. Sei froh! Es sei denn, es regnet.'],
  ['Uwe Thoma lobte die Helfer. Gott sei Dank regnete es nicht.'],
  ['Uwe Thoma lobte die Helfer. In der Tabelle hat der Verein den dritten Platz inne.'],
  ['Uwe Thoma lobte die Helfer. Am Abend waren viele neue Gäste da, alte und junge.'],
  // Nobody has spoken.
  ['Der Regen fiel auf den Hafen. Dass der Deich alt ist, wisse man.'],
];

describe('sentences that go on in reported mood', () => {
  test.each(ROWS)('%s', (text, ...expected) => {
    const { quotations, trace } = readQuotations(text, 'de');
    const found = quotations.map((quotation) => {
      const { speaker, cueText, text: words } = quotation;
      return `${speaker?.name ?? null} (${cueText}): ${words}`;
    });
    expect(found, trace).toEqual(expected);
  });
});
