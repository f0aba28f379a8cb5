/** People who act together without names: "Pakistani officials", "UN experts", "Taliban fighters". */
import { phraseAt } from './find-known-names.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';

/** Small words allowed between the nationality and the noun ("Afghan border troops"). */
const MOST_BETWEEN = 2;

/** Each nationality, country or organisation with a noun for people after it. */
export function findGroups(context: NamingContext): Mention[] {
  const { tokens, lexicon } = context;
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(context, index);
    if (!phrase || tokens[index]?.isInTitle) continue;
    const start = index;
    let at = index + phrase.words.length;
    let isOpen = true;
    for (let between = 0; between <= MOST_BETWEEN && isOpen; between += 1, at += 1) {
      const token = tokens[at];
      if (!token?.isJoined || tokens[at - 1]?.isPossessive) break;
      if (lexicon.groupNouns.has(token.fold)) {
        const country = phrase.entry.kind === 'organisation' ? null : phrase.entry.place.country;
        mentions.push(
          mentionOf(context, tokenSpan(tokens, start, at + 1), 'group', 65, `“${token.text}” of one side`, {
            country,
            affiliation: phrase.entry.kind === 'organisation' ? phrase.entry.name : phrase.entry.place.name,
          }),
        );
        break;
      }
      isOpen = !token.isCapital && !lexicon.sayingVerbs.has(token.fold) && !lexicon.articles.has(token.fold) && !lexicon.rolePrepositions.has(token.fold) && !lexicon.starters.has(token.fold);
    }
    index += phrase.words.length - 1;
  }
  return mentions;
}
