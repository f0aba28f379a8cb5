import { describe, expect, it } from 'vitest';
import { briefingJson } from '../../../src/core/briefing/briefing-json.ts';
import { harbourView } from './harbour-view.ts';

describe('the briefing as JSON', () => {
  it('has every part in a fixed order', () => {
    const json = briefingJson(harbourView());
    expect(Object.keys(json)).toEqual([
      'article',
      'quotations',
      'events',
      'names',
      'keyPoints',
      'regions',
      'engine',
    ]);
    expect(Object.keys(json.article)).toEqual([
      'id',
      'title',
      'publisher',
      'byline',
      'dateline',
      'publishedAt',
      'updatedAt',
      'address',
      'language',
      'direction',
      'capturedAt',
      'origins',
      'found',
      'blocks',
      'text',
      'removals',
      'source',
      'notices',
    ]);
  });

  it('holds plain values whose spans point into its own text', () => {
    const { article, quotations, events, keyPoints, names } = briefingJson(harbourView());
    expect(article.title).toBe('Port Ardan reopens its northern quay after the storm');
    expect(article.origins.title).toBe('markup');
    expect(quotations[0]).toMatchObject({
      text: 'The quay will hold,',
      type: 'direct',
      cue: 'said Lena Orsova',
      speaker: { name: 'Lena Orsova', role: 'the harbour master', mention: 'Lena Orsova' },
      continues: null,
    });
    expect(quotations[3]?.speaker).toBeNull();
    expect(events.map((event) => event.date)).toContain('2026-01-12/2026-01-19');
    expect(events.at(-1)).toMatchObject({ date: null, bounds: null, precision: null, durationDays: 5 });
    for (const { start, end, text } of [...quotations, ...events, ...keyPoints]) {
      expect(article.text.slice(start, end)).toBe(text);
    }
    expect(names[0]?.mentions[0]).toEqual({
      start: article.text.indexOf('Lena Orsova'),
      end: article.text.indexOf('Lena Orsova') + 11,
    });
  });

  it('survives JSON unchanged and has nothing of a note', () => {
    const json = briefingJson(
      harbourView([{ quote: 'two cranes', note: 'CANARY-7f3', tags: ['CANARY-tag'] }]),
    );
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(JSON.stringify(json)).not.toMatch(/CANARY|yellow/);
  });
});
