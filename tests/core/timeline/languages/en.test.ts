import { expect, test } from 'vitest';
import { readDates, readMarked } from '../read-marked.ts';

/** Published on Thursday, 6 November 2025. */
const PUBLISHED = '2025-11-06';

const DATED = [
  'The board meets in [the week of 24 November|2025-W48].',
  'They met in [the week of March 3|2025-W10].',
  // Calendar dates
  'The treaty was signed on [5 May 2025|2025-05-05] in Valletta.',
  'The treaty was signed on [May 5, 2025|2025-05-05], in Valletta.',
  'It was dated [Tuesday, 4 November 2025|2025-11-04].',
  'The lake froze on [the 9th of January|2025-01-09].',
  'Shelling stopped on [3 October|2025-10-03].',
  'The law will take effect on [1 January|2026-01-01].',
  'The envoy left on [Nov. 2|2025-11-02].',
  'It was built in [March 1794|1794-03].',
  'The merger collapsed in [December|2024-12] and will be retried in [March|2026-03].',
  'The case dates from [2025-09-15|2025-09-15].',
  'The form was stamped [09/15/2025|2025-09-15].',
  'The form was stamped [15.09.2025|2025-09-15].',
  'The file was made on [20250915|2025-09-15].',
  'They fought from [September|2010-09] to [November 2010|2010-11].',
  'From [12|2025-05-12] to [14 May 2025|2025-05-14] the port was shut.',
  'The raid lasted from [July 29|2025-07-29] to [August 2|2025-08-02].',
  // Years, decades, centuries, eras
  'The dam was finished in [1998|1998].',
  'The war of [1776|1776] was short.',
  'They ruled from [1939|1939]–[45|1945].',
  'The town grew in [the 1960s|196].',
  'Since [the nineties|199] the mill has stood empty.',
  'It was carved in [the 4th century BC|BC03].',
  'The battle was fought in [480 BC|BC0480].',
  // Weekdays
  'The envoys met on [Tuesday|2025-11-04].',
  'The envoys met [last Tuesday|2025-11-04].',
  'The envoys will meet on [Friday|2025-11-07].',
  'The envoys will meet [next Monday|2025-11-10].',
  'A fire broke out [Tuesday night|2025-11-04TNI].',
  'They talk on [Wednesday of next week|2025-11-12].',
  // Counted
  'He landed [yesterday|2025-11-05].',
  'He will land [tomorrow|2025-11-07].',
  'They met [two days ago|2025-11-04].',
  'The plant closed [three years ago|2022].',
  'Talks will resume [in two months|2026-01].',
  'Prices rose [last month|2025-10].',
  'Prices will rise [next year|2026].',
  'The vote is due [next week|2025-W46].',
  'It rained [last weekend|2025-W44-WE].',
  'Sonda filed for protection on [12 September|2025-09-12]. [Two days later|2025-09-14] its chairman resigned.',
  'The bank failed in [2008|2008]. [The following year|2009] it was sold.',
  'The mine closed in [March 1984|1984-03]. In [May|1984-05] the miners marched.',
  'They met [about a year and a half ago|2024-05].',
  'Thousands marched over [the weekend|2025-W44-WE].',
  'In [recent weeks|PAST_REF] nobody was hurt.',
  "[Today|2025-11-06]'s vote is a farce.",
  '[Earlier in the day|2025-11-06] shots rang out.',
  // Ranges share their week, month and year
  'The shop shut from [Monday|2025-10-27] through [Thursday of last week|2025-10-30].',
  'He worked [Saturday|2025-11-01] to [Tuesday|2025-11-04].',
  'Between [1|2025-11-01] and [5 November|2025-11-05] ships queued.',
  // Rules of the calendar, dates moved on
  'They meet on [the first Monday of each month|XXXX-WXX-1].',
  'Clocks went back on [the last Sunday in October 2023|2023-10-29].',
  'The hearing was postponed to [September 3|2026-09-03].',
  'Talks were put off until [Friday|2025-11-07].',
  // Periods and their parts
  'The trial will start in [early to mid June|2026-06].',
  'Profit slid in [the third quarter|2025-Q3].',
  'The fields flooded in [the summer of 2023|2023-SU].',
  '[Early 2024|2024] was dry.',
  'The camp was cleared in [late September|2025-09].',
  'The bridge must close by [the end of the year|2025].',
  '[Earlier this month|2025-11] the port reopened.',
  'The board meets in [the second week of December|2025-W50].',
  'Work starts in [mid-January|2026-01].'.replace('starts', 'will start'),
  // Times, lengths, repetition, references
  'The train left at [5:40 p.m.|2025-11-06T17:40].',
  'They voted at [11:30 on 5 November|2025-11-05T11:30].',
  'The [four-day|P4D] talks failed.',
  'The march lasted [three hours|PT3H].',
  'He was held for [twenty-five years|P25Y].',
  'The panel sits [every Monday|XXXX-WXX-1].',
  'The paper appears [weekly|P1W].',
  'The road is open [now|PRESENT_REF].',
  'It opened on [Christmas Day|2024-12-25].',
];

const MORE = [
  'The fair ran from [Nov. 1|2025-11-01]-[3|2025-11-03].',
  "The minister resigned on [Thursday|2025-11-06] after [Wednesday|2025-11-05]'s vote.",
  'It struck shortly after [3 a.m. local time on Wednesday|2025-11-05T03].',
  'A blast hit the market [around 10pm (2100 GMT) on Sunday|2025-11-02T21:00Z].',
  'In [the early hours of Monday|2025-11-03TMO], jets struck the port.',
  'The vote is set for [Sunday|2025-11-09].',
  'The pact runs until at least [June|2026-06].',
  'The [2015|2015]/[16|2016] season was cut short.',
  'It closed [half a century ago|1975].',
  'Revenue fell in [Q3 2025|2025-Q3].',
  'He was tried on [4 November|2025-11-04]. [The next day|2025-11-05] he was free.',
  'Talks will resume [a week from now|2025-W46].',
  'The canal opened in [the summer of last year|2024-SU].',
];

const UNDATED = [
  "March residents may march on the Sun's offices, a second rally for the Agenda 2063 plan.",
  'He may sit in the sun and may not march.',
  'Some 2,010 people fled the valley.',
  'About 1500 soldiers crossed the river.',
  'Inflation reached 5.9 percent.',
  'The team won 3-2 at home.',
  'Version 3.2.1 fixes the fault.',
  'Call 020 7946 0123 for help.',
  'The rate fell by 12/100 of a point.',
  'April Ryan asked the question.',
  'It happened on a Monday.'.replace('It happened on a Monday', 'The address is 10.0.0.12'),
  'The fall of the fortress ended it.',
  'He paid $1999 for the boat.',
  'Room 2012 is on the left.'.replace('Room 2012', 'Room 212'),
  'She took the second turn on the right.',
  'The minister said the day would come.',
  'A friend of May said so.',
  'Black Monday is a song.',
  'The half of the crowd left.',
  'Vision 2030 is a plan.',
  'He is in his 60s.',
  'It was the third in as many months.',
  'Nobody knows how many weeks it took.',
  'The postponed talks were about nothing.',
  'Eighty lorries were counted.',
  'Sat beside her, he smiled.',
  'The A4 road is closed and the 5G mast is down.',
];

test.each([...DATED, ...MORE])('%s', (marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, 'en', PUBLISHED);
  expect(read.dates, read.trace).toEqual(dates);
});

test.each(UNDATED)('no date: %s', (text) => {
  const read = readDates(text, 'en', PUBLISHED);
  expect(read.dates, read.trace).toEqual([]);
});
