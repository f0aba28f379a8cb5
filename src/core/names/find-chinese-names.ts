/**
 * Names in Chinese, which parts no words: listed places and organisations where they stand in the
 * text, people by surname beside a role or a verb of saying, foreign people by the characters that
 * write foreign sounds.
 */
import { both, traditional } from '../languages/zh/variants.ts';
import { citiesNamed } from './gazetteer/places.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { mentionOf, ofCity, type Mention, type NamingContext } from './mention.ts';
import { entryMention } from './find-known-names.ts';

const SURNAMES = new Set(
  both(
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂赖冼章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝刀傅卓柯尤简涂游丘邱翁颜洪'.split(
      '',
    ),
  ),
);
const COMPOUND_SURNAMES = both([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '皇甫',
  '司徒',
  '东方',
  '慕容',
  '令狐',
  '端木',
]);
/** Characters that write the sounds of foreign names. */
const FOREIGN =
  '阿埃艾爱安昂奥巴班邦包保鲍贝本比彼宾波伯勃博布查川茨茨达戴丹当道德登邓迪蒂丁杜顿多恩尔法凡范菲费芬丰冯佛弗夫福富盖冈高戈哥格葛根贡古瓜圭哈海汉豪赫黑亨洪侯胡华怀霍基吉季加贾简杰金津卡凯坎康考科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷黎李里理利莉林琳隆卢鲁路吕伦罗洛马迈麦曼芒毛梅门蒙孟米敏明摩莫默姆穆纳娜奈南内尼妮涅宁纽农努诺欧帕潘庞佩彭皮平珀普齐奇契钱乔切琴丘茹瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申圣施什史舒顺斯思松苏孙索塔泰坦汤唐陶特藤提田通图托瓦万汪旺威韦维魏温翁沃乌武西希锡夏肖谢辛欣休许雪雅亚延扬叶耶伊易因英尤于约泽扎詹赞章珍治朱兹宗祖佐蓬腾差他信素猜颂占披汶育阮陈武朴崔权尔艺玛丝蕾娅黛妲姬蔻露珊翠芙茜赫茵甘嘉祖努什卜杰奈维津田木村安倍岸石破中曾根龙';
/** Sounds of foreign names; the list is of characters, doubles do no harm. */
const FOREIGN_SET = new Set(FOREIGN.split(''));
const DOTTED = /[\u4e00-\u9fff]{1,8}(?:[·・•][\u4e00-\u9fff]{1,8})+/gu;
const FOLLOWERS = String.raw`表示|受访|痛批|直言|坦承|分析|曾|指|批|邀|宣誓|爆料|质疑|反驳|代表|担任|当选|获|遭|被|上任|就任|辞职|表态|通过|透过|介绍|说|称|指出|强调|认为|告诉|介绍|透露|宣布|回应|坦言|补充|写道|呼吁|警告|解释|重申|证实|在|于|当天|当日|近日|日前|周[一二三四五六日]|星期|今天|昨天|今日|昨日|上午|下午|晚间|当地时间|[0-9０-９一二三四五六七八九十]+[日月]|(?:[一二三四五六七八九十两]+(?:年|岁|人|名|次))|对|向|将|已|也|则|还|会见|会谈|访问|抵达|出席|主持|发表|接受|要求|赴|前往|视察|考察|调研|看望|签署|下令|主张|批评|谴责|欢迎|感谢|承诺|计划|希望|继续|决定|同意|拒绝|致电|通话|通了|到场|陪同|和|与|同|以及|、|，|。|：|；|）|”|》|\s|$|（|\(|「|“|『|等|的|是|率`;
const SAYING = new RegExp(`^(?:${FOLLOWERS}|${traditional(FOLLOWERS)})`, 'u');
const VERBS = '表示|说|称|指出|强调|认为|告诉|介绍|透露|坦言|补充|写道|呼吁|解释|重申|证实|回应|宣布';
const SAYING_VERB = new RegExp(`^(?:${VERBS}|${traditional(VERBS)})`, 'u');
const HAN = /[\u4e00-\u9fff]/;
/** Longest city name looked up. */
const LONGEST_CITY = 6;

