import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

type Row = readonly [language: string, text: string, ...said: string[]];

/** Sentences in which nobody said what follows the verb. */
const NOT_SAID: readonly Row[] = [
  ['en', 'The harbour master did not say that the quay would close.'],
  ['en', 'Ruth Amsel never said she would resign.'],
  ['en', 'Ruth Amsel has not said whether the quay would close.'],
  ['en', 'Ruth Amsel refused to say whether the strike was legal.'],
  ['en', 'Ruth Amsel declined on Monday to comment or to say whether fares would rise.'],
  ['en', 'Nor did she say that the boat was late.'],
  ['en', 'Neither has Ruth Amsel said that she would stay.'],
  ['en', 'No official said that the quay was safe.'],
  ['en', 'Amsel left without saying that she would return.'],
  ['en', 'Amsel did not confirm or deny that the boat sank.'],
  ['en', 'Amsel has yet to say whether she will run.'],
  ['en', 'Amsel wouldn’t say whether the quay was safe.'],
  ['de', 'Der Minister sagte nicht, ob der Hafen schließt.'],
  ['de', 'Die Ministerin hat nie gesagt, dass sie zurücktritt.'],
  ['de', 'Der Minister sagte kein Wort dazu, ob der Hafen schließt.'],
  ['de', 'Der Sprecher lehnte es ab zu sagen, ob das Schiff sinkt.'],
  ['de', 'Der Sprecher weigerte sich am Montag zu sagen, ob das Schiff sinkt.'],
  ['de', 'Niemand sagte, dass die Brücke sicher sei.'],
  ['fr', 'Le ministre n’a pas dit que le port fermerait.'],
  ['fr', 'Le ministre a refusé de dire si le port fermerait.'],
  ['es', 'El ministro no dijo que el puerto cerraría.'],
  ['es', 'Nadie dijo que el puerto cerraría.'],
  ['pt', 'O ministro não disse que o porto fecharia.'],
  ['ru', 'Министр не сказал, что порт закроется.'],
  ['ru', 'Министр отказался сказать, что порт закроется.'],
  ['ar', 'لم يقل الوزير إن الميناء سيغلق.'],
  ['zh', '部长没有表示，港口将关闭。'],
];

/** A negation that stands in what was said, or negates something else. */
const SAID: readonly Row[] = [
  ['en', 'Amsel said that she did not know the man.', 'that she did not know the man'],
  ['en', 'Amsel said no one was hurt.', 'no one was hurt'],
  ['en', 'Critics say not all was lost.', 'not all was lost'],
  ['en', 'Amsel said on Tuesday that no decision had been taken.', 'that no decision had been taken'],
  ['en', 'Amsel did not attend but said the quay was safe.', 'the quay was safe'],
  ['en', 'Amsel not only said that the quay was safe.', 'that the quay was safe'],
  ['en', 'Amsel denied that the quay had closed.', 'that the quay had closed'],
  ['de', 'Der Minister sagte, das Geld reiche nicht aus.', 'das Geld reiche nicht aus'],
  ['de', 'Das Geld reiche nicht aus, sagte der Minister.', 'Das Geld reiche nicht aus'],
  ['de', 'Der Minister sagte nicht nur, dass das Geld reiche.', 'dass das Geld reiche'],
  ['fr', 'Le ministre a dit que le port ne fermerait pas.', 'que le port ne fermerait pas'],
  ['es', 'El ministro dijo que el puerto no cerraría.', 'que el puerto no cerraría'],
  ['ru', 'Министр сказал, что порт не закроется.', 'что порт не закроется'],
  ['ar', 'وقال الوزير إن الميناء لن يغلق.', 'إن الميناء لن يغلق'],
  ['zh', '部长表示，港口不会关闭。', '港口不会关闭'],
];

describe('negated verbs of saying', () => {
  test.each([...NOT_SAID, ...SAID].map((row) => [row] as const))('%s', ([language, text, ...said]) => {
    const { quotations, trace } = readQuotations(text, language);
    expect(
      quotations.map((quotation) => quotation.text),
      trace,
    ).toEqual(said);
  });

  test('words in marks stay, and their cue says that they were not said', () => {
    const { quotations, trace } = readQuotations(
      'Amsel did not call the plan “a complete waste of public money”.',
    );
    expect(
      quotations.map(({ cueText, speaker }) => `${speaker?.name}: ${cueText}`),
      trace,
    ).toEqual(['Amsel: did not call']);
  });
});

test('a dateline is no part of what was said', () => {
  for (const dateline of ['HALDEN, 14 March 2026 – ', 'HALDEN, March 3 (Coast Wire) - ']) {
    const { quotations, trace } = readQuotations(
      `Boats to sail again\n\n${dateline}The boats will sail again next month, the harbour master said.`,
    );
    expect(
      quotations.map((quotation) => quotation.text),
      trace,
    ).toEqual(['The boats will sail again next month']);
  }
});
