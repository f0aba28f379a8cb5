import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`. */
type Row = readonly [language: string, text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // German sources: "nach" with a noun that tells so.
  [
    'de',
    'Nach Polizeiangaben wurden drei Menschen verletzt.',
    'Polizeiangaben (Nach): wurden drei Menschen verletzt',
  ],
  [
    'de',
    'Drei Boote wurden nach Angaben der Polizei am Montag versenkt.',
    'Polizei (nach Angaben der): Drei Boote wurden',
    'Polizei (nach Angaben der): am Montag versenkt',
  ],
  [
    'de',
    'Nach einer am Montag veröffentlichten Studie steigt der Pegel.',
    'am Montag veröffentlichten Studie (Nach): steigt der Pegel',
  ],
  ['de', 'Nach der Studie ging Roth nach Hause.'],
  ['de', 'Nach einem Streit sank das Boot.'],
  ['de', 'Nach Wochen sank das Boot.'],
  // Relative clauses, participles and what a speaker asked for himself.
  [
    'en',
    'A spokesman for the Lake Front, who asked not to be named, said the group would wait.',
    'spokesman for the Lake Front (said): the group would wait',
  ],
  [
    'en',
    'Two drivers, speaking in the dark because the power was out, described the road to the pass as “gone for good”.',
    'drivers (described): gone for good',
  ],
  [
    'en',
    'According to the report, which the council published on Monday, the pier bent by a hand.',
    'report (According to): the pier bent by a hand',
  ],
  [
    'en',
    'According to Ines Hartog, a geologist at Halden University, the slope will hold.',
    'Ines Hartog (According to): the slope will hold',
  ],
  // What stands behind an inserted clause.
  [
    'en',
    'The ferry will sail again in May, the council said on Friday, two years after a storm closed the route.',
    'council (said): The ferry will sail again in May',
  ],
  [
    'en',
    'Nine people were killed, the ministry said, in the worst storm to hit the coast since 1988.',
    'ministry (said): Nine people were killed',
  ],
  [
    'en',
    'The ferry, she said, would sail again in May.',
    'she (said): The ferry',
    'she (said): would sail again in May',
  ],
  [
    'en',
    'The ferry will sail in May, the council said, but fares will rise.',
    'council (said): The ferry will sail in May',
    'council (said): but fares will rise',
  ],
  // Two-word cues, objects.
  [
    'en',
    'Hartog pointed out that the slope had slipped.',
    'Hartog (pointed out): that the slope had slipped',
  ],
  ['en', 'Minister Ines Hartog welcomed the move.'],
  ['en', 'Minister Ines Hartog praised the new pier.'],
  [
    'en',
    'Hartog issued an urgent appeal to both towns to “keep the road open”.',
    'Hartog (issued an urgent appeal): keep the road open',
  ],
  ['en', 'Hartog issued a permit to the “Northern Star Line”.'],
  // One clause without marks, one with.
  [
    'en',
    'Hartog said that the ferry would leave at six and that tickets would sell “within days, not weeks”.',
    'Hartog (said): that the ferry would leave at six',
    'Hartog (said): within days, not weeks',
  ],
  // German appositions, ordinals, particles.
  [
    'de',
    '„Das reicht nicht“, sagte die Chefin der Bürgerliste, Anna Thal.',
    'Anna Thal (sagte): Das reicht nicht',
  ],
  [
    'de',
    'Sie habe den Brief erst am 4. November 2025 erhalten, sagte Thal.',
    'Thal (sagte): Sie habe den Brief erst am 4. November 2025 erhalten',
  ],
  [
    'de',
    'Der Geologe Prof. Dr. Emil von der Heide von der Universität Halden sprach. „Der Hang hält“, sagte er.',
    'Emil von der Heide (sagte): Der Hang hält',
  ],
  [
    'en',
    'The office said in a statement the mayor was ill. The council will meet on Tuesday.',
    'office (said): the mayor was ill',
  ],
  [
    'de',
    '„Das reicht uns nicht“, sagte von der Heide am Montag.',
    'von der Heide (sagte): Das reicht uns nicht',
  ],
  ['de', 'Das Wasser kam am Montag von der Heide herab.'],
  // "pour" speaks for a name at the start, and for nobody elsewhere.
  [
    'fr',
    'Pour Jean Morel, de l’Institut du Lac, la question reste ouverte.',
    'Jean Morel (Pour): la question reste ouverte',
  ],
  ['fr', 'L’accord est conclu pour deux campagnes.'],
  ['fr', 'La commune avait réduit le débit pour remplir le lac.'],
  [
    'fr',
    'Selon le texte, que le journal a pu consulter, les vannes seront fermées.',
    'texte (Selon): les vannes seront fermées',
  ],
  [
    'fr',
    'La maire a par ailleurs indiqué que le lac serait fermé.',
    'maire (indiqué): que le lac serait fermé',
  ],
  // Verbs without a subject.
  [
    'ar',
    'وقالت الوزيرة إن السد آمن. وأضافت أن العمل سيبدأ غدا.',
    'الوزيرة (وقالت): إن السد آمن',
    'الوزيرة (وأضافت): أن العمل سيبدأ غدا',
  ],
  ['ar', 'وصل الوزير إلى الميناء، وطالب الحكومة بخطة مكتوبة.'],
  [
    'es',
    'La ministra dijo que el puerto abriría. Añadió que el faro es seguro.',
    'ministra (dijo): que el puerto abriría',
    'ministra (Añadió): que el faro es seguro',
  ],
];

describe('reported clauses', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([language, text, ...expected]) => {
    const { quotations, trace } = readQuotations(text, language);
    const found = quotations.map(
      ({ speaker, cueText, text: words }) => `${speaker?.name ?? '-'} (${cueText}): ${words}`,
    );
    expect(found, trace).toEqual(expected);
  });
});
