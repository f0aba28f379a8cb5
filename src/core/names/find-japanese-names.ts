/**
 * Names in Japanese, which parts no words: listed places and organisations where the script around
 * them lets them stand, people by a surname or by foreign sounds before a title, a post or an age,
 * organisations by the ending that tells their kind.
 */
import { entryMention } from './find-known-names.ts';
import { citiesNamed } from './gazetteer/places.ts';
import { surnameLengthAt } from './japanese-surnames.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { mentionOf, ofCity, type Mention, type NamingContext } from './mention.ts';
import { underFullNames } from './surnames-alone.ts';

const HAN = /[\u4e00-\u9fff々]/;
const KANA = /[\u30a1-\u30fa\u30fc]/;
const KANA_RUN = /[\u30a1-\u30fa\u30fc]+/gu;
/** What one sign stands for a country before: 米大統領, 仏外相. */
const ABBREVIATED_BEFORE =
  /^(?:大統領|首相|外相|財務|国防|国務|商務|司法|政府|政権|議会|上院|下院|連邦|当局|中央|軍|海軍|空軍|陸軍|紙|誌|メディア|企業|大使館|中|朝|韓|英|仏|独|ロ|露)/u;
/** 中国地方, 日本海, 韓国語: a part of Japan, a sea, a language. */
const OTHER_THAN_COUNTRY =
  /^(?:地方|電力|銀行|自動車道|山地|新聞|海(?!軍|上)|語|製鉄|郵便|航空|放送|生命|経済新聞|料理|テレビ)/u;
const LONGEST_CITY = 5;
const LONGEST_ROLE = 10;
/** Smallest city without 市 behind it. */
const LARGE = 300_000;
const AFTER_PLACE =
  /^(?:で|に(?!つい|よ)|へ|から|まで|の|を|と|や|、|（|\(|市|町|村|区|州|県|府|駅|港|空港|郊外|近郊|中心|発)/u;
const AGE = /^[（(][0-9０-９]{1,3}(?:歳)?[）)]/u;

/** Everything the text names, unsorted. */
export function findJapaneseNames(context: NamingContext): Mention[] {
  const people = underFullNames(findPeople(context), surnameOf);
  return [...findListed(context), ...findKatakanaCities(context), ...people, ...findOrganisations(context)];
}

function findListed(context: NamingContext): Mention[] {
  const { text } = context.document;
  const mentions: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    const phrase = phraseAt(context, at);
    const length = phrase?.words[0]?.length ?? 0;
    if (phrase) {
      const mention = entryMention(context, { start: at, end: at + length }, phrase.entry);
      const label = length === 1 ? (context.lexicon.countryLabels.get(mention.country ?? '') ?? null) : null;
      mentions.push(label === null ? mention : { ...mention, label });
      at += length;
      continue;
    }
    const city = HAN.test(text[at] ?? '') ? hanCityAt(context, at) : null;
    if (city) mentions.push(city);
    at = city ? city.end : at + 1;
  }
  return mentions;
}

function phraseAt({ document: { text }, lexicon }: NamingContext, at: number): Phrase | null {
  for (const phrase of lexicon.phrasesByCharacter.get((text[at] ?? '').toLowerCase()) ?? []) {
    const word = phrase.words[0] ?? '';
    if (text.slice(at, at + word.length).toLowerCase() !== word) continue;
    const rest = text.slice(at + word.length, at + word.length + 6);
    const before = text[at - 1] ?? '';
    // マリ is no part of マリオ, EU none of EURO.
    if (
      KANA.test(word) &&
      (KANA.test(before) || KANA.test(rest[0] ?? '') || before === '・' || rest[0] === '・')
    )
      continue;
    if (/[a-z]/.test(word) && (/[A-Za-z0-9]/.test(before) || /^[A-Za-z]/.test(rest))) continue;
    if (phrase.entry.kind === 'country') {
      if (word.length === 1 && (HAN.test(before) || !ABBREVIATED_BEFORE.test(rest))) continue;
      if (OTHER_THAN_COUNTRY.test(rest)) continue;
    }
    return phrase;
  }
  return null;
}

