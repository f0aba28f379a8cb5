/** Calendar words of Chinese, simplified and traditional. */
import type { CalendarData, CalendarUnit } from '../calendar-data.ts';

const DAYS: readonly (readonly [string, number])[] = [['一', 1], ['二', 2], ['三', 3], ['四', 4], ['五', 5], ['六', 6], ['日', 7], ['天', 7]];
const WEEK_WORDS = ['周', '星期', '礼拜', '週', '禮拜'];
const WEEK_SHIFTS: readonly (readonly [string, number])[] = [['上', -1], ['上个', -1], ['本', 0], ['这', 0], ['这个', 0], ['下', 1], ['下个', 1], ['這', 0]];

function weekdayWords(): Record<string, number> {
  return Object.fromEntries(WEEK_WORDS.flatMap((week) => DAYS.map(([name, day]) => [week + name, day])));
}

function relativeWeekdayWords(): Record<string, readonly [number, number]> {
  return Object.fromEntries(WEEK_SHIFTS.flatMap(([lead, shift]) => WEEK_WORDS.flatMap((week) => DAYS.map(([name, day]): [string, readonly [number, number]] => [lead + week + name, [day, shift]]))));
}

function relativeWeekWords(): Record<string, readonly [CalendarUnit, number]> {
  return Object.fromEntries(WEEK_SHIFTS.flatMap(([lead, shift]) => WEEK_WORDS.map((week): [string, readonly [CalendarUnit, number]] => [lead + week, ['W', shift]])));
}

export const calendar: CalendarData = {
  unspaced: true,
  months: {},
  weekdays: weekdayWords(),
  relativeWeekdays: relativeWeekdayWords(),
  relativePeriods: {
    ...relativeWeekWords(),
    去年: ['Y', -1], 前年: ['Y', -2], 今年: ['Y', 0], 本年度: ['Y', 0], 明年: ['Y', 1], 后年: ['Y', 2], 上个月: ['M', -1], 上月: ['M', -1], 本月: ['M', 0], 这个月: ['M', 0], 下个月: ['M', 1], 下月: ['M', 1], 上周末: ['WE', -1], 本周末: ['WE', 0], 下周末: ['WE', 1], 上季度: ['Q', -1], 本季度: ['Q', 0],
  },
  seasons: { 春季: 'SP', 春天: 'SP', 夏季: 'SU', 夏天: 'SU', 秋季: 'FA', 秋天: 'FA', 冬季: 'WI', 冬天: 'WI' },
  units: { 年: 'Y', 月: 'M', 日: 'D', 号: 'D', 號: 'D', 天: 'D', 周: 'W', 星期: 'W', 个星期: 'W', 个月: 'M', 個月: 'M', 季度: 'Q', 世纪: 'C', 世紀: 'C', 个季度: 'Q' },
  dayOfMonthWords: ['日', '号', '號'],
  clockUnits: { 小时: 'h', 小時: 'h', 个小时: 'h', 分钟: 'm', 分鐘: 'm', 秒: 's' },
  numbers: { 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 〇: 0, 零: 0 },
  multipliers: { 十: 10, 百: 100 },
  ordinals: { 第一: 1, 第二: 2, 第三: 3, 第四: 4 },
  vague: { 几: 3, 数: 3, 幾: 3, 數: 3 },
  relativeDays: { 昨天: -1, 昨日: -1, 今天: 0, 今日: 0, 当天: 0, 明天: 1, 明日: 1, 前天: -2, 后天: 2, 後天: 2 },
  dayParts: { 上午: 'MO', 早上: 'MO', 凌晨: 'MO', 清晨: 'MO', 中午: 'MI', 下午: 'AF', 傍晚: 'EV', 晚上: 'EV', 晚间: 'EV', 夜间: 'NI', 深夜: 'NI' },
  ago: ['前', '之前', '以前'],
  later: ['后', '之后', '以后', '後', '之後'],
  last: ['过去', '最近', '近'],
  next: ['未来', '未來', '今后'],
  this: ['这', '此'],
  periodParts: {},
  periodPartAfter: { 初: 'START', 年初: 'START', 上旬: 'START', 中旬: 'MID', 下旬: 'END', 底: 'END', 末: 'END', 年底: 'END' },
  references: { 目前: 'PRESENT_REF', 现在: 'PRESENT_REF', 現在: 'PRESENT_REF', 如今: 'PRESENT_REF', 近日: 'PAST_REF', 日前: 'PAST_REF', 近期: 'PAST_REF', 即将: 'FUTURE_REF' },
  holidays: { 元旦: '01-01', 圣诞节: '12-25', 国庆节: '10-01', 劳动节: '05-01' },
  eras: { 公元前: -1 },
  frequencies: { 每天: 'P1D', 每日: 'P1D', 每周: 'P1W', 每月: 'P1M', 每年: 'P1Y' },
  connecting: { since: ['自', '自从', '从'], until: ['截至', '直到'], to: ['至', '到'], and: ['和', '与'], in: ['在', '于'], about: ['约', '大约', '近'], before: [], of: ['的'], every: ['每'] },
  futureWords: ['将', '將', '计划', '预计', '拟', '即将', '打算', '定于', '有望'],
  pastWords: ['了', '曾', '已', '表示', '说', '宣布', '发生', '称', '指出', '举行', '签署', '抵达', '结束', '通过', '開始', '開幕', '过', '遇难'],
  statementWords: ['表示', '说', '称', '指出', '强调'],
  helpingWords: ['了', '曾', '已', '过'],
  unmarkedTense: 'past',
  futureIn: [],
  numericOrder: 'day-first',
  countedNouns: ['人', '名', '万', '亿', '美元', '元', '公里', '米', '吨', '次', '个', '户', '家', '楼', '线', '房', '院', '门', '馆', '室', '车', '店', '公路'],
};
