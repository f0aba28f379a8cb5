/** Four invented articles in four scripts that between them show everything the window can show. */
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
  { type: 'image', image: null, alternative: 'The bridge seen from the harbour', caption: 'The bridge on Wednesday evening. Photo: Port Merida archive' },
  { type: 'block-quotation', text: 'A bridge is a promise that somebody has to keep every year. (Inscription at the eastern pier)' },
];

function bridgeView(): ArticleView {
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
      words: 'The coastal railway bridge at Santa Lucía will stay closed until at least the end of May after inspectors found cracks in two of its nine piers',
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
      words: 'the cracks had been growing since the floods of November 2025, and that an earlier inspection on 12 January had shown no damage above the waterline',
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
    { words: '“The answer was a brochure,”', speaker: 'Tomás Ibarra', mention: 'he', role: 'Mayor of Altos', cue: 'said' },
    {
      words: 'losses of four million euros a month',
      type: 'indirect',
      speaker: 'Ferrocosta',
      role: 'Operator of the line',
      cue: 'according to',
    },
    { words: '“Concrete tells you its age slowly,”', speaker: 'Ruth Okonjo', role: 'Professor, Technical University of Varena', cue: 'said' },
    { words: '“We want to hear it twice before we believe it.”', speaker: 'Ruth Okonjo', role: 'Professor, Technical University of Varena', continues: 'q9' },
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
      words: 'The coastal railway bridge at Santa Lucía will stay closed until at least the end of May after inspectors found cracks in two of its nine piers, the regional transport authority said on Thursday.',
      clock: 'said',
      when: reading('2026-03-05'),
      time: 'on Thursday',
      who: ['Regional transport authority'],
      place: 'Port Merida',
    },
    {
      words: '“We stopped every train within forty minutes of the first measurement,” Elena Marchetti, the authority’s director, told reporters in Port Merida.',
      clock: 'said',
      when: reading('2026-03-05'),
      who: ['Elena Marchetti'],
      place: 'Port Merida',
    },
    {
      words: 'Marchetti said the cracks had been growing since the floods of November 2025, and that an earlier inspection on 12 January had shown no damage above the waterline.',
      when: reading('2026-01-12'),
      time: 'on 12 January',
    },
    {
      words: 'the floods of November 2025',
      when: reading('2025-11-01', '2025-11-30', 'month'),
      time: 'November 2025',
    },
    { words: 'The bridge, opened in 1987, carries 64 trains a day.', when: reading('1987-01-01', '1987-12-31', 'year'), time: 'in 1987' },
    {
      words: 'Ibarra said that his office had asked for a ferry service in 2019, and again last summer.',
      when: reading('2019-01-01', '2019-12-31', 'year'),
      time: 'in 2019',
      who: ['Tomás Ibarra'],
    },
    {
      words: 'The operator, Ferrocosta, expects losses of four million euros a month, according to a letter to shareholders dated 4 March.',
      clock: 'said',
      when: reading('2026-03-04'),
      time: '4 March',
      who: ['Ferrocosta'],
    },
    {
      words: 'A team from the Technical University of Varena began underwater measurements on Monday and will work for three weeks.',
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
      words: 'In the spring of 2004 the line was shut for eleven weeks; the harbour market lost a third of its stalls and never won them back.',
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
        makeName(text, 'n1', 'person', 'Elena Marchetti', { aliases: ['Marchetti'], role: 'Director', affiliation: 'regional transport authority' }),
        makeName(text, 'n2', 'person', 'Tomás Ibarra', { aliases: ['Ibarra'], role: 'Mayor of Altos' }),
        makeName(text, 'n3', 'person', 'Ruth Okonjo', { aliases: ['Okonjo'], role: 'Professor', affiliation: 'Technical University of Varena' }),
        makeName(text, 'n4', 'person', 'Georg Hallander', { role: 'Transport minister' }),
        makeName(text, 'n5', 'organisation', 'Ferrocosta', { role: 'operator' }),
        makeName(text, 'n6', 'organisation', 'Technical University of Varena'),
        makeName(text, 'n7', 'place', 'Port Merida', { country: 'ES', region: 'Southern Europe', placeKind: 'city' }),
        makeName(text, 'n8', 'place', 'Santa Lucía', { country: 'ES', region: 'Southern Europe', placeKind: 'other' }),
        makeName(text, 'n9', 'place', 'Altos', { country: 'ES', region: 'Southern Europe', placeKind: 'city' }),
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
      makeAnnotation(article, 1, 'About 9,000 commuters', 'yellow', 'Compare with the operator’s figure of 7,400 in the February report.', ['figures', 'check']),
      makeAnnotation(article, 2, 'scour holes up to two metres deep', 'green'),
      makeAnnotation(article, 3, 'declined to say whether the government would pay', 'pink', 'Ask the ministry on Monday.', ['follow-up']),
      makeAnnotation(article, 4, 'a passage that an update took away', 'blue', 'Was in the first version.'),
    ],
  );
}

