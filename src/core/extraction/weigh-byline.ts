/** Who wrote an article, of what is declared and what stands in its byline. */
import type { Field } from '../model.ts';
import type { PageSurvey } from './survey-page.ts';
import { isPublicationName } from './publication-names.ts';
import { folded, MADE_BY, MOST_AUTHORS, namesIn, NOT_NAMES, unique } from './byline-names.ts';
import { chineseHeadLine, chineseNames } from './chinese-byline.ts';
import { headlineLine } from './headline-line.ts';
import { koreanNames } from './korean-byline.ts';
import { besideDate, shownByline, shownTeam } from './shown-byline.ts';
import { comparisonKey, countWords, squeeze } from './text-features.ts';

/** Weighs the authors; `title` is the headline, near which a name alone counts; an empty list where nobody is named. */
export function weighByline(
  page: PageSurvey,
  publisher: string | null,
  title: string,
): Field<readonly string[]> {
  const site = comparisonKey(publisher ?? '');
  const people = (texts: readonly string[]) => unique(texts.flatMap((text) => namesIn(text, site)));
  const declared = page.linked.find((article) => article.authors.length > 0)?.authors ?? [];
  const at = headlineLine(page.lines, title, page.headed);
  const fromLinked = withoutPictureMakers(people(declared), page.lines.slice(at, at + CREDITS_NEAR));
  const signed = shownAgainst(page, fromLinked, at, site);
  if (signed.length > 0) return { value: signed, origin: 'markup' };
  if (fromLinked.length > 0) {
    // The page shows a name with the accents that its metadata lost.
    const shownAs = new Map(
      page.authors.flatMap((mark) => namesIn(mark.text, site)).map((name) => [folded(name), name]),
    );
    return { value: fromLinked.map((name) => shownAs.get(folded(name)) ?? name), origin: 'json-ld' };
  }
  const keys = [
    'author',
    'article:author',
    'article:author_name',
    'og:article:author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'sailthru.author',
    'parsely-author',
    'byl',
    'twitter:data1',
    'cxenseparse:author',
    'article.author',
    'article:authors',
    'article_author',
    'article:author:name',
    'shareaholic:article_author_name',
    'author_name',
    'author-name',
    'authors',
    'dc.author',
    'dcterms.author',
    'og:author',
    'rbauthors',
    'mediator_author',
  ];
  for (const key of keys) {
    if (key === 'twitter:data1' && !/written|author|by/i.test(page.meta.get('twitter:label1')?.[0] ?? ''))
      continue;
    const named = people(page.meta.get(key) ?? []);
    if (named.length > 0) return { value: named, origin: 'meta' };
  }
  const organisations = (texts: readonly string[]) =>
    unique(
      texts
        .map((text) => ownPart(squeeze(text), site))
        .filter((name) => name !== '' && !MADE_BY.test(name) && countWords(name) <= 8),
    ).slice(0, 2);
  const byLinked = organisations(declared);
  // An agency that is declared and marked to have written it: names elsewhere on the page are others'.
  const marks = new Set(page.authors.map((mark) => comparisonKey(mark.text)));
  const byAgency = byLinked.filter(
    (name) => isOther(comparisonKey(name), site) && !NOT_NAMES.test(name) && marks.has(comparisonKey(name)),
  );
  if (byAgency.length > 0) return { value: byAgency, origin: 'json-ld' };
  const shownNames = shownByline(page, at, site, declared.length > 0);
  if (shownNames.length > 0) return { value: shownNames, origin: 'markup' };
  // A reporter who is named as one in the text signs it, though the paper declares itself.
  const reporters = reportersIn(page.lines, at);
  if (reporters.length > 0 && byLinked.every((name) => isPublication(name, site)))
    return { value: reporters, origin: 'text' };
  const shown = fromLines(page.lines, site);
  const beside =
    shown.length > 0 || declared.length > 0
      ? []
      : [...besideDate(page.lines, title), ...chineseHeadLine(page.lines, at)];
  if (beside.length > 0) return { value: beside, origin: 'text' };
  if (shown.length > 0 && declared.length === 0) return { value: shown, origin: 'text' };
  // An organisation signs where no person does.
  if (byLinked.length > 0) return { value: byLinked, origin: 'json-ld' };
  const scripted = people(page.scripted.authors).slice(0, MOST_AUTHORS);
  if (scripted.length > 0) return { value: scripted, origin: 'markup' };
  const byMeta = organisations(page.meta.get('author') ?? []);
  if (byMeta.length > 0) return { value: byMeta, origin: 'meta' };
  const team = shownTeam(page, at, site);
  return { value: team === null ? [] : [team], origin: team === null ? 'meta' : 'markup' };
}

