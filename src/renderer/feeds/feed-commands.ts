/** What the reader does with feeds, turned into calls. */
import type { FeedFinding } from '../../contract/feeds.ts';
import { MARKED_LIMIT } from '../../contract/limits.ts';
import { assertNever } from '../../core/text.ts';
import { offerUndo } from '../deletion-commands.ts';
import type { DlApp } from '../dl-app.ts';
import { strings } from '../strings.ts';
import { folderName } from './folder-name.ts';
import type { FeedAction } from './feed-events.ts';

export class FeedCommands {
  readonly #app: DlApp;
  /** True from the moment a fetch is stopped until it has ended: its end is no news. */
  #stopped = false;

  constructor(app: DlApp) {
    this.#app = app;
  }

  listen(): void {
    const app = this.#app;
    app.client.on('feeds.changed', (row) => app.shelf.changed(row));
    app.client.on('feeds.removed', ({ id }) => app.shelf.removed(id));
    app.client.on('feeds.progress', (progress) => app.shelf.progressed(progress));
    app.addEventListener('dl-feed-action', ({ action }) => void this.#attempt(() => this.#act(action)));
    app.addEventListener(
      'dl-section-chosen',
      ({ section }) => void this.#attempt(() => this.showSection(section)),
    );
  }

  async showSection(section: 'articles' | 'feeds'): Promise<void> {
    const app = this.#app;
    if (section === 'feeds') await import('./dl-feeds.ts');
    app.section = section;
    if (section === 'feeds' && !app.shelf.loaded) await app.shelf.load();
  }

  /** Looks at an address for the dialog. @throws {CallFailure} with a sentence. */
  readonly find = (address: string): Promise<FeedFinding> => this.#app.client.call('feeds.find', { address });

  /** Subscribes for the dialog and shows the feed. @throws {CallFailure} with a sentence. */
  readonly add = async (address: string): Promise<void> => {
    const app = this.#app;
    const { feed, known } = await app.client.call('feeds.add', { address });
    await this.showSection('feeds');
    app.shelf.changed(feed);
    await app.shelf.show(feed.id);
    const { added, known: knownAlready } = strings.feeds;
    app.toasts.show('news', (known ? knownAlready : added)(feed.title));
  };

  async #act(action: FeedAction): Promise<void> {
    const app = this.#app;
    const { client, shelf } = app;
    switch (action.kind) {
      case 'show':
        return shelf.show(action.feed);
      case 'filter':
        return shelf.filter(action.unreadOnly);
      case 'more':
        return shelf.more();
      case 'update':
        return this.#update(action);
      case 'stop':
        this.#stopped = true;
        return void (await client.call('feeds.stop', {}));
      case 'mark':
        return this.#mark(action);
      case 'open':
        return this.#open(action);
      case 'full-text':
        return shelf.changed(await client.call('feeds.fullText', { id: action.feed, always: action.always }));
      case 'rename':
        return shelf.changed(await client.call('feeds.rename', { id: action.feed, name: action.name }));
      case 'move':
        return this.#move(action);
      case 'remove':
        return this.#remove(action);
      case 'import-list':
        return this.#importList(action.file);
      case 'export-list':
        return this.#exportList();
      default:
        return assertNever(action);
    }
  }

  async #update({ feed }: Extract<FeedAction, { kind: 'update' }>): Promise<void> {
    const { client, toasts } = this.#app;
    const { added, failed } = await client.call('feeds.update', { feed });
    if (failed > 0) toasts.show('problem', strings.feeds.updateFailed(failed));
    if (added > 0 || failed === 0) toasts.show('news', strings.feeds.updated(added));
  }

  async #move({ feed, folder }: Extract<FeedAction, { kind: 'move' }>): Promise<void> {
    const { client, shelf, toasts } = this.#app;
    shelf.changed(await client.call('feeds.move', { id: feed.id, folder: [...folder] }));
    const run = (): void =>
      void this.#attempt(async () =>
        shelf.changed(await client.call('feeds.move', { id: feed.id, folder: [...feed.folder] })),
      );
    const message = strings.feeds.moved(feed.title, folderName(folder));
    toasts.show('news', message, { action: { label: strings.app.undo, run, undoes: true } });
  }

  async #mark({ feed, items, read }: Extract<FeedAction, { kind: 'mark' }>): Promise<void> {
    const { client, shelf, toasts } = this.#app;
    this.#stopped = false;
    shelf.marked(items, read);
    const changed = await client.call('feeds.mark', {
      feed,
      items: items === null ? null : [...items],
      read,
    });
    // Drawn as marked before main had come to it: what was not is drawn again as it is.
    if (this.#stopped) await shelf.reload();
    if (items !== null || changed.items.length === 0) return;
    const run = (): void =>
      void this.#attempt(async () => {
        for (let from = 0; from < changed.items.length; from += MARKED_LIMIT) {
          const some = changed.items.slice(from, from + MARKED_LIMIT);
          await client.call('feeds.mark', { feed: null, items: some, read: !read });
        }
      });
    const message = strings.feeds.markedAll(changed.items.length);
    toasts.show('news', message, { action: { label: strings.app.undo, run, undoes: true } });
  }

  async #open({ item, from }: Extract<FeedAction, { kind: 'open' }>): Promise<void> {
    const app = this.#app;
    if (app.shelf.opening !== null) return;
    this.#stopped = false;
    app.shelf.setOpening(item);
    try {
      const outcome = await app.client.call('feeds.open', { item, from });
      if (!outcome.ok) {
        if (!this.#stopped) app.toasts.show('problem', outcome.message);
      } else {
        app.shelf.marked([item], true);
        await app.commands.open(outcome.id);
      }
    } finally {
      app.shelf.setOpening(null);
    }
  }

  async #remove({ feed, title }: Extract<FeedAction, { kind: 'remove' }>): Promise<void> {
    const app = this.#app;
    await app.client.call('feeds.remove', { id: feed });
    app.shelf.removed(feed);
    offerUndo(app, strings.feeds.removed(title), {
      kind: 'feed',
      id: feed,
      text: title,
      async bringBack() {
        app.shelf.changed(await app.client.call('feeds.unremove', { id: feed }));
        await app.shelf.show(feed);
      },
    });
  }

  async #importList(file: File): Promise<void> {
    const { client, toasts, shelf } = this.#app;
    const base64 = toBase64(new Uint8Array(await file.arrayBuffer()));
    const { added, known, problem } = await client.call('feeds.importList', { name: file.name, base64 });
    if (problem !== null) return void toasts.show('problem', problem);
    toasts.show('news', strings.feeds.listTaken(added, known));
    await shelf.load();
    // What was just subscribed to is read for the first time.
    if (added > 0) await this.#update({ kind: 'update', feed: null });
  }

  async #exportList(): Promise<void> {
    const { client, toasts } = this.#app;
    const { path } = await client.call('feeds.exportList', {});
    if (path !== null) toasts.show('news', strings.feeds.listSaved(path));
  }

  async #attempt(run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.#app.report(error);
    }
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // String.fromCharCode takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 30_000)
    text += String.fromCharCode(...bytes.subarray(start, start + 30_000));
  return btoa(text);
}
