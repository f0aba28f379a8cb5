import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import { noTrace } from '../../../src/core/analysis/document.ts';
import { findNames } from '../../../src/core/names/find-names.ts';

/** "kind name" of everything found, in text order; a place with its country. */
function read(text: string, language = 'en'): string[] {
  const { names } = findNames(buildDocument({ text, language }), noTrace);
  return names.map(
    ({ kind, name, country }) => `${kind} ${name}${kind === 'place' ? ` ${country ?? '-'}` : ''}`,
  );
}

describe('a company or the area of its name', () => {
  test.each([
    ['The lamps are sold through Amazon. Amazon said nothing.', 'organisation Amazon'],
    ['The Amazon founder bought a yacht.', 'organisation Amazon'],
    ['Drought has reached the Amazon, and Amazon towns lack water.', 'place Amazon BR'],
    ['Loggers left the Peruvian Amazon in March.', 'place Amazon BR'],
    ['The pup was raised near the Amazon rainforest.', 'place Amazon BR'],
    ['Apple raised its prices in May.', 'organisation Apple'],
  ])('%s', (text, name) => {
    expect(read(text)).toContain(name);
  });

  test('a word small elsewhere is no company at its sentence’s beginning', () => {
    expect(read('Apple growers fear hail. One apple in three is bruised.')).toEqual([]);
  });

  test.each(['es', 'fr', 'it', 'pt', 'de', 'nl'])('a company in %s', (language) => {
    expect(read('Netflix, Amazon.', language)).toContain('organisation Amazon');
  });
});

describe('a longer name than the listed one', () => {
  test.each([
    ['The choir flew to Mexico City on Friday.', 'place Mexico City MX'],
    ['Mayor Dora Pell of Colorado Springs agreed.', 'place Colorado Springs US'],
    ['The tram of Kansas City runs again.', 'place Kansas City US'],
    ['The choir flew to Mexico on Friday.', 'place Mexico MX'],
    ['Colorado Senator Dora Pell agreed.', 'place Colorado US'],
    ['The Pell Nations League opened.', 'organisation Pell Nations League'],
    ['The FIFA Harbour League opened.', 'organisation FIFA Harbour League'],
    ['A FIFA delegate spoke.', 'organisation FIFA'],
    ['Norland’s National Security Council met.', 'organisation National Security Council'],
    ['The Security Council met.', 'organisation Security Council'],
  ])('%s', (text, name) => {
    expect(read(text)).toContain(name);
  });
});

describe('a state behind its city', () => {
  const middleOf = (text: string, shown: string): number | undefined => {
    const { names } = findNames(buildDocument({ text, language: 'en' }), noTrace);
    const place = names.findLast(({ name }) => name === shown);
    return place?.coordinates?.longitude === undefined ? undefined : Math.round(place.coordinates.longitude);
  };

  test.each([
    ['A bakery in Seattle, Washington, burned down.', 'Washington', -120],
    ['A bakery in Washington burned down.', 'Washington', -77],
    ['Bakeries in Denver, Washington and Boston burned down.', 'Washington', -77],
    ['A bakery in Albany, New York, burned down.', 'New York', -75],
    ['Bakeries in Boston, New York and Denver burned down.', 'New York', -74],
    ['A bakery in Savannah, Georgia, burned down.', 'Georgia', -83],
    ['A bakery in Tbilisi, Georgia, burned down.', 'Georgia', 43],
  ])('%s', (text, shown, longitude) => {
    expect(middleOf(text, shown)).toBe(longitude);
  });
});

describe('given names that are words, countries or followed by a kind of place', () => {
  test.each([
    ['The letter names Bill Farrow and others.', 'person Bill Farrow'],
    ['The letter names Chad Farrow and others.', 'person Chad Farrow'],
    ['The letter names Robert Jordan and others.', 'person Robert Jordan'],
    ['After Nora Hill resigned, the board met.', 'person Nora Hill'],
    ['The letter names King Henry IV.', 'person Henry IV'],
  ])('%s', (text, name) => {
    expect(read(text)).toEqual([name]);
  });

  test.each([
    ['The house on Nora Hill was sold.', 'place Nora Hill -'],
    ['One of them, Virginia Holm, left. Holm was ill.', 'person Virginia Holm'],
    ['Virginia Democrats won. Democrats were glad.', 'place Virginia US'],
    ['In Lagos Chad Foreign Minister Ali Dorsa spoke.', 'place Chad TD'],
    ['Aid reached Chad on Friday.', 'place Chad TD'],
    ['Aid crossed the Jordan River.', 'place Jordan JO'],
  ])('%s', (text, name) => {
    const found = read(text);
    expect(found).toContain(name);
    expect(found.filter((other) => /^person (?:Nora|Chad|Jordan)/.test(other))).toEqual([]);
  });

  test.each([
    'The museum restored a Mark IV last year.',
    'The Canon EOS XP costs less.',
    'The host Q&As start at noon.',
    'The league champion Cleveland Otters rested.',
    '3. Questioning Farrow’s motives.',
  ])('nobody: %s', (text) => {
    expect(read(text).filter((name) => name.startsWith('person'))).toEqual([]);
  });
});
