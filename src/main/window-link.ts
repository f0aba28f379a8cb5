/** The way to the window: events while its page listens; what would be lost before that is held back. */
import type { AppEvents, EventName } from '../contract/calls.ts';
import type { Notice } from '../contract/views.ts';
import type { ShellWindow } from './shell.ts';

/** Milliseconds the page may take to listen once it has the answer to its start call. */
const LISTENING_DELAY = 150;

export interface WindowLink {
  /** False while there is no window. */
  readonly isOpen: boolean;
  /** True while a page listens: what is sent before, or after it crashed, is lost. */
  readonly listening: boolean;
  /** Sends an event; without a window it is nobody's. */
  emit<Name extends EventName>(name: Name, payload: AppEvents[Name]): void;
  /** Tells the reader one sentence about something that went wrong, now or when the page listens. */
  problem(text: string): void;
  /** The window that is told from now on. */
  attach(window: ShellWindow): void;
  /** The page went; what happens is held back until it is there again. */
  pageGone(): void;
  /** A page asks for its start: what happens from now on is sent when it listens. */
  pageStarts(): void;
  /** What was held back, for the answer to the page's start call; soon after it, the page listens. */
  greet(): { readonly notices: readonly Notice[] };
  /** What went wrong and was not told; taking them clears them. */
  takeNotices(): readonly Notice[];
  onListening(listener: () => void): void;
  /** The page and all it held are gone: it was loaded anew, crashed, or the window was closed. */
  onGone(listener: () => void): void;
}

export function createWindowLink(): WindowLink {
  const notices: Notice[] = [];
  const whenListening: (() => void)[] = [];
  const whenGone: (() => void)[] = [];
  let window: ShellWindow | null = null;
  let listening = false;
  /** Events since a page asked for its start, which it can't hear yet; null at other times. */
  let unheard: { readonly name: EventName; readonly payload: string }[] | null = null;

  function emit<Name extends EventName>(name: Name, payload: AppEvents[Name]): void {
    if (unheard === null) window?.emit(name, JSON.stringify(payload));
    else unheard.push({ name, payload: JSON.stringify(payload) });
  }

  /** Sends what happened while the page was taking its first answer. */
  function tellHeldBack(): void {
    if (window === null) return;
    listening = true;
    const events = unheard ?? [];
    unheard = null;
    for (const { name, payload } of events) window.emit(name, payload);
    for (const notice of notices.splice(0)) emit('notice', notice);
    for (const listener of whenListening) listener();
  }

  function pageGone(): void {
    listening = false;
    unheard = null;
    for (const listener of whenGone) listener();
  }

  return {
    get isOpen() {
      return window !== null;
    },
    get listening() {
      return listening;
    },
    emit,
    problem(text) {
      const notice: Notice = { kind: 'problem', text };
      if (listening) emit('notice', notice);
      else notices.push(notice);
    },
    attach(opened) {
      window = opened;
      void opened.closed.then(() => {
        if (window !== opened) return;
        window = null;
        pageGone();
      });
    },
    pageGone,
    pageStarts() {
      pageGone();
      unheard = [];
    },
    greet() {
      setTimeout(() => tellHeldBack(), LISTENING_DELAY).unref();
      return { notices: notices.splice(0) };
    },
    takeNotices: () => notices.splice(0),
    onListening: (listener) => void whenListening.push(listener),
    onGone: (listener) => void whenGone.push(listener),
  };
}
