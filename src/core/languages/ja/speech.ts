import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

/** Verbs by their stem before た and ている. */
const STEMS = words(`
  述べ 語っ 話し 訴え 答え 振り返っ 呼びかけ 呼び掛け 言っ 明かし 認め 伝え 書い つぶやい 叫ん 打ち明け 付け加え 求め 漏らし 切り出し`);
/** Verbs made of a noun and する. */
const NOUNS = words(`
  指摘 発表 強調 説明 答弁 批判 主張 コメント 明言 警告 反論 否定 投稿 力説 示唆 約束 表明 証言 非難 称賛 評価 断言 釈明 謝罪 報告 質問`);

const ENDINGS = words('た ている ていた ました て');
/** After ん the ending has a voiced consonant: 叫んだ. */
const VOICED = words('だ でいる でいた で');

export const speech: SpeechData = {
  ...base,
  script: 'unspaced',
  order: 'verb-last',
  sayingVerbs: [
    ...STEMS.flatMap((stem) => (stem.endsWith('ん') ? VOICED : ENDINGS).map((ending) => stem + ending)),
    ...NOUNS.flatMap((noun) => ENDINGS.map((ending) => `${noun}し${ending}`)),
    ...words('述べ 語り 話し 訴え 指摘し 強調し 説明し 語る 話す 言う 明らかにした 明らかにしている'),
  ],
  // ties a clause without marks to its verb: "…たと発表した".
  complementisers: ['と'],
  accordingAfter: words('によると によれば'),
  subjectMarkers: words('は が も'),
  pronouns: { 彼: 'he', 彼女: 'she', 彼ら: 'they', 私: 'first', 我々: 'first-plural' },
  prepositions: words('の に で を へ から まで より について に対し に対して として'),
  genitives: ['の'],
  // A word of its own, so that no と is read in it.
  documentNouns: ['こと'],
  // と ties the words said to their verb.
  adverbs: words('と また さらに 一方'),
  speakerNouns: words(`
    首相 大臣 長官 知事 市長 町長 村長 議長 議員 社長 会長 理事長 委員長 代表 部長 課長 局長 所長 院長 校長 学長 教授 准教授 監督 選手
    報道官 担当者 指導者 関係者 当局者 責任者 幹部 専門家 アナリスト 住民 市民 漁師 農家 弁護士 医師 記者 大統領 国王 大使 司令官 当局
    警察 警視庁 県警 政府 消防 気象庁 会社 同社 団体 財務省 外務省 男性 女性 氏 さん 母 父 妻 夫 兄 弟 姉 妹 母親 父親`),
};
