/** What the library read of an Atom feed, as a feed of ours. */
import type { parseAtomFeed } from 'feedsmith';
import type { Feed, FeedItem, FeedPerson } from '../../core/feeds/feed.ts';
import { readFeedDate } from '../../core/feeds/read-feed-date.ts';
import {
  enclosure,
  first,
  languageTag,
  noDuplicates,
  person,
  restMinutes,
  webAddress,
} from './map-fields.ts';

type Document = ReturnType<typeof parseAtomFeed<string>>;
type Entry = NonNullable<Document['entries']>[number];
type Link = NonNullable<Entry['links']>[number];

/** The feed; nothing missing makes it fail. */
export function mapAtom(feed: Document): Omit<Feed, 'complete'> {
  return {
    format: 'atom',
    id: feed.id ?? '',
    title: feed.title?.value ?? '',
    address: pageOf(feed.links ?? []),
    description: feed.subtitle?.value ?? '',
    language: languageTag(feed.xml?.lang),
    authors: peopleOf(feed.authors),
    updated: readFeedDate(feed.updated),
    categories: categoriesOf(feed),
    restMinutes: restMinutes(undefined, feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    items: (feed.entries ?? []).map(mapEntry),
  };
}

function mapEntry(entry: Entry): FeedItem {
  const links = entry.links ?? [];
  const id = entry.id ?? '';
  const own = peopleOf(entry.authors);
  return {
    id,
    address: pageOf(links) ?? webAddress(id),
    title: entry.title?.value ?? '',
    authors: own.length > 0 ? own : peopleOf(entry.source?.authors),
    published: readFeedDate(entry.published),
    updated: readFeedDate(entry.updated),
    summary: entry.summary?.value ?? '',
    content: entry.content?.value ?? '',
    enclosures: links
      .filter(({ rel }) => rel === 'enclosure')
      .flatMap(({ href, type, length }) => enclosure(href, type, length)),
    categories: categoriesOf(entry),
    language: languageTag(entry.content?.xml?.lang ?? entry.summary?.xml?.lang ?? entry.xml?.lang),
  };
}

/** The page among the links: the publisher's own where it is named, then an HTML alternate, then any. */
function pageOf(links: readonly Link[]): string | null {
  const own = links.find(({ rel }) => rel === 'canonical');
  const alternates = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  const page = own ?? alternates.find(({ type = 'text/html' }) => /html/i.test(type)) ?? alternates[0];
  return webAddress(page?.href);
}

function peopleOf(people: Entry['authors']): FeedPerson[] {
  return noDuplicates((people ?? []).flatMap(({ name, email, uri }) => person(name, email, uri)));
}

function categoriesOf({ categories }: Pick<Entry, 'categories'>): string[] {
  return [...new Set((categories ?? []).map(({ term, label }) => first(label, term)))].filter(
    (name) => name !== '',
  );
}
