/** What a scrape shows around its article, and what only looks as if it did. */
import { describe, expect, test } from 'vitest';
import { scoreLine } from '../../../src/core/extraction/find-text-segment.ts';
import { readScrape } from '../../../src/core/extraction/read-scrape.ts';
import { blockText } from '../../../src/core/text.ts';
import { BODY, MENU, TITLE } from './pier-scrape.ts';

const TEASERS = [
  [
    'Nets for the whole fleet',
    'The council has bought new nets for every boat on the coast, and will share them out in May.',
  ],
  [
    'Storm keeps the ferry in port',
    'The evening boat did not leave on Sunday, and three hundred people slept in the school.',
  ],
  [
    'A lamp for the lighthouse',
    'After forty years the old lamp is to be replaced by one that needs no keeper at all.',
  ],
  [
    'Herring prices rise again',
    'Buyers paid twice what they paid a year ago, and nobody expects them to pay less in June.',
  ],
].flat();

function textsOf(lines: readonly string[]): string[] {
  return readScrape(lines.join('\n')).blocks.map(blockText);
}

describe('other articles below the text', () => {
  test('a headline and a sentence at a time, after a row of short lines', () => {
    const between = ['Tags', 'Harbour', 'Council', 'Islands', 'Ferry'];
    expect(textsOf([...MENU, TITLE, ...BODY, ...between, ...TEASERS, ...MENU])).toEqual(BODY);
  });
  test.each([
    ['an article in sections of one paragraph', [...BODY, ...TEASERS]],
    [
      'an article that goes on after a row of short lines',
      [...BODY, 'Pier', 'Quay', 'Ferry', 'Fish market', 'Islands', ...BODY.map((text) => `Again: ${text}`)],
    ],
  ])('not %s', (_what, lines) => {
    const texts = textsOf([...MENU, TITLE, ...lines, ...MENU]);
    for (const line of lines.filter((text) => text.endsWith('.'))) expect(texts).toContain(line);
  });
});

describe('lines that are prose in form only', () => {
  test.each([
    'We and our partners store cookies on your device and use personal data to show you what you like.',
    'Sie können Ihre Einwilligung jederzeit ändern; mehr dazu steht im Datenschutz und unter Cookies.',
    'You can unsubscribe at any time; see our terms of use and what they say of privacy.',
    'The council met on Tuesday and agreed after three hours to mend the old...',
  ])('%s', (line) => {
    expect(scoreLine(line)).toBeLessThan(0);
  });
  test.each([
    'The regulator fined the company because it had stored personal data without consent for two years.',
    '“You can withdraw your consent, and we delete your personal data,” the minister promised on Monday.',
    'The council met on Tuesday and agreed, after three hours of talk, to mend the old bridge.',
  ])('not %s', (line) => {
    expect(scoreLine(line)).toBeGreaterThan(0);
  });
});

describe('short sentences after a box', () => {
  const short = [
    'The quay is closed until spring.',
    'The ferry leaves from the fish market every half hour now.',
    'Nobody knows yet what the repair will cost the town in the end.',
    'The mayor wants to tell the council more about it next week.',
  ];
  test('three in a row are the article again', () => {
    const texts = textsOf([
      ...MENU,
      TITLE,
      ...BODY,
      'Related articles',
      'Ferry late again',
      ...short.slice(1),
      ...MENU,
    ]);
    expect(texts).toEqual([...BODY, ...short.slice(1)]);
  });
});

describe('a byline below the standfirst', () => {
  const standfirst =
    'Divers have found cracks in four pillars of the pier, and it will stay shut until spring.';
  test('with a post and a place', () => {
    const head = ['Mira Tolland', 'Harbour editor', 'Updated 3 May 2024, 10:10'];
    expect(textsOf([...MENU, TITLE, standfirst, ...head, ...BODY, ...MENU])).toEqual([standfirst, ...BODY]);
  });
  test('but not a heading there', () => {
    expect(textsOf([...MENU, TITLE, standfirst, 'What the divers saw', ...BODY, ...MENU])).toContain(
      'What the divers saw',
    );
  });
});

describe('lines said again and again', () => {
  test('belong to a player or a button', () => {
    const player = 'Please use another browser for the player';
    const lines = [BODY[0], player, BODY[1], player, BODY[2], player, BODY[3]].map((line) => line ?? '');
    expect(textsOf([...MENU, TITLE, ...lines, ...MENU])).toEqual(BODY);
  });
  test.each(['What the divers saw and said', 'Cost: two million'])(
    'twice, or with a value, they stay: %s',
    (label) => {
      const lines = [BODY[0], label, BODY[1], label, BODY[2], BODY[3]].map((line) => line ?? '');
      expect(textsOf([...MENU, TITLE, ...lines, ...MENU]).filter((text) => text === label)).toHaveLength(2);
    },
  );
});
