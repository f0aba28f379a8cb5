import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import { findNames } from '../../../src/core/names/find-names.ts';
import type { Name } from '../../../src/core/model.ts';
import { processorTime } from '../../support/processor-time.ts';

function read(
  text: string,
  language = 'en',
): { readonly names: readonly Name[]; readonly regions: readonly string[] } {
  return findNames(buildDocument({ text, language }), () => {});
}

function named(names: readonly Name[], name: string): Name | undefined {
  return names.find((found) => found.name === name);
}

describe('one name through an article', () => {
  const text =
    'Stronger walls are needed, engineers say.\n\nCoast Minister Adele Tarrin spoke in Lisbon. “We must build,” Tarrin said. ' +
    'Minister Tarrin left early. The minister’s aide, Hugo Brandao, stayed. Brandao’s report is due in May.';
  const { names } = read(text);

  test('short forms are mentions of the full name', () => {
    const tarrin = named(names, 'Adele Tarrin');
    expect(tarrin?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Adele Tarrin',
      'Tarrin',
      'Tarrin',
    ]);
    expect(tarrin?.aliases).toEqual(['Tarrin']);
    expect(tarrin?.role).toBe('Coast Minister');
  });

  test('a possessive is no part of the mention', () => {
    const brandao = named(names, 'Hugo Brandao');
    expect(brandao?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Hugo Brandao',
      'Brandao',
    ]);
  });

  test('names are numbered by first mention', () => {
    expect(names.map(({ id }) => id)).toEqual(names.map((_, index) => `n${index + 1}`));
    const starts = names.map(({ mentions }) => mentions[0]?.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('mentions do not overlap', () => {
    const spans = names.flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start);
    spans
      .slice(1)
      .forEach((span, index) => expect(span.start).toBeGreaterThanOrEqual(spans[index]?.end ?? 0));
  });
});

test('particles belong to the surname wherever it stands', () => {
  const text =
    'Der Geologe Heinrich von der Linde widersprach. Am Montag sagte von der Linde nichts. Die Linde blüht.';
  const { names } = read(text, 'de');
  expect(
    named(names, 'Heinrich von der Linde')?.mentions.map(({ start, end }) => text.slice(start, end)),
  ).toContain('von der Linde');
  expect(named(names, 'Heinrich von der Linde')?.mentions).toHaveLength(2);
});

