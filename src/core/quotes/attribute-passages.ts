/**
 * Chooses for each passage in quotation marks the clause that says who said it: right behind the
 * passage, before it in its sentence, or at the end of its sentence.
 */
import type { Span } from '../model.ts';
import type { Trace } from '../analysis/document.ts';
import { groupBySentence, type CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { inReportedMood, sentenceSubject } from './subject-order.ts';
import { shownCue } from './shown-cue.ts';
import { mainClauseStart, sentenceStart } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Frame, Tag, Token } from './tokens.ts';

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
  lexicon: SpeechLexicon,
  trace: Trace,
): Attribution[] {
  const { tokens } = frame;
  const made: Attribution[] = [];
  const bySentence = groupBySentence(clauses);
  tokens.forEach((token, index) => {
    if (token.kind !== 'quotation') return;
    const attribution = attributeOne(text, tokens, index, bySentence.get(token.sentence) ?? [], lexicon);
    trace('attribute-passages', text.slice(token.start, token.end), attribution.reason);
    made.push(attribution);
  });
  return made;
}

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
    speaker: subject && spanOf(tokens, subject),
    rule,
    reason,
    confidence,
    woven: isWoven(text, tokens, index),
  });
  const main = mainClauseStart(tokens, sentenceStart(tokens, index), tokens.length, lexicon);
  const behind = clauseBehind(text, tokens, index, own, lexicon);
  // "When a man shouted “Shame,” the mayor smiled": the opening clause keeps its own words.
  const opening = main > index && main <= index + 2 && own.some((clause) => clause.cue.from < index);
  if (behind && !opening)
    return make(
      shownCue(tokens, behind, lexicon),
      behind.subject,
      'behind',
      'a verb of saying follows',
      0.95,
    );
  const dash = nameBehindDash(tokens, index, lexicon);
  if (dash) return make(null, dash, 'dash', 'signed behind a dash', 0.85);
  const label = labelBefore(tokens, index, lexicon);
  if (label) return make(null, label, 'label', 'named before a colon', 0.85);
  const before = clauseBefore(tokens, index, own, lexicon);
  if (before)
    return make(
      shownCue(tokens, before, lexicon),
      before.subject,
      'before',
      'a verb of saying stands before',
      0.9,
    );
  // Subject, words said, verb: the order of verb-last languages.
  const around =
    lexicon.order === 'verb-last'
      ? own.find((clause) => clause.subject.to < index && clause.cue.from > index)
      : undefined;
  if (around)
    return make(
      shownCue(tokens, around, lexicon),
      around.subject,
      'before',
      'between its speaker and the verb of saying',
      0.9,
    );
  const trailing = own.find((clause) => clause.subject.from > index && isParenthetical(tokens, clause));
  if (trailing)
    return make(
      shownCue(tokens, trailing, lexicon),
      trailing.subject,
      'trailing',
      'a verb of saying ends the sentence',
      0.8,
    );
  // Reported mood without a verb of saying: whoever spoke before goes on.
  if (lexicon.reportedForms.size > 0 && own.length === 0 && reported(tokens, index, lexicon))
    return make(null, null, 'reported', 'in reported mood', 0.6);
  const subject = sentenceSubject(tokens, index, lexicon);
  if (subject && !lexicon.dummies.has(tokens[subject.to]?.lower ?? ''))
    return make(null, subject, 'subject', 'the subject of the sentence', 0.5);
  return make(null, null, 'none', 'no speaker in the sentence', 0.3);
}

/** A form of reported mood in the sentence: "er sei", "sie habe". */
function reported(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  return inReportedMood(tokens, sentenceStart(tokens, index), lexicon);
}

