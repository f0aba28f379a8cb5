/**
 * Chooses for each passage in quotation marks the clause that says who said it: right behind the
 * passage, before it in its sentence, or at the end of its sentence.
 */
import type { Span } from '../model.ts';
import type { Trace } from '../analysis/document.ts';
import { clauseBefore, clauseBehind, enclosed, isParenthetical } from './clauses-around.ts';
import { clausesIn, type CueClause } from './cue-clauses.ts';
import { gappedSubject } from './gapped-subjects.ts';
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import {
  calledBy,
  documentIn,
  fromWhom,
  labelBefore,
  labelInside,
  nameBehindDash,
  openingView,
  ownerOf,
  viewpoint,
  withWords,
} from './named-beside.ts';
import type { TokenRange } from './noun-phrases.ts';
import { predicateOf } from './predicate-cues.ts';
import { agentAround, agentlessAround, agentlessBefore } from './passives.ts';
import { inReportedMood, sentenceSubject } from './subject-order.ts';
import { pointedBack } from './pointed-back.ts';
import { shownCue } from './shown-cue.ts';
import { isDummySubject } from './special-subjects.ts';
import { mainClauseStart, sentenceStart } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';

export interface Attribution {
  readonly passage: number;
  readonly cue: Span | null;
  readonly speaker: Span | null;
  /** How it was found; the later steps weigh it. */
  readonly rule:
    | 'behind'
    | 'before'
    | 'trailing'
    | 'dash'
    | 'label'
    | 'subject'
    | 'reported'
    | 'carried'
    | 'none';
  readonly reason: string;
  readonly confidence: number;
  /** The words in marks are part of the writer’s own sentence: “a farce” in "called it “a farce”". */
  readonly woven: boolean;
}

/** Attributions of a frame's passages, in order. */
export function attributePassages(
  text: string,
  frame: Frame,
  clauses: readonly CueClause[],
  lead: LeadIn | null,
  lexicon: SpeechLexicon,
  trace: Trace,
): Attribution[] {
  const { tokens, quotations } = frame;
  const made: Attribution[] = [];
  if (quotations.length === 0) return made;
  for (const index of quotations) {
    const token = tokens[index] as Token;
    const own = clausesIn(clauses, token.sentence);
    const plain = attributeOne(text, tokens, index, own, lexicon);
    const attribution =
      plain.rule === 'behind' || plain.rule === 'dash'
        ? plain
        : ((index === 0 && lead ? attributeLedIn(text, token, lead, lexicon) : null) ??
          attributePointed(text, tokens, index, own, clauses, lexicon) ??
          plain);
    trace('attribute-passages', text.slice(token.start, token.end), attribution.reason);
    made.push(attribution);
  }
  return made;
}

/** The paragraph before, where it ends in a colon: "Der Vertrag lautet wie folgt:" */
export interface LeadIn {
  readonly tokens: readonly Token[];
  readonly clauses: readonly CueClause[];
}

/** A passage that opens its paragraph, read as the end of the sentence whose colon leads to it. */
function attributeLedIn(
  text: string,
  token: Token,
  { tokens, clauses }: LeadIn,
  lexicon: SpeechLexicon,
): Attribution | null {
  const sentence = tokens.at(-1)?.sentence ?? 0;
  const joined = [...tokens, { ...token, sentence }];
  const own = clauses.filter((clause) => clause.sentence === sentence);
  const made = attributeOne(text, joined, tokens.length, own, lexicon);
  if (!made.speaker) return null;
  const head = tokens.find(({ end }) => end === made.speaker?.end);
  const told = made.rule === 'before' || lexicon.nounsCapital;
  // "Partial transcript follows:" names nobody; "The crowd cheered:" leaves whoever spoke speaking.
  return told || (made.rule === 'label' && head?.tag === 'name') ? made : null;
}

/** „Wir haben genug gewartet.“ Das sagte Hahn: the next sentence points back and says who spoke. */
function attributePointed(
  text: string,
  tokens: readonly Token[],
  index: number,
  own: readonly CueClause[],
  clauses: readonly CueClause[],
  lexicon: SpeechLexicon,
): Attribution | null {
  const told = pointedBack(tokens, index, clauses, lexicon);
  if (told)
    return {
      passage: tokens[index]?.passage ?? -1,
      cue: spanOf(tokens, shownCue(tokens, told, lexicon)),
      speaker: spanOf(tokens, told.subject),
      rule: 'behind',
      reason: 'what follows says whose words they are',
      confidence: 0.85,
      woven: isWoven(text, tokens, index),
    };
  if (own.length > 0 || lexicon.pointers.size === 0) return null;
  const [clause] = clausesIn(clauses, (tokens[index]?.sentence ?? 0) + 1);
  if (!clause) return null;
  let at = index + 1;
  while (tokens[at]?.sentence === tokens[index]?.sentence && tokens[at]?.kind === 'punctuation') at += 1;
  if (tokens[at]?.sentence !== clause.sentence || !lexicon.pointers.has(tokens[at]?.lower ?? '')) return null;
  if (
    clause.cue.from > at + 2 ||
    tokens.some(({ kind, sentence }) => kind === 'quotation' && sentence === clause.sentence)
  )
    return null;
  return {
    passage: tokens[index]?.passage ?? -1,
    cue: spanOf(tokens, shownCue(tokens, clause, lexicon)),
    speaker: spanOf(tokens, clause.subject),
    rule: 'behind',
    reason: 'the next sentence says who spoke',
    confidence: 0.8,
    woven: isWoven(text, tokens, index),
  };
}

