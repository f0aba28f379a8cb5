import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';
import { both } from './variants.ts';

const PLAIN = words(
  '说 说道 表示 称 指出 认为 强调 宣布 透露 补充 补充说 补充道 回应 回应称 回答 回答说 告诉 警告 警告说 承认 否认 声称 宣称 介绍 介绍说 解释 解释说 呼吁 写道 问道 问 谈到 直言 坦言 提到 报道 报道称 报道说 报导 报导说 质疑 批评 批评说 承诺 希望 预计 相信 重申 分析 分析称 评论 评论说 反驳 反驳说 感叹 笑说 补充表示 公布 证实 要求 建议 提醒 显示 指责 主张 坚称 表明 断言 誓言 传出 担心 估计 推测 怀疑 保证 抱怨 敦促 下令 痛斥 抗议 的话说 调侃 吐槽 直呼 感慨 喊话 痛批 怒批 直批 狠批 炮轰 抨击 叮嘱 嘱咐 倡议 反问 追问 回忆 讲道 谈道 称道 坦承 表态 直指 喊出 呛声 爆料 反击 回击 发文 发文称 发文说 留言 留言说 致辞说 判断 力挺 澄清 强调指出 说过 所说 所言 所述',
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
  plainVerbs: both(
    words(
      '表示 认为 指出 透露 强调 呼吁 承认 证实 相信 预计 警告 警告说 声称 宣称 坦言 直言 重申 称 说 报道说 报道称',
    ),
  ),
  plainObjects:
    '^(?:[了过過着著的出到起话話不]|感[谢謝]|[欢歡]迎|[赞贊]|支持|反[对對]|[遗遺]憾|[担擔][忧憂心]|[关關][切注]|[谴譴][责責]|慰[问問]|祝[贺賀]|[满滿]意|理解|同意|敬意|哀悼|歉意|[愤憤]怒|高度|[强強]烈|深切|深深|衷心|[热熱]烈|[诚誠][挚摯]|[严嚴]重)',
  judgingVerbs: both(words('谴责 指责 批评 斥责 称赞 赞扬')),
  complementisers: [],
  accordingBefore: both(words('据 根据 按照')),
  stockSources: both(words('不完全统计 统计 初步统计 了解 介绍 悉')),
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
      '不少 不同 不断 不仅 不久 不久前 许多 难怪 受访时 受访 接受采访时 接受记者采访时 接受媒体采访时 接受专访时 会后 会上 现场 事后 近日 今天 昨天 公开 一再 反复 坦率 严肃 明确 郑重 进一步 率先 曾经 马上 随即 立即 立刻 当即 当场 连忙 赶忙 急忙 赶紧 接着 于是 笑着 哭着 这样 那样 这么 那么 这里 那里 长期 一直 多次 自行 采访时 不 没有 未 尚未 从未 从不 并未 并没有 拒绝 未曾 不愿 不肯 无法 据报 据悉 还 也 曾 则 随后 同时 再次 日前 此前 近日 并 均 都 又 当天 进一步',
    ),
  ),
  auxiliaries: both(words('已 已经 将 必须 应该 应当 可以 需要 不得不 毋庸 无须 值得 难以 不妨 不难 敢于')),
  reportOpeners: both(words('正如 诚如 正像')),
  otherVerbs: both(words('援引 引述 引用')),
  // Longer words that hold a verb of saying but are none.
  speakerNouns: both(
    words(
      '与会代表 与会者 与会人士 博士生 研究生 博士 硕士 工程师 技师 技术员 工人 农民 渔民 商户 市民 游客 乘客 司机 护士 队长 船长 船员 军官 上校 少校 将军 部长级 副部长 教师 运动员 选手 队员 创始人 设计师 总设计师 志愿者 幸存者 受害者 家属 母亲 父亲 儿子 女儿 丈夫 妻子 总召 立委 创办人 党主席 行政院长 议员 委员 区长 县长 镇长 村民 网友 家长 学生 老师 店主 业者 里长 理事长 执行长 召集人 研究员 院士 教练 球员 导演 作家 检察官 官员 受访者 消息人士 知情人士 观察人士 分析人士 业内人士 有关负责人 相关负责人 总书记 委员长 国务卿 防长 财长 特使 代表 参赞 发言人 部长 总统 主席 总理 市长 省长 教授 主任 局长 院长 校长 记者 经理 总裁 专家 学者 分析师 律师 医生 大使 秘书长 负责人 董事长 首席执行官 外长 首相 书记 会长 所长 司令 法官 居民 目击者',
    ),
  ),
  titles: both(words('先生 女士')),
  courtesies: both(words('先生 女士')),
  documentNouns: both(
    words(
      '可以说 即是说 就是说 也就是说 换句话说 应该说 不得不说 被认为 被称为 被要求 被指 说话 话说回来 未来 未必 未成年 记者会 发布会 新闻发布会 声明 报告 公告 说明 小说 名称 称号 据说 传说 问题 问卷 学说 说法 解说 访问 疑问 提问 慰问 说服 数据 证据 依据 占据 票据 收据 凭据 据了解 据介绍 据统计 据此 号称 职称 简称 俗称 对称 人称 分析 报道 介绍信 希望小学 评论员 顾问',
    ),
  ),
  timeWords: words(
    '周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 昨天 今天 明天 昨日 今日 上午 下午 晚间',
  ),
};
