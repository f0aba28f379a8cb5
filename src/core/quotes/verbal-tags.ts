/** Which tags are verbs. */
import type { Tag } from './tokens.ts';

/** True for the tags of a verb that has a subject of its own. */
export function isVerbal(tag: Tag | undefined): boolean {
  return tag === 'verb' || tag === 'auxiliary' || tag === 'cue' || tag === 'quoting';
}
