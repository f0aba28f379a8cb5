/**
 * What two other feed readers expect of their test feeds, asked of ours. Dateline keeps less than
 * they do, so each expected value is either in scope, and then compared, or out of it:
 *
 * in scope: a feed's title, address, description (subtitle, tagline), language, id, authors,
 * update time and categories; an item's title, address, id, authors (name, email, address),
 * published and updated time, summary, content, categories, enclosures and language; the number of
 * items.
 *
 * out of scope, no field of ours: `bozo` and `encoding` (how the document was written), `version`,
 * types, bases and schemes of texts and tags, lists of links (one address is kept), rights,
 * copyright, info, generator, images and logos, contributors, publishers and webmasters, comments,
 * sources, text inputs, clouds, creation times, podcasts' own fields, chapters, places, licences.
 *
 * Markup is compared as it is kept: both sides go through the sanitiser at the boundary first, so
 * attributes and elements that Dateline never keeps count on neither side, while a script or a
 * style's text left in ours would. Titles are compared as plain text, dates as
 * moments. An address within markup counts, made absolute.
 */
import type { Feed, FeedItem, FeedPerson } from '../../src/core/feeds/feed.ts';
import { readFeedDate } from '../../src/core/feeds/read-feed-date.ts';
import { toLine } from '../../src/main/feeds/feed-markup.ts';
import { sanitiseMarkup } from '../../src/main/importing/sanitise-markup.ts';

type Kind = 'text' | 'markup' | 'address' | 'exact' | 'date' | 'language';

/** One expected value, found at a path and compared in a way. */
export interface Expectation {
  readonly path: string;
  readonly expected: unknown;
  readonly kind: Kind;
  readonly actual: unknown;
}

/** The value of ours an expected one is compared with; null where the path is out of scope. */
export type Answer = { readonly kind: Kind; readonly actual: unknown } | null;

const found = (kind: Kind, actual: unknown): Answer => ({ kind, actual });