/** A passage that neither opens a sentence nor follows a pause stands inside the writer’s syntax. */
function isWoven(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
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

/** “…,” Smith said; “…,” said Smith; “…,” he told reporters. */
function clauseBehind(
  text: string,
  tokens: readonly Token[],
  index: number,
  clauses: readonly CueClause[],
  lexicon: SpeechLexicon,
): CueClause | null {
  const token = tokens[index];
  if (!token) return null;
  let start = index + 1;
  const last = lastCharacter(text, token);
  const comma = tokens[start]?.lower === ',' || DASH.has(tokens[start]?.lower ?? '');
  if (comma) start += 1;
  // “…”, — сказал Орлов: a comma and a dash.
  if (comma && DASH.has(tokens[start]?.lower ?? '')) start += 1;
  const next = tokens[start];
  if (!next || next.sentence !== token.sentence) return null;
  const ties = comma || /[,!?…，！？—–-]/u.test(last);
  for (const clause of clauses) {
    if (clause.cue.from < start || clause.form !== 'finite') continue;
    if (clause.cue.from - start > 45) break;
    if (clause.order === 'behind') {
      // "Scott, who called it “toxic,” portrayed the…": the verb behind belongs to the main subject.
      const governed = clauses.find((other) => other.cue.to < index && other.form !== 'noun');
      if (governed && (!ties || tokens[governed.subject.from]?.tag === 'relative')) return null;
      return onlyHelpers(tokens, start, clause.cue.from) &&
        (ties ||
          (clause.cue.from === start &&
            (clause.strength === 'saying' || lexicon.asWords.has(tokens[index - 1]?.lower ?? ''))))
        ? clause
        : null;
    }
    if (!ties) return null;
    if (clause.order === 'according') return clause.cue.from === start ? clause : null;
    if (clause.subject.from < start) return null;
    if (!opensClause(tokens, start, clause.subject.from)) return null;
    return tokens.slice(start, clause.cue.from).some((other) => other.tag === 'quotation') ? null : clause;
  }
  return null;

  function opensClause(all: readonly Token[], from: number, subject: number): boolean {
    // Nothing but adverbs, a coordinator or a prepositional phrase with its comma may stand before.
    for (let at = from; at < subject; at += 1) {
      const tag = all[at]?.tag;
      if (
        tag !== 'adverb' &&
        tag !== 'time' &&
        tag !== 'auxiliary' &&
        all[at]?.lower !== ',' &&
        !lexicon.asWords.has(all[at]?.lower ?? '')
      )
        return false;
    }
    return true;
  }
}

const DASH = new Set(['—', '–', '--', '-']);

/** Smith: “…”, where no verb of saying stands between the name and the colon. */
function labelBefore(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): TokenRange | null {
  if (tokens[index - 1]?.lower !== ':') return null;
  const start = sentenceStart(tokens, index);
  const verbless =
    index - start < 30 &&
    !tokens
      .slice(start, index)
      .some(
        ({ tag }) =>
          tag === 'verb' || tag === 'auxiliary' || tag === 'cue' || tag === 'quoting' || tag === 'quotation',
      );
  const opening = verbless && start < index - 1 ? nounPhraseStartingAt(tokens, start, lexicon) : null;
  // "The head of the agency, Ann Lake: “…”": the phrase that opens a sentence without a verb.
  if (
    opening &&
    (opening.to === index - 2 ||
      tokens[opening.to + 1]?.lower === ',' ||
      tokens[opening.to + 1]?.lower === '(' ||
      tokens[opening.to + 1]?.tag === 'adverb' ||
      tokens[opening.to + 1]?.tag === 'preposition')
  )
    return opening;
  if (!isNouny(tokens[index - 2]?.tag)) return null;
  const phrase = nounPhraseEndingAt(tokens, index - 2, lexicon, Math.max(0, index - 14));
  if (!phrase || tokens[phrase.to]?.tag !== 'name') return null;
  const lead = tokens[phrase.from - 1];
  const starts = !lead || lead.sentence !== tokens[index]?.sentence || DASH.has(lead.lower);
  return starts ? phrase : null;
}

/** Nothing but auxiliaries and adverbs before the verb: “…”, s’est félicitée la maire. */
function onlyHelpers(tokens: readonly Token[], from: number, verb: number): boolean {
  if (verb <= from + 1) return true;
  return tokens.slice(from, verb).every(({ tag }) => tag === 'auxiliary' || tag === 'adverb');
}

/** “…” — Smith */
function nameBehindDash(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): TokenRange | null {
  if (!DASH.has(tokens[index + 1]?.lower ?? '')) return null;
  const name = tokens[index + 2];
  if (!name || name.tag !== 'name') return null;
  const phrase = nounPhraseStartingAt(tokens, index + 2, lexicon);
  if (!phrase) return null;
  const after = tokens[phrase.to + 1];
  return !after || after.sentence !== name.sentence || after.tag === 'punctuation' ? phrase : null;
}

/**
 * The clause before the passage that governs it. "Tran said that Ortiz had called it “a farce”" is
 * Tran's account, so the outer verb of saying keeps what its clause holds, until a new main clause
 * or a verb right before the passage takes over.
 */
function clauseBefore(
  tokens: readonly Token[],
  index: number,
  clauses: readonly CueClause[],
  lexicon: SpeechLexicon,
): CueClause | null {
  const main = mainClauseStart(tokens, sentenceStart(tokens, index), index, lexicon);
  let governor: CueClause | null = null;
  for (const clause of clauses) {
    if (clause.cue.to >= index || clause.subject.from > index) break;
    if (governor === null || takesOver(tokens, index, governor, clause, main)) governor = clause;
  }
  return governor;
}

function takesOver(
  tokens: readonly Token[],
  index: number,
  governor: CueClause,
  clause: CueClause,
  main: number,
): boolean {
  if (governor.cue.from < main && clause.subject.from >= main) return true;
  if (governor.form === 'noun') return clause.form !== 'noun';
  if (clause.form === 'noun') return false;
  if (clause.subject.from === governor.subject.from) return true;
  if (governor.order === 'according' && clause.strength === 'quoting') return false;
  if (clause.subject.from < governor.cue.from) return true;
  if (governor.strength === 'quoting' && governor.form === 'finite') {
    if (clause.strength === 'saying') return true;
  }
  // A mark or colon between the verb and the passage: the passage is what this verb introduces.
  const before = tokens[index - 1]?.lower;
  if ((before === ':' || before === ',') && clause.strength === 'saying' && index - clause.cue.to < 6)
    return true;
  for (let at = governor.cue.to + 1; at < clause.subject.from; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.lower === ';') return true;
    if (token.lower === '(' && !closesBracket(tokens, at, index)) return true;
    if (token.lower === ',' && NEW_CLAUSE.has(tokens[at + 1]?.tag ?? 'noun')) {
      return tokens[at + 1]?.tag !== 'relative' || !hasComma(tokens, clause.cue.to, index);
    }
    if (
      token.tag === 'quotation' &&
      (tokens[at + 1]?.tag === 'coordinator' ||
        (token.lower === '",' && tokens[at + 1]?.tag === 'subordinator'))
    )
      return true;
  }
  return false;
}

