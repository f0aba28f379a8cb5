import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** A text, then each speaker as `name|role`, names and organisations read by the whole analysis. */
const ROWS: readonly (readonly [language: string, text: string, ...speakers: string[]])[] = [
  // Of two ministers the one of that field; a short title, and a rank that no mention leaves out.
  [
    'en',
    'Ports Minister Ines Hartog and Salt Minister Paul Dorn left. It is late, the ports minister said. The salt minister said it was not.',
    'Ines Hartog|Ports Minister',
    'Paul Dorn|Salt Minister',
  ],
  ['en', 'Salt Minister Paul Dorn left. The ports minister said it was late.', 'ports minister|null'],
  [
    'en',
    'Salt Minister Paul Dorn left. The veteran salt minister said it was late.',
    'Paul Dorn|Salt Minister',
  ],
  ['en', 'Sen. Ines Hartog left. The senator said it was late.', 'Ines Hartog|Sen.'],
  ['en', 'Gov. Ines Hartog left. The senator said it was late.', 'senator|null'],
  ['en', 'Vice President Paul Dorn left. The president said it was late.', 'president|null'],
  ['en', 'Vice President Paul Dorn left. The vice president said it was late.', 'Paul Dorn|Vice President'],
  [
    'en',
    'President Hale and Vice President Ines Hartog left. The vice president said it was late.',
    'Ines Hartog|Vice President',
  ],
  [
    'en',
    'The Coast Harbours Agency met. Ines Hartog, director of the agency, left at noon. The pier will be tested, the agency said.',
    'Coast Harbours Agency|null',
  ],
  [
    'en',
    'The harbour agency said the cranes were safe. The pier will be tested, the agency said.',
    'harbour agency|null',
    'harbour agency|null',
  ],
  [
    'en',
    'Ines Hartog, director of the agency, left at noon. The pier will be tested, the director said.',
    'Ines Hartog|director of the agency',
  ],
  // A word of rank makes another post; an article makes a name an organisation’s.
  [
    'en',
    'Former minister Sir John Hale left at noon. The fee will rise, the prime minister said.',
    'prime minister|null',
  ],
  [
    'en',
    'Former minister Sir John Hale left at noon. The fee will rise, the former minister said.',
    'John Hale|Former minister',
  ],
  ['en', 'Minister John Hale left at noon. The fee will rise, the minister said.', 'John Hale|Minister'],
  [
    'en',
    'The Pentagon met. Ann Lake told KHB Pentagon reporter Ines Hartog that it was late. The base is safe, the Pentagon said.',
    'Ann Lake|null',
    'Pentagon|null',
  ],
  [
    'en',
    'HKA met in May. “It is late,” HKA Administrator Paul Dorn said. It was glad to go, HKA said.',
    'Paul Dorn|HKA Administrator',
    'HKA|null',
  ],
  [
    'en',
    'Harbour Bank of Kell deputy economist Paul Dorn said the pier is safe.',
    'Paul Dorn|Harbour Bank of Kell deputy economist',
  ],
  ['en', 'President Ines Hartog has cancelled the trip, her office said.', 'office of Ines Hartog|null'],
  [
    'de',
    'Umweltministerin Anna Thal kam. „Das prüfen wir“, sagte die Ministerin.',
    'Anna Thal|Umweltministerin',
  ],
  ['de', '„Angst hatten wir nie“, so Anwohnerin Anna Thal.', 'Anna Thal|Anwohnerin'],
  // One word for a post stands for another of its family.
  [
    'en',
    '“It rains,” said hydrologist Ines Hartog. The lake will rise, the researcher said.',
    'Ines Hartog|hydrologist',
    'Ines Hartog|hydrologist',
  ],
  [
    'en',
    '“It rains,” said hydrologist Ines Hartog. The lake will rise, the senator said.',
    'Ines Hartog|hydrologist',
    'senator|null',
  ],
  [
    'fr',
    '« Le lac baisse », a dit l’hydrologue Jean Morel. Le chercheur estime que la crue viendra.',
    'Jean Morel|hydrologue',
    'Jean Morel|hydrologue',
  ],
  [
    'fr',
    '« Le lac baisse », a dit l’hydrologue Jean Morel. La préfète estime que la crue viendra.',
    'Jean Morel|hydrologue',
    'préfète|null',
  ],
  ['fr', 'Le catalogue Morel est ouvert. « Le lac baisse », a dit Jean Morel.', 'Jean Morel|null'],
  [
    'es',
    '«El lago baja», dijo el hidrólogo Marco Neri. El investigador dijo que la crecida llegará.',
    'Marco Neri|hidrólogo',
    'Marco Neri|hidrólogo',
  ],
  ['es', '«El lago baja», dijo Marco Neri en la revista Semana.', 'Marco Neri|null'],
  ['pt', '“O lago baixa”, disse o hidrólogo Marco Neri.', 'Marco Neri|hidrólogo'],
  // An office with a hyphen before a name, and a name with one.
  [
    'en',
    '“We must act,” Secretary-General Ban Ki Moon said. Ban added that time was short.',
    'Ban Ki Moon|Secretary-General',
    'Ban Ki Moon|Secretary-General',
  ],
  ['en', '“We must act,” Paul King-Smith said.', 'Paul King-Smith|null'],
  // Between name and post degrees; before a title the verb of another's deed, no post.
  [
    'en',
    '“Eat less salt,” Ines Hartog, MD, MSc, a surgeon at Kell Hospital, told the Courier.',
    'Ines Hartog|surgeon at Kell Hospital',
  ],
  ['en', 'A man wanted to beat Senator Ann Lake. Lake said she had slept well.', 'Ann Lake|Senator'],
  [
    'en',
    'Kell Harbour Bank economist Ann Lake said the port was poor.',
    'Ann Lake|Kell Harbour Bank economist',
  ],
  // The given name behind a kinsman, unless it is a place or a longer phrase.
  ['en', '“We are sad,” said Trescott’s brother, Alan.', 'Alan|Trescott’s brother'],
  ['en', 'Paul Trescott was late. His wife, Maria, said he had slept.', 'Maria|wife of Paul Trescott'],
  ['en', '“We are sad,” said the mayor, Berlin’s oldest.', 'mayor|null'],
  ['en', '“We are sad,” said the brother, Paris, and left.', 'brother|null'],
  // One word that is an organisation's name is nobody whose longer name begins with it.
  [
    'en',
    'NASA Harbour director Ann Lake left at noon. The mast, NASA said, was too old to stand.',
    'NASA|null',
    'NASA|null',
  ],
];

describe('descriptions', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([language, text, ...expected]) => {
    const { quotations } = analyse({ text, language });
    expect(quotations.map(({ speaker }) => `${speaker?.name}|${speaker?.role ?? null}`)).toEqual(expected);
  });
});

describe('headings', () => {
  const read = (heading: string) => {
    const body = 'The Harbour Fund paid for it.\n“We lost two seasons of salt,” Ines Hartog said.';
    const text = `Pier open\nThe pier is open again after two years of work, which the town had hoped for.\n${heading}\n${body}`;
    let start = 0;
    const blocks = text.split('\n').map((line, index) => {
      const block = {
        type: index === 2 ? ('heading' as const) : ('paragraph' as const),
        start,
        end: start + line.length,
      };
      start += line.length + 1;
      return block;
    });
    return analyse({ text, blocks, language: 'en' }).quotations.map(({ speaker }) => speaker?.name ?? null);
  };

  test('repeat who says the words below', () => {
    expect(read('“Two seasons of salt”')).toEqual(['Ines Hartog', 'Ines Hartog']);
  });

  test('have no speaker where nobody says them', () => {
    expect(read('“Nobody has ever asked us a single question”')).toEqual([null, 'Ines Hartog']);
  });
});