function urduView(): ArticleView {
  const article = makeArticle({
    number: 2,
    title: 'وادیٔ شمشال میں برفانی جھیل کا بند ٹوٹ گیا، تین دیہات خالی کرا لیے گئے',
    publisher: 'روزنامہ سنگِ میل',
    language: 'ur',
    direction: 'rtl',
    place: 'گلگت',
    publishedAt: '2026-06-18',
    blocks: paragraphs(
      'گلگت: وادیٔ شمشال میں برفانی جھیل کا قدرتی بند بدھ کی رات ٹوٹ گیا جس کے بعد تین دیہات کے چار سو سے زائد افراد کو محفوظ مقامات پر منتقل کر دیا گیا۔',
      'ضلعی انتظامیہ کی ترجمان ثمینہ بیگ نے کہا، ”کوئی جانی نقصان نہیں ہوا اور تمام خاندان سکولوں میں ٹھہرائے گئے ہیں۔“',
      '# سڑک دو جگہ سے بہہ گئی',
      'انہوں نے بتایا کہ شاہراہ کی مرمت میں کم از کم دو ہفتے لگیں گے۔ ماہرِ ارضیات ڈاکٹر کریم داد کے مطابق جھیل کا حجم 2019 سے مسلسل بڑھ رہا تھا۔',
      'مقامی کسان نیاز علی نے کہا، ”ہم نے آدھی رات کو Alarm سنا اور بچوں کو لے کر پہاڑ کی طرف بھاگے۔“',
    ),
  });
  const text = canonicalText(article.blocks);
  return makeView(article, {
    quotations: makeQuotations(text, [
      { words: '”کوئی جانی نقصان نہیں ہوا اور تمام خاندان سکولوں میں ٹھہرائے گئے ہیں۔“', speaker: 'ثمینہ بیگ', role: 'ضلعی انتظامیہ کی ترجمان', cue: 'کہا' },
      { words: 'شاہراہ کی مرمت میں کم از کم دو ہفتے لگیں گے', type: 'indirect', speaker: 'ثمینہ بیگ', role: 'ضلعی انتظامیہ کی ترجمان', mention: 'انہوں', cue: 'بتایا' },
      { words: 'جھیل کا حجم 2019 سے مسلسل بڑھ رہا تھا', type: 'indirect', speaker: 'ڈاکٹر کریم داد', role: 'ماہرِ ارضیات', cue: 'کے مطابق' },
      { words: '”ہم نے آدھی رات کو Alarm سنا اور بچوں کو لے کر پہاڑ کی طرف بھاگے۔“', speaker: 'نیاز علی', role: 'مقامی کسان' },
    ]),
    events: makeEvents(text, [
      {
        words: 'گلگت: وادیٔ شمشال میں برفانی جھیل کا قدرتی بند بدھ کی رات ٹوٹ گیا جس کے بعد تین دیہات کے چار سو سے زائد افراد کو محفوظ مقامات پر منتقل کر دیا گیا۔',
        when: reading('2026-06-17'),
        time: 'بدھ کی رات',
        place: 'وادیٔ شمشال',
      },
      { words: 'جھیل کا حجم 2019 سے مسلسل بڑھ رہا تھا', when: reading('2019-01-01', null, 'range'), time: '2019' },
    ]),
    names: [makeName(text, 'n1', 'person', 'ثمینہ بیگ', { role: 'ضلعی انتظامیہ کی ترجمان' }), makeName(text, 'n2', 'place', 'گلگت', { country: 'PK', region: 'Southern Asia', placeKind: 'city' })],
    keyPoints: makeKeyPoints(text, ['کوئی جانی نقصان نہیں ہوا اور تمام خاندان سکولوں میں ٹھہرائے گئے ہیں']),
    regions: ['Southern Asia'],
  }, [makeAnnotation(article, 11, 'کم از کم دو ہفتے', 'yellow', 'Two weeks at least: ask the road board.')]);
}

