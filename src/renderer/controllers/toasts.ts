/** Short messages at the edge of the window. News fades, a problem stays until it is dismissed. */
import type { ReactiveControllerHost } from 'lit';

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Toast {
  readonly id: number;
  readonly kind: 'news' | 'problem';
  readonly text: string;
  /** One line each, e.g. the files that could not be read. */
  readonly details: readonly string[];
  readonly action: ToastAction | null;
}

/** More than these at once would cover the window: the oldest news goes. */
const MOST = 4;

export class Toasts {
  list: readonly Toast[] = [];

  readonly #host: ReactiveControllerHost;
  #nextId = 1;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  show(
    kind: Toast['kind'],
    text: string,
    { details = [], action = null }: { details?: readonly string[]; action?: ToastAction | null } = {},
  ): void {
    const same = this.list.filter((toast) => !(toast.text === text && toast.kind === kind && !toast.action));
    const kept = same.length < MOST ? same : same.toSpliced(oldestNews(same), 1);
    this.list = [...kept, { id: this.#nextId++, kind, text, details, action }];
    this.#host.requestUpdate();
  }

  /** Does what the newest message with an action offers; false where none does. */
  runNewest(): boolean {
    const newest = this.list.findLast((toast) => toast.action !== null);
    if (!newest?.action) return false;
    newest.action.run();
    this.dismiss(newest.id);
    return true;
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
    this.#host.requestUpdate();
  }
}

function oldestNews(list: readonly Toast[]): number {
  return Math.max(
    0,
    list.findIndex((toast) => toast.kind === 'news'),
  );
}