/** True where the expected value and ours say the same. */
export function isMet({
  expected,
  kind,
  actual,
}: Pick<Expectation, 'expected' | 'kind' | 'actual'>): boolean {
  switch (kind) {
    case 'text':
      return reduceText(expected) === asText(actual).replace(/\s+/g, ' ');
    case 'markup':
      return reduceMarkup(expected) === reduceMarkup(actual);
    case 'address':
      return reduceAddress(expected) === reduceAddress(actual);
    case 'date':
      return momentOf(expected) === momentOf(actual);
    case 'language':
      return asText(expected).toLowerCase() === asText(actual).toLowerCase();
    case 'exact':
      return asText(expected) === asText(actual);
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

function reduceText(value: unknown): string {
  return toLine(asText(value), true);
}

function reduceMarkup(value: unknown): string {
  const kept = sanitiseMarkup(asText(value)).replace(/\s+/g, ' ').trim();
  // A lone wrapper is taken off as the reader takes it off.
  return /^<div>((?:(?!<\/?div).)*)<\/div>$/.exec(kept)?.[1]?.trim() ?? kept;
}

function reduceAddress(value: unknown): string {
  const text = asText(value);
  return URL.canParse(text) ? new URL(text).href : text;
}

/** Seconds; feedparser's own lists name year to second in UTC. */
function momentOf(value: unknown): number | null {
  if (Array.isArray(value)) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = value as number[];
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1_000;
  }
  const moment = typeof value === 'string' ? readFeedDate(value) : null;
  return moment === null ? null : Math.floor(Date.parse(moment) / 1_000);
}

function personText({ name, email }: FeedPerson): string {
  return name !== '' && email !== '' ? `${name} (${email})` : name || email;
}

const PERSON: Readonly<Record<string, (person: FeedPerson | undefined) => Answer>> = {
  name: (person) => found('text', person?.name),
  email: (person) => found('exact', person?.email),
  url: (person) => found('address', person?.address),
  href: (person) => found('address', person?.address),
  uri: (person) => found('address', person?.address),
};

function personAnswer(people: readonly FeedPerson[], index: number, field: string): Answer {
  return PERSON[field]?.(people[index]) ?? null;
}

/** feedparser's fields: `feed.title`, `entries.0.summary_detail.value`. */
export function answerFeedparser(feed: Feed, path: readonly (string | number)[]): Answer {
  const [scope, ...rest] = path;
  if (scope === 'feed') return answerFeed(feed, rest);
  if (scope !== 'entries') return null;
  const item = feed.items[Number(rest[0])];
  return answerItem(item ?? NOTHING, rest.slice(1));
}

/** An item that is not there: a value expected of it is missed, unless nothing of it is kept. */
const NOTHING: FeedItem = {
  id: '',
  address: null,
  title: '',
  authors: [],
  published: null,
  updated: null,
  summary: '',
  content: '',
  enclosures: [],
  categories: [],
  language: null,
};

function answerFeed(feed: Feed, path: readonly (string | number)[]): Answer {
  const [field = '', second, third] = path;
  switch (field) {
    case 'title':
      return found('text', feed.title);
    case 'description':
    case 'subtitle':
    case 'tagline':
      return found('text', feed.description);
    case 'title_detail':
      return detail(second, found('text', feed.title), feed.language);
    case 'tagline_detail':
    case 'subtitle_detail':
    case 'description_detail':
      return detail(second, found('text', feed.description), feed.language);
    case 'link':
      return found('address', feed.address);
    case 'id':
    case 'guid':
      return found('exact', feed.id);
    case 'language':
      return found('language', feed.language);
    default:
      return answerShared(feed, field, second, third);
  }
}

function answerShared(
  value: Pick<Feed, 'authors' | 'updated' | 'categories'>,
  field: string | number,
  second: string | number | undefined,
  third: string | number | undefined,
): Answer {
  switch (field) {
    case 'author':
      return found('text', value.authors[0] && personText(value.authors[0]));
    case 'author_detail':
      return personAnswer(value.authors, 0, String(second));
    case 'authors':
      return third === undefined ? null : personAnswer(value.authors, Number(second), String(third));
    case 'updated':
    case 'updated_parsed':
    case 'modified':
    case 'modified_parsed':
    case 'date':
    case 'date_parsed':
      return found('date', value.updated);
    case 'category':
      return found('text', value.categories[0]);
    case 'tags':
      return third === 'term' ? found('text', value.categories[Number(second)]) : null;
    default:
      return null;
  }
}

function detail(part: string | number | undefined, value: Answer, language: string | null): Answer {
  return part === 'value' ? value : part === 'language' ? found('language', language) : null;
}

function answerItem(item: FeedItem, path: readonly (string | number)[]): Answer {
  const [field = '', second, third] = path;
  const summary = found('markup', item.summary || item.content);
  const content = found('markup', item.content || item.summary);
  switch (field) {
    case 'title':
      return found('text', item.title);
    case 'title_detail':
      return detail(second, found('text', item.title), item.language);
    case 'description':
    case 'summary':
      return summary;
    case 'summary_detail':
    case 'description_detail':
      return detail(second, summary, item.language);
    case 'content':
      return third === undefined || second !== 0 ? null : detail(third, content, item.language);
    case 'link':
      return found('address', item.address);
    case 'id':
    case 'guid':
      return found('exact', item.id);
    case 'published':
    case 'published_parsed':
    case 'issued':
    case 'issued_parsed':
      return found('date', item.published);
    case 'language':
      return found('language', item.language);
    case 'enclosures':
      return third === undefined ? null : answerEnclosure(item, Number(second), String(third));
    default:
      return answerShared(item, field, second, third);
  }
}

function answerEnclosure(item: FeedItem, index: number, field: string): Answer {
  const file = item.enclosures[index];
  if (field === 'href' || field === 'url') return found('address', file?.address);
  if (field === 'type') return found('exact', file?.mediaType);
  return field === 'length' ? found('exact', file?.bytes) : null;
}

/** gofeed's own and its universal feed: `items.0.author.name`, `entries.0.authors.0.uri`. */
export function answerGofeed(feed: Feed, path: readonly (string | number)[]): Answer {
  const [scope = '', index, ...rest] = path;
  if (scope === 'items' || scope === 'entries') {
    const item = feed.items[Number(index)];
    const mapped = gofeedPath(rest, 'item');
    return mapped === null ? null : answerItem(item ?? NOTHING, mapped);
  }
  const mapped = gofeedPath(path, 'feed');
  return mapped === null ? null : answerFeed(feed, mapped);
}

/** gofeed's names in feedparser's. */
function gofeedPath(
  path: readonly (string | number)[],
  scope: 'feed' | 'item',
): readonly (string | number)[] | null {
  const [field = '', second, third] = path;
  switch (field) {
    case 'author':
      return second === undefined ? ['author'] : ['author_detail', second];
    case 'managingEditor':
      return ['author'];
    case 'guid':
      return second === undefined || second === 'value' ? ['id'] : null;
    case 'pubDate':
    case 'published':
    case 'publishedParsed':
      return scope === 'item' ? ['published'] : null;
    case 'updatedParsed':
      return ['updated'];
    case 'content':
      return second === undefined || second === 'value' ? ['content', 0, 'value'] : null;
    case 'categories':
      return third === undefined || third === 'value' || third === 'term'
        ? ['tags', Number(second), 'term']
        : null;
    case 'enclosure':
      return ['enclosures', 0, String(second)];
    case 'links':
      return null;
    default:
      return path;
  }
}
