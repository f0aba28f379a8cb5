/** Invented articles of one accident, as several papers tell it, read by the engine. */
import { analyse } from '../../../src/core/analysis/analyse.ts';
import type { JoinedInput } from '../../../src/core/briefing/join-timelines.ts';
import type { ArticleId, Direction, TimelineEvent } from '../../../src/core/model.ts';
import { canonicalText } from '../../../src/core/text.ts';
import { makeView, paragraph } from './make-view.ts';

interface Paper {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly language?: string;
  readonly direction?: Direction;
  readonly paragraphs: readonly string[];
}

/** @param change what the analyst made of the events. */
export function paperView(
  paper: Paper,
  change: (events: readonly TimelineEvent[]) => readonly TimelineEvent[] = (events) => events,
): JoinedInput {
  const { id, paragraphs, language = 'en', publishedAt, ...words } = paper;
  const { article } = makeView({ ...words, language, publishedAt, blocks: paragraphs.map(paragraph) });
  const analysis = analyse({ text: canonicalText(article.blocks), language, publishedAt });
  return {
    article: { ...article, id: id as ArticleId },
    analysis: { ...analysis, events: change(analysis.events) },
  };
}

export const COURIER: Paper = {
  id: 'a1',
  publisher: 'Coast Courier',
  title: 'Ferry Amina runs aground off Pemba',
  publishedAt: '2026-03-06',
  paragraphs: [
    'The ferry Amina ran aground off Pemba on 3 March 2026 with 140 passengers aboard, the navy said.',
    'The harbour of Wete was closed on 5 March 2026 after divers found oil in the water.',
  ],
};

export const HERALD: Paper = {
  id: 'a2',
  publisher: 'The Herald',
  title: 'Navy: 140 rescued from stranded ferry',
  publishedAt: '2026-03-07',
  paragraphs: [
    'Cloves rose in price in February 2026.',
    'The ferry Amina ran aground off Pemba on Tuesday with 140 passengers aboard, the navy said.',
  ],
};

export const STAR: Paper = {
  id: 'a3',
  publisher: null,
  title: 'Stranded ferry <b>leaks</b> oil',
  publishedAt: '2026-03-08',
  paragraphs: ['The ferry Amina ran aground off Pemba on 4 March 2026 with 140 passengers aboard.'],
};

export const SAHIL: Paper = {
  id: 'a4',
  publisher: 'صحيفة الساحل',
  title: 'جنوح العبارة أمينة',
  publishedAt: '2026-03-07',
  language: 'ar',
  direction: 'rtl',
  paragraphs: ['جنحت العبارة «أمينة» قبالة سواحل جزيرة بيمبا يوم الثلاثاء 3 مارس 2026 وعلى متنها 140 راكبا.'],
};
