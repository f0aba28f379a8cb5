/** The names in a byline's text, and what stands in bylines that is none. */
import { MONTH_WORDS, monthKey } from '../month-words.ts';
import { comparisonKey, countWords, squeeze } from './text-features.ts';

export const PREFIX =
  /^(?:\W*(?:(?:written|posted|published|reported|compiled|updated|created|story|words|text|report|article|photos?|view all posts|all posts|posts?|more) )?by|post author(?: by)?|author(?:\(s\)|s)?|author of the article|about the author|von unser(?:er|em) \p{L}+|von|autor(?:en|in)?|par|auteur|por|texto|de|di|av|af|tekst|door|od|автор(?:ы)?|текст|بقلم|מאת|كتب(?:ت)?|الكاتب|نویسنده|تحریر|作者|文|記者|记者|撰文|編集|oleh|penulis|yazan|โดย|ผู้เขียน|tác giả|συντάκτης|συντάκτρια|της|του|γράφει (?:ο|η)|écrit par|rédigé par|publié par|escrito por|publicado por|ein kommentar von|kommentar von|kolumne von|analyse von|reportage von|glosse von|post author by|escriben?|ein gastbeitrag von|eine analyse von|interview:?|aus \p{Lu}\p{L}+ von)\s*(?:[:：|/]\s*|[–-]?\s+)/iu;
export const NOT_NAMES =
  /^(?:https?:|www\.|@|\d)|\.(?:com|de|org|net|co|fr|es|it|uk|ru|tv|info|news|at|ch)\b|\S+@\S+|\b(?:icon|twitter|facebook|instagram|linkedin|mastodon|bluesky|whatsapp|telegram|youtube|staff|team|redaktion|redaction|rédaction|redacción|redazione|redação|editor(?:ial|s)?|admin(?:istrator)?|newsroom|news ?desk|web ?desk|agency|agencies|agencias?|unknown|anonymous|guest|contributors?|correspondent|writers?|desk|online|webmaster|user)\b|редакция|تحریریه|编辑部|该作者|文章|(?:网络|公司|科技|软件|集团|传媒|報社|报社|日报|日報|晚报|新闻网|新聞網|网站|網站|工作室|通讯社|通訊社|電視台|电视台)$|^(?:news|nachrichten|actualités?|noticias|notícias|notizie|nieuws|nyheter|новости|новини|haberler|أخبار|اخبار|خبریں|समाचार|新闻|新聞|ニュース|뉴스)$/iu;
