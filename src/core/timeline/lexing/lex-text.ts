/** Cuts a text into classed tokens, with phrases, numbers and ordinals already put together. */
import { keptOf, type AnalysisDocument } from '../../analysis/document.ts';
import type { Run } from '../../analysis/words.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import { countEras } from './count-eras.ts';
import { cutPieces } from './cut-pieces.ts';
import { joinNumbers } from './join-numbers.ts';
import { knownWordsOf, plainToken, tokenAlone } from './known-words.ts';
import { lexiconOf } from './lexicon.ts';
import { PieceReader } from './read-piece.ts';
import type { Token, TokenText } from './token.ts';

/** The tokens of an article, cut once and shared by the steps that need them. */
export function lexDocument(document: AnalysisDocument): TokenText {
  return keptOf(document, readTokens);
}

function readTokens({ text, words, language }: AnalysisDocument): TokenText {
  const data = language.calendar;
  const lexicon = lexiconOf(data);
  const known = knownWordsOf(language, lexicon);
  const pieces = cutPieces(words, known, lexicon);
  const reader = new PieceReader(pieces, known, lexicon);
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index] as Run;
    const own = known.of(piece.word);
    // Words that mean nothing in a date, most of all, and those that always mean the same.
    if (own === null) tokens.push(plainToken(piece, text));
    else if (own.isSettled && !reader.mayBeginPhrase(index, own)) tokens.push(tokenAlone(piece, own));
    else {
      const token = reader.read(index, own);
      if (token.class.length === 2) pushPair(token, tokens);
      else tokens.push(byContext(token, tokens.at(-1), data));
      while ((pieces[index + 1]?.end ?? Infinity) <= token.end) index += 1;
    }
    index += 1;
  }
  joinNumbers(tokens, text, lexicon);
  const joined = countEras(tokens, data);
  let classes = '';
  for (const token of joined) classes += token.class;
  return { text, tokens: joined, classes, clubDays: null };
}

/** Two meanings of one word stand as two tokens on the same letters. */
function pushPair(token: Token, tokens: Token[]): void {
  const [first, second] = String(token.value).split(token.class === 'YW' ? '|' : ' ');
  const [left, right] = token.class;
  if (first === undefined || second === undefined || left === undefined || right === undefined) return;
  tokens.push({ ...token, class: left, value: left === 'n' ? Number(first) : first });
  tokens.push({ ...token, class: right, value: right === 'W' ? Number(second) : second });
}

/** "heute Morgen" is a part of the day, "morgen" tomorrow; "dez" is ten, after digits December. */
function byContext(token: Token, before: Token | undefined, data: CalendarData): Token {
  const month = data.numberMonths?.[token.word];
  if (month !== undefined && before?.class === '1') return { ...token, class: 'M', value: month };
  const turned = data.dayPartAfter?.[token.word];
  if (!turned || !before) return token;
  // "ein kühler Morgen": large behind a word it is the noun.
  const isNoun = token.capital && /\p{L}$/u.test(before.word);
  return isNoun || turned.after.includes(before.word) || before.class === 'W' || before.class === 'D'
    ? { ...token, class: 'P', value: turned.dayPart }
    : token;
}
