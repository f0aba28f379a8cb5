/** What belongs to an organisation's name before the run of capitals with its head: "Health and Safety | Executive". */
import { citiesNamed } from './gazetteer/places.ts';
import { phraseAt } from './find-known-names.ts';
import type { NamingContext } from './mention.ts';
import { isRoleWord } from './read-roles.ts';

/** Most capitals read to the left of "and", "&" or a possessive. */
const MOST_LEFT = 4;

/** Where the name begins whose run with the head begins at `from` and ends at `to`; `from` where nothing joins it. */
export function wholeFrom(context: NamingContext, from: number, to: number): number {
  const { tokens, document } = context;
  const first = tokens[from];
  const before = tokens[from - 1];
  if (!first || !before || before.sentence !== first.sentence) return from;
  if (/^ & $/.test(document.text.slice(before.end, first.start))) return leftOf(context, from) ?? from;
  // "Cane Growers’ | Association"
  if (/^['’] $/.test(document.text.slice(before.end, first.start)) && before.fold.endsWith('s'))
    return before.isCapital ? (leftOf(context, from) ?? from) : from;
  if (!first.isJoined) return from;
  if (before.isPossessive && before.isCapital) return ownersOf(context, from) ?? from;
  if (before.fold !== 'and' || before.isCapital || !before.isJoined) return from;
  const left = leftOf(context, from - 1);
  if (left === null) return from;
  return isField(context, left, from) || isPairOfAreas(context, left, from, to) ? left : from;
}

/** First of the capitals that end right before `at`; null where they are none of an organisation's. */
function leftOf(context: NamingContext, at: number): number | null {
  const { tokens } = context;
  let from = at;
  while (from > 0 && at - from < MOST_LEFT) {
    const token = tokens[from - 1];
    if (!token?.isCapital || token.isPossessive || isRoleWord(context, token)) break;
    if (token.isFirst && token.isStarter) break;
    from -= 1;
    if (!token.isJoined) break;
  }
  return from < at ? from : null;
}

/** "the Health and Safety Executive", "Cumbria Fire and Rescue Service": one office for two fields. */
function isField(context: NamingContext, left: number, from: number): boolean {
  const { tokens, lexicon } = context;
  const and = from - 1;
  for (let index = left; index < and; index += 1) {
    const token = tokens[index];
    const kind = phraseAt(context, index)?.entry.kind;
    if (!token || token.isGivenName || token.isOrganisationWord) return false;
    if (kind === 'organisation' || kind === 'demonym') return false;
  }
  const next = tokens[from];
  if (!next || next.isGivenName || phraseAt(context, from) !== null || isCity(next.fold)) return false;
  const last = tokens[and - 1]?.fold ?? '';
  if (next.fold === 'district') return true;
  if (lexicon.fieldWords.has(last) || next.isFieldWord) {
    const article = tokens[left - 1]?.fold ?? '';
    return lexicon.fieldWords.has(last) || (tokens[left]?.isJoined === true && lexicon.articles.has(article));
  }
  return false;
}

/** "Devon and Cornwall Police": two areas or towns and the head. */
function isPairOfAreas(context: NamingContext, left: number, from: number, to: number): boolean {
  const { tokens } = context;
  // "Leeds and Newcastle United" are two clubs.
  if (tokens[to - 1]?.isOrganisationWord !== true) return false;
  const isArea = (index: number): boolean => {
    const kind = phraseAt(context, index)?.entry.kind;
    return kind === undefined ? isCity(tokens[index]?.fold ?? '') : kind === 'area';
  };
  return left === from - 2 && to - from === 2 && isArea(left) && isArea(from);
}

function isCity(fold: string): boolean {
  return (citiesNamed(fold)[0]?.population ?? 0) >= 15_000;
}

/** "United People’s | Party", "St Luke’s | Hospital", "King’s | College": owners that are part of the name. */
function ownersOf(context: NamingContext, from: number): number | null {
  const { tokens, lexicon } = context;
  const owner = tokens[from - 1];
  if (!owner) return null;
  const saint = owner.isJoined && /^(?:st|saint)$/.test(tokens[from - 2]?.fold ?? '');
  if (saint) return from - 2;
  if (!lexicon.nameOwners.has(owner.fold)) return null;
  let at = from - 1;
  while (at > from - MOST_LEFT && tokens[at]?.isJoined) {
    const before = tokens[at - 1];
    if (!before?.isCapital || before.isPossessive || isRoleWord(context, before)) break;
    if (before.isFirst && before.isStarter) break;
    at -= 1;
  }
  return at;
}
