/** Places that no list knows, by the word for their kind: "Hudson River", "Torkham Border Crossing". */
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import { isRoleWord } from './read-roles.ts';

/** Every run that ends with a capitalised word for a kind of place. */
export function findLandmarks(context: NamingContext): Mention[] {
  const { tokens, lexicon, lowerWords } = context;
  const mentions: Mention[] = [];
  // There the word for the kind leads ("rue Lepic").
  if (lexicon.rolesLead) return mentions;
  for (const run of context.runs) {
    let { from } = run;
    const { to } = run;
    const first = tokens[from];
    if (
      first?.isFirst &&
      (lexicon.starters.has(first.fold) || lowerWords.has(first.fold) || lexicon.articles.has(first.fold))
    )
      from += 1;
    if (lexicon.articles.has(tokens[from]?.fold ?? '')) from += 1;
    // "Two Harlan County men", behind a dateline.
    while (to - from > 2 && lexicon.starters.has(tokens[from]?.fold ?? '')) from += 1;
    const last = tokens[to - 1];
    if (!last || to - from < 2 || to - from > 5 || !lexicon.placeWords.has(last.fold)) continue;
    const words = tokens.slice(from, to - 1);
    if (words.some((word) => isRoleWord(context, word) || lexicon.notNames.has(word.fold))) continue;
    mentions.push(
      mentionOf(context, tokenSpan(tokens, from, to), 'place', 66, `“${last.text}” names a place`),
    );
  }
  return mentions;
}
