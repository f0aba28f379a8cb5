/** Calendar words of Japanese. */
import { byValue, type CalendarData, type CalendarUnit } from '../calendar-data.ts';
import { words } from '../speech-data.ts';

const DAYS = '月火水木金土日';
const WEEK_SHIFTS: readonly (readonly [string, number])[] = [
  ['先々週', -2],
  ['先週', -1],
  ['今週', 0],
  ['来週', 1],
  ['翌週', 1],
  ['再来週', 2],
];

/** 月曜日 and 月曜, and the sign in brackets that stands behind a date: (月). */
function weekdayWords(): Record<string, number> {
  return Object.fromEntries(
    [...DAYS].flatMap((sign, index): [string, number][] =>
      [`${sign}曜日`, `${sign}曜`, `( ${sign} )`, `（ ${sign} ）`].map((word) => [word, index + 1]),
    ),
  );
}

function relativeWeekdayWords(): Record<string, readonly [number, number]> {
  return Object.fromEntries(
    WEEK_SHIFTS.flatMap(([week, shift]) =>
      [...DAYS].flatMap((sign, index) =>
        [`${week}の${sign}曜日`, `${week}${sign}曜日`, `${week}の${sign}曜`, `${week}${sign}曜`].map(
          (word): [string, readonly [number, number]] => [word, [index + 1, shift]],
        ),
      ),
    ),
  );
}

function relativeWeekWords(): Record<string, readonly [CalendarUnit, number]> {
  return Object.fromEntries(
    WEEK_SHIFTS.flatMap(([week, shift]): [string, readonly [CalendarUnit, number]][] => [
      [week, ['W', shift]],
      [`${week}末`, ['WE', shift]],
    ]),
  );
}

