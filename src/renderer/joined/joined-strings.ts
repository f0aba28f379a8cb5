/** What the timeline of several articles says. */
import { describeAlike } from '../../core/briefing/describe-alike.ts';
import type { Alikeness } from '../../core/timeline/pair-languages.ts';
import { counted, isolate } from '../phrases.ts';

export const joinedStrings = {
  mark: (title: string) => `Mark “${isolate(title)}” for a joined timeline (Ctrl Space)`,
  unmark: (title: string) => `Take the mark from “${isolate(title)}” (Ctrl Space)`,
  markedRow: 'marked',
  marked: (count: number) => `${count} marked`,
  oneMore: 'Mark one more to join',
  show: 'Joined timeline',
  clear: 'Unmark all',
  tooMany: (limit: number) => `At most ${limit} articles can be joined.`,
  title: (count: number) => `Timeline of ${counted(count, 'article', 'articles')}`,
  articles: 'Articles joined here',
  list: 'Events',
  undated: 'Without a date',
  none: 'None of these articles dates an event.',
  back: 'Back to the article',
  pdf: 'PDF',
  pdfLabel: 'Save the timeline as PDF',
  markdown: 'Markdown',
  markdownLabel: 'Save the timeline as Markdown',
  json: 'JSON',
  jsonLabel: 'Save the timeline as JSON',
  saving: (format: string) => `Writing the ${format}…`,
  saved: (path: string) => `Saved as ${isolate(path)}.`,
  sources: (count: number) => counted(count, 'source', 'sources'),
  differ: 'Dates differ',
  alike: (why: Alikeness) => describeAlike(why, isolate),
  others: 'Dated less or more exactly',
  noDate: 'Gives no date',
  paragraph: (number: number) => `¶ ${number}`,
  open: (name: string, title: string) => `Show in ${isolate(name)}: “${isolate(title)}”`,
  corrected: 'corrected by you',
  shown: (count: number) => `Timeline of ${counted(count, 'article', 'articles')} shown`,
} as const;
