/** Characters for parts of Chinese characters, where a file means the characters themselves. */

/**
 * The ideographs that look like the characters from U+2E80 on (CJK Radicals Supplement), in their order; the
 * character itself where there is none. From Unicode's EquivalentUnifiedIdeograph.txt, version 15.0 (Unicode
 * licence).
 */
const SUPPLEMENT = [
  '⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑⺕忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂',
  '肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
].join('');
const FIRST = 0x2e80;

/**
 * Writes radicals (Kangxi and supplement) as the ideographs they look like, one code unit for one. A font has one shape
 * for both, and programs that make PDF files note the first of the two: 子 comes out as ⼦, which no search finds and no
 * name holds.
 */
export function unifyRadicals(text: string): string {
  return text
    .replaceAll(/[\u2e80-\u2ef3]/g, (radical) => SUPPLEMENT[radical.charCodeAt(0) - FIRST] ?? radical)
    .replaceAll(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'));
}
