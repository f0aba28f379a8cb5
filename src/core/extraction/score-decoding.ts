/**
 * How likely a decoded text is what its author wrote: the judge between charsets. Wrong charsets
 * give letters of two scripts in one word, capitals inside words, signs between letters, and
 * letters that no language uses often.
 */

/** Letters that make up most of any text in their script; how often they occur tells a right guess. */
const COMMON: readonly { readonly script: RegExp; readonly frequent: ReadonlySet<string> }[] = [
  { script: /\p{Script=Cyrillic}/u, frequent: new Set('оеаинтсрвлкмдпуяыьгзбчйіїє') },
  { script: /\p{Script=Arabic}/u, frequent: new Set('اليمونرتبةعدسفهكقحأجشطصخضثءئىآإؤیکگپچےہںٹ') },
  { script: /\p{Script=Greek}/u, frequent: new Set('αοιετσνηυρπκμλςάόίέήύώγδ') },
  { script: /\p{Script=Hebrew}/u, frequent: new Set('יוהלאמרתבשנםקפדחטעגצ') },
  { script: /\p{Script=Thai}/u, frequent: new Set('านรกอเงมยลวดทส่ต้ปบคหแจพชขใไะัิีึืุู์') },
];
const LATIN_COMMON = new Set(
  'àâäáãåæçćčďéèêëęěíìîïıłńñňóòôöõőøœřśšşșťţțúùûüűůýÿžźżßğāēīūģķļņąįųėħġĥĵŭđðþơưăŵŷẁẃẅỳ',
);
/** The few that most texts with any such letters have. */
const LATIN_FREQUENT = new Set('éèàçüöäñóíáãêïôùßåøæışğćčšžąęłěřý');
const PUNCTUATION = new Set('“”‘’„«»–—…€•·°©®№§¿¡،؛؟。，、：；！？「」『』（）《》“”・');

/** Plausibility of `text`, higher is better; 0 for plain ASCII. Reads at most 20,000 characters. */
export function scoreDecoding(text: string): number {
  let score = 0;
  let foreign = 0;
  let previousCode = 0;
  let previous = knownCharacter(0);
  const end = Math.min(text.length, MOST_READ);
  for (let at = 0; at < end; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    // ASCII after ASCII tells nothing.
    if (code < 0x80 && previousCode < 0x80 && code >= 32) {
      previousCode = code;
      previous = knownCharacter(code);
      continue;
    }
    const known = knownCharacter(code);
    if (code >= 0x80) {
      foreign += 1;
      score += known.worth;
    } else if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) {
      foreign += 1;
      score -= 6;
    }
    if (code >= 0x80 || previousCode >= 0x80) {
      const bothLetters = known.letter && previous.letter;
      if (bothLetters && known.kind !== previous.kind && !(known.eastAsian && previous.eastAsian)) score -= 3;
      // A capital after a small letter of its own word.
      if (bothLetters && previous.small && known.capital) score -= 2;
      if (known.kind === 'sign' && previous.letter && code >= 0x80) score -= 2;
    }
    previousCode = code;
    previous = known;
  }
  return foreign === 0 ? 0 : score / foreign;
}

const MOST_READ = 20_000;

interface KnownCharacter {
  readonly kind: Kind;
  readonly letter: boolean;
  readonly eastAsian: boolean;
  readonly small: boolean;
  readonly capital: boolean;
  readonly worth: number;
}

/** What was asked of a character before: the same text is read in some twenty-five charsets. */
const characters: (KnownCharacter | undefined)[] = Array.from({ length: 0x10000 });

function knownCharacter(code: number): KnownCharacter {
  const before = characters[code];
  if (before !== undefined) return before;
  const character = String.fromCodePoint(code);
  const kind = kindOf(character, code);
  const known: KnownCharacter = {
    kind,
    letter: isLetter(kind),
    eastAsian: isEastAsian(kind),
    small: isSmall(character),
    capital: isCapital(character),
    worth: scoreOf(character, code, kind),
  };
  if (code <= 0xffff) characters[code] = known;
  return known;
}

type Kind =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'greek'
  | 'hebrew'
  | 'thai'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'letter'
  | 'mark'
  | 'sign'
  | 'punctuation'
  | 'other';

function kindOf(character: string, code: number): Kind {
  if (code < 0x80) return /[A-Za-z]/.test(character) ? 'latin' : 'other';
  if (PUNCTUATION.has(character)) return 'punctuation';
  if (code < 0x250) return /\p{L}/u.test(character) ? 'latin' : 'sign';
  if (code >= 0x370 && code < 0x400) return 'greek';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0x590 && code < 0x600) return 'hebrew';
  if (code >= 0x600 && code < 0x780) return 'arabic';
  if (code >= 0xe00 && code < 0xe80) return 'thai';
  if (code >= 0x3040 && code < 0x3100) return 'kana';
  if (code >= 0x3400 && code < 0xa000) return 'han';
  if (code >= 0xac00 && code < 0xd7b0) return 'hangul';
  if (/\p{M}/u.test(character)) return 'mark';
  if (/\p{L}/u.test(character)) return code >= 0x1e00 && code < 0x1f00 ? 'latin' : 'letter';
  return 'sign';
}

function scoreOf(character: string, code: number, kind: Kind): number {
  if (code === 0xfffd || (code >= 0x80 && code < 0xa0) || (code >= 0xe000 && code < 0xf900)) return -10;
  if (code === 0xa0 || code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return 0;
  const lower = character.toLowerCase();
  switch (kind) {
    case 'punctuation':
      return 0.8;
    case 'sign':
      return -2;
    case 'latin':
      return LATIN_FREQUENT.has(lower) ? 1.2 : LATIN_COMMON.has(lower) ? 0.9 : 0;
    case 'han':
      return code >= 0x4e00 && code < 0x9fa6 ? commonHan(code) : 0;
    case 'kana':
    case 'hangul':
      return 1.6;
    case 'letter':
    case 'mark':
    case 'other':
      return 0;
    default: {
      const common = COMMON.find((entry) => entry.script.test(character));
      if (common === undefined) return 0;
      return (common.frequent.has(lower) ? 1.4 : 0.1) - (isCapital(character) ? 0.5 : 0);
    }
  }
}

/**
 * GBK, Big5 and the EUC charsets can read each other's bytes. A right reading uses the hundreds of
 * characters that make up most Chinese, Japanese and Korean text.
 */
const FREQUENT_HAN = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔闻简測試繁體新聞網頁測試測繁日本語記事東京首相政府国会新聞社会経済報道発表時間開發會議說這來為國對時過還進關個們後機動問學實現點將應無與長從經兩間',
);

function commonHan(code: number): number {
  return FREQUENT_HAN.has(String.fromCodePoint(code)) ? 2 : 0.6;
}

function isLetter(kind: Kind): boolean {
  return kind !== 'sign' && kind !== 'punctuation' && kind !== 'other' && kind !== 'mark';
}

function isEastAsian(kind: Kind): boolean {
  return kind === 'han' || kind === 'kana' || kind === 'hangul';
}

function isSmall(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase();
}
