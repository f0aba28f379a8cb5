import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // An opening clause ends where the main one starts, also behind an apposition or a measure of time.
  [
    'When the minister, Ann Lake, said on Monday that the bridge was safe, the crews and their families walked out.',
    'Ann Lake (said): that the bridge was safe',
  ],
  [
    'Three years after the council vowed to build a pier, the town has none.',
    'council (vowed): to build a pier',
  ],
  ['While the mayor says she will stay, her deputies have left.', 'mayor (says): she will stay'],
  [
    'Just days before the board was to report its losses, the mayor said on Friday that it had sold two ships.',
    'mayor (said): that it had sold two ships',
  ],
  [
    'After the storm, the mayor said that the bridge was closed, and the port was shut.',
    'mayor (said): that the bridge was closed, and the port was shut',
  ],
  // The first comma closes a clause inside another; an insertion before the verb closes nothing.
  [
    'The bridge, as the crews admit the town knows, has been shut for years.',
    'crews (admit): the town knows',
  ],
  // What something is called is not said.
  ['The bridge, as the crews call the old pier, has been shut for years.'],
  [
    'The mayor says the bridge, which is old, has cracks.',
    'mayor (says): the bridge, which is old, has cracks',
  ],
  ['Lake praised the mayor, who has left the town.'],
  // A plain verb and a name at the end, though no verb before is known.
  [
    'The old pier draws more visitors than any that the town has built, said Ann Lake, a guide.',
    'Ann Lake (said): The old pier draws more visitors than any that the town has built',
  ],
  [
    '“It is a good day” for the port, said Ann Lake, head of the harbour board.',
    'Ann Lake (said): “It is a good day” for the port',
  ],
  ['The board, said Ann Lake, will meet.'],
  [
    'The new post marks her return to the council, one friend said.',
    'friend (said): The new post marks her return to the council',
  ],
  ['The pier, one friend said.'],
  // What stands between the subject and its verb.
  ['A report published Tuesday said the bridge could close.', 'report (said): the bridge could close'],
  ['The mayor resigned Tuesday.'],
  [
    'Senator Ann Lake (D-Maine), said after a lunch that she had not read the plan.',
    'Ann Lake (said): that she had not read the plan',
  ],
  [
    'Hale, who calls the plan “reckless,” said he does not believe in it.',
    'Hale (calls): the plan “reckless,”',
    'Hale (said): he does not believe in it',
  ],
  ['“It is over,” said he as the crews left.', 'he (said): It is over,'],
  ['He will resign in May, a source close to him said.', 'source close to him (said): He will resign in May'],
  [
    'An official familiar with the talks said the mayor would resign.',
    'official familiar with the talks (said): the mayor would resign',
  ],
  ['The mayor gave the keys to him, she said.', 'she (said): The mayor gave the keys to him'],
  [
    'Mr. Hale and Ms. Brandt say the council has never paid them.',
    'Mr. Hale and Ms. Brandt (say): the council has never paid them',
  ],
  ['A book by Mr. Hale and a say in the matter were all she wanted.'],
  // A name in marks says where, a passage what.
  [
    'On the channel’s “Morning Call,” Ann Lake said if the bridge fell the town would be “an island.”',
    'Ann Lake (said): if the bridge fell the town would be “an island.”',
  ],
  ['“We will be an island,” Lake said if the bridge fell.', 'Lake (said): We will be an island,'],
  [
    'The ferry was late because of the “fog,” Lake said, that hung over the port.',
    'Lake (said): The ferry was late because of the “fog,”',
  ],
  [
    'Lake said via email that, “Of course the board will defend itself” against what it calls an attack.',
    'Lake (said): that, “Of course the board will defend itself” against what it calls an attack',
  ],
  ['Lake wrote to her followers, “It is time,” and left.', 'Lake (wrote): It is time,'],
  // What a verb of saying says of its object.
  ['The crews fixed what many officials said was a small crack.', 'officials (said): was a small crack'],
  [
    'The crews hid papers that investigators said they found on a ship.',
    'investigators (said): they found on a ship',
  ],
  // The same speaker goes on, or what was said does.
  ['Lake said she wants a new bridge and has praised the crews.', 'Lake (said): she wants a new bridge'],
  [
    'Lake said she wants a new bridge and has a plan for it.',
    'Lake (said): she wants a new bridge and has a plan for it',
  ],
  [
    'To win their votes, Lake said, the board must build a pier.',
    'Lake (said): To win their votes',
    'Lake (said): the board must build a pier',
  ],
  ['The board must meet, Lake said, before the pier falls.', 'Lake (said): The board must meet'],
  ['The bridge is safe, Lake said in answering a question.', 'Lake (said): The bridge is safe'],
  // Nouns that look like adverbs or verbs, questions that are no names.
  [
    'The family called on the council to release “every page of the report” and called for calm in the towns of the bay.',
    'family (called): the council to release “every page of the report”',
    'family (called): calm in the towns of the bay',
  ],
  ['Lake said states like Ohio will decide first.', 'Lake (said): states like Ohio will decide first'],
  ['Why was he out in the rain? “My boat is gone.”', 'null (): My boat is gone.'],
];

describe('where reported clauses begin and end', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});
