/** The state that many views need, one small context each; dl-app provides them all. */
import { createContext } from '@lit/context';
import type { Settings } from '../contract/settings.ts';
import type { Span } from '../core/model.ts';
import type { Deletion } from './controllers/deletions.ts';
import type { Notes } from './notes/notes.ts';
import type { Reading } from './reader/reading.ts';

/** All settings, as the window shows them. */
export const settingsContext = createContext<Settings | null>(Symbol('dl-settings'));
/** The open article with everything derived from it, or null. */
export const readingContext = createContext<Reading | null>(Symbol('dl-reading'));
/** What is selected in the briefing, wherever it was selected. */
export const focusContext = createContext<Focus | null>(Symbol('dl-focus'));
/** The open article's annotations and how their saving stands. */
export const notesContext = createContext<Notes>(Symbol('dl-notes'));
/** What was deleted since the start and can be brought back, newest last. */
export const deletionsContext = createContext<readonly Deletion[]>(Symbol('dl-deletions'));
/** The words selected in the article, or null. */
export const selectionContext = createContext<Span | null>(Symbol('dl-selection'));

export type FocusKind = 'quotation' | 'event' | 'name' | 'annotation' | 'key-point';

/** One thing of the open article that text and insights both show as current. */
export interface Focus {
  readonly kind: FocusKind;
  readonly id: string;
}
