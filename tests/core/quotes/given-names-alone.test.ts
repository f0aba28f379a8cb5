/** People whom a text calls by a given name alone, and what bears such a name and is nobody. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** Language, text, and who speaks last in it with the role the text gives. */
const CASES: readonly (readonly [language: string, text: string, speaker: string, role: string])[] = [
  ['en', '"We are hungry," said Omar, 34, a tailor.', 'Omar', 'tailor'],
  [
    'en',
    '"We are hungry," said Fatima, a mother of four from Aleppo.',
    'Fatima',
    'mother of four from Aleppo',
  ],
  ['en', '"We are hungry," said Fatima Noor, a mother of four.', 'Fatima Noor', 'mother of four'],
  ['en', '"It hurts," said Joe, a welder who asked that his surname not be used.', 'Joe', 'welder'],
  ['en', `"I've never seen it so bad," said Kim, a nurse who did not want her surname used.`, 'Kim', 'nurse'],
  ['en', 'Omar, 34, a tailor, said he had lost his shop.', 'Omar', 'tailor'],
  ['en', 'Kim, a nurse, said the ward was full.', 'Kim', 'nurse'],
  [
    'en',
    'Lina, a student from Homs, said she would stay. "I have nowhere to go," she said.',
    'Lina',
    'student from Homs',
  ],
  [
    'en',
    '"We drink from the river," said Halima, a mother of five in Beni Sol.',
    'Halima',
    'mother of five in Beni Sol',
  ],
  ['en', '"They took everything," said a shopkeeper who gave his name only as Karim.', 'shopkeeper', ''],
  [
    'en',
    '"We are cold," said Rana, a mother of two. Save the Children said it had sent tents.',
    'Save the Children',
    '',
  ],
  [
    'en',
    '"We left at night," said Maryam, a 24-year-old teacher who fled with her sons. "It was dark," she said.',
    'Maryam',
    '24-year-old teacher',
  ],
  ['en', 'Hassan, a baker in Idlib, lost two sons. "I have no words," he said.', 'Hassan', 'baker in Idlib'],
  [
    'en',
    'Hassan, a baker in Idlib, lost two sons. "I have no words," Hassan said.',
    'Hassan',
    'baker in Idlib',
  ],
  ['en', '"I have no words," said Hassan.', 'Hassan', ''],
  ['en', 'Hassan said he had no words.', 'Hassan', ''],
  ['en', 'Norrhem, a retailer, said sales fell.', 'Norrhem', ''],
  ['en', 'Nordval, a mining company, said sales fell.', 'Nordval', ''],
  ['en', '"Sales fell," said Norrhem, a retailer based in Oslo.', 'Norrhem', ''],
  ['en', 'Tanworth, a town of 3,000, was flooded, police said.', 'police', ''],
  ['en', '"It is cold," said Beira, a port city.', 'Beira', ''],
  ['en', 'Police, a witness said, fired first.', 'witness', ''],
  ['en', 'Outside, a young woman said she was hungry.', 'young woman', ''],
  ['en', 'On Monday, a spokesman said it was over.', 'spokesman', ''],
  ['en', 'Meanwhile, a teacher said it was over.', 'teacher', ''],
  ['en', 'In Kabul, a baker said it was over.', 'baker', ''],
  ['en', '"It was quick," said Smith, a lawyer for the family.', 'Smith', 'lawyer for the family'],
  ['en', 'Amina, 9, wants to be a doctor. "I like school," she said.', 'Amina', ''],
  ['en', '"I like school," said Amina, who is nine.', 'Amina', ''],
  ['en', 'His sister Olga nodded. "It is true," Olga said.', 'Olga', 'sister'],
  ['fr', `« J'ai faim », dit Léa, professeure d'espagnol.`, 'Léa', `professeure d'espagnol`],
  ['fr', `« J'ai faim », dit Léa, 34 ans, couturière.`, 'Léa', ''],
  ['fr', `« J'ai faim », a dit Karim, un boulanger.`, 'Karim', 'boulanger'],
  [
    'fr',
    `« J'ai faim », a dit Sophie Marchand, professeure d'anglais.`,
    'Sophie Marchand',
    `professeure d'anglais`,
  ],
  ['de', '„Ich habe Hunger“, sagte Fatima, Mutter von vier Kindern.', 'Fatima', 'Mutter von vier Kindern'],
  ['de', '„Ich habe Hunger“, sagte Omar, 34, Schneider.', 'Omar', ''],
  ['de', 'Lina, eine Studentin aus Homs, blieb. „Ich habe Hunger“, sagte sie.', 'Lina', 'Studentin aus Homs'],
  ['de', '„Ich habe Hunger“, sagte die Lehrerin Lina.', 'Lina', 'Lehrerin'],
  ['de', '„Ich habe Hunger“, sagte Lina.', 'Lina', ''],
  ['es', '«Tengo hambre», dijo Omar, sastre de 34 años.', 'Omar', ''],
  ['es', '«Tengo hambre», dijo Fátima, madre de cuatro hijos.', 'Fátima', 'madre de cuatro hijos'],
  ['es', 'Carmen, una enfermera, se quedó. «Tengo hambre», dijo ella.', 'Carmen', 'enfermera'],
];

test.each(CASES)('%s: %s', (language, text, speaker, role) => {
  const said = analyse({ text, language }).quotations.at(-1)?.speaker;
  expect([said?.name, said?.role ?? '']).toEqual([speaker, role]);
});
