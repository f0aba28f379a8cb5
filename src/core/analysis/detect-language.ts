/**
 * Tells the language of a text: by its script where that is enough, else by letters that only some
 * languages write (Arabic and Cyrillic script) or by the commonest words (Latin, Devanagari).
 * Deterministic; reads at most 1,200 characters.
 */
import { COMMON_WORDS } from './common-words.ts';
import { countScripts, type Script } from './count-scripts.ts';

/** How much of the beginning, and again of the middle, is read. */
const SAMPLE = 600;
/** Letters fewer than this tell no language. */
const FEWEST_LETTERS = 3;
/** Latin words looked at. */
const MOST_WORDS = 160;

const SCRIPT_LANGUAGES: Partial<Record<Script, string>> = {
  hangul: 'ko',
  hebrew: 'he',
  greek: 'el',
  thai: 'th',
  bengali: 'bn',
  gurmukhi: 'pa',
  gujarati: 'gu',
  tamil: 'ta',
  telugu: 'te',
  kannada: 'kn',
  malayalam: 'ml',
  sinhala: 'si',
  georgian: 'ka',
  armenian: 'hy',
  khmer: 'km',
  lao: 'lo',
  burmese: 'my',
  ethiopic: 'am',
};

/** BCP 47 primary code, or `und` where the text does not tell. */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const counts = countScripts(sample);
  let script: Script = 'latin';
  let letters = 0;
  let most = 0;
  for (const [name, count] of counts) {
    letters += count;
    // One Han character says as much as several letters of an alphabet.
    const weighted = name === 'han' || name === 'kana' ? count * 3 : count;
    if (weighted > most) {
      most = weighted;
      script = name;
    }
  }
  if (letters < FEWEST_LETTERS) return 'und';
  switch (script) {
    case 'han':
    case 'kana':
      return (counts.get('kana') ?? 0) * 20 > (counts.get('han') ?? 0) ? 'ja' : 'zh';
    case 'arabic':
      return arabicLanguage(sample);
    case 'cyrillic':
      return cyrillicLanguage(sample);
    case 'devanagari':
      return byWords(sample, ['hi', 'mr', 'ne'], 'hi');
    case 'latin':
      return byWords(sample, LATIN, 'und');
    default:
      return SCRIPT_LANGUAGES[script] ?? 'und';
  }
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE * 2) return text;
  const middle = Math.max(SAMPLE, Math.floor(text.length / 2));
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`;
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

function arabicLanguage(sample: string): string {
  const letters = countOf(sample, /[\u0620-\u064a\u066e-\u06d3]/g);
  if (countOf(sample, /[ټډړږښګڼېۍ]/g) > letters * 0.015) return 'ps';
  if (countOf(sample, /[ڕڵۆێە]/g) > letters * 0.04) return 'ckb';
  if (countOf(sample, /[ٹڈڑںےہھ]/g) > letters * 0.03) return 'ur';
  const persian =
    countOf(sample, /[پچژگیک]/g) * 2 +
    countOf(sample, /(?<![\p{L}])(?:که|است|این|را|از|به|برای)(?![\p{L}])/gu) * 4;
  const arabic =
    countOf(sample, /[ةىأإيك]/g) +
    countOf(sample, /(?<![\p{L}])(?:في|من|على|إلى|أن|التي|الذي)(?![\p{L}])/gu) * 4;
  return persian > arabic ? 'fa' : 'ar';
}

function cyrillicLanguage(sample: string): string {
  const text = sample.toLowerCase();
  const letters = countOf(text, /[\u0430-\u04ff]/g);
  const share = (set: RegExp): number => countOf(text, set) / letters;
  if (share(/[ӣӯҳҷ]/g) > 0.005) return 'tg';
  if (share(/[әұһқ]/g) > 0.01) return 'kk';
  if (share(/[ѓќѕ]/g) > 0.002) return 'mk';
  if (share(/[јљњђћџ]/g) > 0.01) return /[ђћ]/.test(text) ? 'sr' : 'mk';
  if (share(/ў/g) > 0.003) return 'be';
  if (share(/[іїєґ]/g) > 0.01) return 'uk';
  if (share(/[өү]/g) > 0.01) return share(/ң/g) > 0.001 ? 'ky' : 'mn';
  if (share(/[ыэё]/g) > 0.004) return 'ru';
  return byWords(text, ['ru', 'bg', 'mk', 'uk'], share(/ъ/g) > 0.008 ? 'bg' : 'ru');
}

/** Letters that few languages of the Latin script write; each counts like a common word. */
const TELLING_LETTERS: Readonly<Record<string, string>> = {
  cs: 'řěů',
  de: 'ß',
  es: 'ñ¿¡',
  hu: 'őű',
  pl: 'łąę',
  pt: 'ãõ',
  ro: 'țșă',
  tr: 'ğış',
  vi: 'ơưđạ',
  fr: 'œêè',
};

/** Index of a language in its list, with the weight of its vote. */
interface Vote {
  readonly language: number;
  readonly weight: number;
}
type VoteTable = ReadonlyMap<string, readonly Vote[]>;

const TABLES = new Map<string, VoteTable>();
const OTHER_SCRIPTS = ['hi', 'mr', 'ne', 'ru', 'bg', 'mk', 'uk'];
const LATIN = Object.keys(COMMON_WORDS).filter((code) => !OTHER_SCRIPTS.includes(code));

/** Each known word votes for its languages; one that several share votes for each with less. */
function voteTable(languages: readonly string[]): VoteTable {
  const key = languages.join();
  const known = TABLES.get(key);
  if (known) return known;
  const owners = new Map<string, number[]>();
  languages.forEach((language, index) => {
    const words = (COMMON_WORDS[language] ?? '').split(' ');
    for (const word of [...words, ...(TELLING_LETTERS[language] ?? '')]) {
      const list = owners.get(word);
      if (list) list.push(index);
      else owners.set(word, [index]);
    }
  });
  const table: VoteTable = new Map(
    [...owners].map(([word, list]) => [
      word,
      list.map((language) => ({ language, weight: 1 / list.length })),
    ]),
  );
  TABLES.set(key, table);
  return table;
}

const WORD = /[\p{L}\p{M}]+'?/gu;
const TELLING = /[řěůßñ¿¡őűłąęãõțșăğışơưđạœêè]/g;

/** The language most common words vote for; the first listed where two are level. */
function byWords(sample: string, languages: readonly string[], fallback: string): string {
  const table = voteTable(languages);
  const scores = new Float64Array(languages.length);
  const text = sample.toLowerCase().replaceAll('’', "'");
  const words = text.match(WORD) ?? [];
  if (words.length > MOST_WORDS) words.length = MOST_WORDS;
  countVotes(words, table, scores);
  countVotes(text.match(TELLING) ?? [], table, scores);
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) {
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  }
  // Few known words for many words: the text does not tell.
  const needed = Math.max(0.5, words.length * 0.04);
  return (scores[best] ?? 0) >= needed ? (languages[best] ?? fallback) : fallback;
}

function countVotes(signs: readonly string[], table: VoteTable, scores: Float64Array): void {
  for (const sign of signs) {
    const votes = table.get(sign);
    if (votes) for (const { language, weight } of votes) scores[language] = (scores[language] ?? 0) + weight;
  }
}
