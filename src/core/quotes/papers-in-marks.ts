/**
 * Papers and agencies whose name stands in marks: «الوادي», «Вестник». Nothing tells it from words that were said
 * but where it stands: the name of the document's own paper, the one who was told, the one who saw a report.
 */
import type { SpeechLexicon } from './lexicon.ts';
import { passageWords } from './passage-words.ts';
import type { Token } from './tokens.ts';

/** Words of a paper's name, at most. */
const LONGEST = 4;

/** Tokens between a verb of saying and whom it tells. */
const REACH = 8;

/** A publisher's name to compare words with; empty where the document has none. */
export function paperName(publisher: string | null, lexicon: SpeechLexicon): string {
  return publisher === null ? '' : bare(passageWords(publisher), lexicon);
}

/** The words of a name in small letters, without an article or a word for a paper before it. */
function bare(words: readonly string[], { titleNouns, determiners }: SpeechLexicon): string {
  const lower = words.map((word) => word.toLowerCase());
  const [first = ''] = lower;
  return lower.slice(lower.length > 1 && (titleNouns.has(first) || determiners.has(first)) ? 1 : 0).join(' ');
}

/** True where the words in marks are the name of a paper. */
export function namesPaper(
  tokens: readonly Token[],
  index: number,
  words: readonly string[],
  publisher: string,
  lexicon: SpeechLexicon,
): boolean {
  if (words.length === 0 || words.length > LONGEST) return false;
  if (publisher !== '' && bare(words, lexicon) === publisher) return true;
  return (
    isReader(tokens, index, lexicon) || isHearer(tokens, index, lexicon) || isTeller(tokens, index, lexicon)
  );
}

/** "التقرير الذي اطلعت عليه «الوادي»": who saw or was given something. */
function isReader(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  let at = index - 1;
  if (tokens[at]?.tag === 'adverb') at -= 1;
  const { lower = '', sentence } = tokens[at] ?? {};
  return sentence === tokens[index]?.sentence && lexicon.receivingVerbs.includes(lower);
}

/** "قال حداد لـ«الوادي»: …", "في حديث إلى «الشرق» أن": whom a verb of saying tells, with what was said behind. */
function isHearer(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const [token, before, after] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (!lexicon.hearerPrepositions.includes(before?.lower ?? '') || after?.sentence !== token?.sentence)
    return false;
  // "در گفت‌وگو با «شرق» گفت": where verbs stand last, the verb right behind.
  if (lexicon.order === 'verb-last') return after?.tag === 'cue';
  const leads =
    after?.lower === ':' || after?.lower === ',' || lexicon.complementisers.has(after?.lower ?? '');
  if (!leads) return false;
  for (let at = index - 2; at > index - REACH && tokens[at]?.sentence === token?.sentence; at -= 1)
    if (tokens[at]?.tag === 'cue') return true;
  return false;
}

/** "ذكرت «الوادي» أن", "نقلت «الوادي» عن": right behind a verb of saying whose clause follows. */
export function isTeller(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.order !== 'verb-first' || tokens[index]?.kind !== 'quotation') return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before?.tag !== 'cue' || before.sentence !== tokens[index]?.sentence) return false;
  const lower = after?.sentence === before.sentence ? (after?.lower ?? '') : '';
  return (
    lexicon.complementisers.has(lower) ||
    (lexicon.relayVerbs.has(before.lower) && lexicon.relayPrepositions.has(lower))
  );
}
