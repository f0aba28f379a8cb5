/** Organisations whose own words tell nothing ("Norrhem", "Relief Bridge"): what stands around them somewhere does. */
import { isCityName } from './gazetteer/places.ts';
import { phraseAt } from './find-known-names.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import { isCourtesy, isRoleWord, isTitleBefore } from './read-roles.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** Evidence an organisation needs: its kind beside it, its shares, or two things that only organisations do. */
const NEEDED = 45;
const KIND = 50;
const ASSET = 45;
const ITS = 25;
const IT = 20;
const LONGEST = 4;

/** One name in all its places. */
interface Candidate {
  readonly runs: Run[];
  readonly evidence: Map<string, number>;
  /** A title, a given name before it, or a surname elsewhere: somebody. */
  isPerson: boolean;
  isInside: boolean;
}

/** Every place of the names that are organisations by what stands around one of them. */
export function findToldOrganisations(context: NamingContext): Mention[] {
  const { organisationKinds } = context.document.language.naming;
  if (!organisationKinds) return [];
  const kinds = kindsOf(organisationKinds);
  const candidates = new Map<string, Candidate>();
  // Most runs have nothing telling beside them, most texts few that have.
  const ends = new Set<string>();
  for (const run of context.runs) {
    if (!mayBeTold(context, run, kinds)) continue;
    const own = trimmed(context, run, kinds);
    if (own === null) continue;
    const key = foldOf(context, own);
    gather(context, own, kinds, (candidates.get(key) ?? made(candidates, key)).evidence);
    ends.add(context.tokens[own.to - 1]?.fold ?? '');
  }
  if (candidates.size === 0) return [];
  const surnames = surnamesOf(context);
  for (const run of context.runs) {
    if (!ends.has(context.tokens[run.to - 1]?.fold ?? '')) continue;
    const own = trimmed(context, run, kinds);
    const candidate = own && candidates.get(foldOf(context, own));
    if (!own || !candidate) continue;
    candidate.runs.push(own);
    candidate.isPerson ||= isSomebody(context, own, surnames);
    candidate.isInside ||= context.tokens[own.from]?.isFirst !== true;
  }
  return [...candidates.values()].flatMap((candidate) => mentionsOf(context, candidate));
}

/** A kind, shares or a verb of saying beside a run, or a comma and an article behind it. */
function mayBeTold(context: NamingContext, { from, to }: Run, kinds: ReadonlySet<string>): boolean {
  const { tokens, lexicon } = context;
  const after = tokens[to]?.fold ?? '';
  const first = tokens[from]?.fold ?? '';
  const before = tokens[from - 1]?.fold ?? '';
  return (
    kinds.has(before) ||
    kinds.has(first) ||
    kinds.has(after) ||
    endOfKind(context, from, to, kinds) > from ||
    SHARES.has(after) ||
    lexicon.sayingVerbs.has(after) ||
    lexicon.articles.has(after) ||
    ((before === 'in' || before === 'of') && SHARES.has(tokens[from - 2]?.fold ?? ''))
  );
}

function made(candidates: Map<string, Candidate>, key: string): Candidate {
  const candidate: Candidate = { runs: [], evidence: new Map(), isPerson: false, isInside: false };
  candidates.set(key, candidate);
  return candidate;
}

const KINDS = new WeakMap<readonly string[], ReadonlySet<string>>();

/** German compounds: "Chemiekonzern", "Handelskette". */
const COMPOUND =
  /.(?:konzern|hersteller|reederei|kette|versorger|betreiber|unternehmen|zulieferer|versicherer)s?$/;

/** A noun of the kinds of organisations, or where nouns grow together a compound of one. */
function isKind({ lexicon }: NamingContext, fold: string, kinds: ReadonlySet<string>): boolean {
  return kinds.has(fold) || (lexicon.nounsAreCapitalised && COMPOUND.test(fold));
}

function kindsOf(words: readonly string[]): ReadonlySet<string> {
  const known = KINDS.get(words) ?? new Set(words);
  KINDS.set(words, known);
  return known;
}

