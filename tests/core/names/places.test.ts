import { describe, expect, test } from 'vitest';
import { foldName } from '../../../src/core/names/fold-name.ts';
import {
  areaNamed,
  citiesNamed,
  countryNamesIn,
  countryOf,
} from '../../../src/core/names/gazetteer/places.ts';
import { LANGUAGE_CODES } from '../../../src/core/languages/registry.ts';

describe('cities', () => {
  test.each([
    ['Istanbul', 'TR', 41.01, 28.95, 'Western Asia'],
    ['New York', 'US', 40.71, -74.01, 'Northern America'],
    ['Kabul', 'AF', 34.53, 69.17, 'Southern Asia'],
    ['München', 'DE', 48.14, 11.58, 'Western Europe'],
    ['İstanbul', 'TR', 41.01, 28.95, 'Western Asia'],
    ['كابول', 'AF', 34.53, 69.17, 'Southern Asia'],
    ['Москва', 'RU', 55.75, 37.62, 'Eastern Europe'],
    ['东京', 'JP', 35.69, 139.69, 'Eastern Asia'],
    ['मुंबई', 'IN', 19.07, 72.88, 'Southern Asia'],
    ['لاہور', 'PK', 31.56, 74.35, 'Southern Asia'],
    ['Buenos Aires', 'AR', -34.61, -58.38, 'South America'],
  ])('%s', (name, country, latitude, longitude, region) => {
    const [place] = citiesNamed(foldName(name));
    expect(place).toMatchObject({ kind: 'city', country, region });
    expect(place?.coordinates?.latitude).toBeCloseTo(latitude, 0);
    expect(place?.coordinates?.longitude).toBeCloseTo(longitude, 0);
  });

  test('the largest of a name comes first', () => {
    expect(citiesNamed('paris').map(({ country }) => country)[0]).toBe('FR');
    expect(citiesNamed('paris').length).toBeGreaterThan(1);
  });

  test.each(['', 'zz', 'nosuchtown', 'constructor', '__proto__', 'x'.repeat(1000)])('no city: %s', (name) => {
    expect(citiesNamed(name)).toEqual([]);
  });

  test('a capital knows that it is one', () => {
    expect(citiesNamed('islamabad')[0]?.isCapital).toBe(true);
    expect(citiesNamed('karachi')[0]?.isCapital).toBe(false);
  });
});

describe('countries and areas', () => {
  test.each([
    ['PK', 'Pakistan', 'Southern Asia'],
    ['DE', 'Germany', 'Western Europe'],
    ['KZ', 'Kazakhstan', 'Central Asia'],
    ['MZ', 'Mozambique', 'Eastern Africa'],
  ])('%s', (code, name, region) => {
    expect(countryOf(code)).toMatchObject({ kind: 'country', name, country: code, region });
  });

  test('there is no country XX', () => {
    expect(countryOf('XX')).toBeNull();
  });

  test('Kashmir belongs to no one country here, and to Southern Asia', () => {
    expect(areaNamed('kashmir')).toMatchObject({ kind: 'other', country: null, region: 'Southern Asia' });
  });

  test.each(LANGUAGE_CODES)('every country has a name in %s', (language) => {
    const names = countryNamesIn(language);
    expect(new Set(names.map(([, code]) => code)).size).toBeGreaterThan(240);
    expect(names.every(([name]) => name !== '')).toBe(true);
  });
});

test.each([
  ['Zürich', 'zurich'],
  ['Łódź', 'lodz'],
  ['İzmir', 'izmir'],
  ['Straße', 'strasse'],
  ['Sana’a', "sana'a"],
  ['أفغانستان', 'افغانستان'],
  ['پاکستان', 'پاكستان'],
  ['पेरू', 'पेरू'],
])('foldName: %s', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});
