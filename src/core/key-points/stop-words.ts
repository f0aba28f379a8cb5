/** The commonest words of a language, which tell nothing of a subject. */
import { COMMON_WORDS } from '../analysis/common-words.ts';
import { foldName } from '../names/fold-name.ts';

const STOPS = new Map<string, ReadonlySet<string>>();

/** Folded; none for a language without a list. */
export function stopWords(code: string): ReadonlySet<string> {
  const known = STOPS.get(code);
  if (known) return known;
  const made = new Set((COMMON_WORDS[code] ?? '').split(' ').map(foldName));
  STOPS.set(code, made);
  return made;
}
