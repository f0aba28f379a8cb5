/** Runs of capitalised words: what may be names in a script with capitals. */
import { FIRST_NAMES } from './first-names.ts';
import type { Token } from './token.ts';

/** Tokens `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Particles of German that are articles first: none begins the particle of a name. */
const ARTICLES = new Set(['der', 'den', 'des', 'die', 'das']);

/** "Anna Gräfin von Kell": nobility between a given name and its particle. */
const NOBLE = new Set(
  'freiherr freifrau graf grafin furst furstin prinz prinzessin baron ritter edler'.split(' '),
);

/** "Jean-Pierre", "Anne-Marie", "Abdul-Rahman". */
export function isGivenCompound(fold: string): boolean {
  const hyphen = fold.indexOf('-');
  if (hyphen < 2) return false;
  const first = fold.slice(0, hyphen);
  if (!(FIRST_NAMES.has(first) || SERVANT.test(first)) || /-(?:.?-|.?$)/u.test(fold)) return false;
  // "Maya-Stätte": what a noun is of.
  return !THINGS.test(fold);
}

const THINGS =
  /-(?:statte|stadt|kultur|ruinen|stiftung|schule|preis|platz|strasse|film|konzert|fans?|album|tour|anhanger|lager|regierung|museum|institut|haus|tempel|partei|plan|team|show|effekt|prozess|affare|ara|type|era|style|led|backed|like|fan|supporter|inspired)$/;

/** "Abdul-Malik", "Abd-al-Rahman". */
const SERVANT = /^abd(?:[eu][lnrs]|al)?$/;

/** What a language says of its capitals. */
interface Capitals {
  readonly nounsAreCapitalised: boolean;
  /** Nouns of organisations, folded: no name goes on with one. */
  readonly organisationWords: ReadonlySet<string>;
}

/** Capitalised words that follow each other, with small particles between; never in a title. `capitals` are the indices of all. */
export function findRuns(tokens: readonly Token[], capitals: readonly number[], language: Capitals): Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const from of capitals) {
    if (from < next || tokens[from]?.isInTitle === true) continue;
    next = endOfRun(tokens, from, language);
    runs.push({ from, to: next });
  }
  return runs;
}

function endOfRun(tokens: readonly Token[], from: number, capitals: Capitals): number {
  let to = from + 1;
  while (to < tokens.length && !tokens[to - 1]?.isPossessive) {
    const next = tokens[to];
    if (!next?.isJoined || next.isFirst) break;
    if (next.isCapital) {
      to += 1;
      continue;
    }
    // Where nouns are capitals, "der" joins a name only after a given name.
    const given = tokens[to - 1]?.fold ?? '';
    if (
      capitals.nounsAreCapitalised &&
      !FIRST_NAMES.has(given) &&
      !isGivenCompound(given) &&
      !(NOBLE.has(given) && to - from > 1)
    )
      break;
    const beyond = capitalAfterParticles(tokens, to, capitals);
    if (beyond === 0) break;
    to = beyond;
  }
  return to;
}

/** Index after the capital that one or two particles lead to, or 0. */
function capitalAfterParticles(
  tokens: readonly Token[],
  at: number,
  { nounsAreCapitalised }: Capitals,
): number {
  let index = at;
  while (index < at + 2 && tokens[index]?.isParticle === true && tokens[index]?.isJoined) index += 1;
  if (nounsAreCapitalised && ARTICLES.has(tokens[at]?.fold ?? '')) return 0;
  const token = tokens[index];
  // "Robert Kelly von der Universität Busan": where he works.
  if (nounsAreCapitalised && token?.isOrganisationWord === true) return 0;
  return index > at && token?.isCapital && token.isJoined ? index + 1 : 0;
}
