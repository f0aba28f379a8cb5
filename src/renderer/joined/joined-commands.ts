/** What the analyst does with several articles, turned into calls and state. */
import type { JoinedFormat } from '../../contract/joined-calls.ts';
import { JOINED_LIMIT } from '../../contract/limits.ts';
import { assertNever } from '../../core/text.ts';
import type { DlApp } from '../dl-app.ts';
import { strings } from '../strings.ts';
import type { JoinedAction } from './joined-events.ts';

export function listenToJoined(app: DlApp): void {
  async function attempt(run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (error) {
      app.report(error);
    }
  }
  app.client.on('library.rowRemoved', ({ id }) => void attempt(() => app.joined.removed(id)));
  app.client.on('library.rowChanged', ({ id }) => void attempt(() => app.joined.changed(id)));
  app.addEventListener('dl-joined-action', ({ action }) => void attempt(() => act(app, action)));
}

/** Saves the timeline on screen and says where. */
export async function saveJoined(app: DlApp, format: JoinedFormat): Promise<void> {
  // A second press while the first is being written would write a second file.
  if (app.joined.saving !== null) return;
  try {
    const path = await app.joined.save(format);
    if (path === null) return;
    const run = (): void => void app.commands.reveal(path);
    app.toasts.show('news', strings.joined.saved(path), { action: { label: strings.export.show, run } });
  } catch (error) {
    app.report(error);
  }
}

async function act(app: DlApp, action: JoinedAction): Promise<void> {
  const { joined } = app;
  switch (action.kind) {
    case 'mark': {
      const more = action.ids.filter((id) => !joined.marked.has(id));
      if (action.marked && joined.marked.size + more.length > JOINED_LIMIT) {
        app.toasts.show('problem', strings.joined.tooMany(JOINED_LIMIT));
        return;
      }
      joined.mark(action.ids, action.marked);
      app.announcement = strings.joined.marked(joined.marked.size);
      // What is on screen is what is marked.
      if (joined.joined !== null) await joined.show();
      return;
    }
    case 'clear':
      return joined.clear();
    case 'close':
      joined.close();
      await app.updateComplete;
      return app.reader?.focus();
    case 'show':
      await import('./dl-joined-timeline.ts');
      await joined.show();
      if (app.panes.drawer === 'library') app.panes.closeDrawer();
      app.announcement = strings.joined.shown(joined.marked.size);
      await app.updateComplete;
      return app.joinedView?.focus();
    case 'save':
      return saveJoined(app, action.format);
    case 'open': {
      joined.close();
      await app.commands.open(action.article);
      await app.updateComplete;
      if (action.event !== null) app.focusOf = { kind: 'event', id: action.event };
      app.keeper.change({ insights: 'timeline' });
      app.reader?.focus();
      if (action.span !== null) app.reader?.showSpan(action.span);
      return;
    }
    default:
      return assertNever(action);
  }
}
