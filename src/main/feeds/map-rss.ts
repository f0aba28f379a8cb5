/** What the library read of an RSS feed, as a feed of ours. */
import type { parseRssFeed } from 'feedsmith';
import type { Feed, FeedItem, FeedPerson } from '../../core/feeds/feed.ts';
import { readFeedDate } from '../../core/feeds/read-feed-date.ts';
import {
  enclosure,
  first,
  languageTag,
  noDuplicates,
  person,
  restMinutes,
  splitKeywords,
  webAddress,
} from './map-fields.ts';

type Channel = ReturnType<typeof parseRssFeed<string>>;
type Item = NonNullable<Channel['items']>[number];

/** The feed; nothing missing makes it fail. */
export function mapRss(channel: Channel): Omit<Feed, 'complete'> {
  const dates = [
    channel.pubDate,
    channel.lastBuildDate,
    channel.dc?.dates?.[0],
    channel.dcterms?.modified?.[0],
  ];
  return {
    format: 'rss',
    id: '',
    title: first(channel.title, channel.dc?.titles?.[0]),
    address: webAddress(channel.link) ?? webAddress(channel.dcterms?.relations?.[0]),
    description: first(
      channel.description,
      channel.dc?.descriptions?.[0],
      channel.itunes?.subtitle,
      channel.itunes?.summary,
    ),
    language: languageTag(first(channel.language, ...(channel.dc?.languages ?? []))),
    authors: noDuplicates([
      ...personOf(channel.managingEditor),
      ...(channel.dc?.creators ?? []).flatMap(writtenPerson),
      ...writtenPerson(channel.itunes?.author),
    ]),
    updated: readFirst(dates),
    categories: categoriesOf(channel),
    restMinutes: restMinutes(channel.ttl, channel.sy?.updatePeriod, channel.sy?.updateFrequency),
    items: (channel.items ?? []).map(mapItem),
  };
}

function mapItem(item: Item): FeedItem {
  const guid = item.guid?.value ?? '';
  const permalink = item.guid?.isPermaLink === false ? null : webAddress(guid);
  const { dcterms, dc } = item;
  const content = item.content?.encoded ?? '';
  return {
    id: first(guid, dcterms?.identifiers?.[0]),
    address:
      webAddress(dcterms?.references?.[0]) ??
      webAddress(item.link) ??
      webAddress(dcterms?.relations?.[0]) ??
      permalink ??
      webAddress(dcterms?.identifiers?.[0]),
    title: first(item.title, dc?.titles?.[0]),
    authors: noDuplicates([
      ...(item.authors ?? []).flatMap(personOf),
      ...(dc?.creators ?? []).flatMap(writtenPerson),
      ...writtenPerson(item.itunes?.author),
    ]),
    published: readFirst([item.pubDate, dcterms?.issued?.[0], dc?.dates?.[0], dcterms?.created?.[0]]),
    updated: readFirst([dcterms?.modified?.[0], dc?.dates?.[0]]),
    summary: first(item.description, dc?.descriptions?.[0], item.itunes?.summary, item.itunes?.subtitle),
    content,
    enclosures: (item.enclosures ?? []).flatMap(({ url, type, length }) => enclosure(url, type, length)),
    categories: categoriesOf(item),
    language: languageTag(dc?.languages?.[0]),
  };
}

function readFirst(dates: readonly (string | undefined)[]): string | null {
  for (const date of dates) {
    const moment = readFeedDate(date);
    if (moment !== null) return moment;
  }
  return null;
}

function categoriesOf(value: Pick<Item, 'categories' | 'dc' | 'itunes'> | Channel): string[] {
  const keywords = (value.itunes as { readonly keywords?: readonly string[] } | undefined)?.keywords ?? [];
  const written = (value.categories ?? []).map(({ name }) => name ?? '');
  return [...new Set([...written, ...(value.dc?.subjects ?? []), ...keywords.flatMap(splitKeywords)])].filter(
    (name) => name !== '',
  );
}

function personOf(
  given: { readonly name?: string; readonly email?: string; readonly link?: string } | undefined,
): FeedPerson[] {
  return person(given?.name, given?.email, given?.link);
}

/** “Name”, “name@host”, “name@host (Name)” and “Name <name@host>”. */
function writtenPerson(text: string | undefined): FeedPerson[] {
  const mail = /[^\s<>()[\]"]+@[^\s<>()[\]"]+\.[^\s<>()[\]"]+/.exec(text ?? '')?.[0] ?? '';
  const name = (text ?? '')
    .replace(mail, '')
    .replace(/[<([]\s*[>)\]]/g, '')
    .trim();
  return person(/^\(.*\)$/.test(name) ? name.slice(1, -1) : name, mail, '');
}
