/** What a date is the date of: the verb, or a noun or a clause that has it for itself. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** Published on Wednesday, 15 May 2024. */
function eventsOf(text: string, language: string): readonly string[] {
  return analyse({ text, language, publishedAt: '2024-05-15' })
    .events.filter(({ clock }) => clock !== 'published')
    .map(({ when, triggerText }) => `${when?.edtf ?? 'undated'} ${triggerText}`);
}

describe('a noun has the date', () => {
  test.each<readonly [string, ...string[]]>([
    ["The club sacked its coach after Saturday's defeat.", '2024-05-11 defeat'],
    ["The minister resigned over Thursday's leak.", '2024-05-09 leak'],
    ["The court acquitted the man accused of Monday's attack.", '2024-05-13 attack'],
    ['Two men were charged over the murder of a nurse in 2019.', '2019 murder'],
    ['Two men were charged with the murder of a nurse in 2019.', '2019 murder'],
    ['The firm was fined for a spill in 2018.', '2018 spill'],
    ['He was jailed for the killing of his wife in 2015.', '2015 killing'],
    ['After a fire on Monday, the school was closed.', '2024-05-13 fire'],
    [
      'Two men were charged on Monday over the murder of a nurse in 2019.',
      '2024-05-13 charged',
      '2019 murder',
    ],
    ['The code was rewritten following the death of a guard in April 2018.', '2018-04 death'],
    // The verb's own.
    ["Saturday's match ended in a draw.", '2024-05-11 ended'],
    ["He scored twice in Saturday's match.", '2024-05-11 scored'],
    ["The bank said in Monday's statement that rates would rise.", '2024-05-13 said'],
    ["The club sacked its coach on Sunday after Saturday's defeat.", '2024-05-12 sacked'],
    ['The firm was fined two million euros in 2018 for a spill.', '2018 fined'],
    ['In 2019, two men were charged over the murder of a nurse.', '2019 charged'],
    ['The two were arrested over the fraud on Thursday.', '2024-05-09 arrested'],
    ['Police arrested a man for shoplifting on Friday.', '2024-05-10 arrested'],
    ['A man died after a fall in Leeds on Monday.', '2024-05-13 died'],
    ['After the minister resigned on Monday, shares fell.', '2024-05-13 resigned'],
    ['The council voted for a flood wall on Tuesday.', '2024-05-14 voted'],
  ])('%s', (text, ...expected) => {
    expect(eventsOf(text, 'en')).toEqual(expected);
  });
});

describe('a clause has the date', () => {
  test.each<readonly [string, string, ...string[]]>([
    ['en', 'The mayor, in office since 2011, will step down.'],
    ['en', 'The mayor, in office since 2011, will step down in June.', '2024-06 step'],
    ['en', 'Ann Webb, deputy mayor until 2020, was arrested.'],
    ['en', 'The operator, which holds the licence until 2030, cut 90 jobs.', '../2030 holds'],
    ['en', 'The midfielder, who had a contract until June 2026, left the club.', '../2026-06 had'],
    ['en', 'Founded in 1848, the paper printed its last edition.', '1848 Founded'],
    [
      'en',
      'The singer was shot on Friday in Leeds after flying in from Rome on Thursday.',
      '2024-05-10 shot',
      '2024-05-09 flying',
    ],
    ['de', 'Der Verein, der 1904 gegründet wurde, hat seinen Trainer entlassen.', '1904 gegründet'],
    [
      'de',
      'Die Schule, die am Montag geschlossen wurde, öffnet im Juni.',
      '2024-05-13 geschlossen',
      '2024-06 öffnet',
    ],
    // Set off by commas, and yet the verb's.
    ['en', 'The council, at a meeting on Monday, rejected the plan.', '2024-05-13 rejected'],
    ['en', 'The museum, closed since 2021 for repairs, will reopen.', '2021/.. closed'],
    ['en', 'Protesters marched in Lagos, Abuja and Kano on Monday.', '2024-05-13 marched'],
    ['en', 'Police seized drugs, guns and cash on Monday.', '2024-05-13 seized'],
    ['en', 'The minister resigned, on Friday, as her party wished.', '2024-05-10 resigned'],
    ['en', 'Shops opened on Monday and on Tuesday.', '2024-05-13 opened', '2024-05-14 opened'],
    ['en', 'The factory has been closed since 2021.', '2021/.. closed'],
    ['de', 'Am Montag wurde die Schule geschlossen.', '2024-05-13 geschlossen'],
  ])('%s: %s', (language, text, ...expected) => {
    expect(eventsOf(text, language)).toEqual(expected);
  });
});
