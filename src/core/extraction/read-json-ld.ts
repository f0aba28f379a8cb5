/** What a page's JSON-LD says of its article (schema.org), read without trust in its shape. */
import { resolveReferences } from './character-references.ts';
import { elementsBelow, type PageElement } from './page-tree.ts';

export interface LinkedArticle {
  readonly type: string;
  readonly headline: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly published: string;
  readonly modified: string;
  readonly section: string;
  readonly address: string;
  readonly language: string;
  readonly body: string;
  /** The entries of a live blog. */
  readonly updates: readonly LinkedUpdate[];
}

export interface LinkedUpdate {
  readonly headline: string;
  readonly body: string;
  readonly published: string;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|Reportage|OpinionNews|Analysis|AdvertiserContent|SocialMediaPosting)/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|Recipe|VideoObject|NewsMediaOrganization)$/;
/** Deepest nesting followed; pages nest `@graph` and `mainEntity` two or three deep. */
const DEEPEST = 8;

/** Characters of a string that are read; a declared text may be long. */
const LONGEST_STRING = 500_000;

/** The articles the page declares, the likeliest first. */
export function readJsonLd(root: PageElement): LinkedArticle[] {
  const nodes: Json[] = [];
  for (const element of elementsBelow(root)) {
    if (element.name !== 'script' || !/ld\+json/i.test(element.attributes['type'] ?? '')) continue;
    const text = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
    const value = parseLoosely(text);
    if (value !== undefined) gather(value, nodes, 0);
  }
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [],
    ),
  );
  return nodes
    .map((node) => ({ node, rank: rankOf(node) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ node }) => toArticle(node, byId));
}

function rankOf(node: Json): number {
  const type = typeOf(node);
  if (ARTICLE_TYPE.test(type))
    return 3 + (stringOf(node['headline']) === '' ? 0 : 1) + (stringOf(node['articleBody']) === '' ? 0 : 1);
  return PAGE_TYPE.test(type) && stringOf(node['datePublished']) !== '' ? 1 : 0;
}

/** Pages put raw line feeds in strings, comments and stray commas around their JSON. */
function parseLoosely(text: string): unknown {
  const trimmed = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of attemptsOn(trimmed)) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt is more forgiving.
    }
  }
  return salvage(trimmed);
}

function* attemptsOn(text: string): Generator<string> {
  yield text;
  const plain = text.replace(/[\u0000-\u001f]+/g, ' ').replace(/\\'/g, "'");
  yield plain;
  const tidy = plain.replace(/,\s*([}\]])/g, '$1');
  yield tidy;
  // Several objects one after the other.
  if (/\}\s*,?\s*\{/.test(tidy)) yield `[${tidy.replace(/\}\s*;?\s*\{/g, '},{')}]`;
  if (tidy.includes('&quot;')) yield resolveReferences(tidy);
}

/** Of an article's JSON that nobody can read (an unescaped quote in a text), the values that stand alone. */
function salvage(text: string): Json | undefined {
  const type = /"@type"\s*:\s*"(\w*(?:Article|BlogPosting|Report))"/.exec(text)?.[1];
  if (type === undefined) return undefined;
  const valueOf = (key: string) =>
    new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]{1,${LONGEST_SALVAGED}})"\\s*[,}\\]]`).exec(text)?.[1] ?? '';
  const author =
    /"author"\s*:\s*[[{\s]*(?:"@type"\s*:\s*"\w+"\s*,\s*)?"name"\s*:\s*\[?\s*"([^"\\]{1,100})"/.exec(
      text,
    )?.[1];
  return {
    '@type': type,
    headline: valueOf('headline'),
    datePublished: valueOf('datePublished'),
    dateModified: valueOf('dateModified'),
    author: author ?? valueOf('author'),
  };
}
/** Characters of a value that is taken from broken JSON. */
const LONGEST_SALVAGED = 300;

function gather(value: unknown, nodes: Json[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, nodes, depth + 1);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Json;
  nodes.push(node);
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'hasPart',
    'itemListElement',
    'publisher',
    'author',
    'isPartOf',
  ])
    gather(node[key], nodes, depth + 1);
}

function toArticle(node: Json, byId: ReadonlyMap<string, Json>): LinkedArticle {
  return {
    type: typeOf(node),
    headline: resolveReferences(stringOf(node['headline']) || stringOf(node['name'])),
    authors:
      namesOf(node['author'], byId).length > 0
        ? namesOf(node['author'], byId)
        : namesOf(node['creator'] ?? node['contributor'], byId),
    publisher: namesOf(node['publisher'], byId)[0] ?? '',
    published: stringOf(node['datePublished']) || stringOf(node['dateCreated']),
    modified: stringOf(node['dateModified']),
    section: stringOf(node['articleSection']),
    address:
      stringOf(node['url']) ||
      stringOf((node['mainEntityOfPage'] as Json | undefined)?.['@id']) ||
      stringOf(node['mainEntityOfPage']),
    language:
      stringOf(node['inLanguage']) || stringOf((node['inLanguage'] as Json | undefined)?.['alternateName']),
    body: bodyOf(node),
    updates: updatesOf(node['liveBlogUpdate']),
  };
}

/** Entries of a live blog that are read. */
const MOST_UPDATES = 500;

function updatesOf(value: unknown): LinkedUpdate[] {
  const updates = Array.isArray(value) ? value : [value];
  return updates.slice(0, MOST_UPDATES).flatMap((update: unknown) => {
    if (typeof update !== 'object' || update === null) return [];
    const node = update as Json;
    return [
      {
        headline: resolveReferences(stringOf(node['headline']) || stringOf(node['name'])),
        body: bodyOf(node),
        published: stringOf(node['datePublished']) || stringOf(node['dateCreated']),
      },
    ];
  });
}

function bodyOf(node: Json): string {
  return unescaped(stringOf(node['articleBody']) || stringOf(node['text']));
}

/** Markup that was escaped before it was declared: "&lt;p&gt;The council …". */
function unescaped(body: string): string {
  return /&(?:amp;)?lt;\s*\/?[a-z]/i.test(body) ? resolveReferences(body.replaceAll('&amp;', '&')) : body;
}

function typeOf(node: Json): string {
  const type = node['@type'];
  return Array.isArray(type)
    ? type.filter((item) => typeof item === 'string').join(' ')
    : typeof type === 'string'
      ? type
      : '';
}

function stringOf(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, LONGEST_STRING).trim();
  if (Array.isArray(value)) return stringOf(value[0]);
  // {"@value": "…", "@language": "en"}
  return typeof value === 'object' && value !== null ? stringOf((value as Json)['@value']) : '';
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, byId));
  if (typeof value === 'string') return value.trim() === '' ? [] : [resolveReferences(value.trim())];
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Json;
  const name = namesOf(node['name'] ?? node['@value'] ?? node['@list'], byId);
  if (name.length > 0) return name;
  const parts = [node['givenName'], node['familyName']].map(stringOf).filter((part) => part !== '');
  if (parts.length > 0) return [resolveReferences(parts.join(' '))];
  const referred = typeof node['@id'] === 'string' ? byId.get(node['@id']) : undefined;
  return referred === undefined || referred === node ? [] : namesOf(referred['name'], byId);
}
