/** What the feeds say. */
import { counted, isolate, UI_LOCALE } from '../phrases.ts';

const number = new Intl.NumberFormat(UI_LOCALE);

export const feedStrings = {
  sections: 'What this pane shows',
  articles: 'Articles',
  title: 'Feeds',
  titleUnread: (count: number) => `Feeds, ${counted(count, 'unread item', 'unread items')}`,
  list: 'Subscribed feeds',
  all: 'All feeds',
  add: 'Add feed…',
  addTitle: 'Add a feed',
  addField: 'Address of a feed, or of a page that has one',
  addPlaceholder: 'example.org/news',
  addHint: 'Dateline looks there now, and then about every hour while it is open. It sends no cookies.',
  look: 'Look',
  looking: 'Looking…',
  subscribe: 'Subscribe',
  subscribeTo: 'Feeds this page names',
  found: (title: string, count: number) =>
    `${title === '' ? 'A feed' : `“${isolate(title)}”`}, ${counted(count, 'item', 'items')}`,
  added: (title: string) => `Subscribed to “${isolate(title)}”.`,
  known: (title: string) => `You have “${isolate(title)}” already.`,
  updateAll: 'Update all feeds',
  update: 'Update this feed',
  updating: (done: number, total: number) => `Updating ${number.format(done)} of ${number.format(total)}…`,
  marking: (done: number, total: number) => `Marking ${number.format(done)} of ${number.format(total)}…`,
  stop: 'Stop',
  updated: (added: number) =>
    added === 0 ? 'The feeds are up to date; nothing is new.' : `${counted(added, 'new item', 'new items')}.`,
  updateFailed: (failed: number) =>
    failed === 1
      ? '1 feed could not be updated; the reason stands beside it.'
      : `${number.format(failed)} feeds could not be updated; the reason stands beside each.`,
  importList: 'Import a subscription list (OPML)',
  exportList: 'Save as a subscription list (OPML)',
  listTaken: (added: number, known: number) =>
    `${counted(added, 'feed', 'feeds')} added${known === 0 ? '' : `, ${number.format(known)} known already`}.`,
  listSaved: (path: string) => `Saved as ${isolate(path)}.`,
  unread: (count: number) => counted(count, 'unread item', 'unread items'),
  never: 'Not read yet',
  emptyTitle: 'Follow the news as it comes',
  emptyText:
    'Many sites give a feed: a list of their newest articles that Dateline asks for while it is open. Open one and it becomes an article of your library.',
  emptySteps: [
    'Give the address of a newspaper or of one of its sections.',
    'Choose among the feeds it names.',
    'Read; nothing is fetched that you did not subscribe to.',
  ],
  emptyList: 'Have a list from another program? Import it (OPML).',
  back: 'Back to the feeds',
  items: (title: string) => `Items of ${isolate(title)}`,
  noItems: 'No items yet.',
  noUnread: 'Nothing unread.',
  onlyUnread: 'Unread only',
  markAll: 'Mark all read',
  markedAll: (count: number) => `${counted(count, 'item', 'items')} marked read.`,
  markRead: (title: string) => `Mark “${isolate(title)}” read`,
  markUnread: (title: string) => `Mark “${isolate(title)}” unread`,
  isUnread: 'Unread:',
  noTitle: 'Without a title',
  opening: 'Fetching…',
  ownText: 'The feed’s own text',
  ownTextLabel: (title: string) => `The feed’s own text of “${isolate(title)}”`,
  more: 'Show more',
  fullText: 'Always import full articles',
  fullTextHint: 'New items are fetched and imported by themselves, at most 50 an update.',
  rename: 'Rename',
  name: 'Name of the feed',
  folder: 'Folder',
  folderHint: 'A name of your own; “/” sets one folder into another.',
  noFolder: 'None',
  moved: (title: string, folder: string) =>
    folder === ''
      ? `“${isolate(title)}” is in no folder now.`
      : `“${isolate(title)}” is in “${isolate(folder)}” now.`,
  remove: 'Unsubscribe',
  removed: (title: string) => `Unsubscribed from “${isolate(title)}”.`,
  automatic: 'Update feeds automatically',
  interval: 'About every',
  intervals: { 15: '15 minutes', 30: '30 minutes', 60: 'hour', 180: '3 hours', 720: '12 hours', 1440: 'day' },
} as const;
