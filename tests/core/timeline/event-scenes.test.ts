/** Who took part in an event, where it was, its verb and its clock, among the names and dates of one sentence. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import type { TimelineEvent } from '../../../src/core/model.ts';

/** Published on Thursday, 6 November 2025. */
const PUBLISHED = '2025-11-06';

function eventsOf(text: string, language = 'en'): readonly TimelineEvent[] {
  const { events } = analyse({ text, language, publishedAt: PUBLISHED });
  return events.filter(({ clock }) => clock !== 'published');
}

const told = ({ clock, when, triggerText }: TimelineEvent): string =>
  `${clock} ${when?.edtf ?? 'undated'} ${triggerText}`;

describe('participants', () => {
  test.each<readonly [string, readonly (readonly string[])[]]>([
    // Who only tells of it took no part.
    ['Divers had raised the wreck by Monday, said Marta Lind, a spokeswoman for the Port Authority.', [[]]],
    ['Mayor Marta Lind said the road would stay closed until Friday.', [[]]],
    // Whom the clause names did, and so did the speaker where the clause is about him.
    ['Marta Lind said that Jonas Berg had met Peter Vanek on Monday.', [['Jonas Berg', 'Peter Vanek']]],
    ['Marta Lind said she had met Peter Vanek on Monday.', [['Marta Lind', 'Peter Vanek']]],
    ['Jonas Berg met Peter Vanek on Monday.', [['Jonas Berg', 'Peter Vanek']]],
    // A saying is its speaker's first, under the full name.
    [
      'Marta Lind runs the port. “We need a crane,” she told Peter Vanek on Monday.',
      [['Marta Lind', 'Peter Vanek']],
    ],
    [
      'Marta Lind runs the port. “We asked Peter Vanek on Monday,” she said.',
      [['Marta Lind', 'Peter Vanek']],
    ],
    // A country does what its forces do, not what somebody from there does.
    ['The Norwegian coach met Peter Vanek on Monday.', [['Peter Vanek']]],
    ['Norwegian President Marta Lind met Peter Vanek on Monday.', [['Marta Lind', 'Peter Vanek']]],
    ['Norwegian jets took off on Monday.', [['Norway']]],
    ['Norway’s coach met Peter Vanek on Monday.', [['Norway', 'Peter Vanek']]],
    ['Two Norwegian brothers met Peter Vanek on Monday.', [['Peter Vanek']]],
    ['The Danish firm opened a plant on Monday.', [[]]],
    ['The Greek-owned tanker sank on Sunday.', [[]]],
    ['He fled to Germany on Monday.', [[]]],
    ['The coach of Brazil resigned on Monday.', [[]]],
    ['The French army struck the camp on Sunday.', [['France']]],
    ['The Dutch government resigned on Monday.', [['Netherlands']]],
    ['France and Germany signed the treaty on Monday.', [['France', 'Germany']]],
    // The agency of a dateline wrote the report, with a place or without.
    ['(Reuters) - Jonas Berg resigned on Monday.', [['Jonas Berg']]],
    ['LINDHOLM (Coast Wire) – Jonas Berg resigned on Monday.', [['Jonas Berg']]],
  ])('%s', (text, expected) => {
    expect(eventsOf(text).map(({ participants }) => participants)).toEqual(expected);
  });
});

describe('the place', () => {
  test.each<readonly [string, readonly (string | null)[]]>([
    [
      'Marta Lind, whose pictures of Prague and Warsaw made her famous, died on Monday at her home in Graz.',
      ['Graz'],
    ],
    [
      'She was in Prague in August 1968, and in December 1989 she was wounded in Bucharest.',
      ['Prague', 'Bucharest'],
    ],
    [
      'The depot in Graz was hit in February, and in July a drone struck the port of Varna.',
      ['Graz', 'Varna'],
    ],
    ['“The bridge is safe,” Marta Lind told reporters in Graz on Monday.', ['Graz']],
    ['GRAZ – The ministry said on Monday that the bridge was safe.', ['Graz']],
    // Not where the report was filed, nor what the speaker is in charge of, nor what is talked about.
    ['GRAZ – A train derailed near Varna on Monday.', ['Varna']],
    ['GRAZ – A train derailed on Monday.', [null]],
    ['Officers stormed the house on Monday, said Graz police chief Jonas Berg.', [null]],
    ['Marta Lind said on Monday that the bridge in Graz was safe.', [null]],
    // Of another clause, of somebody, on a route.
    ['The minister, who studied in Paris, resigned on Monday.', [null]],
    ['Ana Gil, born in Lima, was elected mayor of Leeds on Sunday.', ['Leeds']],
    ['Workers at a plant in Essen, owned by a firm in Tokyo, walked out on Monday.', ['Essen']],
    ['The singer, a native of Havana, performed in Berlin on Saturday.', ['Berlin']],
    ['The talks, which ended on Monday, will resume in Doha.', [null]],
    ['Three fans died on Sunday as the coach was returning from the match in Timisoara.', [null]],
    ['A train from Milan to Zurich derailed near Lugano on Monday.', ['Lugano']],
    ['A bomb exploded on Monday on the road between Homs and Hama.', [null]],
    ['A man wanted in Cardiff was arrested on Sunday.', [null]],
    ['The trial over a bombing in Ankara began in Berlin on Monday.', ['Berlin']],
    // The event's own.
    ['In Lima, voters elected a mayor on Sunday.', ['Lima']],
    ['The president flew to Rome on Monday.', ['Rome']],
    ['A flight from Oslo to Madrid was diverted to Lyon on Tuesday.', ['Lyon']],
    ['The ship sailed from Odessa on Monday.', ['Odessa']],
    ['Four people died on Monday when a bomb exploded in Homs.', ['Homs']],
    ['The mayor of Leeds resigned on Monday.', ['Leeds']],
  ])('%s', (text, expected) => {
    expect(eventsOf(text).map(({ place }) => place)).toEqual(expected);
  });
});

