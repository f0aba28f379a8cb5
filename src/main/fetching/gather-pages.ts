/**
 * From the page an address gave to the article it stands for: a refresh followed, the better of a page
 * and its AMP version, an article on one page where there is such a version, else its further pages.
 */
import type { PageClues } from '../../core/extraction/read-page-clues.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { Fetched } from './fetcher.ts';
import { isPageOf, isSameSite, isVersionOf } from './same-article.ts';

export interface GatherTools {
  /** @throws {FetchProblem} */
  readonly fetch: (address: string) => Promise<Fetched>;
  /** What a page says of where its article is; null for what is no page. */
  readonly readClues: (fetched: Fetched) => Promise<PageClues | null>;
}

export interface GatheredPages {
  /** In order, at least one. */
  readonly pages: readonly Fetched[];
  readonly notices: readonly string[];
}

/** A page and what it says. */
interface Known {
  readonly fetched: Fetched;
  readonly clues: PageClues | null;
}

/** One that is a page for certain. */
interface Page extends Known {
  readonly clues: PageClues;
}

const MOST_PAGES = 20;
/** Bytes of all pages together. */
const MOST_BYTES = 20_000_000;
const MOST_REFRESHES = 3;
/** Seconds after which a page that leads on was meant to be read first. */
const LONGEST_REFRESH = 15;
/** Characters of prose from which a page is more than a sign to somewhere else. */
const PROSE_OF_A_SIGN = 500;
/** Characters of prose below which a page came without its text. */
const PROSE_OF_NOTHING = 250;
/** Where AMP pages are kept for others. */
const AMP_CACHE = /(?:^|\.)(?:cdn\.ampproject\.org|ampproject\.net|google\.[a-z.]{2,6})$/;

/** @throws {FetchProblem} */
export async function gatherPages(first: Fetched, tools: GatherTools): Promise<GatheredPages> {
  const notices: string[] = [...first.notices];
  const know = async (fetched: Fetched): Promise<Known> => ({
    fetched,
    clues: await tools.readClues(fetched),
  });
  /** Another address of the same article, or null where it can't be had: then what is there does. */
  const tryAddress = async (address: URL): Promise<Page | null> => {
    try {
      const { fetched, clues } = await know(await tools.fetch(address.href));
      return clues === null ? null : { fetched, clues };
    } catch (error) {
      if (error instanceof FetchProblem && error.code !== 'cancelled') return null;
      throw error;
    }
  };

  let known = await followRefreshes(await know(first), know, tools);
  refuseBarrier(known);
  known = await chooseVersion(known, tryAddress, notices);
  const pages = await readFurtherPages(known, tryAddress, notices);
  return { pages: pages.map(({ fetched }) => fetched), notices: [...new Set(notices)] };
}

async function followRefreshes(
  start: Known,
  know: (fetched: Fetched) => Promise<Known>,
  tools: GatherTools,
): Promise<Known> {
  let known = start;
  for (let hops = 0; hops < MOST_REFRESHES; hops += 1) {
    const { clues } = known;
    const refresh = clues?.refresh ?? null;
    if (clues === null || refresh === null) return known;
    if (refresh.seconds > LONGEST_REFRESH || clues.prose >= PROSE_OF_A_SIGN) return known;
    const next = resolve(known, refresh.href);
    if (next === null || next.href === known.fetched.finalAddress) return known;
    known = await know(await tools.fetch(next.href));
  }
  return known;
}

/** @throws {FetchProblem} where something else stands in place of the article. */
function refuseBarrier({ fetched, clues }: Known): void {
  const host = new URL(fetched.finalAddress).host;
  if (clues?.barrier === 'robot-check') {
    throw new FetchProblem(
      'barrier',
      `${host} shows a check for robots in place of the page: open it in your browser, save it there and import the file.`,
    );
  }
  if (clues?.barrier === 'consent') {
    throw new FetchProblem(
      'barrier',
      `${host} asks for consent in place of the page: open it in your browser, save it there and import the file.`,
    );
  }
}

