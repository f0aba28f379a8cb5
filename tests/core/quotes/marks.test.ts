import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** Text, language, and the words of each passage in marks. */
const PASSAGES: readonly (readonly [name: string, text: string, language: string, ...words: string[]])[] = [
  ['straight', '"We go," Ann Lee said.', 'en', 'We go,'],
  ['curly', '“We go,” Ann Lee said.', 'en', 'We go,'],
  ['straight opened, curly closed', '"We go,” Ann Lee said.', 'en', 'We go,'],
  ['curly opened, straight closed', '“We go," Ann Lee said.', 'en', 'We go,'],
  ['doubled singles', "''We go,'' Ann Lee said.", 'en', 'We go,'],
  ['LaTeX', "``We go,'' Ann Lee said.", 'en', 'We go,'],
  ['singles', '‘We go,’ Ann Lee said. ‘We must.’', 'en', 'We go,', 'We must.'],
  [
    'singles with apostrophes',
    '‘We don’t go,’ Ann Lee said. ‘It’s late.’',
    'en',
    'We don’t go,',
    'It’s late.',
  ],
  ['low-high', '„Wir gehen“, sagte Anna Lenz.', 'de', 'Wir gehen'],
  ['guillemets inwards', '»Wir gehen«, sagte Anna Lenz.', 'de', 'Wir gehen'],
  ['guillemets with spaces', '« On y va », dit Claire Morel.', 'fr', 'On y va'],
  ['guillemets with no-break spaces', '«\u00a0On y va\u00a0», dit Claire Morel.', 'fr', 'On y va'],
  ['corner brackets', '李明说：「我们走。」', 'zh', '我们走。'],
  ['right to left', 'قال سامر حداد: «سنذهب غدا».', 'ar', 'سنذهب غدا'],
  ['curly, right to left', 'احمد قریشی نے کہا: ”پل بند رہے گا۔“', 'ur', 'پل بند رہے گا۔'],
  [
    'nested',
    '“She told me, ‘Stay here,’ and left,” Ann Lee said.',
    'en',
    'She told me, ‘Stay here,’ and left,',
  ],
  [
    'a possessive behind a closing mark',
    'Ann Lee said, “It is the dogs’ home.”',
    'en',
    'It is the dogs’ home.',
  ],
  ['Hebrew acronyms in their own sign', 'ח"כ דן לביא אמר: "ארה"ב תסייע לעיר".', 'he', 'ארה"ב תסייע לעיר'],
  [
    'behind a Hebrew word of one letter',
    'דן לביא קרא לזה ה"טעות של חיינו השנה".',
    'he',
    'טעות של חיינו השנה',
  ],
  ['no closing mark', 'Ann Lee said: “We must go now.', 'en', 'We must go now.'],
  [
    'unknown language, marks only',
    '„Ми йдемо зараз додому“ – це були її слова.',
    'xx',
    'Ми йдемо зараз додому',
  ],
  [
    'Korean, whose particles touch the mark',
    '박민수 사장은 “주민들이 더 빨리 섬에 갈 수 있게 됐다”고 말했다.',
    'ko',
    '주민들이 더 빨리 섬에 갈 수 있게 됐다',
  ],
  [
    'Japanese, whose words touch one another',
    '知事は「明日から橋を閉鎖する」と発表した。映画「海の歌」が公開された。',
    'ja',
    '明日から橋を閉鎖する',
  ],
  ['Thai', 'นายกกล่าวว่า “ประชาชนจะเดินทางได้เร็วขึ้น”', 'th', 'ประชาชนจะเดินทางได้เร็วขึ้น'],
  ['Georgian', '„პორტს ხვალ აღარ დავხურავთ“, თქვა მერმა.', 'ka', 'პორტს ხვალ აღარ დავხურავთ'],
  ['Greek', 'Ο δήμαρχος είπε: «Το λιμάνι ανοίγει αύριο».', 'el', 'Το λιμάνι ανοίγει αύριο'],
];

describe('marks', () => {
  test.each(PASSAGES.map(([name, ...rest]) => [name, rest] as const))(
    '%s',
    (_name, [text, language, ...words]) => {
      const { quotations, trace } = readQuotations(text, language);
      expect(
        quotations.filter(({ type }) => type !== 'indirect').map((quotation) => quotation.text),
        trace,
      ).toEqual(words);
    },
  );

  test.each([
    ['inches and feet', 'The pipe is 12" wide and 6\' 2" long.'],
    ['apostrophes', 'It’s the ’90s, and the dogs’ owners don’t care.'],
    ['years and plurals', "In the '90s the Smiths' house was sold."],
    [
      'an attribute of markup',
      '<a href="https://example.org" title="go">link</a> and more text follows here.',
    ],
    ['nothing between the marks', 'The field “” was left empty.'],
  ])('none: %s', (_name, text) => {
    const { quotations, trace } = readQuotations(text);
    expect(quotations, trace).toEqual([]);
  });

  test.each([
    ['sw', 'Meya alisema: "Wakazi sasa wanaweza kufika haraka."', null],
    ['ka', 'ქალაქის მერმა თქვა: „ხალხი კუნძულზე უფრო სწრაფად ჩავა“.', null],
    ['sw', 'Joseph Mbeki: "Wakazi sasa wanaweza kufika haraka."', 'Joseph Mbeki'],
  ])(
    'of a language without data, only a name before the colon is a speaker: %s %s',
    (language, text, name) => {
      const { quotations, trace } = readQuotations(text, language);
      expect(
        quotations.map(({ speaker }) => speaker?.name ?? null),
        trace,
      ).toEqual([name]);
    },
  );

  test('a passage that runs over paragraphs stays one voice', () => {
    const text = 'Ann Lee told the council:\n\n“We have waited.\n\n“We have asked.\n\n“We will go.”';
    const { quotations, trace } = readQuotations(text);
    expect(
      quotations.map(({ text: words }) => words),
      trace,
    ).toEqual(['We have waited.', 'We have asked.', 'We will go.']);
    expect(
      quotations.map(({ continues }) => continues),
      trace,
    ).toEqual([null, 'q1', 'q2']);
    expect(new Set(quotations.map(({ speaker }) => speaker?.name)), trace).toEqual(new Set(['Ann Lee']));
  });
});
