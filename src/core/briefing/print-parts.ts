/** Pieces that every printed document is made of. */
import type { Fact, TimelineEntry } from './briefing.ts';
import { escapeMarkup } from './escape-markup.ts';

/** A section with its heading, or nothing where it has no content. */
export function section(heading: string, content: string, name = ''): string {
  if (content === '') return '';
  return `<section${name === '' ? '' : ` class="${name}"`}>\n<h2>${label(heading)}</h2>\n${content}\n</section>`;
}

/** Dateline's own words, in English whatever the article's language is. */
export function label(text: string): string {
  return `<span lang="en" dir="ltr">${escapeMarkup(text)}</span>`;
}

/** Words in the article's language, kept apart from what stands around them. */
export function words(text: string): string {
  return `<bdi>${escapeMarkup(text)}</bdi>`;
}

/** A list of facts, or nothing. */
export function printFacts(facts: readonly Fact[]): string {
  const rows = facts.map((fact) => {
    const value = fact.wording === 'article' ? words(fact.value) : label(fact.value);
    return `<li><p class="fact"><span class="term">${label(fact.label)}</span> <span class="value ${fact.wording}">${value}</span></p></li>`;
  });
  return rows.length === 0 ? '' : `<ul class="facts">${rows.join('')}</ul>`;
}

/** Characters kept on either side of the date where a sentence was told before. */
const EXCERPT = 60;

/** The sentence with its date marked; only what surrounds the date where it was told before. */
export function printSentence({
  passage,
  expression,
  repeated,
}: Pick<TimelineEntry, 'passage' | 'expression' | 'repeated'>): string {
  const { text, span } = passage;
  if (span === null) return escapeMarkup(text);
  const start = expression === null ? 0 : Math.min(Math.max(expression.start - span.start, 0), text.length);
  const end = expression === null ? 0 : Math.min(Math.max(expression.end - span.start, start), text.length);
  const before = text.slice(0, start);
  const after = text.slice(end);
  const dated = start === end ? '' : `<span class="when">${escapeMarkup(text.slice(start, end))}</span>`;
  if (!repeated) return escapeMarkup(before) + dated + escapeMarkup(after);
  return escapeMarkup(lastOf(before)) + dated + escapeMarkup(firstOf(after));
}

/** A cut through a pair leaves half a character at an end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

/** The beginning of a text, cut at a word where there are words. */
function firstOf(text: string): string {
  if (text.length <= EXCERPT) return text;
  return `${(/^.*(?=\s)/s.exec(text.slice(0, EXCERPT))?.[0] ?? wholeCharacters(text.slice(0, EXCERPT))).trimEnd()} …`;
}

/** The end of a text, cut at a word where there are words. */
function lastOf(text: string): string {
  if (text.length <= EXCERPT) return text;
  return `… ${(/\s(.*)$/s.exec(text.slice(-EXCERPT))?.[1] ?? wholeCharacters(text.slice(-EXCERPT))).trimStart()}`;
}
