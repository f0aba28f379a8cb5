/**
 * XML as feeds have it: read leniently into a bounded tree. Nothing is expanded or fetched: what a
 * document type declares is not looked at, and an entity is HTML's or stays as it is written.
 */
import { decodeHTMLAttribute, decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { namespaceName, prefixNamespace } from './feed-namespaces.ts';

export interface XmlElement {
  /** Lower case: a local name, behind a known namespace's prefix and a colon where it has one. */
  readonly name: string;
  /** Values by lower-case name, as written, `xml:` attributes included. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  /** What relative addresses inside start from, by `xml:base`; null where nobody knows. */
  readonly base: string | null;
  /** By `xml:lang`; null where nothing says. */
  readonly language: string | null;
  /** False where the document ended inside this element. */
  closed: boolean;
}

/** The document is beyond what is read; the message ends a sentence that starts with its name. */
export class XmlTooLarge extends Error {}
/** Enough was read. */
class Enough extends Error {}

const MOST_ELEMENTS = 400_000;
/** Elements deeper than this are passed over, their text is kept. */
const DEEPEST = 120;
/** Nesting at which the document is refused; passing over costs time by its square. */
const HOPELESS = 25_000;
/** Items and entries read; what stands behind them is left out. */
export const MOST_RECORDS = 2_000;
/** What an unclosed one of these is ended by: the next of the same rank. */
const RECORDS = new Set(['item', 'entry']);
/** Elements that hold text only, and so end where a neighbour of theirs begins. */
const LEAVES = new Set([
  'title',
  'link',
  'guid',
  'id',
  'pubdate',
  'author',
  'category',
  'updated',
  'published',
  'language',
]);
const NEIGHBOURS = new Set([...LEAVES, 'description', 'summary', 'content', 'item', 'entry', 'channel']);
const ROOT = /(?:^|:)(?:rss|feed|entry|channel)$/i;
/** Those whose own children share their names with the leaves. */
const HOLDS_LEAVES = new Set(['author']);

interface OpenElement {
  readonly element: XmlElement;
  readonly prefixes: Readonly<Record<string, string>>;
  readonly tag: string;
}

/** The top-level elements of a document, at best one; `base` is the address it came from. */
export function readXml(text: string, base: string | null): XmlElement[] {
  const roots: XmlElement[] = [];
  const open: OpenElement[] = [];
  let skipped = 0;
  let elements = 0;
  let records = 0;
  let raw = '';
  let inData = false;
  /** The feed's own elements are those of its root's namespace, whatever that is. */
  let ownNamespace = '';

  function flush(): void {
    const parent = open.at(-1)?.element;
    if (raw !== '' && parent !== undefined) parent.children.push(inData ? raw : decodeHTMLStrict(raw));
    raw = '';
  }
  function close(explicit: boolean): void {
    flush();
    const last = open.pop();
    if (last) last.element.closed = explicit;
  }

  const parser = new Parser(
    {
      onopentag(tag, given) {
        flush();
        elements += 1;
        if (elements > MOST_ELEMENTS) throw new XmlTooLarge('has too many elements to read');
        if (open.length >= DEEPEST) {
          skipped += 1;
          if (skipped > HOPELESS) throw new XmlTooLarge('is nested too deeply to read');
          return;
        }
        const above = open.at(-1)?.prefixes ?? {};
        const { attributes, prefixes } = readAttributes(given, above);
        if (elements === 1 && ROOT.test(tag)) ownNamespace = namespaceOf(tag, prefixes);
        const name = nameOf(tag, prefixes, ownNamespace);
        endUnclosed(open, name, () => close(true));
        if (RECORDS.has(name)) records += 1;
        if (records > MOST_RECORDS) throw new Enough();
        const parent = open.at(-1)?.element;
        const element: XmlElement = {
          name,
          attributes,
          children: [],
          base: resolveAddress(attributes['xml:base'], parent?.base ?? base) ?? parent?.base ?? base,
          language: attributes['xml:lang'] ?? parent?.language ?? null,
          closed: false,
        };
        (parent?.children ?? roots).push(element);
        open.push({ element, prefixes, tag });
      },
      onclosetag(tag) {
        if (skipped > 0) {
          skipped -= 1;
          return;
        }
        const index = open.findLastIndex((entry) => entry.tag === tag);
        if (index === -1) return;
        while (open.length > index) close(true);
      },
      ontext(data) {
        raw += data;
      },
      oncdatastart() {
        flush();
        inData = true;
      },
      oncdataend() {
        flush();
        inData = false;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  let cut = false;
  try {
    parser.write(text);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    cut = true;
  }
  // What is open now is open because the document breaks off, or because reading did.
  while (open.length > 0) close(cut);
  parser.reset();
  return roots;
}

/** Ends what must have ended before an element of this name, though nothing says so. */
function endUnclosed(open: readonly OpenElement[], name: string, close: () => void): void {
  const last = open.at(-1)?.element;
  if (last && LEAVES.has(last.name) && NEIGHBOURS.has(name) && !HOLDS_LEAVES.has(last.name)) close();
  if (!RECORDS.has(name)) return;
  const index = open.findLastIndex(({ element }) => RECORDS.has(element.name));
  if (index === -1) return;
  while (open.length > index) close();
}

function readAttributes(
  given: Readonly<Record<string, string>>,
  above: Readonly<Record<string, string>>,
): { attributes: Record<string, string>; prefixes: Readonly<Record<string, string>> } {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  let prefixes = above;
  for (const [name, value] of Object.entries(given)) {
    const lower = name.toLowerCase();
    const decoded = decodeHTMLAttribute(value);
    if (lower === 'xmlns') prefixes = { ...prefixes, '': decoded };
    else if (lower.startsWith('xmlns:')) prefixes = { ...prefixes, [lower.slice(6)]: decoded };
    else attributes[lower.startsWith('xml:') ? lower : lower.replace(/^.*:/, '')] = decoded;
  }
  return { attributes, prefixes };
}

function nameOf(tag: string, prefixes: Readonly<Record<string, string>>, own: string): string {
  const namespace = namespaceOf(tag, prefixes);
  const local = tag.toLowerCase().replace(/^.*:/, '');
  return namespace === '' || namespace === own ? local : `${namespace}:${local}`;
}

function namespaceOf(tag: string, prefixes: Readonly<Record<string, string>>): string {
  const prefix = tag.includes(':') ? tag.toLowerCase().replace(/:.*$/, '') : '';
  const declared = prefixes[prefix];
  return declared === undefined ? prefixNamespace(prefix) : namespaceName(declared);
}

/** An absolute address, or null where there is none to be made. */
export function resolveAddress(address: string | undefined, base: string | null): string | null {
  const trimmed = address?.trim() ?? '';
  if (trimmed === '') return null;
  try {
    return (base === null ? new URL(trimmed) : new URL(trimmed, base)).href;
  } catch {
    return null;
  }
}

/** The child elements of that name, or all. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All text of an element, its descendants' included. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
