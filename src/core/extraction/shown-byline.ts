/** Who a page shows as an article's author: the byline nearest its headline, by mark-up or wording. */
import { isAgencyCredit } from './agency-credit.ts';
import {
  LABELS,
  labelsOther,
  MOST_AUTHORS,
  namesIn,
  NOT_NAMES,
  othersIn,
  PREFIX,
  unique,
} from './byline-names.ts';
import { findDates } from './find-dates.ts';
import { isPublicationName } from './publication-names.ts';
import type { PageSurvey } from './survey-page.ts';
import { comparisonKey, countWords, endsSentence, squeeze } from './text-features.ts';

type Marks = PageSurvey['authors'];

/** Units before the headline in which a byline may stand. */
const MOST_BEFORE = 8;
/** The same of what a property declares. */
const MOST_DECLARED_BEFORE = 14;
/** How much farther a unit above the headline counts. */
const ABOVE = 1.5;
/** Units under the headline in which a link to an author's page, or a line "By …", names the author. */
const CLOSE = 8;
/** Units between the marks of one byline. */
const SAME_BYLINE = 3;
/** Units that a byline of several people takes. */
const LONGEST_BYLINE = 6;
/** Units by which a surer mark may stand farther away than a looser one. */
const SURER = 6;
/** Units below the headline from which a name may sign another article. */
const FAR_BELOW = 20;
/** Of loose class words, names that are taken. */
const MOST_LOOSE = 4;

/**
 * The names in the byline nearest the headline, which is line `at`; none where no mark-up and no
 * wording there names a person. `isDeclared` where the metadata names a team as the author.
 */
export function shownByline(
  page: PageSurvey,
  at: number,
  site: string,
  isDeclared: boolean,
): readonly string[] {
  const marks = page.authors.filter(
    (mark) => mark.unit >= at - (mark.weight === 3 ? MOST_DECLARED_BEFORE : MOST_BEFORE),
  );
  const close = (mark: { readonly unit: number }) => mark.unit >= at - 2 && mark.unit - at <= CLOSE;
  const others = new Set(marks.flatMap((mark) => othersIn(mark.text, site)).map(comparisonKey));
  const voices: readonly (readonly Named[])[] = [
    named(
      marks.filter((mark) => mark.weight === 3),
      page,
      site,
      others,
    ),
    named(
      marks.filter((mark) => mark.weight === 2),
      page,
      site,
      others,
    ),
    signedLines(page, at, site),
    // A loose class beside a declared team counts only right under the headline.
    named(
      marks.filter((mark) => mark.weight === 1 && (!isDeclared || (close(mark) && mark.unit >= at))),
      page,
      site,
      others,
    ).map((mark) => ({ ...mark, names: mark.names.slice(0, MOST_LOOSE) })),
    named(
      marks.filter(
        (mark) =>
          mark.weight === 0 &&
          close(mark) &&
          PERSON.test(mark.text) &&
          !SECTION.test(mark.text) &&
          !isPublicationName(mark.text),
      ),
      page,
      site,
      others,
    ),
  ];
  const distance = ({ unit }: Named) => (unit >= at ? unit - at : (at - unit) * ABOVE);
  const nearest = voices.map((voice) =>
    voice.reduce<Named | null>(
      (best, one) => (best === null || distance(one) < distance(best) ? one : best),
      null,
    ),
  );
  const least = Math.min(...nearest.map((one) => (one === null ? Infinity : distance(one))));
  const chosen = nearest.findIndex((one) => one !== null && distance(one) <= least + SURER);
  const first = nearest[chosen];
  if (first === undefined || first === null) return [];
  // The site itself signs under its headline; names far below sign other articles.
  const own = least > FAR_BELOW ? teamIn(marks.filter(close), site) : null;
  if (own !== null) return [own];
  const names = oneByline(voices[chosen] ?? [], first, page.lines).flatMap((mark) => mark.names);
  return unique(names).slice(0, MOST_AUTHORS);
}

interface Named {
  readonly unit: number;
  readonly names: readonly string[];
}