/** What follows a name in a byline and is none. */
const AFTER_NAME =
  /\s*(?:[|•·–—]|\s-\s|(?<!\p{L})(?:for|in|at|on|via|senior|contributing|korrespondent(?:in)?|redakteur(?:in)?|staff|correspondent|reporter|editor|writer|published|updated|posted|follow|last|stand|photograph\p{L}* by|photos? by|illustrat\p{L}* by|contactar|publicado|veröffentlicht|aktualisiert)(?!\p{L})|\d|@|\().*$/iu;
/** Words of a byline's template that are left when it names nobody. */
export const LABELS =
  /^(?:by|von|par|por|de|veröffentlicht|publicado|publié|published|updated|posted|written|min|read|hace|contactar|author|stand|share|comments?|more|less|today|yesterday|date|source|video|photos?|categor(?:y|ies)|details?|plus icon|profile|mon|tue|wed|thu|fri|sat|sun|see all|view all|home|search|menu|tags?|topics?|advertisement)(?!\p{L})/iu;
/** An address, or who built the site instead of who wrote. */
export const MADE_BY = /^(?:https?:|(?:web ?site )?(?:developed|designed|powered|built|made) by(?!\p{L}))/iu;
/** A publisher known only by its address, as a comparison key. */
const ADDRESS = /^www|(?:com|org|net|info|de|fr|es|it|uk)$/;
export const MOST_AUTHORS = 8;

/** Who checked, edited or put pictures to an article, and did not write it. */
const OTHER_ROLE =
  /^(?:(?:medically |clinically |scientifically )?(?:reviewed|fact[- ]?checked|verified|approved|edited|updated|modified|translated|curated|produced|photographed|illustrated|photograph(?:y|s)?|illustrations?|images?|art(?:work)?|graphics?|video)(?: and \p{L}+)? by|edited|edición|redaktionell bearbeitet von|fotos? von|photos? de|fotos? (?:de|por)|foto(?: di)?|photos?|fotos|fotografía|bild(?:er)?|снимк[аи]|фото|фотография|zdjęcia?|kuvat?|traducción(?: de)?|tradução(?: de)?|traduction(?: de)?|traduzione di|übersetz(?:t|ung)(?: von)?|revisado por|editado por|ترجمه|ترجمة|تصوير|تصویر|عکس)(?!\p{L})\s*[:：]?\s*/iu;
/** A line that says what somebody is, and names nobody. */
const ROLE =
  /(?<!\p{L})(?:journalist|reporter|editor|correspondent|writer|columnist|expert|specialist|manager|director|head|chief|officer|founder|analyst|consultant|contributor|producer|intern|fellow|professor|strategist|copywriter|\p{L}*redakteur(?:in)?|\p{L}*ressort|redaktion|\p{L}*reporterin|journaliste|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|periodista|redactora?|corresponsal|columnista|giornalista|inviat[oa]|repórter|jornalista|colunista|editora|журналист(?:ка)?|корреспондент|редактор|обозреватель|korrespondent(?:in)?|skribent|bidragsyter|collaborat(?:or|eur|rice)|colaborador|contributing|muhabir|editör|dziennikar(?:z|ka)|redaktor(?:ka)?|novinar(?:ka)?|toimittaja|محرر|صحفي|صحافي|كاتب|مراسل|خبرنگار|संवाददाता|رپورٹر|نمائندہ)(?!\p{L})/iu;
/** How blogs of many languages say who posted. */
const POSTED_BY =
  /^(?:imechapishwa na|diposting oleh|dikirim oleh|ditulis oleh|pubblicato da|eingestellt von|geplaatst door|lagt inn av|skrevet av|skrivet av|upplagd av|indsendt af|postat de|publicat de|vystavila?|bejegyezte|αναρτήθηκε από|публикувано от|опубликовал[аи]?|отправлено|người đăng|đăng bởi|gönderen|yayınlayan|مرسلة بواسطة|نشره|ارسال شده توسط|کاتب|द्वारा पोस्ट किया गया|投稿者|作成者|張貼者|发帖者|작성자|글쓴이)\s*[:：]?\s*/iu;
/** Words that name the author only with a colon. */
const LABEL =
  /^(?:redaktion|bericht|texte?|texto|tekst|words|story|piše|пише|napisa(?:o|la)|szerző|írta|haber|yazan|opracowała?|skribent|penulis|аўтар|लेखक|रिपोर्टर|প্রতিবেদক|লেখক|எழுதியவர்|mwandishi|автори?|autori|autora|bài(?: và ảnh)?|pewarta|reporter|muhabir|журналист|корреспондент|ρεπορτάζ|reportage|reportagem|redactora?|reportero|خبرنگار|گزارشگر|گزارش|تحرير|إعداد|رپورٹر?|रिपोर्ट|संवाददाता|مراسل(?:ة|نا)?|ผู้สื่อข่าว|投稿者|執筆|ライター|글)\s?[:：]\s*/iu;
/** Addresses and handles beside a name. */
const CONTACT = /[(<[]?\S+@\S+\.\p{L}+[)>\]]?|(?<=\S\s)@\w+/gu;
/** "홍길동 기자", "김하나 특파원": a name and its owner's post. */
const KOREAN_REPORTER =
  /(?<!\p{Script=Hangul})(\p{Script=Hangul}{2,4})\s?(?:선임|수습|인턴|전문|객원)?(?:기자|특파원|논설위원|앵커)(?!\p{Script=Hangul})/gu;
const NOT_KOREAN_NAMES = /^(?:시민|담당|취재|사진|영상|본지|인턴|수습|선임|전문|객원|편집|온라인|디지털)/u;

/** The names in a byline's text, whose blocks are lines; none where it names no person. */
export function namesIn(text: string, site: string): string[] {
  const { authors } = readByline(text, site);
  // "LP" in a picture's place beside "Luana Pires", "STAR NETWORK" below "Ann Lee".
  const full = authors.filter(
    (name) => !isInitialled(name) && !authors.some((other) => hasInitials(other, name)),
  );
  return (full.length > 0 ? full : authors).slice(0, MOST_AUTHORS);
}

/** Those that a byline's text names for something else than writing: "Fact checked by Ann Lee". */
export function othersIn(text: string, site: string): string[] {
  return readByline(text, site).others;
}

/** True where a line is only the label of somebody who did not write: "Updated by:". */
export function labelsOther(line: string): boolean {
  return (OTHER_ROLE.exec(line)?.[0].trim().length ?? 0) >= line.length && line !== '';
}

function readByline(text: string, site: string): { authors: string[]; others: string[] } {
  const lines = text.slice(0, LONGEST_BYLINE).replace(GLUED, '\n').split('\n').map(squeeze).filter(Boolean);
  const authors: string[] = [];
  const others: string[] = [];
  let isLabelled = false;
  for (const [index, line] of lines.entries()) {
    const other = OTHER_ROLE.exec(line)?.[0];
    if (other !== undefined || isLabelled) others.push(...namesInLine(line.slice(other?.length ?? 0), site));
    else if (index === 0) authors.push(...namesInLine(line, site));
    else if (!ROLE.test(line)) authors.push(...namesInLine(line.replace(/^[\s,;&|·•–—-]+/u, ''), site));
    isLabelled = labelsOther(line);
  }
  return { authors, others };
}
const LONGEST_BYLINE = 400;
/** "Ann LeePublished", "Ann LeeWriter": words of a template, set apart by its style only. */
const GLUED =
  /(?<=\p{Ll})(?=(?:Published|Updated|Posted|Writer|Staff|Senior|Reporter|Contribut|Editor|Correspondent|Journalist|Follow|Korrespondent|Redakteur|Contributor|Data and|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|\p{Ll}*)? \d))/gu;
