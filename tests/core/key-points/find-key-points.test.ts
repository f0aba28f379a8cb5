import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import type { DocumentBlock } from '../../../src/core/analysis/document.ts';
import { findKeyPoints } from '../../../src/core/key-points/find-key-points.ts';
import { findNames } from '../../../src/core/names/find-names.ts';
import type { KeyPoint } from '../../../src/core/model.ts';

interface Read {
  readonly text: string;
  readonly points: readonly KeyPoint[];
  readonly trace: string;
}

/** Lines that begin with "# " are headings. */
function read(source: readonly string[], language = 'en', title = ''): Read {
  const blocks: DocumentBlock[] = [];
  let text = '';
  for (const line of source) {
    if (text !== '') text += '\n\n';
    const own = line.replace(/^# /, '');
    blocks.push({
      type: line.startsWith('# ') ? 'heading' : 'paragraph',
      start: text.length,
      end: text.length + own.length,
    });
    text += own;
  }
  const document = buildDocument({ text, blocks, language, title });
  const lines: string[] = [];
  const { names } = findNames(document, () => {});
  const points = findKeyPoints(document, { names, quotations: [], events: [] }, (step, what, why) =>
    lines.push(`${step}: ${what} (${why})`),
  );
  return { text, points, trace: lines.join('\n') };
}

const DAM = [
  '# Dam talks end without a deal',
  'Talks between Norland and Vestria over the Karo dam collapsed in Geneva on Friday after four days of negotiation.',
  'This came as a surprise. Energy Minister Petra Lindqvist of Norland said her country would fill the reservoir without an agreement.',
  '# What the neighbours say',
  '“We will not accept a dry river,” said Tomas Orlik, the foreign minister of Vestria. He left the hall at once.',
  'However, nothing is final. The two sides have met eleven times since 2019, and eleven times they have failed to sign.',
  'Farmers along the lower Karo fear that the filling of the reservoir will leave their fields without water in July.',
  'Why did it fail? It is a long story. Mediators from the United Nations called on both governments to return to the table before the rainy season.',
  'Read more at www.example.org. Sign up for our newsletter to get the news every morning in your inbox.',
  'Engineers expect the Karo dam to reach its full height in November, whatever the outcome of the negotiation may be.',
];

describe('an article of some length', () => {
  const { text, points, trace } = read(DAM);

  test('has three to five points, in text order, that are sentences of the text', () => {
    expect(points.length, trace).toBeGreaterThanOrEqual(3);
    expect(points.length, trace).toBeLessThanOrEqual(5);
    for (const { start, end, text: own } of points) expect(text.slice(start, end)).toBe(own);
    const starts = points.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('begins with the lead and says so', () => {
    expect(points[0]?.text, trace).toContain('collapsed in Geneva');
    expect(points[0]?.reasons).toContain('lead');
  });

  test('each point says why it was chosen', () => {
    for (const { reasons } of points) expect(reasons.length).toBeGreaterThan(0);
  });

  test.each([
    'This came',
    'He left',
    'However',
    'Why did',
    'It is a long',
    'Read more',
    'Sign up',
    'What the neighbours',
    'Dam talks end',
  ])('none opens with “%s”', (opening) => {
    expect(
      points.some(({ text: own }) => own.startsWith(opening)),
      trace,
    ).toBe(false);
  });

  test('the same article twice gives the same points', () => {
    expect(read(DAM).points).toEqual(points);
  });
});

describe('near-duplicates', () => {
  test('only one of two sentences that say the same is taken', () => {
    const { points, trace } = read([
      'The Karo dam talks in Geneva collapsed on Friday after four days, officials said.',
      'Bread prices in Vestria rose by nine percent in a single month, the statistics office reported.',
      'The Karo dam talks in Geneva have collapsed on Friday after four days, officials said again.',
      'Thousands of teachers marched through the capital to demand higher wages before winter.',
      'A new railway will connect the port of Halden with the copper mines of the interior.',
      'The central bank left its rate unchanged and warned of slower growth next year.',
    ]);
    expect(
      points.filter(({ text }) => text.includes('Karo dam')),
      trace,
    ).toHaveLength(1);
  });
});

describe('a sentence alone in its article', () => {
  test.each([
    'After she left the hall, the delegates of both sides stayed for an hour.',
    'Despite his loss in the first round, the team went on to win the cup.',
    'BEST NEWS THE FARMERS OF THE KARO VALLEY EVER HAD.',
    'Engineers Begin Filling Great Karo Reservoir Before Rainy Season.',
    '(Farmers along the lower Karo, it turns out, sell their rice abroad.)',
    'Finally, the engineers closed the gates of the Karo dam at noon.',
    'Now the engineers close the gates of the Karo dam every night.',
  ])('is no point, for it needs another or is a headline: %s', (line) => {
    const { points, trace } = read([line]);
    expect(points, trace).toEqual([]);
  });

  test.each([
    'A driver said he had seen nothing on the road to Halden.',
    'Despite her loss in the first round, Petra Lindqvist went on to win the cup.',
    'Nowhere in the Karo valley have engineers measured so little rain.',
    'The Karo Dam Authority of Norland has closed the gates for a week.',
    'UN engineers and the WHO measured the water of the Karo on Monday.',
  ])('is the point: %s', (line) => {
    const { points, trace } = read([line]);
    expect(
      points.map(({ text }) => text),
      trace,
    ).toEqual([line]);
  });
});

describe('short articles get fewer', () => {
  test.each([
    [['The mayor of Halden opened the new bridge on Monday.'], 1],
    [
      [
        'The mayor of Halden opened the new bridge on Monday.',
        'The work on it had taken six years and two bankruptcies.',
        'It is open.',
      ],
      1,
    ],
    [['Too short.'], 0],
    [[''], 0],
    [['# Only a heading'], 0],
  ])('%j', (lines, count) => {
    expect(read(lines).points).toHaveLength(count);
  });
});

describe.each<readonly [language: string, lines: readonly string[], lead: string, dangling: string]>([
  [
    'de',
    [
      'Die Gespräche zwischen Norland und Vestrien über den Karo-Staudamm sind am Freitag in Genf gescheitert.',
      'Das war eine Überraschung für alle Beteiligten und ihre Berater. Energieministerin Petra Lindqvist kündigte an, den Stausee ohne Vertrag zu füllen.',
      'Er reiste danach sofort ab und wollte keine Fragen beantworten. Bauern am unteren Karo fürchten, dass ihre Felder im Juli ohne Wasser bleiben.',
      'Vermittler der Vereinten Nationen riefen beide Regierungen auf, an den Verhandlungstisch zurückzukehren.',
    ],
    'gescheitert',
    'Er reiste',
  ],
  [
    'fr',
    [
      'Les négociations entre le Norland et la Vestrie sur le barrage de Karo ont échoué vendredi à Genève.',
      'Cette décision a surpris tous les participants de la réunion. La ministre de l’Énergie Petra Lindqvist a annoncé que le réservoir serait rempli sans accord.',
      'Il a quitté la salle sans répondre aux questions. Les agriculteurs du bas Karo craignent de manquer d’eau en juillet.',
      'Les médiateurs des Nations unies appellent les deux gouvernements à revenir à la table des négociations.',
    ],
    'ont échoué vendredi',
    'Cette décision',
  ],
  [
    'zh',
    [
      '诺兰与维斯特里亚关于卡罗大坝的谈判周五在日内瓦破裂，四天的磋商没有结果。',
      '这让所有人感到意外，会场一片沉默。诺兰能源部长林奎斯特表示，即使没有协议，水库也将蓄水。',
      '卡罗河下游的农民担心，七月份田地将无水可用。联合国调解人呼吁两国政府在雨季之前重返谈判桌。',
      '工程师预计，卡罗大坝将于十一月达到设计高度。',
    ],
    '日内瓦破裂',
    '这让所有人',
  ],
  [
    'ar',
    [
      'انهارت المحادثات بين نورلاند وفيستريا حول سد كارو يوم الجمعة في جنيف بعد أربعة أيام.',
      'وكان ذلك مفاجأة للجميع في القاعة الكبرى. أعلنت وزيرة الطاقة مريم الخطيب أن بلادها ستملأ الخزان بلا اتفاق.',
      'ويخشى المزارعون في أسفل النهر أن تبقى حقولهم بلا ماء في يوليو المقبل.',
      'دعا وسطاء الأمم المتحدة الحكومتين إلى العودة إلى طاولة المفاوضات قبل موسم الأمطار.',
    ],
    'انهارت',
    'وكان ذلك',
  ],
])('%s', (language, lines, lead, dangling) => {
  const { points, trace } = read(lines, language);

  test('takes the lead', () => {
    expect(points[0]?.text, trace).toContain(lead);
    expect(points.length, trace).toBeGreaterThanOrEqual(2);
  });

  test('takes no sentence that needs the one before', () => {
    expect(
      points.some(({ text }) => text.startsWith(dangling)),
      trace,
    ).toBe(false);
  });
});

describe('a point begins after the dateline', () => {
  test.each([
    ['en', 'HALDEN, 14 March 2026 – ', 'The ferry to the islands will sail again next month, the port said.'],
    ['en', 'New York: (Coast News) ', 'The council of the port met on Friday and agreed on a new plan.'],
    [
      'de',
      'Bad Halden – ',
      'Die Bürger haben am Sonntag gegen das neue Hotel am Park gestimmt, sagte der Rat.',
    ],
    ['de', 'Halden (kna) – ', 'Der Landtag hat am Dienstag die Sanierung der alten Brücke beschlossen.'],
    ['ar', 'عمّان – وكالة السهل: ', 'أعلن وزير النقل يوم الأحد إعادة فتح الميناء بعد توقف دام ستة أعوام.'],
  ])('%s: %s', (language, prefix, rest) => {
    const { text, points } = read([prefix + rest], language);
    expect(points.map((point) => point.text)).toEqual([rest]);
    expect(text.slice(points[0]?.start, points[0]?.end)).toBe(rest);
  });

  test.each([
    'The port – the largest of the whole northern coast – closed on Friday after the storm.',
    'Carla Benning (Greens) said on Friday that the port of Halden would stay closed.',
  ])('nothing is cut from: %s', (sentence) => {
    expect(read([sentence]).points.map((point) => point.text)).toEqual([sentence]);
  });
});
