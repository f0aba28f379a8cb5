/**
 * Every call and event that crosses a process, one sentence each. Payloads are JSON; requests are
 * validated against the schema here before any handler sees them, failures come back as values. An
 * area with many calls keeps them in a file of its own, spread in here.
 */
import * as v from 'valibot';
import { ARTICLE_FIELDS, LONGEST_FIELD } from '../core/corrections/article-fields.ts';
import type { FeedId } from '../core/feeds/subscription.ts';
import { HIGHLIGHT_COLOURS } from '../core/model.ts';
import type { Annotation, ArticleId, CorrectionId } from '../core/model.ts';
import { articleId, call, offset, type Call } from './call.ts';
import { correctionChange, item } from './corrections.ts';
import { FEED_CALLS } from './feed-calls.ts';
import type { FeedProgress, FeedRow } from './feeds.ts';
import { JOB_CALLS, type JobEvents } from './job-calls.ts';
import { FILE_LIMIT, NOTE_LIMIT, PASTE_LIMIT } from './limits.ts';
import { JOINED_CALLS } from './joined-calls.ts';
import { NETWORK_CALLS } from './network-calls.ts';
import { settingsSchema, type Settings } from './settings.ts';
import type { ArticleView, ExportOutcome, LibraryPage, LibraryRow, Notice, StartState } from './views.ts';

export { FILE_LIMIT, NOTE_LIMIT, PASTE_LIMIT };

const annotationId = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));
const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'a span must not be empty'),
);
const correctionId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f-]{36}$/),
  v.transform((text) => text as CorrectionId),
);

/** What the window asks of its articles, itself and its settings. */
export const ARTICLE_CALLS = {
  /** Gives what the window needs to draw itself the first time. */
  'app.start': call<StartState>()(v.object({})),
  /** Changes some settings and answers with all of them. */
  'settings.change': call<Settings>()(v.partial(settingsSchema)),
  /** Lists articles, newest first; with a query, those that contain all its words. */
  'library.list': call<LibraryPage>()(
    v.object({
      query: v.pipe(v.string(), v.maxLength(1_000)),
      offset,
      limit: v.pipe(offset, v.maxValue(500)),
    }),
  ),
  /** Opens one article with its analysis and annotations, and remembers it as the last one. */
  'article.open': call<ArticleView>()(v.object({ id: articleId })),
  /** Corrects one field; what the import found is kept beside it. Null goes back to what was found. */
  'article.correct': call<ArticleView>()(
    v.object({
      id: articleId,
      field: v.picklist(ARTICLE_FIELDS),
      value: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_FIELD))),
    }),
  ),
  /** Puts a removed passage back into the text, or takes it out again; annotations move along. */
  'article.restore': call<ArticleView>()(
    v.object({ id: articleId, removal: v.pipe(v.string(), v.maxLength(64)), restored: v.boolean() }),
  ),
  /** Takes an article with its annotations out of the library; `article.undelete` brings it back until the app quits. */
  'article.delete': call<null>()(v.object({ id: articleId })),
  /** Brings a deleted article back. */
  'article.undelete': call<ArticleView>()(v.object({ id: articleId })),
  /** Writes a highlight or note durably; the answer comes when it is on disk. A null span keeps the passage it has (an orphan's note can be edited). */
  'annotation.save': call<Annotation>()(
    v.object({
      id: annotationId,
      articleId,
      span: v.nullable(span),
      colour: v.picklist(HIGHLIGHT_COLOURS),
      note: v.pipe(v.string(), v.maxLength(NOTE_LIMIT)),
      tags: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))), v.maxLength(50)),
    }),
  ),
  /** Deletes a highlight or note; `annotation.undelete` brings it back until the app quits. */
  'annotation.delete': call<null>()(v.object({ id: annotationId })),
  /** Brings a deleted highlight or note back. */
  'annotation.undelete': call<Annotation>()(v.object({ id: annotationId })),
  /**
   * Corrects what the engine read: a speaker, an event's date, a name. `at` is where the item begins (a
   * name: its first mention); a correction of the same thing is replaced.
   */
  'analysis.correct': call<ArticleView>()(
    v.object({ id: articleId, item, at: offset, change: correctionChange }),
  ),
  /** Takes a correction back: the engine's reading, or an earlier correction's, is shown again. */
  'analysis.uncorrect': call<ArticleView>()(v.object({ id: articleId, correction: correctionId })),
  /** Prints the briefing as a PDF and saves it; private notes only where `notes` says so. */
  'briefing.exportPdf': call<ExportOutcome>()(v.object({ id: articleId, notes: v.boolean() })),
  /** Shows an exported file in the system's file manager; only paths that this session exported. */
  'briefing.reveal': call<null>()(v.object({ path: v.pipe(v.string(), v.maxLength(4_096)) })),
} as const;

/** Requests: from the window to main. */
export const CALLS = {
  ...ARTICLE_CALLS,
  ...NETWORK_CALLS,
  ...JOB_CALLS,
  ...FEED_CALLS,
  ...JOINED_CALLS,
} as const;

export type CallName = keyof typeof CALLS;
/** What the window sends. */
export type RequestOf<Name extends CallName> = v.InferInput<(typeof CALLS)[Name]['request']>;
/** What a handler receives, validated. */
export type ValidRequestOf<Name extends CallName> = v.InferOutput<(typeof CALLS)[Name]['request']>;
export type AnswerOf<Name extends CallName> =
  (typeof CALLS)[Name] extends Call<v.GenericSchema, infer Answer> ? Exclude<Answer, undefined> : never;

/** Events: from main to the window. They tell what is; they steer nothing. */
export interface AppEvents extends JobEvents {
  /** A row was added or changed. */
  readonly 'library.rowChanged': LibraryRow;
  /** A row is gone. */
  readonly 'library.rowRemoved': { readonly id: ArticleId };
  /** An article on screen was made anew (re-analysed, corrected elsewhere). */
  readonly 'article.changed': ArticleView;
  /** An article to show at once: a file was given to a Dateline that is already open. */
  readonly 'article.opened': { readonly id: ArticleId };
  /** A feed was added or changed, its counts included. */
  readonly 'feeds.changed': FeedRow;
  /** A feed is gone. */
  readonly 'feeds.removed': { readonly id: FeedId };
  /** Feeds are being updated; done is total at the end. */
  readonly 'feeds.progress': FeedProgress;
  /** One sentence for the reader. */
  readonly notice: Notice;
}

export type EventName = keyof AppEvents;
