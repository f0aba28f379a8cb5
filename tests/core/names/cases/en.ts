import type { NameCase } from './name-case.ts';

export const en: readonly NameCase[] = [
  [
    'Norland’s Energy Minister Petra Lindqvist resigned on Monday.',
    'Petra Lindqvist = Norland’s Energy Minister',
  ],
  [
    'UN spokesperson Marcel Dubarry said talks would resume in Geneva.',
    'Marcel Dubarry = UN spokesperson',
    'organisation:United Nations; place:Geneva',
  ],
  [
    'Omar Haddad, the head of the port authority, denied the report.',
    'Omar Haddad = head of the port authority',
  ],
  [
    '“We will rebuild,” said Lucia Ferrante, a baker in the old town.',
    'Lucia Ferrante = baker in the old town',
  ],
  [
    'President Tomas Orlik met Chancellor Greta Baum in Berlin.',
    'Tomas Orlik = President; Greta Baum = Chancellor',
    'place:Berlin',
  ],
  ['Mr. Harcourt and Mrs. Vane declined to comment.', 'Harcourt; Vane'],
  [
    'Former Kenyan Prime Minister Daniel Oketch called the vote fair.',
    'Daniel Oketch = Former Kenyan Prime Minister',
    'place:Kenya',
  ],
  [
    'Gen. Ruth Alder told reporters that the Afghan troops had withdrawn.',
    'Ruth Alder = Gen.',
    'group:Afghan troops',
  ],
  ['Police Chief Ana Morales said two men were arrested.', 'Ana Morales = Police Chief'],
  [
    'The head of the dockers’ union, Samuel Osei, said the strike would go on.',
    'Samuel Osei = head of the dockers’ union',
  ],
  ['Wei Zhang, 43, who runs a bookshop in Bristol, lost everything.', 'Wei Zhang'],
  [
    'Ludovic van der Berg and Jean-Pierre Colas signed the letter.',
    'Ludovic van der Berg; Jean-Pierre Colas',
  ],
  ['“It is over,” Nadia Petrenko said. Petrenko left the room.', 'Nadia Petrenko'],
  ['Senator Mike Dolan of Ohio will vote against the bill.', 'Mike Dolan = Senator', 'place:Ohio'],
  ['Sheikh Khalid al-Rashidi opened the mosque in Amman.', 'Khalid al-Rashidi', 'place:Amman'],
  ['Minister of Education Clara Benning visited the school.', 'Clara Benning = Minister of Education'],
  [
    'Former Secretary of State Martha Quill and Minister for Trade and Industry Jon Berg met.',
    'Martha Quill = Former Secretary of State; Jon Berg = Minister for Trade and Industry',
  ],
  ['Steve King spoke after Peter Bishop.', 'Steve King; Peter Bishop'],
  [
    'The court heard from Dr. Amara Nwosu, an expert on river flooding.',
    'Amara Nwosu = expert on river flooding',
  ],
  // organisations, places, groups; nobody named
  [
    'The Ministry of Foreign Affairs in Islamabad summoned the envoy.',
    '',
    'organisation:Ministry of Foreign Affairs; place:Islamabad',
  ],
  [
    'Pakistani officials blamed the Afghan Taliban for the raid.',
    '',
    'group:Pakistani officials; organisation:Taliban',
  ],
  [
    'The Norvex Group and Halden University signed a deal.',
    '',
    'organisation:Norvex Group; organisation:Halden University',
  ],
  [
    'The World Health Organization (WHO) sent doctors to Lagos.',
    '',
    'organisation:World Health Organization; place:Lagos',
  ],
  [
    'Pakistan-Afghanistan talks collapsed in Istanbul.',
    '',
    'place:Pakistan; place:Afghanistan; place:Istanbul',
  ],
  ['Shares fell in Tokyo, London and New York.', '', 'place:Tokyo; place:London; place:New York'],
  // no invented people
  ['However, Regional Experts Say Little Has Changed.', ''],
  ['On Monday April rains flooded the Grand Canal.', ''],
  ['The Green New Deal divided Congress.', '', 'organisation:Congress'],
  ['Analysts warn that the Super Bowl weekend may be dangerous.', ''],
  ['Speaking on Friday, the minister praised the Internet.', ''],
  ['The new Galaxy Ultra phone costs more than the Pixel Pro.', ''],
  ['Leaders Meet After Long Night Of Tense Border Talks', ''],
  ['Black Friday sales were weak, and so was Cyber Monday.', ''],
  ['Reading is a joy, and Nice is a city.', ''],
  ['They crossed the River Bridge near Mount Hope at dawn.', ''],
  [
    'South Carolina Sen. Lorna Grant and Rep. Justin T. Barlow disagreed.',
    'Lorna Grant = South Carolina Sen.; Justin T. Barlow = Rep.',
  ],
  ['Says Clinton of the plan: nothing.', ''],
  [
    'The Halden Sentinel and Oscar Health declined to comment.',
    '',
    'organisation:Halden Sentinel; organisation:Oscar Health',
  ],
  // titles of several words
  [
    'Chief Sustainability Officer Marta Quill said the river was clean.',
    'Marta Quill = Chief Sustainability Officer',
  ],
  ['Chief Financial Officer Dana Berg told reporters so.', 'Dana Berg = Chief Financial Officer'],
  ['Deputy Managing Director Omar Haddad will leave.', 'Omar Haddad = Deputy Managing Director'],
  ['Vice President for Research Clara Benning will leave.', 'Clara Benning = Vice President for Research'],
  [
    'Norvex’s Chief Safety Officer, Prof. Ivan Oketch, added: “It is safe.”',
    'Ivan Oketch = Norvex’s Chief Safety Officer',
  ],
  ['Health Minister Dr. John Quill-Vane said so.', 'John Quill-Vane = Health Minister'],
  ['“It is safe,” said the head of the port, Dr. Ruth Alder.', 'Ruth Alder = head of the port'],
  ['The Chief Sustainability Officer resigned.', ''],
  ['A Chief Technology Officer, unnamed, agreed.', ''],
  ['The Deputy Managing Director and the Chief Operating Officer left.', ''],
  ['“I know,” said the Vice President for Research.', ''],
  // datelines and places too small for the gazetteer
  [
    'KALDUR, March 3 (Meridian Wire) - Two boats sank. The road to Kaldur is closed.',
    '',
    'place:Kaldur; organisation:Meridian Wire',
  ],
  ['MOMBASA, 14 March 2026 – The ferry will sail again.', '', 'place:Mombasa'],
  ['The quake hit north of the town of Ostrafeld at night.', '', 'place:Ostrafeld'],
  ['Residents of Wetra sang. The pier at Wetra is new.', '', 'place:Wetra'],
  ['The ferry leaves for the island of Pembra on Friday.', '', 'place:Pembra'],
  ['A fire near Tolvik killed two people.', '', 'place:Tolvik'],
  [
    'The dam – The Halden Port Authority (HPA) said – will hold. The HPA built it.',
    '',
    'organisation:Halden Port Authority',
  ],
  ['Said Dorothy Haldane, who grew up in the valley.', 'Dorothy Haldane'],
  ['Said Hadi Karimi left the room.', 'Said Hadi Karimi'],
  ['“It came late,” Velanne Orrick, who led the survey, said.', 'Velanne Orrick'],
  ['The cup went to Lisbon Wanderers, who had lost it twice.', '', 'place:Lisbon'],
  ['The lawyer Martin D. Singer has been asked.', 'Martin D. Singer = lawyer'],
  [
    'Without Orrick, the court is split. The late Velanne Orrick, a judge, had kept it even.',
    'Velanne Orrick = judge',
  ],
  ['Understated Orrick wins again. Nobody had heard of Karen Orrick before.', 'Karen Orrick'],
  ['Smiling Karen Orrick left early. Karen Orrick, the mayor, will be back.', 'Karen Orrick = mayor'],
  ['Substitute Jordan Pike scored. Pike, 19, was glad.', 'Jordan Pike = Substitute'],
  ['Jordan Foreign Minister Ayman Safadi stayed in Jordan.', 'Ayman Safadi', 'place:Jordan'],
  ['Peter Hall OBE, chairman of the club, left.', 'Peter Hall = chairman of the club'],
  ['His lawyer, Atty. Cristina dela Peña, declined.', 'Cristina dela Peña'],
  ['Opposition Leader in the Kell Assembly Anna Ruiz left.', 'Anna Ruiz', 'organisation:Kell Assembly'],
  ['The Anna Ruiz Foundation and the Kell Assembly Hall were shut.', ''],
];
