/** What the reader can do: keys, buttons and events of the panes, turned into calls and state. */
import type { Client } from '../contract/bridge.ts';
import type { Settings } from '../contract/settings.ts';
import type { ArticleId, HighlightColour, Span } from '../core/model.ts';
import { assertNever } from '../core/text.ts';
import { pickedFiles } from './controllers/dropped-files.ts';
import { isTyping, shortcutOf, type Shortcut } from './controllers/shortcuts.ts';
import { listenToCorrections } from './correction-commands.ts';
import { listenToJoined, saveJoined } from './joined/joined-commands.ts';
import { listenToDeletions, undoNewest } from './deletion-commands.ts';
import type { DialogName, DlApp } from './dl-app.ts';
import type { Command, FocusChosenEvent, HighlightWantedEvent } from './events.ts';
import { strings } from './strings.ts';

const TAB_OF_FOCUS = {
  quotation: 'quotes',
  event: 'timeline',
  name: 'names',
  annotation: 'notes',
} as const satisfies Readonly<Record<string, Settings['insights']>>;

/** Keys of the article on screen: without one, and while several are joined, they keep their own meaning. */
const OF_THE_ARTICLE: ReadonlySet<Shortcut['kind']> = new Set([
  'tab',
  'toggle-insights',
  'next-quotation',
  'previous-quotation',
  'select-sentence',
  'note',
  'highlight',
  'edit-title',
  'details',
] as const);

export class AppCommands {
  readonly #app: DlApp;
  readonly #listening = new AbortController();

  constructor(app: DlApp) {
    this.#app = app;
  }

