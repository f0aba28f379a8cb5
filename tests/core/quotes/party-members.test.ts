/** German speakers called by their party or by another word for their post. */
import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A German text, then the name and the role of whoever speaks in it last. */
type Row = readonly [text: string, name: string, role: string | null];

const ROWS: readonly Row[] = [
  [
    'Jens Halder (CDU) sprach in Kiel. Der CDU-Politiker nannte das „falsch“.',
    'Jens Halder',
    'CDU-Politiker',
  ],
  [
    'Innenminister Jens Halder (CDU) sprach. Der CDU-Mann nannte das „falsch“.',
    'Jens Halder',
    'Innenminister',
  ],
  [
    'Karla Brandt (Grüne) sprach. Die Grünen-Abgeordnete nannte das „falsch“.',
    'Karla Brandt',
    'Grünen-Abgeordnete',
  ],
  ['Jens Halder von der FDP sprach. Der FDP-Politiker nannte das „falsch“.', 'Jens Halder', 'FDP-Politiker'],
  // Not another party's, not one of the other sex, not any member for a post.
  ['Jens Halder (CDU) sprach. Der SPD-Politiker nannte das „falsch“.', 'SPD-Politiker', null],
  ['Jens Halder (CDU) sprach. Die CDU-Politikerin nannte das „falsch“.', 'CDU-Politikerin', null],
  ['Jens Halder (CDU) sprach. Der CDU-Landeschef nannte das „falsch“.', 'Jens Halder', 'CDU-Landeschef'],
  [
    'Jens Halder (CDU) und Udo Roth (CDU) sprachen. Der CDU-Landeschef nannte das „falsch“.',
    'CDU-Landeschef',
    null,
  ],
  [
    'Jens Halder (CDU) und Udo Roth (SPD) sprachen. Der CDU-Politiker nannte das „falsch“.',
    'Jens Halder',
    'CDU-Politiker',
  ],
  // Another word for the same post.
  [
    'Bürgermeister Otto Krahl klagt. „Wir warten nicht“, so das Stadtoberhaupt.',
    'Otto Krahl',
    'Bürgermeister',
  ],
  ['Trainer Uli Brandt war sauer. „So geht das nicht“, sagte der Coach.', 'Uli Brandt', 'Trainer'],
  ['Trainer Uli Brandt war sauer. „So geht das nicht“, sagte der Wirt.', 'Wirt', null],
  ['Sängerin Ina Holm sang in Kiel. „Das war schön“, sagte die Musikerin.', 'Ina Holm', 'Sängerin'],
  ['„Das hilft“, sagt Endokrinologe und Ernährungsmediziner Paul Roth.', 'Paul Roth', 'Ernährungsmediziner'],
];

describe('German speakers by party and post', () => {
  test.each(ROWS)('%s', (text, name, role) => {
    const { quotations, trace } = readQuotations(text, 'de');
    const speaker = quotations.at(-1)?.speaker;
    expect([speaker?.name, speaker?.role ?? null], trace).toEqual([name, role]);
  });
});