/** Everything the text names, unsorted. */
export function findChineseNames(context: NamingContext): Mention[] {
  const dotted = findDotted(context);
  const people = [...findByRole(context), ...findBeforeRole(context), ...findBeforeVerb(context)];
  return [...findListed(context), ...dotted, ...underFullNames(people, dotted)];
}

/** 鲁比奥 beside 马可·鲁比奥: the last part alone is the same person. */
function underFullNames(people: readonly Mention[], dotted: readonly Mention[]): Mention[] {
  const full = new Map<string, string>();
  for (const { name } of dotted) {
    const last = name.split(/[·・•]/u).at(-1) ?? '';
    if (last.length > 1 && !full.has(last)) full.set(last, name);
  }
  return people.map((mention) => {
    const name = full.get(mention.text);
    return name === undefined ? mention : { ...mention, name, reason: `short for “${name}”` };
  });
}

function findListed(context: NamingContext): Mention[] {
  const { text } = context.document;
  const mentions: Mention[] = [];
  let at = 0;
  let placeEnd = -1;
  while (at < text.length) {
    const phrase = HAN.test(text[at] ?? '') ? longestPhrase(context, at) : null;
    const word = phrase?.words[0] ?? '';
    if (phrase) {
      mentions.push(entryMention(context, { start: at, end: at + word.length }, phrase.entry));
      at += word.length;
      if (phrase.entry.kind === 'country') placeEnd = at;
      continue;
    }
    // 老挝万象: a city right after its country.
    const city = HAN.test(text[at] ?? '') ? cityAt(context, at, placeEnd === at) : null;
    if (city) {
      mentions.push(city);
      at = city.end;
    } else at += 1;
  }
  return mentions;
}

function longestPhrase(context: NamingContext, at: number): Phrase | null {
  const { text } = context.document;
  for (const phrase of context.lexicon.phrasesByCharacter.get(text[at] ?? '') ?? []) {
    if (text.startsWith(phrase.words[0] ?? '', at)) return phrase;
  }
  return null;
}

function cityAt(context: NamingContext, at: number, isAfterCountry: boolean): Mention | null {
  const { text } = context.document;
  for (let length = LONGEST_CITY; length >= 2; length -= 1) {
    const word = text.slice(at, at + length);
    const namesakes = citiesNamed(word);
    const [place] = namesakes;
    if (!place || context.lexicon.notNames.has(word)) continue;
    const hasSuffix = word.endsWith('市') || /^[市省县州区]/.test(text.slice(at + length));
    const before = text.slice(Math.max(0, at - 2), at);
    const isPlaced = isAfterCountry || /[在从到赴往抵于自]$|[，。、（]$/.test(before) || at === 0;
    if (length === 2 && !hasSuffix && place.population < 1_500_000 && !(place.isCapital && isPlaced))
      continue;
    if (length > 2 && !hasSuffix && place.population < 300_000 && !place.isCapital) continue;
    return mentionOf(
      context,
      { start: at, end: at + length },
      'place',
      62,
      'a city of the gazetteer',
      ofCity(place, namesakes),
    );
  }
  return null;
}

