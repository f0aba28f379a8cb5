/** What each call of the contract does. One entry a call, checked to be complete. */
import type { ARTICLE_CALLS } from '../contract/calls.ts';
import type { ArticleView } from '../contract/views.ts';
import { correctField, correctionProblem } from '../core/corrections/article-fields.ts';
import type { AnnotationId, ArticleId } from '../core/model.ts';
import type { ArticleDesk } from './article-desk.ts';
import type { ExportDesk } from './export-desk.ts';
import { CallRefusal, type HandlersOf } from './gate.ts';
import type { Library } from './library/library.ts';
import { restoreRemoval } from './revise-article.ts';
import type { Screen } from './screen.ts';
import type { SettingsKeeper } from './settings.ts';

export interface HandlerServices {
  readonly library: Library;
  readonly desk: ArticleDesk;
  readonly settings: SettingsKeeper;
  readonly now: () => Date;
  readonly screen: Screen;
  readonly exporting: ExportDesk;
}

export function createHandlers(services: HandlerServices): HandlersOf<typeof ARTICLE_CALLS> {
  const { library, desk, settings, screen, exporting } = services;

  async function openAndShow(id: ArticleId): Promise<ArticleView> {
    const view = await desk.open(id);
    screen.showing(id);
    return view;
  }

  return {
    'app.start': () => screen.start(),
    'settings.change': (changes) => settings.change(changes),
    'library.list': (request) => library.run('listArticles', request),
    'article.open': ({ id }) => openAndShow(id),

    'article.correct': ({ id, field, value }) => {
      const problem = correctionProblem(field, value);
      if (problem !== null) throw new CallRefusal('invalid', problem);
      return desk.revise(id, (article) => correctField(article, field, value));
    },

    'article.restore': ({ id, removal, restored }) =>
      desk.revise(id, (article) => {
        const changed = restoreRemoval(article, removal, restored);
        if (changed === null)
          throw new CallRefusal('not-found', 'This passage is not among those that were removed.');
        return changed;
      }),

    'article.delete': ({ id }) =>
      desk.inTurn(id, async () => {
        await library.run('deleteArticle', id);
        screen.rowRemoved(id);
        return null;
      }),

    'article.undelete': async ({ id }) => {
      await desk.inTurn(id, async () => {
        await library.run('undeleteArticle', id);
        await desk.announce(id);
      });
      // After its turn: opening may have an analysis delivered, which takes a turn of its own.
      return desk.open(id);
    },

    // Not in the article's turn: a note never waits for an analysis.
    'annotation.save': async (request) => {
      const id = request.id as AnnotationId;
      const annotation = await library.run('saveAnnotation', {
        ...request,
        id,
        now: services.now().toISOString(),
      });
      await desk.announce(request.articleId);
      return annotation;
    },

    'annotation.delete': async ({ id }) => {
      const article = await library.run('deleteAnnotation', id as AnnotationId);
      await desk.announce(article);
      return null;
    },

    'annotation.undelete': async ({ id }) => {
      const annotation = await library.run('undeleteAnnotation', id as AnnotationId);
      await desk.announce(annotation.articleId);
      return annotation;
    },

    'analysis.correct': ({ id, ...request }) => desk.correct(id, request),

    'analysis.uncorrect': ({ id, correction }) => desk.uncorrect(id, correction),

    'briefing.exportPdf': async ({ id, notes }) => ({
      path: await exporting.exportPdf(await desk.open(id), notes),
    }),

    'briefing.reveal': async ({ path }) => {
      await exporting.reveal(path);
      return null;
    },
  };
}
