/** What the analyst corrects of the analysis: sent to main, with an undo for each. */
import type { AppliedCorrection } from '../core/corrections/correction.ts';
import type { CorrectionRequest } from '../core/corrections/make-correction.ts';
import type { CorrectionId } from '../core/model.ts';
import type { DlApp } from './dl-app.ts';
import { strings } from './strings.ts';

/** Listens to the forms of corrections. */
export function listenToCorrections(app: DlApp): void {
  app.addEventListener('dl-correction-wanted', ({ item, at, change }) => {
    void attempt(app, () => correct(app, { item, at, change }));
  });
  app.addEventListener('dl-correction-taken-back', ({ correction }) => {
    void attempt(app, () => takeBack(app, correction));
  });
}

async function correct(app: DlApp, request: CorrectionRequest): Promise<void> {
  const before = correctionsOf(app);
  const article = app.article.id;
  await app.article.correctAnalysis(request);
  const made = correctionsOf(app).find(({ id }) => before.every((other) => other.id !== id));
  if (made === undefined || app.article.id !== article) return;
  const replaced = before.filter(({ id }) => correctionsOf(app).every((other) => other.id !== id));
  offerUndo(app, strings.corrections.done[request.change.kind], async () => {
    // Taken back or replaced meanwhile: nothing is left to undo.
    if (correctionsOf(app).every(({ id }) => id !== made.id)) return;
    await app.article.uncorrectAnalysis(made.id);
    for (const earlier of replaced) await correctAgain(app, earlier);
  });
  // What held the keyboard may be gone with what was taken out.
  if (request.change.kind.startsWith('no-') || request.change.kind === 'merge') app.insights?.focus();
}

async function takeBack(app: DlApp, id: CorrectionId): Promise<void> {
  const correction = correctionsOf(app).find((other) => other.id === id);
  await app.article.uncorrectAnalysis(id);
  app.insights?.focus();
  if (correction === undefined) return;
  const again = correction.items.length === 0 ? null : () => correctAgain(app, correction);
  offerUndo(app, strings.corrections.takenBack, again);
}

/** Makes a correction once more, of what it was about. */
async function correctAgain(app: DlApp, { target, items, change }: AppliedCorrection): Promise<void> {
  const [item] = items;
  const at = target.span?.start;
  const into = items[1];
  if (item === undefined || at === undefined) return;
  if (change.kind !== 'merge')
    return app.article.correctAnalysis({ item: itemAt(app, items, at) ?? item, at, change });
  const place = change.into.span?.start;
  if (into === undefined || place === undefined) return;
  await app.article.correctAnalysis({ item, at, change: { kind: 'merge', into: { item: into, at: place } } });
}

/** The item of a correction that begins where its words do: the one it was made at. */
function itemAt(app: DlApp, items: readonly string[], at: number): string | undefined {
  const { quotations = [], events = [], names = [] } = app.article.reading?.view.analysis ?? {};
  const places = new Map<string, number | undefined>([
    ...[...quotations, ...events].map(({ id, start }) => [id, start] as const),
    ...names.map(({ id, mentions }) => [id, mentions[0]?.start] as const),
  ]);
  return items.find((id) => places.get(id) === at);
}

function offerUndo(app: DlApp, text: string, undo: (() => Promise<void>) | null): void {
  const article = app.article.id;
  const run = (): void =>
    void attempt(app, async () => {
      if (undo === null || article === null) return;
      // The article on screen may be another one by now: what is undone is seen.
      await app.commands.open(article);
      if (app.article.id === article) await undo();
    });
  app.toasts.show(
    'news',
    text,
    undo === null ? {} : { action: { label: strings.app.undo, run, undoes: true } },
  );
}

function correctionsOf(app: DlApp): readonly AppliedCorrection[] {
  return app.article.reading?.view.corrections ?? [];
}

async function attempt(app: DlApp, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    app.report(error);
  }
}