export const calendar: CalendarData = {
  unspaced: true,
  dateSigns: true,
  signedYears: true,
  postpositional: true,
  verbFinal: true,
  unmarkedTense: 'past',
  months: {},
  eraYears: { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 },
  weekdays: weekdayWords(),
  relativeWeekdays: relativeWeekdayWords(),
  relativePeriods: {
    ...relativeWeekWords(),
    昨年: ['Y', -1],
    去年: ['Y', -1],
    一昨年: ['Y', -2],
    おととし: ['Y', -2],
    今年: ['Y', 0],
    ことし: ['Y', 0],
    本年: ['Y', 0],
    来年: ['Y', 1],
    再来年: ['Y', 2],
    昨年度: ['Y', -1],
    今年度: ['Y', 0],
    来年度: ['Y', 1],
    先月: ['M', -1],
    先々月: ['M', -2],
    今月: ['M', 0],
    来月: ['M', 1],
    再来月: ['M', 2],
  },
  seasons: byValue([
    ['SP', '春 春季'],
    ['SU', '夏 夏季'],
    ['FA', '秋 秋季'],
    ['WI', '冬 冬季'],
  ]),
  weak: words('春 夏 秋 冬'),
  units: byValue([
    ['Y', '年 年間 か年 年ぶり 年連続 年以上 年以内'],
    ['M', '月 か月 カ月 ヶ月 ヵ月 ケ月 か月間 カ月間 カ月ぶり か月ぶり'],
    ['D', '日 日間 日ぶり 日連続 日以上 日以内 日目'],
    ['W', '週間 週 週間ぶり'],
    ['Q', '四半期'],
    ['C', '世紀'],
  ]),
  monthSigns: ['月'],
  dayOfMonthWords: ['日'],
  hourUnits: ['時', '分'],
  clockUnits: byValue([
    ['h', '時 時間 時間半'],
    ['m', '分 分間'],
    ['s', '秒 秒間'],
  ]),
  unitAmounts: { 半年: [6, 'M'], 半年間: [6, 'M'], 半世紀: [50, 'Y'] },
  numbers: byValue([
    [0, '〇'],
    [1, '一'],
    [2, '二'],
    [3, '三'],
    [4, '四'],
    [5, '五'],
    [6, '六'],
    [7, '七'],
    [8, '八'],
    [9, '九'],
  ]),
  multipliers: { 十: 10, 百: 100 },
  vague: { 数: 3 },
  partWords: byValue([
    ['HY 1', '上半期 上半年'],
    ['HY 2', '下半期 下半年'],
    ['Q 1', '第1四半期 第一四半期'],
    ['Q 2', '第2四半期 第二四半期'],
    ['Q 3', '第3四半期 第三四半期'],
    ['Q 4', '第4四半期 第四四半期'],
  ]),
  decadeSuffixes: ['年代'],
  relativeDays: byValue([
    [-2, '一昨日 おととい'],
    [-1, '昨日 きのう 昨夜 昨晩 ゆうべ'],
    [0, '今日 きょう 本日 今朝 けさ 今夜 今晩'],
    [1, '明日 あす あした 明朝 明晩'],
    [2, '明後日 あさって'],
  ]),
  nightDays: words('昨夜 昨晩 ゆうべ 今夜 今晩 明晩'),
  storyDays: byValue([
    [-1, '前日'],
    [0, '同日 当日'],
    [1, '翌日'],
    [2, '翌々日'],
  ]),
  dayParts: byValue([
    ['MO', '午前 朝 早朝 未明 明け方'],
    ['MI', '昼 正午すぎ'],
    ['AF', '午後 昼すぎ 昼過ぎ'],
    ['EV', '夕方 夕刻'],
    ['NI', '夜 深夜 夜間'],
  ]),
  namedHours: { 正午: 'T12:00' },
  half: ['半'],
  ago: ['前'],
  later: ['後', 'のち'],
  last: ['過去', 'この', '去る', 'ここ'],
  next: ['今後', '来る', '向こう'],
  connecting: {
    since: ['から', '以来', '以降'],
    until: ['まで'],
    by: ['までに'],
    and: ['と', 'および'],
    of: ['の'],
    about: ['約', 'およそ'],
    same: ['同'],
    every: ['毎'],
  },
  periodParts: {},
  periodPartAfter: byValue([
    ['START', '初め はじめ 初頭 上旬 初旬 年初'],
    ['MID', '半ば 中旬 中頃'],
    ['END', '末 下旬 年末 終わり'],
  ]),
  ownParts: { 年初: 'Y', 年末: 'Y' },
  otherCalendarWords: ['旧暦', '陰暦'],
  references: byValue([
    ['PRESENT_REF', '現在 目下'],
    ['PAST_REF', '最近 先ごろ 先日'],
    ['FUTURE_REF', '将来 近く'],
  ]),
  holidays: byValue([
    ['01-01', '元日 元旦'],
    ['02-11', '建国記念の日'],
    ['05-03', '憲法記念日'],
    ['05-05', 'こどもの日'],
    ['11-03', '文化の日'],
    ['11-23', '勤労感謝の日'],
    ['12-24', 'クリスマスイブ'],
    ['12-25', 'クリスマス'],
    ['12-31', '大みそか 大晦日'],
  ]),
  eras: { 紀元前: -1 },
  frequencies: byValue([
    ['P1D', '毎日 毎朝 毎晩'],
    ['P1W', '毎週'],
    ['P1M', '毎月'],
    ['P1Y', '毎年'],
  ]),
  futureWords: words(
    '予定 見通し 見込み 方針 計画 予想 される 開かれる 行われる 始まる 始める 開く 迎える 迫る 控える 目前',
  ),
  pastWords: words('た んだ'),
  statementWords: words('会見 述べ 語っ 話し 発表 表明'),
  helpingWords: words('て い れ'),
  wholeWords: words(`
    朝鮮 北朝鮮 正月 朝日 朝食 夕食 昼食 夜景 夜行 春闘 春日 秋田 秋葉 夏目 冬眠 また まだ ただ たち たい たり たび たと
    たいへん あした いった 新た だった 年代 日本 日常 月額 月面 月給 年収 年金 年齢 年度 時代 時点 時期 分野 分析
    分布 半島 半分 半導体 前線 前半 前回 前提 後半 後援 後任 後退 末端 同様 同社 同国 同党 同県 同市 名前 以前
    午前中 と共に ところ とき ため これから それから だから この間 来日 来場 来賓 過去最高 近くの`),
  numericOrder: 'day-first',
  countedNouns: words(
    '人 名 件 円 万 億 兆 台 便 棟 歳 世帯 号 回 個 本 カ所 か所 キロ メートル トン ドル 票 議席',
  ),
};
