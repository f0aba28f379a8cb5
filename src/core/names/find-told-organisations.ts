/** Organisations whose own words tell nothing ("Norrhem", "Relief Bridge"): what stands around them somewhere does. */
import { phraseAt } from './find-known-names.ts';
import { kindBehind } from './kind-behind.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import { isCourtesy, isRoleWord, isTitleBefore } from './read-roles.ts';
import type { Run } from './runs.ts';
import type { Token } from './token.ts';

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
  /** Where the first run with something telling ends. */
  readonly end: number;
  readonly evidence: Map<string, number>;
  /** A title, a given name before it, or a surname elsewhere: somebody. */
  isPerson: boolean;
  isInside: boolean;
}

/** Every place of the names that are organisations by what stands around one of them. */
export function findToldOrganisations(context: NamingContext): Mention[] {
  if (context.lexicon.organisationKinds.size === 0) return [];
  const candidates = new Map<string, Candidate>();
  // Most runs have nothing telling beside them, most texts none that has enough.
  const ends = new Set<string>();
  for (const run of context.runs) {
    if (!mayBeTold(context, run)) continue;
    const own = trimmed(context, run);
    if (own === null) continue;
    const key = foldOf(context, own);
    gather(context, own, (candidates.get(key) ?? made(candidates, key, own)).evidence);
  }
  for (const [key, { evidence, end }] of candidates) {
    if (scoreOf(evidence) < NEEDED) candidates.delete(key);
    else ends.add(context.tokens[end - 1]?.fold ?? '');
  }
  if (candidates.size === 0) return [];
  const surnames = surnamesOf(context);
  for (const run of context.runs) {
    if (!ends.has(context.tokens[run.to - 1]?.fold ?? '')) continue;
    const own = trimmed(context, run);
    const candidate = own && candidates.get(foldOf(context, own));
    if (!own || !candidate) continue;
    candidate.runs.push(own);
    candidate.isPerson ||= isSomebody(context, own, surnames, candidate.evidence);
    candidate.isInside ||= context.tokens[own.from]?.isFirst !== true;
  }
  return [...candidates.values()].flatMap((candidate) => mentionsOf(context, candidate));
}

/** A kind, shares or a verb of saying beside a run, or a comma and an article behind it. */
function mayBeTold(context: NamingContext, { from, to }: Run): boolean {
  const { tokens } = context;
  const [before, first, after] = [tokens[from - 1], tokens[from], tokens[to]];
  return (
    before?.isOrganisationKind === true ||
    first?.isOrganisationKind === true ||
    (after !== undefined &&
      (after.isOrganisationKind ||
        after.isSaying ||
        after.isArticle ||
        (after.isJoined && SHARES.has(after.fold)))) ||
    endOfKind(context, from, to) > from ||
    (before !== undefined && /^(?:in|of|von)$/.test(before.fold) && SHARES.has(tokens[from - 2]?.fold ?? ''))
  );
}

function scoreOf(evidence: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const points of evidence.values()) score += points;
  return score;
}

function made(candidates: Map<string, Candidate>, key: string, { to: end }: Run): Candidate {
  const candidate: Candidate = { runs: [], end, evidence: new Map(), isPerson: false, isInside: false };
  candidates.set(key, candidate);
  return candidate;
}

/** German compounds: "Chemiekonzern", "Handelskette". */
const COMPOUND =
  /.(?:konzern|hersteller|reederei|kette|versorger|betreiber|unternehmen|zulieferer|versicherer)s?$/;

/** A noun of the kinds of organisations, or where nouns grow together a compound of one. */
function isKind({ lexicon }: NamingContext, token: Token): boolean {
  return token.isOrganisationKind || (lexicon.nounsAreCapitalised && COMPOUND.test(token.fold));
}

function mentionsOf(context: NamingContext, { runs, evidence, isPerson, isInside }: Candidate): Mention[] {
  if (isPerson) return [];
  // A word that only begins sentences may be any word.
  const hasKind = [...evidence.values()].some((points) => points >= ASSET);
  if (!isInside && !hasKind) return [];
  const reason = [...evidence.keys()].join(', ');
  return runs.map(({ from, to }) =>
    mentionOf(context, tokenSpan(context.tokens, from, to), 'organisation', 80, reason),
  );
}

