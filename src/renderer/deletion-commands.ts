/** Deleting and bringing back: articles, notes and highlights, each with an undo until the app quits. */
import type { Deletion } from './controllers/deletions.ts';
import type { DlApp } from './dl-app.ts';
import type { AnnotationDeletedEvent, ArticleDeletedEvent } from './events.ts';
import { excerpt } from './reader/excerpt.ts';
import { strings } from './strings.ts';

/** Characters of a deleted thing's words in messages and lists. */
const EXCERPT = 60;

/** Listens to the panes. */
export function listenToDeletions(app: DlApp): void {
  app.addEventListener('dl-article-deleted', (event) => void attempt(app, () => deleteArticle(app, event)));
  app.addEventListener(
    'dl-annotation-deleted',
    (event) => void attempt(app, () => deleteAnnotation(app, event)),
  );
  app.addEventListener('dl-deletion-undone', ({ id }) => void bringBack(app, id));
}

/** Undoes what was done last: a deletion, or what the newest message offers to undo. False where nothing was. */
export function undoNewest(app: DlApp): boolean {
  const { newest } = app.deletions;
  if (newest === null || app.toasts.newestUndo > newest.toast) return app.toasts.undoNewest();
  void bringBack(app, newest.id);
  return true;
}

async function bringBack(app: DlApp, id: string): Promise<void> {
  const deletion = app.deletions.list.find((other) => other.id === id);
  if (!deletion) return;
  app.toasts.dismiss(deletion.toast);
  await attempt(app, async () => {
    await app.deletions.undo(id);
    app.announcement = strings.deleted.back(deletion.text);
  });
}

async function deleteArticle(app: DlApp, { id, title }: ArticleDeletedEvent): Promise<void> {
  const open = app.article.id === id;
  if (open) await app.noteKeeper.flushAll();
  await app.client.call('article.delete', { id });
  app.list.removed(id);
  if (open) app.article.show(null);
  const text = excerpt(title, EXCERPT);
  offerUndo(app, strings.library.removed(text), {
    kind: 'article',
    id,
    text,
    async bringBack() {
      const view = await app.client.call('article.undelete', { id });
      await app.list.search(app.list.query);
      // Who reads another one by now goes on reading.
      if (app.article.id === null) app.article.show(view);
    },
  });
}

async function deleteAnnotation(app: DlApp, { id }: AnnotationDeletedEvent): Promise<void> {
  const removed = await app.noteKeeper.remove(id);
  if (!removed) return;
  const message = removed.note === '' ? strings.notes.highlightRemoved : strings.notes.removed;
  offerUndo(app, message, {
    kind: 'annotation',
    id,
    text: excerpt(removed.note === '' ? removed.quote.exact : removed.note, EXCERPT),
    async bringBack() {
      await app.noteKeeper.undelete(id, () => app.article.id);
      // The note may belong to an article that is not on screen.
      await app.commands.open(removed.articleId);
      app.focusOf = { kind: 'annotation', id };
    },
  });
  app.insights?.focus();
}

/** Says what was deleted, with an undo. */
export function offerUndo(app: DlApp, message: string, deletion: Omit<Deletion, 'toast'>): void {
  const run = (): void => void bringBack(app, deletion.id);
  const toast = app.toasts.show('news', message, { action: { label: strings.app.undo, run, undoes: true } });
  app.deletions.add({ ...deletion, toast });
}

async function attempt(app: DlApp, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    app.report(error);
  }
}
