/** The first acceptance case, read where it lies; reported as skipped where it does not. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import { findKeyPoints } from '../../../src/core/key-points/find-key-points.ts';
import { findNames } from '../../../src/core/names/find-names.ts';

const FILE = fileURLToPath(new URL('../../../../shared/seed-article.txt', import.meta.url));
const present = existsSync(FILE);
const text = present ? (readFileSync(FILE, 'utf8').split('Leave a Reply')[0] ?? '').trim() : '';

describe.skipIf(!present)('the seed article', () => {
  const document = buildDocument({ text });
  const { names, regions } = findNames(document, () => {});
  const of = (kind: string): string[] => names.filter((name) => name.kind === kind).map(({ name }) => name);

  test('is English', () => {
    expect(document.language.code).toBe('en');
  });

  test('names its two people with their roles, and nobody else', () => {
    expect(of('person').toSorted()).toEqual(['Atta Tarar', 'Stephane Dujarric']);
    expect(names.find(({ name }) => name === 'Stephane Dujarric')).toMatchObject({
      role: 'UN spokesperson',
      aliases: ['Dujarric'],
    });
    expect(names.find(({ name }) => name === 'Atta Tarar')).toMatchObject({
      role: 'Pakistan’s Information Minister',
      aliases: ['Tarar'],
    });
  });

  test('names its organisations and groups', () => {
    expect(of('organisation')).toEqual(
      expect.arrayContaining(['United Nations', 'Tassawar News', 'Taliban']),
    );
    expect(of('group')).toEqual(expect.arrayContaining(['Pakistani officials', 'Afghan authorities']));
  });

  test('places its cities and countries', () => {
    const place = (name: string): unknown =>
      names.find((found) => found.kind === 'place' && found.name === name);
    expect(place('Istanbul')).toMatchObject({
      placeKind: 'city',
      country: 'TR',
      coordinates: { latitude: 41.01 },
    });
    expect(place('New York')).toMatchObject({
      placeKind: 'city',
      country: 'US',
      coordinates: { longitude: -74.01 },
    });
    expect(place('Pakistan')).toMatchObject({ placeKind: 'country', country: 'PK' });
    expect(place('Afghanistan')).toMatchObject({ placeKind: 'country', country: 'AF' });
    expect(place('Islamabad')).toMatchObject({ placeKind: 'city' });
    expect(place('Kabul')).toMatchObject({ placeKind: 'city' });
    expect(regions[0]).toBe('Southern Asia');
  });

  test('has three to five key points that stand alone', () => {
    const points = findKeyPoints(document, { names, quotations: [], events: [] }, () => {});
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.length).toBeLessThanOrEqual(5);
    for (const point of points) {
      expect(text.slice(point.start, point.end)).toBe(point.text);
      expect(point.text).not.toMatch(/^(?:This|These|He|It|Consequently|The organisation)\b/);
    }
    expect(points.some((point) => point.text.includes('Istanbul'))).toBe(true);
  });
});