/** 横浜市, 札幌で: with the word for its kind, or a large city before what follows places. */
function hanCityAt(context: NamingContext, at: number): Mention | null {
  const { text } = context.document;
  if (
    HAN.test(text[at - 1] ?? '') &&
    !/[県府都道市は]$/u.test(text.slice(0, at).slice(-1)) &&
    !endsWithListed(context, at)
  )
    return null;
  for (let length = LONGEST_CITY; length >= 2; length -= 1) {
    const word = text.slice(at, at + length);
    const namesakes = citiesNamed(word);
    const place = namesakes.find(({ country }) => country === 'JP') ?? namesakes[0];
    if (!place || context.lexicon.notNames.has(word)) continue;
    const rest = text.slice(at + length, at + length + 4);
    const isKind = /[市町村区]$/u.test(word) || /^[市町村区]/u.test(rest);
    const isLarge = (place.population >= LARGE || place.isCapital) && AFTER_PLACE.test(rest);
    if (!isKind && !isLarge) continue;
    return cityMention(context, at, at + length, place, namesakes);
  }
  return null;
}

function endsWithListed({ document: { text }, lexicon }: NamingContext, at: number): boolean {
  return [2, 3, 4].some((length) => lexicon.phrasesByWord.has(text.slice(Math.max(0, at - length), at)));
}

function cityMention(
  context: NamingContext,
  start: number,
  end: number,
  place: Mention['place'] & object,
  namesakes: Mention['namesakes'],
): Mention {
  const reason = 'a city of the gazetteer';
  const others = place === namesakes[0] ? namesakes : [];
  return mentionOf(context, { start, end }, 'place', 62, reason, ofCity(place, others));
}

/** ロンドン, ニューヨーク: a whole run of foreign sounds. */
function findKatakanaCities(context: NamingContext): Mention[] {
  const { text } = context.document;
  return [...text.matchAll(KANA_RUN)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (match[0].length < 2 || text[match.index - 1] === '・' || text[end] === '・') return [];
    const namesakes = citiesNamed(match[0]);
    const [place] = namesakes;
    if (!place || !(place.isCapital || place.population >= LARGE)) return [];
    // ワシントン氏: somebody of that name.
    if (titleAt(context, end) !== null) return [];
    return [cityMention(context, match.index, end, place, namesakes)];
  });
}

/** The post or title that stands at `at`, the longest; null where none does. */
function titleAt({ document: { text }, lexicon }: NamingContext, at: number): string | null {
  if (!firstCharacters(lexicon).has(text[at] ?? '')) return null;
  for (let length = LONGEST_ROLE; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (word.length === length && (lexicon.roles.has(word) || lexicon.titles.has(word))) return word;
  }
  return null;
}

const FIRSTS = new WeakMap<Lexicon, ReadonlySet<string>>();

function firstCharacters(lexicon: Lexicon): ReadonlySet<string> {
  let firsts = FIRSTS.get(lexicon);
  if (!firsts) {
    firsts = new Set([...lexicon.roles, ...lexicon.titles].map((word) => word[0] ?? ''));
    FIRSTS.set(lexicon, firsts);
  }
  return firsts;
}

function findPeople(context: NamingContext): Mention[] {
  const { text } = context.document;
  const mentions: Mention[] = [];
  let from = 0;
  for (let at = 1; at < text.length; at += 1) {
    const isAge = (text[at] === '（' || text[at] === '(') && AGE.test(text.slice(at, at + 7));
    const title = isAge ? null : titleAt(context, at);
    if (!isAge && title === null) continue;
    // トランプ米大統領: the country between the name and the post belongs to the post.
    const nameEnd = title === null ? at : (beforeCountry(context, at) ?? at);
    const start = nameStart(context, from, nameEnd, title);
    if (start === null) continue;
    const end = title === null ? at : at + title.length;
    const role = title !== null && !context.lexicon.titles.has(title) ? text.slice(nameEnd, end) : null;
    const reason = title === null ? 'before an age' : `before “${title}”`;
    mentions.push(
      mentionOf(context, { start, end: nameEnd }, 'person', 72, reason, {
        role,
        ...(role === null ? {} : { roleSpan: { start: nameEnd, end } }),
      }),
    );
    from = at;
    at = end - 1;
  }
  return mentions;
}

