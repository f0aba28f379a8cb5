/** Where every noun is written large (German), what speaks against a run of capitals being a name. */
import type { NamingContext } from './mention.ts';
import { isCourtesy } from './read-roles.ts';
import type { Token } from './token.ts';

const ABSTRACT = /(?:keit|heit|ung|schaft|tion|keiten|heiten|ungen|schaften|tionen|ismus)$/;
const COMMON = /(?:ung|heit|keit|schaft|tion|nis|en|e|bruch|recht|zug|lauf|fall)$/;
const COUNTED =
  /(?:ung|heit|keit|schaft|tion|taet|tat|nis|ismus|ler|tag|jahr|ende|anfang|mitte|prozent|euro|million|millionen|milliarden|uhr|ment|thema|fall)$/;
/** Endings of a title in the cases that an object takes ("dem Präsidenten"). */
const OBLIQUE = /(?:en|n|s)$/;
const NOMINATIVE = /(?:in|mann|frau)$/;

/** Doubts with their points; `title` is the title right before, where there is one. */
export function nounDoubts(
  context: NamingContext,
  words: readonly Token[],
  title: Token | undefined,
  surnames: ReadonlyMap<string, number>,
): (readonly [points: number, reason: string])[] {
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last) return [];
  const doubts: (readonly [number, string])[] = [];
  const isGiven = first.isGivenName;
  if (title) {
    // "warf dem Präsidenten Wortbruch vor": after an object a noun is a name only if it comes again.
    const isOblique = OBLIQUE.test(title.fold) && !NOMINATIVE.test(title.fold);
    const mayBeNoun = words.length === 1 && !isCourtesy(title) && (isOblique || COMMON.test(last.fold));
    if (mayBeNoun && !comesAgain(context, last)) doubts.push([-60, 'a noun, once']);
  } else if (!isGiven) {
    const isSeveral = words.length > 1;
    if (isSeveral && (COUNTED.test(first.fold) || ABSTRACT.test(last.fold))) doubts.push([-60, 'a noun']);
    // "Andere Quellen nennen …": a sentence begins with any word, and the next noun is large.
    if (first.isFirst && (surnames.get(last.fold) ?? 0) < 2)
      doubts.push([-45, 'the first word of a sentence']);
    else if (first.isFirst) doubts.push([-30, 'the first word of a sentence']);
  }
  if (first.isArticle) doubts.push([-60, 'an article']);
  return doubts;
}

/**
 * True where the word stands again as names do: never after an article or an adjective, and at
 * least once after a title, beside a verb of saying or before the verb of a sentence.
 */
function comesAgain(context: NamingContext, word: Token): boolean {
  const { tokens } = context;
  let isNamed = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token === word || (token.fold !== word.fold && token.fold !== `${word.fold}s`)) continue;
    const before = token.isJoined ? tokens[index - 1] : undefined;
    const after = tokens[index + 1]?.isJoined ? tokens[index + 1] : undefined;
    if (before && !before.isCapital && DETERMINER.test(before.fold)) return false;
    if (before && before.isArticle) return false;
    if (after && PLURAL.test(after.fold)) return false;
    isNamed ||=
      (before !== undefined && (before.isTitle || before.isGivenName)) ||
      [before, after].some((beside) => beside !== undefined && beside.isSaying) ||
      (token.isFirst && after?.isCapital === false);
  }
  return isNamed;
}

/** Possessives, pronouns, prepositions that hold an article, and adjectives with their endings. */
const DETERMINER =
  /^(?:mein|dein|sein|ihr|unser|kein|dies|jed|manch|solch|welch|jen)(?:e|en|em|er|es)?$|^(?:zum|zur|im|am|beim|vom|ins|ans)$|^.{3,}(?:ig|lich|isch|haft|sam|bar|voll|los|neu|alt|gross|weiter|erst|zweit)(?:e|en|em|er|es)$|^(?:mehr|viele|wenige|neue|weitere|zwei|drei|vier|einige|mehrere|ohne|per)$/;
const PLURAL =
  /^(?:sind|seien|waren|werden|wurden|haben|hatten|konnen|sollen|mussen|gegen|auf|eingereicht|erhoben)$/;
