/** What the quotation steps know of a word wherever it stands: its capitals, its lists, the full stop that belongs to it. */
import { kindAt, NUMBER } from '../analysis/letters.ts';
import { UNSPACED } from '../analysis/unspaced-scripts.ts';
import { WordFacts, WordNumbers } from '../analysis/words.ts';
import type { Language } from '../languages/language.ts';
import { formBits } from './lexicon-parts.ts';
import { lexiconOf, type SpeechLexicon } from './lexicon.ts';

/** A word as the steps read it. */
export interface SpeechWord {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Written in capitals throughout. */
  readonly upper: boolean;
  /** Bits of `Listing`; 0 for a word of no list. */
  readonly listing: number;
}

/** A word that is more than one token, or another one with the full stop behind it. */
export interface OddWord extends SpeechWord {
  /** The abbreviation that it is with the full stop behind it, else null. */
  readonly dotted: SpeechWord | null;
  /** Written without blanks, in a language whose words are cut by a list. */
  readonly isUnspaced: boolean;
  /** Code units at its start that open a clause, a word of their own; else 0. */
  readonly opener: number;
  /** Code units at its end that are a marker of the subject, a word of its own: Korean "시장은"; else 0. */
  readonly marker: number;
}

/** A mark of punctuation as the steps read it. */
export type SpeechMark = Pick<SpeechWord, 'lower' | 'listing'>;

/** The words of a language as the tokens take them over. */
export interface SpeechWords {
  /** Bits of `Listing` with `CAPITAL` and `UPPER`, or `ODD` or `NUMBERED` and nothing else. */
  readonly bits: WordNumbers;
  readonly odd: WordFacts<OddWord>;
  /** The marks of one code unit met so far, by that. */
  readonly marks: Map<number, SpeechMark>;
}

/** Beyond the bits of `Listing`. */
export const CAPITAL = 2 ** 28;
export const UPPER = 2 ** 29;
export const ODD = 2 ** 30;
/** Begins with a number: read with the signs in it. */
export const NUMBERED = ODD + 1;

/** A capital, also behind a lower-case particle or a number: "al-Amr", "48-Jährige". */
const BEGINS_CAPITAL = /^(?:\p{Ll}{1,3}[-’']|\p{N}{1,3}[-‐‑])?\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’-]*$/u;

/** A word outside all tables: one cut out of another, or joined by signs. */
export function speechWord(text: string, lower: string, lexicon: SpeechLexicon): SpeechWord {
  const isSmall = isPlainSmall(text);
  return {
    text,
    lower,
    capital: !isSmall && BEGINS_CAPITAL.test(text),
    upper: !isSmall && ALL_CAPITALS.test(text),
    listing: (lexicon.listings.get(lower) ?? 0) | formBits(lower, lexicon),
  };
}

/** Letters of a word for a post that others may be written before: Korean "수석|대변인". */
const LEAST_POST = 2;

/** Only behind words that are known to be somebody: "는" ends many another word. */
function markerLength(lower: string, lexicon: SpeechLexicon): number {
  for (const marker of lexicon.attachedMarkers) {
    const stem = lower.endsWith(marker) ? lower.slice(0, -marker.length) : '';
    if (stem === '') continue;
    if (lexicon.pronouns.has(stem)) return marker.length;
    for (let at = 0; at === 0 || at <= stem.length - LEAST_POST; at += 1)
      if (lexicon.speakerNouns.has(stem.slice(at))) return marker.length;
  }
  return 0;
}

/** Starts with a small letter from a to z and holds no joint that a particle before a name could end with. */
function isPlainSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122 && !word.includes('-') && !word.includes('’') && !word.includes("'");
}

const SPEECH_WORDS = new WeakMap<Language, SpeechWords>();

/** The words of a language, each read once. */
export function speechWordsOf(language: Language): SpeechWords {
  const known = SPEECH_WORDS.get(language);
  if (known) return known;
  const lexicon = lexiconOf(language);
  const odd = new WordFacts<OddWord>(language, ({ text, lower }) => oddWord(text, lower, lexicon));
  const bits = new WordNumbers(language, (word) => {
    if (kindAt(word.text, 0) & NUMBER) return NUMBERED;
    if (odd.of(word) !== null) return ODD;
    const { capital, upper, listing } = speechWord(word.text, word.lower, lexicon);
    return listing | (capital ? CAPITAL : 0) | (upper ? UPPER : 0);
  });
  const made = { bits, odd, marks: new Map<number, SpeechMark>() };
  SPEECH_WORDS.set(language, made);
  return made;
}

/** The mark that is `[start, end)` of a text: most are one code unit, and read once a language. */
export function markAt(
  text: string,
  start: number,
  end: number,
  { marks }: SpeechWords,
  lexicon: SpeechLexicon,
): SpeechMark {
  const code = text.charCodeAt(start);
  const isUnit = end - start === 1;
  const known = isUnit ? marks.get(code) : undefined;
  if (known) return known;
  const mark = text.slice(start, end);
  const lower = PLAIN[mark] ?? mark;
  const made = { lower, listing: lexicon.listings.get(lower) ?? 0 };
  if (isUnit) marks.set(code, made);
  return made;
}

/** Commas, colons and brackets of other scripts, read as the Latin ones. */
const PLAIN: Readonly<Record<string, string>> = {
  '،': ',',
  '，': ',',
  '、': ',',
  '؛': ';',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '。': '.',
  '؟': '?',
  '！': '!',
  '？': '?',
  '―': '—',
};

function oddWord(text: string, lower: string, lexicon: SpeechLexicon): OddWord | null {
  const opener = lexicon.joinedOpener?.exec(text)?.[0].length ?? 0;
  const isUnspaced = lexicon.segmenter !== null && UNSPACED.test(text);
  const marker = lexicon.attachedMarkers.length === 0 ? 0 : markerLength(lower, lexicon);
  const dotted = dottedOf(text, lower, lexicon);
  if (opener === 0 && !isUnspaced && marker === 0 && dotted === null) return null;
  return { ...speechWord(text, lower, lexicon), dotted, isUnspaced, opener, marker };
}

function dottedOf(text: string, lower: string, lexicon: SpeechLexicon): SpeechWord | null {
  const { abbreviations, capitalAbbreviations } = lexicon;
  const dotted = `${lower}.`;
  const isOne = abbreviations.has(dotted) && !(text === lower && capitalAbbreviations.has(dotted));
  return isOne ? speechWord(`${text}.`, dotted, lexicon) : null;
}
