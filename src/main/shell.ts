/**
 * What the application needs from a desktop: the port between main and the two shells, owned by
 * main, in its own words, designed to the weaker shell.
 */
import type { Settings } from '../contract/settings.ts';

export interface Shell {
  readonly name: 'electron' | 'chromium';
  /** Absolute; exists and is private to the user. Everything the app keeps lies below it. */
  readonly dataFolder: string;
  /** Opens the settings file, electron-store or conf, below the data folder. */
  openSettingsStore(defaults: Settings): SettingsStore;
  /** The window is opened soon, there: what takes long to start may start now. */
  expectWindow?(state: Settings['window']): void;
  /** Opens the app's one window on the renderer's index page. */
  openWindow(page: WindowPage): Promise<ShellWindow>;
  /** Prints a self-contained document without showing it. */
  printPdf(document: PrintDocument): Promise<Uint8Array>;
  /** Asks where to save (Electron) or saves to the downloads folder (Chromium); null if the user declined. */
  saveFile(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<string | null>;
  /** Shows a saved file in the system's file manager. */
  revealFile(path: string): Promise<void>;
  /** Registers what must finish before the process ends; awaited once, however the app quits. */
  onQuit(closeDown: () => Promise<void>): void;
}

/** The raw settings file. Values come back as they lie on disk: main validates each. */
export interface SettingsStore {
  read(): unknown;
  /** Durable when it returns. @throws where the disk refuses; the old file then stays whole. */
  write(settings: Settings): void;
  /** What went wrong on opening (a broken file set aside), one sentence, or null. */
  readonly problem: string | null;
}

/** Who sent a request, as the shell sees it and the page can't forge. */
export interface Sender {
  readonly origin: string;
  readonly mainFrame: boolean;
}

export interface WindowPage {
  readonly state: Settings['window'];
  /** Answers every request for the app's origin; a shell adds nothing of its own. */
  readonly serve: (path: string) => Promise<Asset>;
  /** Answers a request of the page, JSON text in and out; never rejects. */
  readonly answer: (sender: Sender, name: string, request: string) => Promise<string>;
  /** The window moved or was resized. */
  readonly onState: (state: Settings['window']) => void;
}

export interface Asset {
  readonly status: 200 | 403 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface ShellWindow {
  /** Sends an event to the page, payload as JSON text. */
  emit(name: string, payload: string): void;
  /** A picture of the window's content, PNG. */
  capture(): Promise<Uint8Array>;
  /** Brings the window before the others. */
  focus(): void;
  close(): Promise<void>;
  /** Resolves when the window is gone, whoever closed it. */
  readonly closed: Promise<void>;
}

/** A document to print: its HTML and the only files it may load. */
export interface PrintDocument {
  readonly html: string;
  readonly language: string;
  /** Answers the document's own font and image requests; anything else fails. */
  readonly serve: (path: string) => Promise<Asset>;
}
