/** Institutions and streets that bear somebody's name: "lycée Jeanne Martel", "Universidad Rey Alonso Prieto". */
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import { isRoleWord } from './read-roles.ts';

const LONGEST = 6;
/** A post that far before may be whose holder follows: "le directeur de l’hôpital Jean Martel a dit". */
const POST_WITHIN = 4;

/** Every institution or street with a full name right behind its kind; heavier than the person of that name. */
export function findDedications(context: NamingContext): Mention[] {
  const { tokens, lexicon } = context;
  if (lexicon.dedications.size === 0) return [];
  const mentions: Mention[] = [];
  for (const index of context.capitals) {
    const first = tokens[index];
    if (!first?.isJoined) continue;
    // The honour before the name, if any, is part of it.
    const kindAt =
      lexicon.honours.has(tokens[index - 1]?.fold ?? '') && tokens[index]?.isGivenName
        ? index - 2
        : index - 1;
    const kind = tokens[kindAt];
    const sort = lexicon.dedications.get(kind?.fold ?? '');
    if (!kind || sort === undefined || !first.isGivenName || tokens[kindAt + 1]?.isJoined !== true) continue;
    // "sur place Jean Martel a vu": no square.
    if (sort === 'place' && ON_THE_SPOT.test(tokens[kindAt - 1]?.fold ?? '')) continue;
    const end = nameEnd(context, index);
    if (end - index < 2 || isHolder(context, kindAt, end)) continue;
    // «университет имени Анны Беловой»: the kind stands before "named after".
    const from = NAMED_AFTER.test(kind.fold) && kind.isJoined ? kindAt - 1 : kindAt;
    mentions.push(
      mentionOf(
        context,
        tokenSpan(tokens, from, end),
        sort,
        92,
        `“${tokens[from]?.text ?? ''}” bears a name`,
      ),
    );
  }
  return mentions;
}

const ON_THE_SPOT = /^(?:sur|en)$/;
const NAMED_AFTER = /^имени$/u;

function nameEnd({ tokens }: NamingContext, from: number): number {
  let end = from + 1;
  for (let at = end; at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (!token?.isJoined || tokens[at - 1]?.isPossessive) break;
    if (token.isCapital) end = at + 1;
    else if (!token.isParticle) break;
  }
  return end;
}

/** A post stands before, and somebody who says or does something behind. */
function isHolder(context: NamingContext, kindAt: number, end: number): boolean {
  const { tokens } = context;
  const after = tokens[end];
  if (after?.isJoined !== true || !(after.isSaying || AUXILIARY.test(after.fold))) return false;
  for (let at = kindAt - 1; at >= Math.max(0, kindAt - POST_WITHIN); at -= 1) {
    const token = tokens[at];
    if (token?.sentence !== tokens[kindAt]?.sentence) return false;
    if (token && isRoleWord(context, token)) return true;
  }
  return false;
}

const AUXILIARY = /^(?:a|ha|est|es|foi|avait|habia|tem)$/;
