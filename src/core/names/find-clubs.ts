/** Clubs that bear the name of their city behind a word of clubs: "Borussia Dortmund", "FC Bayern München", "AS Roma". */
import { isCityName } from './gazetteer/places.ts';
import { phraseAt } from './find-known-names.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import type { Token } from './token.ts';

/** As they are written; no words of any language the clubs play in. */
const CLUBS: ReadonlySet<string> = new Set(
  'FC AFC AC SC SV VfB VfL TSG TSV RB BSC FSV MSV RC PSV Borussia Eintracht Fortuna Arminia Hertha Werder Alba ALBA Alemannia Hansa Dynamo Dinamo Spartak Lokomotiv Zenit Shakhtar Schachtar Maccabi Hapoel Partizan Atlético Atletico Deportivo Real Inter Olympique Ajax Bayer'.split(
    ' ',
  ),
);
/** Words of other names than clubs': "Real Estate", "Inter Milan". */
const PERHAPS: ReadonlySet<string> = new Set(['Real', 'Inter', 'Bayer']);

/** Every such word with a city or a region behind it. */
export function findClubs(context: NamingContext): Mention[] {
  const { tokens, capitals } = context;
  const mentions: Mention[] = [];
  for (const index of capitals) {
    const token = tokens[index] as Token;
    if (token.isInTitle || token.isPossessive || !CLUBS.has(token.text)) continue;
    const least = PERHAPS.has(token.text) ? 1 : 2;
    const end = cityBehind(context, index + 1, least);
    if (end > index + 1)
      mentions.push(
        mentionOf(context, tokenSpan(tokens, index, end), 'organisation', 79, `“${token.text}” of that city`),
      );
  }
  return mentions;
}

/** Behind the names of a city and, where there may be `most`, of a region before it: "Bayern München". */
function cityBehind(context: NamingContext, from: number, most: number): number {
  let end = from;
  for (let count = 0; count < most; count += 1) {
    const token = context.tokens[end];
    if (!token?.isJoined || !token.isCapital || token.isFirst) break;
    const kind = phraseAt(context, end)?.entry.kind;
    const next = context.tokens[end + 1];
    const isTwo = next?.isJoined === true && next.isCapital && isCityName(`${token.fold} ${next.fold}`);
    if (isTwo) return end + 2;
    if (!token.isCity && kind !== 'area' && kind !== 'country' && !isCityName(token.fold)) break;
    end += 1;
    if (token.isPossessive) break;
  }
  return end;
}
