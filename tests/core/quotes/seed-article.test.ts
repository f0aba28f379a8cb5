/** The first acceptance article, read in place where it is present and reported as skipped where not. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

const PLACE = new URL('../../../../shared/seed-article.txt', import.meta.url);

describe.skipIf(!existsSync(PLACE))('the seed article', () => {
  const text = existsSync(PLACE) ? readFileSync(PLACE, 'utf8') : '';
  const { quotations, trace } = readQuotations(text);
  const marked = quotations.filter(({ type }) => type !== 'indirect');

  test('has its eight passages in quotation marks, all attributed', () => {
    expect(marked.length, trace).toBe(8);
    expect(
      marked.map(({ speaker }) => speaker?.name),
      trace,
    ).toEqual([
      'Stephane Dujarric',
      'Stephane Dujarric',
      'Stephane Dujarric',
      'Atta Tarar',
      'Atta Tarar',
      'Pakistani officials',
      'Regional experts and political analysts',
      'Analysts',
    ]);
  });

  test('states the roles', () => {
    const roles = new Map(quotations.map(({ speaker }) => [speaker?.name, speaker?.role]));
    expect(roles.get('Stephane Dujarric'), trace).toBe('UN spokesperson');
    expect(roles.get('Atta Tarar'), trace).toBe('Pakistan’s Information Minister');
  });

  test('resolves "the Minister" and "he"', () => {
    const mentions = new Map(quotations.map(({ speaker }) => [speaker?.mentionText, speaker?.name]));
    expect(mentions.get('the Minister'), trace).toBe('Atta Tarar');
    expect(mentions.get('he'), trace).toBe('Stephane Dujarric');
  });

  test('has indirect speech of an organisation’s seat', () => {
    const said = quotations.filter(({ speaker }) => speaker?.name === 'Islamabad');
    expect(said.length, trace).toBeGreaterThan(0);
    expect(said[0]?.type).toBe('indirect');
  });
});
