/** Everything a page says of its article outside the text, gathered in one pass. */
import { addAuthorMark, type AuthorMark } from './author-marks.ts';
import { resolveReferences } from './character-references.ts';
import { elementNames } from './element-names.ts';
import { headlineText } from './headline-text.ts';
import type { MeasuredPage } from './measure-page.ts';
import { attribute, elementsBelow, textOf, type PageElement } from './page-tree.ts';
import { readJsonLd, type LinkedArticle } from './read-json-ld.ts';
import { readScriptValues, type ScriptValues } from './script-values.ts';
import { squeeze } from './text-features.ts';

export interface Heading {
  readonly text: string;
  /** Without the label that its element opens with; the same as `text` where there is none. */
  readonly unlabelled: string;
  readonly level: number;
  readonly names: string;
  /** The heading is a link to elsewhere, as a site's name or a teaser is. */
  readonly linked: boolean;
  /** Where it leads is the site's front page: a site's name. */
  readonly leadsHome: boolean;
}

export interface TimeMark {
  /** The machine's value, else what is shown. */
  readonly value: string;
  /** Class words, item property and the words of the parent. */
  readonly names: string;
  /** Index of the first text unit at or after it. */
  readonly unit: number;
}

export interface PageSurvey {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The title element. */
  readonly title: string;
  readonly headings: readonly Heading[];
  readonly canonical: string;
  readonly language: string | null;
  readonly times: readonly TimeMark[];
  readonly authors: readonly AuthorMark[];
  /** The page's paragraphs in order. */
  readonly lines: readonly string[];
  /** Indexes of the lines that are first-level headings. */
  readonly headed: ReadonlySet<number>;
  readonly linked: readonly LinkedArticle[];
  /** What the page's scripts declare to its statistics. */
  readonly scripted: ScriptValues;
}

/** Characters of a title or a meta tag that are read. */
const LONGEST_VALUE = 1_000;
/** Characters of a time element's value; a longer one is no date. */
const LONGEST_TIME = 200;

/** Surveys a page, measured before anything is taken out of it. */
export function surveyPage(page: MeasuredPage): PageSurvey {
  const { root } = page;
  const meta = new Map<string, string[]>();
  const headings: Heading[] = [];
  const times: TimeMark[] = [];
  const authors: AuthorMark[] = [];
  const lines = page.units.map((unit) => unit.text);
  const headed = new Set<number>();
  const unitOf = new Map<PageElement, number>();
  page.units.forEach((unit, index) => {
    if (unit.element.name === 'h1' || unit.element.parent?.name === 'h1') headed.add(index);
    if (!unitOf.has(unit.element)) unitOf.set(unit.element, index);
  });
  let title = '';
  let canonical = '';
  let language: string | null = null;
  let unit = 0;
  for (const element of elementsBelow(root)) {
    const { name } = element;
    unit = unitOf.get(element) ?? unit;
    if (name === 'meta') addMeta(meta, element);
    else if (name === 'title')
      title ||= squeeze(
        element.children
          .map((child) => (child.kind === 'text' ? child.text : ''))
          .join('')
          .slice(0, LONGEST_VALUE),
      );
    else if (/^h[1-3]$/.test(name)) addHeading(headings, element);
    else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel')))
      canonical ||= attribute(element, 'href');
    else if (name === 'html')
      language = attribute(element, 'lang') || attribute(element, 'xml:lang') || language;
    addTime(times, element, unit);
    addAuthorMark(authors, element, unit);
  }
  language ??= meta.get('content-language')?.[0] ?? meta.get('og:locale')?.[0] ?? null;
  return {
    meta,
    title,
    headings,
    canonical,
    language,
    times,
    authors,
    lines,
    headed,
    linked: readJsonLd(root),
    scripted: readScriptValues(root),
  };
}

function addMeta(meta: Map<string, string[]>, element: PageElement): void {
  const content = squeeze(resolveReferences(attribute(element, 'content').slice(0, LONGEST_VALUE)));
  if (content === '') return;
  for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
    const key = attribute(element, name).toLowerCase();
    if (key === '') continue;
    const values = meta.get(key);
    if (values === undefined) meta.set(key, [content]);
    else if (values.length < 20) values.push(content);
  }
}

function addHeading(headings: Heading[], element: PageElement): void {
  const text = squeeze(textOf(element));
  if (text === '' || text.length > 400) return;
  const linked =
    element.parent?.name === 'a' ||
    element.children.some(
      (child) =>
        child.kind === 'element' && child.name === 'a' && squeeze(textOf(child)).length > text.length * 0.8,
    );
  headings.push({
    text,
    unlabelled: headlineText(element, text),
    level: Number(element.name[1]),
    names: `${elementNames(element)}${element.parent === null ? '' : elementNames(element.parent)} ${attribute(element, 'itemprop')}`,
    linked,
    leadsHome: linked && leadsHome(element),
  });
}

/** The link around or in a heading leads to the site's front page. */
function leadsHome(heading: PageElement): boolean {
  const link =
    heading.parent?.name === 'a'
      ? heading.parent
      : heading.children.find((child) => child.kind === 'element' && child.name === 'a');
  if (link === undefined || link.kind !== 'element') return false;
  return /^(?:\/|\.\/?|https?:\/\/[^/?#]+\/?)(?:index\.\w+)?$/i.test(attribute(link, 'href'));
}

/** Attributes in which templates leave a date for machines, the surest first. */
const DATED_ATTRIBUTES = ['datetime', 'data-datetime', 'data-date', 'data-time', 'data-timestamp'];
/** Further ones by their words, where their value is a machine's. */
const DATED_NAME =
  /^data-(?:[\w-]*-)?(?:date|time|datetime|timestamp|time-?stamp|unix-?time|epoch|published|publish|pubdate|livestamp|utc|ts)(?:-[\w-]*)?$/;
const MACHINE_DATE = /^(?:19|20)\d{2}-\d{2}-\d{2}|^1\d{9}(?:\d{3})?$/;

function datedAttribute(element: PageElement): string | undefined {
  for (const name of DATED_ATTRIBUTES) {
    const value = attribute(element, name);
    if (value !== '') return value;
  }
  for (const name in element.attributes)
    if (DATED_NAME.test(name) && MACHINE_DATE.test(attribute(element, name))) return attribute(element, name);
  return undefined;
}

function addTime(times: TimeMark[], element: PageElement, unit: number): void {
  if (element.name === 'meta' || times.length > 200) return;
  const property = attribute(element, 'itemprop') || attribute(element, 'property');
  const isTime = element.name === 'time' || /date(?:Published|Created|Modified)/i.test(property);
  const dated = datedAttribute(element);
  // The microformat: <abbr class="published" title="2025-10-30T08:00:00Z">.
  const titled = attribute(element, 'title');
  const isTitled =
    /^\d{4}-\d{2}-\d{2}/.test(titled) &&
    /-(?:published|updated|date|dtstart|time)-/.test(elementNames(element));
  if (!isTime && dated === undefined && !isTitled) return;
  const value = (dated ?? attribute(element, 'content')) || (isTitled ? titled : squeeze(textOf(element)));
  if (value.length > LONGEST_TIME) return;
  const around = element.parent === null ? '' : elementNames(element.parent);
  times.push({
    value,
    names:
      `${elementNames(element)}${around}${property} ${attribute(element, 'pubdate') === '' ? '' : 'pubdate'}`.toLowerCase(),
    unit,
  });
}
