/** Tellings of one event in several languages, and pairs that only look like it. */
import { describe, expect, test } from 'vitest';
import { joinTimelines } from '../../../src/core/briefing/join-timelines.ts';
import { joinedMarkdown } from '../../../src/core/briefing/joined-markdown.ts';
import { printJoined } from '../../../src/core/briefing/print-joined.ts';
import type { JoinedEntry } from '../../../src/core/briefing/joined-timeline.ts';
import { paperView } from '../briefing/ferry-views.ts';

type Paper = readonly [language: string, text: string];

/** Published on Wednesday, 18 March 2026. */
function entriesOf(papers: readonly Paper[]): readonly JoinedEntry[] {
  const views = papers.map(([language, text], index) =>
    paperView({
      id: `a${index}`,
      publisher: null,
      title: `Paper ${index}`,
      publishedAt: '2026-03-18',
      language,
      paragraphs: [text],
    }),
  );
  return joinTimelines(views).entries.filter(({ clock }) => clock === 'happened');
}

const ENGLISH: Paper = ['en', 'A bomb exploded at a market in Karachi on Monday, killing 17 people.'];

const SAME: readonly (readonly [string, readonly Paper[]])[] = [
  [
    'German',
    [ENGLISH, ['de', 'Bei einer Explosion in Karatschi sind am Montag 17 Menschen getötet worden.']],
  ],
  ['Russian', [ENGLISH, ['ru', 'В понедельник на рынке в Карачи взорвалась бомба, погибли 17 человек.']]],
  ['Arabic', [ENGLISH, ['ar', 'انفجرت قنبلة في سوق في كراتشي يوم الاثنين مما أسفر عن مقتل ١٧ شخصا.']]],
  [
    'three languages',
    [
      ENGLISH,
      ['fr', 'Une bombe a explosé lundi sur un marché à Karachi, faisant 17 morts.'],
      ['ur', 'پیر کو کراچی کے ایک بازار میں دھماکے میں 17 افراد ہلاک ہو گئے۔'],
    ],
  ],
  ['Chinese', [ENGLISH, ['zh', '周一，卡拉奇一市场发生爆炸，造成17人死亡。']]],
  [
    'more numbers in one of them',
    [
      ENGLISH,
      ['de', 'Bei einer Explosion in Karatschi sind am Montag 17 Menschen getötet und 40 verletzt worden.'],
    ],
  ],
  [
    'two people',
    [
      ['en', 'Mohammed Hussein met Yusuf Karimi in Karachi on Monday.'],
      ['de', 'Muhammad Hossain hat am Montag in Karatschi Minister Yousuf Karimy getroffen.'],
    ],
  ],
];

const OTHERS: readonly (readonly [string, readonly Paper[]])[] = [
  [
    'another day',
    [ENGLISH, ['de', 'Bei einer Explosion in Karatschi sind am Sonntag 17 Menschen getötet worden.']],
  ],
  [
    'another place',
    [ENGLISH, ['de', 'Bei einer Explosion in Lahore sind am Montag 17 Menschen getötet worden.']],
  ],
  ['no place', [ENGLISH, ['de', 'Bei einer Explosion sind am Montag 17 Menschen getötet worden.']]],
  ['other numbers', [ENGLISH, ['de', 'In Karatschi wurden am Montag 30 Läden geschlossen.']]],
  [
    'a number in each that the other lacks',
    [
      ['en', 'A bomb exploded at a market in Karachi on Monday, killing 17 people and wounding 60.'],
      ['de', 'In Karatschi hat die Polizei am Montag 17 Männer in 25 Häusern festgenommen.'],
    ],
  ],
  [
    'a small number',
    [
      ['en', 'A bomb exploded at a market in Karachi on Monday, killing 3 people.'],
      ['de', 'In Karatschi hat die Polizei am Montag 3 Männer festgenommen.'],
    ],
  ],
  [
    'one person',
    [
      ['en', 'Vladimir Orlov arrived in Karachi on Monday.'],
      ['de', 'Wladimir Orlow hat am Montag in Karatschi eine Rede abgesagt.'],
    ],
  ],
  [
    'two that fit',
    [
      ENGLISH,
      ['de', 'Bei einer Explosion in Karatschi sind am Montag 17 Menschen getötet worden.'],
      ['de', 'Die Polizei hat am Montag in Karatschi 17 Verdächtige festgenommen.'],
    ],
  ],
];

describe('one entry, with the reason', () => {
  test.each(SAME)('%s', (_name, papers) => {
    const entries = entriesOf(papers);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.articles).toEqual(papers.map((_paper, index) => index + 1));
    expect(entries[0]?.alike?.languages.toSorted()).toEqual(papers.map(([language]) => language).toSorted());
    expect(entries[0]?.alike?.shared.length).toBeGreaterThan(0);
  });
});

describe('an entry each', () => {
  test.each(OTHERS)('%s', (_name, papers) => {
    const entries = entriesOf(papers);
    expect(entries).toHaveLength(papers.length);
    expect(entries.every(({ alike }) => alike === null)).toBe(true);
  });
});

test('the reason is printed and written, with names escaped', () => {
  const joined = joinTimelines([
    paperView({
      id: 'a',
      publisher: null,
      title: 'One',
      publishedAt: '2026-03-18',
      paragraphs: [ENGLISH[1]],
    }),
    paperView({
      id: 'b',
      publisher: null,
      title: 'Zwei',
      publishedAt: '2026-03-18',
      language: 'de',
      paragraphs: ['Bei einer Explosion in Karatschi sind am Montag 17 Menschen getötet worden.'],
    }),
  ]);
  expect(joinedMarkdown(joined)).toContain(
    '- Matched across languages: same day, same place (Karachi), 17 in each',
  );
  expect(printJoined(joined).html).toContain('same place (<bdi>Karachi</bdi>), <bdi>17</bdi> in each');
});

test('many events with the same evidence are not compared with one another', () => {
  const papers = ['en', 'de'].map((language) =>
    paperView({
      id: language,
      publisher: null,
      title: language,
      publishedAt: '2026-03-18',
      language,
      paragraphs: Array.from({ length: 400 }, (_, index) =>
        language === 'en'
          ? `In Karachi 17 people sold ${'x'.repeat((index % 40) + 4)}${index} on Monday.`
          : `In Karatschi haben am Montag 17 Leute ${'y'.repeat((index % 40) + 4)}${index} gekauft.`,
      ),
    }),
  );
  expect(joinTimelines(papers).entries.every(({ alike }) => alike === null)).toBe(true);
});

test('the reason names the place and what both have', () => {
  const [entry] = entriesOf(SAME[0]?.[1] ?? []);
  expect(entry?.alike).toEqual({ languages: ['en', 'de'], place: 'Karachi', shared: ['17'] });
});