/** Where a country in Han characters begins that ends right at `end` behind foreign sounds. */
function beforeCountry({ document: { text }, lexicon }: NamingContext, end: number): number | null {
  for (const length of [3, 2, 1]) {
    const word = text.slice(Math.max(0, end - length), end);
    if (word.length === length && /^[\u4e00-\u9fff]+$/u.test(word) && lexicon.phrasesByWord.has(word))
      return KANA.test(text[end - length - 1] ?? '') ? end - length : null;
  }
  return null;
}

/** Where the name begins that ends at `end`: 木村健一, 北村リナ, ハンス・ベニング. */
function nameStart(context: NamingContext, from: number, end: number, title: string | null): number | null {
  const { text } = context.document;
  let start = end;
  while (start > from && /[\u4e00-\u9fff々\u30a1-\u30fa\u30fc・＝]/u.test(text[start - 1] ?? '')) start -= 1;
  const run = text.slice(start, end);
  if (run === '' || run.startsWith('・')) return foreignStart(run, start, title);
  if (/^[\u30a1-\u30fa\u30fc・＝]+$/u.test(run))
    return isListedRun(context, run) ? null : foreignStart(run, start, title);
  // トランプ大統領 behind a Han word: 米トランプ大統領.
  const tail = /[\u30a1-\u30fa\u30fc・＝]+$/u.exec(run)?.[0] ?? '';
  const han = hanStart(context, start, end, title);
  if (han !== null) return han;
  if (tail === '' || isListedRun(context, tail)) return null;
  return foreignStart(tail, end - tail.length, title);
}

/** Kinds of people and things that stand before a post as names do. */
const NO_NAME = new Set(
  'メーカー グループ チーム クラブ リーグ サッカー テニス ゴルフ スキー バレー ラグビー バスケットボール バレーボール フィギュアスケート プロ スポーツ メディア アイドル センター ホテル テレビ ラジオ ネット オリンピック パラリンピック マラソン ボクシング レスリング スケート コンビニ スーパー チェーン ベンチャー オーナー スタッフ ファン ママ パパ ユーザー リーダー デジタル エネルギー ビジネス サービス マネー プロジェクト シニア トップ ドライバー ボランティア カメラマン タレント モデル ゲスト パートナー'.split(
    ' ',
  ),
);

/** 自動車メーカー, スポーツクラブ. */
const NO_NAME_END = /.(?:メーカー|グループ|チーム|クラブ|リーグ|センター|サービス|ホールディングス)$/u;

function foreignStart(run: string, start: number, title: string | null): number | null {
  if (title === null || run.length < 2 || run.startsWith('・') || run.endsWith('・')) return null;
  return NO_NAME.has(run) || (NO_NAME_END.test(run) && !run.includes('・')) ? null : start;
}

function isListedRun({ lexicon }: NamingContext, run: string): boolean {
  if (lexicon.phrasesByWord.has(run)) return true;
  const place = citiesNamed(run)[0];
  return place !== undefined && place.isCapital;
}

const GIVEN_MOST = 3;
/** No name ends so, and none goes on so behind a surname: 中国人, 高校生, 東京都, 田中社長. */
const NO_GIVEN = /[省庁県市町村区都府党社側生人者員長家氏年月日時分円約元前同両各新旧現]/u;
/** 同氏, 両氏, 各氏: words before a title that are no names. */
const NO_SURNAME =
  /^(?:同|両|各|諸|某|皆|奥|母|父|嫁|婿|娘|孫|客|患者|業者|店員|隊員|職員|会員|社員|生徒|学生|児童|元|前|現|新|副|次|女|男|若手|人気|有名|故|歴代|国会|県会|市会|地方|衆院|参院|上院|下院|中央)/u;

