/**
 * A feed's tree is written again as XML a strict parser reads: well-formed, of the words we keep and
 * no others, addresses absolute, texts sanitised. The library behind it never sees a byte that
 * came from outside unescaped. This is how single elements are written.
 */
import { lineOf, markupOf } from './feed-markup.ts';
import { childrenOf, resolveAddress, textOf, type XmlElement } from './xml-tree.ts';

/** Characters of sanitised markup kept of one feed; what comes later keeps its summary at most. */
export const MOST_MARKUP = 12_000_000;
/** Elements of one kind written for one item. */
const MOST_ALIKE = 100;

export type Write = (element: XmlElement) => string;

/** What the writer of one feed has left to give. */
export interface Allowance {
  markup: number;
}

export const XMLNS = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
].join(' ');

/** An element with escaped text; nothing where there is no text. */
export function write(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? '')}"`)
    .join('');
  return text === '' && written === '' ? '' : `<${name}${written}>${escapeXml(text)}</${name}>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const line =
  (name: string): Write =>
  (element) =>
    write(name, lineOf(element));
export const plain =
  (name: string): Write =>
  (element) =>
    write(name, textOf(element).replace(/\s+/g, ' ').trim());
export const address =
  (name: string): Write =>
  (element) =>
    write(name, addressOf(element) ?? '');

export function addressOf(element: XmlElement): string | null {
  const { href, resource } = element.attributes;
  return resolveAddress(href ?? resource ?? textOf(element), element.base);
}

export function markup(name: string, assumed: 'plain' | 'escaped', left: Allowance, language = false): Write {
  return (element) => {
    if (left.markup <= 0) return '';
    const text = markupOf(element, assumed);
    left.markup -= text.length;
    return write(name, text, language ? { type: 'html', 'xml:lang': element.language ?? undefined } : {});
  };
}

/** Every child the table knows, in order, each kind only so often. */
export function writeChildren(element: XmlElement, table: Readonly<Record<string, Write>>): string {
  const counts = new Map<string, number>();
  return childrenOf(element)
    .map((child) => {
      const writer = Object.hasOwn(table, child.name) ? table[child.name] : undefined;
      const count = (counts.get(child.name) ?? 0) + 1;
      counts.set(child.name, count);
      return writer === undefined || count > MOST_ALIKE ? '' : writer(child);
    })
    .join('');
}

/** A person of whom the text alone is given. */
export function plainName(element: XmlElement): string {
  return childrenOf(element).length > 0 ? '' : textOf(element).trim();
}

/** The language an item's texts say they are in, or the item itself. */
export function writtenLanguage(element: XmlElement, names: readonly string[]): string | null {
  const texts = childrenOf(element).filter(({ name }) => names.includes(name));
  return texts.map(({ language }) => language).find((language) => language !== null) ?? element.language;
}
