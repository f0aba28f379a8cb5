/** What a page says of itself: JSON-LD, OpenGraph, meta tags, microdata and visible text, weighed. */
import type { Field } from '../model.ts';
import { findDates } from './find-dates.ts';
import { attribute, elementsBelow, textOf, type PageElement } from './page-tree.ts';
import { readJsonLd, type LinkedArticle } from './read-json-ld.ts';
import { comparisonKey, squeeze } from './text-features.ts';

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
}

/** Reads a page's metadata. */
export function readPageMetadata(root: PageElement): PageMetadata {
  const page = surveyPage(root);
  const linked = readJsonLd(root);
  return {
    title: chooseTitle(page, linked),
    publisher: choosePublisher(page, linked),
    byline: chooseByline(page, linked),
    publishedAt: chooseDate(page, linked, 'published'),
    updatedAt: chooseDate(page, linked, 'updated'),
    address: chooseAddress(page, linked),
    language: page.language,
    linked,
  };
}

interface Survey {
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string;
  readonly headings: readonly string[];
  readonly canonical: string;
  readonly language: string | null;
  readonly times: readonly { readonly value: string; readonly hint: string }[];
  readonly authors: readonly string[];
}

function surveyPage(root: PageElement): Survey {
  const meta = new Map<string, string>();
  const headings: string[] = [];
  const times: { value: string; hint: string }[] = [];
  const authors: string[] = [];
  let title = '';
  let canonical = '';
  let language: string | null = null;
  for (const element of elementsBelow(root)) {
    const { name } = element;
    if (name === 'meta') {
      const key = (attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop') || attribute(element, 'http-equiv')).toLowerCase();
      const content = squeeze(attribute(element, 'content'));
      if (key !== '' && content !== '' && !meta.has(key)) meta.set(key, content);
    } else if (name === 'title' && title === '') {
      title = squeeze(element.children.map((child) => (child.kind === 'text' ? child.text : '')).join(''));
    } else if (name === 'h1') {
      const text = squeeze(textOf(element));
      if (text !== '') headings.push(text);
    } else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel'))) {
      canonical ||= attribute(element, 'href');
    } else if (name === 'html') {
      language = attribute(element, 'lang') || attribute(element, 'xml:lang') || language;
    } else if (name === 'time') {
      const value = attribute(element, 'datetime') || squeeze(textOf(element));
      times.push({ value, hint: `${attribute(element, 'itemprop')} ${attribute(element, 'class')}` });
    }
    if (/(?:^|\s)author(?:\s|$)/i.test(`${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`)) {
      const text = squeeze(textOf(element));
      if (text !== '' && text.length < 100) authors.push(text);
    }
  }
  return { meta, title, headings, canonical, language: language ?? meta.get('content-language') ?? null, times, authors };
}

function chooseTitle(page: Survey, linked: readonly LinkedArticle[]): Field<string> {
  const open = page.meta.get('og:title') ?? page.meta.get('twitter:title') ?? '';
  const reference = comparisonKey(`${open} ${page.title}`);
  const shown = page.headings.find((heading) => comparisonKey(heading).length > 5 && reference.includes(comparisonKey(heading)));
  if (shown !== undefined) return { value: shown, origin: 'markup' };
  const headline = linked[0]?.headline ?? '';
  if (headline !== '') return { value: headline, origin: 'json-ld' };
  if (open !== '') return { value: open, origin: 'open-graph' };
  if (page.headings.length === 1) return { value: page.headings[0] ?? '', origin: 'markup' };
  return { value: page.title.replace(/\s[|–—»·-]\s[^|–—»·]{2,40}$/u, ''), origin: 'meta' };
}

function choosePublisher(page: Survey, linked: readonly LinkedArticle[]): Field<string | null> {
  const open = page.meta.get('og:site_name');
  if (open !== undefined) return { value: open, origin: 'open-graph' };
  const declared = linked.find((article) => article.publisher !== '')?.publisher;
  if (declared !== undefined) return { value: declared, origin: 'json-ld' };
  const named = page.meta.get('application-name') ?? page.meta.get('publisher') ?? page.meta.get('dc.publisher');
  return { value: named ?? null, origin: 'meta' };
}

function chooseByline(page: Survey, linked: readonly LinkedArticle[]): Field<readonly string[]> {
  const declared = linked.find((article) => article.authors.length > 0)?.authors;
  if (declared !== undefined) return { value: declared, origin: 'json-ld' };
  const named = page.meta.get('author') ?? page.meta.get('article:author') ?? page.meta.get('dc.creator');
  if (named !== undefined && !/^https?:/.test(named)) return { value: [named], origin: 'meta' };
  return { value: page.authors.slice(0, 3), origin: 'markup' };
}

const PUBLISHED_KEYS = ['article:published_time', 'datepublished', 'article:published', 'og:published_time', 'date', 'dc.date', 'dc.date.issued', 'pubdate', 'publishdate', 'publish-date', 'parsely-pub-date', 'sailthru.date', 'dcterms.created', 'last-modified'];
const UPDATED_KEYS = ['article:modified_time', 'datemodified', 'og:updated_time', 'dc.date.modified', 'lastmod', 'dcterms.modified'];

function chooseDate(page: Survey, linked: readonly LinkedArticle[], which: 'published' | 'updated'): Field<string | null> {
  const declared = linked.map((article) => (which === 'published' ? article.published : article.modified)).find((value) => firstDate(value) !== null);
  if (declared !== undefined) return { value: firstDate(declared), origin: 'json-ld' };
  for (const key of which === 'published' ? PUBLISHED_KEYS : UPDATED_KEYS) {
    const value = firstDate(page.meta.get(key) ?? '');
    if (value !== null) return { value, origin: key.startsWith('og:') || key.startsWith('article:') ? 'open-graph' : 'meta' };
  }
  if (which === 'published') {
    const time = page.times.map(({ value }) => firstDate(value)).find((value) => value !== null);
    if (time !== undefined) return { value: time, origin: 'markup' };
  }
  return { value: null, origin: 'text' };
}

function firstDate(text: string): string | null {
  return findDates(text)[0]?.iso ?? null;
}

function chooseAddress(page: Survey, linked: readonly LinkedArticle[]): Field<string | null> {
  const isAddress = (value: string | undefined): value is string => value !== undefined && /^https?:\/\/[^\s]+$/i.test(value);
  if (isAddress(page.canonical)) return { value: page.canonical, origin: 'markup' };
  const open = page.meta.get('og:url');
  if (isAddress(open)) return { value: open, origin: 'open-graph' };
  const declared = linked.map((article) => article.address).find(isAddress);
  return { value: declared ?? null, origin: 'json-ld' };
}
