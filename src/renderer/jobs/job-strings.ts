/** The words of the imports: what is under way, what became of each file, and what can be done. */
import type { ItemState, JobKind, JobState } from '../../contract/jobs.ts';
import { counted, isolate, UI_LOCALE } from '../phrases.ts';

const number = new Intl.NumberFormat(UI_LOCALE);

export const jobStrings = {
  files: (count: number) => counted(count, 'file', 'files'),
  leftHidden: (count: number) =>
    `${counted(count, 'hidden file or folder was', 'hidden files or folders were')} left out`,
  leftParts: (count: number) =>
    `${counted(count, 'folder with the parts of a saved page was', 'folders with the parts of saved pages were')} not searched`,
  leftOther: (count: number) =>
    `${counted(count, 'file of a kind that Dateline can’t read was', 'files of kinds that Dateline can’t read were')} left out`,
  leftDeep: (count: number) =>
    `${counted(count, 'folder more than 32 levels deep was', 'folders more than 32 levels deep were')} left out`,
  leftUnreadable: (count: number) => `${counted(count, 'folder', 'folders')} could not be read`,
  imported: (count: number) => `${counted(count, 'article', 'articles')} imported.`,
  alreadyThere: (name: string) => `“${isolate(name)}” was already in the library; it is open now.`,
  severalAlreadyThere: (count: number) =>
    `${counted(count, 'article was', 'articles were')} already in the library.`,
  stopped: (done: number, total: number) =>
    `Stopped: ${number.format(done)} of ${number.format(total)} files were imported.`,
  nothingIn: (name: string) => `“${isolate(name)}” holds nothing that Dateline can import.`,
  more: (count: number) => `… and ${number.format(count)} more`,
  failed: (count: number) => `${counted(count, 'file was', 'files were')} not imported:`,
  add: 'Add articles',
  addMenu: {
    files: 'Files…',
    folder: 'A folder…',
    paste: 'Pasted text…',
    address: 'Addresses…',
    feed: 'A feed…',
    samples: 'The samples',
  },
  title: 'Imports',
  open: 'Show the imports',
  shortcut: 'Ctrl J',
  ended: (title: string, done: number, failed: number) =>
    `${isolate(title)}: ${number.format(done)} imported, ${number.format(failed)} failed.`,
  none: 'Nothing was imported yet',
  noneHint: [
    'Drop files, a whole folder, a mailbox or an archive on the window.',
    'Paste an article’s text, or give its address.',
    'Each import is listed here with what became of every file.',
  ],
  states: {
    waiting: 'Waiting',
    running: 'Importing',
    paused: 'Paused',
    done: 'Done',
    cancelled: 'Cancelled',
  } satisfies Record<JobState, string>,
  /** Beside the title of an import; empty where the title says it. */
  kinds: {
    files: '',
    folder: 'Folder',
    paste: 'Paste',
    address: 'Address',
    feed: 'Feed',
    samples: '',
    'set-aside': 'Tried again',
  } satisfies Record<JobKind, string>,
  itemStates: {
    waiting: 'waiting',
    running: 'being read',
    done: 'imported',
    duplicate: 'already there',
    failed: 'not imported',
    cancelled: 'cancelled',
    opened: 'opened',
  } satisfies Record<ItemState, string>,
  of: (done: number, total: number) => `${number.format(done)} of ${number.format(total)}`,
  looking: (found: number) => `${number.format(found)} found so far`,
  inLibrary: (count: number) => `${number.format(count)} imported`,
  duplicates: (count: number) => `${number.format(count)} already there`,
  failures: (count: number) => `${number.format(count)} failed`,
  left: (count: number) => `${number.format(count)} left`,
  cancelledCount: (count: number) => `${number.format(count)} cancelled`,
  progress: (title: string) => `Progress of ${title}`,
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  dismiss: 'Take off the list',
  clear: 'Clear finished',
  retryFailed: (count: number) => (count === 1 ? 'Try it again' : `Try ${number.format(count)} again`),
  retry: 'Try again',
  openArticle: 'Open',
  copyFailures: 'Copy the failures',
  copied: 'The failures are on the clipboard.',
  items: (count: number) => counted(count, 'item', 'items'),
  itemList: (title: string) => `Items of ${title}`,
  all: 'All',
  onlyFailed: 'Failed',
  show: 'Which items are shown',
  reading: 'Reading the list…',
  aside: (count: number) => `Set aside: ${counted(count, 'document', 'documents')} that could not be read`,
  asideHint: 'Their bytes are kept in your library, so that a later Dateline can try again.',
  asideRetryAll: 'Try all again',
  asideSave: 'Save as a file',
  asideDelete: 'Delete',
  asideDeleted: (name: string) => `“${isolate(name)}” was deleted.`,
  asideSaved: (path: string) => `Saved as ${isolate(path)}.`,
  addressTitle: 'Add addresses',
  addressField: 'Addresses, one a line',
  addressPlaceholder: 'https://…',
  addressHint:
    'Dateline fetches these pages once, now. It sends no cookies; the site sees your network’s address, as it would from a browser.',
  addressStart: (count: number) => (count > 1 ? `Fetch ${number.format(count)} pages` : 'Fetch'),
  addressTooMany: (limit: number) => `Give at most ${number.format(limit)} addresses at once.`,
  onlyAddress: 'That is only an address. Dateline fetches nothing by itself.',
  fetchIt: 'Fetch it',
} as const;
