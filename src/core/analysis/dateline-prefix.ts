/** The dateline that opens a report ("KALDOR, March 3 (Meridian Wire) - "): where its first sentence starts. */
import type { Span } from '../model.ts';
import { keptOf, type AnalysisDocument, type Sentence } from './document.ts';
import { kindAt, LETTER, MARK } from './letters.ts';

/** The parts of a dateline, as spans of the text it was read in. */
export interface DatelinePrefix {
  readonly place: Span | null;
  readonly agency: Span | null;
  /** The day as written, with or without a year. */
  readonly day: Span | null;
  /** Where the report itself begins, blanks passed over. */
  readonly end: number;
}

const WORD = '[\\p{L}][\\p{L}\\p{M}.]{1,11}';
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,24}";
const PLACE = `(?<place>${NAME}(?:(?:[ /]|, )(?:(?:de|del|la|le|al|el|of|am|an|der|di|da|do|dos|sur|upon|and|und|et) )?${NAME}){0,6})`;
const DAY = `(?<day>(?:(?:${WORD} )?${WORD} \\d{1,2}(?:,? \\d{4})?|(?:(?:le|el|den|am) )?\\d{1,2}(?:er|\\.)?(?: de)? ${WORD}(?:(?: de)? \\d{4})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}))`;
const AGENCY = '[(\\[](?<agency>\\p{L}[^()\\[\\]]{1,39})[)\\]]';
/** An agency by its capitals or by its small letters. */
const CREDIT =
  '\\p{Lu}[\\p{L}.&]{1,24}(?:[ /]\\p{Lu}[\\p{L}.&]{0,24}){0,3}|\\p{Ll}{2,6}(?:/\\p{Ll}{2,6}){0,2}';
const DASH = '(?:[-–—―]{1,2})';
/** A report begins with a capital, a mark, a number, or in a script without capitals. */
const OPENS = '(?=[\\p{Lu}\\p{Lo}\\p{N}"“”„«»‘’\'‚¿¡])';

/** A word of the scripts without capitals that put blanks between words; a place is up to three. */
const PLAIN_WORD =
  '[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Tamil}\\p{M}‌]{2,16}';
const PLAIN_PLACE = `(?<place>${PLAIN_WORD}(?: ${PLAIN_WORD}){0,2})`;
const PLAIN_DAY = `(?<day>\\p{Nd}{1,2} ${PLAIN_WORD}(?: ?/ ?${PLAIN_WORD})?(?: ${PLAIN_WORD})?(?: ?\\p{Nd}{4})?)`;
const PLAIN_BRACKET = '[(（](?<agency>[\\p{L}][^()（）]{1,39})[)）]';
/** Agencies and correspondents by the words they are called by. */
const PLAIN_AGENCY =
  '(?:وكالة|وكالات|رويترز|واس|وفا|وام|سانا|قنا|كونا|بترا|[أا] ?ف ?ب|د ?ب ?[أا]|خبرگزاری|ایرنا|ایسنا|تسنیم|نامہ نگار|نامه نگار|نمائندہ|خبر نگار|خبرنگار|سٹاف رپورٹر|اسٹاف رپورٹر|رپورٹر|ایجنس|نیوز|ویب ڈیسک|بیورو|اے پی پی|مراسل|संवाददाता|एजेंसी|भाषा|वार्ता|প্রতিনিধি|প্রতিবেদক|বাসস)';
const HAN_AGENCY = '(?!据|據)(?:本[报報网網社台]|(?<agency>\\p{Script=Han}{1,6}?[社网網报報台]))';
const HAN_DAY = '(?<day>(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日)';
const HAN_END = '(?:[电電](?![话話影视視力子])|[讯訊](?!息))[)）】]?\\s*(?=\\S)';

