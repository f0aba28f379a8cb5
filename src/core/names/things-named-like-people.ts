/** Ships, storms, works, models and brands that bear the names of people: what speaks against somebody. */
import type { NamingContext } from './mention.ts';
import type { Run } from './runs.ts';
import type { Token } from './token.ts';

type Doubt = readonly [points: number, reason: string];

/** The strongest doubt whether the words `[from, to)` name somebody, or null. */
export function thingDoubt(context: NamingContext, { from, to }: Run): Doubt | null {
  const { tokens, lexicon, document } = context;
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  if (lexicon.thingEndings.has(last.fold)) return [-90, `“${last.text}” ends no name`];
  // "Typhoon Haiyan"
  if (lexicon.vessels.has(first.fold) && !first.isGivenName) return [-100, `a ${first.fold}`];
  const before = first.isJoined ? tokens[from - 1] : undefined;
  if (before && lexicon.vessels.has(before.fold)) return [-100, `“${before.text}” of that name`];
  // Where relative clauses have a comma or a pronoun, only the work's name stands right behind its kind.
  const isWork = lexicon.nounsAreCapitalised || lexicon.rolesLead || !isMaker(context, to);
  if (before && lexicon.works.has(before.fold) && isWork) return [-60, `“${before.text}” of that name`];
  // "a 2019 Ford Galaxy"
  if (before && YEAR.test(before.text) && tokens[from - 2]?.isArticle === true) return [-100, 'of a year'];
  const marks = document.text.charAt(first.start - 1) + document.text.charAt(last.end);
  if (MARKS.test(marks)) return [-50, 'alone in marks'];
  return null;
}

/** «Адмирал Кузнецов», “Judge Kern”: a title and a word alone in marks are a ship or a show. */
export function isTitleInMarks({ tokens, document }: NamingContext, { from, to }: Run): boolean {
  const title = tokens[from - 1];
  if (to - from !== 1 || !title?.isCapital) return false;
  return MARKS.test(document.text.charAt(title.start - 1) + document.text.charAt(tokens[from]?.end ?? 0));
}

const YEAR = /^(?:19|20)\d\d$/;
const MARKS = /^(?:“”|""|‘’|''|«»|„“)$/;

/** "the film Ana Ruiz made": a verb without anything between. */
function isMaker({ tokens }: NamingContext, to: number): boolean {
  const [after, object] = [tokens[to], tokens[to + 1]];
  // "the film Ana Ruiz made her famous"
  if (object?.isJoined === true && OBJECTS.test(object.fold)) return false;
  return after?.isJoined === true && !after.isCapital && !after.isFinite && !AFTER_WORKS.test(after.fold);
}

const OBJECTS = /^(?:her|him|them|his|their|its|the|me|us)$/;
const AFTER_WORKS =
  /^(?:and|or|in|at|on|from|for|by|with|of|to|as|which|that|starring|directed|premiered|opens|airs|aired|tells|stars|earned|grossed|because|when|after|before|since|but|while)$/;