  get #client(): Client {
    return this.#app.client;
  }

  /** Starts listening: to main, to the panes, to the keyboard, and to the window going away. */
  listen(): void {
    const app = this.#app;
    this.#client.on('library.rowChanged', (row) => app.list.changed(row));
    this.#client.on('library.rowRemoved', ({ id }) => {
      app.list.removed(id);
      if (app.article.id === id) app.article.show(null);
    });
    this.#client.on('article.changed', (view) => {
      if (view.article.id === app.article.id) app.article.show(view);
    });
    this.#client.on('article.opened', ({ id }) => void this.open(id));
    app.jobCommands.listen();
    app.feedCommands.listen();
    this.#client.on('notice', ({ kind, text }) => app.toasts.show(kind, text));
    this.#listenToPanes(app);
    const { signal } = this.#listening;
    addEventListener('keydown', (event) => this.#onKeyDown(event), { signal });
    const flush = (): void => {
      void app.noteKeeper.flushAll();
      app.reader?.savePlace();
      void app.keeper.flush();
    };
    addEventListener('pagehide', flush, { signal });
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onVisibility, { signal });
  }

  /** Ends the listening to the window. */
  stop(): void {
    this.#listening.abort();
  }

  #listenToPanes(app: DlApp): void {
    app.addEventListener('dl-command', ({ command }) => this.run(command));
    app.addEventListener('dl-article-chosen', ({ id }) => void this.open(id));
    app.addEventListener('dl-search-changed', ({ query }) => void app.list.search(query));
    app.addEventListener('dl-rows-shown', ({ first, last }) => void app.list.show(first, last));
    app.addEventListener('dl-text-pasted', ({ text, html }) => app.jobCommands.paste(text, html));
    app.addEventListener('dl-settings-changed', ({ change }) => app.keeper.change(change));
    app.addEventListener('dl-focus-chosen', (event) => this.#choose(event));
    app.addEventListener('dl-field-corrected', ({ field, value }) => {
      void this.#attempt(() => app.article.correct(field, value));
    });
    app.addEventListener('dl-removal-toggled', ({ removal, restored }) => {
      void this.#attempt(async () => {
        // Spans move with the text: nothing unsaved may still carry the old ones.
        await app.noteKeeper.flushAll();
        await app.article.restore(removal, restored);
      });
    });
    listenToCorrections(app);
    listenToDeletions(app);
    listenToJoined(app);
    app.addEventListener('dl-selection-changed', ({ span }) => {
      app.selection = span;
    });
    app.addEventListener('dl-highlight-wanted', (event) => this.#highlight(event));
    app.addEventListener('dl-annotation-edited', ({ id, change }) => app.noteKeeper.edit(id, change));
    app.addEventListener('dl-annotation-left', ({ id }) => void app.noteKeeper.flush(id));
    app.addEventListener('dl-toast-dismissed', ({ id }) => app.toasts.dismiss(id));
    app.addEventListener('dl-dialog-closed', () => {
      app.dialog = null;
    });
  }

  run(command: Command): void {
    const app = this.#app;
    switch (command) {
      case 'samples':
        app.keeper.change({ samplesOffered: true });
        return app.jobCommands.importSamples();
      case 'imports':
        return app.jobCommands.toggle();
      case 'choose-files':
        return app.readonly ? undefined : app.picker.click();
      case 'choose-folder':
        return app.readonly ? undefined : app.folderPicker.click();
      case 'toggle-library':
        return app.panes.toggle('library');
      case 'toggle-insights':
        return app.panes.toggle('insights');
      case 'settings':
      case 'help':
      case 'paste':
      case 'addresses':
        return void this.#openDialog(command);
      case 'add-feed':
        return app.readonly ? undefined : void this.#openDialog('feed');
      case 'export':
        if (app.joined.joined !== null) return void saveJoined(app, 'pdf');
        return app.article.id ? void this.#openDialog(command) : undefined;
      case 'details':
        return app.article.id ? void this.#openDialog(command) : undefined;
      default:
        return assertNever(command);
    }
  }

  /** Opens an article; unsaved words of the one before are saved first. */
  async open(id: ArticleId): Promise<void> {
    const app = this.#app;
    if (app.panes.drawer === 'library') app.panes.closeDrawer();
    app.joined.close();
    if (id === app.article.id) return app.article.stay();
    if (id === app.article.coming) return;
    await this.#attempt(async () => {
      await app.noteKeeper.flushAll();
      const [failure] = app.noteKeeper.failures;
      if (failure !== undefined) app.toasts.show('problem', strings.notes.keptUnsaved(failure));
      await app.article.open(id);
    });
  }

  takePicked(picker: HTMLInputElement): void {
    const request = pickedFiles([...(picker.files ?? [])]);
    picker.value = '';
    if (request !== null) void this.#app.fileJobs.importFiles(request);
  }

  /** Writes the PDF. @throws {CallFailure} with a sentence for the dialog. */
  async exportPdf(notes: boolean): Promise<string | null> {
    const { article, noteKeeper } = this.#app;
    if (!article.id) return null;
    await noteKeeper.flushAll();
    const { path } = await this.#client.call('briefing.exportPdf', { id: article.id, notes });
    return path;
  }

  async reveal(path: string): Promise<void> {
    await this.#attempt(() => this.#client.call('briefing.reveal', { path }));
  }

  async #attempt(run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.#app.report(error);
    }
  }

  async #openDialog(name: DialogName): Promise<void> {
    await this.#attempt(async () => {
      await import('./dialogs/all.ts');
      this.#app.dialog = name;
    });
  }

  #choose({ focus, from, span }: FocusChosenEvent): void {
    const app = this.#app;
    app.focusOf = focus;
    if (from === 'insights') {
      if (span) app.reader?.showSpan(span);
      if (app.panes.drawer === 'insights') app.panes.closeDrawer();
      return;
    }
    if (!focus || focus.kind === 'key-point') return;
    this.#showTab(TAB_OF_FOCUS[focus.kind]);
    // Where the insights have no place beside the article nothing else would tell of the click.
    if (!app.panes.fits('insights')) app.panes.show('insights');
  }

  #showTab(tab: Settings['insights']): void {
    const { keeper } = this.#app;
    if (keeper.settings?.insights !== tab) keeper.change({ insights: tab });
  }

  #highlight({ span, colour, write }: Pick<HighlightWantedEvent, 'span' | 'colour' | 'write'>): void {
    const app = this.#app;
    const { reading } = app.article;
    if (!reading || app.readonly) return;
    const same = app.noteKeeper.notes.annotations.find(
      (annotation) => annotation.span?.start === span.start && annotation.span.end === span.end,
    );
    if (same && !write) app.noteKeeper.edit(same.id, { colour });
    const id = same?.id ?? app.noteKeeper.create(reading.view.article.id, reading.text, span, colour);
    app.reader?.clearSelection();
    app.focusOf = { kind: 'annotation', id };
    if (write) void this.#write(id);
  }

  /** Opens the Notes tab with the keyboard in one note. */
  async #write(id: string): Promise<void> {
    const app = this.#app;
    this.#showTab('notes');
    app.panes.show('insights');
    await app.updateComplete;
    await app.insights?.writeNote(id);
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || this.#app.dialog !== null) return;
    const shortcut = shortcutOf(event, isTyping(event.composedPath()));
    if (shortcut && this.#obey(shortcut)) event.preventDefault();
  }

  /** Does what a key asks; false where it has nothing to do and the key keeps its own meaning. */
  #obey(shortcut: Shortcut): boolean {
    const app = this.#app;
    if (app.joined.joined !== null && OF_THE_ARTICLE.has(shortcut.kind)) return false;
    switch (shortcut.kind) {
      case 'next-pane':
      case 'previous-pane':
        this.#movePane(shortcut.kind === 'next-pane' ? 1 : -1);
        return true;
      case 'search':
        app.panes.show('library');
        app.section = 'articles';
        void app.updateComplete.then(() => app.library?.focusSearch());
        return true;
      case 'import':
        this.run('choose-files');
        return true;
      case 'export':
      case 'details':
      case 'settings':
      case 'help':
      case 'toggle-library':
      case 'toggle-insights':
      case 'imports':
        this.run(shortcut.kind);
        return true;
      case 'tab':
        this.#showTab(shortcut.tab);
        app.panes.show('insights');
        return true;
      case 'next-quotation':
      case 'previous-quotation':
        this.#stepQuotation(shortcut.kind === 'next-quotation' ? 1 : -1);
        return true;
      case 'select-sentence':
        app.reader?.focus({ preventScroll: true });
        app.reader?.selectSentence();
        return true;
      case 'note':
        return this.#mark('yellow', true);
      case 'highlight':
        return this.#mark(shortcut.colour, false);
      case 'edit-title':
        app.reader?.editTitle();
        return true;
      case 'undo':
        return undoNewest(app);
      case 'escape':
        return this.#escape();
      default:
        return assertNever(shortcut);
    }
  }

  #escape(): boolean {
    const app = this.#app;
    // A button that was pressed in the list of imports and is gone has left the keyboard nowhere.
    if (app.jobsShown && app.shadowRoot?.activeElement === null) app.jobCommands.close();
    else if (app.panes.drawer !== null) app.panes.closeDrawer();
    else if (app.joined.joined !== null) app.joinedView?.leave();
    else if (app.selection) app.reader?.clearSelection();
    else if (app.focusOf) app.focusOf = null;
    else return false;
    return true;
  }

  #movePane(step: 1 | -1): void {
    const app = this.#app;
    const panes = [app.library, app.joinedView ?? app.reader, app.insights].filter((pane) => pane !== null);
    const active = app.shadowRoot?.activeElement;
    const index = panes.findIndex((pane) => pane === active);
    // From nowhere, the article comes first.
    const next =
      index === -1 ? panes.findIndex((pane) => pane === (app.joinedView ?? app.reader)) : index + step;
    panes[(next + panes.length) % panes.length]?.focus();
  }

  #stepQuotation(step: 1 | -1): void {
    const app = this.#app;
    const quotations = app.article.reading?.quotations ?? [];
    if (quotations.length === 0) {
      app.announcement = strings.reader.noQuotations;
      return;
    }
    const current = quotations.findIndex(
      ({ id }) => app.focusOf?.kind === 'quotation' && app.focusOf.id === id,
    );
    const start = current === -1 && step === -1 ? quotations.length : current;
    const index = Math.max(0, Math.min(quotations.length - 1, start + step));
    const quotation = quotations[index];
    if (!quotation) return;
    app.focusOf = { kind: 'quotation', id: quotation.id };
    app.reader?.showSpan(quotation);
    const speaker = quotation.speaker?.name ?? strings.quotes.unattributed;
    app.announcement = strings.reader.quotationAnnounced(
      index + 1,
      quotations.length,
      speaker,
      quotation.text,
    );
  }

  /** Marks the selected words, else changes the current note, else marks the current quotation. */
  #mark(colour: HighlightColour, write: boolean): boolean {
    const app = this.#app;
    const { reading } = app.article;
    if (!reading || app.readonly) return false;
    const { focusOf, selection } = app;
    if (!selection && focusOf?.kind === 'annotation') {
      if (write) void this.#write(focusOf.id);
      else this.#recolour(focusOf.id, colour);
      return true;
    }
    const quotation = reading.quotations.find(({ id }) => focusOf?.kind === 'quotation' && focusOf.id === id);
    const span: Span | undefined = selection ?? quotation;
    if (!span) {
      app.toasts.show('news', strings.reader.nothingSelected);
      return true;
    }
    this.#highlight({ span, colour, write });
    return true;
  }

  #recolour(id: string, colour: HighlightColour): void {
    const { noteKeeper } = this.#app;
    const annotation = noteKeeper.notes.annotations.find((other) => other.id === id);
    if (annotation) noteKeeper.edit(annotation.id, { colour });
  }
}
