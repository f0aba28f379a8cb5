/** Dashes between words, as tokens. */

/** Those that part clauses. */
export const LONG_DASHES: ReadonlySet<string> = new Set(['—', '–', '--']);

/** The same, and a hyphen that stands for one. */
export const DASHES: ReadonlySet<string> = new Set([...LONG_DASHES, '-']);
