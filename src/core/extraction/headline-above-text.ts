/**
 * The headline of a page whose title element names something else (the site, "Show", "Article detail"): what
 * stands right above the text, a heading before a line.
 */
import { isBylineText } from './byline-text.ts';
import { findHeadline, wordsOf } from './find-headline.ts';
import { findTextSegment } from './find-text-segment.ts';
import { furnitureOf } from './furniture-phrases.ts';
import { isPublicationName } from './publication-names.ts';
import type { PageSurvey } from './survey-page.ts';
import { comparisonKey, countWords, readsAsProse } from './text-features.ts';

/** Lines of a page that are read. */
const MOST_LINES = 3_000;
/** Lines between a headline and its text: bylines, dates, a standfirst, a share bar. */
const NEAR = 10;
/** Lines of the text whose words are known. */
const LINES_OF_TEXT = 40;
/** Share of a headline's words that its text uses, and below which a title is of something else. */
const LEAST_SHARED = 0.5;
const FOREIGN = 0.2;
/** Words of a headline, a wide character counting half. */
const LEAST_WORDS = 2;
const LONGEST = 40;

/** What an office is called, whose pages often all bear its name for a title. */
const OFFICE =
  /^(?:the )?(?:(?:ministry|department|office|embassy|government|municipality|university|council|agency|prefecture) (?:of|for) |ministère d|ministerio d|ministério d|ministero d|prefeitura |ayuntamiento |commune d|mairie d|gemeinde |landkreis |bundesministerium |министерство |администрация |правительство |وزارة |وزارت |بلدية |محافظة |kementerian |pemerintah |dinas |bộ |sở |ủy ban |stadt \p{L}+$|gmina |obec |općina |opština )|(?:政府|委员会|委員會|办公室|辦公室|管理局|大学|大學|学院|學院|协会|協會|门户网站?|官网|官網|省|市役所|県庁|시청|도청|मंत्रालय|bakanlığı|belediyesi|valiliği|kaymakamlığı| ministry| council| municipality)$/iu;
const LONGEST_OFFICE = 8;

/** True where a text is what an office calls itself, and no headline. */
export function isOfficeName(text: string): boolean {
  if (!OFFICE.test(text) || countWords(text) > LONGEST_OFFICE) return false;
  // "Ministry of Transport mends bridge" is a headline.
  return (
    !/\p{Script=Latin}/u.test(text) ||
    text.split(/\s+/).every((word) => !/^\p{Ll}{3,}/u.test(word) || SMALL_WORD.test(word))
  );
}
const SMALL_WORD = /^(?:and|for|the|des|del|della|delle|dell|dos|das|für|und|para|pour|les|los|las|de|van)/u;

/**
 * The headline above the text, or null where `title`, which the page's title element says, may well be it.
 * `isSite` says that it is known to be the site's own name.
 */
export function headlineAboveText(page: PageSurvey, title: string, isSite: boolean): string | null {
  const lines = page.lines.slice(0, MOST_LINES);
  const text = findTextSegment(
    lines,
    lines.map(() => false),
  );
  if (text.end === text.start) return null;
  const words = new Set(
    wordsOf(lines.slice(text.start, Math.min(text.end, text.start + LINES_OF_TEXT)).join(' ')),
  );
  const shared = (line: string) => {
    const own = wordsOf(line);
    return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
  };
  const key = comparisonKey(title);
  const heading = headingAbove(page, lines, text.start, key);
  const isNamed = isSite || isOfficeName(title) || isPublicationName(title);
  const isForeign = isNamed || shared(title) <= FOREIGN;
  const fits = (text: string) => isForeign || isNearer(shared(text), shared(title));
  // Of several of its kind the nearest is a section's.
  if (heading !== null && (isNamed || (fits(heading) && isOnly(page, heading)))) return heading;
  if (!isForeign || heading !== null) return null;
  const at = findHeadline(lines, text);
  const line = at < 0 || text.start - at > NEAR ? undefined : lines[at];
  return line !== undefined && shared(line) >= LEAST_SHARED && comparisonKey(line) !== key ? line : null;
}

function isNearer(heading: number, title: number): boolean {
  return heading >= LEAST_SHARED && heading > title;
}

/** No other heading of the page is of its level. */
function isOnly(page: PageSurvey, text: string): boolean {
  const level = page.headings.find((heading) => heading.text === text)?.level;
  return page.headings.filter((heading) => heading.level === level && !heading.leadsHome).length === 1;
}

/** The heading nearest above the text, nothing of another text between; no link but to the article itself. */
function headingAbove(
  page: PageSurvey,
  lines: readonly string[],
  start: number,
  title: string,
): string | null {
  const headings = new Map(
    page.headings
      .filter(({ leadsHome, names }) => !leadsHome && !/-(?:logo|brand|site-?title|site-?name)-/.test(names))
      .map(({ text }) => [comparisonKey(text), text]),
  );
  for (let index = start; index >= Math.max(0, start - NEAR); index -= 1) {
    const line = lines[index] ?? '';
    if (index < start && readsAsProse(line) && countWords(line) > LONGEST) return null;
    if (furnitureOf(line) !== null || isBylineText(line, [])) continue;
    const key = comparisonKey(line);
    const words = countWords(line);
    if (key !== title && words >= LEAST_WORDS && words <= LONGEST && headings.has(key))
      return headings.get(key) ?? null;
  }
  return null;
}
