import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listArticles } from '../../../src/main/library/articles.ts';
import { addArticle } from '../../../src/main/library/change-articles.ts';
import type { WritableDb } from '../../../src/main/library/database.ts';
import { foldText, searchQuery } from '../../../src/main/library/fold-text.ts';
import { LIBRARY_FILE } from '../../../src/main/library/library.ts';
import { openDatabase } from '../../../src/main/library/open-database.ts';
import { makeArticle, makeBlocks } from '../make-article.ts';

/** What stands in the text, what someone types, and whether it must be found. */
const FOUND: readonly (readonly [language: string, text: string, query: string])[] = [
  ['case', 'Ministers met in OSLO', 'oslo'],
  ['accents', 'Café de la Régence', 'cafe regence'],
  ['accents typed', 'Cafe de la Regence', 'café'],
  ['decomposed', 'Cafe\u0301 open', 'café'],
  ['German ß', 'Die Straße ist gesperrt', 'strasse'],
  ['German ss', 'Die Strasse ist gesperrt', 'straße'],
  ['Polish ł', 'Spotkanie w Łodzi', 'lodzi'],
  ['Croatian đ', 'Đorđe je govorio', 'dorde'],
  ['Danish ø and æ', 'Søren Kjærgaard', 'soren kjaergaard'],
  ['Icelandic þ', 'Þórunn', 'thorunn'],
  ['Turkish ı', 'Kadıköy belediyesi', 'kadikoy'],
  ['Turkish İ', 'İstanbul', 'istanbul'],
  ['Russian ё', 'Королёв сообщил', 'королев'],
  ['Ukrainian ї', 'Україна', 'украіна'],
  ['Greek', 'Ὀδυσσεύς', 'οδυσσευς'],
  ['Greek final sigma', 'ΟΔΥΣΣΕΥΣ', 'οδυσσεύς'],
  ['Vietnamese', 'Đà Nẵng', 'da nang'],
  ['Arabic vowel marks', 'مُحَمَّد', 'محمد'],
  ['Arabic hamza', 'الإعلام الأردني', 'الاعلام'],
  ['Arabic tatweel', 'الســـلام', 'السلام'],
  ['Arabic taa marbuta', 'الحكومة', 'الحكومه'],
  ['Persian yeh and kaf', 'ایران و کشور', 'ايران كشور'],
  ['Persian joiner', 'می\u200Cگوید', 'میگوید'],
  ['Persian digits', 'سال ۱۴۰۳', '1403'],
  ['Arabic digits', 'عام ٢٠٢٥', '2025'],
  ['Urdu heh and yeh', 'وہ کہتے ہیں', 'وه كهتي'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['Hebrew abbreviation', 'צה״ל', 'צהל'],
  ['Hindi with vowel signs', 'हिन्दी समाचार', 'हिन्दी'],
  ['Hindi nukta', 'ज़मीन', 'जमीन'],
  ['Hindi digits', '२०२५ में', '2025'],
  ['Chinese inside a sentence', '昆明冷链班列下月恢复运行', '冷链'],
  ['Chinese, two places', '昆明冷链班列下月恢复运行', '恢复 昆明'],
  ['Japanese', '東京都の会議が始まった', '会議'],
  ['Japanese, half width', 'ｶﾀｶﾅ', 'カタカナ'],
  ['Japanese voiced kana', 'がぎぐ', 'がぎ'],
  ['Korean, by the start of a word', '서울시는 발표했다', '서울'],
  ['Thai', 'กรุงเทพมหานคร', 'เทพ'],
  ['full width', 'ＡＢＣ１２３', 'abc123'],
  ['ligature', 'oﬃce', 'office'],
  ['soft hyphen', 'Ver\u00ADein', 'verein'],
  ['blank Hangul letter', 'pass\u115Fword', 'password'],
  ['half-width Hangul filler', 'pass\uFFA0word', 'password'],
  ['Hangul filler typed', 'password', 'pass\u3164word'],
  ['inherent Khmer vowel', 'pass\u17B4word', 'password'],
  ['grapheme joiner', 'pass\u034Fword', 'password'],
  ['place of an object', 'pass\uFFFCword', 'password'],
  ['variation selector', 'pass\uFE0Fword', 'password'],
  ['apostrophe, either kind', 'the minister’s view', "minister's"],
  ['hyphen', 'a four-day round', 'four-day'],
  ['emoji beside a word', 'flood🌊warning', 'warning'],
  ['beginning of the last word', 'negotiations', 'nego'],
  ['quoted phrase', 'the price of salt rose', '"price of salt"'],
  ['operators are words', 'not near and or', 'NOT NEAR AND OR'],
];

const NOT_FOUND: readonly (readonly [language: string, text: string, query: string])[] = [
  ['another word', 'the price of salt', 'pepper'],
  ['one word of two', 'the price of salt', 'price pepper'],
  ['the inside of a word', 'negotiations', 'gotiat'],
  ['the start of a word that is not the last', 'negotiations failed', 'nego failed'],
  ['the start of a word after a space', 'negotiations', 'nego '],
  ['a phrase in another order', 'the price of salt', '"salt of price"'],
  ['Chinese characters apart', '昆明冷链班列', '昆链'],
  ['a letter that is no variant', 'Łódź', 'kodz'],
  ['Hindi with another vowel sign', 'दिन', 'दीन'],
  ['only signs', 'the price of salt', '"*()^:'],
];

let folder: string;
let db: WritableDb;

// One library for the whole table: making one for each case would take longer than all the searching.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  const { writable } = openDatabase(join(folder, LIBRARY_FILE), 'write');
  if (writable === null) throw new Error('not writable');
  db = writable;
});

afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function isFound(text: string, query: string): boolean {
  const request = makeArticle({ blocks: makeBlocks([text]), title: { value: 'Z', origin: 'text' } });
  addArticle(db, request);
  return listArticles(db, { query, offset: 0, limit: 500 }).rows.some((row) => row.id === request.article.id);
}

describe('searching', () => {
  it.each(FOUND)('finds %s: %s by %s', (_case, text, query) => {
    expect(isFound(text, query)).toBe(true);
  });

  it.each(NOT_FOUND)('does not find %s: %s by %s', (_case, text, query) => {
    expect(isFound(text, query)).toBe(false);
  });

  it.each([
    'a-b',
    "it's",
    '"',
    '""',
    '" "',
    '(',
    ')',
    '*',
    'a*b',
    '^a',
    'title:x',
    '{a b}: c',
    '-',
    '--',
    'NOT',
    'a AND',
    'NEAR(a b)',
    "'; DROP TABLE articles; --",
    '\u0000',
    '\uD800',
    '🌊',
    'a'.repeat(1_000),
    '" OR "'.repeat(50),
    '%',
    '\\',
    '\n',
  ])('never fails on %j', (query) => {
    expect(() => listArticles(db, { query, offset: 0, limit: 10 })).not.toThrow();
  });
});

describe('searchQuery', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['?!', null],
    ['salt', '"salt"*'],
    ['salt ', '"salt"'],
    ['price salt', '"price" AND "salt"*'],
    ['"price of" salt', '"price of" AND "salt"*'],
    ['“price of”', '"price of"'],
    ['it’s', '"it s"*'],
    ['冷链', '"冷 链"*'],
    ['a"b', '"a" AND "b"*'],
  ])('%j becomes %j', (typed, query) => {
    expect(searchQuery(typed)).toBe(query);
  });

  it('folds the same text to the same text', () => {
    for (const [, text] of FOUND)
      expect(foldText(foldText(text)).replaceAll(/ +/g, ' ')).toBe(foldText(text).replaceAll(/ +/g, ' '));
  });
});
