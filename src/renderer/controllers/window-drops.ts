/** Files dropped and text pasted anywhere in the window. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { droppedFiles, pickedFiles } from './dropped-files.ts';
import type { FileJobRequest } from './file-jobs.ts';
import { isTyping } from './shortcuts.ts';

export interface WindowDropsActions {
  /** False: nothing is taken in (a dialog is open, the library can only be read). */
  readonly ready: () => boolean;
  readonly files: (request: FileJobRequest) => void;
  readonly pastedText: (text: string, html: string | null) => void;
}

export class WindowDrops implements ReactiveController {
  /** True while files hang over the window. */
  over = false;

  readonly #host: ReactiveControllerHost;
  readonly #actions: WindowDropsActions;
  /** Elements entered and not left: a drag leaves an element after it entered the next. */
  #depth = 0;

  constructor(host: ReactiveControllerHost, actions: WindowDropsActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('dragenter', this.#onEnter);
    addEventListener('dragover', this.#onOver);
    addEventListener('dragleave', this.#onLeave);
    addEventListener('drop', this.#onDrop);
    document.addEventListener('paste', this.#onPaste);
  }

  hostDisconnected(): void {
    removeEventListener('dragenter', this.#onEnter);
    removeEventListener('dragover', this.#onOver);
    removeEventListener('dragleave', this.#onLeave);
    removeEventListener('drop', this.#onDrop);
    document.removeEventListener('paste', this.#onPaste);
  }

  #show(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.#host.requestUpdate();
  }

  readonly #onEnter = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    this.#depth += 1;
    this.#show(this.#actions.ready());
  };

  readonly #onOver = (event: DragEvent): void => {
    // SECURITY: always taken, or the window would leave the app for the dropped file or link.
    if (!holdsFiles(event)) return refuse(event);
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = this.#actions.ready() ? 'copy' : 'none';
  };

  readonly #onLeave = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth === 0) this.#show(false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return refuse(event);
    event.preventDefault();
    this.#depth = 0;
    this.#show(false);
    if (!this.#actions.ready() || !event.dataTransfer) return;
    const request = droppedFiles(event.dataTransfer);
    if (request !== null) this.#actions.files(request);
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const transfer = event.clipboardData;
    if (!transfer || isTyping(event.composedPath()) || !this.#actions.ready()) return;
    event.preventDefault();
    if (transfer.files.length > 0) {
      const request = pickedFiles([...transfer.files]);
      if (request !== null) this.#actions.files(request);
      return;
    }
    const html = transfer.getData('text/html');
    this.#actions.pastedText(transfer.getData('text/plain'), html === '' ? null : html);
  };
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Words may be dropped into a field; anywhere else nothing is done with what is no file. */
function refuse(event: DragEvent): void {
  if (isTyping(event.composedPath())) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
}
