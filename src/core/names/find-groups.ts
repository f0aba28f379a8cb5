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
  for (let index = nextPhrase(context, 0); index < tokens.length;) {
    const phrase = phraseAt(context, index) as Phrase;
    const group = groupAt(context, index, phrase);
    if (group) mentions.push(group);
    if (lexicon.rolesLead) mentions.push(...nounBefore(context, index, phrase));
    index = nextPhrase(context, index + phrase.words.length);
  }
  return mentions;
}

/** The next token from `from` on that begins a listed phrase outside titles. */
function nextPhrase({ tokens, phrases }: NamingContext, from: number): number {
  let index = from;
  while (index < tokens.length && (phrases[index] === null || tokens[index]?.isInTitle === true)) index += 1;
  return index;
}

/** The phrase with the noun for people that stands behind it, over at most two small words. */
function groupAt(context: NamingContext, start: number, phrase: Phrase): Mention | null {
  const { tokens } = context;
  const { entry } = phrase;
  const from = start + phrase.words.length;
  for (let at = from; at <= from + MOST_BETWEEN; at += 1) {
    const token = tokens[at];
    if (!token?.isJoined || tokens[at - 1]?.isPossessive) return null;
    if (isGroupNoun(context, token.fold)) {
      const country = entry.kind === 'organisation' ? null : entry.place.country;
      return mentionOf(
        context,
        tokenSpan(tokens, start, at + 1),
        'group',
        65,
        `“${token.text}” of one side`,
        {
          country,
          affiliation: entry.kind === 'organisation' ? entry.name : entry.place.name,
        },
      );
    }
    const isOpen =
      !token.isCapital && !token.isSaying && !token.isArticle && !token.isRolePreposition && !token.isStarter;
    if (!isOpen) return null;
  }
  return null;
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