/** Words between the commas of a byline. */
const LONGEST_PART = 7;

function namesInLine(line: string, site: string): string[] {
  const korean = [...line.matchAll(KOREAN_REPORTER)].flatMap(([, name]) =>
    name === undefined || NOT_KOREAN_NAMES.test(name) ? [] : [name],
  );
  if (korean.length > 0) return korean;
  let rest = line;
  if (MADE_BY.test(rest)) return [];
  // ", Some Paper": the template had no name to put before the comma.
  if (rest.startsWith(',')) return [];
  // "capital von Ann Lee": a section in small letters before the byline.
  rest = squeeze(rest.replace(CONTACT, ' ')).replace(/^\p{Ll}+ (?=(?:von|by|par|por) \p{Lu})/u, '');
  for (let times = 0; times < 3; times += 1)
    rest = rest.replace(PREFIX, '').replace(LABEL, '').replace(POSTED_BY, '');
  rest = rest.replace(/^[\s,;:|·•–—-]+/u, '').replace(NEXT_LABEL, '');
  const parts = rest
    .split(
      /\s*(?:[;/、，،]|(?<!\p{L})(?:and|und|et|y|e|og|och|en|ve|i|и|та|&)(?!\p{L})|(?<=\p{L}{2}),(?=\s*\p{Lu}\p{L}+\s+\p{Lu}))\s*/u,
    )
    .map((name) => cleanName(name));
  // A sentence or a headline, with "and" in it.
  if (parts.some((part) => countWords(part) > LONGEST_PART)) return [];
  return parts
    .filter((name) => isName(name, site))
    .filter((name, _, all) => !isInitialled(name) || all.every(isInitialled));
}

