/** An invented article with an analysis written by hand, so that no change of the engine moves it. */
import { parseEdtf } from '../../../src/core/corrections/parse-edtf.ts';
import type { AppliedCorrection, Correction } from '../../../src/core/corrections/correction.ts';
import { applyCorrections, type CorrectedAnalysis } from '../../../src/core/corrections/apply-corrections.ts';
import { makeCorrection, type CorrectionRequest } from '../../../src/core/corrections/make-correction.ts';
import type {
  Analysis,
  ArticleId,
  Clock,
  CorrectionId,
  Name,
  NameKind,
  Quotation,
  Span,
  TimelineEvent,
} from '../../../src/core/model.ts';

export const ARTICLE = 'article' as ArticleId;

export const TEXT = [
  'The ferry line of Port Osk closed on 3 May 2024, and a new pier opened on Monday.',
  '“We lost two boats,” said Mira Tolan, who runs the harbour. “The rest are safe.”',
  'Tolan said the council would pay. The deputy, Jon Arve, called it “a slow answer to a fast sea”.',
  '“Nobody asked the fishermen,” he added. Osk, a town of 9,000, votes in June.',
].join('\n\n');

/** Where words stand; the nth time they do. */
export function spanOf(words: string, text: string = TEXT, nth = 1): Span {
  let start = -1;
  for (let time = 0; time < nth; time += 1) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export function quotation(
  id: string,
  span: Span,
  speaker: string | null,
  changes: Partial<Quotation> = {},
): Quotation {
  return {
    id,
    ...span,
    type: 'direct',
    text: '',
    cue: null,
    cueText: '',
    speaker: speaker === null ? null : { mention: null, mentionText: '', name: speaker, role: null },
    continues: null,
    confidence: 0.9,
    reason: 'by hand',
    ...changes,
  };
}

export function event(
  id: string,
  sentence: Span,
  trigger: string,
  date: string | null,
  changes: Partial<TimelineEvent> = {},
): TimelineEvent {
  return {
    id,
    ...sentence,
    text: '',
    trigger: null,
    triggerText: trigger,
    clock: 'happened' satisfies Clock,
    when: date === null ? null : parseEdtf(date),
    durationDays: null,
    timeExpression: null,
    participants: [],
    place: null,
    quotationId: null,
    ...changes,
  };
}

export function name(
  id: string,
  kind: NameKind,
  words: string,
  mentions: readonly Span[],
  changes: Partial<Name> = {},
): Name {
  return {
    id,
    kind,
    name: words,
    aliases: [],
    mentions,
    role: null,
    affiliation: null,
    country: null,
    coordinates: null,
    region: null,
    placeKind: kind === 'place' ? 'city' : null,
    reason: 'by hand',
    ...changes,
  };
}

const ferry = spanOf('The ferry line of Port Osk closed on 3 May 2024, and a new pier opened on Monday.');

/** What an engine might read of TEXT; it takes Arve's words for Tolan's. */
export const ANALYSIS: Analysis = {
  engine: '1',
  language: 'en',
  direction: 'ltr',
  quotations: [
    quotation('q1', spanOf('“We lost two boats,”'), 'Mira Tolan', {
      speaker: {
        mention: spanOf('Mira Tolan'),
        mentionText: 'Mira Tolan',
        name: 'Mira Tolan',
        role: 'harbour master',
      },
    }),
    quotation('q2', spanOf('“The rest are safe.”'), 'Mira Tolan', { continues: 'q1' }),
    quotation('q3', spanOf('the council would pay'), 'Mira Tolan', { type: 'indirect' }),
    quotation('q4', spanOf('“a slow answer to a fast sea”'), 'Jon Arve', { type: 'mixed' }),
    quotation('q5', spanOf('“Nobody asked the fishermen,”'), 'Mira Tolan'),
  ],
  timeExpressions: [],
  events: [
    event('e1', ferry, 'closed', '2024-05-03', {
      timeExpression: spanOf('3 May 2024'),
      participants: ['Port Osk'],
      place: 'Port Osk',
    }),
    event('e2', ferry, 'opened', '2024-06-10', { timeExpression: spanOf('Monday') }),
    event('e3', spanOf('“Nobody asked the fishermen,” he added.'), 'added', '2024-06-12', {
      clock: 'said',
      quotationId: 'q5',
      participants: ['Mira Tolan'],
    }),
    event('e4', spanOf('Osk, a town of 9,000, votes in June.'), 'votes', '2024-06'),
  ],
  names: [
    name('n1', 'place', 'Port Osk', [spanOf('Port Osk')], {
      country: 'DK',
      region: 'Northern Europe',
      coordinates: { latitude: 56, longitude: 9 },
    }),
    name('n2', 'person', 'Mira Tolan', [spanOf('Mira Tolan'), spanOf('Tolan', TEXT, 2)], {
      aliases: ['Tolan'],
      role: 'harbour master',
    }),
    name('n3', 'person', 'Jon Arve', [spanOf('Jon Arve')]),
    name('n4', 'organisation', 'Osk', [spanOf('Osk', TEXT, 2)]),
  ],
  keyPoints: [],
  regions: ['Northern Europe'],
};

/** Corrections made one after the other, as the desk makes them: each on what is shown by then. */
export function correctAll(
  requests: readonly CorrectionRequest[],
  analysis: Analysis = ANALYSIS,
  text: string = TEXT,
): CorrectedAnalysis {
  let made: Correction[] = [];
  let shown = applyCorrections(analysis, made);
  for (const [index, request] of requests.entries()) {
    const result = makeCorrection(request, {
      articleId: ARTICLE,
      analysis: shown.analysis,
      corrections: shown.corrections,
      text,
      id: `c${index + 1}` as CorrectionId,
      now: '2026-03-14T09:30:00.000Z',
    });
    if (!result.ok) throw new Error(result.message);
    made = [...made.filter(({ id }) => !result.replaces.includes(id)), result.correction];
    shown = applyCorrections(analysis, made);
  }
  return shown;
}

/** A request about an item where it now is. */
export function about(
  item: string,
  change: CorrectionRequest['change'],
  analysis: Analysis = ANALYSIS,
): CorrectionRequest {
  const spans = [...analysis.quotations, ...analysis.events].map(({ id, start }) => [id, start] as const);
  const names = analysis.names.map(({ id, mentions }) => [id, mentions[0]?.start ?? 0] as const);
  return { item, at: new Map([...spans, ...names]).get(item) ?? -1, change };
}

/** `q1 Mira Tolan`, … */
export function speakers({ quotations }: Analysis): string[] {
  return quotations.map(({ id, speaker }) => `${id} ${speaker?.name ?? '–'}`);
}

/** What each correction changed. */
export function itemsOf(corrections: readonly AppliedCorrection[]): (readonly string[])[] {
  return corrections.map(({ items }) => items);
}
