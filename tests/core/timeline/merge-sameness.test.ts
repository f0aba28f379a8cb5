/** Which sentences of two articles tell of one event, and which only look alike. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { dayOfIso } from '../../../src/core/timeline/days.ts';
import { mergeTimelines } from '../../../src/core/timeline/merge-timelines.ts';

/** Published on Tuesday, 14 May 2024. */
const PUBLISHED = '2024-05-14';

/** The letters of the articles whose sentences share an entry, conflicts marked. */
function groupsOf(texts: readonly string[], language = 'en'): readonly string[] {
  const sources = texts.map((text, index) => {
    const { events, names } = analyse({ text, language, publishedAt: PUBLISHED });
    return {
      id: 'ABCDEF'.charAt(index),
      events: events.filter(({ clock }) => clock !== 'published'),
      publishedDay: dayOfIso(PUBLISHED),
      language,
      names,
    };
  });
  return mergeTimelines(sources)
    .filter(({ mentions }) => mentions.length > 1)
    .map(
      ({ mentions, conflicting }) =>
        `${mentions.map(({ source }) => source).join('')}${conflicting ? '!' : ''}`,
    );
}

describe('one event in other words', () => {
  test.each<readonly [string, ...string[]]>([
    [
      'A coach carrying football supporters hit a lorry near Orsova early on Sunday, killing two and injuring 14.',
      'Three people were killed on Sunday when a coach with football fans collided with a truck near Orsova in western Romania.',
    ],
    [
      'The ferry sank on Saturday night off Cebu, killing 31 people.',
      'At least 24 drowned when a passenger boat went down near Cebu late on Saturday.',
    ],
    [
      'Mayor Tom Birch resigned on Friday.',
      'The mayor of Harrowgate stepped down on Friday over the wall scandal.',
    ],
    [
      'The council voted on Monday to close the library.',
      'Councillors voted on Monday to shut the town library.',
    ],
    [
      'The Arvel dam burst on Saturday and at least 12 people drowned in the village of Tesk.',
      'Twelve villagers were killed when a dam gave way above Tesk on Saturday, officials said.',
    ],
    [
      'Police in Leeds arrested a 34-year-old man on Sunday over the shooting.',
      'A 34-year-old suspect was detained in Leeds on Sunday in connection with the shooting.',
    ],
    [
      'Prime Minister Lea Novak said on Monday she would resign.',
      'Lea Novak told reporters on Monday that she would step down.',
    ],
    [
      'HALDEN (Coast Wire) – A landslide buried six houses in Orvik on Saturday.',
      'A landslide swept away houses in Orvik on Saturday, leaving at least four people missing.',
    ],
    ['The coalition talks broke down on Sunday night.', 'Coalition talks collapsed late on Sunday.'],
    ['The wall will be finished by spring 2026.', 'The wall is to be completed in the spring of 2026.'],
  ])('%s / %s', (...texts) => {
    expect(groupsOf(texts)).toEqual(['AB']);
  });

  test.each<readonly [string, readonly string[]]>([
    [
      'de',
      [
        'Bürgermeisterin Anna Vogt ist am Freitag zurückgetreten.',
        'Am Freitag trat Anna Vogt als Bürgermeisterin zurück.',
        'Bürgermeister Karl Lenz ist am Freitag zurückgetreten.',
      ],
    ],
    [
      'de',
      [
        'Bei einem Brand in Kassel sind am Montag drei Menschen gestorben.',
        'Am Montag brannte in Kassel ein Wohnhaus, drei Menschen starben.',
      ],
    ],
  ])('%s: %s', (language, texts) => {
    expect(groupsOf(texts, language)).toEqual(['AB']);
  });
});

describe('events that only look alike', () => {
  test.each<readonly [string, ...string[]]>([
    // Other places, beside the event or in its article.
    [
      'Two people died and 14 were injured on Sunday when a coach hit a lorry near Orsova, police said.',
      'Two people died and 11 were injured on Sunday when a bus hit a lorry near Varna, police said.',
    ],
    [
      'Voters in Kessel elected a new mayor on Sunday.',
      'Voters in Harrowgate elected a new mayor on Sunday.',
    ],
    [
      'A gunman killed four people at a bar in Leeds on Saturday. Police arrested a man on Sunday.',
      'A gunman killed three people at a market in Lagos on Saturday. Police arrested two men on Sunday.',
    ],
    [
      'A bus plunged into a ravine near Tupiza on Friday, killing 22.',
      'A bus plunged into a ravine near Ayacucho on Friday, killing 22.',
    ],
    [
      'Two climbers died on the north face of the Eiger on Sunday.',
      'Two climbers died on Mont Blanc on Sunday.',
    ],
    // Other people, firms, offices.
    [
      'Prime Minister Lea Novak said on Monday she would resign.',
      'Finance Minister Jon Weiss said on Monday he would resign.',
    ],
    [
      'The court in Graz sentenced Karl Lenz to nine years in prison on Monday.',
      'The court in Graz sentenced Paul Weber to four years in prison on Monday.',
    ],
    [
      'The foreign minister resigned on Friday over the leak.',
      'The defence minister resigned on Friday over the leak.',
    ],
    [
      'Airline Norvik cancelled 40 flights on Monday because of the strike.',
      'Airline Solair cancelled 60 flights on Monday because of the strike.',
    ],
    [
      'Teachers went on strike on Monday in Lyon.',
      'Nurses went on strike on Monday in Lyon.',
      'Bus drivers in Lyon went on strike on Monday.',
    ],
    // The same verb and another thing.
    [
      'Harrowgate council voted on Monday to build a flood wall.',
      'The council voted on Monday to raise council tax by 3%.',
    ],
    [
      'President Olga Brandt signed the press law on Monday.',
      'President Olga Brandt signed a trade deal with Peru on Monday.',
    ],
    ['The new bridge opened on Friday.', 'The new library opened on Friday.'],
    ['Fire destroyed a warehouse in Essen on Monday.', 'A blaze destroyed a school in Essen on Monday.'],
    [
      'Nine soldiers died when rebels stormed an army post in Kasala on Friday.',
      'Rebels attacked a convoy in Kasala on Friday, killing two drivers.',
    ],
    // A helping word is nothing in common, a date of many days agrees with none of them by itself.
    ['The coach driver will be questioned on Thursday.', 'The wall will be finished by spring 2026.'],
    ['The factory will be closed by the end of 2025.', 'The school will be closed in September 2025.'],
  ])('%s / %s', (...texts) => {
    expect(groupsOf(texts)).toEqual([]);
  });
});

describe('dates that differ', () => {
  test('few words do where the articles tell one story', () => {
    const groups = groupsOf([
      'Harrowgate council voted on Monday to build a flood wall. Work begins on June 3.',
      'Harrowgate councillors voted for a flood wall on Monday night. Construction is to start on 10 June.',
    ]);
    expect(groups).toEqual(['AB', 'AB!']);
  });

  test('and not where they do not', () => {
    expect(groupsOf(['Work begins on June 3.', 'Construction is to start on 10 June.'])).toEqual([]);
  });
});
