/** Short messages at the edge of the window. News fades, a problem stays until it is dismissed. */
import type { ReactiveControllerHost } from 'lit';
import { strings } from '../strings.ts';

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
  /** True where it takes something back: the key that undoes runs nothing else, least of all a fetch. */
  readonly undoes?: boolean;
}

export interface Toast {
  readonly id: number;
  readonly kind: 'news' | 'problem';
  readonly text: string;
  /** One line each, e.g. the files that could not be read. */
  readonly details: readonly string[];
  /** Details that there are besides. */
  readonly unlisted: number;
  readonly action: ToastAction | null;
}

/** More than these at once would cover the window: the oldest news goes, problems are put together. */
const MOST = 4;

export class Toasts {
  list: readonly Toast[] = [];

  readonly #host: ReactiveControllerHost;
  #nextId = 1;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Shows a message and answers with its id. */
  show(
    kind: Toast['kind'],
    text: string,
    {
      details = [],
      unlisted = 0,
      action = null,
    }: { details?: readonly string[]; unlisted?: number; action?: ToastAction | null } = {},
  ): number {
    const same = this.list.filter((toast) => !(toast.text === text && toast.kind === kind && !toast.action));
    const toast: Toast = { id: this.#nextId++, kind, text, details, unlisted, action };
    this.list = same.length < MOST ? [...same, toast] : this.#makeRoom(same, toast);
    this.#host.requestUpdate();
    return toast.id;
  }

  /** The id of the newest message that offers to undo something, or 0; ids grow. */
  get newestUndo(): number {
    return this.list.findLast((toast) => toast.action?.undoes === true)?.id ?? 0;
  }

  /** The oldest news goes; without any, the problems become one message that names each. */
  #makeRoom(list: readonly Toast[], toast: Toast): readonly Toast[] {
    const news = list.findIndex(({ kind }) => kind === 'news');
    if (news >= 0) return [...list.toSpliced(news, 1), toast];
    const lines = [...list, ...(toast.kind === 'problem' ? [toast] : [])].flatMap(linesOf);
    const together: Toast = {
      id: this.#nextId++,
      kind: 'problem',
      text: strings.app.severalProblems(lines.length),
      details: lines,
      unlisted: [...list, toast].reduce((sum, { unlisted }) => sum + unlisted, 0),
      action: null,
    };
    return toast.kind === 'problem' ? [together] : [together, toast];
  }

  /** Takes back what the newest message with an undo offers to; false where none does. */
  undoNewest(): boolean {
    const newest = this.list.findLast((toast) => toast.action?.undoes === true);
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

/** Every sentence of a message; a heading above its own details is none. */
function linesOf({ text, details }: Toast): readonly string[] {
  return details.length > 0 ? details : [text];
}
