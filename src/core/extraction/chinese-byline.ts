/** Who wrote a Chinese article, as its lines and brackets say: 记者, 作者, （记者 …）, 〔記者…／…報導〕. */
import { unique } from './byline-names.ts';

const CHINESE_AUTHOR =
  /(?:(?:(?<!\p{Script=Han})(?:作者|撰文|文|撰稿|执笔|執筆|原作者)\s*[:：／/|]\s*)|(?:(?:记者|記者|通讯员|特派員)\s*[:：／/|]?\s*))([\p{Script=Han}·]{2,4}?(?:[、，,\s/]{1,3}[\p{Script=Han}·]{2,4}?){0,3})(?=$|[\s)）】〕\]|。，,、；;｜／/]|报道|報導|報道|综合|綜合|发自|\d|来源|來源|编辑|編輯|实习)/u;
/** "（某某社記者王小明台北2日電）": the name, the place, the day of the dispatch. */
const DISPATCH =
  /[（(〔【][^（()）]{0,12}(?:记者|記者)\s?(\p{Script=Han}{3})\p{Script=Han}{2,8}\d{1,2}日(?:[电電]|专电|專電)/u;
/** The commonest Chinese family names: they tell a name from the verb after "reporter". */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封谈鞠匡栗池張劉陳楊趙吳孫馬羅鄭謝許韓馮鄧蕭葉蘇魏呂盧薑鍾鐘譚陸範賈韋鄒龍萬錢嚴湯賴莊顏簡遊連闕塗歐陽龔齊喬龐聶魯練談華竇黨費蘭單齡蔣閻賀顧萊溫紀婁黃邵遲諸駱項雙勞饒時車聞樂倉鬱藍',
);
/** A name in brackets: at a text's end, or after "reporter" at its start. */
const CHINESE_BRACKETS =
  /[（(]\s*(?:(记者|通讯员|编辑)\s*)?([\p{Script=Han}·]{2,4}(?:[、\s]+[\p{Script=Han}·]{2,4}){0,2})\s*(?:[\p{Script=Han}]{0,4}\s*(?:报道|報導|報道))?\s*[）)]\s*$/u;
const CHINESE_REPORTER =
  /[（(]\s*(?:实习)?(?:记者|通讯员)\s*([\p{Script=Han}·]{2,4}(?:[、\s]+[\p{Script=Han}·]{2,4}){0,2})\s*[）)]/u;
const CHINESE_EDITOR = /(?:编辑|来源|责编)\s*[:：]\s*([\p{Script=Han}]{2,3})\s*$/u;

/** Characters of a line's two ends that are read where it is longer than a byline. */
const AN_END = 50;

/** Who a line of any length says wrote the article, or edited it unless `isEditor` is false; none where it does not. */
export function chineseNames(line: string, isEditor = true): string[] {
  if (PHOTOGRAPHED.test(line.slice(-AN_END))) return [];
  const read = line.length > LONGEST_LINE ? `${line.slice(0, AN_END)} ${line.slice(-AN_END)}` : line;
  const sent = DISPATCH.exec(read)?.[1];
  if (sent !== undefined && SURNAMES.has(sent[0] ?? '')) return [sent];
  const named = CHINESE_AUTHOR.exec(read)?.[1];
  if (line.length > LONGEST_LINE && named === undefined) return [];
  const known =
    named?.split(/[、，,\s/]+/).filter((name) => name.length >= 2 && SURNAMES.has(name[0] ?? '')) ?? [];
  if (known.length > 0) return unique(known);
  const bracketed = chineseInBrackets(line, isEditor);
  if (bracketed.length > 0) return bracketed;
  const signed = /^(?:作者|撰文|文)\s*[:：]\s*([^\s:：|，。、]{2,12})\s*(?:$|\s)/u.exec(line)?.[1];
  return signed === undefined ? [] : [signed];
}
const LONGEST_LINE = 120;

/** "（记者张三摄）": who took the picture that the line is about. */
const PHOTOGRAPHED = /[摄攝影][）)〕】]?。?\s*$/u;

function chineseInBrackets(line: string, isEditor: boolean): string[] {
  const names = (text: string | undefined) => text?.split(/[、\s]+/).filter((name) => name.length >= 2) ?? [];
  const reporter = names(CHINESE_REPORTER.exec(line.slice(0, 80))?.[1]);
  if (reporter.length > 0) return unique(reporter);
  const known = (list: readonly string[]) =>
    unique(list.filter((name) => name.length <= 3 && SURNAMES.has(name[0] ?? '')));
  const dated = known(names(CHINESE_IN_DATELINE.exec(line)?.[1]));
  if (dated.length > 0) return dated;
  const closing = known(names(CHINESE_BRACKETS.exec(line)?.[2]));
  return closing.length > 0 || !isEditor ? closing : known(names(CHINESE_EDITOR.exec(line)?.[1]));
}

/** "2004年7月16日08:19 [ 黄宇 ] 来源：…": a name in brackets between a date and a source. */
const CHINESE_IN_DATELINE =
  /\d\s*[[［【(（]\s*(\p{Script=Han}{2,3})\s*[\]］】)）][\s\p{Co}]*(?:来源|稿源|$)/u;

/** Chinese names alone on a line between the headline and the text: "赵延东、风笑天". */
export function chineseHeadLine(lines: readonly string[], at: number): string[] {
  for (const line of lines.slice(at + 1, at + 6)) {
    if (line.length > 20) continue;
    const names = line.split(/[、，,\s]+/u);
    const all = names.every((name) => /^\p{Script=Han}{2,3}$/u.test(name) && SURNAMES.has(name[0] ?? ''));
    // One short word is oftener a section than a name.
    if (all && names.length >= 2) return unique(names);
  }
  return [];
}
