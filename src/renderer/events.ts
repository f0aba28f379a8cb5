/** What components report upwards. Each event is a small class, entered in the event map. */
import type { ArticleField } from '../core/corrections/article-fields.ts';
import type { Settings } from '../contract/settings.ts';
import type { AnnotationId, ArticleId, HighlightColour, Span } from '../core/model.ts';
import type { Focus } from './contexts.ts';

abstract class UpwardEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The reader chose an article. */
export class ArticleChosenEvent extends UpwardEvent {
  readonly id: ArticleId;
  constructor(id: ArticleId) {
    super('dl-article-chosen');
    this.id = id;
  }
}

/** The reader wants an article out of the library. */
export class ArticleDeletedEvent extends UpwardEvent {
  readonly id: ArticleId;
  readonly title: string;
  constructor(id: ArticleId, title: string) {
    super('dl-article-deleted');
    this.id = id;
    this.title = title;
  }
}

/** The words searched for changed. */
export class SearchChangedEvent extends UpwardEvent {
  readonly query: string;
  constructor(query: string) {
    super('dl-search-changed');
    this.query = query;
  }
}

/** Rows `[first, last]` of the library came into view. */
export class RowsShownEvent extends UpwardEvent {
  readonly first: number;
  readonly last: number;
  constructor(first: number, last: number) {
    super('dl-rows-shown');
    this.first = first;
    this.last = last;
  }
}

/** Text to import was pasted. */
export class TextPastedEvent extends UpwardEvent {
  readonly text: string;
  readonly html: string | null;
  constructor(text: string, html: string | null) {
    super('dl-text-pasted');
    this.text = text;
    this.html = html;
  }
}

/** Commands without a value, from buttons anywhere. */
export type Command =
  | 'samples'
  | 'imports'
  | 'choose-files'
  | 'choose-folder'
  | 'addresses'
  | 'add-feed'
  | 'settings'
  | 'help'
  | 'export'
  | 'details'
  | 'paste'
  | 'toggle-library'
  | 'toggle-insights';

export class CommandEvent extends UpwardEvent {
  readonly command: Command;
  constructor(command: Command) {
    super('dl-command');
    this.command = command;
  }
}

/** Some settings were changed by the reader. */
export class SettingsChangedEvent extends UpwardEvent {
  readonly change: Partial<Settings>;
  constructor(change: Partial<Settings>) {
    super('dl-settings-changed');
    this.change = change;
  }
}

/** Something of the briefing was selected; `from` says on which side, `span` what to show in the text. */
export class FocusChosenEvent extends UpwardEvent {
  readonly focus: Focus | null;
  readonly from: 'text' | 'insights';
  readonly span: Span | null;
  constructor(focus: Focus | null, from: 'text' | 'insights', span: Span | null) {
    super('dl-focus-chosen');
    this.focus = focus;
    this.from = from;
    this.span = span;
  }
}

/** The analyst corrected a field, or goes back to what was found (null). */
export class FieldCorrectedEvent extends UpwardEvent {
  readonly field: ArticleField;
  readonly value: string | null;
  constructor(field: ArticleField, value: string | null) {
    super('dl-field-corrected');
    this.field = field;
    this.value = value;
  }
}

/** A removed passage is to be put back, or taken out again. */
export class RemovalToggledEvent extends UpwardEvent {
  readonly removal: string;
  readonly restored: boolean;
  constructor(removal: string, restored: boolean) {
    super('dl-removal-toggled');
    this.removal = removal;
    this.restored = restored;
  }
}

/** The selected words, as a span of the canonical text, changed; null: nothing is selected. */
export class SelectionChangedEvent extends UpwardEvent {
  readonly span: Span | null;
  constructor(span: Span | null) {
    super('dl-selection-changed');
    this.span = span;
  }
}

/** The selected words are to be highlighted, and a note opened where `write` says so. */
export class HighlightWantedEvent extends UpwardEvent {
  readonly span: Span;
  readonly colour: HighlightColour;
  readonly write: boolean;
  constructor(span: Span, colour: HighlightColour, write: boolean) {
    super('dl-highlight-wanted');
    this.span = span;
    this.colour = colour;
    this.write = write;
  }
}

/** What an analyst can change of an annotation. */
export interface AnnotationChange {
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly colour?: HighlightColour;
  readonly span?: Span;
}

/** An annotation was edited; sent at every keystroke. */
export class AnnotationEditedEvent extends UpwardEvent {
  readonly id: AnnotationId;
  readonly change: AnnotationChange;
  constructor(id: AnnotationId, change: AnnotationChange) {
    super('dl-annotation-edited');
    this.id = id;
    this.change = change;
  }
}

/** The writer left an annotation's fields: what is unsaved is to be saved now. */
export class AnnotationLeftEvent extends UpwardEvent {
  readonly id: AnnotationId;
  constructor(id: AnnotationId) {
    super('dl-annotation-left');
    this.id = id;
  }
}

/** An annotation is to be deleted. */
export class AnnotationDeletedEvent extends UpwardEvent {
  readonly id: AnnotationId;
  constructor(id: AnnotationId) {
    super('dl-annotation-deleted');
    this.id = id;
  }
}

/** Something deleted is to be brought back. */
export class DeletionUndoneEvent extends UpwardEvent {
  readonly id: string;
  constructor(id: string) {
    super('dl-deletion-undone');
    this.id = id;
  }
}

/** The tags of one note were changed. */
export class TagsChangedEvent extends UpwardEvent {
  readonly tags: readonly string[];
  constructor(tags: readonly string[]) {
    super('dl-tags-changed');
    this.tags = tags;
  }
}

/** A message is done with. */
export class ToastDismissedEvent extends UpwardEvent {
  readonly id: number;
  constructor(id: number) {
    super('dl-toast-dismissed');
    this.id = id;
  }
}

/** The open dialog was closed. */
export class DialogClosedEvent extends UpwardEvent {
  constructor() {
    super('dl-dialog-closed');
  }
}

/** A splitter was moved; `done` at the end of the movement. */
export class PaneResizedEvent extends UpwardEvent {
  readonly width: number;
  readonly done: boolean;
  constructor(width: number, done: boolean) {
    super('dl-pane-resized');
    this.width = width;
    this.done = done;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dl-article-chosen': ArticleChosenEvent;
    'dl-article-deleted': ArticleDeletedEvent;
    'dl-search-changed': SearchChangedEvent;
    'dl-rows-shown': RowsShownEvent;
    'dl-text-pasted': TextPastedEvent;
    'dl-command': CommandEvent;
    'dl-settings-changed': SettingsChangedEvent;
    'dl-focus-chosen': FocusChosenEvent;
    'dl-field-corrected': FieldCorrectedEvent;
    'dl-removal-toggled': RemovalToggledEvent;
    'dl-selection-changed': SelectionChangedEvent;
    'dl-highlight-wanted': HighlightWantedEvent;
    'dl-annotation-edited': AnnotationEditedEvent;
    'dl-annotation-left': AnnotationLeftEvent;
    'dl-annotation-deleted': AnnotationDeletedEvent;
    'dl-deletion-undone': DeletionUndoneEvent;
    'dl-tags-changed': TagsChangedEvent;
    'dl-toast-dismissed': ToastDismissedEvent;
    'dl-dialog-closed': DialogClosedEvent;
    'dl-pane-resized': PaneResizedEvent;
  }
}
