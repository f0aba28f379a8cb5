/** Who wrote an article, of what is declared and what stands in its byline. */
import type { Field } from '../model.ts';
import type { PageSurvey } from './survey-page.ts';
import { findDates } from './find-dates.ts';
import { headlineLine } from './headline-line.ts';
import { MONTH_WORDS, monthKey } from '../month-words.ts';
import { isPublicationName } from './publication-names.ts';
import { comparisonKey, countWords, squeeze } from './text-features.ts';

const PREFIX =
  /^(?:\W*(?:(?:written|posted|published|reported|compiled|updated|created|story|words|text|report|article|photos?|view all posts|all posts|posts?|more) )?by|author(?:\(s\)|s)?|author of the article|about the author|von|autor(?:en|in)?|par|auteur|por|texto|de|di|av|af|tekst|door|od|автор(?:ы)?|текст|بقلم|מאת|كتب(?:ت)?|الكاتب|نویسنده|تحریر|作者|文|記者|记者|撰文|編集|oleh|penulis|yazan|publié par|escrito por|publicado por|ein kommentar von|kommentar von|ein gastbeitrag von|eine analyse von|interview:?|aus \p{Lu}\p{L}+ von)\s*[:：|/]?\s+/iu;
const CHINESE_AUTHOR =
  /(?:(?:(?<!\p{Script=Han})(?:作者|撰文|文|撰稿|执笔|原作者)\s*[:：／/|]\s*)|(?:(?:记者|記者|通讯员)\s*[:：／/|]?\s*))([\p{Script=Han}·]{2,4}(?:[、，,\s/]{1,3}[\p{Script=Han}·]{2,4}){0,3})(?=$|[\s)）】\]|。，,、；;｜]|报道|摄|发自|\d|来源|编辑|实习)/u;
/** The commonest Chinese family names: they tell a name from the verb after "reporter". */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封谈鞠匡栗池',
);
const NOT_NAMES =
  /^(?:https?:|www\.|@|\d)|\.(?:com|de|org|net|co|fr|es|it|uk|ru|tv|info|news|at|ch)\b|\S+@\S+|\b(?:staff|team|redaktion|redaction|rédaction|redacción|redazione|redação|editor(?:ial|s)?|admin(?:istrator)?|newsroom|news ?desk|web ?desk|agency|agencies|agencias?|unknown|anonymous|guest|contributors?|correspondent|writers?|desk|online|webmaster|user)\b|редакция|تحریریه|编辑部|该作者|文章|(?:网络|公司|科技|软件|集团|传媒|報社|报社|日报|日報|晚报|新闻网|新聞網|网站|網站|工作室|通讯社|通訊社|電視台|电视台)$|^(?:news|nachrichten|actualités?|noticias|notícias|notizie|nieuws|nyheter|новости|новини|haberler|أخبار|اخبار|خبریں|समाचार|新闻|新聞|ニュース|뉴스)$/iu;
/** A name in brackets: at a text's end, or after "reporter" at its start. */
const CHINESE_BRACKETS =
  /[（(]\s*(?:(记者|通讯员|编辑)\s*)?([\p{Script=Han}·]{2,4}(?:[、\s]+[\p{Script=Han}·]{2,4}){0,2})\s*(?:[\p{Script=Han}]{0,4}\s*(?:报道|摄))?\s*[）)]\s*$/u;
const CHINESE_REPORTER =
  /[（(]\s*(?:实习)?(?:记者|通讯员)\s*([\p{Script=Han}·]{2,4}(?:[、\s]+[\p{Script=Han}·]{2,4}){0,2})\s*[）)]/u;
