/**
 * Parts of a scraped page that read as prose and are not the article: lists that a template shows
 * twice, and what readers wrote below.
 */
import { countWords, readsAsProse } from './text-features.ts';

/** Lines in a row that come again elsewhere from which they are a template's list. */
const LEAST_RUN = 5;
/** Words of a line from which its coming again says something. */
const LEAST_WORDS = 8;
/** Words that come once from which the article is among them, and their share of those that come again. */
const LEAST_SINGLE = 100;
const SINGLE_SHARE = 0.3;

/** Which lines stand in a run that the page shows twice; none where the article itself does. */
export function repeatedRuns(lines: readonly string[]): readonly boolean[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const comesAgain = lines.map((line) => (counts.get(line) ?? 0) > 1 && countWords(line) >= LEAST_WORDS);
  const marked = lines.map(() => false);
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (comesAgain[index] === true) continue;
    if (index - start >= LEAST_RUN) marked.fill(true, start, index);
    start = index + 1;
  }
  let single = 0;
  const repeated = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const words = countWords(line);
    if (words < LEAST_WORDS) continue;
    if (marked[index] === true) repeated.set(line, words);
    else single += words;
  }
  const words = [...repeated.values()].reduce((sum, count) => sum + count, 0);
  return single >= LEAST_SINGLE && single >= words * SINGLE_SHARE ? marked : lines.map(() => false);
}

/** Words of a card's headline and of the sentence below it. */
const LONGEST_HEADLINE = 30;
const LONGEST_SUMMARY = 45;

/**
 * Which lines are cards of other articles: a picture's words and the headline, the same line twice, perhaps
 * a sentence below. Above the text the pair is the article's own headline.
 */
export function cardLines(lines: readonly string[]): readonly boolean[] {
  const marked = lines.map(() => false);
  let words = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const last = words < LEAST_ARTICLE ? -1 : saidAgain(lines, index);
    if (last < 0) {
      if (readsAsProse(line)) words += countWords(line);
      continue;
    }
    const below = lines[last + 1] ?? '';
    const isSummary =
      readsAsProse(below) && countWords(below) <= LONGEST_SUMMARY && !readsAsProse(lines[last + 2] ?? '');
    marked.fill(true, index, isSummary ? last + 2 : last + 1);
    index = last;
  }
  return marked;
}

/** Where a headline stands again right after itself, a short label between allowed; -1 where it doesn't. */
function saidAgain(lines: readonly string[], index: number): number {
  const line = lines[index] ?? '';
  const words = countWords(line);
  if (words < LEAST_HEADLINE || words > LONGEST_HEADLINE || /[.。]$/u.test(line)) return -1;
  if (lines[index + 1] === line) return index + 1;
  return lines[index + 2] === line && countWords(lines[index + 1] ?? '') <= LEAST_HEADLINE ? index + 2 : -1;
}
const LEAST_HEADLINE = 4;

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|fev|set|out|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*\\.?';
/** The head of a reader's comment: a name, a day and a time. */
const COMMENT_HEAD = new RegExp(
  String.raw`^(?<name>\S.{0,40}?)[,|·•-]?\s+(?:(?:says|said|schreibt|sagt|dice|disse|dit|пишет)[:,]?\s+)?(?:on |am |le |el |em )?(?:${MONTH} \d{1,2},? \d{4}|\d{1,2}\.? ${MONTH},? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d),?\s*(?:(?:at|um|à|a las|às|в|–|-)\s*)?\d{1,2}[:.h]\d{2}(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: uhr)?\s*(?:says|said|schreibt|sagt|dice|disse|dit)?:?$`,
  'iu',
);
const NOT_A_NAME =
  /^(?:published|updated|posted|first published|last|by|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|опубликовано|обновлено|\P{L}+$)/iu;
/** Words of the article before readers speak. */
const LEAST_ARTICLE = 60;
/** Readers of different names from which they are readers. */
const LEAST_READERS = 2;

/**
 * The line at which readers' comments begin in `[start, end)`, below a text that runs from `start`; -1 where
 * none do.
 */
export function findComments(lines: readonly string[], start: number, end: number): number {
  const heads: { readonly index: number; readonly name: string }[] = [];
  let words = 0;
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? '';
    const name = line.length <= 110 ? COMMENT_HEAD.exec(line)?.groups?.['name'] : undefined;
    if (name !== undefined && !NOT_A_NAME.test(name) && words >= LEAST_ARTICLE) heads.push({ index, name });
    else if (heads.length === 0 && readsAsProse(line)) words += countWords(line);
  }
  const names = new Set(heads.map(({ name }) => name));
  return names.size >= LEAST_READERS ? (heads[0]?.index ?? -1) : -1;
}
