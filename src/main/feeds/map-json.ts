/** What the library read of a JSON Feed, as a feed of ours; its texts are sanitised here. */
import type { parseJsonFeed } from 'feedsmith';
import type { Feed, FeedItem, FeedPerson } from '../../core/feeds/feed.ts';
import { readFeedDate } from '../../core/feeds/read-feed-date.ts';
import { cleanMarkup, escapeText, toLine } from './feed-markup.ts';
import { enclosure, languageTag, noDuplicates, person, webAddress } from './map-fields.ts';
import { resolveAddress } from './xml-tree.ts';

type Document = ReturnType<typeof parseJsonFeed<string>>;
type Item = NonNullable<Document['items']>[number];

/** The feed; `base` is the address it came from. */
export function mapJson(feed: Document, base: string | null): Omit<Feed, 'complete'> {
  const home = resolveAddress(feed.home_page_url, base);
  return {
    format: 'json',
    id: feed.feed_url ?? '',
    title: toLine(feed.title ?? '', false),
    address: webAddress(home ?? undefined),
    description: toLine(feed.description ?? '', false),
    language: languageTag(feed.language),
    authors: peopleOf(feed.authors),
    updated: null,
    categories: [],
    restMinutes: null,
    items: (feed.items ?? []).map((item) => mapItem(item, home ?? base)),
  };
}

function mapItem(item: Item, base: string | null): FeedItem {
  const page = webAddress(resolveAddress(item.url, base) ?? undefined);
  const outside = webAddress(resolveAddress(item.external_url, base) ?? undefined);
  const address = page ?? outside ?? webAddress(item.id);
  const content = item.content_html ?? textToMarkup(item.content_text ?? '');
  return {
    id: item.id ?? '',
    address,
    title: toLine(item.title ?? '', false),
    authors: peopleOf(item.authors),
    published: readFeedDate(item.date_published),
    updated: readFeedDate(item.date_modified),
    summary: escapeText(toLine(item.summary ?? '', false)),
    content: cleanMarkup(content, address ?? base),
    enclosures: (item.attachments ?? []).flatMap(({ url, mime_type, size_in_bytes }) =>
      enclosure(url, mime_type, size_in_bytes),
    ),
    categories: [...new Set(item.tags ?? [])],
    language: languageTag(item.language),
  };
}

function peopleOf(people: Document['authors']): FeedPerson[] {
  return noDuplicates((people ?? []).flatMap(({ name, url }) => person(name, '', url)));
}

/** Paragraphs for plain text. */
function textToMarkup(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeText(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}