function mentionsOf(context: NamingContext, { runs, evidence, isPerson, isInside }: Candidate): Mention[] {
  let score = 0;
  for (const points of evidence.values()) score += points;
  if (score < NEEDED || isPerson) return [];
  // A word that only begins sentences may be any word.
  const hasKind = [...evidence.values()].some((points) => points >= ASSET);
  if (!isInside && !hasKind) return [];
  const reason = [...evidence.keys()].join(', ');
  return runs.map(({ from, to }) =>
    mentionOf(context, tokenSpan(context.tokens, from, to), 'organisation', 80, reason),
  );
}

function foldOf({ tokens }: NamingContext, { from, to }: Run): string {
  let key = '';
  for (let index = from; index < to; index += 1) key += ` ${tokens[index]?.fold ?? ''}`;
  return key;
}

/** The surnames of those with a known given name. */
function surnamesOf({ tokens, runs }: NamingContext): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { from, to } of runs) {
    for (let index = from; index < to - 1; index += 1)
      if (tokens[index]?.isGivenName === true) surnames.add(tokens[to - 1]?.fold ?? '');
  }
  return surnames;
}

/** A run without what opens its sentence and without its kind ("Operator | TransGaz Nord"); null for what has a name of another sort. */
/** Where nouns are capitals a run holds the kind: "Der Chemiekonzern | Norvia". The index behind it, or `from`. */
function endOfKind(context: NamingContext, from: number, to: number, kinds: ReadonlySet<string>): number {
  const { tokens, lexicon } = context;
  if (!lexicon.nounsAreCapitalised) return from;
  for (let index = Math.min(to - 2, from + 2); index >= from; index -= 1)
    if (isKind(context, tokens[index]?.fold ?? '', kinds)) return index + 1;
  return from;
}

