/** Which tags are verbs. */
import type { Tag } from './tokens.ts';

/** Tags of a verb that has a subject of its own. */
export const VERBAL: ReadonlySet<Tag> = new Set<Tag>(['verb', 'auxiliary', 'cue', 'quoting']);
