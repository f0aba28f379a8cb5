/** Whether two addresses are of one site, and whether one is a further page of the other's article. */

/** Names of a page's number in an address. */
const PAGE_WORD =
  '(?:page|pages|pagina|p|pg|pag|seite|s|sida|side|strona|str|strana|sayfa|stranitsa|halaman|trang|part|teil)';
const PAGE_PARAMETER = new RegExp(
  `^(?:${PAGE_WORD}|pn|paged|pageno|page_?no|page_?num(?:ber)?|pageid|currentpage|seitennr)$`,
  'i',
);
/** Parameters that only say where a reader came from. */
const TRACKING = /^(?:utm_|fbclid|gclid|srsltid|ref$|source$|amp$|output$)/i;
/** Places in a path where a page's number stands; the first group is what is around it, the second the number. */
const PATH_NUMBERS: readonly RegExp[] = [
  new RegExp(`^(.*)/${PAGE_WORD}[-_/]?(\\d{1,3})(\\.\\w{2,5})?/?$`, 'i'),
  /^(.*)\/(\d{1,3})(\.\w{2,5})?\/?$/,
  new RegExp(`^(.*)[-_,.]${PAGE_WORD}[-_]?(\\d{1,3})(\\.\\w{2,5})?/?$`, 'i'),
  /^(.*)[-_,.](\d{1,2})(\.\w{2,5})\/?$/,
];

/** Two addresses of one site: the same host, but for `www.`, `amp.`, `m.`, or one below the other. */
export function isSameSite(one: URL, other: URL): boolean {
  const a = siteOf(one);
  const b = siteOf(other);
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function siteOf(url: URL): string {
  return url.hostname.replace(/^(?:(?:www\d?|amp|m|mobile|edition)\.)+/, '');
}

/** Whether `candidate` is page `number` of the article that begins at `first`. */
export function isPageOf(first: URL, candidate: URL, number: number): boolean {
  if (candidate.host !== first.host) return false;
  const keys = new Set([
    plainKey(first),
    ...numbered(first).flatMap((found) => (found.number === 1 ? [found.key] : [])),
  ]);
  return numbered(candidate).some((found) => found.number === number && keys.has(found.key));
}

/** Whether `candidate` is another form of the same article: its print or one-page version. */
export function isVersionOf(first: URL, candidate: URL): boolean {
  if (candidate.host !== first.host || candidate.href === first.href) return false;
  const base = stem(first.pathname);
  return base.length > 1 && (stem(candidate.pathname) === base || candidate.pathname.startsWith(`${base}/`));
}

interface Numbered {
  /** The address without its page's number. */
  readonly key: string;
  readonly number: number;
}

function numbered(url: URL): readonly Numbered[] {
  const found: Numbered[] = [];
  for (const [name, value] of url.searchParams) {
    if (!PAGE_PARAMETER.test(name) || !/^\d{1,3}$/.test(value)) continue;
    const rest = new URL(url);
    rest.searchParams.delete(name);
    found.push({ key: plainKey(rest), number: Number(value) });
  }
  for (const pattern of PATH_NUMBERS) {
    const match = pattern.exec(url.pathname);
    if (match === null) continue;
    const rest = new URL(url);
    rest.pathname = `${match[1] ?? ''}${match[3] ?? ''}`;
    found.push({ key: plainKey(rest), number: Number(match[2]) });
  }
  return found;
}

/** An address as far as it names an article. */
function plainKey(url: URL): string {
  const kept = new URLSearchParams([...url.searchParams].filter(([name]) => !TRACKING.test(name)));
  kept.sort();
  return `${url.host}${stem(url.pathname)}?${kept.toString()}`;
}

function stem(path: string): string {
  return path.replace(/\/+$/, '').replace(/\.(?:s?html?|php|aspx?|jsp)$/i, '');
}