describe('spellings of one name', () => {
  test('two transliterations are one person, with the reason', () => {
    const { names } = read('President Mohammed Rahimi arrived. Later Muhammad Rahimi left for Kabul.');
    const people = names.filter(({ kind }) => kind === 'person');
    expect(people).toHaveLength(1);
    expect(people[0]?.reason).toContain('another transliteration of the same name');
  });

  test('two people of one surname stay two', () => {
    const { names } = read('Minister Omar Khan met Senator Ali Khan in Lahore.');
    expect(names.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([
      'Omar Khan',
      'Ali Khan',
    ]);
  });

  test('an acronym is an alias of the organisation', () => {
    const { names } = read('The United Nations met on Friday. The UN will send aid.');
    expect(named(names, 'United Nations')?.aliases).toEqual(['UN']);
    expect(named(names, 'United Nations')?.mentions).toHaveLength(2);
  });
});

describe('places', () => {
  test('a demonym counts for its country', () => {
    const { names, regions } = read('Afghan farmers sold Pakistani rice to Pakistan.');
    expect(named(names, 'Pakistan')).toMatchObject({
      country: 'PK',
      placeKind: 'country',
      region: 'Southern Asia',
    });
    expect(named(names, 'Pakistan')?.mentions).toHaveLength(2);
    expect(regions).toEqual(['Southern Asia']);
  });

  test('a city has coordinates, a country and a region', () => {
    const { names } = read('The talks took place in Istanbul.');
    expect(named(names, 'Istanbul')).toMatchObject({
      kind: 'place',
      placeKind: 'city',
      country: 'TR',
      region: 'Western Asia',
      coordinates: { latitude: 41.01, longitude: 28.95 },
    });
  });

  test('a capital that stands for a government stays a place', () => {
    const { names } = read('Islamabad accused Kabul of delay.');
    expect(names.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['place Islamabad', 'place Kabul']);
  });

  test('regions come in the order of their mentions', () => {
    const { regions } = read('Kenya, Uganda and Tanzania met in Nairobi. A German envoy listened.');
    expect(regions[0]).toBe('Eastern Africa');
    expect(regions).toContain('Western Europe');
  });

  test.each([
    'Reading is fun.',
    'He was in a mobile clinic.',
    'Orange juice is dear.',
    'Most say no.',
    'The police came.',
  ])('no place in: %s', (text) => {
    expect(read(text).names.filter(({ kind }) => kind === 'place')).toEqual([]);
  });
});

describe('places without a list', () => {
  test.each([
    'The plan relies on Zentrix. In Zentrix we trust, and in Zentrix we pay.',
    'The Zentrix plan works. They believe in Zentrix, in Zentrix alone.',
    'Zentrix said so. Money was lost in Zentrix and in Zentrix again.',
    'In English and in English law this is rare.',
    'He spoke in Parliament, and later in Parliament again.',
    'The court in Halvor v. Norland ruled; in Halvor v. Norland it was split.',
  ])('none in: %s', (text) => {
    expect(
      read(text).names.filter(({ kind, placeKind }) => kind === 'place' && placeKind === 'other'),
    ).toEqual([]);
  });

  test.each([
    'Dass die Stadt Schulen baut, freut die Gemeinde Menschen und Vereine.',
    'In Gefahr ist niemand, in Haft sitzt einer, bei Bedarf hilft man.',
    'Die Insel Urlauber und die Region Bauern liegen im Streit.',
  ])('none in: %s', (text) => {
    expect(read(text, 'de').names.filter(({ kind }) => kind === 'place')).toEqual([]);
  });

  test('a place of the dateline has no coordinates and is shown in small letters', () => {
    const { names } = read('KALDUR, March 3 (Meridian Wire) - Two boats sank on Friday.');
    expect(named(names, 'Kaldur')).toMatchObject({ kind: 'place', placeKind: 'other', coordinates: null });
    expect(named(names, 'Meridian Wire')).toMatchObject({ kind: 'organisation' });
  });

  test('capitals of a dateline are a mention of the city', () => {
    const { names } = read('MOMBASA, 14 March – The ferry sails. In Mombasa people sang.');
    expect(named(names, 'Mombasa')).toMatchObject({ placeKind: 'city', country: 'KE' });
    expect(named(names, 'Mombasa')?.mentions).toHaveLength(2);
  });

  test.each(['WHY THE PORT MATTERS NOW - Since May it grew.', 'DEAR FUEL – Since May it grew by half.'])(
    'a heading in capitals is no dateline: %s',
    (text) => {
      expect(read(text).names.filter(({ kind }) => kind === 'place')).toEqual([]);
    },
  );
});

test.each([
  '该公司说，列车将恢复。',
  '他在一家公司工作。',
  '两家银行关闭了。',
  '公司应当赔偿合作社。',
  '当地银行关闭了。',
  '这是我们的大学，他说。',
])('no organisation in: %s', (text) => {
  expect(read(text, 'zh').names).toEqual([]);
});

describe('headings', () => {
  test('a headline names only what the text names', () => {
    const text =
      'Petra Lindqvist Resigns As New Storm Hits Coast\n\nEnergy Minister Petra Lindqvist resigned on Monday.';
    const { names } = read(text);
    expect(names.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([
      'Petra Lindqvist',
    ]);
  });

  test.each([
    'NEW STORM HITS NORTHERN COAST TOWNS',
    'Five Things To Know Before The Great Summer Sale',
    'Why Small Farms Matter',
  ])('nothing in: %s', (text) => {
    expect(read(text).names.filter(({ kind }) => kind === 'person' || kind === 'organisation')).toEqual([]);
  });
});

/** People and organisations, all different, whose names share their first or their last words. */
function manyNames(count: number): string {
  const surname = (index: number): string =>
    String(index).replaceAll(/\d/g, (digit) => 'aceibdofug'.charAt(Number(digit)));
  return Array.from(
    { length: count },
    (_, index) => `Minister Ana Q${surname(index)}l met the X${surname(index)}r Institute.`,
  ).join('\n');
}

describe('hostile and odd input', () => {
  test.each(['', '   ', '“”', '—', 'A', '\u0000\uffff', '1 2 3', '🙂'.repeat(50)])(
    'nothing in %j',
    (text) => {
      expect(read(text).names).toEqual([]);
    },
  );

  test('stays fast on long runs of capitals', () => {
    const taken = processorTime(() => {
      read('Ana Ruiz '.repeat(20_000));
      read('A'.repeat(100_000));
      read('王'.repeat(50_000), 'zh');
      read('محمد '.repeat(20_000), 'ar');
      read(manyNames(3000));
    });
    expect(taken).toBeLessThan(10_000);
  });

  test('an unknown language still gets countries and people by their given names', () => {
    const { names } = read('Grzegorz Nowak. Maria Kowalska przyjechała.', 'pl');
    expect(names.every(({ kind }) => kind === 'person' || kind === 'place')).toBe(true);
  });
});

describe('affiliations', () => {
  test.each([
    ['UN spokesperson Marcel Dubarry spoke in Geneva.', 'Marcel Dubarry', 'United Nations', null],
    ['Norway’s Energy Minister Petra Lindqvist resigned.', 'Petra Lindqvist', 'Norway', 'NO'],
    [
      'Carla Benning, a professor at Halden University, disagreed.',
      'Carla Benning',
      'Halden University',
      null,
    ],
    ['Senator Mike Dolan spoke.', 'Mike Dolan', null, null],
  ])('%s', (text, person, affiliation, country) => {
    expect(named(read(text).names, person)).toMatchObject({ affiliation, country });
  });
});

describe('acronyms', () => {
  test.each([
    ['The Coast Harbours Agency (CHA) met. The CHA will decide in May.', ['Coast Harbours Agency'], 'CHA'],
    [
      'The Norland Rescue Service came late. “We had no boat,” the NRS said.',
      ['Norland Rescue Service'],
      'NRS',
    ],
  ])('one organisation in: %s', (text, expected, alias) => {
    const found = read(text).names.filter(({ kind }) => kind === 'organisation');
    expect(found.map(({ name }) => name)).toEqual(expected);
    expect(found[0]?.aliases).toContain(alias);
  });

  test.each(['It is written in YAML and costs little.', 'Their ROI is high.', 'Send a PDF by noon GMT.'])(
    'no organisation in: %s',
    (text) => {
      expect(read(text).names.filter(({ kind }) => kind === 'organisation')).toEqual([]);
    },
  );
});
