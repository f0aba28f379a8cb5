import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A text, then each quotation as `speaker, role (cue): words`. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // Who speaks stands before the clause about him.
  [
    'Some customers who sought help on Monday reported that the line was busy.',
    'customers (reported): that the line was busy',
  ],
  ['The woman who died said that the pier was safe.', 'woman (said): that the pier was safe'],
  ['A man who Dorn said was ill has left.', 'Dorn (said): was ill has left'],
  ['Two traders locked in the hall said the mayor would go.', 'traders (said): the mayor would go'],
  ['The mayor would go, a third trader locked in the hall said.', 'third trader (said): The mayor would go'],
  ['Families visiting the pier said it was shut.', 'Families (said): it was shut'],
  ['Police investigating the death of Otto Berg said he drowned.', 'Police (said): he drowned'],
  ['The lawyer representing the crew told the port it was late.', 'lawyer (told): it was late'],
  ['The man accused of burning the barn said he was ill.', 'man (said): he was ill'],
  ['The firm that owns the pier said it was late.', 'firm (said): it was late'],
  ['People who work at the pier say it is late.', 'People (say): it is late'],
  // A phrase that only sets the scene is no head.
  ['In a port filing the firm said it was late.', 'firm (said): it was late'],
  ['At a noon briefing the mayor said it was late.', 'mayor (said): it was late'],
  ['After the meeting the crew said it was late.', 'crew (said): it was late'],
  ['The crew said the man running the pier was late.', 'crew (said): the man running the pier was late'],
  [
    'A guide printed early this week in Harbour Life found that people walk less.',
    'guide (found): that people walk less',
  ],
  [
    'They were satisfied with the town and the crews said it was a good day.',
    'town and the crews (said): it was a good day',
  ],
  ['The mother of three says the pier is safe.', 'mother of three (says): the pier is safe'],
  ['Three said the pier is safe.', 'Three (said): the pier is safe'],
  [
    'Dorn asserted crews were “ruining the shore of the town,” a phrase experts have said is old.',
    'Dorn (asserted): ruining the shore of the town,',
  ],
  ['“It is late, and I am tired,” a smiling Dorn said.', 'smiling Dorn (said): It is late, and I am tired,'],
  ['Ann Lake herself has said the pier is safe.', 'Ann Lake (said): the pier is safe'],
  ['Lake has seen herself, and said so.'],
  [
    'With an answer to traders saying that the port had failed, Dorn left.',
    'traders (saying): that the port had failed',
  ],
  [
    'In a letter to the Union of Teachers saying that it had acted, Dorn left.',
    'letter to the Union of Teachers (saying): that it had acted',
  ],
  [
    '“Not us but we can not argue with it!” Dorn, the head of the port, Tweeted on Friday.',
    'Dorn, head of the port (Tweeted): Not us but we can not argue with it!',
  ],
  ['Dorn, Posted in Kell, left.'],
  // Whom somebody else’s act moves to speak; a place is nobody.
  [
    'The clip prompted some users to argue that it made the town look bad.',
    'users (argue): that it made the town look bad',
  ],
  ['He took to Chirper to say that the pier was safe.', 'He (say): that the pier was safe'],
  // A participle with its agent describes the subject; what is said of it is somebody else’s.
  [
    'The fees announced by Mayor Paul Dorn on Monday are wrong and a “bad idea” for all, port chief Ines Hartog said.',
    'Ines Hartog, port chief (said): bad idea',
  ],
  [
    'The pier was described by port officials as “a row of holes.”',
    'port officials (described by): a row of holes.',
  ],
  // "They" is the plural that opens the sentence.
  [
    'Port Union said a ship sank. Top officials have taken laps to show the work that, they say, saved the port.',
    'Port Union (said): a ship sank',
    'Top officials (say): Top officials have taken laps to show the work that',
    'Top officials (say): saved the port',
  ],
  [
    'Port Union said a ship sank. The boats were old, they said.',
    'Port Union (said): a ship sank',
    'Port Union (said): The boats were old',
  ],
  // Behind a clause a name and its apposition.
  [
    'The plan was made with the crews, Ann Lake, a guide and head of the agency, told the Post.',
    'Ann Lake, guide and head of the agency (told): The plan was made with the crews',
  ],
  [
    'Ann Lake, 44, a farmer from Cork, said the pier was safe.',
    'Ann Lake, farmer from Cork (said): the pier was safe',
  ],
  // The subject behind its verb.
  ['The pier is open, say harbour experts.', 'harbour experts (say): The pier is open'],
  ['The pier needs, say, the mayor’s boats.'],
  [
    'Rain falls on the island, but the coast is drier than the hills, said co-author Ines Hartog, a guide.',
    'Ines Hartog, co-author (said): Rain falls on the island, but the coast is drier than the hills',
  ],
  ['“It is safe for us all,” said Dorn of the pier in May.', 'Dorn (said): It is safe for us all,'],
  ['“It is safe for us all,” said the mayor of his deputy.', 'mayor (said): It is safe for us all,'],
  ['“It is safe for us all,” said the mayor of Halden.', 'mayor of Halden (said): It is safe for us all,'],
  // Sources that look like something else.
  [
    'According to The Harbour Post: “The council would need a vote.”',
    'The Harbour Post (According to): The council would need a vote.',
  ],
  ['According to WHO, there were 30 cases in May.', 'WHO (According to): there were 30 cases in May'],
  [
    'Senator Ann Lake, R-Halden, who was the sponsor, left early, calling the fire “an attack on the town.”',
    'Ann Lake, Senator (calling): an attack on the town.',
  ],
  ['D-Wave said the pier was safe.', 'D-Wave (said): the pier was safe'],
  [
    'The town quarrelled with the harbour chief’s description of Dorn as a “cheat.”',
    'harbour chief (description): cheat.',
  ],
  // Nobody speaks: the writer goes on.
  [
    'We could not agree on a word. Just what is this word? “Fog. We live in it.” Yes, that is it.',
    'null (): Fog. We live in it.',
  ],
  ['Lake could not agree on a word. “We live in fog.”', 'Lake (): We live in fog.'],
  // A role is one's own, and no word before it.
  [
    'Harbour Mayor Paul Dorn and Halden University president Ines Hartog announced plans. “It is a good day,” Hartog said.',
    'Ines Hartog, Halden University president (said): It is a good day,',
  ],
  [
    'Council leader Chuck Horn and Sen. Ann Warren led the way. “It is late,” Warren said.',
    'Ann Warren, Sen. (said): It is late,',
  ],
  [
    'Kell’s Halden allies, with others, condemned the strikes and use of boats in statements.',
    'Kell’s Halden allies (condemned): the strikes and use of boats in statements',
  ],
  ['In a song, Billy Horn sings, “Do not go changing for me.”', 'Billy Horn (): Do not go changing for me.'],
  [
    'Some stars, including Halden captain Paul Dorn, left early. “It is late,” Dorn said.',
    'Paul Dorn, Halden captain (said): It is late,',
  ],
  [
    'Minister Petra Lind and her Vestrian counterpart Ines Hartog met. “It is a good day,” Hartog said.',
    'Ines Hartog, Vestrian counterpart (said): It is a good day,',
  ],
  [
    'The mayor and port director Ines Hartog announced plans. “It is a good day,” Hartog said.',
    'Ines Hartog, mayor and port director (said): It is a good day,',
  ],
  ['Few knew Ann Giles, either. “It is late,” Giles said.', 'Ann Giles (said): It is late,'],
];

describe('who speaks where clauses, names and lists stand around', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { quotations, trace } = readQuotations(text);
    const found = quotations.map(({ speaker, cueText, text: words }) => {
      const role = speaker?.role ? `, ${speaker.role}` : '';
      return `${speaker?.name ?? null}${role} (${cueText ?? ''}): ${words}`;
    });
    expect(found, trace).toEqual(expected);
  });
});
