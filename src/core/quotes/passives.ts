/** Passive verbs of saying: not their subject speaks, but the agent, where one is named. */
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { sentenceStart } from './subjects.ts';
import type { Token } from './tokens.ts';

/** Tokens an auxiliary may stand away from the participle that closes its clause. */
const BRACKET = 40;

/** Who does it in "was reported by the agency", null where nobody is named; undefined in the active. */
export function passiveAgent(
  tokens: readonly Token[],
  verb: number,
  helper: Token | null,
  lexicon: SpeechLexicon,
): TokenRange | null | undefined {
  if (lexicon.quotedForms.has(tokens[verb]?.lower ?? '')) return undefined;
  if (lexicon.order === 'verb-second') {
    const from = Math.max(bracketStart(tokens, verb, lexicon, true), attributeStart(tokens, verb));
    return from < 0 ? undefined : agentBetween(tokens, from, verb, lexicon);
  }
  const passive =
    helper !== null &&
    lexicon.passives.has(helper.lower) &&
    !tokens.slice(Math.max(0, verb - 3), verb).some(({ lower }) => lexicon.reflexives.has(lower));
  // "a divide highlighted by the shootings": a participle without its auxiliary.
  const reduced =
    lexicon.order === 'subject-first' &&
    lexicon.agents.has(tokens[verb + 1]?.lower ?? '') &&
    lexicon.hasVerbEnding(tokens[verb]?.lower ?? '');
  if (!passive && !reduced) return undefined;
  const agent = agentBehind(tokens, verb, lexicon);
  const speaks =
    agent &&
    tokens
      .slice(agent.from, agent.to + 1)
      .some((token) => token.tag === 'name' || lexicon.speakerNouns.has(token.lower));
  return passive || speaks ? agent : null;
}

/**
 * Where the clause of a German passive begins, -1 in the active: behind the auxiliary further left
 * ("wurde von Hahn als „Unsinn“ bezeichnet"), or at the clause’s start when it closes the clause
 * ("der von Hahn als „Unsinn“ bezeichnet wurde").
 */
function bracketStart(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
  mainToo = false,
): number {
  if (!lexicon.isPastParticiple(tokens[verb]?.lower ?? '')) return -1;
  const next = tokens[verb + 1];
  const closed =
    next !== undefined && next.sentence === tokens[verb]?.sentence && lexicon.passives.has(next.lower);
  for (let at = verb - 1; at > verb - BRACKET && tokens[at]?.sentence === tokens[verb]?.sentence; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === 'relative' || token.tag === 'subordinator') return closed ? at + 1 : -1;
    if (token.tag === 'auxiliary') return closed || lexicon.passives.has(token.lower) ? at + 1 : -1;
    // "Scharf kritisiert wurde die Entscheidung", ", das so genannt wird": closed by its auxiliary.
    if (token.tag === 'cue' || token.tag === 'quoting' || token.lower === ',' || token.lower === ':')
      return closed && mainToo ? at + 1 : -1;
  }
  return closed && mainToo ? sentenceStart(tokens, verb) : -1;
}

/** "Der von Hahn als „Skandal“ bezeichnete Plan": behind the article, where the verb is an attribute; else -1. */
function attributeStart(tokens: readonly Token[], verb: number): number {
  const noun = tokens[verb + 1];
  if (noun?.tag !== 'noun' || !noun.capital || noun.sentence !== tokens[verb]?.sentence) return -1;
  for (let at = verb - 1; at > verb - BRACKET && tokens[at]?.sentence === noun.sentence; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation' || token.tag === 'auxiliary') return -1;
    if (token.tag === 'determiner' && tokens[at + 1]?.tag === 'preposition') return at + 1;
  }
  return -1;
}

function agentBetween(
  tokens: readonly Token[],
  from: number,
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  for (let at = from; at < verb; at += 1) {
    if (!lexicon.agents.has(tokens[at]?.lower ?? '')) continue;
    const agent = nounPhraseStartingAt(tokens, at + 1, lexicon);
    if (!agent || agent.to >= verb || tokens[agent.to]?.tag === 'number') continue;
    // "der von Kiel kommt und so genannt wird": what the verb before has.
    if (!tokens.slice(agent.to + 1, verb).some(({ tag }) => tag === 'coordinator')) return agent;
  }
  return null;
}

/** "was first reported by the agency": who did it. */
function agentBehind(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  for (let at = verb + 1; at < tokens.length && at < verb + 6; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[verb]?.sentence || token.tag === 'punctuation') return null;
    // "was asked at a lunch held by the paper": the agent of another participle.
    if (token.tag === 'verb') return null;
    if (lexicon.agents.has(token.lower)) return nounPhraseStartingAt(tokens, at + 1, lexicon);
  }
  return null;
}