/** A surname, alone or with a given name, that ends right at `end` and begins where a word may begin. */
function hanStart(context: NamingContext, from: number, end: number, title: string | null): number | null {
  const { text } = context.document;
  for (let start = from; start < end; start += 1) {
    if (start > from && !mayBegin(context, from, start)) continue;
    const surname = surnameLengthAt(text, start);
    const given = text.slice(start + surname, end);
    if (surname === 0 || given.length > GIVEN_MOST + (KANA.test(given) ? 3 : 0)) continue;
    if (context.lexicon.phrasesByWord.has(text.slice(start, end)) || NO_GIVEN.test(given)) continue;
    // 田中(45) could be anything; 林さん is a name, 林社長 one at the beginning of a phrase.
    if (title === null && (given === '' || surname + given.length < 3)) continue;
    if (given === '' && surname === 1 && (start > from || title === '長')) continue;
    if (NO_SURNAME.test(text.slice(start, end)) && given === '') continue;
    return start;
  }
  return null;
}

/** Work that papers put right before a name: 無職山本太一容疑者. */
const WORK =
  /(?:無職|会社員|会社役員|自営業|従業員|公務員|団体職員|アルバイト|派遣社員|不詳|同居人|住人|漁師|農業|大工)$/u;

/** Inside a run of Han a name begins only behind a place, an organisation, a post or its kind. */
function mayBegin(context: NamingContext, from: number, start: number): boolean {
  const { text } = context.document;
  const { lexicon } = context;
  const before = text.slice(from, start);
  if (/[・ー\u30a1-\u30fa]$/u.test(before)) return KANA.test(before.slice(-1));
  if (WORK.test(before)) return true;
  if (/[省庁県市町村区都府党社側]$/u.test(before) && before.length > 1) return true;
  for (let length = Math.min(8, before.length); length > 0; length -= 1) {
    const word = before.slice(-length);
    if (lexicon.phrasesByWord.has(word) || lexicon.roles.has(word)) return true;
    if (length > 1 && lexicon.organisationWords.has(word)) return true;
  }
  return false;
}

/** The surname of a full name, of a foreign one its last part. */
function surnameOf(name: string): string {
  const parts = name.split(/[・＝]/u);
  return parts.length > 1 ? (parts.at(-1) ?? '') : name.slice(0, surnameLengthAt(name, 0));
}

const KIND =
  /(?:省|庁|党|大学|大学院|銀行|新聞社?|通信社?|放送|テレビ|警察署|県警|府警|道警|地検|地裁|高裁|裁判所|検察庁|協会|連盟|連合会?|教育委員会|委員会|研究所|研究センター|病院|財団|機構|労組|証券|生命|製薬|製鉄|重工業?|電力|電機|自動車|鉄道|航空|商事|物産|ホールディングス|グループ|気象台|消防署|消防局|商工会議所)$/u;
const ORGANISATION_RUN = /[\u4e00-\u9fff々\u30a1-\u30fa\u30fcA-ZＡ-Ｚ]{3,18}/gu;
/** 同省, 与党, 公共放送, 猛反省: a kind, or a word that only ends like one. */
const NO_ORGANISATION =
  /^(?:[同各両全某他当本新旧]|地元|地方|民間|国立大学$|私立大学$|公立|外国|海外|国内|大手|主要|複数|一部|有力|国営|国際|公共|特別|専門|調査|独立|第三者|関係|中央)|(?:与党|野党|政党|徒党|反省|帰省|内省|道庁|県庁|官公庁|公共放送|生放送|再放送|電気自動車|高速鉄道)$/u;

/** 外務省, 東京大学, 共同通信社: a run of one script that ends with its kind. */
function findOrganisations(context: NamingContext): Mention[] {
  const { text } = context.document;
  const mentions: Mention[] = [];
  for (const match of text.matchAll(ORGANISATION_RUN)) {
    for (let length = match[0].length; length >= 3; length -= 1) {
      const word = match[0].slice(0, length);
      const kind = KIND.exec(word)?.[0];
      if (kind === undefined || kind.length === length) continue;
      if (length - kind.length >= (kind.length > 1 ? 1 : 2) && !NO_ORGANISATION.test(word)) {
        const span = { start: match.index, end: match.index + length };
        mentions.push(mentionOf(context, span, 'organisation', 64, 'a name with its kind'));
      }
      break;
    }
  }
  return mentions;
}
