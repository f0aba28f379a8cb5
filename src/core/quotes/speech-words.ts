/** What the quotation steps know of a word wherever it stands: its capitals, its lists, the full stop that belongs to it. */
import { UNSPACED } from '../analysis/unspaced-scripts.ts';
import { WordFacts } from '../analysis/words.ts';
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
  /** The abbreviation that it is with the full stop behind it, else null. */
  readonly dotted: SpeechWord | null;
  /** Written without blanks, in a language whose words are cut by a list. */
  readonly isUnspaced: boolean;
  /** Code units at its end that are a marker of the subject, a word of its own: Korean "시장은"; else 0. */
  readonly marker: number;
}

/** A capital, also behind a lower-case particle or a number: "al-Amr", "48-Jährige". */
const CAPITAL = /^(?:\p{Ll}{1,3}[-’']|\p{N}{1,3}[-‐‑])?\p{Lu}/u;
const UPPER = /^\p{Lu}[\p{Lu}\p{M}.'’-]*$/u;

/** A word outside all tables: one cut out of another, or joined by signs. */
export function speechWord(text: string, lower: string, lexicon: SpeechLexicon): SpeechWord {
  const isSmall = isPlainSmall(text);
  return {
    text,
    lower,
    capital: !isSmall && CAPITAL.test(text),
    upper: !isSmall && UPPER.test(text),
    listing: (lexicon.listings.get(lower) ?? 0) | formBits(lower, lexicon),
    dotted: null,
    isUnspaced: lexicon.segmenter !== null && UNSPACED.test(text),
    marker: lexicon.attachedMarkers.length === 0 ? 0 : markerLength(lower, lexicon),
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

const SPEECH_WORDS = new WeakMap<Language, WordFacts<SpeechWord>>();

/** The words of a language; plain are those written small, in no list and no abbreviation. */
export function speechWordsOf(language: Language): WordFacts<SpeechWord> {
  const known = SPEECH_WORDS.get(language);
  if (known) return known;
  const lexicon = lexiconOf(language);
  const made = new WordFacts<SpeechWord>(language, ({ text, lower }) => {
    const word = speechWord(text, lower, lexicon);
    const dotted = dottedOf(text, lower, lexicon);
    const isPlain =
      text === lower &&
      !word.capital &&
      !word.upper &&
      word.listing === 0 &&
      dotted === null &&
      !word.isUnspaced &&
      word.marker === 0;
    return isPlain ? null : { ...word, dotted };
  });
  SPEECH_WORDS.set(language, made);
  return made;
}

function dottedOf(text: string, lower: string, lexicon: SpeechLexicon): SpeechWord | null {
  const { abbreviations, capitalAbbreviations } = lexicon;
  const dotted = `${lower}.`;
  const isOne = abbreviations.has(dotted) && !(text === lower && capitalAbbreviations.has(dotted));
  return isOne ? speechWord(`${text}.`, dotted, lexicon) : null;
}