describe('the verb of a date', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['en', 'The council voted 7-5 at a heated meeting on Tuesday.', ['happened 2025-11-04 voted']],
    ['en', 'Police shot dead an armed man on Tuesday.', ['happened 2025-11-04 shot']],
    ['en', 'The hearing is scheduled for 2 December.', ['happened 2025-12-02 scheduled']],
    ['en', 'Parliament is to vote on the deal on 28 November.', ['happened 2025-11-28 vote']],
    ['en', 'The lease will end on 31 December.', ['happened 2025-12-31 end']],
    ['en', 'The council votes on 9 December.', ['happened 2025-12-09 votes']],
    [
      'en',
      'The union urged workers to return to their machines on Saturday.',
      ['happened 2025-11-08 return'],
    ],
    ['en', 'Vanek was treated in hospital, and on Tuesday released.', ['happened 2025-11-04 released']],
    [
      'en',
      'The intruders first gained access on 2 May and were discovered on 27 August.',
      ['happened 2025-05-02 gained', 'happened 2025-08-27 discovered'],
    ],
    ['de', 'Prüfer hatten Risse entdeckt, wie das Amt am Dienstag mitteilte.', ['said 2025-11-04 mitteilte']],
    ['de', 'Ein verletzter Mann wurde am Dienstag gerettet.', ['happened 2025-11-04 gerettet']],
    // An article before a participle that has its own verb behind it.
    ['en', 'The injured were flown out on Tuesday.', ['happened 2025-11-04 flown']],
    ['en', 'She was in Graz on Tuesday.', ['happened 2025-11-04 was']],
  ])('%s: %s', (language, text, expected) => {
    expect(eventsOf(text, language).map(told)).toEqual(expected);
  });
});

describe('the clock', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['en', 'Norland and Vestria agreed on Tuesday to reopen the border.', ['happened 2025-11-04 agreed']],
    ['en', 'A man was charged on Tuesday with the crash that killed two.', ['happened 2025-11-04 charged']],
    ['en', 'I spoke to Marta Lind, who has driven trains since 1998.', ['happened 1998/.. driven']],
    [
      'en',
      'He is expected to announce a successor by the end of next week.',
      ['happened 2025-11-06/2025-11-16 announce'],
    ],
    ['en', 'She said two men seen there on Monday were being sought.', ['happened 2025-11-03 sought']],
    // What is said, and when.
    ['en', 'The ministry said on Monday the bridge was safe.', ['said 2025-11-03 said']],
    ['en', 'Marta Lind told reporters in Graz on Monday that she would stay.', ['said 2025-11-03 told']],
    ['de', 'Das teilte die Sprecherin am Dienstag mit.', ['said 2025-11-04 teilte']],
    ['de', 'Die Stadt teilte sich am Dienstag das Geld mit den Dörfern.', ['happened 2025-11-04 teilte']],
    ['fr', 'Six personnes sont mortes, ont annoncé mardi les autorités.', ['said 2025-11-04 annoncé']],
    ['en', 'The envoys agreed on Tuesday that the border had to open.', ['said 2025-11-04 agreed']],
    ['en', 'Speaking to Marta Lind on Monday, the envoy voiced concern.', ['said 2025-11-03 voiced']],
    // The cue stands behind what was said, or within.
    ['en', 'Rents in October were the lowest in years, Marta Lind said.', ['happened 2025-10 were']],
    ['en', 'In October, she said, the well dried up.', ['happened 2025-10 dried']],
    [
      'en',
      'Rents in October were low, Marta Lind said on Monday.',
      ['happened 2025-10 low', 'said 2025-11-03 said'],
    ],
    ['en', 'There will be no ferry on Thursday.', ['happened 2025-11-06 ferry']],
  ])('%s: %s', (language, text, expected) => {
    expect(eventsOf(text, language).map(told)).toEqual(expected);
  });
});

