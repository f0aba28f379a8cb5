/** What an article is about, as far as it tells whether a bare sentence of it is about the same as another's. */
import { foldName } from '../../names/fold-name.ts';
import type { Name } from '../../model.ts';
import { relateSites, siteOf, type Site, type SiteRelation } from './sites.ts';
import type { Account } from './event-account.ts';

export interface ArticleContext {
  /** Places it turns on: those of its beginning and those it comes back to. */
  readonly sites: readonly Site[];
  /** All of its places. */
  readonly allSites: readonly Site[];
  /** People and organisations, folded. */
  readonly names: ReadonlySet<string>;
  /** What its events say, names too. */
  readonly words: ReadonlySet<string>;
}

/** Characters within which an article has said where it is. */
const BEGINNING = 400;
/** Words that two articles about one thing have in common, and their part of the shorter one's. */
const STORY_WORDS = 5;
const STORY_PART = 0.3;

export function contextOf(accounts: readonly Account[], names: readonly Name[] | null): ArticleContext {
  const words = new Set(accounts.flatMap((account) => [...account.words, ...account.names]));
  if (names === null) {
    const sites = accounts.flatMap((account) => account.sites);
    return {
      sites,
      allSites: sites,
      names: new Set(accounts.flatMap((account) => account.persons.map(foldName))),
      words,
    };
  }
  const places = names.filter(({ kind, placeKind }) => kind === 'place' && placeKind !== 'country');
  const main = places.filter(
    ({ mentions }) => mentions.length > 1 || (mentions[0]?.start ?? Infinity) < BEGINNING,
  );
  return {
    sites: main.map(siteOf),
    allSites: places.map(siteOf),
    names: new Set(names.filter(({ kind }) => kind !== 'place').map(({ name }) => foldName(name))),
    words,
  };
}

/** Articles about different places are about different things, unless somebody is named in both. */
export function relateContexts(left: ArticleContext, right: ArticleContext): SiteRelation {
  const relation = relateSites(left.sites, right.sites);
  if (relation === 'same') return relation;
  for (const name of left.names) if (right.names.has(name)) return 'same';
  return relation;
}

/** Whether the event of one, told with its place, may be that of the other's article, which names none beside it. */
export function relateToArticle(event: readonly Site[], context: ArticleContext): SiteRelation {
  return relateSites(event, context.allSites);
}

/** True where two articles tell of the same things. */
export function areOneStory(left: ArticleContext, right: ArticleContext): boolean {
  let shared = 0;
  for (const word of left.words) if (right.words.has(word)) shared += 1;
  return shared >= STORY_WORDS && shared >= STORY_PART * Math.min(left.words.size, right.words.size);
}