const CHINESE_EDITOR = /(?:编辑|来源|责编)\s*[:：]\s*([\p{Script=Han}]{2,3})\s*$/u;
/** What follows a name in a byline and is none. */
const AFTER_NAME =
  /\s*(?:[|•·–—]|\s-\s|(?<!\p{L})(?:for|in|at|on|via|senior|staff|correspondent|reporter|editor|writer|published|updated|posted|follow|last|stand|contactar|publicado|veröffentlicht|aktualisiert)(?!\p{L})|\d|@|\().*$/iu;
/** Words of a byline's template that are left when it names nobody. */
const LABELS =
  /^(?:by|von|par|por|de|veröffentlicht|publicado|publié|published|updated|posted|written|min|read|hace|contactar|author|stand|share|comments?|more|less|today|yesterday|date|source|video|photos?)(?!\p{L})/iu;
/** An address, or who built the site instead of who wrote. */
const MADE_BY = /^(?:https?:|(?:web ?site )?(?:developed|designed|powered|built|made) by(?!\p{L}))/iu;
/** A publisher known only by its address, as a comparison key. */
const ADDRESS = /^www|(?:com|org|net|info|de|fr|es|it|uk)$/;
const MOST_AUTHORS = 8;

/** Weighs the authors; `title` is the headline, near which a name alone counts; an empty list where nobody is named. */
export function weighByline(
  page: PageSurvey,
  publisher: string | null,
  title: string,
): Field<readonly string[]> {
  const site = comparisonKey(publisher ?? '');
  const people = (texts: readonly string[]) => unique(texts.flatMap((text) => namesIn(text, site)));
  const declared = page.linked.find((article) => article.authors.length > 0)?.authors ?? [];
  const at = headlineLine(page.lines, title);
  const fromLinked = withoutPictureMakers(people(declared), page.lines.slice(at, at + LINKED_NEAR * 2));
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
  for (const weight of [3, 2, 1]) {
    const near = nearHeadline(
      page.authors.filter(
        (mark) =>
          mark.weight === weight &&
          // What stands long before the headline signs another article's teaser.
          mark.unit >= at - MOST_BEFORE &&
          // A loose class beside a declared team counts only right under the headline.
          (weight > 1 || declared.length === 0 || (mark.unit >= at && mark.unit - at <= SAME_BYLINE)),
      ),
      at,
      site,
    );
    const marked = people(near.map((mark) => mark.text).slice(0, weight === 1 ? 2 : 4));
    const team = marked.length === 0 ? teamIn(near, site) : null;
    if (team !== null && weight === 3) return { value: [team], origin: 'markup' };
    if (marked.length > 0)
      return { value: marked.slice(0, weight === 1 ? 3 : MOST_AUTHORS), origin: 'markup' };
  }
  // A link to an author's page, close under the headline or right above it.
  const linkedNames = people(
    page.authors
      .filter((mark) => mark.weight === 0 && mark.unit >= at - 2 && mark.unit - at <= LINKED_NEAR)
      .map((mark) => mark.text)
      .filter((text) => PERSON.test(text) && !SECTION.test(text) && !isPublicationName(text)),
  );
  if (linkedNames.length > 0) return { value: linkedNames, origin: 'markup' };
  const shown = fromLines(page.lines, site);
  const beside =
    shown.length > 0 || declared.length > 0
      ? []
      : [...besideDate(page.lines, title), ...chineseHeadLine(page.lines, title)];
  if (beside.length > 0) return { value: beside, origin: 'text' };
  if (shown.length > 0 && declared.length === 0) return { value: shown, origin: 'text' };
  // An organisation signs where no person does.
  if (byLinked.length > 0) return { value: byLinked, origin: 'json-ld' };
  const scripted = people(page.scripted.authors).slice(0, MOST_AUTHORS);
  if (scripted.length > 0) return { value: scripted, origin: 'markup' };
  const byMeta = organisations(page.meta.get('author') ?? []);
  if (byMeta.length > 0) return { value: byMeta, origin: 'meta' };
  const team = teamIn(
    [3, 2, 1].flatMap((weight) => page.authors.filter((mark) => mark.weight === weight)),
    site,
  );
  return { value: team === null ? [] : [team], origin: team === null ? 'meta' : 'markup' };
}

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

/** Units before the headline in which a byline may stand. */
const MOST_BEFORE = 8;
/** Units under the headline in which a link to an author's page names the author. */
const LINKED_NEAR = 8;

/** Units around the mark nearest the headline in which the marks of the same byline stand. */
const SAME_BYLINE = 8;

/** The marks of one byline: those around the one nearest the headline that names somebody. */
function nearHeadline(marks: PageSurvey['authors'], at: number, site: string): PageSurvey['authors'] {
  const distance = (unit: number) => (unit >= at ? unit - at : (at - unit) * 2);
  const named = marks.filter((mark) => namesIn(mark.text, site).length > 0 || teamIn([mark], site) !== null);
  const nearest = [...named].sort((a, b) => distance(a.unit) - distance(b.unit))[0];
  return nearest === undefined
    ? []
    : named.filter((mark) => Math.abs(mark.unit - nearest.unit) <= SAME_BYLINE);
}

/** Neither the site's name nor a part of it. */
function isOther(key: string, site: string): boolean {
  return key !== '' && !site.includes(key) && !(site !== '' && key.includes(site));
}

/** A team, or the publisher itself, in a byline's mark-up; null where none stands there. */
function teamIn(marks: PageSurvey['authors'], site: string): string | null {
  for (const mark of marks) {
    const name = cleanName(
      squeeze(mark.text)
        .replace(/^[\s,]+/u, '')
        .replace(PREFIX, ''),
    );
    const key = comparisonKey(name);
    if (key === '' || countWords(name) > 4 || LABELS.test(name)) continue;
    const isTeam = /(?<!\p{L})team(?!\p{L})|redaktion|rédaction|redacción|redazione/iu.test(name);
    if (/^[\p{Lu}\p{Lo}]/u.test(name) && ((isTeam && countWords(name) >= 2) || key === site)) return name;
  }
  return null;
}

function fromLines(lines: readonly string[], site: string): string[] {
  for (const line of lines) {
    const chinese = CHINESE_AUTHOR.exec(
      line.length > 120 ? `${line.slice(0, 50)} ${line.slice(-50)}` : line,
    )?.[1];
    if (line.length > 120 && chinese === undefined) continue;
    const named =
      chinese?.split(/[、，,\s/]+/).filter((name) => name.length >= 2 && SURNAMES.has(name[0] ?? '')) ?? [];
    if (named.length > 0) return unique(named);
    const bracketed = chineseInBrackets(line);
    if (bracketed.length > 0) return bracketed;
    const signed = /^(?:作者|撰文|文)\s*[:：]\s*([^\s:：|，。、]{2,12})\s*(?:$|\s)/u.exec(line)?.[1];
    if (signed !== undefined) return [signed];
    if (
      !/^\W*(?:(?:written|posted|story|words|text) )?by\s+\p{Lu}|^(?:von|par|por)\s+\p{Lu}\p{L}+\s\p{Lu}|^(?:autor(?:en|in)?|auteur|autore|author|автор|بقلم|نویسنده|text|texte|texto|redaktion|bericht|tekst|skribent|szerző|yazan|haber)\s*[:：]\s*\S/iu.test(
        line,
      )
    )
      continue;
    const names = namesIn(line, site);
    if (names.length > 0) return names;
  }
  return [];
}

function chineseInBrackets(line: string): string[] {
  const names = (text: string | undefined) => text?.split(/[、\s]+/).filter((name) => name.length >= 2) ?? [];
  const reporter = names(CHINESE_REPORTER.exec(line.slice(0, 80))?.[1]);
  if (reporter.length > 0) return unique(reporter);
  const known = (list: readonly string[]) =>
    unique(list.filter((name) => name.length <= 3 && SURNAMES.has(name[0] ?? '')));
  const dated = known(names(CHINESE_IN_DATELINE.exec(line)?.[1]));
  if (dated.length > 0) return dated;
  const closing = known(names(CHINESE_BRACKETS.exec(line)?.[2]));
  return closing.length > 0 ? closing : known(names(CHINESE_EDITOR.exec(line)?.[1]));
}

/** "2004年7月16日08:19 [ 黄宇 ] 来源：…": a name in brackets between a date and a source. */
const CHINESE_IN_DATELINE = /\d\s*[[［【(（]\s*(\p{Script=Han}{2,3})\s*[\]］】)）]\s*(?:来源|稿源|$)/u;

/** Capitalised words alone on a line near the headline, with the date right before or after. */
function besideDate(lines: readonly string[], title: string): string[] {
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

/** Words of sections, which stand beside a date as names do. */
const SECTION =
  /(?<!\p{L})(?:news|politics?|sports?|business|world|opinion|culture|economy|latest|breaking|local|tech(?:nology)?|health|science|entertainment|lifestyle|travel|press|release|editorial|education|environment|finance|markets?|money|music|movies?|games?|food|style|home|magazine|blog|videos?|photos?|stories|story|politik|wirtschaft|kultur|sport|politique|économie|monde|société|política|economía|economia|mundo|deportes|esportes|cultura|sociedad|politica|cronaca|haberler?|gündem|новости|политика|экономика)(?!\p{L})/iu;
const PERSON = /^\p{Lu}[\p{L}.'’-]+(?: (?:de |van |von |da |del |di )?\p{Lu}[\p{L}.'’-]*){1,3}$/u;

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

/** Chinese names alone on a line between the headline and the text: "赵延东、风笑天". */
function chineseHeadLine(lines: readonly string[], title: string): string[] {
  const at = headlineLine(lines, title);
  for (const line of lines.slice(at + 1, at + 6)) {
    if (line.length > 20) continue;
    const names = line.split(/[、，,\s]+/u);
    const all = names.every((name) => /^\p{Script=Han}{2,3}$/u.test(name) && SURNAMES.has(name[0] ?? ''));
    // One short word is oftener a section than a name.
    if (all && names.length >= 2) return unique(names);
  }
  return [];
}

/** The names in a byline's text; none where it names no person. */
export function namesIn(text: string, site: string): string[] {
  let rest = squeeze(text.slice(0, 400));
  if (MADE_BY.test(rest)) return [];
  // ", Some Paper": the template had no name to put before the comma.
  if (rest.startsWith(',')) return [];
  // "capital von Ann Lee": a section in small letters before the byline.
  rest = rest.replace(/^\p{Ll}+ (?=(?:von|by|par|por) \p{Lu})/u, '');
  for (let times = 0; times < 3; times += 1) rest = rest.replace(PREFIX, '');
  rest = rest.replace(/^[\s,;:|·•–—-]+/u, '');
  return rest
    .split(
      /\s*(?:[;/、，،\n]|(?<!\p{L})(?:and|und|et|y|e|og|och|en|ve|i|и|та|&)(?!\p{L})|(?<=\p{L}{2}),(?=\s*\p{Lu}\p{L}+\s+\p{Lu}))\s*/u,
    )
    .map((name) => cleanName(name))
    .filter((name) => isName(name, site))
    .filter((name, _, all) => !isInitialled(name) || all.every(isInitialled))
    .slice(0, MOST_AUTHORS);
}

function cleanName(name: string): string {
  const before = name.replace(AFTER_NAME, '');
  // "Guardian staff", "Laola1.at": what is left of an organisation's name.
  if (before !== name && /^[\p{Script=Latin}.'’-]+$/u.test(before.trim()) && !/[|•·–—,@(]|\s-\s/u.test(name))
    return '';
  return before
    .replace(/,.*$/u, '')
    .replace(/(?:\s+(?:[A-Z]{2,4}|Ph\.?D\.?|M\.?D\.?|기자|記者|记者|특파원))+$/u, '')
    .replace(/^[\s"'“”‘’.,:]+|[\s"'“”‘’,:]+$/gu, '')
    .trim();
}

/** "KNA NORDLAND" behind "Ann Lee,": the station she works for. */
function isInitialled(name: string): boolean {
  return /^\p{Lu}{2,5}(?: \p{Lu}{2,})+$/u.test(name);
}

function folded(name: string): string {
  return comparisonKey(name.normalize('NFD').replace(/\p{M}/gu, ''));
}

function isName(name: string, site: string): boolean {
  const words = countWords(name);
  const isCompact = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·]{2,8}$/u.test(
    name,
  );
  if (!isCompact && (words < 1 || words > 5 || name.length > 50)) return false;
  if (/^\p{Ll}+$/u.test(name) && /\p{Script=Latin}/u.test(name)) return false;
  if (NOT_NAMES.test(name) || !/\p{L}{2}/u.test(name)) return false;
  const key = comparisonKey(name);
  if (MONTH_WORDS.has(monthKey(key)) || LABELS.test(name)) return false;
  // The site's own name, with or without what its address adds to it.
  const isSite = key === site || (site.length > 4 && key.includes(site));
  return key !== '' && !isSite && !(key.length >= 6 && ADDRESS.test(site) && site.includes(key));
}

function unique(names: readonly string[]): string[] {
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

/** "Havel Post - the news site | Havel Post English": of a site's whole title, its name. */
function ownPart(name: string, site: string): string {
  const part = name.split(/\s+[-–—|·]\s+/u).find((each) => site !== '' && comparisonKey(each) === site);
  return part ?? name;
}
