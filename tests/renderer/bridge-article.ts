/** An invented English article that shows nearly everything the window can show. */
import type { ArticleView } from '../../src/contract/views.ts';
import type { Article, Block } from '../../src/core/model.ts';
import { canonicalText } from '../../src/core/text.ts';
import {
  makeAnnotation,
  makeArticle,
  makeEvents,
  makeKeyPoints,
  makeName,
  makeQuotations,
  makeView,
  paragraphs,
  reading,
} from './sample-views.ts';

const bridgeBlocks: Block[] = [
  ...paragraphs(
    'PORT MERIDA, 5 March — The coastal railway bridge at Santa Lucía will stay closed until at least the end of May after inspectors found cracks in two of its nine piers, the regional transport authority said on Thursday.',
    '“We stopped every train within forty minutes of the first measurement,” Elena Marchetti, the authority’s director, told reporters in Port Merida. “Nobody was in danger, and nobody will be.”',
    'Marchetti said the cracks had been growing since the floods of November 2025, and that an earlier inspection on 12 January had shown no damage above the waterline.',
    '# A line that feeds three towns',
    'The bridge, opened in 1987, carries 64 trains a day. About 9,000 commuters will have to change to buses between Altos and the harbour, an arrangement that the mayor of Altos, Tomás Ibarra, called “a quiet disaster for anyone who works a night shift”.',
    'Ibarra said that his office had asked for a ferry service in 2019, and again last summer. “The answer was a brochure,” he said.',
    'The operator, Ferrocosta, expects losses of four million euros a month, according to a letter to shareholders dated 4 March.',
  ),
  {
    type: 'table',
    header: true,
    caption: 'Replacement buses on working days',
    rows: [
      ['Route', 'First', 'Last', 'Every'],
      ['Altos – Harbour', '04:50', '23:40', '12 min'],
      ['Altos – Santa Lucía', '05:15', '22:30', '20 min'],
    ],
  },
  ...paragraphs(
    '# What the engineers want to know',
    'A team from the Technical University of Varena began underwater measurements on Monday and will work for three weeks. “Concrete tells you its age slowly,” said Professor Ruth Okonjo, who leads the team. “We want to hear it twice before we believe it.”',
    'Okonjo added that divers had found scour holes up to two metres deep beside piers four and five.',
    'Transport minister Georg Hallander is expected to visit the site in the coming days. His spokeswoman declined to say whether the government would pay for the repair.',
    'Residents remember the last closure well. In the spring of 2004 the line was shut for eleven weeks; the harbour market lost a third of its stalls and never won them back.',
  ),
  { type: 'list-item', ordered: false, depth: 0, text: 'Season tickets stay valid on all buses.' },
  { type: 'list-item', ordered: false, depth: 0, text: 'Freight moves by night over the inland line.' },
  {
    type: 'image',
    image: null,
    alternative: 'The bridge seen from the harbour',
    caption: 'The bridge on Wednesday evening. Photo: Port Merida archive',
  },
  {
    type: 'block-quotation',
    text: 'A bridge is a promise that somebody has to keep every year. (Inscription at the eastern pier)',
  },
];

