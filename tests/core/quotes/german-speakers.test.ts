/** German speakers: in front of their verb's object, with the verb left out, beside whom they tell. */
import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A German text, then each quotation as `speaker (cue): words`. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // Words in marks that open the sentence are the object of the verb behind them.
  ['„Unhaltbar“ nannte sie den Zustand.', 'sie (nannte): Unhaltbar'],
  ['„Ganz und gar unnötig“ fand Wolff den Kauf.', 'Wolff (fand): Ganz und gar unnötig'],
  ['Einen „groben Schnitzer“ nannte Wolff den Kauf.', 'Wolff (nannte): groben Schnitzer'],
  ['„Möwe“ nannte er sein Boot.'],
  ['„Das alte Boot“ nannte sie ihren Roman.'],
  ['„Alte Boote“ stellt Bilder ins Internet.'],
  // A capital behind a question opens the next sentence.
  [
    'Die Richterin fragte: „Warum?“ Er antwortete: „Aus Angst.“',
    'Richterin (fragte): Warum?',
    'Er (antwortete): Aus Angst.',
  ],
  ['„Halt!“ rief er.', 'er (rief): Halt!'],
  // The verb of the clause before.
  [
    'Die Linke sprach von „Panik“, die FDP von „Vorsicht“.',
    'Linke (sprach): Panik',
    'FDP (sprach): Vorsicht',
  ],
  [
    'Wolff nannte den Kauf „richtig“, Krahl dagegen „viel zu teuer“.',
    'Wolff (nannte): richtig',
    'Krahl (nannte): viel zu teuer',
  ],
  [
    'Wolff nannte den Kauf „richtig“ und die Kritik „kleinlich“.',
    'Wolff (nannte): richtig',
    'Wolff (nannte): kleinlich',
  ],
  ['Wolff sprach von „Panik“ und von „Hetze“.', 'Wolff (sprach): Panik', 'Wolff (sprach): Hetze'],
  // Whom they tell.
  ['„Wir klagen“, sagte Krahl der Freien Presse-Agentur.', 'Krahl (sagte): Wir klagen'],
  ['„Wir klagen“, sagte die Ministerin der „Neuen Seezeitung“.', 'Ministerin (sagte): Wir klagen'],
  [
    '„Wir klagen“, sagte die Sprecherin der „Neuen Seezeitung“.',
    'Sprecherin der „Neuen Seezeitung“ (sagte): Wir klagen',
  ],
  ['„Wir klagen“, sagten Angehörige der Opfer.', 'Angehörige der Opfer (sagten): Wir klagen'],
  ['„Wir klagen“, sagte Otto Krahl in der Sendung „Am Kai“.', 'Otto Krahl (sagte): Wir klagen'],
  [
    '„Wir klagen“, sagte der Vorsitzende der Initiative „Rettet den Kai“, Jan Roth.',
    'Jan Roth (sagte): Wir klagen',
  ],
  ['„Wir klagen“, sagte der 45 Jahre alte Otto Krahl.', 'Otto Krahl (sagte): Wir klagen'],
  // A noun that the verb needs stands before it.
  ['Auf dem Schild vor dem Rathaus steht „Wir klagen“.', 'Schild (steht): Wir klagen'],
  ['Auf dem Platz vor dem Rathaus steht die Plastik „Wir“.'],
  // Whose words a label says they are.
  ['Die Begründung der Richterin: „Der Kauf war falsch.“', 'Richterin (): Der Kauf war falsch.'],
  ['Eva Lang wurde gefragt. Ihre Antwort: „Wir klagen.“', 'Eva Lang (): Wir klagen.'],
  // Names that are small words elsewhere, and those that begin with one.
  ['„Das geht nicht“, sagte Weil der Zeitung und ging.', 'Weil (sagte): Das geht nicht'],
  ['„Das geht nicht“, so Weil.', 'Weil (so): Das geht nicht'],
  ['„Das geht nicht“, sagte er, weil es regnete.', 'er (sagte): Das geht nicht'],
  ['„Das geht nicht“, erklärte de Boer in Kiel.', 'de Boer (erklärte): Das geht nicht'],
  // From whom criticism comes.
  ['Kritik am Rat kommt von den Grünen: „Das geht nicht.“', 'Grünen (von): Das geht nicht.'],
  ['Der Zug kommt von Kiel: „Das geht nicht“, sagt Roth.', 'Roth (sagt): Das geht nicht'],
  // An organisation by its last part is no object.
  [
    'Der Deutsche Gewerkschaftsbund wirft Bürgermeisterin Ida Hessing vor, „geschlafen“ zu haben.',
    'Deutsche Gewerkschaftsbund (wirft): geschlafen',
  ],
  ['Den Deutschen Gewerkschaftsbund nennt Ida Hessing „müde“.', 'Ida Hessing (nennt): müde'],
  ['Der Sprecher der Werft: „Wir klagen.“', 'Sprecher der Werft (): Wir klagen.'],
];

describe('German speakers', () => {
  test.each(ROWS)('%s', (text, ...expected) => {
    const { quotations, trace } = readQuotations(text, 'de');
    const found = quotations.map((quotation) => {
      const { speaker, cueText, text: words } = quotation;
      return `${speaker?.name ?? null} (${cueText}): ${words}`;
    });
    expect(found, trace).toEqual(expected);
  });
});
