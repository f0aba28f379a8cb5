/** The keys that work everywhere. A table, apart from what they do. */
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../core/model.ts';
import type { Settings } from '../../contract/settings.ts';

export type Shortcut =
  | { readonly kind: 'next-pane' | 'previous-pane' | 'search' | 'import' | 'export' | 'settings' | 'help' }
  | { readonly kind: 'toggle-library' | 'toggle-insights' | 'undo' | 'imports' }
  | {
      readonly kind:
        | 'next-quotation'
        | 'previous-quotation'
        | 'select-sentence'
        | 'note'
        | 'edit-title'
        | 'details'
        | 'escape';
    }
  | { readonly kind: 'highlight'; readonly colour: HighlightColour }
  | { readonly kind: 'tab'; readonly tab: Settings['insights'] };

/** What of a keyboard event decides. */
export interface Keys {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const TABS = ['quotes', 'timeline', 'names', 'notes'] as const satisfies readonly Settings['insights'][];

/** With Ctrl (or Command); work while typing too. */
const CONTROL_KEYS: Readonly<Record<string, Shortcut>> = {
  KeyO: { kind: 'import' },
  KeyE: { kind: 'export' },
  // The browser's own printing would put the window on paper, notes and all.
  KeyP: { kind: 'export' },
  Comma: { kind: 'settings' },
  KeyZ: { kind: 'undo' },
  KeyJ: { kind: 'imports' },
};

/** Alone, by the character they give; not while typing. */
const CHARACTERS: Readonly<Record<string, Shortcut>> = {
  '/': { kind: 'search' },
  '?': { kind: 'help' },
  '[': { kind: 'toggle-library' },
  ']': { kind: 'toggle-insights' },
};

/** Alone, by their place on the keyboard, so that they work in Arabic, Greek or Russian layouts. */
const PLACES: Readonly<Record<string, Shortcut>> = {
  KeyJ: { kind: 'next-quotation' },
  KeyK: { kind: 'previous-quotation' },
  KeyS: { kind: 'select-sentence' },
  KeyN: { kind: 'note' },
  KeyI: { kind: 'details' },
};

/** The shortcut of a key event, or null. `typing`: the focus is in a field. */
export function shortcutOf(keys: Keys, typing: boolean): Shortcut | null {
  const { key, code, altKey, shiftKey } = keys;
  const control = keys.ctrlKey || keys.metaKey;
  if (key === 'F6' && !control && !altKey) return { kind: shiftKey ? 'previous-pane' : 'next-pane' };
  if (control) return altKey || shiftKey ? null : controlShortcut(code, typing);
  if (altKey) return shiftKey ? null : tabShortcut(code);
  if (key === 'Escape') return { kind: 'escape' };
  if (typing) return null;
  if (key === 'F2') return { kind: 'edit-title' };
  const character = CHARACTERS[key];
  if (character) return character;
  if (shiftKey) return null;
  // A layout that puts another Latin letter in the place goes by its letter.
  const place = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code;
  return PLACES[place] ?? highlightShortcut(code);
}

function controlShortcut(code: string, typing: boolean): Shortcut | null {
  const shortcut = CONTROL_KEYS[code] ?? null;
  // A field undoes its own typing.
  return typing && shortcut?.kind === 'undo' ? null : shortcut;
}

function tabShortcut(code: string): Shortcut | null {
  const tab = TABS[digitOf(code) - 1];
  return tab ? { kind: 'tab', tab } : null;
}

function highlightShortcut(code: string): Shortcut | null {
  const colour = HIGHLIGHT_COLOURS[digitOf(code) - 1];
  return colour ? { kind: 'highlight', colour } : null;
}

function digitOf(code: string): number {
  return Number(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? 0);
}

/** True where typing goes into a field. */
export function isTyping(path: readonly EventTarget[]): boolean {
  const target = path[0];
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'range', 'button'].includes(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}
