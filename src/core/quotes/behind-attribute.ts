/** What stands between a German article and the adjective before its noun. */
import type { Token } from './tokens.ts';

/** "einer am Montag verbreiteten Erklärung": index of the adjective before the noun, else the start. */
export function behindAttribute(tokens: readonly Token[], start: number): number {
  const opening = tokens[start + 1]?.tag;
  // "der 45 Jahre alte Otto Roth"
  if (opening === 'number' && tokens[start + 2]?.tag === 'noun' && tokens[start + 3]?.tag === 'adjective')
    if (/e[nr]?$/u.test(tokens[start + 3]?.lower ?? '') && tokens[start + 4]?.capital) return start + 3;
  if (opening !== 'preposition' && opening !== 'adverb' && opening !== 'time') return start;
  for (let at = start + 2; at < start + 12; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[start]?.sentence || token.kind !== 'word') return start;
    if (token.tag === 'adjective' && tokens[at + 1]?.tag === 'noun') return at;
  }
  return start;
}
