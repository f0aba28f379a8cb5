/** What a page says of itself: JSON-LD, OpenGraph, meta tags, microdata and visible text, weighed. */
import type { Field } from '../model.ts';
import type { LinkedArticle } from './read-json-ld.ts';
import type { MeasuredPage } from './measure-page.ts';
import { isOfficeName } from './headline-above-text.ts';
import { isPublicationName } from './publication-names.ts';
import { surveyPage, type PageSurvey } from './survey-page.ts';
import { comparisonKey, countWords } from './text-features.ts';
import { weighByline } from './weigh-byline.ts';
import { weighDates } from './weigh-dates.ts';
import { weighTitle } from './weigh-title.ts';

export interface PageMetadata {
  readonly title: Field<string>;
  readonly publisher: Field<string | null>;
  readonly byline: Field<readonly string[]>;
  readonly publishedAt: Field<string | null>;
  readonly updatedAt: Field<string | null>;
  readonly address: Field<string | null>;
  /** BCP 47 as declared, or null. */
  readonly language: string | null;
  readonly linked: readonly LinkedArticle[];
  /** What the page says of itself; empty where it says nothing. */
  readonly description: string;
}

/** Reads a page's metadata; `address` is where it was fetched from, where that is known. */
export function readPageMetadata(measured: MeasuredPage, address: string | null = null): PageMetadata {
  const page = surveyPage(measured);
  const publisher = weighPublisher(page);
  const title = weighTitle(page, publisher.value);
  const where = weighAddress(page, address);
  return {
    title,
    publisher,
    byline: withoutName(weighByline(page, publisher.value, title.value), title.value),
    ...weighDates(page, title.value, where.value ?? address),
    address: where,
    language: page.language,
    linked: page.linked,
    description: page.meta.get('og:description')?.[0] ?? page.meta.get('description')?.[0] ?? '',
  };
}

/** Who is named as the page itself is named is a channel and not a person. */
function withoutName(byline: Field<readonly string[]>, title: string): Field<readonly string[]> {
  const key = comparisonKey(title);
  return { value: byline.value.filter((name) => comparisonKey(name) !== key), origin: byline.origin };
}

function weighPublisher(page: PageSurvey): Field<string | null> {
  const open = page.meta.get('og:site_name')?.[0];
  if (open !== undefined) return { value: open, origin: 'open-graph' };
  const declared = page.linked.find((article) => article.publisher !== '')?.publisher;
  if (declared !== undefined) return { value: declared, origin: 'json-ld' };
  const keys = [
    'application-name',
    'publisher',
    'dc.publisher',
    'citation_journal_title',
    'apple-mobile-web-app-title',
  ];
  const named = keys.map((key) => page.meta.get(key)?.[0]).find((value) => value !== undefined);
  if (named !== undefined) return { value: named, origin: 'meta' };
  return { value: siteInTitle(page), origin: 'meta' };
}

function weighAddress(page: PageSurvey, fetched: string | null): Field<string | null> {
  const isAddress = (value: string | undefined | null): value is string =>
    typeof value === 'string' && /^https?:\/\/[^\s]+$/i.test(value);
  if (isAddress(page.canonical)) return { value: page.canonical, origin: 'markup' };
  const open = page.meta.get('og:url')?.[0];
  if (isAddress(open)) return { value: open, origin: 'open-graph' };
  const declared = page.linked.map((article) => article.address).find(isAddress);
  if (declared !== undefined) return { value: declared, origin: 'json-ld' };
  return { value: isAddress(fetched) ? fetched : null, origin: 'file' };
}

/** "Mar, 2026", which some sites set last in a title. */
const MONTH_OF_YEAR = /^\p{L}{3,9}\.?,? \d{4}$/u;

/** The site's name in the title element: its last part, or its first where the last is the headline. */
function siteInTitle(page: PageSurvey): string | null {
  // A bar sets the site apart; dashes and colons stand inside headlines, too.
  const separator = /[|｜]/u.test(page.title) ? /\s*[|｜]\s*/u : /\s+[|–—·»:]+\s+|\s*[|｜_ㅣ]\s*|\s-\s/u;
  const parts = page.title
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => !MONTH_OF_YEAR.test(part));
  if (parts.length < 2) return null;
  const shown = page.headings.slice(0, 20).map((heading) => heading.text);
  // The whole of it is shown as the headline: its last part is no site.
  if (shown.some((text) => comparisonKey(text) === comparisonKey(page.title))) return null;
  const headlines = new Set([page.meta.get('og:title')?.[0] ?? '', ...shown].map(comparisonKey));
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  // Of a page without headings: the part that it shows as a line of its own is the headline.
  const headed = headlines.has(comparisonKey(first)) || headlines.has(comparisonKey(last));
  const isName = (part: string) => isPublicationName(part) || isOfficeName(part);
  if ((!headed || isOfficeName(first)) && isName(first) && !isName(last)) return first;
  if (!headed && isLine(page, last) && !isLine(page, first) && first.length <= LONGEST_SITE) return first;
  const nameAtTop = page.headings.some(
    (heading) =>
      heading.level === 1 && heading.linked && comparisonKey(heading.text) === comparisonKey(first),
  );
  const site =
    headlines.has(comparisonKey(last)) && (nameAtTop || !headlines.has(comparisonKey(first))) ? first : last;
  return site.length >= 2 && site.length <= LONGEST_SITE ? site : null;
}
/** Characters of a site's name. */
const LONGEST_SITE = 40;
/** Lines that are searched for a headline, and its words at least. */
const MOST_LINES = 200;
const LEAST_WORDS = 4;

function isLine(page: PageSurvey, part: string): boolean {
  if (countWords(part) < LEAST_WORDS) return false;
  const key = comparisonKey(part);
  return page.lines
    .slice(0, MOST_LINES)
    .some((line) => line.length < part.length * 2 && comparisonKey(line) === key);
}
