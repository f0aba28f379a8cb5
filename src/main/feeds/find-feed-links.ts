/** The feeds a page names: its alternates first, then links that look like feeds. */
import { Parser } from 'htmlparser2';
import type { FeedChoice } from '../../contract/feeds.ts';
import { toLine } from './feed-markup.ts';
import { webAddress } from './map-fields.ts';
import { resolveAddress } from './xml-tree.ts';

/** Characters of a page that are looked at; alternates stand in its head. */
const LOOKED_AT = 1_000_000;
const MOST_CHOICES = 30;
/** Links of a page that are told apart. */
const MOST_LINKS = 500;
const LONGEST_TITLE = 200;
const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|xml|rdf)/i;
/** Paths that lead to feeds, on most sites. */
const FEED_PATH =
  /(?:^|[/.])(?:rss|feeds?|atom|rdf)(?:[/.](?:xml|rss|php|json|aspx?))?\/?$|\/(?:rss|feeds?|atom)\/.*\.xml$|\.(?:rss|atom|rdf)$/i;
/** What only a page's comments are told by. */
const COMMENTS = /comments?\b|kommentar|comentario|commentaire/i;

/** Each once, the likeliest first; feeds of comments last. */
export function findFeedLinks(page: string, address: string | null): FeedChoice[] {
  const alternates: FeedChoice[] = [];
  const links: FeedChoice[] = [];
  let base = address;
  const parser = new Parser({
    onopentag(name, { href = '', rel = '', type = '', title = '', ...others }) {
      if (name === 'base') base = resolveAddress(href, address) ?? base;
      const found = webAddress(resolveAddress(href, base) ?? undefined);
      if (found === null) return;
      const choice = {
        address: found,
        title: toLine(title || (others['aria-label'] ?? ''), true).slice(0, LONGEST_TITLE),
      };
      const isAlternate = /\balternate\b/i.test(rel) && FEED_TYPE.test(type.trim());
      if (name === 'link' && isAlternate && alternates.length < MOST_LINKS) alternates.push(choice);
      else if (name === 'a' && FEED_PATH.test(new URL(found).pathname)) links.push(choice);
    },
  });
  parser.write(page.slice(0, LOOKED_AT));
  const all = [...alternates, ...links.slice(0, MOST_LINKS)];
  const unique = all.filter(
    (choice, index) => all.findIndex(({ address: other }) => other === choice.address) === index,
  );
  const isComments = ({ address: to, title }: FeedChoice) =>
    COMMENTS.test(`${new URL(to).pathname} ${title}`);
  return [...unique.filter((choice) => !isComments(choice)), ...unique.filter(isComments)].slice(
    0,
    MOST_CHOICES,
  );
}
