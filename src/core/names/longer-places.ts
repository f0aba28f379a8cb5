/** Names of places that begin with a direction or a "New": the longer name is another place than the shorter. */
import type { NamingContext } from './mention.ts';

const DIRECTION = /^(?:north|south|east|west)(?:ern)?$/;
const OPENING = /^(?:new|upper|lower|little|old|fort|mount)$/;

/** "North | Manchester", "New | Westminster": the city at `index` is the end of another town's name. */
export function endsLongerName({ tokens }: NamingContext, index: number): boolean {
  const before = tokens[index - 1];
  if (before?.isCapital !== true || before.isPossessive || tokens[index]?.isJoined !== true) return false;
  return DIRECTION.test(before.fold) || OPENING.test(before.fold);
}

/** "in South | Yemen": a direction written large is part of the name, unless it only opens its sentence. */
export function hasDirection({ tokens }: NamingContext, index: number): boolean {
  const before = tokens[index - 1];
  if (before?.isCapital !== true || before.isFirst || before.isPossessive || before.isInTitle) return false;
  return tokens[index]?.isJoined === true && DIRECTION.test(before.fold);
}
