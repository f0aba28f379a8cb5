/** Clauses that report speech: a verb of saying (or "according to") with its subject. */
import { accordingAt, namesNoSource } from './according.ts';
import { endsWithAny, Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { invertedSubject } from './inverted-subjects.ts';
import { namesAside, namesItsNoun } from './named-terms.ts';
import { authorBehind, opinionHolder, possessorBefore } from './noun-cues.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { negatedCue } from './negated-cues.ts';
import {
  coordinatedSubject,
  goesOnBehindWords,
  participleSubject,
  subjectOfInsertion,
} from './participle-subjects.ts';
import { ownerBefore } from './own-sources.ts';
import { isPerceived, passiveAgent, withoutAgent } from './passives.ts';
import { personPart } from './person-part.ts';
import { citedSource, relayClauses, relayedFrom } from './relayed-words.ts';
import {
  closingVerb,
  documentBefore,
  documentSubject,
  goesOnBehindComma,
  impliedSubject,
} from './special-subjects.ts';
import { subjectByOrder } from './subject-order.ts';
import { sentenceStart, subjectBefore } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Tag, Token } from './tokens.ts';
import { LONG_DASHES } from './dashes.ts';
import { opensQuestion } from './asked-questions.ts';

export interface CueClause {
  readonly cue: TokenRange;
  readonly subject: TokenRange;
  /** Subject before its verb, behind it, or after "according to". */
  readonly order: 'before' | 'behind' | 'according';
  /** `saying` reports clauses; `quoting` attributes words in marks only. */
  readonly strength: 'saying' | 'quoting';
  readonly form: 'finite' | 'participle' | 'infinitive' | 'noun';
  readonly sentence: number;
  /** Nothing was said ("did not say"): the cue with its negation. */
  readonly negated: TokenRange | null;
}

/** A clause as first read, before its negation is looked for. */
type Found = Omit<CueClause, 'negated'>;

/** The clauses of one sentence, among those of a frame in order. */
export function clausesIn(clauses: readonly CueClause[], sentence: number): readonly CueClause[] {
  let from = 0;
  for (let high = clauses.length; from < high;) {
    const middle = (from + high) >>> 1;
    if ((clauses[middle] as CueClause).sentence < sentence) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < clauses.length && (clauses[to] as CueClause).sentence === sentence) to += 1;
  return from === 0 && to === clauses.length ? clauses : clauses.slice(from, to);
}

/** Every clause of a frame that reports speech, in order of its cue. */
export function findCueClauses(tokens: readonly Token[], lexicon: SpeechLexicon): CueClause[] {
  const read = readClauses(tokens, lexicon);
  if (read.length === 0) return [];
  return relayClauses(read, tokens, lexicon).map((clause) => ({
    ...clause,
    negated: negatedCue(tokens, clause, lexicon),
  }));
}

/** True for the tags of the forms of verbs that report. */
function isReporting(tag: Tag): boolean {
  return tag === 'cue' || tag === 'quoting' || tag === 'participle' || tag === 'infinitive';
}

/** „Ihr zufolge“: a form that is a possessive elsewhere. */
function pronounAt(
  tokens: readonly Token[],
  at: number,
  cue: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const alone =
    at === cue - 1 &&
    tokens[at]?.sentence === tokens[cue]?.sentence &&
    lexicon.order === 'verb-second' &&
    lexicon.possessiveKinds.has(tokens[at]?.lower ?? '');
  return alone ? { from: at, to: at } : null;
}

