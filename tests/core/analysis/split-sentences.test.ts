import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/analysis/split-sentences.ts';
import { languageOf } from '../../../src/core/languages/registry.ts';
import type { DocumentBlock } from '../../../src/core/analysis/document.ts';
import { processorTime } from '../../support/processor-time.ts';

function split(code: string, text: string): string[] {
  const blocks: DocumentBlock[] = [{ type: 'paragraph', start: 0, end: text.length }];
  const language = languageOf(code);
  const speech = { ...language.speech, sayingVerbs: ['asked', 'said'] };
  return splitSentences(text, blocks, { ...language, speech }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** A bar shows where the text is to be cut; bars are no part of it. */
const CASES: readonly (readonly [language: string, marked: string])[] = [
  // plain
  ['en', 'The dam burst at dawn. |Nobody was hurt.'],
  ['en', 'Did it burst? |Yes! |It did.'],
  ['en', 'one line\n|another line'],
  // abbreviations and titles
  ['en', 'Mr. Harlan met Dr. Osei on Friday. |They spoke briefly.'],
  ['en', 'Gen. Ruth Alder and Lt. Col. Ben Marsh resigned.'],
  ['en', 'The U.S. Treasury fined Norvex Inc. Chief Executive Lena Ford declined to comment.'],
  ['en', 'He moved to the U.S. |The company stayed.'],
  ['en', 'The vote is at 5 p.m. Monday. |It may be moved.'],
  ['en', 'They met at 5 p.m. |Police arrived later.'],
  ['en', 'See No. 5 on the list. |He said no. |Then he left.'],
  ['en', 'It lists fruits, nuts, etc. |The rest is open.'],
  ['en', 'The law took effect on Jan. 5 last year.'],
  ['en', 'Critics (e.g. Ms. Brand) disagree. |Others, i.e. most, do not.'],
  ['en', 'The case Marlow v. Dunn was heard in Washington, D.C. on Tuesday.'],
  // initials
  ['en', 'John F. Mercer and A. B. Cole signed. |J. Doyle did not.'],
  ['en', 'It was my sister and I. |The others slept.'],
  ['en', 'There is no plan B. |The first one must work.'],
  // numbers
  ['en', 'Prices rose 3.5 percent to $1.20 a litre. |Wages did not.'],
  ['en', '1. Turn off the gas. |2. Leave the house.'],
  ['en', 'It was founded in 1998. |Nobody recalls why.'],
  ['en', 'Version 2.0 came out.'],
  ['en', 'The reading was 40. |The limit is 30.'],
  // closing marks
  ['en', '“We are staying.” |He then sat down.'],
  ['en', 'He said: "We are staying." |Then he sat down.'],
  ['en', '"Are we staying?" he asked. |Nobody answered.'],
  ['en', '“Are we staying?” Lena Ford asked the crowd. |Nobody answered.'],
  ['en', '“We stay!” |“We go!”'],
  ['en', "He called it 'a joke.' |She did not."],
  ['en', 'It failed (badly.) |Then it failed again.'],
  ['en', 'The bridge will reopen.[12] |The road will not.'],
  // ellipses
  ['en', 'The road… is long. |We walked… |Then it rained.'],
  ['en', 'The road ... is long.'],
  // addresses and glued text
  ['en', 'Visit www.example.org for more. |Write to a.b@example.org.'],
  ['en', 'They reached the end.|The road was closed.'],
  ['en', 'The library is called Node.Js by some.'],
  ['en', 'Yahoo! reported a loss. |It was small.'],
  // German
  ['de', 'Am 3. Mai beginnt der 19. Parteitag. |Er dauert zwei Tage.'],
  ['de', 'Das Museum wurde 1998 gegründet. |Es steht leer.'],
  ['de', 'Sie kam auf Platz 3. |Der Sieger war 20.'],
  ['de', 'Dr. Anna Weiß, z. B. beim Bau, sprach mit Prof. Kern. |Das Ergebnis bleibt offen.'],
  ['de', '„Wir bleiben.“ |Dann ging er.'],
  ['de', '„Wir bleiben!“, rief sie. |Niemand antwortete.'],
  ['de', '„Bleiben wir?“, fragte Nr. 5 der Liste.'],
  ['de', 'Sie lebte im 2. Stock, d. h. unter dem Dach, ca. 30 Jahre.'],
  ['de', 'Es kostet 3,5 Mio. Euro. |Das ist viel.'],
  ['de', '»Wir bleiben.« |»Wir gehen.«'],
  ['de', 'Der Zweite Weltkrieg und Kaiser Wilhelm II. spielten keine Rolle.'],
  // Romance languages
  ['fr', 'M. Duval a parlé. |Mme Roche s’est tue.'],
  ['fr', '« Nous restons. » |Il est parti.'],
  ['fr', '« Nous restons ! » |« Nous partons. »'],
  ['fr', 'Où va-t-on ? |Nulle part, selon J.-P. Martin.'],
  ['es', 'El Sr. Ruiz llegó a EE. UU. |La reunión fue breve.'],
  ['es', '¿Quién va? |Nadie. |¡Vamos!'],
  ['pt', 'O Dr. Lima falou. |A Sra. Costa ouviu.'],
  // Slavic, Turkish
  ['ru', 'В 2014 г. завод закрыли. |Об этом сообщил А. С. Орлов.'],
  ['ru', '«Мы остаёмся!» — сказал он. |Все ушли.'],
  ['tr', 'Toplantı 3. Kolordu binasında yapıldı. |Dr. Demir konuştu.'],
  ['tr', 'Kim geldi? |Kimse gelmedi.'],
  // scripts without capitals
  ['ar', 'وصل الوفد أمس. |هل يعود؟ |لا أحد يعلم.'],
  ['ar', 'قال د. سامي إن الطريق مغلق. |لم يعلق أحد.'],
  ['fa', 'او آمد. |آیا می‌ماند؟ |بله!'],
  ['ur', 'وزیر نے کہا کہ مذاکرات جاری ہیں۔ |کیا وہ کامیاب ہوں گے؟ |کوئی نہیں جانتا۔'],
  ['ur', 'ایم۔کیو۔ایم نے بیان دیا۔ |جلسہ ملتوی ہو گیا۔'],
  ['hi', 'बैठक कल हुई। |क्या वह सफल रही? |कोई नहीं जानता।'],
  ['hi', 'डॉ. मेहता ने कहा। |सब चले गए।'],
  ['zh', '会议昨天结束。|结果如何？|没有人知道。'],
  ['zh', '他说：“我们留下。”|然后他走了。'],
  ['zh', '增长3.5%,达到1.2亿元。|专家表示满意!|市民不满。'],
  ['ja', '「行きます。」と述べた。|帰った。'],
  ['und', 'First part. |Second part.'],
];

describe('splitSentences', () => {
  test.each(CASES)('%s: %s', (language, marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(split(language, marked.replaceAll('|', ''))).toEqual(expected);
  });

  test('never crosses a block and skips blank ones', () => {
    const text = 'A heading\n\nA sentence without its end\n\n \n\nLast.';
    const blocks: DocumentBlock[] = [
      { type: 'heading', start: 0, end: 9 },
      { type: 'paragraph', start: 11, end: 37 },
      { type: 'paragraph', start: 39, end: 40 },
      { type: 'paragraph', start: 42, end: 47 },
    ];
    const sentences = splitSentences(text, blocks, languageOf('en'));
    expect(sentences.map(({ block }) => block)).toEqual([0, 1, 3]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A heading',
      'A sentence without its end',
      'Last.',
    ]);
  });

  test('stays linear on hostile runs', () => {
    const text = `${'.'.repeat(50_000)} ${'”'.repeat(50_000)} ${'a.'.repeat(50_000)} ${'A. '.repeat(20_000)}`;
    expect(processorTime(() => split('en', text))).toBeLessThan(2_000);
  });
});