/** 弗拉基米尔·普京: the first part begins where the foreign characters begin. */
function findDotted(context: NamingContext): Mention[] {
  const { text } = context.document;
  return [...text.matchAll(DOTTED)].flatMap((match) => {
    const whole = match[0];
    const firstDot = whole.search(/[·・•]/);
    const lastDot = Math.max(whole.lastIndexOf('·'), whole.lastIndexOf('・'), whole.lastIndexOf('•'));
    let from = firstDot;
    while (from > 0 && FOREIGN_SET.has(whole[from - 1] ?? '') && !endsWithRole(context, match.index + from))
      from -= 1;
    let to = lastDot + 1;
    while (
      to < whole.length &&
      FOREIGN_SET.has(whole[to] ?? '') &&
      !(to > lastDot + 2 && SAYING_VERB.test(whole.slice(to)))
    )
      to += 1;
    if (from === firstDot || to === lastDot + 1) return [];
    const start = match.index + from;
    const person = personAt(context, start, match.index + to, 'written with the dot of foreign names');
    // Above what the lists have: 埃马纽埃尔 is no Niue (纽埃).
    return [{ ...person, weight: 82 }];
  });
}

function endsWithRole(context: NamingContext, at: number): boolean {
  return roleEndingAt(context, at) !== null;
}

function roleEndingAt(context: NamingContext, at: number): string | null {
  const { text } = context.document;
  for (let length = 8; length >= 2; length -= 1) {
    const word = text.slice(Math.max(0, at - length), at);
    if (word.length === length && context.lexicon.roles.has(word)) return word;
  }
  return null;
}

/** 外交部发言人毛宁表示, 总统普京说. */
function findByRole(context: NamingContext): Mention[] {
  const { text } = context.document;
  const mentions: Mention[] = [];
  for (let at = 2; at < text.length; at += 1) {
    if (!HAN.test(text[at] ?? '') || roleEndingAt(context, at) === null) continue;
    // 记者王明: the longest role wins, so the next character must not go on with one.
    if (roleEndingAt(context, at + 1) !== null && !SURNAMES.has(text[at] ?? '')) continue;
    const end = endOfChineseName(context, at) ?? endOfForeignName(context, at);
    if (end !== null) mentions.push(personAt(context, at, end, 'after a role'));
  }
  return mentions;
}

function endOfChineseName(context: NamingContext, at: number): number | null {
  const { text } = context.document;
  const compound = COMPOUND_SURNAMES.some((surname) => text.startsWith(surname, at));
  if (!compound && !SURNAMES.has(text[at] ?? '')) return null;
  if (context.lexicon.notNames.has(text.slice(at, at + 2))) return null;
  const surname = compound ? 2 : 1;
  // 李某: a name withheld.
  if (text[at + surname] === '某') return at + surname + 1;
  for (const given of [2, 1]) {
    const end = at + surname + given;
    const name = text.slice(at, end);
    if (context.lexicon.roles.has(name.slice(surname)) || context.lexicon.titles.has(name.slice(surname)))
      continue;
    // 陈红说: the verb is no part of the name.
    if (given === 2 && /[说称]/.test(text[end - 1] ?? '')) continue;
    if (!/^[\u4e00-\u9fff]+$/.test(name) || context.lexicon.phrasesByWord.has(name)) continue;
    if (SAYING.test(text.slice(end, end + 6))) return end;
  }
  return null;
}

function endOfForeignName(context: NamingContext, at: number): number | null {
  const { text } = context.document;
  let end = at;
  while (end < text.length && FOREIGN_SET.has(text[end] ?? '') && end - at < 7) end += 1;
  while (end - at >= 2) {
    if (SAYING.test(text.slice(end, end + 6)) && !context.lexicon.phrasesByWord.has(text.slice(at, end))) {
      return context.lexicon.notNames.has(text.slice(at, at + 2)) ? null : end;
    }
    end -= 1;
  }
  return null;
}

/** What stands before a name at the start of a phrase. */
const BOUNDARY = /^$|[\s\p{P}和与與同对對向由据據了的是]$/u;

/** No given name: what a country, a place or an office ends with. */
const NO_GIVEN = /[国國家长長部省市县縣区區的了是个個位名]/u;