/** Tokens from words in marks to the verb right behind them, where verbs stand last: "diye konuştu". */
const CLOSING = 2;

function attributeOne(
  text: string,
  tokens: readonly Token[],
  index: number,
  own: readonly CueClause[],
  lexicon: SpeechLexicon,
): Attribution {
  const token = tokens[index];
  const passage = token?.passage ?? -1;
  const make = (
    cue: TokenRange | null,
    subject: TokenRange | null,
    rule: Attribution['rule'],
    reason: string,
    confidence: number,
  ): Attribution => ({
    passage,
    cue: cue && spanOf(tokens, cue),
    // "hieß es": someone said so, the text does not tell who.
    speaker: subject && !(cue && isDummySubject(tokens, subject, lexicon)) ? spanOf(tokens, subject) : null,
    rule,
    reason,
    confidence,
    woven: isWoven(text, tokens, index),
  });
  const claim = (
    clause: CueClause,
    rule: Attribution['rule'],
    reason: string,
    confidence: number,
  ): Attribution => make(shownCue(tokens, clause, lexicon), clause.subject, rule, reason, confidence);
  const main = mainClauseStart(tokens, sentenceStart(tokens, index), tokens.length, lexicon);
  const agentless = agentlessBefore(tokens, index, lexicon);
  const unnamed = agentless >= 0 && !own.some(({ cue }) => cue.from === agentless);
  // "was asked, “Why?” He answered": not the one who answers.
  if (unnamed && ((tokens[agentless]?.listing ?? 0) & Listing.asking) !== 0)
    return make({ from: agentless, to: agentless }, null, 'before', 'asked by someone', 0.5);
  const behind = clauseBehind(text, tokens, index, own, lexicon);
  // "In what the judge called a “farce,” Hale left": the verb before has nothing else to name.
  const named = own.find((clause) => namesIt(tokens, index, clause, lexicon));
  // "When a man shouted “Shame,” the mayor smiled": the opening clause keeps its own words.
  const opening =
    main > index &&
    main <= index + 2 &&
    own.some(({ cue, form }) => cue.from < index && (form !== 'noun' || cue.to > index - 4));
  if (behind && !opening && !named) return claim(behind, 'behind', 'a verb of saying follows', 0.95);
  if (named) return claim(named, 'before', 'a verb of saying stands before', 0.9);
  const predicate = behind ? null : predicateOf(tokens, index, lexicon);
  if (predicate)
    return make(predicate.cue, predicate.subject, 'behind', 'what someone said is told behind', 0.85);
  const inside = token && labelInside(text, token);
  if (inside)
    return {
      ...make(null, null, 'label', 'a transcript names the speaker', 0.85),
      speaker: inside,
    };
  const dash = nameBehindDash(tokens, index, lexicon);
  if (dash) return make(null, dash, 'dash', 'signed behind a dash', 0.85);
  // "According to the Post: “…”"
  const source = own.some(({ order, subject }) => order === 'according' && subject.to === index - 2);
  const label = source ? null : labelBefore(tokens, index, lexicon);
  if (label) return make(null, label, 'label', 'named before a colon', 0.85);
  const owner = ownerOf(tokens, index, lexicon);
  if (owner) return make({ from: index + 1, to: index + 1 }, owner, 'before', 'whose words they are', 0.85);
  const caller = calledBy(tokens, index, lexicon);
  if (caller)
    return make({ from: caller.from - 2, to: caller.from - 1 }, caller, 'before', 'whose word it is', 0.75);
  const passive = agentAround(tokens, index, lexicon);
  if (passive)
    return make({ from: passive.verb, to: passive.verb }, passive.agent, 'before', 'whose word it is', 0.85);
  const before = clauseBefore(text, tokens, index, own, lexicon);
  const gapped = before && gappedSubject(tokens, index, before, lexicon);
  if (gapped)
    return make(
      shownCue(tokens, before, lexicon),
      gapped,
      'before',
      'shares the verb of the clause before',
      0.8,
    );
  const around = own.find((clause) => enclosed(tokens, index, clause, lexicon));
  // "Köprünün eski olduğunu belirten Demir, “…” dedi": the verb right behind the words is theirs.
  const closed =
    lexicon.order === 'verb-last' &&
    around !== undefined &&
    around.cue.from - index <= CLOSING &&
    tokens[index - 1]?.lower !== ':';
  if (before && !closed) return claim(before, 'before', 'a verb of saying stands before', 0.9);
  if (around) return claim(around, 'before', 'between its speaker and the verb of saying', 0.9);
  // "Аналитик «Вектора» Иван Орлов считает": a name in marks between the words of the sentence.
  const term = lexicon.order === 'free' && token?.nameLike === true && tokens[index - 1]?.kind === 'word';
  const trailing = own.find(
    (clause) => !term && clause.subject.from > index && isParenthetical(tokens, clause),
  );
  if (trailing) return claim(trailing, 'trailing', 'a verb of saying ends the sentence', 0.8);
  const called = agentlessAround(tokens, index, lexicon);
  if (called) {
    const { verb, paper } = called;
    const source = paper < 0 ? null : { from: paper, to: paper };
    return make({ from: verb, to: verb }, source, 'before', 'called so by someone', 0.5);
  }
  if (unnamed) return make({ from: agentless, to: agentless }, null, 'before', 'called so by someone', 0.5);
  // Reported mood without a verb of saying: whoever spoke before goes on.
  if (lexicon.reportedForms.size > 0 && own.length === 0 && reported(tokens, index, lexicon))
    return make(null, null, 'reported', 'in reported mood', 0.6);
  // "Mit den Worten „…“ verabschiedete sich der Präsident"
  const worded = withWords(tokens, index, lexicon) ? sentenceSubject(tokens, index, lexicon) : null;
  if (worded) return make({ from: index - 1, to: index - 1 }, worded, 'before', 'in whose words', 0.7);
  const viewer = viewpoint(tokens, index, lexicon) ?? openingView(tokens, index, lexicon);
  if (viewer)
    return make({ from: viewer.from - 1, to: viewer.from - 1 }, viewer, 'before', 'how someone sees it', 0.6);
  const document = own.length === 0 ? documentIn(tokens, index, lexicon) : null;
  if (document)
    return make(
      { from: document.from - 1, to: document.from - 1 },
      document,
      'before',
      'a document it stands in',
      0.6,
    );
  // "Lake heard cries of “Shame!”": hers are the ears.
  const heard = tokens
    .slice(sentenceStart(tokens, index), index)
    .some(({ lower }) => lexicon.perceived.has(lower));
  const sender = fromWhom(tokens, index, lexicon);
  if (sender)
    return make({ from: sender.from - 1, to: sender.from - 1 }, sender, 'before', 'from whom it comes', 0.7);
  const subject =
    heard || isMainClause(tokens, index, lexicon) ? null : sentenceSubject(tokens, index, lexicon);
  if (subject && !lexicon.dummies.has(tokens[subject.to]?.lower ?? ''))
    return make(null, subject, 'subject', 'the subject of the sentence', 0.5);
  return make(null, null, 'none', 'no speaker in the sentence', 0.3);
}

