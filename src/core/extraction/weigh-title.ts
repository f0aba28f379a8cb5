/** The headline, of what the page shows and what it declares. */
import type { Field } from '../model.ts';
import { findDates } from './find-dates.ts';
import { headlineAboveText, isOfficeName } from './headline-above-text.ts';
import type { Heading, PageSurvey } from './survey-page.ts';
import { comparisonKey, countWords } from './text-features.ts';

/** Between a headline and a site's name in a title element. */
const SEPARATOR = /\s+[|–—»·•:\-_~/‖｜«]+\s+|\s*[|｜_ㅣ]\s*/u;

/**
 * Weighs the candidates. The headline a reader sees wins over what search engines are told, where
 * the two are about the same.
 */
export function weighTitle(page: PageSurvey, publisher: string | null): Field<string> {
  const title = weighCandidates(page, publisher);
  return { value: withoutDay(title.value), origin: title.origin };
}

/** The headline without the day that a system sets before it: "23.01.2022 - Headline". */
function withoutDay(title: string): string {
  const day = findDates(title)[0];
  if (day?.index !== 0) return title;
  const rest = /^\s*[-–—:|]\s+(.+)$/u.exec(title.slice(day.length))?.[1];
  return rest !== undefined && countWords(rest) >= 3 ? rest : title;
}

function weighCandidates(page: PageSurvey, publisher: string | null): Field<string> {
  const open =
    page.meta.get('og:title')?.[0] ??
    page.meta.get('twitter:title')?.[0] ??
    page.meta.get('dc.title')?.[0] ??
    '';
  const declared = (page.linked[0]?.headline ?? '').slice(0, 500);
  const references = [open, declared, page.title, page.meta.get('title')?.[0] ?? ''].filter(
    (text) => text !== '',
  );
  const sites = [publisher ?? '', page.meta.get('og:site_name')?.[0] ?? '', page.linked[0]?.publisher ?? '']
    .map(comparisonKey)
    .filter((key) => key.length > 2);
  let best: { heading: Heading; score: number } | null = null;
  const alone = page.headings.filter((heading) => heading.level === 1).length === 1;
  for (const [index, heading] of page.headings.slice(0, 40).entries()) {
    const score = scoreHeading(heading, index, references, sites, alone);
    if (score > (best?.score ?? 0.6)) best = { heading, score };
  }
  // A heading that the title element repeats and that names the site: the text may have its own.
  const isSite = best !== null && (best.heading.leadsHome || isOfficeName(best.heading.text));
  const own =
    isSite && references.length < 2 ? headlineAboveText(page, best?.heading.text ?? '', true) : null;
  if (own !== null) return { value: own, origin: 'markup' };
  if (best !== null)
    return {
      value: withoutKicker(withoutSite(withoutLabel(best.heading, references), sites), references),
      origin: 'markup',
    };
  const named = (text: string) => !sites.includes(comparisonKey(text)) && text !== '';
  if (named(declared) && countWords(declared) > 1)
    return { value: withoutSite(declared, sites), origin: 'json-ld' };
  if (named(open)) return { value: withoutSite(open, sites), origin: 'open-graph' };
  const first = page.headings.find(
    (heading) => heading.level === 1 && !sites.includes(comparisonKey(heading.text)),
  );
  // Old pages declare nothing and name themselves by their section: the one large heading is the headline.
  const large = page.headings.filter(
    (heading) =>
      heading.level <= 2 &&
      !heading.linked &&
      countWords(heading.text) >= 4 &&
      !sites.includes(comparisonKey(heading.text)),
  );
  if (large.length === 1 && large[0] !== undefined) return { value: large[0].text, origin: 'markup' };
  const plain = withoutSite(page.title, sites);
  const shown = headlineAboveText(page, plain, !named(plain) || SECTION.test(plain));
  if (shown !== null) return { value: shown, origin: 'markup' };
  if (first !== undefined && (plain === '' || !named(plain))) return { value: first.text, origin: 'markup' };
  return { value: plain === page.title ? longestPart(plain) : plain, origin: 'meta' };
}

/** Share of the same words from which a place in a trail is the name that the page is shared by. */
const SAME_NAME = 0.75;
/** Words of a line above a headline that is written in the same element. */
const MOST_KICKER_WORDS = 6;

/** The headline without the label in its element, unless the page declares the two together. */
function withoutLabel({ text, unlabelled }: Heading, references: readonly string[]): string {
  if (text === unlabelled) return text;
  const key = comparisonKey(text);
  return references.some((reference) => comparisonKey(reference).includes(key)) ? text : unlabelled;
}

/** "Energy Towers blown up" where the page declares "Towers blown up": what stands before it is no part of it. */
function withoutKicker(heading: string, references: readonly string[]): string {
  const key = comparisonKey(heading);
  const declared = references.find((reference) => {
    const end = comparisonKey(reference);
    return (
      countWords(reference) >= 3 &&
      end.length < key.length &&
      key.endsWith(end) &&
      countWords(heading) - countWords(reference) <= MOST_KICKER_WORDS
    );
  });
  if (declared === undefined) return heading;
  const at = heading.lastIndexOf(declared);
  // "Comment: …" belongs to the headline.
  return at > 0 && /[\p{L}\p{N}]\s+$/u.test(heading.slice(0, at)) ? declared : heading;
}

