/** People who act together without names: "Pakistani officials", "UN experts", "Taliban fighters". */
import { phraseAt } from './find-known-names.ts';
import type { Phrase } from './lexicon.ts';
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
      if (isGroupNoun(context, token.fold)) {
        const country = phrase.entry.kind === 'organisation' ? null : phrase.entry.place.country;
        mentions.push(
          mentionOf(context, tokenSpan(tokens, start, at + 1), 'group', 65, `“${token.text}” of one side`, {
            country,
            affiliation: phrase.entry.kind === 'organisation' ? phrase.entry.name : phrase.entry.place.name,
          }),
        );
        break;
      }
      isOpen =
        !token.isCapital &&
        !lexicon.sayingVerbs.has(token.fold) &&
        !lexicon.articles.has(token.fold) &&
        !lexicon.rolePrepositions.has(token.fold) &&
        !lexicon.starters.has(token.fold);
    }
    if (lexicon.rolesLead) mentions.push(...nounBefore(context, index, phrase));
    index += phrase.words.length - 1;
  }
  return mentions;
}

/** "autorités ukrainiennes", "المسؤولون الأفغان": the noun leads, the nationality follows. */
function nounBefore(context: NamingContext, index: number, phrase: Phrase): Mention[] {
  const { tokens } = context;
  const noun = tokens[index - 1];
  if (
    phrase.entry.kind !== 'demonym' ||
    !noun ||
    !tokens[index]?.isJoined ||
    !isGroupNoun(context, noun.fold)
  )
    return [];
  const { place } = phrase.entry;
  return [
    mentionOf(
      context,
      tokenSpan(tokens, index - 1, index + phrase.words.length),
      'group',
      65,
      `“${noun.text}” of one side`,
      {
        country: place.country,
        affiliation: place.name,
      },
    ),
  ];
}

function isGroupNoun(context: NamingContext, fold: string): boolean {
  const { groupNouns, endings } = context.lexicon;
  if (groupNouns.has(fold)) return true;
  return endings.some((ending) => fold.endsWith(ending) && groupNouns.has(fold.slice(0, -ending.length)));
}
