/** Brings files and pasted text into the library, one after the other, and tells what became of each. */
import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../../contract/bridge.ts';
import { FILE_LIMIT } from '../../contract/limits.ts';
import type { ImportOutcome } from '../../contract/views.ts';
import { strings, UI_LOCALE } from '../strings.ts';

export interface ImportProgress {
  readonly done: number;
  /** 0: not known yet. */
  readonly total: number;
  readonly stoppable: boolean;
}

export interface ImportsReport {
  readonly outcomes: readonly ImportOutcome[];
  /** Files that were not tried because the reader stopped. */
  readonly left: number;
}

export class Imports {
  progress: ImportProgress | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client;
  readonly #finished: (report: ImportsReport) => void;
  #queue: File[] = [];
  #running = false;

  constructor(host: ReactiveControllerHost, client: () => Client, finished: (report: ImportsReport) => void) {
    this.#host = host;
    this.#client = client;
    this.#finished = finished;
  }

  /** Adds files to the queue; a batch that is under way grows. */
  async importFiles(files: readonly File[]): Promise<void> {
    this.#queue.push(...files);
    if (this.#running) return this.#show(this.progress?.done ?? 0);
    this.#running = true;
    const outcomes: ImportOutcome[] = [];
    let left = 0;
    for (let file = this.#queue.shift(); file; file = this.#queue.shift()) {
      this.#show(outcomes.length);
      outcomes.push(await this.#importFile(file));
      left = this.#stopped;
    }
    this.#running = false;
    this.#stopped = 0;
    this.#setProgress(null);
    this.#finished({ outcomes, left });
  }

  #stopped = 0;

  /** Drops what is still queued; the file being imported is finished. */
  stop(): void {
    this.#stopped += this.#queue.length;
    this.#queue = [];
  }

  async importText(text: string, html: string | null): Promise<void> {
    await this.#single(async () => [await this.#client().call('article.paste', { text, html })]);
  }

  async importSamples(): Promise<void> {
    // How many there are, main tells with its progress.
    await this.#single(() => this.#client().call('article.samples', {}), 0);
  }

  /** Progress of an import that main runs by itself (files of the command line, samples). */
  showProgress(done: number, total: number): void {
    if (!this.#running) this.#setProgress(done < total ? { done, total, stoppable: false } : null);
  }

  async #single(run: () => Promise<readonly ImportOutcome[]>, total = 1): Promise<void> {
    this.#setProgress({ done: 0, total, stoppable: false });
    let outcomes: readonly ImportOutcome[];
    try {
      outcomes = await run();
    } catch (error) {
      outcomes = [{ ok: false, name: '', message: messageOf(error) }];
    }
    if (!this.#running) this.#setProgress(null);
    this.#finished({ outcomes, left: 0 });
  }

  async #importFile(file: File): Promise<ImportOutcome> {
    const { name } = file;
    if (file.size > FILE_LIMIT) {
      const message = strings.library.tooLarge(name, megabytes(file.size), megabytes(FILE_LIMIT));
      return { ok: false, name, message };
    }
    let base64: string;
    try {
      base64 = await readBase64(file);
    } catch {
      return { ok: false, name, message: strings.library.unreadable(name) };
    }
    try {
      return await this.#client().call('article.import', { name, mediaType: file.type, base64 });
    } catch (error) {
      return { ok: false, name, message: `“${name}”: ${messageOf(error)}` };
    }
  }

  #show(done: number): void {
    this.#setProgress({ done, total: done + 1 + this.#queue.length, stoppable: this.#queue.length > 0 });
  }

  #setProgress(progress: ImportProgress | null): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }
}

/** The sentence of a failure. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat(UI_LOCALE, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 0,
  }).format(bytes / 1024 / 1024);
}

/** The file's bytes in base64, encoded by the browser itself: fast, and nothing is decoded as text. */
function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}