const FORMS: readonly RegExp[] = [
  // KALDOR, March 3 (Meridian Wire) - / Weißenbrunn (rdp) – / New York: (Some News)
  new RegExp(`^${PLACE}[,:]?(?: ${DAY})?[,:.]? ?${DASH}? ?${AGENCY} ?(?:\\.?${DASH}|:)? ${OPENS}`, 'u'),
  // МОСКВА, 3 мая. /ТАСС/.
  new RegExp(
    `^${PLACE}[,.]? ${DAY}\\.? ?(?:${DASH} ?)?/(?<agency>\\p{L}[^/]{1,39})/\\.? ?${DASH}? ?${OPENS}`,
    'u',
  ),
  // МОСКВА, 3 мая — РИА Новости. / Москва. 3 мая. INTERFAX.RU -
  new RegExp(
    `^${PLACE}, ${DAY} ?[-–—,] ?(?<agency>(?:РИА|ИА|ТАСС|УНИАН|БЕЛТА|Интерфакс|Укринформ)(?: [\\p{L}]{2,20})?)\\. ${OPENS}`,
    'u',
  ),
  new RegExp(`^${PLACE}\\. ${DAY}\\. (?<agency>\\p{Lu}[\\p{L}.-]{2,20}) ?${DASH} ${OPENS}`, 'u'),
  // (Meridian Wire) KALDOR -
  new RegExp(`^${AGENCY} ?${DASH}? ?${PLACE}(?:,? ${DAY})? ?${DASH} ${OPENS}`, 'u'),
  // MOMBASA, 14 March 2026 – / Kaldor, 3. März: / KALDOR, Norrhem and PORT HALDEN, March 3, 2026 –
  new RegExp(`^${PLACE},? ${DAY} ?(?:${DASH}|:) ${OPENS}`, 'u'),
  // PORT HALDEN — / SAINT-LOUIS, Sénégal –
  new RegExp(`^(?<place>\\p{Lu}{2}[\\p{Lu}.'’ -]{1,38}?(?:, ${NAME}(?: ${NAME})?)?) ?${DASH} ${OPENS}`, 'u'),
  // Berlin – Der Senat: one bare name.
  new RegExp(
    `^(?<place>(?:(?:Bad|St\\.|Sankt|San|Santa|New|Port|Fort|Saint|Mount|Los|Las) )?${NAME}(?:/${NAME})?) ${DASH} ${OPENS}`,
    'u',
  ),
  // عمّان – وكالة السهل:
  new RegExp(`^${PLAIN_PLACE} ?(?:${DASH}|/) ?(?<agency>${PLAIN_WORD}(?: ${PLAIN_WORD}){0,3}): `, 'u'),
  // العقبة، 22 أبريل 2026 – / تهران، ۳ مه (ایرنا) –
  new RegExp(`^${PLAIN_PLACE}[،,]? ?${PLAIN_DAY} ?(?:${PLAIN_BRACKET} ?)?[-–—―:۔।]{1,2} `, 'u'),
  // عمّان – (وكالة السهل) – / کابل (نامہ نگار):
  new RegExp(`^${PLAIN_PLACE} ?(?:${DASH}|[،,:/])? ?${PLAIN_BRACKET} ?[-–—―:۔।]+ `, 'u'),
  // کابل (نامہ نگار) وزیر: without a dash only an agency or a correspondent.
  new RegExp(
    `^${PLAIN_PLACE} ?[(（](?<agency>[^()（）]{0,20}${PLAIN_AGENCY}[^()（）]{0,20})[)）] (?=\\S)`,
    'u',
  ),
  // تهران – ایرنا –
  new RegExp(`^${PLAIN_PLACE} ?${DASH} ?(?<agency>${PLAIN_AGENCY}(?: ${PLAIN_WORD}){0,2}) ?${DASH} `, 'u'),
  // 新华社昆明5月1日电 / 本报昆明5月12日讯 / 中新网5月1日电 / 本报昆明讯
  new RegExp(
    `^[（(【]?${HAN_AGENCY}(?:记者\\p{Script=Han}{2,4})? ?(?<place>\\p{Script=Han}{2,8}?)? ?${HAN_DAY} ?${HAN_END}`,
    'u',
  ),
  new RegExp(`^[（(【]?${HAN_AGENCY} ?(?<place>\\p{Script=Han}{2,4})?${HAN_END}`, 'u'),
  // (서울=연합뉴스) 홍길동 기자 =
  /^[(（](?<place>\p{Script=Hangul}{2,8})=(?<agency>[^()（）]{2,20})[)）] ?(?:[^=.]{2,20}(?:기자|특파원) ?= ?)?(?=\S)/u,
  // ［東京 3日 ロイター］ - / 【北京共同】
  /^[［【[](?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)[ \u3000]?(?<day>(?:\d{1,2}月)?\d{1,2}日)?[ \u3000]?(?<agency>共同|時事|ロイター|AFP|AP)[^［【[］】\]]{0,12}[］】\]] ?(?:[-－―] ?)?(?=\S)/u,
  // (AP) — / (dpa) - / (رويترز) -: a credit alone.
  new RegExp(`^[(\\[](?<agency>${CREDIT})[)\\]] ?${DASH} ${OPENS}`, 'u'),
  new RegExp(
    `^[(（](?<agency>[^()（）]{0,20}${PLAIN_AGENCY}[^()（）]{0,20})[)）] ?(?:${DASH}|:) (?=\\S)`,
    'u',
  ),
];