/** The verb of a clause about the thing a passage names, right before it: "the clip that she called “poor”". */
function namesIt(
  tokens: readonly Token[],
  index: number,
  { cue, subject, strength, form, order }: CueClause,
  lexicon: SpeechLexicon,
): boolean {
  if (strength !== 'quoting' || form !== 'finite' || order !== 'before') return false;
  const article = tokens[index - 1]?.tag === 'determiner' ? 1 : 0;
  if (cue.to !== index - 1 - article || lexicon.order !== 'subject-first') return false;
  const opener = tokens[subject.from - 1];
  return (
    opener?.tag === 'relative' ||
    (opener !== undefined && lexicon.dummies.has(opener.lower) && lexicon.complementisers.has(opener.lower))
  );
}

/** "Unless he goes, “it will be hard”": the words in marks are the main clause, what stands before its condition. */
function isMainClause(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const start = sentenceStart(tokens, index);
  if (lexicon.order !== 'subject-first' || tokens[start]?.tag !== 'subordinator') return false;
  return tokens.slice(start, index).findIndex(({ lower }) => lower === ',') === index - 1 - start;
}

/** A form of reported mood in the sentence: "er sei", "sie habe". */
function reported(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  return inReportedMood(tokens, sentenceStart(tokens, index), lexicon);
}

/** A passage that neither opens a sentence nor follows a pause stands inside the writer’s syntax. */
function isWoven(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = index > 0 ? tokens[index - 1] : undefined;
  if (
    !token ||
    !before ||
    before.sentence !== token.sentence ||
    before.kind === 'punctuation' ||
    before.kind === 'quotation'
  )
    return false;
  const opening = /[\p{L}\p{N}]/u.exec(text.slice(token.start, token.end))?.[0] ?? '';
  const capital = /\p{Lu}/u.test(opening);
  return !(
    capital &&
    (before.tag === 'cue' ||
      before.tag === 'quoting' ||
      before.tag === 'participle' ||
      before.tag === 'infinitive')
  );
}

function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to]?.end ?? 0 };
}