function arabicView(): ArticleView {
  const article = makeArticle({
    number: 5,
    title: 'ميناء الرملة يستأنف العمل بعد توقف دام أربعة أيام',
    publisher: 'صحيفة المرفأ',
    language: 'ar',
    direction: 'rtl',
    place: 'الرملة',
    publishedAt: '2026-02-11',
    blocks: paragraphs(
      'الرملة — استأنف ميناء الرملة العمل صباح الأربعاء بعد توقف دام أربعة أيام بسبب عاصفة رملية هي الأشد منذ عام 1998.',
      'وقالت مديرة الميناء ليلى حداد: «لم نخسر حاوية واحدة، لكننا خسرنا أربعة أيام لن تعود».',
      'وأضافت أن إدارة الميناء ستراجع خطة الطوارئ قبل نهاية مارس 2026.',
    ),
  });
  const text = canonicalText(article.blocks);
  return makeView(article, {
    quotations: makeQuotations(text, [
      { words: '«لم نخسر حاوية واحدة، لكننا خسرنا أربعة أيام لن تعود»', speaker: 'ليلى حداد', role: 'مديرة الميناء', cue: 'وقالت' },
      { words: 'إدارة الميناء ستراجع خطة الطوارئ قبل نهاية مارس 2026', type: 'indirect', speaker: 'ليلى حداد', role: 'مديرة الميناء', cue: 'وأضافت' },
    ]),
    events: makeEvents(text, [
      { words: 'استأنف ميناء الرملة العمل صباح الأربعاء', when: reading('2026-02-11'), time: 'صباح الأربعاء' },
      { words: 'توقف دام أربعة أيام', durationDays: 4 },
    ]),
    keyPoints: makeKeyPoints(text, ['استأنف ميناء الرملة العمل صباح الأربعاء بعد توقف دام أربعة أيام بسبب عاصفة رملية هي الأشد منذ عام 1998']),
  });
}

function chineseView(): ArticleView {
  const article = makeArticle({
    number: 3,
    title: '青河大桥提前四个月通车 渡轮时代落幕',
    publisher: '青河晚报',
    language: 'zh',
    place: '青河',
    publishedAt: '2026-09-28',
    blocks: paragraphs(
      '青河市交通局局长周明远9月28日宣布，全长三点二公里的青河大桥将于10月1日正式通车，比原计划提前四个月。',
      '“大桥不是终点，而是两岸生活的起点。”周明远在新闻发布会上说。',
      '# 最后一班渡轮',
      '在渡口工作了三十一年的船长林秀珍表示，最后一班渡轮将在9月30日傍晚六点离岸。“我会把汽笛拉得长一点。”她说。',
    ),
  });
  const text = canonicalText(article.blocks);
  return makeView(article, {
    quotations: makeQuotations(text, [
      { words: '“大桥不是终点，而是两岸生活的起点。”', speaker: '周明远', role: '青河市交通局局长', cue: '说' },
      { words: '最后一班渡轮将在9月30日傍晚六点离岸', type: 'indirect', speaker: '林秀珍', role: '船长', cue: '表示' },
      { words: '“我会把汽笛拉得长一点。”', speaker: '林秀珍', role: '船长', mention: '她' },
    ]),
    events: makeEvents(text, [
      { words: '青河市交通局局长周明远9月28日宣布，全长三点二公里的青河大桥将于10月1日正式通车，比原计划提前四个月。', clock: 'said', when: reading('2026-09-28'), time: '9月28日' },
      { words: '最后一班渡轮将在9月30日傍晚六点离岸', when: reading('2026-09-30'), time: '9月30日傍晚六点' },
      { words: '全长三点二公里的青河大桥将于10月1日正式通车', when: reading('2026-10-01'), time: '10月1日' },
    ]),
    keyPoints: makeKeyPoints(text, ['青河市交通局局长周明远9月28日宣布，全长三点二公里的青河大桥将于10月1日正式通车，比原计划提前四个月。']),
  });
}

function frenchView(): ArticleView {
  const article = makeArticle({
    number: 4,
    title: 'À Sainte-Odile, la dernière filature choisit de devenir coopérative',
    publisher: 'Le Courrier des Vallées',
    language: 'fr',
    place: 'Sainte-Odile',
    publishedAt: '2026-04-14',
    blocks: paragraphs(
      'Les quarante-deux salariés de la filature Brenner ont voté mardi la reprise de leur entreprise sous forme de coopérative.',
      '« Nous n’avons pas sauvé une usine, nous avons sauvé un métier », a déclaré la déléguée Claire Vasseur à la sortie du scrutin.',
    ),
  });
  const text = canonicalText(article.blocks);
  return makeView(article, {
    quotations: makeQuotations(text, [
      { words: '« Nous n’avons pas sauvé une usine, nous avons sauvé un métier »', speaker: 'Claire Vasseur', role: 'déléguée', cue: 'a déclaré' },
    ]),
    timeExpressions: [],
    events: makeEvents(text, [
      { words: 'Les quarante-deux salariés de la filature Brenner ont voté mardi la reprise de leur entreprise sous forme de coopérative.', when: reading('2026-04-14'), time: 'mardi' },
    ]),
  });
}

/** All of them, the richest first. */
export function inventedViews(): readonly ArticleView[] {
  return [bridgeView(), urduView(), chineseView(), frenchView(), arabicView()];
}

