import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

/** Characters of the words below that Taiwan and Hong Kong write otherwise, in pairs. */
const VARIANTS =
  '说說问問称稱认認为為强強调調补補应應报報导導谈談诺諾质質评評驳駁叹嘆证證实實议議释釋绍紹发發长長总總统統记記经經专專学學师師医醫书書会會员員显顯责責坚堅传傳门門们們时時对對从從与與过過警警誉譽赞讚扬揚谴譴斥斥据據负負责責领領导導讯訊华華声聲资資开開关關来來应應诉訴张張预預计計别別';

const TRADITIONAL = new Map(
  Array.from({ length: VARIANTS.length / 2 }, (_, at) => [
    VARIANTS.charAt(2 * at),
    VARIANTS.charAt(2 * at + 1),
  ]),
);

/** The words in simplified and in traditional characters. */
function both(list: readonly string[]): readonly string[] {
  const traditional = list.map((word) => Array.from(word, (sign) => TRADITIONAL.get(sign) ?? sign).join(''));
  return [...new Set([...list, ...traditional])];
}

const PLAIN = words(
  '说 说道 表示 称 指出 认为 强调 宣布 透露 补充 补充说 补充道 回应 回应称 回答 回答说 告诉 警告 警告说 承认 否认 声称 宣称 介绍 介绍说 解释 解释说 呼吁 写道 问道 问 谈到 直言 坦言 提到 报道 报道称 报道说 报导 报导说 质疑 批评 批评说 承诺 希望 预计 相信 重申 分析 分析称 评论 评论说 反驳 反驳说 感叹 笑说 补充表示 公布 证实 要求 建议 提醒 显示 指责 主张 坚称 表明 断言 誓言 传出 担心 估计 推测 怀疑 保证 抱怨 敦促 下令 痛斥 抗议 的话说',
);

/** "报道说", "指出称": a verb of two characters may be closed by a plain one. */
const SAYING = [
  ...PLAIN,
  ...PLAIN.filter((verb) => verb.length === 2 && !/[说道称]$/u.test(verb)).flatMap((verb) =>
    ['说', '称', '道'].map((end) => verb + end),
  ),
];

export const speech: SpeechData = {
  ...base,
  negations: both(words('没有 未 尚未 从未 从不 并未 并没有 拒绝 未曾 不愿 不肯 无法')),
  refusals: both(words('拒绝')),
  script: 'unspaced',
  order: 'subject-first',
  clauseCommas: true,
  sayingVerbs: both(SAYING),
  quotingVerbs: both(words('形容 描述 称为 称之为 誉为 斥责 谴责 称赞 赞扬')),
  tellingVerbs: both(['告诉']),
  judgingVerbs: both(words('谴责 指责 批评 斥责 称赞 赞扬')),
  complementisers: [],
  accordingBefore: both(words('据 根据 按照')),
  accordingAfter: [],
  pronouns: {
    他: 'he',
    她: 'she',
    他们: 'they',
    她们: 'they',
    他們: 'they',
    她們: 'they',
    它: 'it',
    我: 'first',
    我们: 'first-plural',
    我們: 'first-plural',
  },
  determiners: [],
  prepositions: both(words('在 对 向 从 于 就 与 跟 通过')),
  genitives: [],
  coordinators: both(words('和 及 以及')),
  subordinators: both(words('因为 但是 不过 虽然 如果 由于 但')),
  adverbs: both(
    words(
      '马上 随即 立即 立刻 当即 当场 连忙 赶忙 急忙 赶紧 接着 于是 笑着 哭着 这样 那样 这么 那么 这里 那里 长期 一直 多次 自行 采访时 不 没有 未 尚未 从未 从不 并未 并没有 拒绝 未曾 不愿 不肯 无法 据报 据悉 还 也 曾 则 随后 同时 再次 日前 此前 近日 并 均 都 又 当天 进一步',
    ),
  ),
  auxiliaries: both(words('已 已经 将')),
  otherVerbs: both(words('援引 引述 引用')),
  // Longer words that hold a verb of saying but are none.
  speakerNouns: both(
    words(
      '发言人 部长 总统 主席 总理 市长 省长 教授 主任 局长 院长 校长 记者 经理 总裁 专家 学者 分析师 律师 医生 大使 秘书长 负责人 董事长 首席执行官 外长 首相 书记 会长 所长 司令 法官 居民 目击者',
    ),
  ),
  titles: both(words('先生 女士')),
  courtesies: both(words('先生 女士')),
  documentNouns: both(
    words(
      '未来 未必 未成年 记者会 发布会 新闻发布会 会上 声明 报告 公告 说明 小说 名称 称号 据说 传说 问题 问卷 学说 说法 解说 访问 疑问 提问 慰问 说服 数据 证据 依据 占据 票据 收据 凭据 据了解 据介绍 据统计 据此 号称 职称 简称 俗称 对称 人称 分析 报道 介绍信 希望小学 评论员 顾问',
    ),
  ),
  timeWords: words(
    '周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 昨天 今天 明天 昨日 今日 上午 下午 晚间',
  ),
};