/** The marks that name authors; who is named for something else beside the headline is none. */
function named(marks: Marks, page: PageSurvey, site: string, others: ReadonlySet<string>): Named[] {
  return marks.flatMap((mark) => {
    if (isCard(mark.text) || labelsOther(page.lines[mark.unit - 1] ?? '')) return [];
    const names = namesIn(mark.text, site).filter((name) => !others.has(comparisonKey(name)));
    return names.length > 0 ? [{ unit: mark.unit, names }] : [];
  });
}

/** A headline or a sentence stands in it, and it does not begin with a name: another article's card. */
function isCard(text: string): boolean {
  const [first = '', ...rest] = text.split('\n');
  if (SIGNED.test(first) || PERSON.test(first)) return false;
  return [first, ...rest].some((line) => countWords(line) > LONGEST_NAMING && !/[,;]/.test(line));
}
/** Words of a line that names authors and is no list. */
const LONGEST_NAMING = 9;

/** Those around the first, as far as nothing but what belongs to bylines stands between them. */
function oneByline(marks: readonly Named[], first: Named, lines: readonly string[]): Named[] {
  const sorted = [...marks].sort((a, b) => a.unit - b.unit);
  const joins = (from: number, to: number) =>
    to - from <= SAME_BYLINE &&
    lines.slice(from + 1, to).every((line) => countWords(line) <= LONGEST_BETWEEN) &&
    countWords(lines[to] ?? '') <= LONGEST_NAMING;
  let from = first.unit;
  let to = first.unit;
  for (const { unit } of sorted)
    if (unit > to && unit - first.unit <= LONGEST_BYLINE && joins(to, unit)) to = unit;
  for (const { unit } of sorted.toReversed())
    if (unit < from && first.unit - unit <= SAME_BYLINE && joins(unit, from)) from = unit;
  return sorted.filter(({ unit }) => unit >= from && unit <= to);
}
/** Words of a line between two names of one byline: a post, a date. */
const LONGEST_BETWEEN = 6;

/** Lines right under the headline that say "By …" and hold little else. */
function signedLines({ lines, authors }: PageSurvey, at: number, site: string): Named[] {
  // A mark tells better what of its line is the name.
  const marked = new Set(authors.filter((mark) => mark.weight > 0).map((mark) => mark.unit));
  const found: Named[] = [];
  for (let unit = Math.max(0, at - 2); unit <= Math.min(at + CLOSE, lines.length - 1); unit += 1) {
    if (unit === at || marked.has(unit)) continue;
    const names = namesOfSigned(lines[unit] ?? '', site);
    if (names.length > 0) found.push({ unit, names });
  }
  return found;
}

function namesOfSigned(whole: string, site: string): string[] {
  for (const line of partsOf(whole)) {
    if (line.length > LONGEST_SIGNED || !SIGNED.test(line) || /[!?。؟।]$/u.test(line)) continue;
    const names = namesIn(line, site).filter(
      (name) => /^[\p{Lu}\p{Lo}]/u.test(name) && !isPublicationName(name),
    );
    if (names.length > 0) return names;
  }
  return [];
}

/** What bars and dates part a line into: "5 March 2024 | By Ann Lee". */
function partsOf(whole: string): readonly string[] {
  if (whole.length > LONGEST_SIGNED * 2) return [];
  let text = whole;
  for (const date of findDates(whole).toReversed())
    text = `${text.slice(0, date.index).replace(GLUED_DAY, '')} | ${text.slice(date.index + date.length)}`;
  const parts = text.split(/\s*[|│ㅣ•·]\s*/u).map((part) => part.replace(CLOCK, '').trim());
  return parts.length > 1 ? parts : [whole];
}
/** A weekday that only its style kept from the name before it. */
const GLUED_DAY = /(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت)\s*[،,]?\s*$/u;
/** A time of day at the beginning of what a date left. */
const CLOCK = /^(?:[\s,.T–—-]*\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:uhr|h|[ap]\.?m\.?|น\.?)?)?[\s,–—-]*/iu;