/** A long article with every kind of block, quotation, date, name, removal and note. */
export function bridgeView(): ArticleView {
  const article: Article = makeArticle({
    number: 1,
    title: 'Cracked piers close the Santa Lucía railway bridge until May',
    publisher: 'The Merida Courier',
    language: 'en',
    place: 'Port Merida',
    publishedAt: '2026-03-05T17:40:00Z',
    blocks: bridgeBlocks,
    more: {
      title: {
        value: 'Cracked piers close the Santa Lucía railway bridge until May',
        origin: 'analyst',
        found: 'racked piers close the Santa Lucía railway bridge until May',
      },
      byline: { value: ['Inês Calder'], origin: 'markup' },
      dateline: { value: { place: 'Port Merida', date: '2026-03-05' }, origin: 'text' },
      removals: [
        {
          id: 'r1',
          step: 'comment-form',
          reason: 'comment form',
          before: 14,
          blocks: paragraphs('Leave a reply', 'Your email address will not be published.', 'Post comment'),
        },
        {
          id: 'r2',
          step: 'cookie-notice',
          reason: 'cookie notice',
          before: 14,
          blocks: paragraphs('We use cookies to improve this site.', 'Accept all', 'Settings'),
        },
      ],
    },
  });
  const text = canonicalText(article.blocks);
  const quotations = makeQuotations(text, [
    {
      words:
        'The coastal railway bridge at Santa Lucía will stay closed until at least the end of May after inspectors found cracks in two of its nine piers',
      type: 'indirect',
      speaker: 'Regional transport authority',
      mention: 'the regional transport authority',
      cue: 'said',
    },
    {
      words: '“We stopped every train within forty minutes of the first measurement,”',
      speaker: 'Elena Marchetti',
      role: 'Director of the regional transport authority',
      cue: 'told reporters',
    },
    {
      words: '“Nobody was in danger, and nobody will be.”',
      speaker: 'Elena Marchetti',
      role: 'Director of the regional transport authority',
      continues: 'q2',
    },
    {
      words:
        'the cracks had been growing since the floods of November 2025, and that an earlier inspection on 12 January had shown no damage above the waterline',
      type: 'indirect',
      speaker: 'Elena Marchetti',
      role: 'Director of the regional transport authority',
      mention: 'Marchetti',
      cue: 'said',
    },
    {
      words: 'called “a quiet disaster for anyone who works a night shift”',
      type: 'mixed',
      speaker: 'Tomás Ibarra',
      role: 'Mayor of Altos',
      cue: 'called',
    },
    {
      words: 'that his office had asked for a ferry service in 2019, and again last summer',
      type: 'indirect',
      speaker: 'Tomás Ibarra',
      role: 'Mayor of Altos',
      mention: 'Ibarra',
      cue: 'said',
    },
    {
      words: '“The answer was a brochure,”',
      speaker: 'Tomás Ibarra',
      mention: 'he',
      role: 'Mayor of Altos',
      cue: 'said',
    },
    {
      words: 'losses of four million euros a month',
      type: 'indirect',
      speaker: 'Ferrocosta',
      role: 'Operator of the line',
      cue: 'according to',
    },
    {
      words: '“Concrete tells you its age slowly,”',
      speaker: 'Ruth Okonjo',
      role: 'Professor, Technical University of Varena',
      cue: 'said',
    },
    {
      words: '“We want to hear it twice before we believe it.”',
      speaker: 'Ruth Okonjo',
      role: 'Professor, Technical University of Varena',
      continues: 'q9',
    },
    {
      words: 'divers had found scour holes up to two metres deep beside piers four and five',
      type: 'indirect',
      speaker: 'Ruth Okonjo',
      role: 'Professor, Technical University of Varena',
      mention: 'Okonjo',
      cue: 'added',
    },
    { words: 'whether the government would pay for the repair', type: 'indirect' },
  ]);
  const events = makeEvents(text, [
    {
      words:
        'The coastal railway bridge at Santa Lucía will stay closed until at least the end of May after inspectors found cracks in two of its nine piers, the regional transport authority said on Thursday.',
      clock: 'said',
      when: reading('2026-03-05'),
      time: 'on Thursday',
      who: ['Regional transport authority'],
      place: 'Port Merida',
    },
    {
      words:
        '“We stopped every train within forty minutes of the first measurement,” Elena Marchetti, the authority’s director, told reporters in Port Merida.',
      clock: 'said',
      when: reading('2026-03-05'),
      who: ['Elena Marchetti'],
      place: 'Port Merida',
    },
    {
      words:
        'Marchetti said the cracks had been growing since the floods of November 2025, and that an earlier inspection on 12 January had shown no damage above the waterline.',
      when: reading('2026-01-12'),
      time: 'on 12 January',
    },
    {
      words: 'the floods of November 2025',
      when: reading('2025-11-01', '2025-11-30', 'month'),
      time: 'November 2025',
    },
    {
      words: 'The bridge, opened in 1987, carries 64 trains a day.',
      when: reading('1987-01-01', '1987-12-31', 'year'),
      time: 'in 1987',
    },
    {
      words: 'Ibarra said that his office had asked for a ferry service in 2019, and again last summer.',
      when: reading('2019-01-01', '2019-12-31', 'year'),
      time: 'in 2019',
      who: ['Tomás Ibarra'],
    },
    {
      words:
        'The operator, Ferrocosta, expects losses of four million euros a month, according to a letter to shareholders dated 4 March.',
      clock: 'said',
      when: reading('2026-03-04'),
      time: '4 March',
      who: ['Ferrocosta'],
    },
    {
      words:
        'A team from the Technical University of Varena began underwater measurements on Monday and will work for three weeks.',
      when: reading('2026-03-02', '2026-03-22', 'range'),
      time: 'on Monday',
      who: ['Technical University of Varena'],
      place: 'Santa Lucía',
    },
    {
      words: 'will stay closed until at least the end of May',
      when: reading('2026-03-05', null, 'range', { approximate: false }),
    },
    {
      words: 'Transport minister Georg Hallander is expected to visit the site in the coming days.',
      time: 'in the coming days',
      who: ['Georg Hallander'],
    },
    {
      words:
        'In the spring of 2004 the line was shut for eleven weeks; the harbour market lost a third of its stalls and never won them back.',
      when: reading('2004-03-01', '2004-05-31', 'season', { edtf: '2004-21' }),
      time: 'In the spring of 2004',
      durationDays: 77,
    },
    {
      words: 'PORT MERIDA, 5 March',
      clock: 'published',
      when: reading('2026-03-05'),
      time: '5 March',
    },
  ]);
  return makeView(
    article,
    {
      quotations,
      events,
      timeExpressions: events.flatMap((event) =>
        event.timeExpression
          ? [
              {
                ...event.timeExpression,
                text: text.slice(event.timeExpression.start, event.timeExpression.end),
                type: 'DATE' as const,
                value: event.when?.edtf ?? 'FUTURE_REF',
                reading: event.when,
                alternatives: [],
              },
            ]
          : [],
      ),
      names: [
        makeName(text, 'n1', 'person', 'Elena Marchetti', {
          aliases: ['Marchetti'],
          role: 'Director',
          affiliation: 'regional transport authority',
        }),
        makeName(text, 'n2', 'person', 'Tomás Ibarra', { aliases: ['Ibarra'], role: 'Mayor of Altos' }),
        makeName(text, 'n3', 'person', 'Ruth Okonjo', {
          aliases: ['Okonjo'],
          role: 'Professor',
          affiliation: 'Technical University of Varena',
        }),
        makeName(text, 'n4', 'person', 'Georg Hallander', { role: 'Transport minister' }),
        makeName(text, 'n5', 'organisation', 'Ferrocosta', { role: 'operator' }),
        makeName(text, 'n6', 'organisation', 'Technical University of Varena'),
        makeName(text, 'n7', 'place', 'Port Merida', {
          country: 'ES',
          region: 'Southern Europe',
          placeKind: 'city',
        }),
        makeName(text, 'n8', 'place', 'Santa Lucía', {
          country: 'ES',
          region: 'Southern Europe',
          placeKind: 'other',
        }),
        makeName(text, 'n9', 'place', 'Altos', {
          country: 'ES',
          region: 'Southern Europe',
          placeKind: 'city',
        }),
        makeName(text, 'n10', 'group', 'Residents'),
      ],
      keyPoints: makeKeyPoints(text, [
        'The coastal railway bridge at Santa Lucía will stay closed until at least the end of May after inspectors found cracks in two of its nine piers, the regional transport authority said on Thursday.',
        'About 9,000 commuters will have to change to buses between Altos and the harbour',
        'Okonjo added that divers had found scour holes up to two metres deep beside piers four and five.',
      ]),
      regions: ['Southern Europe'],
    },
    [
      makeAnnotation(
        article,
        1,
        'About 9,000 commuters',
        'yellow',
        'Compare with the operator’s figure of 7,400 in the February report.',
        ['figures', 'check'],
      ),
      makeAnnotation(article, 2, 'scour holes up to two metres deep', 'green'),
      makeAnnotation(
        article,
        3,
        'declined to say whether the government would pay',
        'pink',
        'Ask the ministry on Monday.',
        ['follow-up'],
      ),
      makeAnnotation(article, 4, 'a passage that an update took away', 'blue', 'Was in the first version.'),
    ],
  );
}
