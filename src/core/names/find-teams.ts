/** Teams by their city and what they call themselves: "Charlotte Hornets". */
import { isCityName } from './gazetteer/places.ts';
import { phraseAt } from './find-known-names.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import type { Token } from './token.ts';

/** Words of the longest name of a city before the team's own. */
const LONGEST = 3;

/** Every city or state with a team's name behind it. */
export function findTeams(context: NamingContext): Mention[] {
  const { tokens, lexicon, capitals } = context;
  const mentions: Mention[] = [];
  if (lexicon.teams.size === 0) return mentions;
  for (const index of capitals) {
    const token = tokens[index] as Token;
    if (!token.isJoined || token.isInTitle || !lexicon.teams.has(token.fold)) continue;
    const from = cityBefore(context, index);
    if (from < index)
      mentions.push(
        mentionOf(context, tokenSpan(tokens, from, index + 1), 'organisation', 79, 'a team of that city'),
      );
  }
  return mentions;
}

/** Where the city or state begins that ends right before the token, or the token's own index. */
function cityBefore(context: NamingContext, at: number): number {
  const { tokens } = context;
  for (let from = Math.max(0, at - LONGEST); from < at; from += 1) {
    let key = '';
    let isName = true;
    for (let index = from; index < at; index += 1) {
      const token = tokens[index] as Token;
      isName &&= token.isCapital && !token.isPossessive && (index === from || token.isJoined);
      key += index === from ? token.fold : ` ${token.fold}`;
    }
    if (!isName) continue;
    const phrase = phraseAt(context, from);
    const isListed =
      phrase !== null &&
      phrase.words.length === at - from &&
      (phrase.entry.kind === 'area' || phrase.entry.kind === 'country');
    if (isListed || isCityName(key)) return from;
  }
  return at;
}
