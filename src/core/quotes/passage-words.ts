/** The words of a passage, counted and compared to tell a quotation from a title. */
import { endOfRun, LETTER, MARK, nextOf, NUMBER } from '../analysis/letters.ts';
import { UNSPACED, UNSPACED_WORDS } from '../analysis/unspaced-scripts.ts';

const INNER = LETTER | MARK | NUMBER;
/** Signs inside a word and behind it: apostrophes, the full stop, the hyphen. */
function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d;
}

/** Words of a passage; of a script without spaces, two characters count as one. */
export function passageWords(inner: string): readonly string[] {
  const words: string[] = [];
  for (let at = nextOf(inner, 0, INNER); at < inner.length;) {
    let end = endOfRun(inner, at, INNER);
    while (end < inner.length && isJoint(inner.charCodeAt(end))) end = endOfRun(inner, end + 1, INNER);
    words.push(inner.slice(at, end));
    at = nextOf(inner, end, INNER);
  }
  return UNSPACED.test(inner) ? words.flatMap((word) => word.match(UNSPACED_WORDS) ?? []) : words;
}
