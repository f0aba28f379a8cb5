/** "He", "she", "the 48-year-old" and "the Italian": whom they stand for, by given names, posts, articles and people without a name. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { genderOfGivenName } from '../../../src/core/names/given-name-genders.ts';

/** Language, text, and the name of whoever speaks last in it. */
const CASES: readonly (readonly [language: string, text: string, speaker: string])[] = [
  // The given name is evidence where two are near …
  ['en', 'Ann Lake met Paul Dorn at the gate. “We can pay,” she said.', 'Ann Lake'],
  ['en', 'Ann Lake met Paul Dorn at the gate. “We can pay,” he said.', 'Paul Dorn'],
  ['de', 'Anna Vogt traf Peter Hahn am Tor. „Wir zahlen“, sagte er.', 'Peter Hahn'],
  // … and gives way where nobody else can be meant, or the text says otherwise.
  ['en', 'Ashley Lake came to the gate. “We can pay,” he said.', 'Ashley Lake'],
  ['en', 'Andrea Lake, a father of two, met Rosa Dorn. “We can pay,” he said.', 'Andrea Lake'],
  // Posts tell, too.
  ['de', 'Sprecherin Kim Vogt traf Robin Hahn. „Wir zahlen“, sagte sie.', 'Kim Vogt'],
  ['en', 'Kim Lake, a mother of two, met Robin Dorn. “We can pay,” she said.', 'Kim Lake'],
  // Somebody without a name comes between.
  ['en', 'Ann Lake spoke first. A woman at the gate laughed. “We can pay,” she said.', 'woman at the gate'],
  ['en', 'Ann Lake spoke first. Another man shouted at her. “We can pay,” he said.', 'man'],
  ['en', 'Ann Lake spoke first. The man laughed. “We can pay,” she said.', 'Ann Lake'],
  ['en', 'Ann Lake spoke first. A letter came later. “We can pay,” she said.', 'Ann Lake'],
  ['de', 'Anna Vogt sprach zuerst. Eine Frau am Tor lachte. „Wir zahlen“, sagte sie.', 'Frau am Tor'],
  // Ages.
  ['en', 'Ann Lake was elected on Sunday. “I am glad,” the 48-year-old said.', 'Ann Lake'],
  ['en', 'Ann Lake, 48, met Bert Dorn. “I am glad,” said the 48-year-old farmer.', 'Ann Lake'],
  ['en', 'A 48-year-old driver hit Ann Lake. “I am sorry,” the 48-year-old said.', '48-year-old'],
  [
    'de',
    'Urs Gisler wurde gewählt, Priska Zumstein unterlag. „Schön“, sagte die 31-Jährige.',
    'Priska Zumstein',
  ],
  [
    'de',
    'Die Verkäuferin Anna Gisler (31) war da. Auch Eva Lohm kam. „Schön“, sagte die 31-Jährige.',
    'Anna Gisler',
  ],
  ['de', 'Ein 48-Jähriger kam zu Peter Gisler. „Schön“, sagte der 48-Jährige.', '48-Jährige'],
  // Nationalities: whom the text gives it, else whoever is named nearest and has no other.
  ['en', 'Italian rower Ugo Bassi beat Piet Koster. “My arms hurt,” said the Italian.', 'Ugo Bassi'],
  ['en', 'Ugo Bassi, an Italian rower, beat Piet Koster. “My arms hurt,” the Italian said.', 'Ugo Bassi'],
  ['en', 'Dutch rower Piet Koster met Ugo Bassi. “My arms hurt,” the Dutchman said.', 'Piet Koster'],
  ['en', 'Joyce Wambeti waved at the crowd. “I slept well,” the Kenyan added.', 'Joyce Wambeti'],
  ['en', 'Kenyan rower Joyce Wambeti waved. “I slept well,” the Italian said.', 'Italian'],
  ['en', 'Polish pilot Ewa Nowak met Joyce Wambeti. “I slept well,” said the 31-year-old Pole.', 'Ewa Nowak'],
  [
    'en',
    'Polish pilot Ewa Nowak met Kenyan rower Joyce Wambeti. “I slept well,” said the 31-year-old Kenyan.',
    'Joyce Wambeti',
  ],
  [
    'en',
    'Polish pilot Ewa Nowak, 31, met Kenyan rower Joyce Wambeti. “I slept well,” said the 31-year-old.',
    'Ewa Nowak',
  ],
  ['en', 'Kenyan rower Joyce Wambeti waved. “We slept well,” the Kenyans said.', 'Kenyans'],
  ['en', 'French rower Luc Vasseur waved. “We slept well,” the French said.', 'French'],
  ['en', 'Italian rower Ugo Bassi waved. “We pay,” said the Italian ministry.', 'Italian ministry'],
  // German pronouns before "zufolge" are datives.
  ['de', 'Jonas Reuter leitet die Werft. Ihm zufolge wird bald gebaut.', 'Jonas Reuter'],
  ['de', 'Karin Moll traf Jonas Reuter am Kai. Ihm zufolge fehlt das Holz.', 'Jonas Reuter'],
  ['de', 'Karin Moll traf Jonas Reuter am Kai. Ihr zufolge fehlt das Holz.', 'Karin Moll'],
  ['de', 'Karin Moll traf Jonas Reuter am Kai. Ihrem Plan zufolge fehlt das Holz.', 'Plan'],
  ['de', 'Karin Moll traf Jonas Reuter am Kai. Dem Amt zufolge fehlt das Holz.', 'Amt'],
];

test.each(CASES)('%s: %s', (language, text, speaker) => {
  expect(analyse({ text, language }).quotations.at(-1)?.speaker?.name).toBe(speaker);
});

test('a given name of both, or of no list, tells nobody', () => {
  expect(['anna', 'peter', 'kim', 'andrea', 'quayside'].map(genderOfGivenName)).toEqual([
    'she',
    'he',
    null,
    null,
    null,
  ]);
});
