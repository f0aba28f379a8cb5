/** Organisations called after who they are and what for: "Doctors Across Borders", "Reporters for Freedom". */
import { phraseAt } from './find-known-names.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import { isRoleWord } from './read-roles.ts';
import type { Run } from './runs.ts';

const CAUSE = /^(?:across|without|for|against|beyond)$/;
const FOR = /^(?:for|against)$/;
const LONGEST = 4;

/** Each noun for people written large with a preposition and a cause written large behind it. */
export function findCauseOrganisations(context: NamingContext): Mention[] {
  const { runs } = context;
  const mentions: Mention[] = [];
  for (const run of runs) {
    const mention = causeAt(context, run);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function causeAt(context: NamingContext, run: Run): Mention | null {
  const { tokens, lexicon } = context;
  // "Halden Lawyers for Peace": one word before it may say where.
  for (let at = run.from; at < Math.min(run.to, run.from + 2); at += 1) {
    const [noun, tie, cause] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!noun || !tie?.isJoined || !cause?.isJoined || !cause.isCapital || noun.isPossessive) continue;
    if (phraseAt(context, at + 2) !== null) continue;
    if (!lexicon.groupNouns.has(noun.fold) || !CAUSE.test(tie.fold)) continue;
    // "Lawyers for Ana Ruiz", "Doctors for Mr Hale", "Fighters against Kenya": those of somebody.
    const isSomebodys = cause.isGivenName || isRoleWord(context, cause) || cause.isPossessive;
    if (!tie.isCapital && (isSomebodys || (noun.isFirst && FOR.test(tie.fold) && !cause.isFieldWord)))
      continue;
    let to = at + 3;
    while (to - at < LONGEST + 1 && tokens[to]?.isJoined === true && tokens[to]?.isCapital === true) to += 1;
    return mentionOf(
      context,
      tokenSpan(tokens, at, to),
      'organisation',
      79,
      `“${noun.text} ${tie.text}” and a cause`,
    );
  }
  return null;
}
