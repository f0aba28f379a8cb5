/** Habits of the press that hide who speaks or what is said: typing errors, passives, asides, lists. */
import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A text, then each quotation in marks as `speaker: words`. */
type Row = readonly [text: string, ...found: string[]];

const MARKS: readonly Row[] = [
  ['Ann Lake wrote: ““The port has lost its way for good.”', 'Ann Lake: The port has lost its way for good.'],
  ['Ann Lake wrote: ""The port has lost its way for good."', 'Ann Lake: The port has lost its way for good.'],
  [
    '“The vote was lost in.\n\n1988. Nobody came to it any more,” Ann Lake said.',
    'Ann Lake: The vote was lost in.',
    'Ann Lake: 1988. Nobody came to it any more,',
  ],
  [
    'The room was full.\n\n” … what I heard from them is that words count,” Ann Lake said.',
    'Ann Lake: … what I heard from them is that words count,',
  ],
  // A line that only names who spoke is none of it, and neither is a paragraph without a mark.
  [
    '“We have seen nothing like this before.\n\nAnn Lake, a teacher of the port school, on the harbour”',
    'null: We have seen nothing like this before.',
  ],
  [
    '“We have seen nothing like this before.\n\nThe port is closed.',
    'null: We have seen nothing like this before.',
  ],
];

const PASSIVES: readonly Row[] = [
  ['The plan was called “a farce” last week.', 'null: a farce'],
  ['The plan was called “a farce” by Ann Lake.', 'Ann Lake: a farce'],
  [
    'Bob Hale was asked, “Did you know of the leak?” He answered, “No, I did not.”',
    'null: Did you know of the leak?',
    'Bob Hale: No, I did not.',
  ],
  ['Ann Lake asked, “Did you know of the leak?”', 'Ann Lake: Did you know of the leak?'],
  ['The ship is called “Northern Star” and sails on Friday.'],
];

/** Verbs and nouns that tell whose words stand in marks, and the same words where nobody speaks. */
const WORDS: readonly Row[] = [
  ['The teachers’ call for “revolution” was heard in May.', 'teachers: revolution'],
  ['An option seen by organizers as a “lifeboat” for the port failed.', 'organizers: lifeboat'],
  ['It came to be known by some Republicans as a “hug” in the end.', 'Republicans: hug'],
  ['A suggestion by the mayor that someone “ought to look into” it drew fire.', 'mayor: ought to look into'],
  ['Portraying the crews as “rapists and thieves,” Ann Lake left.', 'Ann Lake: rapists and thieves,'],
  ['Ann Lake hammered the “disgusting” papers.', 'Ann Lake: disgusting'],
  ['The crews are crying “fraud” over the count.', 'crews: fraud'],
  ['Ann Lake confided that it was “a dream.”', 'Ann Lake: a dream.'],
  ['The wall, built by soldiers as a “Short Cut,” is closed.'],
  ['A boat by the pier bears the name “Home Again.”'],
  ['The teachers’ “Evening Talk” returns in May.'],
  ['Children hammered at the “Old Gate” all day.'],
];

const SUBJECTS: readonly Row[] = [
  ['Some booed, and when Hale said it was great to be home, a man yelled “Stay there!”', 'man: Stay there!'],
  [
    'Holding signs calling the mayor “a liar,” the crews chanted “Go home.”',
    'crews: a liar,',
    'crews: Go home.',
  ],
  ['“We agree with her,” Ann Lake said. “Even so.”', 'Ann Lake: We agree with her,', 'Ann Lake: Even so.'],
  [
    'During their phone call, Hale and Roux “renewed their bond to the port,” the ministry said.',
    'ministry: renewed their bond to the port,',
  ],
  ['A “living wage” is ten dollars, according to a study by Amy Stone.', 'Amy Stone: living wage'],
  ['A “living wage” is ten dollars, according to a study.', 'study: living wage'],
  ['To Ann Lake, the vote is “a farce on every count.”', 'Ann Lake: a farce on every count.'],
  ['Here is Lake in 1992: “Our way must rest on hope.”', 'Lake: Our way must rest on hope.'],
  ['TOO EARLY TO TELL - Ann Lake: “The polls ended too soon.”', 'Ann Lake: The polls ended too soon.'],
  ['Hale played down Roux’s remarks as “part of the game.”', 'Hale: part of the game.'],
  ['Critics call it “a farce.”', 'Critics: a farce.'],
  ['The yards are no better than, say, the mayor’s “harbour fund” in May.'],
  ['There is talk of the mayor, adding “a touch of spice” to lunch.', 'null: a touch of spice'],
];

describe.each(Object.entries({ MARKS, PASSIVES, WORDS, SUBJECTS }))('%s', (_name, rows) => {
  test.each(rows.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { quotations, trace } = readQuotations(text);
    const found = quotations
      .filter(({ type }) => type !== 'indirect')
      .map(({ speaker, text: words }) => `${speaker?.name ?? null}: ${words}`);
    expect(found, trace).toEqual(expected);
  });
});