function trimmed(context: NamingContext, run: Run, kinds: ReadonlySet<string>): Run | null {
  const { tokens, lexicon, lowerWords } = context;
  let from = endOfKind(context, run.from, run.to, kinds);
  const first = tokens[from];
  if (
    first?.isFirst === true &&
    run.to - from > 1 &&
    (lexicon.starters.has(first.fold) || kinds.has(first.fold) || lowerWords.has(first.fold))
  )
    from += 1;
  // "The Daily Ledger": an article may be large.
  if (run.to - from > 1 && lexicon.articles.has(tokens[from]?.fold ?? '')) from += 1;
  // "On Monday Norrhem said"
  while (run.to - from > 1 && lexicon.notNames.has(tokens[from]?.fold ?? '')) from += 1;
  // "Lindholm-based Norrhem"
  if (run.to - from > 1 && BASED.test(tokens[from]?.text ?? '')) from += 1;
  if (run.to - from > LONGEST) return null;
  let isNamed = false;
  for (let index = from; index < run.to; index += 1) {
    const token = tokens[index] as Token;
    if (/\d|['’](?:ll|d|m|ve|re)$/.test(token.text) || isRoleWord(context, token) || isCourtesy(token))
      return null;
    if (token.isCapital && phraseAt(context, index) !== null) return null;
    isNamed ||=
      token.isCapital && !lexicon.notNames.has(token.fold) && !lexicon.organisationWords.has(token.fold);
  }
  // "the New Norland-based firm"
  if (!isNamed || tokens[from]?.isCapital !== true || BASED.test(tokens[run.to - 1]?.text ?? '')) return null;
  if (run.to - from === 1 && isPlain(context, tokens[from] as Token)) return null;
  return { from, to: run.to };
}

/** One word that means something else, too: a city, a beginning, a word written small elsewhere, an acronym. */
function isPlain({ lexicon, lowerWords }: NamingContext, { fold, isAllCapitals, text }: Token): boolean {
  return (
    text.length < 3 ||
    // "the Lindholm-based company"
    BASED.test(text) ||
    isAllCapitals ||
    lexicon.starters.has(fold) ||
    lexicon.placeWords.has(fold) ||
    lexicon.fieldWords.has(fold) ||
    lowerWords.has(fold) ||
    isCityName(fold)
  );
}

const BASED = /-\p{Ll}+$/u;

function isSomebody(context: NamingContext, { from, to }: Run, surnames: ReadonlySet<string>): boolean {
  const { tokens } = context;
  const first = tokens[from] as Token;
  if (first.isGivenName && to - from > 1) return true;
  if (to - from === 1 && (first.isGivenName || surnames.has(first.fold))) return true;
  return first.isJoined && isTitleBefore(context, tokens[from - 1]);
}

function gather(
  context: NamingContext,
  { from, to }: Run,
  kinds: ReadonlySet<string>,
  evidence: Map<string, number>,
): void {
  const { tokens, lexicon } = context;
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  const [before, further] = [tokens[from - 1], tokens[from - 2]];
  const after = tokens[to];
  // "the grid operator Norgrid", "Rival Oceanis"
  if (before && isKind(context, before.fold, kinds) && first.isJoined)
    evidence.set(`after “${before.text}”`, KIND);
  // "The energy company, Hydrodnister, told": between commas.
  else if (before && kinds.has(before.fold) && isBetweenCommas(context, from, to))
    evidence.set(`“${before.text}” in apposition`, KIND);
  const owns = last.isPossessive;
  if (after?.isJoined && !after.isCapital && !owns) {
    // "the Meridian agency"
    if (kinds.has(after.fold) && before && lexicon.articles.has(before.fold) && first.isJoined)
      evidence.set(`before “${after.text}”`, KIND);
    if (lexicon.sayingVerbs.has(after.fold)) {
      const means = stands(tokens, to + 1);
      if (means !== null) evidence.set(`says what ${means} does`, means === 'its' ? ITS : IT);
    }
  }
  if (/^(?:in|of)$/.test(before?.fold ?? '') && first.isJoined && SHARES.has(further?.fold ?? ''))
    evidence.set(`“${further?.text ?? ''}” of it`, ASSET);
  if (after?.isJoined && SHARES.has(after.fold)) evidence.set(`its “${after.text}”`, ASSET);
  // "Blue Creek Transport": what it works in, beside something only organisations do.
  if (to - from > 1 && lexicon.fieldWords.has(last.fold)) evidence.set(`“${last.text}” at its end`, ITS);
  const apposed = kindBehind(context, to, kinds);
  if (apposed !== null) evidence.set(`“${apposed}” in apposition`, KIND);
}

const SHARES = new Set('shares share stock stake revenue profits shareholders earnings'.split(' '));

/** Words behind a verb of saying among which "it" or "its" takes up who said so. */
const REACH = 5;

function stands(tokens: readonly Token[], from: number): 'it' | 'its' | null {
  for (let index = from; index < from + REACH; index += 1) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[from]?.sentence || (token.isCapital && index > from + 2))
      return null;
    if (token.fold === 'its') return 'its';
    // "said it was time" is said of nothing.
    if (
      token.fold === 'it' &&
      /^(?:is|was)$/.test(tokens[index + 1]?.fold ?? '') &&
      tokens[index + 2]?.fold.endsWith('ing') === true
    )
      return 'it';
    if (token.fold === 'it')
      return /^(?:had|has|will|would|plans|expects|planned)$/.test(tokens[index + 1]?.fold ?? '')
        ? 'it'
        : null;
  }
  return null;
}

function isBetweenCommas({ document, tokens }: NamingContext, from: number, to: number): boolean {
  const start = tokens[from - 1]?.end ?? 0;
  return (
    document.text.slice(start, tokens[from]?.start ?? start).trim() === ',' &&
    document.text.charAt(tokens[to - 1]?.end ?? 0) === ','
  );
}

/** Words of an apposition looked at for its noun: ", a Danish container shipping company". */
const APPOSED = 6;

function kindBehind(context: NamingContext, to: number, kinds: ReadonlySet<string>): string | null {
  const { tokens, lexicon, document } = context;
  const end = tokens[to - 1]?.end ?? 0;
  if (!document.text.startsWith(', ', end)) return null;
  const article = tokens[to];
  if (!article || article.start !== end + 2 || !lexicon.articles.has(article.fold)) return null;
  for (let index = to + 1; index <= to + APPOSED; index += 1) {
    const token = tokens[index];
    if (!token?.isJoined || lexicon.rolePrepositions.has(token.fold)) return null;
    const goesOn = tokens[index + 1]?.isJoined === true && kinds.has(tokens[index + 1]?.fold ?? '');
    // "a company director" is somebody.
    if (kinds.has(token.fold) && !goesOn)
      return isRoleWord(context, tokens[index + 1]) && tokens[index + 1]?.isJoined ? null : token.text;
  }
  return null;
}
