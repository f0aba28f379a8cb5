/** The way to the window: events while its page listens; what would be lost before that is held back. */
import type { AppEvents, EventName } from '../contract/calls.ts';
import type { ImportOutcome, Notice } from '../contract/views.ts';
import type { ShellWindow } from './shell.ts';

/** Milliseconds the page may take to listen once it has the answer to its start call. */
const LISTENING_DELAY = 150;

export interface WindowLink {
  /** False while there is no window. */
  readonly isOpen: boolean;
  /** Sends an event; without a window it is nobody's. */
  emit<Name extends EventName>(name: Name, payload: AppEvents[Name]): void;
  /** Tells the reader one sentence about something that went wrong, now or when the page listens. */
  problem(text: string): void;
  /** What became of a batch: one report for all, so that nothing gets lost among many messages. */
  tellImports(outcomes: readonly ImportOutcome[]): void;
  /** The window that is told from now on. */
  attach(window: ShellWindow): void;
  /** The page went; what happens is held back until it is there again. */
  pageGone(): void;
  /** What was held back, for the answer to the page's start call; soon after it, the page listens. */
  greet(): { readonly notices: readonly Notice[]; readonly imports: readonly (readonly ImportOutcome[])[] };
  /** What went wrong and was not told; taking them clears them. */
  takeNotices(): readonly Notice[];
}

export function createWindowLink(): WindowLink {
  const notices: Notice[] = [];
  const untold: (readonly ImportOutcome[])[] = [];
  let window: ShellWindow | null = null;
  /** True while a page listens: what is sent before, or after it crashed, would be lost. */
  let listening = false;

  function emit<Name extends EventName>(name: Name, payload: AppEvents[Name]): void {
    window?.emit(name, JSON.stringify(payload));
  }

  /** Sends what happened while the page was taking its first answer. */
  function tellHeldBack(): void {
    if (window === null) return;
    listening = true;
    for (const notice of notices.splice(0)) emit('notice', notice);
    for (const outcomes of untold.splice(0)) emit('import.finished', { outcomes });
  }

  return {
    get isOpen() {
      return window !== null;
    },
    emit,
    problem(text) {
      const notice: Notice = { kind: 'problem', text };
      if (listening) emit('notice', notice);
      else notices.push(notice);
    },
    tellImports(outcomes) {
      if (outcomes.length === 0) return;
      if (listening) emit('import.finished', { outcomes });
      else untold.push(outcomes);
    },
    attach(opened) {
      window = opened;
      void opened.closed.then(() => {
        if (window !== opened) return;
        window = null;
        listening = false;
      });
    },
    pageGone() {
      listening = false;
    },
    greet() {
      setTimeout(() => tellHeldBack(), LISTENING_DELAY).unref();
      return { notices: notices.splice(0), imports: untold.splice(0) };
    },
    takeNotices: () => notices.splice(0),
  };
}