describe('a saying with a noun for what is said', () => {
  test.each<readonly [string, string, string]>([
    ['en', 'The governor warned on Tuesday against travelling to the coast.', 'said 2025-11-04 warned'],
    ['en', 'The EU condemned the raid on Monday.', 'said 2025-11-03 condemned'],
    ['en', 'The army denied the claim on Sunday.', 'said 2025-11-02 denied'],
    ['en', 'The president called on Monday for calm.', 'said 2025-11-03 called'],
    ['en', 'The minister announced her resignation on Monday.', 'said 2025-11-03 announced'],
    ['en', 'The spokesman declined to comment on Monday.', 'said 2025-11-03 declined'],
    ['de', 'Die Stadt kritisierte am Montag das Verbot.', 'said 2025-11-03 kritisierte'],
    // Deeds, passives, and what is told with its own day.
    ['en', 'The court ordered the sale on Monday.', 'happened 2025-11-03 ordered'],
    ['en', 'The rebels attacked the port on Sunday.', 'happened 2025-11-02 attacked'],
    ['en', 'The party called an election on Monday.', 'happened 2025-11-03 called'],
    ['en', 'The driver was warned by police on Monday.', 'happened 2025-11-03 warned'],
    ['en', 'The minister announced that the port would close on Friday.', 'happened 2025-11-07 close'],
    ['en', 'The club announced plans to leave in June.', 'happened 2026-06 leave'],
    ['de', 'Das Verbot wurde am Montag kritisiert.', 'happened 2025-11-03 kritisiert'],
  ])('%s: %s', (language, text, expected) => {
    expect(eventsOf(text, language).map(told)).toEqual([expected]);
  });
});

describe('what is no event of its own', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Profit dropped to $188m on Monday from $324m a year earlier.', ['happened 2025-11-03 dropped']],
    ['They sold 900 tickets on Monday, fewer than in 2019.', ['happened 2025-11-03 sold']],
    [
      'The lake stood at 19 percent on Monday, compared with 44 percent a year ago.',
      ['happened 2025-11-03 stood'],
    ],
    ['It was the first red warning since Storm Gyda in January 2022.', []],
    ['It was the third attack in the region this year.', []],
    ['Shares fell on Monday after it cut its forecast for 2026.', ['happened 2025-11-03 fell']],
    ['The hearing began on Monday, before the summer recess.', ['happened 2025-11-03 began']],
    [
      '“I want to know today where I will be on Thursday,” Marta Lind said on Monday.',
      ['said 2025-11-03 said'],
    ],
    // The same words where they date something.
    ['They moved from Graz a year ago.', ['happened 2024 moved']],
    ['Trains ran from 5 May to 9 June.', ['happened 2025-05-05/2025-06-09 ran']],
    ['Rents have been frozen since the flood in January 2022.', ['happened 2022-01 frozen']],
    ['She was mayor in 2019.', ['happened 2019 mayor']],
    [
      'The ferry stopped on Monday for repairs and resumed in the summer.',
      ['happened 2025-11-03 stopped', 'happened 2025-22 resumed'],
    ],
  ])('%s', (text, expected) => {
    expect(eventsOf(text).map(told)).toEqual(expected);
  });
});

describe('a length beside a day', () => {
  test.each<readonly [string, string, string]>([
    ['en', 'The 12-day festival opened on 3 November.', '2025-11-03/2025-11-14'],
    ['en', 'The four-day talks broke up on 3 November.', '2025-10-31/2025-11-03'],
    ['en', 'A two-day strike will begin on 10 November.', '2025-11-10/2025-11-11'],
    ['de', 'Die dreitägige Messe begann am 3. November.', '2025-11-03/2025-11-05'],
    ['en', 'She announced three-day mourning on 3 November.', '2025-11-03'],
    ['en', 'Players discussed the four-day week on 3 November.', '2025-11-03'],
  ])('%s: %s', (language, text, expected) => {
    expect(eventsOf(text, language).map(({ when }) => when?.edtf)).toEqual([expected]);
  });
});

/** A story of another age, whose end is news of today. */
const LIFE =
  'Born in 1932, Marta Lind joined the agency in 1955. She won a prize in 1961 and retired in 1994. Her husband died in 2003.';

describe('a day ahead in a story of another age', () => {
  test.each([
    [`${LIFE} A memorial will be held on 28 November.`, '2025-11-28'],
    [`${LIFE} The museum is to open on 28 November.`, '2025-11-28'],
    [`${LIFE} She would follow on 28 November.`, '2003-11-28'],
    [`${LIFE} She fell ill on 28 November.`, '2003-11-28'],
  ])('%s', (text, expected) => {
    expect(eventsOf(text).at(-1)?.when?.edtf).toBe(expected);
  });
});
