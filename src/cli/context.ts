/** What every command works with: the app on a shell that has no window. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type App, createApp } from '../main/app.ts';
import { dataFolderPath, makeDataFolder } from '../main/data-folder.ts';
import { LIBRARY_FILE } from '../main/library/library.ts';
import type { Shell } from '../main/shell.ts';
import { builtFiles } from '../main/built-files.ts';
import { findBrowser } from '../shells/chromium/find-browser.ts';
import { createPdfPrinter, type PdfPrinter } from '../shells/chromium/pdf-printer.ts';

export interface CommandContext {
  /** What relative paths are relative to. */
  readonly folder: string;
  /** As given, or null for the usual one. */
  readonly dataFolder: string | null;
  /** Hosts that may be read although they are not of the public internet. */
  readonly allowedHosts: readonly string[];
  readonly distFolder: string;
  readonly version: string;
  readonly out: (text: string) => void;
  readonly problem: (sentence: string) => void;
  /** Shows one line in place of the one before; left out where nobody watches. */
  readonly progress?: (line: string) => void;
}

/** A sentence for the user; the command ends with it. */
export class CommandProblem extends Error {}

/** Which library a command works on: one to change, one only to look at, or none. */
export type LibraryNeed = 'write' | 'read' | 'none';

/** Opens the app for one command and closes it after. @throws {CommandProblem} or a library's error, with a sentence */
export async function withApp<T>(
  context: CommandContext,
  need: LibraryNeed,
  work: (app: App) => Promise<T>,
): Promise<T> {
  const temporary = need === 'none' ? mkdtempSync(join(tmpdir(), 'dateline-')) : null;
  const dataFolder = temporary ?? libraryFolder(context, need);
  const printer: { current: PdfPrinter | null } = { current: null };
  let app: App | null = null;
  try {
    const shell = windowlessShell(
      dataFolder,
      context.allowedHosts,
      () => (printer.current ??= startPrinter()),
    );
    const { files, version } = builtFiles(context.distFolder, 'chromium');
    app = await createApp({
      shell,
      files,
      version,
      now: () => new Date(),
      access: need === 'write' ? 'write' : 'read',
    });
    if (need === 'write' && !app.writable) {
      throw new CommandProblem(app.takeNotices()[0]?.text ?? 'The library cannot be written.');
    }
    return await work(app);
  } finally {
    await app?.close();
    await printer.current?.close();
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  }
}

function libraryFolder(context: CommandContext, need: LibraryNeed): string {
  const path = context.dataFolder === null ? dataFolderPath() : resolve(context.folder, context.dataFolder);
  // A folder named by mistake would look like an empty library, and be made one.
  if (need === 'read' && context.dataFolder !== null && !existsSync(join(path, LIBRARY_FILE)))
    throw new CommandProblem(`There is no library in ${path}.`);
  try {
    return makeDataFolder(path);
  } catch {
    if (need === 'read') return path;
    throw new CommandProblem(`The data folder ${path} cannot be made.`);
  }
}

function startPrinter(): PdfPrinter {
  const browser = findBrowser();
  if (browser === null) {
    throw new CommandProblem('A PDF needs an installed Chromium, Chrome or Edge, and none was found.');
  }
  return createPdfPrinter(browser.path);
}

/** The port without a window: it prints, and keeps the settings as they are. */
function windowlessShell(
  dataFolder: string,
  allowedHosts: readonly string[],
  printer: () => PdfPrinter,
): Shell {
  const refuse = async (): Promise<never> => {
    throw new CommandProblem('The command line has no window.');
  };
  return {
    name: 'chromium',
    dataFolder,
    openSettingsStore: (defaults) => ({
      read: () => ({ ...defaults, allowedHosts }),
      write: () => undefined,
      problem: null,
    }),
    openWindow: refuse,
    printPdf: async (document) => printer().print(document),
    saveFile: refuse,
    revealFile: refuse,
    onQuit: () => undefined,
  };
}
