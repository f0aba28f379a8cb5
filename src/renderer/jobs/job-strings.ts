/** The words of the imports: what is under way, what became of each file, and what can be done. */
import { counted, isolate, UI_LOCALE } from '../phrases.ts';

const number = new Intl.NumberFormat(UI_LOCALE);

export const jobStrings = {
  files: (count: number) => counted(count, 'file', 'files'),
  leftHidden: (count: number) =>
    `${counted(count, 'hidden file or folder was', 'hidden files or folders were')} left out.`,
  leftOther: (count: number) =>
    `${counted(count, 'file of a kind that Dateline can’t read was', 'files of kinds that Dateline can’t read were')} left out.`,
  leftDeep: (count: number) =>
    `${counted(count, 'folder more than 32 levels deep was', 'folders more than 32 levels deep were')} left out.`,
  leftUnreadable: (count: number) => `${counted(count, 'folder', 'folders')} could not be read.`,
  importing: (done: number, total: number) =>
    total === 0
      ? 'Importing…'
      : `Importing ${number.format(Math.min(done + 1, total))} of ${number.format(total)}…`,
  stop: 'Stop',
  imported: (count: number) => `${counted(count, 'article', 'articles')} imported.`,
  alreadyThere: (name: string) => `“${isolate(name)}” was already in the library; it is open now.`,
  severalAlreadyThere: (count: number) =>
    `${counted(count, 'article was', 'articles were')} already in the library.`,
  stopped: (done: number, total: number) =>
    `Stopped: ${number.format(done)} of ${number.format(total)} files were imported.`,
  nothingIn: (name: string) => `“${isolate(name)}” holds nothing that Dateline can import.`,
  more: (count: number) => `… and ${number.format(count)} more`,
  failed: (count: number) => `${counted(count, 'file was', 'files were')} not imported:`,
} as const;
