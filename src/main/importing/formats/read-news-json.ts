/**
 * JSON that holds articles: schema.org's NewsArticle and its kin, alone, in a list or in an `@graph`,
 * and the records that scrapers write. Each is read as the page that would carry it.
 */
import { decodeBytes } from '../decode-bytes.ts';
import { refused, type DocumentPart, type DocumentReading, type RawDocument } from '../document.ts';
import { extractPage } from '../extract-page.ts';
import { finishDocument } from '../finish-document.ts';

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Reportage|LiveBlogPosting|Review)$/;
/** Articles taken from one file, and how deep they may lie. */
const MOST_ARTICLES = 5_000;
const DEEPEST = 6;
const MOST_VALUES = 100_000;
/** How scrapers name what schema.org names otherwise. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  headline: ['headline', 'title', 'name'],
  articleBody: [
    'articleBody',
    'content_html',
    'body',
    'text',
    'content',
    'content_text',
    'maintext',
    'full_text',
    'article',
  ],
  datePublished: [
    'datePublished',
    'date_published',
    'published_at',
    'publishedAt',
    'date_publish',
    'published',
    'pub_date',
    'pubDate',
    'date',
  ],
  dateModified: ['dateModified', 'date_modified', 'updated_at', 'updatedAt', 'updated', 'modified'],
  author: ['author', 'authors', 'byline', 'creator'],
  publisher: ['publisher', 'source', 'site_name', 'sitename', 'source_domain', 'outlet'],
  url: ['url', 'link', 'canonical_url', 'canonical', 'source-url'],
  inLanguage: ['inLanguage', 'language', 'lang'],
};
/** Characters from which a field is a text, and up to which it is a short one. */
const SHORTEST_TEXT = 60;
const SHORT_BODY = 400;

/** Reads the article of a JSON file, or hands out each of many. @throws PageTooLarge */
export function readNewsJson(document: RawDocument): DocumentReading {
  const decoded = decodeBytes(document.bytes, { mediaType: document.mediaType, markup: false });
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch {
    return refused('is JSON that is damaged');
  }
  const articles = articlesIn(value);
  const [first, ...others] = articles;
  if (first === undefined) return refused('is JSON without any article');
  if (others.length > 0) return { kind: 'parts', parts: articles.map(partOf), notices: [] };
  const address = typeof first['url'] === 'string' ? first['url'] : null;
  return finishDocument(extractPage(pageOf(first), address), { decoded, format: 'json' });
}

/** The articles in a value, as schema.org would write them, in order. */
function articlesIn(root: unknown): readonly Json[] {
  const found: Json[] = [];
  let looked = 0;
  visit(root, 0);
  return found;

  function visit(value: unknown, depth: number): void {
    looked += 1;
    if (depth > DEEPEST || looked > MOST_VALUES || found.length >= MOST_ARTICLES) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
    } else if (typeof value === 'object' && value !== null) {
      const article = articleOf(value as Json);
      if (article !== null) found.push(article);
      else for (const item of Object.values(value)) if (typeof item === 'object') visit(item, depth + 1);
    }
  }
}

function articleOf(value: Json): Json | null {
  const types = [value['@type']].flat().filter((type) => typeof type === 'string');
  if (types.some((type) => ARTICLE_TYPE.test(type))) {
    const body = firstText(value, ALIASES['articleBody'] ?? []);
    return body === null ? null : { ...value, '@type': 'NewsArticle', articleBody: body };
  }
  const body = firstText(value, ALIASES['articleBody'] ?? []);
  if (body === null) return null;
  const fields = Object.entries(ALIASES).flatMap(([name, aliases]) => {
    const key = aliases.find((alias) => value[alias] !== undefined && value[alias] !== null);
    return key === undefined ? [] : [[name, value[key]] as const];
  });
  return {
    '@context': 'https://schema.org',
    ...Object.fromEntries(fields),
    '@type': 'NewsArticle',
    articleBody: body,
  };
}

/** The longest of the fields that hold a text, or null. */
function firstText(value: Json, keys: readonly string[]): string | null {
  const texts = keys
    .map((key) => value[key])
    .map((text) =>
      Array.isArray(text) && text.every((part) => typeof part === 'string') ? text.join('\n\n') : text,
    )
    .filter((text) => typeof text === 'string' && text.length >= SHORTEST_TEXT) as string[];
  return texts[0] ?? null;
}

/** A page that has nothing but the record; no text of it can end the script it stands in. */
function pageOf(article: Json): string {
  const json = JSON.stringify(article).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');
  return `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body>${shortBody(article)}</body></html>`;
}

/** What a page's metadata say in few words is not taken for its text; a record's words are all it has. */
function shortBody(article: Json): string {
  const body = article['articleBody'];
  if (typeof body !== 'string' || body.length > SHORT_BODY) return '';
  const escaped = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<article><p>${escaped.replaceAll(/\s*\n\s*/g, '</p><p>')}</p></article>`;
}

function partOf(article: Json, index: number): DocumentPart {
  const headline = typeof article['headline'] === 'string' ? article['headline'].slice(0, 80) : '';
  return {
    name: `${String(index + 1).padStart(3, '0')} ${headline}`.trim() + '.json',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify(article)),
  };
}
