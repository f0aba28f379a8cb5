/**
 * Keeps the open article's annotations and saves them as they are written. An annotation counts as
 * saved only when main has answered for its newest words; what could not be saved stays in the
 * window and is tried again at the next keystroke, when the field is left, or when asked.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../../contract/bridge.ts';
import { NOTE_LIMIT } from '../../contract/limits.ts';
import type { Annotation, AnnotationId, ArticleId, HighlightColour, Span } from '../../core/model.ts';
import type { AnnotationChange } from '../events.ts';
import { sortAnnotations, type Notes, type SaveState } from '../notes/notes.ts';
import { strings } from '../strings.ts';
import { messageOf } from '../message-of.ts';

/** Pause in typing after which a note is saved, in milliseconds. */
const SAVE_PAUSE = 300;
/** Characters of context kept either side until main answers with its own. */
const CONTEXT = 32;

interface Entry {
  annotation: Annotation;
  state: SaveState | null;
  /** Counts edits, so that an answer can be told from one for older words. */
  edits: number;
  timer: number;
  saving: Promise<void> | null;
}

export class NoteKeeper {
  notes: Notes = { annotations: [], saving: new Map() };

  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client;
  readonly #entries = new Map<AnnotationId, Entry>();
  /** Unsaved ones of articles that are not on screen. */
  readonly #elsewhere = new Map<AnnotationId, Entry>();

  constructor(host: ReactiveControllerHost, client: () => Client) {
    this.#host = host;
    this.#client = client;
  }

  /**
   * Takes the annotations of an article. Words not saved yet win over what main has, and those of
   * other articles wait until their article is opened again.
   */
  load(articleId: ArticleId | null, annotations: readonly Annotation[]): void {
    const unsaved = [...this.#entries.values(), ...this.#elsewhere.values()].filter(isUnsaved);
    this.#entries.clear();
    this.#elsewhere.clear();
    for (const annotation of annotations) this.#entries.set(annotation.id, newEntry(annotation));
    for (const entry of unsaved) {
      const { id } = entry.annotation;
      if (entry.annotation.articleId !== articleId) {
        this.#elsewhere.set(id, entry);
        continue;
      }
      const loaded = this.#entries.get(id)?.annotation;
      // Its place may have moved with the text since.
      if (loaded) entry.annotation = { ...entry.annotation, span: loaded.span, quote: loaded.quote };
      this.#entries.set(id, entry);
    }
    this.#publish();
  }

  /** Why notes of this article or of others could not be saved, one sentence each. */
  get failures(): readonly string[] {
    return [...this.#entries.values(), ...this.#elsewhere.values()].flatMap(({ state }) =>
      state?.kind === 'failed' ? [state.reason] : [],
    );
  }

  /** Makes an annotation and saves it at once. */
  create(articleId: ArticleId, text: string, span: Span, colour: HighlightColour): AnnotationId {
    const now = new Date().toISOString();
    const annotation: Annotation = {
      id: crypto.randomUUID() as AnnotationId,
      articleId,
      span: { start: span.start, end: span.end },
      quote: {
        exact: text.slice(span.start, span.end),
        prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
        suffix: text.slice(span.end, span.end + CONTEXT),
      },
      colour,
      note: '',
      tags: [],
      createdAt: now,
      modifiedAt: now,
    };
    const entry = newEntry(annotation);
    entry.edits = 1;
    this.#entries.set(annotation.id, entry);
    void this.#save(entry);
    return annotation.id;
  }

  /** Changes an annotation in the window at once, and on disk after a pause in typing. */
  edit(id: AnnotationId, change: AnnotationChange): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    entry.annotation = { ...entry.annotation, ...change };
    entry.edits += 1;
    entry.state = { kind: 'pending' };
    clearTimeout(entry.timer);
    const typed = change.note !== undefined;
    entry.timer = window.setTimeout(() => void this.#save(entry), typed ? SAVE_PAUSE : 0);
    this.#publish();
  }

  /** Saves what is unsaved of one annotation now. */
  async flush(id: AnnotationId): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry && isUnsaved(entry)) await this.#save(entry);
  }

  /** Saves everything unsaved now, for when the article or the window goes. */
  async flushAll(): Promise<void> {
    const all = [...this.#entries.values(), ...this.#elsewhere.values()];
    await Promise.all(all.filter(isUnsaved).map((entry) => this.#save(entry)));
  }

  /** Deletes an annotation; what was unsaved is saved before, so that undo brings the newest words back. */
  async remove(id: AnnotationId): Promise<Annotation | null> {
    const entry = this.#entries.get(id);
    if (!entry) return null;
    await this.flush(id);
    this.#entries.delete(id);
    this.#publish();
    try {
      await this.#client().call('annotation.delete', { id });
    } catch (error) {
      this.#entries.set(id, entry);
      this.#publish();
      throw error;
    }
    return entry.annotation;
  }

  /** Brings a deleted annotation back; the article it belongs to may no longer be the one shown. */
  async undelete(id: AnnotationId, shown: () => ArticleId | null): Promise<void> {
    const annotation = await this.#client().call('annotation.undelete', { id });
    if (annotation.articleId !== shown()) return;
    this.#entries.set(id, newEntry(annotation));
    this.#publish();
  }

  async #save(entry: Entry): Promise<void> {
    clearTimeout(entry.timer);
    // One request at a time for each annotation: answers then come in the order of the words.
    if (entry.saving) {
      await entry.saving;
      return isUnsaved(entry) ? this.#save(entry) : undefined;
    }
    const { id, articleId, span, colour, note, tags } = entry.annotation;
    const problem = span === null ? strings.notes.orphanHint : tooLong(note);
    if (span === null || problem !== null) {
      this.#setState(entry, { kind: 'failed', reason: problem ?? '' });
      return;
    }
    const { edits } = entry;
    this.#setState(entry, { kind: 'saving' });
    entry.saving = this.#client()
      .call('annotation.save', { id, articleId, span, colour, note, tags: [...tags] })
      .then(
        (saved) => {
          const newest = entry.edits === edits;
          entry.annotation = newest
            ? saved
            : { ...entry.annotation, quote: saved.quote, createdAt: saved.createdAt };
          entry.saving = null;
          this.#setState(entry, { kind: newest ? 'saved' : 'pending' });
        },
        (error: unknown) => {
          entry.saving = null;
          this.#setState(entry, { kind: 'failed', reason: strings.notes.notSaved(messageOf(error)) });
        },
      );
    await entry.saving;
  }

  #setState(entry: Entry, state: SaveState): void {
    entry.state = state;
    this.#publish();
  }

  #publish(): void {
    const entries = [...this.#entries.values()];
    this.notes = {
      annotations: sortAnnotations(entries.map(({ annotation }) => annotation)),
      saving: new Map(
        entries.flatMap(({ annotation, state }) => (state ? [[annotation.id, state] as const] : [])),
      ),
    };
    this.#host.requestUpdate();
  }
}

function newEntry(annotation: Annotation): Entry {
  return { annotation, state: null, edits: 0, timer: 0, saving: null };
}

function isUnsaved({ state }: Entry): boolean {
  return state !== null && state.kind !== 'saved';
}

function tooLong(note: string): string | null {
  return note.length > NOTE_LIMIT ? strings.notes.tooLong(NOTE_LIMIT) : null;
}