/** 习近平总书记强调: a surname and its given name at the start of a phrase, a role behind them. */
function findBeforeRole(context: NamingContext): Mention[] {
  const { text } = context.document;
  const mentions: Mention[] = [];
  for (let at = 2; at < text.length; at += 1) {
    if (!HAN.test(text[at] ?? '')) continue;
    const role = roleStartingAt(context, at);
    if (role === null || !SAYING.test(text.slice(at + role.length, at + role.length + 6))) continue;
    const start = [3, 2].map((length) => at - length).find((from) => isWholeName(context, from, at));
    if (start === undefined) continue;
    const { lexicon } = context;
    mentions.push(
      mentionOf(context, { start, end: at }, 'person', 68, 'before a role', {
        role: lexicon.titles.has(role) && !lexicon.roles.has(role) ? null : role,
      }),
    );
  }
  return mentions;
}

function isWholeName({ document: { text }, lexicon }: NamingContext, from: number, end: number): boolean {
  const name = text.slice(from, end);
  return (
    from >= 0 &&
    SURNAMES.has(name[0] ?? '') &&
    /^[\u4e00-\u9fff]+$/.test(name) &&
    !NO_GIVEN.test(name.slice(1)) &&
    !lexicon.notNames.has(name) &&
    !lexicon.notNames.has(name.slice(0, 2)) &&
    !lexicon.phrasesByWord.has(name) &&
    !lexicon.roles.has(name) &&
    !lexicon.roles.has(name.slice(1)) &&
    BOUNDARY.test(text.slice(Math.max(0, from - 1), from))
  );
}

/** The first characters of roles, by lexicon. */
const OPENINGS = new WeakMap<Lexicon, ReadonlySet<string>>();

function roleStartingAt({ document: { text }, lexicon }: NamingContext, at: number): string | null {
  let first = OPENINGS.get(lexicon);
  if (!first) {
    first = new Set([...lexicon.roles, ...lexicon.titles].map((role) => role[0] ?? ''));
    OPENINGS.set(lexicon, first);
  }
  if (!first.has(text[at] ?? '')) return null;
  for (let length = 6; length >= 2; length -= 1) {
    const word = text.slice(at, at + length);
    if (word.length === length && (lexicon.roles.has(word) || lexicon.titles.has(word))) return word;
  }
  return null;
}

/** 王毅说，: at the start of a clause, a surname, one or two characters, a verb of saying. */
function findBeforeVerb(context: NamingContext): Mention[] {
  const { text } = context.document;
  const mentions: Mention[] = [];
  for (const match of text.matchAll(/(?:^|[，。；！？：“”、\n\s])/gu)) {
    const at = match.index + match[0].length;
    const end = SURNAMES.has(text[at] ?? '') ? endOfChineseName(context, at) : null;
    if (
      end !== null &&
      SAYING_VERB.test(text.slice(end, end + 4)) &&
      !context.lexicon.organisationWords.has(text[end - 1] ?? '')
    ) {
      mentions.push(personAt(context, at, end, 'a surname, before a verb of saying'));
    }
  }
  return mentions;
}

function personAt(context: NamingContext, start: number, end: number, reason: string): Mention {
  const role = roleBefore(context, start);
  const roleSpan = { start: start - (role?.length ?? 0), end: start };
  return mentionOf(context, { start, end }, 'person', 70, reason, {
    role,
    ...(role === null ? {} : { roleSpan }),
  });
}

/** The role right before, with the country or organisation before it: 中国外交部发言人. */
function roleBefore(context: NamingContext, at: number): string | null {
  const { text } = context.document;
  const role = roleEndingAt(context, at);
  if (role === null) return null;
  let start = at - role.length;
  for (let step = 0; step < 3; step += 1) {
    const before = [8, 7, 6, 5, 4, 3, 2].find((length) => {
      const word = start >= length ? text.slice(start - length, start) : '';
      return context.lexicon.phrasesByWord.has(word) || context.lexicon.roles.has(word);
    });
    if (before === undefined) break;
    start -= before;
  }
  return text.slice(start, at);
}
