/**
 * The dateline of a report: the place, the day and the agency that open its first paragraph
 * ("ANKARA, 3 May (Reuters) - …", "New York: (Some News) …"). It stays in the text, where a reader
 * expects it; only its parts are read here.
 */
import { readDatelinePrefix } from '../analysis/dateline-prefix.ts';
import type { Dateline, Span } from '../model.ts';
import { asciiDigits, findDates } from './find-dates.ts';

export interface FoundDateline extends Dateline {
  /** Who is named in brackets, as written, or null. */
  readonly agency: string | null;
}

/** Who stands in an agency's place and is none: the paper's own people. */
const CORRESPONDENTS =
  /^(?:本[报報网網社刊台]|(?:own |staff |our |special )*(?:correspondent|reporter)|نامہ ?نگار|نامه نگار|نمائندہ|خبر ?نگار|(?:سٹاف |اسٹاف )?رپورٹر|مراسل|संवाददाता|নিজস্ব|প্রতিনিধি|প্রতিবেদক)/iu;
/** Who stands before the place: "DALLA NOSTRA CORRISPONDENTE NEW YORK", "De notre envoyé spécial à Bamako". */
const OUR_OWN =
  /^(?:from our (?:own |special )?correspondent(?: in)?|dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)(?: special[ea])?(?: a| da)?|de notre (?:correspondante?|envoyée?)(?: spéciale?| permanente?)?(?: à| en| au)?|von unser(?:em|er) (?:korrespondent|reporter)(?:en|in)?(?: in| aus)?|de nuestr[oa] (?:enviad[oa]|corresponsal)(?: especial)?(?: en)?|do nosso (?:enviado|correspondente)(?: especial)?(?: em)?|от нашего (?:специального )?корреспондента(?: в)?)[\s,:]+/iu;
/** Words a place has at most before its first comma; more are a rubric ("THE POINT OF THE SITUATION - …"). */
const MOST_WORDS = 4;
/** Agencies whose reports other papers print: named in a dateline they are not the publisher. */
const WIRE_AGENCIES =
  /^(?:reuters|ap|the associated press|associated press|afp|dpa|efe|ansa|upi|xinhua|tass|interfax|pa|pti|ani|ians|app|anadolu|aa|bloomberg|kyodo|yonhap|apa|ats|sda|belga|lusa|europa press|тасс|риа|интерфакс|interfax\.ru|رويترز|[أا] ?ف ?ب|د ?ب ?[أا]|وكالات|واس|ایرنا|اے پی پی|اے ایف پی|روئٹرز|भाषा|वार्ता|中央社|中新社|新华社|新華社|연합뉴스|共同|時事|ロイター)(?![\p{L}])/iu;

/**
 * Reads the dateline at the start of a paragraph; null where it has none. A day without a year is
 * dated by `publishedAt` (ISO), and not at all where that is null.
 */
export function findDateline(paragraph: string, publishedAt: string | null = null): FoundDateline | null {
  const start = paragraph.trimStart();
  const prefix = readDatelinePrefix(start);
  if (prefix === null) return null;
  const written = (span: Span | null) => (span === null ? null : start.slice(span.start, span.end).trim());
  const place = placeIn(written(prefix.place)?.replace(/[,:]$/, '') ?? '');
  const agency = written(prefix.agency);
  const day = written(prefix.day);
  return {
    place: place === null ? null : titleCase(place),
    date: day === null ? null : readDay(day, publishedAt),
    agency: agency === null || CORRESPONDENTS.test(agency) ? null : agency,
  };
}

/** The place without who reports from it; null where what stands there is none. */
function placeIn(written: string): string | null {
  const place = written.replace(OUR_OWN, '');
  const [town = ''] = place.split(',');
  return place === '' || place.length > 45 || town.trim().split(/\s+/u).length > MOST_WORDS ? null : place;
}

/** The publisher that a dateline's agency names: its own name, or null for a wire agency's. */
export function publisherOfAgency(agency: string | null): string | null {
  return agency === null || WIRE_AGENCIES.test(agency) ? null : agency;
}

/** Days by which a report's place may be ahead of the day it was published. */
const DAYS_AHEAD = 2;
const MILLISECONDS_A_DAY = 86_400_000;

function readDay(written: string, publishedAt: string | null): string | null {
  const full = findDates(written)[0];
  if (full !== undefined) return full.iso;
  const year = Number(publishedAt?.slice(0, 4) ?? Number.NaN);
  if (publishedAt === null || !Number.isInteger(year)) return null;
  const latest = Date.parse(publishedAt.slice(0, 10)) + DAYS_AHEAD * MILLISECONDS_A_DAY;
  // A report of late December is published in January.
  for (const candidate of [year, year - 1]) {
    const found = findDates(withYear(asciiDigits(written), candidate))[0]?.iso;
    if (found !== undefined && Date.parse(found) <= latest) return found;
  }
  return null;
}

function withYear(day: string, year: number): string {
  return /[月日]/u.test(day) ? `${year}年${day}` : `${day} ${year}`;
}

/** Short forms that stay in capitals. */
const ABBREVIATIONS = /^(?:US|USA|UK|UAE|UN|EU|DC|NY|NYC|LA|DRC|CAR|PNG|KP|AJK|NSW|BC|KZN)$/;
const PARTICLES = /^(?:de|del|des|du|la|las|los|le|les|of|am|an|der|di|da|do|dos|sur|upon|and)$/;

/** "NEW YORK" as "New York", "MOMBASA, Kenya" as "Mombasa, Kenya"; other words stay as written. */
function titleCase(place: string): string {
  let first = true;
  return place.replace(/[\p{L}\p{M}][\p{L}\p{M}.]*/gu, (word) => {
    const opens = first;
    first = false;
    // "LA" alone is Los Angeles, before another word an article: "LA PAZ".
    const isAbbreviation = ABBREVIATIONS.test(word) && !(word === 'LA' && /^LA\s/u.test(place));
    if (!/^[\p{Lu}\p{M}]{2,}\.?$/u.test(word) || isAbbreviation) return word;
    const small = word.toLowerCase();
    if (!opens && PARTICLES.test(small)) return small;
    const [initial = '', ...rest] = word;
    // A dotted capital is Turkish, where the plain one has no dot when small.
    const tail = rest.join('');
    return initial + (word.includes('İ') ? tail.toLocaleLowerCase('tr') : tail.toLowerCase());
  });
}