function readClauses(tokens: readonly Token[], lexicon: SpeechLexicon): Found[] {
  const clauses: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const isListed = (token.listing & Listing.clausal) !== 0;
    if (!isListed && !isReporting(token.tag)) continue;
    const { sentence } = token;
    if (isListed && lexicon.invertedCues.has(token.lower) && behindWords(tokens, at, lexicon)) {
      const phrase = nounPhraseStartingAt(tokens, at + 1, lexicon);
      const subject = phrase && lexicon.nominative ? personPart(tokens, phrase, lexicon) : phrase;
      if (subject && endsAfter(tokens, subject.to + 1, token.sentence)) {
        clauses.push(finite({ from: firstOfCue(tokens, at, lexicon), to: at }, subject, 'behind', sentence));
        at = subject.to;
        continue;
      }
    }
    const tied =
      isListed && lexicon.accordingAfter.has(token.lower) ? tokens[at - 1]?.tag === 'preposition' : null;
    // "X کے بقول" beside "بقول X": what can stand on either side needs the postposition.
    if (tied !== null && (tied || !lexicon.accordingBefore.next.has(token.lower))) {
      // A postposition may stand between: "X کے مطابق".
      const end = tied ? at - 2 : at - 1;
      const subject =
        ownerBefore(tokens, at, lexicon) ??
        nounPhraseEndingAt(tokens, end, lexicon, sentenceStart(tokens, at)) ??
        pronounAt(tokens, end, at, lexicon);
      if (subject && namesNoSource(tokens, subject, lexicon)) continue;
      if (subject) {
        clauses.push(finite({ from: at, to: at }, subject, 'according', sentence));
        continue;
      }
    }
    // "Seiner Ansicht nach ist das …"
    const owner =
      isListed && lexicon.sourcePrepositions.has(token.lower) ? ownerBefore(tokens, at, lexicon) : null;
    if (
      owner &&
      tokens[at + 1]?.kind === 'word' &&
      !isNouny(tokens[at + 1]?.tag) &&
      tokens[at + 1]?.tag !== 'determiner'
    ) {
      clauses.push(finite({ from: owner.to + 1, to: at }, owner, 'according', sentence));
      continue;
    }
    const according = isListed ? accordingAt(tokens, at, lexicon) : null;
    if (according) {
      const { cue, subject } = according;
      clauses.push(finite(cue, subject, 'according', sentence));
      at = lexicon.order === 'verb-second' ? Math.max(subject.to, cue.to) : subject.to;
      // 据警方介绍: the verb behind the phrase only closes it.
      if (lexicon.segmenter && tokens[at + 1]?.tag === 'cue') at += 1;
      continue;
    }
    const { tag } = token;
    const holder =
      isListed && lexicon.opinionNouns.has(token.lower) ? opinionHolder(tokens, at, lexicon) : null;
    if (holder) {
      clauses.push(finite({ from: at, to: at }, holder, 'before', sentence));
      continue;
    }
    if (isListed && (tag === 'noun' || tag === 'quoting') && lexicon.speechNouns.has(token.lower)) {
      const possessor = possessorBefore(tokens, at, lexicon) ?? authorBehind(tokens, at, lexicon);
      // "played down the mayor’s remarks as “a joke”": someone else says what they are.
      if (possessor && !lexicon.asWords.has(tokens[at + 1]?.lower ?? '')) {
        clauses.push({
          cue: { from: at, to: at },
          subject: possessor,
          order: 'before',
          strength: 'quoting',
          form: 'noun',
          sentence: token.sentence,
        });
      }
      if (tag === 'noun') continue;
    }
    if (!isReporting(tag) || lexicon.besideMarks.has(tokens[at + 1]?.lower ?? '')) continue;
    const clause = clauseAt(tokens, at, token, clauses.at(-1) ?? null, lexicon);
    if (clause) clauses.push(clause);
  }
  return clauses;
}

/** A clause without a verb of its own reports as one with a finite verb of saying does. */
function finite(cue: TokenRange, subject: TokenRange, order: CueClause['order'], sentence: number): Found {
  return { cue, subject, order, strength: 'saying', form: 'finite', sentence };
}

