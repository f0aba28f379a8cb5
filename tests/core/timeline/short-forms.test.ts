/** Dates cut short, as e-mails, agendas and press releases write them, and numbers that only look like them. */
import { describe, expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

/** Published on Friday, 6 March 2026. */
const PUBLISHED = '2026-03-06';

const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'amounts with a fraction': [
    'The talks lasted [2 1/2 hours|PT2.5H], the film [2½ hours|PT2.5H].',
    'A [1 1/2-year|P1.5Y] sentence was passed [3 1/2 years ago|2022-09].',
    'He waited [four and a half years|P4.5Y] and [two and a quarter hours|PT2.25H].',
    'A [½ hour|PT0.5H] was enough, [1/2 hour|PT0.5H] was not.',
    'They walked 2½ miles and 2 1/2 more.',
    'Votes were 1/2, 3/4 and 5/6 of the total.',
    'Mix 1 1/2 cups of flour with 3/4 of the milk.',
    'Four and a half thousand people came.',
    'It is due on [1/2/2026|2026-01-02] and lasts [9 days|P9D].',
  ],
  'years of two digits': [
    'Prices fell in [Q3 ’25|2025-Q3], in [Q1’26|2026-Q1] and in [June ’19|2019-06].',
    'The class of [’98|1998] met again.',
    'It was [the summer of ’69|1969-SU].',
    "She left in [May '87|1987-05].",
    'He was born on [12 March of 79|1979-03-12] or [May 6th of 81|1981-05-06].',
    // Quotations, scores, counts.
    "He spoke of '12 monkeys' again.",
    "The march of '40 brave men' is over.",
    'In [April|2025-04] of 87 schools 40 closed.',
    'On [12 April|2025-04-12], 79 left.',
    'A 6’11 forward scored 32 of 87.',
  ],
  'a weekday beside its date': [
    'See you [this Friday, June 5|2026-06-05], and [next Monday, 9 March at 10 am|2026-03-09T10].',
    'It was mended on [Fri-Jan-16|2026-01-16] and again [this Friday 3/13|2026-03-13].',
    'Call me [next Friday, 3/13|2026-03-13].',
    'The clinic is shut on [Friday 13|2026-03-13]. The school on [Monday 9|2026-03-09].',
    'Are you free on [Tuesday 10|2026-03-10]?',
    'They met on [Friday|2026-03-06], 24 of them.',
    'On [Friday|2026-03-06] 31 people were hurt, on [Monday|2026-03-02] 12 more.',
    'They won on [Saturday|2026-02-28] 24-3 and on [Sunday|2026-03-01] 3:1.',
    'On [Monday|2026-03-02] 20 to 30 houses burnt.',
  ],
  'days of the month by their number': [
    'Forms are due before [the 15th|2026-03-15], the fee by [the 20th|2026-03-20].',
    'The exhibition runs from [the 6th|2026-04-06] to [the 21st of next month|2026-04-21].',
    'We are away from [the 14th|2026-03-14] to [the 19th|2026-03-19].',
    'The shop will be closed from [April 28|2026-04-28] to [the 2nd|2026-05-02].',
    'The trip is off from [27 April|2026-04-27] to [the 30th|2026-04-30].',
    'Rehearsal on [26th|2026-03-26] - bring shoes.',
    'In [the week of the 9th|2026-W11] schools are closed.',
    'She rose from the 9th to the 4th floor, from the 12th to the 5th.',
    'He works on 29th Street, on 5th-floor wards and from the second to the third.',
    'It was upheld by the 5th Circuit, until the 90th minute.',
    'On [27 April|2025-04-27] they went from first to third.',
  ],
  'weekends by their day': [
    'Shops were full on [the Memorial Day weekend|2025-W21-WE].',
    'Rain spoilt [the weekend of 7 February|2026-W06-WE] and [the weekend of January 31-1|2026-W05-WE].',
    'It will snow over [Easter weekend|2026-W14-WE].',
    'The Weekend of Dreams opened; the weekend of rain was over.',
    'The weekend of 40 concerts drew crowds.',
  ],
  'feasts of trade and of the story': [
    'Sales rose on [Black Friday|2025-11-28] and [Cyber Monday 2024|2024-12-02].',
    'The parade is on [New Year’s Day 2027|2027-01-01], not [New Year day 2026|2026-01-01].',
    'The war began in [April 1941|1941-04]. [The following Easter|1942-04-05] the town was free.',
    'Black Monday and Bloody Sunday are names, as is Super Tuesday.',
  ],
  'units shared': [
    'Prices will rise [this year|2026] and [next|2027].',
    'The bill may pass [this|2026-W10] or [next week|2026-W11].',
    'It rained in [this|2026] and [last year|2025].',
    'Take this or the next turn, this and last things.',
    'Sales grew [this year|2026] and last hopes died.',
  ],
  'quarters gone': [
    'Output fell in [the last quarter|2025-Q4] and rose in [the last quarter of 2024|2024-Q4].',
    'In [the last quarter of the year|2026-Q4] it will rise.',
    'A quarter of the crew left last.',
  ],
  'lists of days': [
    'He can do [the 14th|2026-03-14], [15th|2026-03-15], [21st|2026-03-21] or [22nd of March|2026-03-22].',
    'Come [next week on Monday 8 am|2026-03-09T08] or [Wednesday 2 pm|2026-03-11T14].',
    'Only [the 29th|2026-03-29], [30th|2026-03-30] or [31st of March|2026-03-31] would do; [4|2026-04-04] and [5 April|2026-04-05] would not.',
    'It was cold in [the 1980 s|198].',
    'He lives at 1980 S Main Street.',
  ],
  'years with their letters': [
    'Revenue grew in [FY25|2025], [FY 2024|2024] and [CY19|2019].',
    'It rose in [q1-2025|2025-Q1] and [Q2/2025|2025-Q2].',
    'The plan for [FY2019|2019]-[20|2020] lapsed.',
    'The cy 18 code, the fy file and unit fy7 are new.',
    'Room q1 and road h2 of 2 are shut.',
  ],
  'ends of days and years': [
    'Reply by [COB Friday|2026-03-06], send the rest by [end of day|2026-03-06].',
    'It rained. By [the end of the day|2026-03-06] the road was shut.',
    'Payment is due by [EOY|2026], the draft by [EOM|2026-03].',
    'At the end of the day, it is money.',
    'He ate corn on the cob of 40 farms, end of days or not.',
  ],
  'weeks after a weekday': [
    'School will reopen on [Monday week|2026-03-16].',
    'The fair starts [a week on Thursday|2026-03-19].',
    'It rained for [a week|P1W] on [Monday|2026-03-02].',
    'In the first week on [Monday|2026-03-02] it snowed, the [Monday|2026-03-02] week of rain went on.',
  ],
  'weekdays counted back': [
    'The bank closed [two Fridays ago|2026-02-20], the mill [three Mondays ago|2026-02-16].',
    'He flew home [the Tuesday before last|2026-02-24]. [The Friday before last|2026-02-20] he had been ill.',
    'He came on [Friday|2026-03-06] before last orders.',
    'On [Fridays|XXXX-WXX-5] two games are played.',
  ],
  'parts of anything': ['The board was cut in half to fit, the cake in quarters.'],
  'fiscal years': [
    'Sales fell in [the second quarter of fiscal 2027|2027-Q2] and [fiscal year 2025|2025].',
    'It spent more [last fiscal year|2025] than in the [2024|2024] fiscal year.',
    'It was a 2000 year old tree, a fiscal 3000 problem.',
  ],
  'days before months in digits': [
    'Meetings: [25/02/2026|2026-02-25], [05/03/2026|2026-03-05] and [06/04/2026|2026-04-06].',
    'Meetings: [02/25/2026|2026-02-25], [05/03/2026|2026-05-03] and [06/04/2026|2026-06-04].',
    'Sent: [Tue 10/03/2026|2026-03-10]. Read: [Wed 10/07/2026|2026-10-07].',
    'She is to report by [31/3|2026-03-31].',
    'He is on 24/7, the screen went from 16/99 up.',
  ],
  'what follows a day to come': [
    'Come [tomorrow|2026-03-07] or [Tuesday afternoon|2026-03-10TAF]!',
    'They came [yesterday|2026-03-05] or [Tuesday|2026-03-03].',
    'We need help on [Sat 14|2026-03-14] & [Sun 15 March|2026-03-15].',
    'AT&T grew by 5 & 6 percent.',
    'Call 555-2010 or 555-1999.',
  ],
  'decades up to now and others': [
    'Over [the past decade|P1DE] it shrank, in [the 1990s|199] it grew.',
    'It rose in [the next decade|203].',
  ],
  'weekdays counted by others': [
    'The vote will fall on the first Tuesday after [the first Monday in November|2026-11-02].',
    'It meets [every second Wednesday of the month|XXXX-WXX-3].',
    'The trial was moved to [the week of May 11|2026-W20].',
    'He moved in [May|2025-05].',
  ],
  'what lasts through a day': [
    'The warning stays in effect through [Sunday evening|2026-03-08TEV].',
    'It was shut through [Tuesday|2026-03-03].',
    'He got halfway through [Monday|2026-03-02] and went all through [Tuesday|2026-03-03].',
    'The bill sailed through [Thursday|2026-03-05]’s vote.',
  ],
  'weekends, quarters of an hour and months told of': [
    'Over [the July 4 weekend|2025-W27-WE] nine drowned.',
    'He was [three-quarters of an hour|PT0.75H] late, she [a quarter of an hour|PT0.25H].',
    'The fall of the cabinet in [spring 2024|2024-SP] led to a vote [that July|2024-07].',
    'Send it by [Sunday lunchtime|2026-03-08TMI].',
    'Three quarters of an estate burnt.',
    'She said that March, a painter, had left; they say that May be true.',
  ],
  'short weekdays': [
    'Open [Mon|2026-03-02]-[Fri, 9am|2026-03-06T09]-[5pm|2026-03-06T17].',
    '[Fridays|XXXX-WXX-5] only: [Fri 8:30|2026-03-06T08:30]–[noon|2026-03-06T12:00].',
    'Open [Sat. 10 a.m.|2026-02-28T10]-[4 p.m.|2026-02-28T16]',
    'The Sun 10 people read, a Mon State report.',
  ],
};

describe.each(Object.entries(ENGLISH))('%s', (_, sentences) => {
  test.each(sentences)('%s', (marked) => {
    const { text, dates } = readMarked(marked);
    const read = readDates(text, 'en', PUBLISHED);
    expect(read.dates, read.trace).toEqual(dates);
  });
});