/** What a list of articles is headed by, and no article. */
const SECTION =
  /^(?:(?:latest |local )?news|press releases?|media releases?|articles?|blog|nachrichten|aktuelles|pressemitteilung(?:en)?|pressemeldungen|actualités?|communiqués?(?: de presse)?|noticias|comunicados?(?: de prensa)?|notícias|notizie|comunicati(?: stampa)?|nieuws|nyheter|aktualności|новости|новини|пресс-релизы|haberler|duyurular|berita|siaran pers|tin tức|أخبار|الأخبار|اخبار|خبریں|समाचार|新闻(?:动态|中心)?|新聞|ニュース|お知らせ|보도자료|뉴스)$/iu;

function scoreHeading(
  heading: Heading,
  index: number,
  references: readonly string[],
  sites: readonly string[],
  alone: boolean,
): number {
  const key = comparisonKey(heading.text);
  if (key.length < 2 || sites.includes(key) || SECTION.test(heading.text)) return 0;
  const overlap = Math.max(0, ...references.map((reference) => sharedWords(heading.text, reference)));
  let score = overlap * 1.2;
  score += heading.level === 1 ? 0.45 : heading.level === 2 ? 0.1 : 0;
  if (heading.level === 1 && alone && countWords(heading.text) >= 3) score += 0.25;
  if (
    /-(?:headline|entry-?title|post-?title|article-?title|articletitle|story-?title|page-?title|title)-|headline/.test(
      heading.names,
    )
  )
    score += 0.2;
  if (
    /-(?:logo|brand|site-?title|site-?name|sidebar|widget|footer|related|comments?|menu|nav)-/.test(
      heading.names,
    )
  )
    score -= 0.6;
  if (/-(?:sub-?title|sub-?headline|subhead|standfirst|deck|dek|summary|lead|intro)-/.test(heading.names))
    score -= 0.8;
  // Some sites write the page's name for search engines as the end of the way to it.
  const isCrumb = /-(?:bread-?)?crumbs?-/.test(heading.names);
  if (isCrumb && references[0] !== undefined && sharedWords(heading.text, references[0]) < SAME_NAME)
    score -= 1.2;
  if (heading.linked) score -= heading.leadsHome ? 1 : 0.2;
  if (overlap === 0 && countWords(heading.text) < 3) score -= 0.3;
  return score - index * 0.01;
}

/** How much of the words of two texts is the same: Dice over words, or over characters in Chinese. */
function sharedWords(first: string, second: string): number {
  const one = wordsOf(first);
  const other = new Set(wordsOf(second));
  if (one.length === 0 || other.size === 0) return 0;
  const same = one.filter((word) => other.has(word)).length;
  const contained = same / one.length;
  // A title element with the site's name after it holds the whole headline and more.
  return Math.max((2 * same) / (one.length + other.size), contained === 1 && one.length >= 3 ? 0.9 : 0);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** The headline without the site's name that templates add after (or before) it. */
export function withoutSite(whole: string, sites: readonly string[]): string {
  const title = withoutWideSite(whole, sites);
  const parts = title.split(SEPARATOR).filter((part) => part !== undefined && part !== '');
  if (parts.length < 2) return title;
  const isSite = (part: string) => {
    const key = comparisonKey(part);
    return (
      key !== '' &&
      sites.some((site) => site === key || (key.length > 3 && (site.includes(key) || key.includes(site))))
    );
  };
  const last = parts.at(-1) ?? '';
  if (isSite(last) && countWords(last) <= 6)
    return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»·•:\-_~/‖｜«]+$/u, ''), sites);
  const first = parts[0] ?? '';
  if (sites.includes(comparisonKey(first)))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—»·•:\-_~/‖｜«]+/u, '');
  return title;
}

/** Chinese and Japanese sites write their name after a hyphen without blanks: "标题-某某网". */
const WIDE_SITE =
  /^(.{6,}?\p{Script=Han}[^-–—]*)[-–—]+([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Za-z0-9]{2,12})$/u;
/** What only a site, a paper or a section of one is called. */
const SITE_NAME =
  /(?:网|網|报|報|日报|晚报|新闻|新聞|资讯|財經|财经|频道|頻道|在线|論壇|论坛|社区|电视台|電視台|客户端|通信|通讯社|新聞社|ニュース|オンライン)$/u;

function withoutWideSite(title: string, sites: readonly string[]): string {
  const parts = WIDE_SITE.exec(title);
  const [, rest, site] = parts ?? [];
  if (rest === undefined || site === undefined) return title;
  const key = comparisonKey(site);
  const isSite = SITE_NAME.test(site) || sites.some((name) => name.includes(key) || key.includes(name));
  return isSite ? withoutWideSite(rest, sites) : title;
}

function longestPart(title: string): string {
  const parts = title.split(/\s+[|–—»·•-]+\s+|\s*[|｜]\s*/u);
  if (parts.length < 2) return title;
  const longest = [...parts].sort((a, b) => b.length - a.length)[0] ?? title;
  return longest.length >= title.length * 0.5 ? longest : title;
}