/** Units under the headline in which a credit names who made the pictures. */
const CREDITS_NEAR = 16;
const PICTURES_BY =
  /^(?:photo(?:graph)?(?:y|s|er)?|pictures?|illustrations?|images?|fotos?|bilder|fotografía|ilustración|fotografie)(?: by| von| par| por| di|:)\s+(.{3,60})$/iu;

/** The names without those that the page credits with the pictures only, where others are left. */
function withoutPictureMakers(names: readonly string[], lines: readonly string[]): readonly string[] {
  const makers = lines.map((line) => comparisonKey(PICTURES_BY.exec(line)?.[1] ?? '')).filter(Boolean);
  const writers = names.filter((name) => !makers.includes(comparisonKey(name)));
  return writers.length > 0 ? writers : names;
}

/**
 * Who signs right under the headline ("By Ann Lee") where the metadata names nobody of them: systems
 * declare who entered an article as its author.
 */
function shownAgainst(
  page: PageSurvey,
  declared: readonly string[],
  at: number,
  site: string,
): readonly string[] {
  if (declared.length === 0) return [];
  const shown = page.authors.find(
    (mark) =>
      mark.weight === 3 &&
      mark.unit >= at &&
      mark.unit - at <= SIGNED_NEAR &&
      /^by\s+\p{Lu}/iu.test(mark.text) &&
      namesIn(mark.text, site).length > 0,
  );
  const names = shown === undefined ? [] : unique(namesIn(shown.text, site));
  const parts = new Set(declared.flatMap((name) => name.split(/\s+/).map(folded)));
  const isShared = names.some((name) => name.split(/\s+/).some((part) => parts.has(folded(part))));
  return isShared ? [] : names;
}
/** Units under the headline in which a byline overrules the metadata. */
const SIGNED_NEAR = 3;

/** Neither the site's name nor a part of it. */
function isOther(key: string, site: string): boolean {
  return key !== '' && !site.includes(key) && !(site !== '' && key.includes(site));
}

/** Chinese and Korean reporters, whose post stands beside their names. */
function reportersIn(lines: readonly string[], at: number): readonly string[] {
  for (const [index, line] of lines.entries()) {
    const chinese = chineseNames(line, false);
    if (chinese.length > 0) return chinese;
    const korean = index < at - ABOVE_HEADLINE ? [] : koreanNames(line);
    if (korean.length > 0) return korean;
  }
  // Who edited stands for who wrote where nobody else is named.
  return lines.map((line) => chineseNames(line)).find((names) => names.length > 0) ?? [];
}

function isPublication(name: string, site: string): boolean {
  return comparisonKey(name) === site || isPublicationName(name);
}

function fromLines(lines: readonly string[], site: string): string[] {
  for (const line of lines) {
    if (line.length > LONGEST_SIGNED || !SIGNED.test(line)) continue;
    const names = namesIn(line, site).filter((name) => /^[\p{Lu}\p{Lo}]/u.test(name));
    if (names.length > 0) return names;
  }
  return [];
}
/** Lines above a headline in which its own byline can stand. */
const ABOVE_HEADLINE = 2;
const LONGEST_SIGNED = 120;
/** How a line begins that says who wrote. */
const SIGNED =
  /^\W*(?:(?:written|posted|story|words|text) )?by\s+\p{Lu}|^(?:von|par|por)\s+\p{Lu}\p{L}+\s\p{Lu}|^(?:autor(?:en|in)?|auteur|autore|author|автор|بقلم|نویسنده|text|texte|texto|redaktion|bericht|tekst|skribent|szerző|yazan|haber)\s*[:：]\s*\S/iu;

/** "Havel Post - the news site | Havel Post English", "(Town - Havel Post)": of a site's whole title, its name. */
function ownPart(name: string, site: string): string {
  const part = name
    .replace(/^[([（]|[)\]）]$/gu, '')
    .split(/\s+[-–—|·]\s+/u)
    .find((each) => site !== '' && comparisonKey(each) === site);
  return part ?? name;
}