/** The label of what stands behind a name in the same line: "Anna Belova Views: 120". */
const NEXT_LABEL =
  /(?<=\p{L}{2}\s+\p{L}[\p{L}\p{M}.'’-]+)\s+\p{L}[\p{L}\p{M}]+\s?[:：].*$|(?<=\p{Script=Han}{2})\s+\p{Script=Han}{2,4}\s?[:：].*$/u;

function cleanName(name: string): string {
  const before = name.replace(AFTER_NAME, '');
  // "Guardian staff", "Laola1.at": what is left of an organisation's name.
  if (before !== name && /^[\p{Script=Latin}.'’-]+$/u.test(before.trim()) && !/[|•·–—,@(]|\s-\s/u.test(name))
    return '';
  // "Ann Lee Dec 18": the month before a day that was cut off.
  const isDated = /^\s*\d/u.test(name.slice(before.length));
  return (isDated ? withoutMonth(before) : before)
    .replace(/,.*$/u, '')
    .replace(/(?:\s+(?:[A-Z]{2,4}|Ph\.?D\.?|M\.?D\.?|기자|記者|记者|특파원))+$/u, '')
    .replace(/^(?:实习|實習|本报|本報|首席)?(?:记者|記者|通讯员)\s*(?=\p{Script=Han}{2})/u, '')
    .replace(/^[\s"'“”‘’.,:]+|[\s"'“”‘’,:]+$/gu, '')
    .trim();
}

function withoutMonth(name: string): string {
  const last = /[\s,]+(\p{L}+)\.?$/u.exec(name);
  return last !== null && (MONTH_WORDS.has(monthKey(last[1] ?? '')) || DATE_WORDS.test(last[1] ?? ''))
    ? name.slice(0, last.index)
    : name;
}
const DATE_WORDS =
  /^(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|شنبه|یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|پنج‌شنبه|جمعه|اتوار|پیر|منگل|بدھ|جمعرات|ہفتہ|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|senin|selasa|rabu|kamis|jumat|sabtu|minggu|le|el|il|am|on|at|em|den|dne|the|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)$/iu;

/** "LP" of "Luana Pires". */
function hasInitials(name: string, initials: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    /^\p{Lu}{2,3}$/u.test(initials) &&
    words[0]?.startsWith(initials.slice(0, 1)) === true &&
    words.at(-1)?.startsWith(initials.slice(-1)) === true
  );
}

/** "KNA NORDLAND" behind "Ann Lee,": the station she works for. */
function isInitialled(name: string): boolean {
  return /^\p{Lu}{2,5}(?: \p{Lu}{2,})+$/u.test(name);
}

export function folded(name: string): string {
  return comparisonKey(name.normalize('NFD').replace(/\p{M}/gu, ''));
}

function isName(name: string, site: string): boolean {
  const words = countWords(name);
  const isCompact = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·]{2,8}$/u.test(
    name,
  );
  if (!isCompact && (words < 1 || words > 5 || name.length > 50)) return false;
  if (/^\p{Ll}+$/u.test(name) && /\p{Script=Latin}/u.test(name)) return false;
  if (NOT_KOREAN_NAMES.test(name)) return false;
  if (NOT_NAMES.test(name) || !/\p{L}{2}/u.test(name) || hasSmallWord(name)) return false;
  const key = comparisonKey(name);
  if (MONTH_WORDS.has(monthKey(key)) || LABELS.test(name)) return false;
  // The site's own name, with or without what its address adds to it.
  const isSite = key === site || (site.length > 4 && key.includes(site));
  return key !== '' && !isSite && !(key.length >= 6 && ADDRESS.test(site) && site.includes(key));
}

/** "Microsoft ads.": a word without a capital that is no particle of a name, beside one with a capital. */
function hasSmallWord(name: string): boolean {
  // "the river they sat down"
  if (/^\p{Ll}+(?: \p{Ll}+){2,}$/u.test(name)) return true;
  return (
    /\p{Lu}\p{Ll}/u.test(name) &&
    name.split(' ').some((word) => /^\p{Ll}{3,}/u.test(word) && !PARTICLES.test(word))
  );
}
const PARTICLES =
  /^(?:van|von|der|den|del|della|delle|degli|dei|dos|das|bin|bint|ibn|abu|ter|ten|zum|zur|und|and|für|of|the|for|pour|per|para|los|las|mac|aka|ould|uld|ben|het|vom|dal|dalla|san|santa|lo)$|['’-]/u;

/** Each name once, with the accents it has first. */
export function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = comparisonKey(name);
    if (!seen.has(key)) seen.set(key, name);
  }
  // "Ann Lee Marketing" beside "Ann Lee" is one person, with what she does.
  const all = [...seen.values()];
  return all.filter(
    (name) =>
      !all.some((other) => other !== name && name.toLowerCase().startsWith(`${other.toLowerCase()} `)),
  );
}
