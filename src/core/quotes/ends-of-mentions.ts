/** Where the names of one kind stand, to be asked by place. */
import type { Name, NameKind } from '../model.ts';

/** Where mentions of names of a kind end, by where they begin. */
export function endsOfMentions(names: readonly Name[], wanted: NameKind): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { kind, mentions } of names)
    if (kind === wanted) for (const { start, end } of mentions) ends.set(start, end);
  return ends;
}
