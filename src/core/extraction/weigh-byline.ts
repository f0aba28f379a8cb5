/** Who wrote an article, of what is declared and what stands in its byline. */
import type { Field } from '../model.ts';
import type { PageSurvey } from './survey-page.ts';
import { comparisonKey, countWords, squeeze } from './text-features.ts';

const PREFIX =
  /^(?:\W*(?:(?:written|posted|published|reported|compiled|updated|created|story|words|text|report|article|photos?|view all posts|all posts|posts?|more) )?by|author(?:\(s\)|s)?|author of the article|about the author|von|autor(?:en|in)?|par|auteur|por|texto|de|di|av|af|tekst|door|od|автор(?:ы)?|текст|بقلم|كتب(?:ت)?|الكاتب|نویسنده|تحریر|作者|文|記者|记者|撰文|編集|oleh|penulis|yazan|publié par|escrito por|publicado por|ein kommentar von|kommentar von|ein gastbeitrag von|eine analyse von|interview:?|aus \p{Lu}\p{L}+ von)\s*[:：|/]?\s+/iu;
const CHINESE_AUTHOR = /(?:作者|记者|記者|撰文|文|撰稿|见习记者|通讯员|特约记者|执笔)\s*[:：／/|]?\s*([\p{Script=Han}·]{2,4}(?:[、，,\s/]{1,3}[\p{Script=Han}·]{2,4}){0,3})(?=$|[\s)）】\]|。，,、；;｜]|报道|摄|发自|\d|来源|编辑|实习)/u;
const NOT_NAMES = /^(?:https?:|www\.|@|\d)|\.(?:com|de|org|net|co|fr|es|it|uk|ru|tv|info|news|at|ch)\b|\S+@\S+|\b(?:staff|team|redaktion|redaction|rédaction|redacción|redazione|redação|editor(?:ial|s)?|admin(?:istrator)?|newsroom|news ?desk|web ?desk|agency|agencies|agencias?|unknown|anonymous|guest|contributors?|correspondent|writers?|desk|online|webmaster|user)\b|редакция|تحریریه|编辑部/iu;
/** What follows a name in a byline and is none. */
const AFTER_NAME = /\s*(?:[|•·–—]|\s-\s|\bfor\b|\bin\b|\bat\b|\bon\b|\bvia\b|\bsenior\b|\bstaff\b|\bcorrespondent\b|\breporter\b|\beditor\b|\bwriter\b|published|updated|posted|follow|last|\d|@|\().*$/iu;
const MOST_AUTHORS = 8;

/** Weighs the authors; an empty list where nobody is named. */
export function weighByline(page: PageSurvey, publisher: string | null): Field<readonly string[]> {
  const site = comparisonKey(publisher ?? '');
  const people = (texts: readonly string[]) => unique(texts.flatMap((text) => namesIn(text, site)));
  const declared = page.linked.find((article) => article.authors.length > 0)?.authors ?? [];
  const fromLinked = people(declared);
  if (fromLinked.length > 0) return { value: fromLinked, origin: 'json-ld' };
  const keys = ['author', 'article:author', 'article:author_name', 'og:article:author', 'dc.creator', 'dcterms.creator', 'citation_author', 'sailthru.author', 'parsely-author', 'byl', 'twitter:data1', 'cxenseparse:author', 'article.author', 'mediator_author'];
  for (const key of keys) {
    if (key === 'twitter:data1' && !/written|author|by/i.test(page.meta.get('twitter:label1')?.[0] ?? '')) continue;
    const named = people(page.meta.get(key) ?? []);
    if (named.length > 0) return { value: named, origin: 'meta' };
  }
  for (const weight of [3, 2, 1]) {
    const marked = people(page.authors.filter((mark) => mark.weight === weight).map((mark) => mark.text).slice(0, weight === 1 ? 2 : 4));
    if (marked.length > 0) return { value: marked.slice(0, weight === 1 ? 3 : MOST_AUTHORS), origin: 'markup' };
  }
  const shown = fromLines(page.lines, site);
  if (shown.length > 0) return { value: shown, origin: 'text' };
  // An organisation signs where no person does.
  const signed = unique([...declared, ...(page.meta.get('author') ?? [])].map(squeeze).filter((name) => name !== '' && !/^https?:/.test(name) && countWords(name) <= 8));
  return { value: signed.slice(0, 2), origin: signed.length > 0 && declared.length > 0 ? 'json-ld' : 'meta' };
}

function fromLines(lines: readonly string[], site: string): string[] {
  for (const line of lines) {
    if (line.length > 120) continue;
    const chinese = CHINESE_AUTHOR.exec(line)?.[1];
    if (chinese !== undefined) return unique(chinese.split(/[、，,\s/]+/).filter((name) => name.length >= 2));
    if (!/^\W*(?:(?:written|posted|story|words|text) )?by\s+\p{Lu}|^(?:von|par|por)\s+\p{Lu}\p{L}+\s\p{Lu}|^(?:autor|author|автор|بقلم|نویسنده|text|texte|texto)\s*[:：]\s*\S/iu.test(line)) continue;
    const names = namesIn(line, site);
    if (names.length > 0) return names;
  }
  return [];
}

/** The names in a byline's text; none where it names no person. */
export function namesIn(text: string, site: string): string[] {
  let rest = squeeze(text);
  for (let times = 0; times < 3; times += 1) rest = rest.replace(PREFIX, '');
  rest = rest.replace(/^[\s,;:|·•–—-]+/u, '');
  return rest
    .split(/\s*(?:[;&|•·/、，،\n]|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bog\b|\boch\b|\ben\b|\bve\b|(?<=\p{L}{2}),(?=\s*\p{Lu}\p{L}+\s+\p{Lu}))\s*/u)
    .map((name) => cleanName(name))
    .filter((name) => isName(name, site))
    .slice(0, MOST_AUTHORS);
}

function cleanName(name: string): string {
  return name
    .replace(AFTER_NAME, '')
    .replace(/,.*$/u, '')
    .replace(/(?:\s+(?:[A-Z]{2,4}|Ph\.?D\.?|M\.?D\.?|기자|記者|记者|특파원))+$/u, '')
    .replace(/^[\s"'“”‘’.,:]+|[\s"'“”‘’,:]+$/gu, '')
    .trim();
}

function isName(name: string, site: string): boolean {
  const words = countWords(name);
  const isCompact = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·]{2,8}$/u.test(name);
  if (!isCompact && (words < 1 || words > 5 || name.length > 50)) return false;
  if (NOT_NAMES.test(name) || !/\p{L}{2}/u.test(name)) return false;
  const key = comparisonKey(name);
  return key !== '' && key !== site && !(site.length > 4 && (key.includes(site) || (site.includes(key) && words > 1)));
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = comparisonKey(name);
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}
