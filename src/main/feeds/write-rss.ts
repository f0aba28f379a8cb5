/** RSS of every version, RDF and 1.1 included, written as RSS 2.0. */
import { lineOf } from './feed-markup.ts';
import {
  address,
  line,
  markup,
  MOST_MARKUP,
  plain,
  plainName,
  write,
  writeChildren,
  writtenLanguage,
  XMLNS,
  type Allowance,
  type Write,
} from './write-xml.ts';
import { childrenOf, MOST_RECORDS, resolveAddress, textOf, type XmlElement } from './xml-tree.ts';

/** What the channel and the items of RSS have alike. */
const RSS_COMMON: Readonly<Record<string, Write>> = {
  title: line('title'),
  category: (element) =>
    write('category', lineOf(element) || (element.attributes['text'] ?? ''), {
      domain: element.attributes['domain'],
    }),
  author: plain('author'),
  pubdate: plain('pubDate'),
  'dc:title': line('dc:title'),
  'dc:creator': line('dc:creator'),
  'dc:author': line('dc:creator'),
  'dc:subject': line('dc:subject'),
  'dc:date': plain('dc:date'),
  'dc:language': plain('dc:language'),
  'dcterms:created': plain('dcterms:created'),
  'dcterms:issued': plain('dcterms:issued'),
  'dcterms:modified': plain('dcterms:modified'),
  'itunes:author': line('itunes:author'),
  'itunes:category': writeItunesCategory,
  'itunes:keywords': plain('itunes:keywords'),
};

function writeItunesCategory(element: XmlElement): string {
  const inside = childrenOf(element, 'itunes:category').map(writeItunesCategory).join('');
  return `${write('category', (element.attributes['text'] ?? '').trim(), { domain: 'itunes' })}${inside}`;
}

function enclosure(element: XmlElement): string {
  const { url, href, type, length, filesize } = element.attributes;
  const address = resolveAddress(url ?? href, element.base);
  return address === null ? '' : write('enclosure', '', { url: address, type, length: length ?? filesize });
}

/** Media RSS within an item, in groups or alone; its files are enclosures here. */
const MEDIA: Readonly<Record<string, Write>> = {
  'media:content': (element) => enclosure(element) + writeChildren(element, MEDIA),
  'media:group': (element) => writeChildren(element, MEDIA),
  'media:keywords': plain('itunes:keywords'),
  'media:category': line('category'),
  'media:title': line('dc:title'),
};

function itemTable(left: Allowance): Readonly<Record<string, Write>> {
  const text = markup('content:encoded', 'escaped', left);
  const summary = markup('description', 'escaped', left);
  return {
    ...RSS_COMMON,
    ...MEDIA,
    link: address('link'),
    'feedburner:origlink': address('dcterms:references'),
    'atom:link': atomLinkInRss,
    guid: (element) =>
      write('guid', textOf(element).trim(), {
        isPermaLink: element.attributes['ispermalink']?.toLowerCase(),
      }),
    description: summary,
    'dc:description': markup('dc:description', 'escaped', left),
    'dcterms:abstract': markup('dc:description', 'escaped', left),
    'itunes:summary': markup('itunes:summary', 'escaped', left),
    'itunes:subtitle': markup('itunes:subtitle', 'escaped', left),
    'media:description': markup('dc:description', 'escaped', left),
    'atom:summary': summary,
    'atom:content': text,
    'atom:updated': plain('dcterms:modified'),
    'atom:published': plain('dcterms:issued'),
    'atom:author': plainAtomPerson,
    'content:encoded': text,
    'xhtml:body': text,
    'xhtml:div': text,
    body: text,
    fullitem: text,
    enclosure,
  };
}

function plainAtomPerson(element: XmlElement): string {
  const name = childrenOf(element, 'atom:name').map((child) => lineOf(child))[0] ?? '';
  return write('dc:creator', name || plainName(element));
}

/** RSS takes an Atom link for its own where it leads to the page, and for an enclosure where it says so. */
function atomLinkInRss(element: XmlElement): string {
  const { rel = 'alternate', href, type, length } = element.attributes;
  const found = resolveAddress(href, element.base);
  if (found === null) return '';
  if (rel === 'alternate') return write('dcterms:relation', found);
  return rel === 'enclosure' ? write('enclosure', '', { url: found, type, length }) : '';
}

function channelTable(left: Allowance): Readonly<Record<string, Write>> {
  return {
    ...RSS_COMMON,
    link: address('link'),
    'atom:link': atomLinkInRss,
    description: (element) => write('description', lineOf(element)),
    tagline: line('description'),
    'dc:description': line('dc:description'),
    'itunes:summary': line('itunes:summary'),
    'itunes:subtitle': line('itunes:subtitle'),
    language: plain('language'),
    ttl: plain('ttl'),
    'sy:updateperiod': plain('sy:updatePeriod'),
    'sy:updatefrequency': plain('sy:updateFrequency'),
    lastbuilddate: plain('lastBuildDate'),
    managingeditor: plain('managingEditor'),
    author: plain('managingEditor'),
    item: (element) => writeItem(element, left),
    items: (element) => writeChildren(element, { item: (item) => writeItem(item, left) }),
  };
}

function writeItem(element: XmlElement, left: Allowance): string {
  // What the document broke off in is no whole item.
  if (!element.closed) return '';
  const about = resolveAddress(element.attributes['about'], element.base);
  const language = writtenLanguage(element, ['title', 'description', 'content:encoded']);
  const inside =
    writeChildren(element, itemTable(left)) + (language === null ? '' : write('dc:language', language));
  return `<item>${inside}${about === null ? '' : write('dcterms:identifier', about)}</item>`;
}

/** RSS of any version, RDF included, as RSS 2.0; items may stand in the channel or beside it. */
export function writeRss(root: XmlElement): string {
  const left: Allowance = { markup: MOST_MARKUP };
  const channel = root.name === 'channel' ? root : (childrenOf(root, 'channel')[0] ?? root);
  const beside = channel === root ? [] : childrenOf(root, 'item');
  const budget = { items: MOST_RECORDS };
  const limited = (element: XmlElement) => (budget.items-- > 0 ? writeItem(element, left) : '');
  const table = {
    ...channelTable(left),
    item: limited,
    items: (element: XmlElement) => childrenOf(element, 'item').map(limited).join(''),
  };
  const language = channel.language === null ? '' : write('dc:language', channel.language);
  const written = writeRecords(channel, table) + beside.map(limited).join('');
  return `<rss version="2.0" ${XMLNS}><channel>${written}${language}</channel></rss>`;
}

/** As writeChildren; items are counted by their own limit. */
function writeRecords(element: XmlElement, table: Readonly<Record<string, Write>>): string {
  const { item, ...others } = table;
  const rest: XmlElement = {
    ...element,
    children: element.children.filter((child) => typeof child === 'string' || child.name !== 'item'),
  };
  return (
    writeChildren(rest, others) + (item === undefined ? '' : childrenOf(element, 'item').map(item).join(''))
  );
}
