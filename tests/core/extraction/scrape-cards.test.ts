/** Cards, lists and comments of a scraped page, on invented lines: what goes, and what must stay. */
import { describe, expect, test } from 'vitest';
import { readScrape } from '../../../src/core/extraction/read-scrape.ts';
import { cardLines, findComments, repeatedRuns } from '../../../src/core/extraction/scrape-parts.ts';
import { blockText } from '../../../src/core/text.ts';
import { BODY, MENU, TITLE } from './pier-scrape.ts';

const MORE = BODY.map((text) => `A year ago: ${text}`);

function textsOf(lines: readonly string[]): string[] {
  return readScrape([...MENU, TITLE, ...lines, ...MENU].join('\n')).blocks.map(blockText);
}

describe('cards between the paragraphs', () => {
  const card = 'Nets for the whole fleet arrive at last';
  const summary =
    'The council has bought new nets for every boat on the coast, and will share them out in May.';
  test.each([
    ['a headline said twice', [card, card]],
    ['with a sentence and a label', [card, card, summary, 'Business']],
    ['with a label between', ['Business', card, 'Business', card, summary, 'Business']],
  ])('%s', (_what, lines) => {
    const texts = textsOf([...BODY, ...lines, ...MORE]);
    expect(texts).not.toContain(card);
    expect(texts).not.toContain(summary);
    expect(texts).toEqual(expect.arrayContaining([...BODY, ...MORE]));
  });
  test.each([
    ['a headline said twice above the text', [TITLE, TITLE, ...BODY]],
    ['a sentence said twice', [...BODY, 'The sea does not wait.', 'The sea does not wait.']],
    ['a short line said twice', [...BODY, 'Ring, ring', 'Ring, ring', ...MORE]],
  ])('not %s', (_what, lines) => {
    expect(cardLines(lines)).not.toContain(true);
  });
  test('a paragraph below a card is the article’s where another follows', () => {
    expect(cardLines([...BODY, card, card, ...MORE]).filter(Boolean)).toHaveLength(2);
  });
});

describe('links under their label', () => {
  test.each([
    [['Related Story', 'Could three stones tell why the pier fell?']],
    [['Read also', 'Herring prices rise again on the coast', 'A lamp for the lighthouse at long last']],
  ])('%j goes', (lines) => {
    expect(textsOf([...BODY, ...lines, ...MORE])).toEqual([...BODY, ...MORE]);
  });
  test('a short line right above the text is its heading', () => {
    const texts = textsOf([...BODY, 'Read also', 'Herring prices rise again', 'The year before', ...MORE]);
    expect(texts).toContain('The year before');
    expect(texts).not.toContain('Herring prices rise again');
  });
  test.each([['Related story'], ['The mayor’s answer']])('a sentence after “%s” stays', (label) => {
    const sentence = 'It was never said who paid for the stones.';
    expect(textsOf([...BODY, label, sentence, ...MORE])).toContain(sentence);
  });
});

describe('a list that the page shows twice', () => {
  const list = [
    'Fishermen ask for a new market hall in the north of the island LERWICK: The fishermen asked on Monday for a hall.',
    'Ferry to run at night again after a year of waiting for crews LERWICK: The ferry will sail at night again from May.',
    'Lighthouse opens to guests for the first time since it was built LERWICK: The lighthouse takes in guests from June.',
    'School on the small island keeps its last teacher for a year LERWICK: The school has found the means for one year.',
    'Storm takes roofs off eleven houses and the church near the quay LERWICK: The storm took the roofs off on Sunday.',
  ];
  test('goes, however much it holds', () => {
    expect(textsOf([...list, ...BODY, ...MORE, 'Older news', ...list])).toEqual([...BODY, ...MORE]);
  });
  test('an article shown twice is no such list', () => {
    const twice = [...BODY, ...MORE, ...BODY, ...MORE];
    expect(repeatedRuns(twice)).not.toContain(true);
  });
  test('neither are a few lines', () => {
    expect(repeatedRuns([...BODY, ...MORE, ...BODY.slice(0, 3)])).not.toContain(true);
  });
});

describe('readers’ comments', () => {
  const said = (name: string, time: string) => [
    `${name} December 21, 2023 at ${time} pm`,
    'I have walked on that pier since I was a child, and I never saw a crack in it that mattered to anyone at all.',
    'Let them mend the road first, and then we will see what is left for piers and for those who sit on them.',
  ];
  test.each([
    ['names, days and times', [...said('Ann', '1:24'), ...said('gullwatcher', '1:40')]],
    ['long ones', Array.from({ length: 12 }, (_, at) => said(`reader ${at}`, `2:${at + 10}`)).flat()],
  ])('%s', (_what, comments) => {
    expect(textsOf([...BODY, ...comments])).toEqual(BODY);
  });
  test.each([
    [
      'times of one who updates',
      [
        'Mira Tolland December 21, 2023 at 1:24 pm',
        BODY[0],
        'Mira Tolland December 21, 2023 at 2:24 pm',
        BODY[1],
      ],
    ],
    [
      'dates of the article',
      ['Published December 21, 2023 at 1:24 pm', BODY[0], 'Updated December 21, 2023 at 2:24 pm', BODY[1]],
    ],
    [
      'sentences with a date',
      [
        'The vote on December 21, 2023 was at 9:15 pm.',
        BODY[0],
        'The next, on December 22, 2023, was at 9:25 pm.',
        BODY[1],
      ],
    ],
  ])('not %s', (_what, lines) => {
    const all = [...BODY, ...MORE, ...lines].map((line) => line ?? '');
    expect(findComments(all, 0, all.length)).toBe(-1);
  });
});

describe('a list right below the text', () => {
  test('of years', () => {
    const list = ['2023: Mira Tolland', '2022: Jonas Reet', '2021: Edda Lind', '2020: nobody'];
    expect(textsOf([...BODY, 'Keepers of the lamp', ...list])).toEqual(expect.arrayContaining(list));
  });
  test.each([
    [['Tags: pier, harbour', 'Topics: islands', 'Share: mail']],
    [['Photographer: Mira Tolland', 'Stylist: Jonas Reet', 'Producer: Edda Lind']],
  ])('not %j', (lines) => {
    const texts = textsOf([...BODY, ...lines]);
    for (const line of lines) expect(texts).not.toContain(line);
  });
});

describe('advertisements between the paragraphs', () => {
  test('part nothing', () => {
    const advert = (at: number) => [
      `Advertisement ${at}`,
      'This advertisement has not loaded yet, but your article continues below.',
    ];
    const texts = [...BODY, ...MORE];
    expect(textsOf(texts.flatMap((text, at) => [text, ...advert(at), ...advert(at + 1)]))).toEqual(texts);
  });
});
