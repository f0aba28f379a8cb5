/** `dateline backup FOLDER` and `dateline restore FOLDER`: a copy of the library, and the library out of one. */
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolderPath, makeDataFolder } from '../main/data-folder.ts';
import { copyLibrary, replaceLibrary } from '../main/library/copy-library.ts';
import { LIBRARY_FILE } from '../main/library/library.ts';
import { type CommandContext, CommandProblem, withApp } from './context.ts';
import { type CheckReport, checkLibrary, isSound, tellDamage } from './library-commands.ts';
import { jsonText } from './terminal-text.ts';

type Options = Readonly<Record<string, unknown>>;

const SETTINGS_FILE = 'settings.json';

/**
 * Copies the library into a folder that is new or empty, and reads the copy to its end. The copy is a data
 * folder itself; what was deleted is not in it. Dateline may be open meanwhile.
 */
export async function backUp(
  context: CommandContext,
  [word = '']: readonly string[],
  options: Options,
): Promise<boolean> {
  const from = folderOf(context);
  const to = resolve(context.folder, word);
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new CommandProblem(`“${to}” is not empty; name a new folder for the backup.`);
  makeFolder(to);
  context.progress?.('Copying the library…');
  let report: CheckReport;
  try {
    copyLibrary(join(from, LIBRARY_FILE), join(to, LIBRARY_FILE));
    // Opened to be written: what was deleted and could still be undone is purged from the copy.
    report = await withApp({ ...context, dataFolder: to }, 'write', async (app) => {
      context.progress?.('Reading the copy…');
      return checkLibrary(app);
    });
  } catch (error) {
    rmSync(join(to, LIBRARY_FILE), { force: true });
    throw error;
  } finally {
    context.progress?.('');
  }
  if (existsSync(join(from, SETTINGS_FILE))) copyFileSync(join(from, SETTINGS_FILE), join(to, SETTINGS_FILE));
  tellDamage(context, report);
  if (options['json'] === true) context.out(jsonText({ folder: to, ...report }));
  else context.out(`${countArticles(report.articles)} backed up to ${to}\n`);
  return isSound(report);
}

/** Puts the library of a backup in the place of the one in the data folder, which is kept beside it. */
export async function restore(
  context: CommandContext,
  [word = '']: readonly string[],
  options: Options,
): Promise<boolean> {
  const from = resolve(context.folder, word);
  const to = context.dataFolder === null ? dataFolderPath() : resolve(context.folder, context.dataFolder);
  if (from === to) throw new CommandProblem('The backup is the data folder itself; there is nothing to do.');
  context.progress?.('Reading the backup…');
  const report = await withApp({ ...context, dataFolder: from }, 'read', checkLibrary);
  context.progress?.('');
  tellDamage(context, report);
  if (!isSound(report)) throw new CommandProblem('Nothing was restored: the backup is damaged.');
  makeFolder(to);
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const kept = replaceLibrary(join(from, LIBRARY_FILE), to, `replaced-${stamp}`);
  if (!existsSync(join(to, SETTINGS_FILE)) && existsSync(join(from, SETTINGS_FILE)))
    copyFileSync(join(from, SETTINGS_FILE), join(to, SETTINGS_FILE));
  if (options['json'] === true) context.out(jsonText({ folder: to, articles: report.articles, kept }));
  else {
    context.out(`${countArticles(report.articles)} restored to ${to}\n`);
    if (kept !== null)
      context.out(`What was there before is in ${kept}; delete that folder when you need it no more.\n`);
  }
  return true;
}

/** The data folder that is backed up. @throws {CommandProblem} where it has no library */
function folderOf(context: CommandContext): string {
  const folder = context.dataFolder === null ? dataFolderPath() : resolve(context.folder, context.dataFolder);
  if (existsSync(join(folder, LIBRARY_FILE))) return folder;
  throw new CommandProblem(`There is no library in ${folder}.`);
}

function makeFolder(path: string): void {
  try {
    makeDataFolder(path);
  } catch {
    throw new CommandProblem(`The folder ${path} cannot be made.`);
  }
}

function countArticles(count: number): string {
  return `${count} ${count === 1 ? 'article' : 'articles'}`;
}
