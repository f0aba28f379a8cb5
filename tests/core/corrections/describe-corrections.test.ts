/** Corrections in what is handed on: the JSON briefing's marks and one sentence in the sources. */
import { describe, expect, it } from 'vitest';
import { briefingJson } from '../../../src/core/briefing/briefing-json.ts';
import { composeBriefing } from '../../../src/core/briefing/compose-briefing.ts';
import { applyCorrections } from '../../../src/core/corrections/apply-corrections.ts';
import { describeCorrections } from '../../../src/core/corrections/describe-corrections.ts';
import { makeCorrection } from '../../../src/core/corrections/make-correction.ts';
import { canonicalText } from '../../../src/core/text.ts';
import type { CorrectionId } from '../../../src/core/model.ts';
import { harbourView } from '../briefing/harbour-view.ts';
import { about, ANALYSIS, correctAll } from './sample-analysis.ts';

describe('what was corrected', () => {
  it('is nothing where all is as it was read', () => {
    expect(describeCorrections(ANALYSIS)).toBeNull();
    const back = correctAll([about('q5', { kind: 'speaker', name: 'Mira Tolan', all: false })]);
    expect(describeCorrections(back.analysis)).toBeNull();
  });

  it('is counted by kind', () => {
    const { analysis } = correctAll([
      about('q1', { kind: 'speaker', name: 'Ada Lund', all: false }),
      about('q4', { kind: 'no-quotation' }),
      about('e1', { kind: 'event', date: '2024-05' }),
      about('n3', { kind: 'no-name' }),
    ]);
    expect(describeCorrections(analysis)).toBe('2 quotations, 1 event; left out 1 quotation, 1 name');
  });
});

describe('a briefing', () => {
  function correctedView() {
    const view = harbourView([{ quote: 'two cranes', note: 'CANARY-7f3', tags: [] }]);
    const [quotation] = view.analysis.quotations;
    const made = makeCorrection(
      {
        item: quotation?.id ?? '',
        at: quotation?.start ?? 0,
        change: { kind: 'speaker', name: 'Pavel Orsov', role: null, all: true },
      },
      {
        articleId: view.article.id,
        analysis: view.analysis,
        corrections: [],
        text: canonicalText(view.article.blocks),
        id: 'c1' as CorrectionId,
        now: '2026-03-14T09:30:00.000Z',
      },
    );
    if (!made.ok) throw new Error(made.message);
    return { ...view, ...applyCorrections(view.analysis, [made.correction]) };
  }

  it('has the corrected speaker, the mark, and nothing of what the engine had read', () => {
    const json = briefingJson(correctedView());
    expect(json.quotations[0]).toMatchObject({
      speaker: { name: 'Pavel Orsov', role: null },
      corrected: true,
    });
    expect(json.quotations.at(-1)?.corrected).toBe(false);
    expect(JSON.stringify(json.quotations)).not.toContain('"name":"Lena Orsova"');
    expect(Object.keys(json)).not.toContain('found');
  });

  it('says on paper that it was corrected, and by whom each thing is said now', () => {
    const briefing = composeBriefing(correctedView(), { notes: false });
    expect(briefing.sources.find(({ label }) => label === 'Corrected by hand')?.value).toMatch(
      /^\d quotations?$/,
    );
    expect(briefing.speakers.map(({ name }) => name)).toContain('Pavel Orsov');
    expect(briefing.speakers.map(({ name }) => name)).not.toContain('Lena Orsova');
    expect(JSON.stringify(briefing)).not.toContain('CANARY');
    const untouched = composeBriefing(harbourView(), { notes: false });
    expect(untouched.sources.map(({ label }) => label)).not.toContain('Corrected by hand');
  });
});
