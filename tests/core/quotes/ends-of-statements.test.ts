/** Where a reported clause begins and ends: behind a post before its name, before the writer's next verb, at a mark with a meaning. */
import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`. */
type Row = readonly [text: string, ...found: string[]];

function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (text, ...expected) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
}

describe('a post before its name', () => {
  check([
    [
      'The quay is safe, the city’s transport chief, Paul Ray, told reporters.',
      'Paul Ray (told): The quay is safe',
    ],
    ['The dam held, the port’s deputy director, Lena Holm, said.', 'Lena Holm (said): The dam held'],
    [
      'The dam was weak, the district governor, Abe Tesso, admitted on Friday.',
      'Abe Tesso (admitted): The dam was weak',
    ],
    ['The dam held, a spokesman, Jon Weir, said on Monday.', 'Jon Weir (said): The dam held'],
    ['The river rose, the head of the water board, Per Dahl, said.', 'Per Dahl (said): The river rose'],
    [
      'The quay, the mayor, Anna Berg, said, is safe.',
      'Anna Berg (said): The quay',
      'Anna Berg (said): is safe',
    ],
    // Behind the verb what was said is as it was.
    ['The mayor, Anna Berg, said the school would close.', 'Anna Berg (said): the school would close'],
    [
      'In a letter, the port’s director, Lena Holm, said the quay was shut.',
      'Lena Holm (said): the quay was shut',
    ],
    ['The dam held, Mark Dole, the police chief, said.', 'Mark Dole (said): The dam held'],
    ['The quay is safe, the fire service said.', 'fire service (said): The quay is safe'],
    ['The bread costs ten crowns, per the baker.', 'baker (per): The bread costs ten crowns'],
  ]);
});

describe('a verb that is not shifted into the past', () => {
  check([
    [
      'The minister said the talks had failed and flew home on Friday.',
      'minister (said): the talks had failed',
    ],
    ['The police said the road was safe, but drivers stayed away.', 'police (said): the road was safe'],
    [
      'The mayor said the wall would be torn down, and parents began a petition.',
      'mayor (said): the wall would be torn down',
    ],
    ['She said she would resign and walked out of the room.', 'She (said): she would resign'],
    ['Hale said the quay was closed and drove back to the city.', 'Hale (said): the quay was closed'],
    ['Hale said the port had reopened, but no ship entered on Monday.', 'Hale (said): the port had reopened'],
    [
      'Hale said he was surprised that Lake did not call him but went to the judge.',
      'Hale (said): he was surprised that Lake did not call him but went to the judge',
    ],
    // Shifted as well, or as past as the clause itself.
    ['She said she was ill and needed help.', 'She (said): she was ill and needed help'],
    [
      'He said the mill had lost money and would close.',
      'He (said): the mill had lost money and would close',
    ],
    [
      'The firm said it had sold two mills and hired a chief.',
      'firm (said): it had sold two mills and hired a chief',
    ],
    [
      'She said the plan was good, but people needed time.',
      'She (said): the plan was good, but people needed time',
    ],
    [
      'He said the road was safe, but it would be closed.',
      'He (said): the road was safe, but it would be closed',
    ],
    [
      'Hale said the mill burned down in 1950 and was never rebuilt.',
      'Hale (said): the mill burned down in 1950 and was never rebuilt',
    ],
    ['Police said the man shot the guard and fled.', 'Police (said): the man shot the guard and fled'],
    [
      'The agency said prices fell in May and rose in June.',
      'agency (said): prices fell in May and rose in June',
    ],
    [
      'He said the quay was weak, and the city must act.',
      'He (said): the quay was weak, and the city must act',
    ],
  ]);
});

describe('marks with a meaning of their own', () => {
  check([
    ['The bank said prices would rise by 3%.', 'bank (said): prices would rise by 3%'],
    ['The bank said a share was worth 40€.', 'bank (said): a share was worth 40€'],
    ['It will be 38°, the agency said.', 'agency (said): It will be 38°'],
    ['The bank said prices would rise by 3.', 'bank (said): prices would rise by 3'],
    ['The bank said prices would rise.', 'bank (said): prices would rise'],
  ]);
});

describe('things asked for and offered', () => {
  check([
    ['Prosecutors had asked for nine years.'],
    ['The opposition called for an inquiry.'],
    ['The bishop appealed for peace.'],
    ['The minister promised 90 million for repairs.'],
    ['The mayor said so on Tuesday too.'],
    ['The mayor said so again last week.'],
    ['Hale called for the mayor to resign.', 'Hale (called): the mayor to resign'],
    [
      'Hale called for an end to the shelling of the quay.',
      'Hale (called): an end to the shelling of the quay',
    ],
    ['He promised to cut taxes.', 'He (promised): to cut taxes'],
    ['The agency warned of famine in the north.', 'agency (warned): famine in the north'],
    [
      'The mayor said so many people came that the hall was full.',
      'mayor (said): so many people came that the hall was full',
    ],
  ]);
});

describe('whoever a passive names behind the words', () => {
  check([
    [
      'Mr Watt has been accused of “gross misconduct” by his party.',
      'party of Watt (accused): gross misconduct',
    ],
    ['The raid was condemned as “an act of war” by the minister.', 'minister (condemned): an act of war'],
    ['Mr Dunn was praised as “a hero” by neighbours.', 'neighbours (praised): a hero'],
    ['The price was called “absurd” by traders.', 'traders (called): absurd'],
    ['The law, described as “cruel” by lawyers, passed.', 'lawyers (described): cruel'],
    ['Her speech was welcomed as “a first step” by the envoy.', 'envoy (welcomed): a first step'],
    // Nobody is named, or only a day; or the verb is active.
    ['Mr Watt has been accused of “gross misconduct”.', 'null (accused): gross misconduct'],
    ['The raid was condemned as “an act of war”.', 'null (condemned): an act of war'],
    [
      'Senator Ann Lowe dismissed the plan as “a bad joke”.',
      'Ann Lowe (dismissed): the plan as “a bad joke”',
    ],
    ['He called it “a fine welcome” by the crowd.', 'He (called): it “a fine welcome” by the crowd'],
    ['The plan was rejected by the mayor as “a bad joke”.', 'mayor (rejected by): a bad joke'],
  ]);
});