function closesBracket(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === ')') return true;
  return false;
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === ',') return true;
  return false;
}

const NEW_CLAUSE: ReadonlySet<Tag> = new Set<Tag>(['coordinator', 'subordinator', 'relative']);

/** ", Smith said on Monday." at the end of its sentence, or "according to Smith" anywhere behind. */
function isParenthetical(tokens: readonly Token[], clause: CueClause): boolean {
  if (clause.strength !== 'saying' || clause.form !== 'finite') return false;
  if (clause.order === 'according') return true;
  const first = Math.min(clause.subject.from, clause.cue.from);
  const lead = tokens[first - 1];
  const before = lead?.tag === 'adverb' ? tokens[first - 2] : lead;
  if (before?.lower !== ',' && before?.tag !== 'quotation' && !DASH.has(before?.lower ?? '')) return false;
  for (let at = clause.cue.to + 1; at < tokens.length && tokens[at]?.sentence === clause.sentence; at += 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'cue' || tag === 'verb' || tag === 'auxiliary' || tag === 'quoting' || tag === 'quotation')
      return false;
    if (tokens[at]?.lower === ',') return true;
  }
  return true;
}

function lastCharacter(text: string, token: Token): string {
  let end = token.end;
  while (end > token.start && /["”“„»«'’‘」』›‹\s]/u.test(text[end - 1] ?? '')) end -= 1;
  return text[end - 1] ?? '';
}

function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to]?.end ?? 0 };
}
