/** Names of organisations and places to their last word, as regional papers write them: all of a kind, no more and no fewer. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import type { NameKind } from '../../../src/core/model.ts';

function named(text: string, kind: NameKind, language = 'en'): string[] {
  return analyse({ text, language })
    .names.filter((name) => name.kind === kind)
    .map(({ name }) => name);
}

const ORGANISATIONS: readonly (readonly [text: string, ...names: string[]])[] = [
  ['The roof was laid by Harrow & Sons Roofing Ltd last year.', 'Harrow & Sons Roofing Ltd'],
  ['Analysts at Nairn & Partners had hoped for more.', 'Nairn & Partners'],
  ['Crews of Fenshire Fire and Rescue Service were called.', 'Fenshire Fire and Rescue Service'],
  ['The Safety and Standards Authority will look into it.', 'Safety and Standards Authority'],
  ['The Zambia Labour Congress has called a strike.', 'Zambia Labour Congress'],
  ['It was the worst result of the United People’s Party.', 'United People’s Party'],
  ['A service will be held at St Anne’s Parish Church.', 'St Anne’s Parish Church'],
  ['The Office of the Ombudsman has ordered it.', 'Office of the Ombudsman'],
  ['He met the ruling People’s Party of Prime Minister Nadia Baptiste.', 'People’s Party'],
  ['The Irish Creamery Suppliers’ Association met.', 'Irish Creamery Suppliers’ Association'],
  ['The Peoples Democratic Party (PDP) met.', 'Peoples Democratic Party'],
  ['Mayor Ana Ruiz of Halden and District Housing Trust left.', 'Halden and District Housing Trust'],
  ['Agriculture Cabinet Secretary Mutahi Njagi left.'],
  ['The paper came from the Universidad Rey Juan Carlos.', 'Universidad Rey Juan Carlos'],
  ['The Università degli Studi di Milano agreed.', 'Università degli Studi di Milano'],
  [
    'It went to the Norland Centres for Disease Control and Prevention.',
    'Norland Centres for Disease Control and Prevention',
  ],
  ['Shops shut on August Bank Holiday.'],
  ['She left Holiday Bank in May.', 'Holiday Bank'],
  ['The Ministry of Housing, Planning and Transport moved.', 'Ministry of Housing, Planning and Transport'],
  ['The Ministry of Housing, Ana Ruiz and others moved.', 'Ministry of Housing'],
  ['The Ministry of Housing, Transport and Ana Ruiz moved.', 'Ministry of Housing'],
  ['The Department of Fisheries and Ana Ruiz moved.', 'Department of Fisheries'],
  ['A Senate panel and the Harbour Council on Tidal Power met.', 'Senate', 'Harbour Council on Tidal Power'],
  ['It told the Harbour Council on Friday.', 'Harbour Council'],
  ['It told the Harbour Council on Nov. 3.', 'Harbour Council'],
  ['It told the Harbour Council on Kenya.', 'Harbour Council'],
  ['It told the Harbour Council Wednesday.', 'Harbour Council'],
  ['Lindholm-based Kell Holdings lost money.', 'Kell Holdings'],
  ['Norland drew in Group F of the tournament.'],
  ['The ATM was empty, and the SIM was lost.'],
  ['Typically, a town has a mill.'],
  ['Norwich City lost to Leeds and Newcastle United.', 'Norwich City', 'Newcastle United'],
  ['Salt Lake City and Quezon City signed.'],
  ['Norland (Group C): second place'],
  [
    'The University of Norport and the University of Harrow agreed.',
    'University of Norport',
    'University of Harrow',
  ],
  [
    'The Institute for Marine Studies and Kell Law School agreed.',
    'Institute for Marine Studies',
    'Kell Law School',
  ],
  ['Citing Norland Energy Board data, he agreed.', 'Norland Energy Board'],
  ['Norport-based Oceanis, a shipping company, lost money.', 'Oceanis'],
  ['Late as it is, I’ll share soup.'],
  // What "and" joins otherwise are two.
  ['Carla Benning and Rescue Service crews waited.', 'Rescue Service'],
  ['The vote split Norwich and Leeds City Council.', 'Leeds City Council'],
  ['It rained on Harrow’s Town Council for an hour.', 'Town Council'],
  ['The sons of Harrow and his wife opened the shop.'],
];

describe('organisations', () => {
  test.each(ORGANISATIONS.map((row) => [row] as const))('%s', ([text, ...names]) => {
    expect(named(text, 'organisation')).toEqual(names);
  });
});

const PLACES: readonly (readonly [language: string, text: string, ...names: string[]])[] = [
  ['de', 'Dresden. Die Lage an der Elbe bleibt ernst.', 'Dresden'],
  ['de', 'Der Mann wurde am Hauptbahnhof Kassel verletzt.', 'Kassel'],
  ['de', 'In Pirna blieb es still. Der Minister war in Pirna.', 'Pirna'],
  ['de', 'Schade. Die Lage an der Elbe bleibt ernst.'],
  ['de', 'Das Amt hält in Lage und Länge nicht mit.'],
  ['en', 'LAHORE: The council closed all schools on Monday.', 'Lahore'],
  ['en', 'The town of Bodmin flooded. Schools in Bodmin shut.', 'Bodmin'],
  ['en', 'Furious. Fed up. And covered in chips.'],
];

describe('places', () => {
  test.each(PLACES.map((row) => [row] as const))('%s', ([language, text, ...names]) => {
    expect(named(text, 'place', language)).toEqual(names);
  });
});
