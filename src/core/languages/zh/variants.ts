/** Characters that Taiwan and Hong Kong write otherwise. */

/** Simplified and traditional characters, in pairs. */
const PAIRS =
  '说說问問称稱认認为為强強调調补補应應报報导導谈談诺諾质質评評驳駁叹嘆证證实實议議释釋绍紹发發长長总總统統记記经經专專学學师師医醫书書会會员員显顯责責坚堅传傳门門们們时時对對从從与與过過警警誉譽赞讚扬揚谴譴斥斥据據负負领領讯訊华華声聲资資开開关關来來诉訴张張预預计計别別' +
  '刘劉陈陳杨楊黄黃赵趙吴吳孙孫马馬郑鄭谢謝许許韩韓冯馮邓鄧蒋蔣苏蘇叶葉吕呂卢盧钟鍾谭譚陆陸贾賈韦韋邹鄒龙龍贺賀顾顧龚龔钱錢严嚴汤湯温溫齐齊乔喬庄莊赖賴鲁魯兰蘭宁寧纪紀单單罗羅费費卫衛简簡连連麦麥党黨宫宮边邊荣榮阳陽侯侯闫閆聂聶颜顏' +
  '国國省省县縣镇鎮乡鄉区區厅廳处處务務财財内內阁閣检檢审審执執监監团團队隊军軍将將协協办辦联聯银銀电電视視环環际際组組织織机機构構战戰选選举舉进進论論东東欧歐亚亞业業产產劳勞动動农農渔漁练練职職权權护護话話题題听聽讲講贸貿价價买買卖賣购購创創办辦参參众眾两兩乌烏万萬岁歲风風飞飛气氣灾災伤傷难難伦倫尔爾维維诺諾萨薩莱萊连連泽澤庆慶飞飛汉漢义義灵靈伟偉国國丽麗静靜凤鳳鸿鴻刚剛强強梦夢晓曉红紅艺藝玛瑪亚亞韵韻宾賓顿頓贝貝约約罢罷驻駐签簽续續请請邀邀访訪视視达達运運还還选選这這个個后後无無须須则則际際应應该該';

const TRADITIONAL = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(2 * at), PAIRS.charAt(2 * at + 1)]),
);

/** A text in traditional characters. */
export function traditional(text: string): string {
  return Array.from(text, (sign) => TRADITIONAL.get(sign) ?? sign).join('');
}

/** The words in simplified and in traditional characters. */
export function both(list: readonly string[]): readonly string[] {
  return [...new Set([...list, ...list.map(traditional)])];
}