/**
 * Who signs a text without mark-up, in its lines from `from` up to `to`: "By Ann Lee", or "By" and
 * the name on a line of its own; none where no line says so.
 */
export function signedIn(lines: readonly string[], from: number, to: number): readonly string[] {
  for (let index = Math.max(0, from); index < Math.min(to, lines.length); index += 1) {
    const line = lines[index] ?? '';
    const names = namesOfSigned(line, '');
    if (names.length > 0) return unique(names);
    const next = lines[index + 1] ?? '';
    if (!SIGNED_LABEL.test(line) || next.length > LONGEST_NAME_LINE || endsSentence(next)) continue;
    const labelled = namesIn(next, '').filter((name) => PERSON.test(name) && !SECTION.test(name));
    if (labelled.length > 0) return unique(labelled);
  }
  return [];
}
const SIGNED_LABEL =
  /^(?:by|(?:written|reported|posted|published) by|author|author of the article|kommentar von|story by|von|par|por|autor(?:in|a)?|auteur|autore|автор|yazan|بقلم|نویسنده|लेखक)\s*:?$/iu;
const LONGEST_NAME_LINE = 80;

const LONGEST_SIGNED = 110;
const SIGNED =
  /^von unser(?:er|em) \p{Lu}\p{L}+ \p{Lu}|^Von unser(?:er|em) \p{Lu}\p{L}+ \p{Lu}|^(?:von|par|por|di|by|door) \p{Lu}[\p{L}.'’-]+ (?:\p{Lu}|(?:de|van|von|der) )|^(?:(?:Ein )?(?:Kommentar|Kolumne|Analyse|Interview|Gastbeitrag|Reportage|Porträt|Glosse|Bericht|Text) von|Post author By|(?:Published|Posted) [Bb]y ?[:：]?|Escriben?) \p{Lu}|^\W{0,2}(?:(?:written|reported|posted|story|words|text|report) )?(?:by|BY|By):? [\p{Lu}\p{Lo}]|^(?:Written|Reported|Posted|Story|Words|Text|Report) (?:by|By) \p{Lu}|^(?:Von|Par|Por|Di|Door|Av|Af|Od|Oleh|Penulis|VON|PAR|POR|Skrevet av|Skriven av|Publicado por|Escrito por|Publié par|Écrit par|Écrit par :|Rédigé par|Redigé par|Scritto da|Geschreven door|Da|Tekst|Redaktion|Bericht|Text|Yazan|Автор|Авторы|Текст|Аўтар|Autor|Autora|Autori|Auteur|Autore|Author|Napisao|Napisala|Piše|Pise|Пише|Szerző|Írta|Opracował|Opracowała|Nga|Tác giả|Συντάκτης|Συντάκτρια|Γράφει (?:ο|η))(?: ?[:：])? \p{Lu}|^(?:Της|Του) \p{Lu}\p{Ll}+ \p{Lu}|^(?:Bài|Bài và ảnh|Pewarta|Reporter|Muhabir|Haber|Журналист|Корреспондент|Ρεπορτάζ|Reportage|Reportagem|Redactora?|Reportero) ?[:：] \p{Lu}|^(?:بقلم|كتب|كتبت|كتبه|إعداد|تحرير|نویسنده|تحریر|از|لیکوال|مأخوذ عن|מאת|लेखक|द्वारा|লেখক|প্রতিবেদক|โดย|ผู้เขียน|เรื่อง)\s?(?:[:：-]|–)? ?[\p{Lo}]|^(?:خبرنگار|گزارشگر|گزارش|رپورٹ|رپورٹر|रिपोर्ट(?:र)?|संवाददाता|مراسل(?:ة|نا)?|ผู้สื่อข่าว|撰文|文|作者|投稿者|執筆|ライター|글)\s?[:：] ?[\p{Lo}]/u;

/** Words of sections, which stand beside a date as names do. */
const SECTION =
  /(?<!\p{L})(?:news|politics?|sports?|business|world|opinion|culture|economy|latest|breaking|local|tech(?:nology)?|health|science|entertainment|lifestyle|travel|press|release|editorial|education|environment|finance|markets?|money|music|movies?|games?|food|style|home|magazine|blog|videos?|photos?|stories|story|politik|wirtschaft|kultur|sport|politique|économie|monde|société|política|economía|economia|mundo|deportes|esportes|cultura|sociedad|politica|cronaca|haberler?|gündem|новости|политика|экономика)(?!\p{L})/iu;
const PERSON = /^\p{Lu}[\p{L}.'’-]+(?: (?:de |van |von |da |del |di )?\p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** True for a name of two to four words with capitals, and no section's. */
export function isPersonAlone(text: string): boolean {
  return PERSON.test(text) && !SECTION.test(text) && !LABELS.test(text) && !NOT_NAMES.test(text);
}

/** A team or an agency in a byline's mark-up; null where none stands there. The surest mark counts. */
export function shownTeam(page: PageSurvey, at: number, site: string): string | null {
  const weighed = [3, 2, 1].flatMap((weight) => page.authors.filter((mark) => mark.weight === weight));
  return teamIn(weighed, site) ?? agencyIn(weighed.filter((mark) => Math.abs(mark.unit - at) <= AGENCY_NEAR));
}
/** Units around the headline, the text's end among them, in which an agency's name signs it. */
const AGENCY_NEAR = 30;

function agencyIn(marks: Marks): string | null {
  for (const mark of marks) {
    const name = squeeze(mark.text).replace(PREFIX, '').replace(AFTER_AGENCY, '');
    if (isAgencyCredit(name) && countWords(name) <= 3) return name;
  }
  return null;
}
const AFTER_AGENCY = /\s*(?:[|•·–—,]|\d).*$/u;

/** A team, or the publisher itself, in a byline's mark-up; null where none stands there. */
function teamIn(marks: PageSurvey['authors'], site: string): string | null {
  for (const mark of marks) {
    const name = squeeze(mark.text)
      .replace(/^[\s,]+/u, '')
      .replace(PREFIX, '')
      .replace(AFTER_AGENCY, '');
    const key = comparisonKey(name);
    if (key === '' || countWords(name) > 4 || LABELS.test(name)) continue;
    const isTeam =
      /(?<!\p{L})team(?!\p{L})|staff|desk|bureau|newsroom|agenc(?:y|ies)|correspondents?|reporters?|redaktion|rédaction|redacción|redazione/iu.test(
        name,
      );
    if (/^[\p{Lu}\p{Lo}]/u.test(name) && ((isTeam && countWords(name) >= 2) || key === site)) return name;
  }
  return null;
}

/** Capitalised words alone on a line near the headline, with the date right before or after. */
export function besideDate(lines: readonly string[], title: string): string[] {
  const key = comparisonKey(title);
  const at = lines.findIndex((line) => comparisonKey(line) === key);
  if (at < 0) return [];
  for (let index = at + 1; index < Math.min(at + 9, lines.length); index += 1) {
    const line = lines[index] ?? '';
    const signed = signedDate(line);
    if (signed !== null) return [signed];
    if (
      line.length > 40 ||
      !/^\p{Lu}[\p{L}.'’-]+(?: (?:de |van |von |da )?\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(line) ||
      NOT_NAMES.test(line)
    )
      continue;
    const dated = [lines[index - 1], lines[index + 1]].some(
      (other) => other !== undefined && other.length < 60 && findDates(other).length > 0,
    );
    if (dated) return [line];
  }
  return [];
}

/** The name in a line that holds nothing but a name and a date: "Ann Lee Oct 17, 2023". */
function signedDate(line: string): string | null {
  if (line.length > 70) return null;
  const date = findDates(line)[0];
  if (date === undefined || date.index === 0) return null;
  const name = line
    .slice(0, date.index)
    .replace(/[\s,|·•–—-]+$/u, '')
    .replace(PREFIX, '');
  return PERSON.test(name) &&
    !SECTION.test(name) &&
    !NOT_NAMES.test(name) &&
    !LABELS.test(name) &&
    !isPublicationName(name)
    ? name
    : null;
}