/** What no text without can match the forms of scripts with capitals, which are the first eight: told before the form is tried. */
const NEEDS: readonly RegExp[] = [/[([]/, /\d/, /\d/, /\d/, /[([]/, /\d/, /[-–—―] /, /[-–—―] /];
const CAPITAL_FORMS = FORMS.slice(0, NEEDS.length);

/** Openings that look like a place and are none. */
const NOT_PLACES =
  /^(?:(?:update|updated|exclusive|watch|video|photo|photos|breaking|analysis|opinion|interview|live|by|read|note|editor|however|but|and|so|yet|still|on|in|at|the|correction|factbox|explainer|aber|und|doch|mais|pero)|و?(?:قال|قالت|أعلن|أعلنت|أكد|أكدت|أضاف|أضافت|ذكر|ذكرت|صرح|أشار|كتب)|الوزير|الرئيس|في|من|إلى|على|بعد|قبل|لكن|وزیر|صدر|کہا|گفت|رئیس)(?![\p{L}\p{M}])/iu;
/** An aside between dashes, which is no agency. */
const NOT_AGENCIES = /^(?:وهو|وهي|والذي|الذي|التي|كما|بحسب|حسب|وفق|جو|یعنی|که|یہ)(?![\p{L}\p{M}])/u;

const LONGEST = 160;
/** A dash or a slash of its own, a bracket with something after it, a colon, the sign of a wire. */
const SIGNS = /[–—―:(（[［【電电讯訊]|[-)）/]{1,2}\s|\s[-/]|\p{Nd}-|\p{L}\/\p{Script=Arabic}/u;

/** Brackets that a dateline may open with; else it is a letter, or a mark or joiner of one. */
const OPENING_BRACKETS = '([（【［\u200c';

/** What every sign has a character of: asked first, because nothing is quicker. */
const SIGN_CHARACTERS = /[–—―:(（[［【电電讯訊)）/-]/;

/**
 * Reads the dateline at the start of the paragraph `[from, to)` of a text, its spans counted from there;
 * null where it has none or nothing follows it.
 */
export function readDatelinePrefix(text: string, from = 0, to = text.length): DatelinePrefix | null {
  if (from >= to) return null;
  const isLatin = isAsciiLetter(text.charCodeAt(from));
  if (!isLatin && !(kindAt(text, from) & (LETTER | MARK)) && !OPENING_BRACKETS.includes(text.charAt(from)))
    return null;
  const headEnd = Math.min(to, from + LONGEST);
  // Most paragraphs are told by their first small words or by having none of the signs that every form has.
  if (isLatin && isPlainSentence(text, from, headEnd)) return null;
  const head = text.slice(from, headEnd);
  if (!SIGN_CHARACTERS.test(head)) return null;
  const start = head.includes('\u00a0') ? head.replaceAll('\u00a0', ' ') : head;
  if (!SIGNS.test(start)) return null;
  const forms = isLatin ? CAPITAL_FORMS : FORMS;
  for (const [index, form] of forms.entries()) {
    if (NEEDS[index]?.test(start) === false) continue;
    const match = form.exec(start);
    if (!match || match[0].length >= to - from) continue;
    const { place, agency, day } = match.groups ?? {};
    if (NOT_PLACES.test(place ?? agency ?? '') || NOT_AGENCIES.test(agency ?? '')) continue;
    // "Karl A. (Mick) Benning": without a day, a dash or a colon only an agency's short form tells.
    const isBare = day === undefined && /^\p{Lu}[^-–—―:=]*$/u.test(match[0]);
    if (isBare && !/^(?:\p{Ll}+|\p{Lu}{2,6})$/u.test(agency ?? '')) continue;
    return {
      place: spanOf(match[0], place),
      agency: spanOf(match[0], agency),
      day: spanOf(match[0], day),
      end: match[0].length,
    };
  }
  return null;
}

/** Small words that may stand between the names of a place. */
const TIES = new Set('de del la le al el of am an der di da do dos sur upon and und et'.split(' '));
const LONGEST_TIE = 4;
/** Signs that stand behind a place or a whole day, never between a small word and its number. */
const COMMA = 0x2c;
const PARTING = ',-–—―:([';

/**
 * "The council met late": before its first sign or number a dateline has nothing but names of a place,
 * the small words that tie them, and at most two words of a day right before the number. Told without a
 * pattern: it is asked of every paragraph.
 */
function isPlainSentence(text: string, start: number, end: number): boolean {
  let words = 0;
  let firstSmall = -1;
  for (let at = start; at < end;) {
    const from = at;
    while (at < end && isAsciiLetter(text.charCodeAt(at))) at += 1;
    if (at > from) {
      if (firstSmall < 0 && text.charCodeAt(from) >= 0x61 && !isTie(text, from, at)) firstSmall = words;
      words += 1;
      if (firstSmall >= 0 && words - firstSmall > 2) return true;
    }
    const code = at < end ? text.charCodeAt(at) : 0;
    // A number, a full stop or a letter of another alphabet decides nothing.
    if (code !== 0x20 && code !== 0xa0 && (code !== COMMA || firstSmall >= 0))
      return firstSmall >= 0 && code !== 0 && PARTING.includes(text.charAt(at));
    at += 1;
  }
  return false;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isTie(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_TIE && TIES.has(text.slice(from, to));
}

/** The datelines read of an article's sentences, by their starts: more than one step asks. */
const readDatelines = (): Map<number, DatelinePrefix | null> => new Map();

/** The dateline that a sentence of an article opens with. */
export function datelineOf(document: AnalysisDocument, sentence: Sentence): DatelinePrefix | null {
  const read = keptOf(document, readDatelines);
  let prefix = read.get(sentence.start);
  if (prefix === undefined) {
    prefix = readDatelinePrefix(document.text, sentence.start, sentence.end);
    read.set(sentence.start, prefix);
  }
  return prefix;
}

/** Where the report begins in the paragraph `[from, to)` of a text, counted from there: behind its dateline, 0 where it has none. */
export function endOfDatelinePrefix(text: string, from = 0, to = text.length): number {
  return readDatelinePrefix(text, from, to)?.end ?? 0;
}

function spanOf(prefix: string, part: string | undefined): Span | null {
  if (part === undefined) return null;
  const start = prefix.indexOf(part);
  return { start, end: start + part.length };
}
