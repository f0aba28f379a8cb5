/**
 * The lines between a headline and its text, or right above the headline, that say who published
 * it, who wrote it and when: for texts without markup that names them.
 */
import { findDates } from './find-dates.ts';
import { isPublicationName } from './publication-names.ts';
import { countWords, endsSentence } from './text-features.ts';
import { namesIn } from './byline-names.ts';

export interface HeadLines {
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly publishedAt: string | null;
  /** Indexes of the lines that say nothing else. */
  readonly taken: readonly number[];
}

const BYLINE = /^(?:by|von|par|por|di|door|автор|بقلم|نویسنده|تحریر|作者|文|oleh)\s*[:：]?\s+\S/iu;
const LONGEST_LINE = 120;
/** Words beside the date in a line that dates the page: a byline, "Published", a section, a time zone. */
const WORDS_BESIDE_DATE = 10;

/** Reads the lines of a head, the headline and the text left out. */
export function readHeadLines(lines: readonly string[]): HeadLines {
  const parts = lines.map(readLine);
  let publisher: string | null = null;
  let byline: readonly string[] = [];
  let publishedAt: string | null = null;
  const taken: number[] = [];
  for (const [index, line] of parts.entries()) {
    publishedAt ??= line.date;
    const beside = [line, parts[index - 1], parts[index + 1]];
    // A name of that kind could be a heading: a date or a byline beside it says that it is none.
    const isSigned = beside.some((other) => other && (other.date !== null || other.byline.length > 0));
    const signs = line.publication !== null && isSigned;
    if (signs) publisher ??= line.publication;
    const names = line.byline.length > 0 ? line.byline : signs ? line.others : [];
    if (byline.length === 0) byline = names;
    if (signs || line.isDate || line.byline.length > 0) taken.push(index);
  }
  return { publisher, byline, publishedAt, taken };
}

interface Line {
  readonly date: string | null;
  /** True where the line is little more than its date. */
  readonly isDate: boolean;
  readonly publication: string | null;
  /** Names behind "by". */
  readonly byline: readonly string[];
  /** Names beside a publication's. */
  readonly others: readonly string[];
}

const NOTHING: Line = { date: null, isDate: false, publication: null, byline: [], others: [] };

function readLine(line: string): Line {
  const found = findDates(line)[0];
  const rest =
    found === undefined ? line : `${line.slice(0, found.index)} | ${line.slice(found.index + found.length)}`;
  const words = countWords(rest);
  // A sentence that holds a date tells when something happened, not when it was published.
  const dates = found !== undefined && (words <= 3 || (words <= WORDS_BESIDE_DATE && !endsSentence(line)));
  const date = dates ? found.iso : null;
  if (line.length > LONGEST_LINE) return { ...NOTHING, date };
  const named = BYLINE.test(line)
    ? namesIn(line, '').filter((name) => /^[\p{Lu}\p{Lo}]/u.test(name) && !isPublicationName(name))
    : [];
  // "By Ann Lee, Sr." ends as a sentence does, and so does "By Friday the pier was shut."
  const isSentence = endsSentence(rest);
  const byline = isSentence ? named.filter((name) => name.includes(' ')) : named;
  if (isSentence) return { ...NOTHING, date, byline };
  const parts = rest
    .split(/\s*[,،、|·•–—/]\s*|\s+-\s+/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  const publication = parts.find((part) => isPublicationName(part)) ?? null;
  const others =
    publication === null
      ? []
      : parts
          .filter((part) => part !== publication && countWords(part) >= 2 && countWords(part) <= 4)
          .flatMap((part) => namesIn(part, ''))
          .filter((name) => /^[\p{Lu}\p{Lo}]/u.test(name));
  return { date, isDate: date !== null && words <= 3, publication, byline, others };
}
