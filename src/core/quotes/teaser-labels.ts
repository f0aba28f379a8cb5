/** Labels in capitals that a desk sets before a line, and that are nobody’s name. */
import type { Token } from './tokens.ts';

/** Before the headline of another article or a film. */
const LINKS: ReadonlySet<string> = new Set([
  'read',
  'read more',
  'read also',
  'also read',
  'read next',
  'see also',
  'see more',
  'related',
  'related story',
  'related stories',
  'watch',
  'watch now',
  'watch live',
  'listen',
  'more',
  'don’t miss',
  "don't miss",
  'photos',
  'video',
  'lire aussi',
  'à lire aussi',
  'lee también',
  'lea también',
  'leia mais',
  'leia também',
  'veja também',
  'leggi anche',
  'lesen sie auch',
  'mehr dazu',
  'читайте также',
]);

/** Before words of the article itself. */
const NOTES: ReadonlySet<string> = new Set([
  'breaking',
  'exclusive',
  'update',
  'updated',
  'live',
  'opinion',
  'analysis',
  'explainer',
  'correction',
  'note',
]);

/** What the words before a colon at `colon` are a label of, or null. */
export function deskLabel(tokens: readonly Token[], colon: number): 'link' | 'note' | null {
  const label = tokens
    .slice(0, colon)
    .map(({ lower }) => lower)
    .join(' ');
  return LINKS.has(label) ? 'link' : NOTES.has(label) ? 'note' : null;
}
