/**
 * Whom a surname alone means where the text names several who bear it: "Mrs. Kern" and "Chief Kern" beside Anna Kern
 * and police chief Peter Kern. Without such a sign it stays with the one named first.
 */
import { foldName } from './fold-name.ts';
import { genderOfGivenName } from './given-name-genders.ts';
import type { Mention, NamingContext } from './mention.ts';

/** Somebody named in full. */
interface Bearer {
  readonly name: string;
  /** By the given name. */
  readonly gender: 'he' | 'she' | null;
  /** Last words of the roles that the text gives them, folded. */
  readonly roles: Set<string>;
}

/** The mentions; those of a shared surname under the name of the bearer whom a title before them fits. */
export function chooseBearers(context: NamingContext, mentions: readonly Mention[]): readonly Mention[] {
  const shared = sharedSurnames(mentions);
  if (shared.size === 0) return mentions;
  return mentions.map((mention) => {
    if (mention.kind !== 'person' || mention.text.includes(' ')) return mention;
    const bearers = shared.get(foldName(mention.text));
    if (!bearers) return mention;
    const chosen = fitting(context, mention, bearers);
    if (!chosen || chosen.name === mention.name) return mention;
    context.trace('choose-bearers', mention.text, chosen.name);
    return { ...mention, name: chosen.name, reason: `${mention.reason}; “${chosen.name}” by the title` };
  });
}

/** Surnames of two people or more, folded, with those who bear them in the order of the text. */
function sharedSurnames(mentions: readonly Mention[]): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const { kind, name, text, role } of mentions) {
    const blank = name.lastIndexOf(' ');
    if (kind !== 'person' || blank < 0 || (text !== name && text.includes(' '))) continue;
    const surname = foldName(name.slice(blank + 1));
    const own = bearers.get(surname) ?? [];
    let bearer = own.find((other) => other.name === name);
    if (!bearer) {
      bearer = {
        name,
        gender: genderOfGivenName(foldName(name.slice(0, name.indexOf(' ')))),
        roles: new Set(),
      };
      own.push(bearer);
      bearers.set(surname, own);
    }
    // The role of a short form may be another's.
    if (role !== null && text === name) bearer.roles.add(postOf(role));
  }
  for (const [surname, own] of bearers) if (own.length < 2) bearers.delete(surname);
  return bearers;
}

/** The one bearer, or the first of several, whom the title before the mention fits; null where it tells nothing. */
function fitting(
  context: NamingContext,
  { start, role }: Mention,
  bearers: readonly Bearer[],
): Bearer | null {
  const before = /(\p{L}+)\.?\s$/u.exec(context.document.text.slice(Math.max(0, start - 16), start))?.[1];
  const gender = before === undefined ? undefined : COURTESIES.get(before.toLowerCase());
  if (gender !== undefined) {
    const fit = bearers.filter((bearer) => bearer.gender === gender);
    if (fit.length > 0) return fit[0] ?? null;
    // "Ms. Kern" beside Peter Kern and a Robin Kern.
    const open = bearers.filter((bearer) => bearer.gender === null);
    return open.length === 1 ? (open[0] ?? null) : null;
  }
  if (role === null) return null;
  const post = postOf(role);
  const fit = bearers.filter(({ roles }) => roles.has(post));
  return fit[0] ?? null;
}

/** "former Florida Gov." and "governor": one post. */
function postOf(role: string): string {
  const last = foldName(role.slice(role.lastIndexOf(' ') + 1)).replaceAll('.', '');
  const of = / (?:of|for|at|in|from|with) /.exec(role);
  const head = of ? foldName(role.slice(0, of.index)).split(' ').at(-1) : undefined;
  const post = head ?? last;
  return SHORT_POSTS.get(post) ?? post;
}

const COURTESIES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['mr', 'm', 'sir', 'lord', 'herr', 'sr', 'г-н', 'господин', 'señor', 'monsieur', 'signor', 'senhor'].map(
    (word) => [word, 'he'] as const,
  ),
  ...[
    'mrs',
    'ms',
    'miss',
    'dame',
    'lady',
    'frau',
    'señora',
    'madame',
    'mme',
    'sra',
    'госпожа',
    'signora',
    'senhora',
  ].map((word) => [word, 'she'] as const),
]);

const SHORT_POSTS: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['gen', 'general'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['rev', 'reverend'],
]);
