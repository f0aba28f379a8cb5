import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // "According to" in the middle of its sentence: what stands on both sides.
  [
    'Since last May, according to Harbour Watch, the port has lost more than 400 boats.',
    'Harbour Watch (according to): Since last May',
    'Harbour Watch (according to): the port has lost more than 400 boats',
  ],
  [
    'But, according to the survey, 46 percent of the drivers remain undecided.',
    'survey (according to): 46 percent of the drivers remain undecided',
  ],
  [
    'At the heart of the dispute, according to Paul Dorn, a former envoy, was a promise by the mayor.',
    'Paul Dorn (according to): At the heart of the dispute',
    'Paul Dorn (according to): was a promise by the mayor',
  ],
  [
    'The port has lost more than 400 boats, according to Harbour Watch.',
    'Harbour Watch (according to): The port has lost more than 400 boats',
  ],
  // The source opens with its modifier.
  [
    'According to early results of the count, most drivers want a bridge.',
    'early results of the count (According to): most drivers want a bridge',
  ],
  [
    'According to published reports, the bridge is closed.',
    'published reports (According to): the bridge is closed',
  ],
  ['The crews worked according to plan, and the bridge is closed.'],
  // An opening without a verb, then the inserted clause.
  [
    'In the end, Mr. Dorn said, crews almost always end up walking home.',
    'Dorn (said): In the end',
    'Dorn (said): crews almost always end up walking home',
  ],
  ['The bridge is safe, Mr. Dorn said, a day after it was closed.', 'Dorn (said): The bridge is safe'],
  // A participle behind an inserted clause has that clause’s subject, not the sentence’s.
  [
    'The council will build a bridge, Brandt said, adding that the work starts in May.',
    'Brandt (said): The council will build a bridge',
    'Brandt (adding): that the work starts in May',
  ],
  [
    '“You will see,” said Ms. Brandt, adding cheerfully that she did not think the crews would stop.',
    'Brandt (said): You will see,',
    'Brandt (adding): that she did not think the crews would stop',
  ],
  ['The council closed the bridge, saying that it was not safe.', 'council (saying): that it was not safe'],
  // Two steps, one speaker: words in marks inside a reported clause.
  [
    'The fire opened a debate over how the town responds to storms, with Senator Paul Dorn telling reporters on Friday he saw Brandt as “directly responsible” for it.',
    'Paul Dorn (telling): he saw Brandt as “directly responsible” for it',
  ],
  [
    'According to the agency, Mayor Olga Brandt said “there is hope” in the valley.',
    'Olga Brandt (said): Mayor Olga Brandt said “there is hope” in the valley',
  ],
  // The comma of an opening clause may stand inside the marks.
  [
    'After calling the plan “a farce,” Olga Brandt left the room.',
    'Olga Brandt (calling): the plan “a farce,”',
  ],
  // "As the mayor has said": the writer’s "as" before an inserted clause.
  [
    'The figures changed over the summer, as Brandt has often acknowledged.',
    'Brandt (acknowledged): The figures changed over the summer',
  ],
  [
    'However, as the agency has reported, cases that led to charges included fraud.',
    'agency (reported): cases that led to charges included fraud',
  ],
  ['The pier was as old as the mayor said.'],
  // Gerunds and prepositions that hold what was said.
  [
    'The port authority reported spending two million on cranes.',
    'port authority (reported): spending two million on cranes',
  ],
  ['Brandt said answering a question at a town hall.'],
  [
    'Several fishermen cautioned against drawing too many lessons from the vote.',
    'fishermen (cautioned): drawing too many lessons from the vote',
  ],
  ['Several fishermen walked against the wind.'],
  // A relative clause in front of an inverted verb.
  [
    'The comments speak to the fact that there may be no gain for the mayor, said Ines Hartog, a geologist.',
    'Ines Hartog (said): The comments speak to the fact that there may be no gain for the mayor',
  ],
  ['Lott, a man who was leader, told reporters on Friday.'],
  // Names in marks between the verb and its clause.
  [
    'Mr. Dorn said on the channel’s “Morning Call” on Friday that the mayor had left.',
    'Dorn (said): that the mayor had left',
  ],
  // Other verbs, other subjects.
  [
    'It became such a force that Olga Brandt on Sunday thanked the crews “for all their work” and called the port “one of my homes.”',
    'Olga Brandt (thanked): for all their work',
    'Olga Brandt (called): the port “one of my homes.”',
  ],
  [
    'The members who agree that the mine should close were irritated, with Senator Paul Dorn calling it a “tomb.”',
    'members (agree): that the mine should close were irritated',
    'Paul Dorn (calling): it a “tomb.”',
  ],
  [
    'In a clip that Judge Paul Dorn called “distasteful,” Hale expressed a desire to “try the mayor.”',
    'Paul Dorn (called): distasteful,',
    'Hale (expressed a desire): a desire to “try the mayor.”',
  ],
  [
    'Brandt “is the only one with the patience,” retired general Paul Dorn said.',
    'Paul Dorn (said): is the only one with the patience,',
  ],
  // A name in marks inside what someone reports is among their words; nobody says it where nobody speaks.
  [
    'Mr. Dorn said the council and the “Remain” camp had failed the port.',
    'Dorn (said): the council and the “Remain” camp had failed the port',
  ],
  ['The council and the “Remain” camp walked along the port.'],
  // Titles, programmes and those who were told something.
  [
    'Mr. Dorn said in his book, “A Harbour Son”, that the port was poor.',
    'Dorn (said): that the port was poor',
  ],
  ['Mr. Dorn spoke on the latest episode of his podcast, “Low Tide.”'],
  ['Mr. Dorn told “Coast and Friends” that the port was poor.', 'Dorn (told): that the port was poor'],
  [
    'At the end of the show, “It is over,” Mr. Dorn said.',
    'Dorn (said): At the end of the show, “It is over,”',
  ],
  // Who speaks behind a dash, in a relative clause, on a sign.
  [
    'The image of the angry sailor ignores history — Dorn cites “the banners carried by crews in May” as proof.',
    'Dorn (cites): “the banners carried by crews in May” as proof',
  ],
  [
    'The survey asked drivers how safe the bridge was, to which a fifth said “not at all safe.”',
    'survey (asked): how safe the bridge was',
    'fifth (said): not at all safe.',
  ],
  ['Senator Paul Dorn wore a hat reading “Make Kell Great” on Friday.', 'hat (reading): Make Kell Great'],
  [
    'The clerk first said he had kept the letters, but in a later interview said he had an “ugly” hour and burnt them.',
    'clerk (said): he had kept the letters',
    'clerk (said): he had an “ugly” hour and burnt them',
  ],
  [
    '“Perpetual motion!” Senator Paul Dorn, a fan of ships, said of the crowd.',
    'Paul Dorn (said): Perpetual motion!',
  ],
  ['“Perpetual motion!” Paul Dorn, a fan of ships, walked on.', 'null (): Perpetual motion!'],
  // Words in marks with their verb behind them: what follows is when and where they were said.
  [
    '“We are ready,” Brandt told reporters at a breakfast hosted by the port.',
    'Brandt (told): We are ready,',
  ],
  ['“We are ready,” Brandt said while walking along the pier.', 'Brandt (said): We are ready,'],
  [
    '“We are ready,” Brandt said, adding that the pier was new.',
    'Brandt (said): We are ready,',
    'Brandt (adding): that the pier was new',
  ],
  // An opening clause before words in marks, and one that was said.
  [
    'While he was walking along the pier on Monday, Brandt said, “We are ready.”',
    'Brandt (said): We are ready.',
  ],
  [
    'The pier is new, Brandt said, “and it will hold.”',
    'Brandt (said): The pier is new',
    'Brandt (said): and it will hold.',
  ],
  // Objects with a participle, a possessor that is a month, titles inside appositions.
  [
    'Brandt called undocumented sailors from abroad “a risk.”',
    'Brandt (called): undocumented sailors from abroad “a risk.”',
  ],
  ['Brandt called May’s vote “a farce.”', 'Brandt (called): May’s vote “a farce.”'],
  [
    'Hale, the co-author of “Going Under,” a book on tides, said the days when the port was rich were gone.',
    'Hale (said): the days when the port was rich were gone',
  ],
  ['The lead of nearly 400 pledged delegates is larger than the one in May.'],
  [
    'On Friday, during a rally at the port, the candidate boasted of his deals with the crane builders.',
    'candidate (boasted): his deals with the crane builders',
  ],
  ['Once, when the storm closed the road, he laughed and said, “No.”', 'he (said): No.'],
  // What a colon explains is part of what was said; a semicolon parts it.
  [
    'Many crews have said it falls flat for one reason: The mayor never came.',
    'crews (said): it falls flat for one reason: The mayor never came',
  ],
  [
    'The lawyer argued that his client had two choices: “You stay or you go.”',
    'lawyer (argued): that his client had two choices',
    'lawyer (argued): You stay or you go.',
  ],
  [
    'Analysts warn that the gap is dangerous: “Nobody knows who will pay for it.”',
    'Analysts (warn): that the gap is dangerous',
    'Analysts (warn): Nobody knows who will pay for it.',
  ],
  [
    'Analysts warn that the gap is dangerous: “Nobody knows who will pay for it,” showing how little is agreed.',
    'Analysts (warn): that the gap is dangerous',
    'Analysts (warn): Nobody knows who will pay for it,',
  ],
  [
    'Analysts warn that the gap has two names: “the hole” and the other one.',
    'Analysts (warn): that the gap has two names: “the hole” and the other one',
  ],
  ['Brandt said the pier was safe; the crews went home.', 'Brandt (said): the pier was safe'],
  [
    'Brandt said the pier was safe, although it was old.',
    'Brandt (said): the pier was safe, although it was old',
  ],
  ['Brandt said the pier was safe, while the crews had their doubts.', 'Brandt (said): the pier was safe'],
  // A form that may be a noun is one right behind "said".
  ['Paul Dorn said talks failed.', 'Paul Dorn (said): talks failed'],
  ['Paul Dorn said reports of a strike were false.', 'Paul Dorn (said): reports of a strike were false'],
  ['Paul Dorn said work would start on Monday.', 'Paul Dorn (said): work would start on Monday'],
  ['The talks between the crews failed.'],
];

describe('inserted clauses', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { quotations, trace } = readQuotations(text);
    const found = quotations.map(({ start, end, statement, speaker, cueText, text: words }) => {
      const said = statement ? text.slice(statement.start, statement.end) : words;
      return `${speaker?.name ?? null} (${cueText}): ${start < end ? said : ''}`;
    });
    expect(found, trace).toEqual(expected);
  });
});
