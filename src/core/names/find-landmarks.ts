/** Places that no list knows, by the word for their kind: "Hudson River", "Torkham Border Crossing". */
import { citiesNamed, isCityName } from './gazetteer/places.ts';
import { mentionOf, ofCity, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import type { Span } from '../model.ts';
import { isSomebodysSurname } from './place-word-surnames.ts';
import { isRoleWord } from './read-roles.ts';
import type { Run } from './runs.ts';
import type { Token } from './token.ts';

/** Every run that ends with a capitalised word for a kind of place. */
export function findLandmarks(context: NamingContext): Mention[] {
  const { tokens, lexicon, lowerWords } = context;
  const mentions: Mention[] = [];
  // There the word for the kind leads ("rue Lepic").
  if (lexicon.rolesLead) return mentions;
  const acts = actingNames(context);
  for (const run of context.runs) {
    const camp = campAt(context, run);
    if (camp) mentions.push(mentionOf(context, camp, 'place', 79, 'a camp of that name'));
    let { from } = run;
    const { to } = run;
    const first = tokens[from];
    if (first?.isFirst && (first.isStarter || lowerWords.has(first.fold) || first.isArticle)) from += 1;
    if (tokens[from]?.isArticle === true) from += 1;
    // "Two Harlan County men", behind a dateline.
    while (to - from > 2 && tokens[from]?.isStarter === true) from += 1;
    const last = tokens[to - 1];
    if (!last || to - from < 2 || to - from > 5 || !last.isPlaceWord) continue;
    const words = tokens.slice(from, to - 1);
    if (isSomebodysSurname(context, from, to)) continue;
    if (words.some((word) => isRoleWord(context, word) || word.isNoName)) continue;
    if (acts.has(keyOf(context, from, to))) {
      mentions.push(mentionOf(context, tokenSpan(tokens, from, to), 'organisation', 66, 'speaks somewhere'));
      continue;
    }
    const span = tokenSpan(tokens, from, to);
    if (isClub(context, from, to)) {
      mentions.push(mentionOf(context, span, 'organisation', 71, 'a British city’s club'));
      continue;
    }
    // "New York City", "Beverly Hills": a city of the gazetteer.
    const cities = citiesNamed(keyOf(context, from, to).trim());
    const city = cities[0] ? ofCity(cities[0], cities) : {};
    mentions.push(mentionOf(context, span, 'place', 66, `“${last.text}” names a place`, city));
  }
  return mentions;
}

/** "Norwich City": British cities have no "City" in their names, their football clubs do. */
function isClub({ tokens, lexicon }: NamingContext, from: number, to: number): boolean {
  if (tokens[to - 1]?.fold !== 'city' || to - from !== 2 || !lexicon.titlesAreLarge) return false;
  const city = citiesNamed(tokens[from]?.fold ?? '')[0];
  return city?.country === 'GB' && !isCityName(`${tokens[from]?.fold ?? ''} city`);
}

function keyOf({ tokens }: NamingContext, from: number, to: number): string {
  let key = '';
  for (let index = from; index < to; index += 1) key += ` ${tokens[index]?.fold ?? ''}`;
  return key;
}

/** Words for kinds that charities and firms have in their names, too; no street or river says a thing. */
const METAPHORS = /^(?:bridge|park|forest|gardens|tower|springs|castle|palace|hill|valley|coast|harbou?r)$/;

/** "Relief Bridge said": names of two words or more that open their sentence and say something. */
function actingNames(context: NamingContext): ReadonlySet<string> {
  const { tokens, runs } = context;
  const names = new Set<string>();
  for (const { from, to } of runs) {
    const after = tokens[to];
    if (to - from < 2 || tokens[from]?.isFirst !== true || after?.isJoined !== true) continue;
    if (!METAPHORS.test(tokens[to - 1]?.fold ?? '') || tokens[to - 1]?.isPossessive === true) continue;
    if (after.isSaying && !tokens[from]?.isStarter) names.add(keyOf(context, from, to));
  }
  return names;
}

/** "Abu Rashid camp", "Dorn refugee camp": called after somebody, with a small noun behind it. */
function campAt({ tokens }: NamingContext, { from, to }: Run): Span | null {
  const after = tokens[to];
  if (after?.isJoined !== true) return null;
  const isHousing = isCamp(tokens[to + 1]) && HOUSING.has(after.fold);
  const camp = tokens[isHousing ? to + 1 : to];
  if (camp?.isJoined !== true || !isCamp(camp) || tokens[to - 1]?.isPossessive === true) return null;
  let start = from;
  while (start < to && tokens[start]?.isFirst === true && tokens[start]?.isArticle === true) start += 1;
  if (start === to || (!isHousing && !(tokens[start]?.fold === 'abu' && to - start > 1))) return null;
  return tokenSpan(tokens, start, to + (isHousing ? 2 : 1));
}

function isCamp(token: Token | undefined): boolean {
  return token?.fold === 'camp' || token?.fold === 'camps';
}

const HOUSING = new Set(['refugee', 'displacement', 'idp', 'displaced']);