/** The page an AMP page stands for, where it has as much to read; the AMP page where the page itself has nothing. */
async function chooseVersion(
  known: Known,
  tryAddress: (address: URL) => Promise<Page | null>,
  notices: string[],
): Promise<Known> {
  const { clues } = known;
  if (clues === null) return known;
  const here = new URL(known.fetched.finalAddress);
  const canonical = clues.amp ? resolve(known, clues.canonical) : null;
  if (canonical !== null && canonical.href !== here.href) {
    if (!isSameSite(canonical, here) && !AMP_CACHE.test(here.hostname)) return known;
    const page = await tryAddress(canonical);
    if (page === null || page.clues.prose < clues.prose * 0.6) return known;
    notices.push(...page.fetched.notices);
    return page;
  }
  const amp = clues.prose < PROSE_OF_NOTHING ? resolve(known, clues.ampVersion) : null;
  if (amp === null || !isSameSite(amp, here)) return known;
  const page = await tryAddress(amp);
  if (page === null || page.clues.prose <= clues.prose) return known;
  notices.push(...page.fetched.notices, 'The page came without its text; its AMP version was read instead.');
  return page;
}

async function readFurtherPages(
  first: Known,
  tryAddress: (address: URL) => Promise<Page | null>,
  notices: string[],
): Promise<readonly Known[]> {
  const start = new URL(first.fetched.finalAddress);
  const second = nextPage(first, start, 2);
  if (second === null) return [first];
  const whole = await onOnePage(first, start, tryAddress);
  if (whole !== null) return [whole];
  const pages = [first];
  let bytes = first.fetched.bytes.length;
  let next: URL | null = second;
  while (next !== null) {
    if (pages.length === MOST_PAGES) {
      notices.push(`The article has more than ${MOST_PAGES} pages; the first ${MOST_PAGES} were read.`);
      break;
    }
    const page = await tryAddress(next);
    if (page === null) {
      notices.push(`Page ${pages.length + 1} of the article could not be read; what follows is missing.`);
      break;
    }
    bytes += page.fetched.bytes.length;
    // A number too high leads back to the first page on many sites.
    if (bytes > MOST_BYTES || isKnown(pages, page)) break;
    pages.push(page);
    next = nextPage(page, start, pages.length + 1);
  }
  if (pages.length > 1) notices.push(`The article’s ${pages.length} pages were read and joined.`);
  return pages;
}

/** The article on one page, where the page leads to it and it holds more than the first page does. */
async function onOnePage(
  first: Known,
  start: URL,
  tryAddress: (address: URL) => Promise<Page | null>,
): Promise<Page | null> {
  const address = (first.clues?.whole ?? [])
    .map(({ href }) => resolve(first, href))
    .find((found) => found !== null && isVersionOf(start, found) && !isPageOf(start, found, 2));
  if (address === undefined || address === null) return null;
  const whole = await tryAddress(address);
  if (whole === null || nextPage(whole, start, 2) !== null) return null;
  return whole.clues.prose > (first.clues?.prose ?? 0) * 1.2 ? whole : null;
}

function nextPage(page: Known, start: URL, number: number): URL | null {
  const links = (page.clues?.next ?? []).map(({ href }) => resolve(page, href));
  return links.find((address) => address !== null && isPageOf(start, address, number)) ?? null;
}

function isKnown(pages: readonly Known[], page: Known): boolean {
  return pages.some(
    ({ fetched }) =>
      fetched.finalAddress === page.fetched.finalAddress ||
      Buffer.compare(fetched.bytes, page.fetched.bytes) === 0,
  );
}

/** An address as a page writes it; null for what is none of the web. */
function resolve({ fetched, clues }: Known, href: string): URL | null {
  if (href === '') return null;
  const base = URL.parse(clues?.base ?? '', fetched.finalAddress)?.href ?? fetched.finalAddress;
  const url = URL.parse(href, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.hash = '';
  return url;
}
