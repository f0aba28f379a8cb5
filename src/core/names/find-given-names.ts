/**
 * "said Omar, 34, a tailor": people the text calls by a given name alone. A known name has to be beside a verb of
 * saying, an age or a role in apposition, and to be nobody's whose whole name the text gives.
 */
import { foldName } from './fold-name.ts';
import { isCityName } from './gazetteer/places.ts';
import { phraseAt } from './find-known-names.ts';
import { mentionOf, type Mention, type NamingContext } from './mention.ts';
import { roleAfter } from './read-appositions.ts';
import { isRoleWord, type Role } from './read-roles.ts';

/** Letters of the shortest such name. */
const SHORTEST = 3;

/** Given names that stand for somebody. */
export function findGivenNames(context: NamingContext): Mention[] {
  const { tokens, runs, lowerWords, document } = context;
  const found: Mention[] = [];
  let longer: ReadonlySet<string> | null = null;
  for (const { from, to } of runs) {
    const token = tokens[from];
    if (to - from > 1 || token?.isGivenName !== true || token.fold.length < SHORTEST) continue;
    if (token.isAllCapitals || token.isNoName || token.isPossessive || token.isInTitle) continue;
    if (token.isOrganisationWord || token.isPlaceWord || lowerWords.has(token.fold)) continue;
    const age = isAged(context, from);
    if ((age === null && phraseAt(context, from) !== null) || isNamedThing(context, from)) continue;
    // "Omar, 34, | a tailor"
    const role = roleAfter(context, tokens[to]?.hasDigit === true ? to + 1 : to);
    const holder = role && isPersons(context, role) ? role : null;
    if (age === null && (role ? !holder : isCityName(token.fold))) continue;
    const reason = age ?? (holder ? 'a role in apposition' : spokenOf(context, from));
    if (reason === null) continue;
    longer ??= wordsOfLongerNames(context);
    if (longer.has(token.fold)) continue;
    context.trace('find-given-names', document.text.slice(token.start, token.end), reason);
    found.push(
      mentionOf(context, token, 'person', 58, `a given name, ${reason}`, {
        role: holder?.text ?? null,
        ...(holder ? { roleSpan: { start: holder.start, end: holder.end } } : {}),
      }),
    );
  }
  return found;
}

/** "Omar, 34,", "Omar (34)", "nine-year-old Amina". */
function isAged({ tokens, document }: NamingContext, at: number): string | null {
  const { end = 0, isJoined = false } = tokens[at] ?? {};
  const before = isJoined ? tokens[at - 1] : undefined;
  const aged = /^(?:, \d\d?(?:[,.)]| and )| \(\d\d?\))/.test(document.text.slice(end, end + 9));
  return aged || /-(?:year-old|jähriger?|jährigen)$/u.test(before?.text ?? '') ? 'an age' : null;
}

/** Beside a verb of saying. */
function spokenOf({ tokens }: NamingContext, at: number): string | null {
  const before = tokens[at]?.isJoined === true ? tokens[at - 1] : undefined;
  const next = tokens[at + 1];
  if (before?.isSaying === true && !before.isCapital) return `after “${before.text}”`;
  return next?.isJoined === true && next.isSaying && !next.isCapital ? `before “${next.text}”` : null;
}

/** A trade or another word for a person, up to a sign: no firm, thing or subject of the next clause. */
function isPersons(context: NamingContext, { start, end, text }: Role): boolean {
  const { tokens, document, lexicon } = context;
  if (!/^(?:[,.;:)\n]|$| (?:who|whose|qui|dont|que) )/u.test(document.text.slice(end, end + 7))) return false;
  const [noun = ''] = text.split(
    /(?: (?:of|in|at|for|from|on|near|with|who|de|du|des|à|au|en|chez|dans|aus|von|im) | d’| d')/u,
  );
  const head = foldName(noun.slice(noun.lastIndexOf(' ') + 1));
  if (!lexicon.roles.has(head) && (!TRADE.test(head) || VESSELS.test(head))) return false;
  return tokens.every(
    (token) => token.start < start || token.end > end || !(token.isOrganisationKind || token.isPlaceWord),
  );
}

const TRADE = /(?:er|or|ist|ian|ant|ent|man|woman|eer|wife|euse|eur|iere?|in|boy|girl|father|mother|widow)$/u;
const VESSELS =
  /^(?:tanker|trawler|freighter|cruiser|steamer|liner|server|computer|river|thriller|border|power|order|letter|tower|number|matter)$/u;

/** "the ferry | Amina": a word that tells what bears the name. */
function isNamedThing(context: NamingContext, at: number): boolean {
  const { tokens } = context;
  const before = tokens[at]?.isJoined === true ? tokens[at - 1] : undefined;
  if (!before || before.isCapital || before.isSaying || before.isConjunction || before.isRolePreposition)
    return false;
  return !isRoleWord(context, before) && !LEADS.test(before.text);
}

const LEADS =
  /^(?:by|with|that|from|while|but|when|as|told|asked|because|to|like|if|dass|que|qui)$|-(?:year-old|jähriger?|jährigen)$/u;

/** The words of all longer names, to which a word alone belongs. */
function wordsOfLongerNames({ tokens, runs }: NamingContext): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { from, to } of runs)
    if (to - from > 1) for (let at = from; at < to; at += 1) words.add(tokens[at]?.fold ?? '');
  return words;
}
