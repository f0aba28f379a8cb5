/** Atom 0.3 and 1.0 written as Atom 1.0. */
import { lineOf } from './feed-markup.ts';
import {
  addressOf,
  escapeXml,
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

/** An Atom link, in whatever feed it stands. */
function atomLink(element: XmlElement): string {
  const { rel, type, hreflang, title, length } = element.attributes;
  const href = addressOf(element);
  return href === null ? '' : write('link', '', { href, rel, type, hreflang, title, length });
}

function atomPerson(name: string): Write {
  return (element) => {
    const part = (local: string) => childrenOf(element, local).map((child) => textOf(child).trim())[0] ?? '';
    const uri = resolveAddress(part('uri') || part('url') || part('homepage') || undefined, element.base);
    const inside =
      write('name', part('name') || plainName(element)) +
      write('uri', uri ?? '') +
      write('email', part('email'));
    return inside === '' ? '' : `<${name}>${inside}</${name}>`;
  };
}

function entryTable(left: Allowance): Readonly<Record<string, Write>> {
  return {
    ...feedTable(),
    summary: markup('summary', 'plain', left, true),
    content: (element) => {
      const source = resolveAddress(element.attributes['src'], element.base);
      return source === null
        ? markup('content', 'plain', left, true)(element)
        : write('link', '', { href: source, rel: 'alternate' });
    },
    published: plain('published'),
    issued: plain('issued'),
    created: plain('created'),
    source: (element) => {
      const inside = writeChildren(element, { author: atomPerson('author') });
      return inside === '' ? '' : `<source>${inside}</source>`;
    },
    'media:group': (element) => writeChildren(element, MEDIA_LINKS),
    'media:content': mediaLink,
  };
}

const MEDIA_LINKS: Readonly<Record<string, Write>> = { 'media:content': mediaLink };

function mediaLink(element: XmlElement): string {
  const { url, type, filesize } = element.attributes;
  const href = resolveAddress(url, element.base);
  return href === null ? '' : write('link', '', { href, rel: 'enclosure', type, length: filesize });
}

function feedTable(): Readonly<Record<string, Write>> {
  return {
    title: (element) => write('title', lineOf(element, 'plain')),
    link: atomLink,
    'feedburner:origlink': (element) =>
      write('link', '', { href: addressOf(element) ?? undefined, rel: 'canonical' }),
    id: (element) => write('id', textOf(element).trim()),
    updated: plain('updated'),
    modified: plain('modified'),
    author: atomPerson('author'),
    category: ({ attributes: { term, scheme, label } }) => write('category', '', { term, scheme, label }),
    'dc:subject': (element) => write('category', '', { term: lineOf(element) }),
    'dc:creator': (element) => `<author>${write('name', lineOf(element))}</author>`,
    'sy:updateperiod': plain('sy:updatePeriod'),
    'sy:updatefrequency': plain('sy:updateFrequency'),
  };
}

/** Atom 0.3 and 1.0. */
export function writeAtom(root: XmlElement): string {
  const left: Allowance = { markup: MOST_MARKUP };
  const entries = root.name === 'entry' ? [root] : childrenOf(root, 'entry').slice(0, MOST_RECORDS);
  const head =
    root.name === 'entry'
      ? ''
      : writeChildren(root, {
          ...feedTable(),
          subtitle: (element) => write('subtitle', lineOf(element, 'plain')),
          tagline: (element) => write('tagline', lineOf(element, 'plain')),
        });
  const body = entries
    .filter(({ closed }) => closed)
    .map((entry) => {
      const language = writtenLanguage(entry, ['content', 'summary', 'title']);
      const tag = language === null ? '<entry>' : `<entry xml:lang="${escapeXml(language)}">`;
      return `${tag}${writeChildren(entry, entryTable(left))}</entry>`;
    })
    .join('');
  const language = root.language === null ? '' : ` xml:lang="${escapeXml(root.language)}"`;
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${XMLNS}${language}>${head}${body}</feed>`;
}
