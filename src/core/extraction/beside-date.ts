/**
 * What a plain text's head says by where its lines stand: a page's template sets the author's name and the day
 * together, without a word between them.
 */
import { opensWithGivenName } from '../names/first-names.ts';
import { findDates, withoutDates } from './find-dates.ts';
import { isPersonAlone } from './shown-byline.ts';
import { countWords, endsSentence } from './text-features.ts';

/** Words beside the date in such a line: "Updated", a time, how long it takes to read. */
const WORDS_BESIDE = 10;
/** Words that make no sentence beside a date, although it ends as one. */
const SHORTEST_SENTENCE = 3;
const LONGEST_DATED = 160;
/** Lines between a name and the day below it: the name once more, what its bearer is, where they are. */
const LINES_BETWEEN = 2;
const TIME = /\d{1,2}[:.hH]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?/giu;
const TIME_FIRST = /^[\s,|·–—-]*(?:(?:um|à|às|kl\.?|at|a las|в)\s)?\d{1,2}[:.h]\d{2}/u;

/** The day of a line that holds a day, or several with their times, and little else; null for a sentence that tells of one. */
export function dayOfLine(line: string): string | null {
  if (line.length > LONGEST_DATED) return null;
  const days = findDates(line);
  const [first] = days;
  if (first === undefined) return null;
  const words = countWords(withoutDates(line, days).replaceAll(TIME, ' '));
  const isStamp =
    !endsSentence(line) ||
    words <= SHORTEST_SENTENCE ||
    TIME_FIRST.test(line.slice(first.index + first.length));
  return isStamp && words <= WORDS_BESIDE ? first.iso : null;
}

/** The first day that a line between `from` and `to` holds; null where none does. */
export function firstDay(lines: readonly string[], from: number, to: number): string | null {
  for (const line of lines.slice(Math.max(0, from), Math.max(0, to))) {
    const day = dayOfLine(line);
    if (day !== null) return day;
  }
  return null;
}

/** Lines right below a headline in which its author may stand alone. */
const BELOW_HEADLINE = 3;
const LONGEST_NAMED = 80;
const MOST_PEOPLE = 4;

/**
 * The people whom a text's head names without a word for it: right below the headline, which is line `title`, or in a
 * line above a day up to line `to`. A name that stands twice, as a picture's words and as a link, counts two lines
 * farther away. Only names that open with a known given name are taken: sections, towns and captions stand there, too.
 */
export function namedInHead(lines: readonly string[], title: number, to: number): readonly string[] {
  // Trails and bars repeat a headline.
  let headline = title;
  for (let index = title + 1; index < Math.min(to, lines.length); index += 1) {
    if (lines[index] === lines[title]) headline = index;
    const people = peopleOf(lines[index] ?? '');
    if (people.length === 0) continue;
    if (index <= headline + BELOW_HEADLINE) return people;
    const isTwice = lines[index + 1]?.endsWith(lines[index] ?? '') === true;
    const last = index + 1 + (isTwice ? LINES_BETWEEN + 1 : LINES_BETWEEN);
    if (firstDay(lines, index + 1, Math.min(last, lines.length)) !== null) return people;
  }
  return [];
}

/** The people of a line that names nobody and nothing else but a day, a post or an account. */
function peopleOf(line: string): readonly string[] {
  if (line.length > LONGEST_NAMED || endsSentence(line)) return [];
  const [day] = findDates(line);
  const before = day === undefined ? line : line.slice(0, day.index);
  const named = /\p{L}/u.test(before) || day === undefined ? before : line.slice(day.index + day.length);
  const parts = named
    .replace(/\s*\([^)]*\)|\s*@.*$|\s\d.*$/gu, '')
    .replace(/^[\s/|·•,–—-]+|[\s/|·•,–—-]+$/gu, '')
    .split(/\s*[,;/|·•]\s*|\s+(?:and|und|et|y|e|&)\s+/u);
  const people = parts.filter((part) => isPersonAlone(part));
  if (people.length === 0 || parts.length > MOST_PEOPLE || people[0] !== parts[0]) return [];
  return people.every(opensWithGivenName) ? people : [];
}
