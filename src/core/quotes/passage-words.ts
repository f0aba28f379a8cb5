/** The words of a passage, counted and compared to tell a quotation from a title. */
import { endOfRun, LETTER, MARK, nextOf, NUMBER } from '../analysis/letters.ts';
import { UNSPACED, UNSPACED_WORDS } from '../analysis/unspaced-scripts.ts';

const INNER = LETTER | MARK | NUMBER;
/** Signs inside a word and behind it: apostrophes, the full stop, the hyphen. */
function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d;
}

/** Words of a passage that are counted where longer ones are judged alike: no noun before them names so many. */
export const MOST_COUNTED = 13;

/** Words of a passage, not many more than `most` where it has more; of a script without spaces, two characters count as one. */
export function passageWords(inner: string, most = Infinity): readonly string[] {
  const words: string[] = [];
  for (let at = nextOf(inner, 0, INNER); at < inner.length && words.length < most;) {
    let end = endOfRun(inner, at, INNER);
    while (end < inner.length && isJoint(inner.charCodeAt(end))) end = endOfRun(inner, end + 1, INNER);
    words.push(inner.slice(at, end));
    at = nextOf(inner, end, INNER);
  }
  return words.some(isUnspaced) ? words.flatMap((word) => word.match(UNSPACED_WORDS) ?? []) : words;
}

/** No character before these has no blanks between words: Thai, Lao, and all that come behind. */
const FIRST_UNSPACED = 0x0e00;

function isUnspaced(word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) >= FIRST_UNSPACED) return UNSPACED.test(word);
  return false;
}

const STOPS = '.!?。！？؟۔।';
const CLOSING = '"”’\'';

/** True where a passage ends in a full stop or its like, which a closing mark may follow. */
export function endsInStop(inner: string): boolean {
  const last = inner.length - 1;
  if (last < 0) return false;
  if (STOPS.includes(inner.charAt(last))) return true;
  return last > 0 && CLOSING.includes(inner.charAt(last)) && STOPS.includes(inner.charAt(last - 1));
}
