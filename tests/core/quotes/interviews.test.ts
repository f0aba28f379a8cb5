/** Interviews without quotation marks: turns behind names or letters, as `speaker: words`. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

const TALKS: readonly (readonly [language: string, lines: readonly string[], found: readonly string[]])[] = [
  [
    'de',
    [
      'Nadja Vogt leitet die Schule.',
      'Wie war das?',
      'Nadja Vogt: Erstaunlich ruhig war es.',
      'Und nun?',
      'Vogt: Es gab drei, vier Anrufe.',
    ],
    ['Nadja Vogt: Erstaunlich ruhig war es.', 'Nadja Vogt: Es gab drei, vier Anrufe.'],
  ],
  [
    'en',
    [
      'The novelist Lena Osei spoke to Tom Redfern. Osei lives by the sea.',
      'Q: Why now, after so long?',
      'A: Because I finally had the time.',
    ],
    ['Q: Why now, after so long?', 'Lena Osei: Because I finally had the time.'],
  ],
  [
    'es',
    [
      'La novelista Lena Osés habló con este diario. Osés vive junto al mar.',
      'P. ¿Por qué ahora, después de tanto tiempo?',
      'R. Porque por fin tuve tiempo.',
      'P. ¿Y después?',
      'R. Nadie lo sabe.',
    ],
    ['Lena Osés: Porque por fin tuve tiempo.', 'Lena Osés: Nadie lo sabe.'],
  ],
  [
    'es',
    [
      'Lena Osés publica su tercera novela.',
      'Pregunta: ¿Por qué ahora?',
      'Respuesta: Porque por fin tuve tiempo.',
      'Pregunta: ¿Y después?',
      'Respuesta: Nadie lo sabe.',
    ],
    ['Lena Osés: Porque por fin tuve tiempo.', 'Lena Osés: Nadie lo sabe.'],
  ],
  [
    'pt',
    [
      'A romancista Lena Martins falou ao jornal.',
      'Pergunta: Por que agora?',
      'Resposta: Porque finalmente tive tempo.',
      'Resposta: Ninguém sabe o que vem depois.',
    ],
    ['Lena Martins: Porque finalmente tive tempo.', 'Lena Martins: Ninguém sabe o que vem depois.'],
  ],
  [
    'fr',
    [
      'Entretien avec Léna Martel, romancière.',
      'Pourquoi maintenant ?',
      'Léna Martel : Parce que j’ai enfin eu le temps.',
      'Et ensuite ?',
      'Léna Martel : Personne ne le sait encore.',
    ],
    ['Léna Martel: Parce que j’ai enfin eu le temps.', 'Léna Martel: Personne ne le sait encore.'],
  ],
  [
    'de',
    [
      'Die Autorin Lena Vogt sprach mit uns.',
      'Frage: Warum erst jetzt?',
      'Antwort: Weil ich endlich Zeit hatte.',
      'Antwort: Das weiß niemand so genau.',
    ],
    ['Lena Vogt: Weil ich endlich Zeit hatte.', 'Lena Vogt: Das weiß niemand so genau.'],
  ],
  [
    'ru',
    [
      'Писательница Анна Белова поговорила с нами.',
      'Вопрос: Почему только сейчас?',
      'Ответ: Потому что наконец было время.',
      'Ответ: Этого никто не знает.',
    ],
    ['Анна Белова: Потому что наконец было время.', 'Анна Белова: Этого никто не знает.'],
  ],
  // Answers without a question, letters of a list, initials.
  ['es', ['Lena Osés corrige.', 'Respuesta: el mar es verde.', 'Respuesta: el cielo es gris.'], []],
  ['es', ['Lena Osés vive aquí.', 'R. Osés pintó el muro.', 'P. Díaz pintó el suelo.'], []],
  ['fr', ['Léna Martel corrige.', 'R. Martel a peint le mur.', 'R. Dermont a peint le sol.'], []],
  ['pt', ['Lena Martins vive aqui.', 'R. Martins pintou o muro.', 'R. Prado pintou o chão.'], []],
  ['ru', ['Анна Белова живёт здесь.', 'О. Громов покрасил стену.', 'О. Крылов покрасил пол.'], []],
  // Whom an answer names most is not who gives it.
  [
    'en',
    [
      'Nadia Ferro on bread and patience',
      'Q: Who showed you the oven?',
      'A: My aunt Rosa Lind did. Rosa Lind was strict.',
      'Q: And who drops in today?',
      'A: The baker Rosa Lind still drops in.',
    ],
    [
      'Q: Who showed you the oven?',
      'Nadia Ferro: My aunt Rosa Lind did. Rosa Lind was strict.',
      'Q: And who drops in today?',
      'Nadia Ferro: The baker Rosa Lind still drops in.',
    ],
  ],
  [
    'en',
    ['Bread and patience', 'Q: Nadia Ferro, who showed you the oven?', 'A: My aunt Rosa Lind did so.'],
    ['Q: Nadia Ferro, who showed you the oven?', 'Nadia Ferro: My aunt Rosa Lind did so.'],
  ],
  [
    'en',
    ['Bread and patience', 'Q: Who showed you the oven?', 'A: My aunt Rosa Lind did so.'],
    ['Q: Who showed you the oven?', 'A: My aunt Rosa Lind did so.'],
  ],
  // Questions without labels, put to whom the opening names and who answers in the first person.
  [
    'en',
    [
      'The baker Nadia Ferro has run her oven by the sea for years.',
      'When did you learn to bake?',
      'I learned it from an aunt as a child of nine.',
      'Do you sleep at all?',
      'My nights are short, but they are quiet.',
      'It helps that nobody rings.',
      'What do you bake for yourself?',
      'Rye loaves, since I like them dark.',
      'The oven is open every day but Monday.',
    ],
    [
      'Nadia Ferro: I learned it from an aunt as a child of nine.',
      'Nadia Ferro: My nights are short, but they are quiet.',
      'Nadia Ferro: It helps that nobody rings.',
      'Nadia Ferro: Rye loaves, since I like them dark.',
    ],
  ],
  // Advice, a text that asks itself, one question: no interview.
  [
    'en',
    [
      'The baker Nadia Ferro has run her oven by the sea for years.',
      'Should you buy an oven?',
      'An oven pays for itself within two years.',
      'Do you need a licence?',
      'The town gives one to anybody over twenty.',
      'What do you pay for it?',
      'The fee is low.',
    ],
    [],
  ],
  [
    'en',
    [
      'Ovens by the sea are rare.',
      'When did you learn to bake?',
      'I learned it from an aunt.',
      'Do you sleep at all?',
      'My nights are short.',
      'What do you bake?',
      'Rye loaves, since I like them.',
    ],
    [],
  ],
  [
    'en',
    ['The baker Nadia Ferro has an oven.', 'When did you learn to bake?', 'I learned it from an aunt.'],
    [],
  ],
  // Labels of a desk are nobody.
  ['en', ['READ MORE: Why the lock was shut again', 'WATCH: Two boats wait at the gate'], []],
  [
    'en',
    ['RELATED: Lake says the lock is shut', 'HALE: The lock is open now.', 'LAKE: It was never shut.'],
    ['HALE: The lock is open now.', 'LAKE: It was never shut.'],
  ],
  [
    'en',
    ['EXCLUSIVE: Mayor Ann Lake said that the lock was shut.', 'BREAKING: The lock is shut.'],
    ['Ann Lake: that the lock was shut'],
  ],
  // One label is no interview, and a heading that names somebody is none.
  ['de', ['Nadja Vogt: Eine Frau geht ihren Weg durch die Stadt.', 'Sie leitet die Schule seit August.'], []],
  ['en', ['Nadja Vogt, head: The school opens.', 'Tom Redfern: The school shuts.'], []],
];

test.each(TALKS)('%s: %j', (language, lines, found) => {
  const text = lines.join('\n\n');
  expect(
    analyse({ text, language }).quotations.map(({ speaker, text: words }) => `${speaker?.name}: ${words}`),
  ).toEqual(found);
});
