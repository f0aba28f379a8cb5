/** Main, as the window sees it, over a list of views in memory. Calls can be delayed or made to fail. */
import type { Bridge } from '../../src/contract/bridge.ts';
import type { AppEvents, CallName, EventName } from '../../src/contract/calls.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/contract/settings.ts';
import type { JobView } from '../../src/contract/jobs.ts';
import type { ArticleView, LibraryRow, Notice, Result } from '../../src/contract/views.ts';
import {
  correctField,
  correctionProblem,
  type ArticleField,
} from '../../src/core/corrections/article-fields.ts';
import { applyCorrections } from '../../src/core/corrections/apply-corrections.ts';
import { makeCorrection, type CorrectionRequest } from '../../src/core/corrections/make-correction.ts';
import { joinTimelines } from '../../src/core/briefing/join-timelines.ts';
import type {
  Annotation,
  AnnotationId,
  ArticleId,
  Block,
  CorrectionId,
  HighlightColour,
  Span,
} from '../../src/core/model.ts';
import { canonicalText } from '../../src/core/text.ts';
import type { ItemResult } from '../../src/main/jobs/work.ts';
import { createFakeFeeds } from './fake-feeds.ts';
import { createFakeJobs } from './fake-jobs.ts';
import { articleId, makeArticle, makeView, paragraphs, rowOf } from './sample-views.ts';

export interface FakeBridgeOptions {
  readonly views?: readonly ArticleView[];
  readonly open?: ArticleView | null;
  readonly settings?: Partial<Settings>;
  readonly writable?: boolean;
  readonly notices?: readonly Notice[];
  /** Imports that ended before the window listened. */
  readonly untold?: readonly JobView[];
  /** Rows besides those of the views, for long lists. */
  readonly moreRows?: readonly LibraryRow[];
}

export interface FakeBridge extends Bridge {
  /** Every call in order. */
  readonly calls: readonly { readonly name: string; readonly request: unknown }[];
  /** Requests of one call, in order. */
  requestsOf(name: CallName): readonly Record<string, unknown>[];
  /** The next calls of this name fail with this sentence, until told otherwise. */
  fail(name: CallName, message: string | null): void;
  /** Calls of this name wait until the returned function is called. */
  hold(name: CallName): () => void;
  emit<Name extends EventName>(name: Name, payload: AppEvents[Name]): void;
  views(): readonly ArticleView[];
}

interface SaveRequest {
  readonly id: AnnotationId;
  readonly articleId: ArticleId;
  readonly span: Span;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly tags: readonly string[];
}

