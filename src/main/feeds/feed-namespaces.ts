/** The namespaces feeds are written in, told by their addresses and, undeclared, by their prefixes. */

/** Address fragments that name a namespace; the first that fits counts. '' is the feed's own. */
const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/dc\/elements\//, 'dc'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/, 'sy'],
  [/purl\.org\/(?:net\/rss1\.1|rss\/1\.0\/?$)/, ''],
  [/netscape\.com\/rdf\/simple|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu|cyber\.law/, ''],
  [/rssboard\.org|\brss2?$/, ''],
  [/purl\.org\/atom\/|w3\.org\/2005\/atom|example\.com\/newformat/, 'atom'],
  [/search\.yahoo\.com\/mrss|\bmrss\b/, 'media'],
  [/itunes\.com\/dtds\/podcast/, 'itunes'],
  [/w3\.org\/1999\/xhtml/, 'xhtml'],
  [/w3\.org\/1999\/02\/22-rdf-syntax/, 'rdf'],
  [/feedburner/, 'feedburner'],
];
const PREFIXES = new Set([
  'dc',
  'dcterms',
  'content',
  'sy',
  'atom',
  'media',
  'itunes',
  'xhtml',
  'rdf',
  'feedburner',
]);

/** Our prefix for a namespace; `other` where it is none we read. */
export function namespaceName(address: string): string {
  const lower = address.trim().toLowerCase();
  if (lower === '') return '';
  return ADDRESSES.find(([pattern]) => pattern.test(lower))?.[1] ?? 'other';
}

/** The namespace an undeclared prefix stands for. */
export function prefixNamespace(prefix: string): string {
  if (prefix === '') return '';
  return PREFIXES.has(prefix) ? prefix : prefix === 'rss' ? '' : 'other';
}
