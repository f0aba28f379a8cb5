import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // What opens the sentence is where or when it was said, and the verb takes something else.
  [
    'In a short taped talk with the board, Hale confessed to the theft, admitting that he had a key.',
    'Hale (admitting): that he had a key',
  ],
  ['Long after their return, Hale admitted to bribing the guard, and losing his keys.'],
  ['In a reply sent on May 6, Judge Eric Horn agreed with most of the complaints.'],
  ['In Halden, Dorn has railed against Lake, taking aim at her past.'],
  [
    'In a clip posted by a guest, she tells the loud hall, “Please sit down now,” as the band plays.',
    'she (tells): Please sit down now,',
  ],
  [
    'In Halden the pier was closed, the police confirmed on Friday.',
    'police (confirmed): In Halden the pier was closed',
  ],
  // A measure opens a clause; a clause never opens inside a phrase of time or place.
  [
    'Harbour police reported at least 500 people entered the hall.',
    'Harbour police (reported): at least 500 people entered the hall',
  ],
  ['Crews replied around 9 p.m. on Friday to the mayor’s call, made from the port.'],
  [
    'The mayor is reminding the crews about the rules after former mayor Paul Dorn greeted guests in the hall.',
  ],
  ['Some fees announced in the paper include a charge for boats and a toll.'],
  [
    'Still, he said the March 9 letter made him think Lake knew of it.',
    'he (said): the March 9 letter made him think Lake knew of it',
  ],
  ['He said on March 9 that Lake knew of it.', 'He (said): that Lake knew of it'],
  // A relative clause about a hearer or a place is nothing said.
  [
    'Lake told a few hundred teachers who covered the lawn that the council should pay them.',
    'Lake (told): that the council should pay them',
  ],
  ['Lake spoke last week about the quiet island where she was born that had two ferries.'],
  ['Hale was the only guard testifying Monday who had opened the gate.'],
  [
    'The plan was criticised by researchers at the Harbour Institute, who warned the rules could leave crews alone.',
    'researchers at the Harbour Institute (warned): the rules could leave crews alone',
  ],
  ['Lake asked the crews who had closed the gate.', 'Lake (asked): who had closed the gate'],
  // An object with a clause of its own behind it; a pronoun that points back.
  ['The council also added three new boats for the season, so it is possible the crews know more.'],
  ['The council added the boats were old.', 'council (added): the boats were old'],
  ['When Lake was asked about the claim, she denied it.'],
  ['The mayor thinks the pier is safe, and Lake said so.'],
  ['Lake denied it was her boat.', 'Lake (denied): it was her boat'],
  ['Wardens have warned people to keep off the pier.', 'Wardens (warned): to keep off the pier'],
  ['Wardens have warned visitors to the pier.'],
  // When and where it was said behind the verb.
  ['The pier is safe, Lake said while visiting the harbour.', 'Lake (said): The pier is safe'],
  ['The pier is closed, the mayor said after the crews left.', 'mayor (said): The pier is closed'],
  [
    'She had, according to Alex Horn of the Halden Post, painted and sold a ferry.',
    'Alex Horn (according to): She had',
    'Alex Horn (according to): painted and sold a ferry',
  ],
  // Nouns that look like verbs, and a phrase that only looks like a speaker.
  ['The list has boats and films and TV shows, “Harbour Lights,” “The Pier” and “Going Under.”'],
  ['If the agency has questions about the plan, the crews should know.'],
  ['There were reports that the pier was closed.'],
  ['The poll shows “a deep rift,” Lake said.', 'Lake (said): The poll shows “a deep rift,”'],
  ['It is worth noting the council has not voted yet.'],
  ['He read an article titled “Where the Old Harbour Boats Go at Night.”'],
  ['The Harbour posts mention boats that bear the name of Hale.'],
  ['The Harbour posts that the pier is safe.', 'Harbour (posts): that the pier is safe'],
  ['Last Monday, Dorn agreed to pause planned fees on all boats after Lake committed to sending crews.'],
  [
    'Instead, Dorn is stressing his strong finish in the Halden race of May.',
    'Dorn (stressing): his strong finish in the Halden race of May',
  ],
  [
    'The number of closed piers had grown to 21, harbour authorities said late Saturday.',
    'harbour authorities (said): The number of closed piers had grown to 21',
  ],
  // Labels and phrases with which nobody speaks.
  ['PUBLISHED: The pier is closed on Monday, May 2.\nThe crews have left.'],
  [
    'HALE: I was at the pier.\nLAKE: And I was in the hall.',
    'HALE (:): I was at the pier.',
    'LAKE (:): And I was in the hall.',
  ],
  ['It would be a mistake to argue that he troubled Dorn.'],
  ['It is easy to add that the port has ships.'],
  [
    'The company was sold. It agreed to say that its ferries were late.',
    'company (say): that its ferries were late',
  ],
  ['And then you say you will never miss a ferry.'],
  ['And then they say they will never miss a ferry.', 'they (say): they will never miss a ferry'],
  // What is called so, and what only describes a noun.
  ['The oldest choir in the town called the Lark Voices was asked to sing.'],
  [
    'Lake called the plan a danger to the whole town and its port.',
    'Lake (called): the plan a danger to the whole town and its port',
  ],
  ['The town has many old jokes that are told on the quay.'],
  ['The mayor jokes that boats are told to wait.', 'mayor (jokes): that boats are told to wait'],
  // A participle tells of the document in which it was said.
  [
    'The mayor said in a letter released Friday that the pier is closed.',
    'mayor (said): that the pier is closed',
  ],
  [
    'A guide said in a letter emailed to the mayor that the pier is closed.',
    'guide (said): that the pier is closed',
  ],
  ['The mayor said in a letter the crews asked for money.', 'mayor (said): the crews asked for money'],
  ['On December 18th Kell announced that the pier is closed.', 'Kell (announced): that the pier is closed'],
  [
    'Eighteen crews announced that the pier is closed.',
    'Eighteen crews (announced): that the pier is closed',
  ],
  // Verbs that say only with "that", or behind words in marks.
  ['One sailor shared that his crew had sold the boat.', 'sailor (shared): that his crew had sold the boat'],
  ['One sailor shared a boat that his crew had sold.'],
  ['“It was hard for us all,” shared Dorn.', 'Dorn (shared): It was hard for us all,'],
  [
    '“It is the day of interests” mutually shared by Halden and Kell, he warned.',
    'he (warned): “It is the day of interests” mutually shared by Halden and Kell',
  ],
  [
    '“Make room for our new captain,” Lake captioned the post.',
    'Lake (captioned): Make room for our new captain,',
  ],
  ['“We are truly glad,” comments Dorn in a statement.', 'Dorn (comments): We are truly glad,'],
  ['Her comments on the pier were long.'],
];

describe('what a verb of saying reports, and what stands beside it', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});