/** "wie Hahn von der Morgenpost zitiert wird": who quotes is no part of who spoke. */
export function withoutAgent(
  tokens: readonly Token[],
  subject: TokenRange,
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange {
  // "Peter von Hahn wird zitiert": before its auxiliary alone the participle has an agent.
  if (!lexicon.quotedForms.has(tokens[verb]?.lower ?? '')) return subject;
  if (!lexicon.passives.has(tokens[verb + 1]?.lower ?? '') || subject.to !== verb - 1) return subject;
  const agent = tokens.findIndex(
    ({ lower }, at) => at > subject.from && at <= subject.to && lexicon.agents.has(lower),
  );
  return agent < 0 ? subject : { from: subject.from, to: agent - 1 };
}

/**
 * "will be dubbed “the old lady”", "was asked, “Why?”": someone did, and the sentence does not tell who. The
 * verb, right before the words in marks; -1 where there is none.
 */
export function agentlessBefore(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): number {
  if (lexicon.order !== 'subject-first' || index === 0) return -1;
  let verb = index - 1;
  const marked = tokens[verb]?.lower === ',' || tokens[verb]?.lower === ':';
  if (marked) verb -= 1;
  while (tokens[verb]?.tag === 'determiner' || lexicon.asWords.has(tokens[verb]?.lower ?? '')) verb -= 1;
  if (((tokens[verb - 1]?.listing ?? 0) & Listing.accused) !== 0) verb -= 1;
  const { lower = '', sentence, listing = 0 } = tokens[verb] ?? {};
  const fits = marked
    ? (listing & Listing.asking) !== 0
    : lexicon.quoting.has(lower) && lexicon.hasVerbEnding(lower);
  if (!fits || sentence !== tokens[index]?.sentence) return -1;
  let helper = verb - 1;
  while (tokens[helper]?.tag === 'adverb') helper -= 1;
  const { tag, lower: word = '' } = tokens[helper] ?? {};
  return tag === 'auxiliary' && lexicon.passives.has(word) && tokens[helper]?.sentence === sentence
    ? verb
    : -1;
}

/**
 * "was called “absurd” by traders", "described as “reckless” by the union": the participle before words in marks and
 * whoever is named right behind them; null in the active, and where a day or nobody stands there.
 */
export function agentAround(
  tokens: readonly Token[],
  index: number,
  lexicon: SpeechLexicon,
): { readonly verb: number; readonly agent: TokenRange } | null {
  const { sentence } = tokens[index] ?? {};
  const by = tokens[index + 1];
  if (!by || by.sentence !== sentence || !lexicon.agents.has(by.lower)) return null;
  let verb = index - 1;
  while (tokens[verb]?.tag === 'determiner') verb -= 1;
  const tied = tokens[verb]?.tag === 'preposition' || lexicon.asWords.has(tokens[verb]?.lower ?? '');
  if (tied) verb -= 1;
  const { lower = '', sentence: own } = tokens[verb] ?? {};
  const calls = lexicon.quoting.has(lower) || lexicon.saying.has(lower);
  if (own !== sentence || !calls) return null;
  let helper = verb - 1;
  while (tokens[helper]?.tag === 'adverb') helper -= 1;
  const passive = tokens[helper]?.sentence === sentence && lexicon.passives.has(tokens[helper]?.lower ?? '');
  if (!passive && !(tied && (lexicon.hasVerbEnding(lower) || lexicon.isPastParticiple(lower)))) return null;
  // "was called “the Old Lady” by locals": a name, which nobody says.
  if (tokens[index]?.nameLike === true && !tied) return null;
  const agent = nounPhraseStartingAt(tokens, index + 2, lexicon);
  return agent && !tellsTime(tokens, agent, lexicon) ? { verb, agent } : null;
}

/** "was called “absurd” by traders": the words in marks alone are theirs. */
export function closesPassive(tokens: readonly Token[], agent: TokenRange, lexicon: SpeechLexicon): boolean {
  const passage = agent.from - 2;
  return tokens[passage]?.kind === 'quotation' && agentAround(tokens, passage, lexicon) !== null;
}

/** "by the end of the week", "by Monday" */
function tellsTime(tokens: readonly Token[], { from, to }: TokenRange, lexicon: SpeechLexicon): boolean {
  let at = to;
  if (lexicon.genitives.has(tokens[at + 1]?.lower ?? '')) at += 2;
  if (at > to && tokens[at]?.tag === 'determiner') at += 1;
  return tokens[at]?.tag === 'time' && !tokens.slice(from, to + 1).some(({ capital }) => capital);
}

/**
 * "wurde gestern im „Landboten“ als „Farce“ bezeichnet": nobody is named who called it so, at most where it was
 * written. The verb, right behind the words in marks, and the paper; null in the active and where an agent is named.
 */
export function agentlessAround(
  tokens: readonly Token[],
  index: number,
  lexicon: SpeechLexicon,
): { readonly verb: number; readonly paper: number } | null {
  const verb = index + 1;
  if (lexicon.order !== 'verb-second' || tokens[verb]?.sentence !== tokens[index]?.sentence) return null;
  const lower = tokens[verb]?.lower ?? '';
  if (!lexicon.quoting.has(lower) || lexicon.quotedForms.has(lower)) return null;
  const from = Math.max(bracketStart(tokens, verb, lexicon), attributeStart(tokens, verb));
  if (from < 0 || agentBetween(tokens, from, verb, lexicon)) return null;
  for (let at = from; at < index - 1; at += 1) {
    if (tokens[at]?.tag === 'preposition' && tokens[at + 1]?.nameLike) return { verb, paper: at + 1 };
  }
  return { verb, paper: -1 };
}

/** "can be heard asking": the participle speaks, and the passive before it has its subject. */
export function isPerceived(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  return lexicon.perceived.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.tag === 'auxiliary';
}