function foldOf({ tokens }: NamingContext, { from, to }: Run): string {
  let key = tokens[from]?.fold ?? '';
  for (let index = from + 1; index < to; index += 1) key += ` ${tokens[index]?.fold ?? ''}`;
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

/** Where nouns are capitals a run holds the kind: "Der Chemiekonzern | Norvia". The index behind it, or `from`. */
function endOfKind(context: NamingContext, from: number, to: number): number {
  const { tokens, lexicon } = context;
  if (!lexicon.nounsAreCapitalised) return from;
  for (let index = Math.min(to - 2, from + 2); index >= from; index -= 1)
    if (isKind(context, tokens[index] as Token)) return index + 1;
  return from;
}

/** A run without what opens its sentence and without its kind ("Operator | TransGaz Nord"); null for what has a name of another sort. */
function trimmed(context: NamingContext, run: Run): Run | null {
  const { tokens, lowerWords } = context;
  let from = endOfKind(context, run.from, run.to);
  const first = tokens[from];
  if (
    first?.isFirst === true &&
    run.to - from > 1 &&
    (first.isStarter || first.isOrganisationKind || lowerWords.has(first.fold))
  )
    from += 1;
  // "The Daily Ledger": an article may be large.
  if (run.to - from > 1 && tokens[from]?.isArticle === true) from += 1;
  // "On Monday Norrhem said"
  while (run.to - from > 1 && tokens[from]?.isNoName === true) from += 1;
  // "Lindholm-based Norrhem"
  if (run.to - from > 1 && isBased(tokens[from])) from += 1;
  if (run.to - from > LONGEST) return null;
  let isNamed = false;
  for (let index = from; index < run.to; index += 1) {
    const token = tokens[index] as Token;
    if (token.hasDigit || isRoleWord(context, token) || isCourtesy(token) || CONTRACTED.test(token.text))
      return null;
    if (token.isCapital && phraseAt(context, index) !== null) return null;
    isNamed ||= token.isCapital && !token.isNoName && !token.isOrganisationWord;
  }
  // "the New Norland-based firm"
  if (!isNamed || tokens[from]?.isCapital !== true || isBased(tokens[run.to - 1])) return null;
  if (run.to - from === 1 && isPlain(context, tokens[from] as Token)) return null;
  return { from, to: run.to };
}

/** "They’ll": no name. */
const CONTRACTED = /['’](?:ll|d|m|ve|re)$/;

/** One word that means something else, too: a city, a beginning, a word written small elsewhere, an acronym. */
function isPlain({ lowerWords }: NamingContext, token: Token): boolean {
  return (
    token.text.length < 3 ||
    // "the Lindholm-based company"
    isBased(token) ||
    token.isAllCapitals ||
    token.isStarter ||
    token.isPlaceWord ||
    token.isFieldWord ||
    token.isCity ||
    lowerWords.has(token.fold)
  );
}

function isBased(token: Token | undefined): boolean {
  return token?.hasHyphen === true && BASED.test(token.text);
}

const BASED = /-\p{Ll}+$/u;

function isSomebody(
  context: NamingContext,
  { from, to }: Run,
  surnames: ReadonlySet<string>,
  evidence: ReadonlyMap<string, number>,
): boolean {
  const { tokens } = context;
  const first = tokens[from] as Token;
  // "Das Unternehmen Carl Orlik", "la empresa Carlos Orlik": where relative clauses have a comma or a pronoun, nobody's.
  const { nounsAreCapitalised, rolesLead } = context.lexicon;
  const isFirm =
    (nounsAreCapitalised || rolesLead) && [...evidence.values()].some((points) => points >= ASSET);
  if (first.isGivenName && to - from > 1 && !isFirm) return true;
  if (to - from === 1 && (first.isGivenName || surnames.has(first.fold))) return true;
  return first.isJoined && isTitleBefore(context, tokens[from - 1]);
}

function gather(context: NamingContext, { from, to }: Run, evidence: Map<string, number>): void {
  const { tokens } = context;
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  const [before, further] = [tokens[from - 1], tokens[from - 2]];
  const after = tokens[to];
  // "the grid operator Norgrid", "Rival Oceanis"
  // "Direktor der Fluggesellschaft Carl Orlik": perhaps whoever directs it.
  const isOfPost = first.isGivenName && further?.isArticle === true && isRoleWord(context, tokens[from - 3]);
  if (before && isKind(context, before) && first.isJoined && !isOfPost)
    evidence.set(`after “${before.text}”`, KIND);
  // "The energy company, Hydrodnister, told": between commas.
  else if (before && before.isOrganisationKind && isBetweenCommas(context, from, to))
    evidence.set(`“${before.text}” in apposition`, KIND);
  const owns = last.isPossessive;
  if (after?.isJoined && !after.isCapital && !owns) {
    // "the Meridian agency"
    if (after.isOrganisationKind && before && before.isArticle && first.isJoined)
      evidence.set(`before “${after.text}”`, KIND);
    if (after.isSaying) {
      const means = stands(tokens, to + 1);
      if (means !== null) evidence.set(`says what ${means} does`, means === 'its' ? ITS : IT);
    }
  }
  if (/^(?:in|of|von)$/.test(before?.fold ?? '') && first.isJoined && SHARES.has(further?.fold ?? ''))
    evidence.set(`“${further?.text ?? ''}” of it`, ASSET);
  if (after?.isJoined && SHARES.has(after.fold)) evidence.set(`its “${after.text}”`, ASSET);
  // "Blue Creek Transport": what it works in, beside something only organisations do.
  if (to - from > 1 && last.isFieldWord) evidence.set(`“${last.text}” at its end`, ITS);
  const apposed = kindBehind(context, to);
  if (apposed !== null) evidence.set(`“${apposed}” in apposition`, KIND);
}

const SHARES = new Set(
  'shares share stock stake revenue profits shareholders earnings aktie aktien kunden filialen aktionare'.split(
    ' ',
  ),
);

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
