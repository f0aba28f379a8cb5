/**
 * Starts the real app and gives a journey its window: a process of its own, with its own data
 * folder, that can be quit as a user does or killed. One interface, one implementation a shell.
 */
import type { Page } from 'playwright/test';

export interface StartOptions {
  /** Absolute; the app's data folder, kept between starts. */
  readonly dataFolder: string;
  /** Absolute; where exports go. */
  readonly saveFolder: string;
  /** Absolute paths given on the command line. */
  readonly files?: readonly string[];
}

export interface RunningApp {
  readonly page: Page;
  /** What the process wrote to its standard error so far. */
  readonly messages: () => string;
  /** Starts the app a second time on the same data, as a click on a file does; waits for that start to end. */
  startAgain(...files: readonly string[]): Promise<void>;
  /** Closes the window and waits for the process to end. */
  quit(): Promise<void>;
  /** Ends the process at once, as a power cut does: nothing gets a chance to save. */
  kill(): Promise<void>;
}

export interface Driver {
  readonly shell: 'electron' | 'chromium';
  start(options: StartOptions): Promise<RunningApp>;
}