/** A bridge over the given views. */
export function createFakeBridge(options: FakeBridgeOptions = {}): FakeBridge {
  let views = [...(options.views ?? [])];
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  let listener: ((name: string, payload: string) => void) | null = null;
  const calls: { name: string; request: unknown }[] = [];
  const failures = new Map<string, string>();
  const holds = new Map<string, Promise<void>>();
  const deletedArticles = new Map<string, ArticleView>();
  const deletedAnnotations = new Map<string, Annotation>();
  const moreRows = options.moreRows ?? [];

  const find = (id: unknown): ArticleView => {
    const view = views.find((other) => other.article.id === id);
    if (!view) throw new Error('That article is not in the library.');
    return view;
  };
  const replace = (view: ArticleView): ArticleView => {
    views = views.map((other) => (other.article.id === view.article.id ? view : other));
    bridge.emit('library.rowChanged', rowOf(view));
    return view;
  };
  const rows = (query: string): LibraryRow[] => {
    const all = [...views.map(rowOf), ...moreRows];
    const words = query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    return all.filter((row) => {
      const view = views.find((other) => other.article.id === row.id);
      const text = `${row.title} ${row.publisher ?? ''} ${view ? canonicalText(view.article.blocks) : ''}`;
      return words.every((word) => text.toLowerCase().includes(word));
    });
  };
  const add = (name: string, text: string): ItemResult => {
    if (text.trim() === '') return { state: 'failed', message: `“${name}” holds no text.` };
    const number = 100 + views.length;
    const [title = '', ...body] = text.split(/\n+/).filter((line) => line.trim() !== '');
    const view = makeView(
      makeArticle({ number, title, publisher: null, language: 'en', blocks: paragraphs(...body) }),
    );
    views = [view, ...views];
    bridge.emit('library.rowChanged', rowOf(view));
    return { state: 'done', article: articleId(number) };
  };
  const jobs = createFakeJobs({ add, emit: (name, payload) => bridge.emit(name, payload) });
  const feeds = createFakeFeeds(
    (name, payload) => bridge.emit(name, payload),
    () => views[1]?.article.id ?? null,
  );

  /** Only the calls that the window makes. */
  const handlers: Partial<Record<CallName, (request: Record<string, unknown>) => unknown>> = {
    'app.start': () => ({
      version: '0.1.0',
      shell: 'chromium',
      settings,
      writable: options.writable ?? true,
      notices: options.notices ?? [],
      jobs: options.untold ?? [],
      untold: (options.untold ?? []).map(({ id }) => id),
      library: { rows: rows('').slice(0, 100), total: rows('').length },
      open: options.open === undefined ? (views[0] ?? null) : options.open,
    }),
    'settings.change': (change) => (settings = { ...settings, ...(change as Partial<Settings>) }),
    'library.list': ({ query, offset, limit }) => {
      const found = rows(String(query));
      return { rows: found.slice(Number(offset), Number(offset) + Number(limit)), total: found.length };
    },
    'article.open': ({ id }) => find(id),
    ...jobs.handlers,
    ...feeds.handlers,
    'article.correct': ({ id, field, value }) => {
      const view = find(id);
      const problem = correctionProblem(field as ArticleField, value as string | null);
      if (problem !== null) throw new Error(problem);
      return replace({
        ...view,
        article: correctField(view.article, field as ArticleField, value as string | null),
      });
    },
    'article.restore': ({ id, removal, restored }) => {
      const view = find(id);
      const { article } = view;
      const chosen = article.removals.find((other) => other.id === removal);
      if (!chosen) throw new Error('That passage is not there.');
      const blocks: readonly Block[] = restored
        ? article.blocks.toSpliced(chosen.before, 0, ...chosen.blocks)
        : article.blocks.filter((block) => !chosen.blocks.includes(block));
      const removals = article.removals.map((other) =>
        other.id === removal ? { ...other, restored: restored === true } : other,
      );
      return replace({ ...view, article: { ...article, blocks, removals } });
    },
    'article.delete': ({ id }) => {
      const view = find(id);
      deletedArticles.set(view.article.id, view);
      views = views.filter((other) => other !== view);
      bridge.emit('library.rowRemoved', { id: view.article.id });
      return null;
    },
    'article.undelete': ({ id }) => {
      const view = deletedArticles.get(String(id));
      if (!view) throw new Error('It can’t be brought back.');
      views = [view, ...views];
      return view;
    },
    'annotation.save': (request) => {
      const save = request as unknown as SaveRequest;
      const view = find(save.articleId);
      const before = view.annotations.find(({ id }) => id === save.id);
      const text = canonicalText(view.article.blocks);
      const now = new Date().toISOString();
      const saved: Annotation = {
        ...save,
        quote: {
          exact: text.slice(save.span.start, save.span.end),
          prefix: text.slice(Math.max(0, save.span.start - 32), save.span.start),
          suffix: text.slice(save.span.end, save.span.end + 32),
        },
        createdAt: before?.createdAt ?? now,
        modifiedAt: now,
      };
      replace({ ...view, annotations: [...view.annotations.filter(({ id }) => id !== save.id), saved] });
      return saved;
    },
    'annotation.delete': ({ id }) => {
      for (const view of views) {
        const annotation = view.annotations.find((other) => other.id === id);
        if (!annotation) continue;
        deletedAnnotations.set(annotation.id, annotation);
        replace({ ...view, annotations: view.annotations.filter((other) => other !== annotation) });
      }
      return null;
    },
    'annotation.undelete': ({ id }) => {
      const annotation = deletedAnnotations.get(String(id));
      if (!annotation) throw new Error('It can’t be brought back.');
      const view = find(annotation.articleId);
      replace({ ...view, annotations: [...view.annotations, annotation] });
      return annotation;
    },
    'analysis.correct': ({ id, ...request }) => {
      const view = find(id);
      const made = makeCorrection(request as unknown as CorrectionRequest, {
        articleId: view.article.id,
        analysis: view.analysis,
        corrections: view.corrections ?? [],
        text: canonicalText(view.article.blocks),
        id: crypto.randomUUID() as CorrectionId,
        now: new Date().toISOString(),
      });
      if (!made.ok) throw new Error(made.message);
      const kept = (view.corrections ?? []).filter((other) => !made.replaces.includes(other.id));
      return replace({ ...view, ...applyCorrections(view.analysis, [...kept, made.correction]) });
    },
    'analysis.uncorrect': ({ id, correction }) => {
      const view = find(id);
      const kept = (view.corrections ?? []).filter((other) => other.id !== correction);
      return replace({ ...view, ...applyCorrections(view.analysis, kept) });
    },
    'briefing.exportPdf': () => ({ path: '/home/reader/Downloads/santa-lucia-bridge.pdf' }),
    'briefing.reveal': () => null,
    'joined.timeline': ({ ids }) => joinTimelines((ids as readonly ArticleId[]).map(find)),
    'joined.export': ({ format }) => ({ path: `/home/reader/Downloads/Timeline.${String(format)}` }),
  };

  const bridge: FakeBridge = {
    calls,
    requestsOf: (name) =>
      calls.filter((call) => call.name === name).map((call) => call.request as Record<string, unknown>),
    fail(name, message) {
      if (message === null) failures.delete(name);
      else failures.set(name, message);
    },
    hold(name) {
      let release = (): void => undefined;
      holds.set(
        name,
        new Promise((resolve) => {
          release = () => {
            holds.delete(name);
            resolve();
          };
        }),
      );
      return () => release();
    },
    emit(name, payload) {
      listener?.(name, JSON.stringify(payload));
    },
    views: () => views,
    async call(name, request) {
      const parsed = JSON.parse(request) as Record<string, unknown>;
      calls.push({ name, request: parsed });
      await (holds.get(name) ?? Promise.resolve());
      const failure = failures.get(name);
      return JSON.stringify(failure === undefined ? answer(name, parsed) : refused(failure));
    },
    listen(given) {
      listener = given;
    },
  };

  function answer(name: string, request: Record<string, unknown>): Result<unknown> {
    const handler = handlers[name as CallName];
    if (!handler) return refused(`There is no call ${name}.`);
    try {
      return { ok: true, value: handler(request) };
    } catch (error) {
      return refused(error instanceof Error ? error.message : String(error));
    }
  }

  return bridge;
}

function refused(message: string): Result<never> {
  return { ok: false, error: { code: 'failed', message } };
}
