/** Several articles on one timeline. */
import * as v from 'valibot';
import type { JoinedTimeline } from '../core/briefing/joined-timeline.ts';
import { articleId, call } from './call.ts';
import { JOINED_LIMIT } from './limits.ts';
import type { ExportOutcome } from './views.ts';

const ids = v.pipe(
  v.array(articleId),
  v.minLength(2),
  v.maxLength(JOINED_LIMIT),
  v.check((list) => new Set(list).size === list.length, 'an article must not be named twice'),
);

/** As what the joined timeline can be saved. */
export const JOINED_FORMATS = ['pdf', 'json', 'markdown'] as const;
export type JoinedFormat = (typeof JOINED_FORMATS)[number];

export const JOINED_CALLS = {
  /** Joins the timelines of some articles, the analyst's corrections included. */
  'joined.timeline': call<JoinedTimeline>()(v.object({ ids })),
  /** Saves their joined timeline; nothing private is in it. */
  'joined.export': call<ExportOutcome>()(v.object({ ids, format: v.picklist(JOINED_FORMATS) })),
} as const;