function clauseAt(
  tokens: readonly Token[],
  at: number,
  token: Token,
  previous: Found | null,
  lexicon: SpeechLexicon,
): Found | null {
  const { tag } = token;
  const helper = auxiliaryBefore(tokens, at);
  const progressive = tag === 'participle' && (helper !== null || isPerceived(tokens, at, lexicon));
  const form = progressive
    ? 'finite'
    : tag === 'participle'
      ? 'participle'
      : tag === 'infinitive'
        ? 'infinitive'
        : 'finite';
  const phrasal = lexicon.phrasal.get(token.lower)?.has(tokens[at + 1]?.lower ?? '') === true;
  // "was glad to point out that": such a form says what its parts do not.
  const says = tag === 'cue' || (tag !== 'quoting' && (phrasal || lexicon.isSayingForm(token.lower)));
  const strength = says ? 'saying' : 'quoting';
  const make = (subject: TokenRange, order: CueClause['order']): Found => ({
    cue: { from: at, to: phrasal ? at + 1 : at },
    subject,
    order,
    strength,
    form,
    sentence: token.sentence,
  });
  // "400 pledged delegates": a participle that describes what is counted.
  const counted = tokens[at - 1]?.kind === 'number' && isNouny(tokens[at + 1]?.tag);
  if (counted && lexicon.order === 'subject-first' && lexicon.hasVerbEnding(token.lower)) return null;
  // "he said, pointing at the hole": what is done with the hand, not "pointing out that", "pointing to “a gap”".
  const next = tokens[at + 1];
  const gesture = tag === 'participle' && next?.tag === 'preposition' && lexicon.phrasal.has(token.lower);
  if (gesture && !phrasal && !lexicon.judgingPrepositions.has(next.lower)) return null;
  if (lexicon.impersonal.has(token.lower)) {
    const document = documentSubject(tokens, at, lexicon);
    return document && make(document, document.from > at ? 'behind' : 'before');
  }
  if (tag !== 'participle' && tag !== 'infinitive') {
    const agent = passiveAgent(tokens, at, helper, lexicon);
    if (agent !== undefined) return agent && make(agent, 'before');
  }
  const relayed = relayedFrom(tokens, at, lexicon);
  if (relayed) return make(relayed, 'before');
  const cited = citedSource(tokens, at, lexicon);
  if (cited) return make(cited, 'behind');
  if (form === 'finite' && !progressive) {
    const inverted = invertedSubject(tokens, at, token, lexicon);
    if (inverted) return make(inverted, 'behind');
  }
  if (lexicon.order !== 'subject-first') {
    const subject =
      impliedSubject(tokens, at, token, lexicon) ??
      (previous ? goesOnBehindWords(tokens, at, previous) : null) ??
      documentBefore(tokens, at, lexicon) ??
      goesOnBehindComma(tokens, at, previous, lexicon) ??
      subjectByOrder(tokens, at, lexicon) ??
      // "В министерстве заявили, что", "Auf Plakaten stand": nobody but the place.
      (endsWithAny(token.lower, lexicon.impersonalEndings) ||
      (tag === 'quoting' && lexicon.separable.has(token.lower))
        ? documentSubject(tokens, at, lexicon)
        : null) ??
      closingVerb(tokens, at, token, lexicon);
    return subject && make(withoutAgent(tokens, subject, at, lexicon), 'before');
  }
  if (helper === null && namesAside(tokens, at, lexicon)) return null;
  // ", and when asked whether": nobody the sentence names asks.
  if ((token.listing & Listing.asking) !== 0 && opensQuestion(tokens, at - 2)) return null;
  // "committed to maintaining", "the idea of saying": nobody says it here.
  if (
    form === 'participle' &&
    tokens[at - 1]?.tag === 'preposition' &&
    !lexicon.participlePrepositions.has(tokens[at - 1]?.lower ?? '')
  )
    return null;
  if (form === 'participle') {
    const subject =
      (previous && subjectOfInsertion(tokens, at, previous)) ?? participleSubject(tokens, at, lexicon);
    return subject && !lexicon.existentials.has(tokens[subject.to]?.lower ?? '')
      ? make(subject, 'before')
      : null;
  }
  // "Hale said she welcomed it and added": a pronoun leaves it to whoever it stands for.
  const named = previous && form === 'finite' && tokens[previous.subject.to]?.tag !== 'pronoun';
  const subject =
    (named ? coordinatedSubject(tokens, at, previous, lexicon) : null) ?? subjectBefore(tokens, at, lexicon);
  const dummy = subject !== null && lexicon.dummies.has(tokens[subject.to]?.lower ?? '');
  // "It is hard to say that": nobody has said it.
  if (dummy && form === 'infinitive' && isImpersonal(tokens, at)) return null;
  if (subject && helper === null && form === 'finite' && namesItsNoun(tokens, at, subject, lexicon))
    return null;
  const shared = dummy && previous ? coordinatedSubject(tokens, at, previous, lexicon) : null;
  return subject && subject.to < at ? make(shared ?? subject, 'before') : null;
}

/** "is easy | to add", "would be a mistake | to argue": between auxiliary and marker a few words that are no verb. */
function isImpersonal(tokens: readonly Token[], infinitive: number): boolean {
  let at = infinitive - 1;
  while (at > infinitive - 4 && tokens[at]?.tag === 'adverb') at -= 1;
  if (tokens[at]?.tag !== 'marker') return false;
  for (at -= 1; at > infinitive - 8; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return false;
    if (token.tag === 'auxiliary') return true;
    if (token.tag === 'verb' || token.tag === 'cue' || token.tag === 'quoting') return false;
  }
  return false;
}

/** The auxiliary this verb form belongs to, adverbs passed over. */
function auxiliaryBefore(tokens: readonly Token[], verb: number): Token | null {
  let at = verb - 1;
  while (tokens[at]?.tag === 'adverb') at -= 1;
  const token = tokens[at];
  return token && token.tag === 'auxiliary' && token.sentence === tokens[verb]?.sentence ? token : null;
}

/** "eski olduğunu | ifade eden": where a cue of two words begins. */
function firstOfCue(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number {
  return lexicon.phrasal.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
}

/** Words said stand before: in marks, before a comma, or as a verb noun. */
function behindWords(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const previous = tokens[at - 1];
  return (
    lexicon.isReportedNoun(tokens[firstOfCue(tokens, at, lexicon) - 1]?.lower ?? '') ||
    previous?.tag === 'quotation' ||
    // "“…” diye konuşan Yıldız"
    (lexicon.saidLinks.has(previous?.lower ?? '') && tokens[at - 2]?.tag === 'quotation') ||
    previous?.lower === ',' ||
    (previous !== undefined && LONG_DASHES.has(previous.lower))
  );
}

/** Nothing but the end, an adjunct or a comma may follow an inserted "so Merkel". */
function endsAfter(tokens: readonly Token[], at: number, sentence: number): boolean {
  const token = tokens[at];
  return (
    !token ||
    token.sentence !== sentence ||
    token.kind === 'punctuation' ||
    token.tag === 'preposition' ||
    token.tag === 'time' ||
    token.tag === 'adverb' ||
    token.tag === 'quotation'
  );
}
