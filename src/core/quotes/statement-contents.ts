/** What a clause of saying reports, before what overlaps is sorted out. */
import { isMeasure } from './adjunct-places.ts';
import { beforeAside, behindOpeners, closingHelper } from './closing-clauses.ts';
import { clauseBehindComma, isOnlyOpening, isRelativeClause, reportsClause } from './comma-clauses.ts';
import type { CueClause } from './cue-clauses.ts';
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { complementiserAhead } from './complementisers-ahead.ts';
import {
  behindAsClause,
  behindSaid,
  closesPassage,
  closesWithSpeaker,
  endsHere,
  behindReport,
  introduces,
  namesOnlyWhen,
  partsClauses,
  restBehind,
  resumed,
} from './inserted-clauses.ts';
import {
  bearsName,
  behindRelative,
  clauseEnd,
  colonAhead,
  documentStates,
  hypothetical,
  infinitiveAt,
  isDescribed,
  isObject,
  isPhraseStart,
  pointsBack,
  saidInfinitive,
  saysAnyone,
} from './object-clauses.ts';
import { isBareThing, isGerund, judgedEnd } from './judged-contents.ts';
import { closesPassive } from './passives.ts';
import { behindSource, closedBy, opened, openedBehind } from './statement-sources.ts';
import { contentEnd, hasVerb, SHORTEST_CLAUSE, skipAdjuncts } from './statement-extent.ts';
import { RELATIVES } from './subject-places.ts';
import { sentenceStart } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import { beforeVerb, isBareClause, isTied } from './tied-clauses.ts';
import type { Tag, Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** Tags of words that only point back to what was said. */
const POINTING: ReadonlySet<Tag> = new Set<Tag>(['pronoun', 'adverb', 'punctuation']);

/** Below this many tokens beside the first a noun phrase behind a verb of judging names its object only. */
const SHORT_OBJECT = 6;

/** What leads to the words said, right behind their verb. */
const LEADS: ReadonlySet<string> = new Set([':', '-', '–', '—']);

/** Tokens from which on what stands before "she said" is a clause, though no verb in it is known. */
const LONG_CLAUSE = 6;

/** What one clause reports. */
export interface Content {
  readonly range: TokenRange;
  readonly reason: string;
  readonly confidence: number;
  /** It takes in a whole sentence and what is reported inside. */
  readonly outer: boolean;
}

/** The contents one clause reports: behind its verb, before it, or on both sides of an inserted clause. */
export function contentsOf(
  tokens: readonly Token[],
  clause: CueClause,
  clauses: readonly CueClause[],
  lexicon: SpeechLexicon,
): Content[] {
  if (clause.subject.from > clause.cue.to && closesPassive(tokens, clause.subject, lexicon)) return [];
  if (clause.negated || pointsBack(tokens, clause, lexicon) || saysAnyone(tokens, clause, lexicon)) return [];
  const start = sentenceStart(tokens, clause.cue.from);
  let first = Math.min(clause.cue.from, clause.subject.from);
  if (clause.order === 'according') {
    if (clause.cue.from > clause.subject.to) return openedBehind(tokens, clause, lexicon);
    const own = behindOpeners(tokens, start, first);
    // "She rests a lot, and according to her coach, …": the second clause only.
    const tied = lexicon.order === 'subject-first' && tokens[first - 1]?.tag === 'coordinator';
    if (own === first || (tied && tokens[first - 2]?.lower === ','))
      return listOf(opened(tokens, clause.subject.to + 1, lexicon));
    // "A seca, que segundo Lima é a pior": the rest of the relative clause.
    if (lexicon.objectArticles && RELATIVES.has(tokens[first - 1]?.lower ?? ''))
      return listOf(behindSource(tokens, clause, lexicon));
    const rest = restBehind(tokens, clause, start, own, first, lexicon);
    const end = beforeAside(tokens, start, first, lexicon);
    return [...listOf(closedBy(tokens, start, end, 'closed by "according to"', lexicon)), ...listOf(rest)];
  }
  if (lexicon.attitudes.has(tokens[clause.cue.from]?.lower ?? '') && !documentStates(tokens, clause, lexicon))
    return [];
  if (lexicon.isReportedNoun(tokens[clause.cue.from - 1]?.lower ?? '') || isTied(tokens, clause, lexicon))
    return listOf(beforeVerb(tokens, clause, lexicon));
  // "다리가 닫힌다고 | 김민수 시장이 | 밝혔다": whoever says so stands between.
  if (lexicon.attachedMarkers.length > 0 && lexicon.isReportedNoun(tokens[first - 1]?.lower ?? ''))
    return first < clause.subject.to && /[는던]$/u.test(tokens[first]?.lower ?? '')
      ? // "다리가 닫힌다고 믿는 주민이": what somebody thinks, no report.
        []
      : listOf(
          closedBy(
            tokens,
            behindOpeners(tokens, start, first),
            first,
            'a verb noun before who speaks',
            lexicon,
          ),
        );
  first = behindSaid(tokens, clause, first, lexicon);
  const helper = closingHelper(tokens, clause, lexicon);
  if (helper > 0) first = helper;
  const before = tokens[first - 1];
  const relative = tokens[clause.subject.from]?.tag === 'relative';
  // "the sources that say so" only describes; "voters who say she lied" reports.
  if (relative && before?.lower !== ',' && lexicon.dummies.has(tokens[clause.subject.from]?.lower ?? ''))
    return [];
  // "सरकार ने कहा- …": what was said stands behind the dash.
  const closes =
    !relative &&
    !led(tokens, clause, lexicon) &&
    clause.strength === 'saying' &&
    clause.form === 'finite' &&
    // "…, der Täter habe gerufen": what closes a German sentence has its verb first, or "wie".
    (lexicon.order !== 'verb-second' ||
      clause.subject.from > clause.cue.from ||
      helper > 0 ||
      lexicon.reportOpeners.has(tokens[first]?.lower ?? '')) &&
    // Where verbs come first, a verb behind a comma opens the next clause.
    lexicon.order !== 'verb-first' &&
    before !== undefined &&
    before.sentence === clause.sentence &&
    (partsClauses(tokens, first - 1, lexicon, clause.subject) ||
      (before.lower === '",' && first - 1 > start)) &&
    (lexicon.segmenter === null || closesWithSpeaker(tokens, clause, lexicon)) &&
    endsHere(tokens, clause, lexicon) &&
    !introduces(tokens, clause, start, first, lexicon);
  if (closes) {
    const rest = resumed(tokens, clause, start, first, lexicon);
    // "The post marks his return to the council, one friend said": its verb need not be known.
    const long = lexicon.plain.has(tokens[clause.cue.from]?.lower ?? '') && first - start > LONG_CLAUSE;
    const clausal =
      lexicon.order !== 'subject-first' || lexicon.segmenter !== null || lexicon.objectArticles || long;
    if (rest || clausal || hasVerb(tokens, start, first)) {
      // "However, as she said, …": the writer's own word.
      const bare = tokens[first]?.lower !== tokens[clause.subject.from]?.lower && first - start < 3;
      const adjunct = rest === null || tokens[start]?.tag === 'preposition';
      const opening =
        (adjunct && isOnlyOpening(tokens, start, first - 1, lexicon)) ||
        namesOnlyWhen(tokens, start, first, clause, lexicon) ||
        behindReport(tokens, clause, clauses, first, lexicon);
      const said =
        bare || opening ? null : closedBy(tokens, start, first, 'closed by a verb of saying', lexicon);
      return [...listOf(said), ...listOf(rest)];
    }
  }
  const introduced = behindAsClause(tokens, clause, start, lexicon);
  // "Nach der Sitzung, die lange dauerte, sagte Roth, das Geld reiche"
  const behindOpening = lexicon.order === 'verb-second' && isOnlyOpening(tokens, start, first - 1, lexicon);
  if (clause.order === 'behind' && clause.cue.from > start && !behindOpening) return listOf(introduced);
  if (clause.form !== 'finite' && hypothetical(tokens, clause, lexicon)) return [];
  const content = introduced ?? behindVerb(tokens, clause, clauses, lexicon);
  return content && closesPassage(tokens, first, clause, content, lexicon) ? [] : listOf(content);
}

/** "सरकार ने कहा- …": in languages that mark the subject, a dash or colon right behind the verb. */
function led(tokens: readonly Token[], { cue }: CueClause, lexicon: SpeechLexicon): boolean {
  if (lexicon.subjectMarkers.size === 0 || lexicon.segmenter !== null) return false;
  return LEADS.has(tokens[cue.to + 1]?.lower ?? '');
}

function listOf(content: Content | null): Content[] {
  return content ? [content] : [];
}

function behindVerb(
  tokens: readonly Token[],
  clause: CueClause,
  clauses: readonly CueClause[],
  lexicon: SpeechLexicon,
): Content | null {
  const cue = tokens[clause.cue.from];
  if (!cue) return null;
  let from =
    Math.max(
      clause.cue.to,
      clause.subject.from === clause.cue.to + 1 ||
        clause.subject.from === clause.cue.to + 2 ||
        // "نقلت الوكالة عن مصدر أن": behind the one whose words are passed on.
        (lexicon.relayVerbs.size > 0 && clause.subject.from > clause.cue.to)
        ? clause.subject.to
        : 0,
    ) + 1;
  // "نقلت الوكالة عن الوزير قوله إن": the verb again.
  if (lexicon.relayVerbs.has(cue.lower) && tokens[from]?.tag === 'participle') from += 1;
  // "sprach der Vorsitzende, Jan Roth, von": the name behind the post is no part of what was said.
  if (lexicon.clauseCommas && tokens[from]?.lower === ',') {
    let close = from + 1;
    while (tokens[close]?.capital && tokens[close]?.sentence === clause.sentence) close += 1;
    if (tokens[close]?.lower === ',' && close > from + 2) from = close + 1;
  }
  const telling = lexicon.telling.has(cue.lower);
  // "told “Morning Talk” that": the hearer is a name in marks.
  if (telling && tokens[from]?.nameLike && lexicon.openers.has(tokens[from + 1]?.lower ?? '')) from += 1;
  else if (telling) {
    const hearer = nounPhraseStartingAt(tokens, from, lexicon);
    // "warn the bridge may close": a verb behind it makes the phrase the clause’s own subject.
    if (hearer && !isVerbal(tokens[hearer.to + 1]?.tag)) from = hearer.to + 1;
    if (hearer && from === hearer.to + 1 && infinitiveAt(tokens, from, lexicon))
      return {
        range: { from, to: contentEnd(tokens, from, clause, clauses, lexicon) },
        reason: 'an infinitive behind the verb',
        confidence: 0.7,
        outer: false,
      };
  }
  const judged =
    from === clause.cue.to + 1 &&
    lexicon.judging.has(cue.lower) &&
    tokens[from]?.tag === 'preposition' &&
    // "announced on May 3 that": a day.
    tokens[from + 1]?.tag !== 'time' &&
    lexicon.judgingPrepositions.has(tokens[from]?.lower ?? '');
  from =
    (judged || saidInfinitive(tokens, from, lexicon) ? from : null) ??
    (led(tokens, clause, lexicon) ? clause.cue.to + 2 : null) ??
    colonAhead(tokens, from, clause.sentence) ??
    (lexicon.clauseCommas ? clauseBehindComma(tokens, from, clause.sentence, lexicon) : null) ??
    complementiserAhead(tokens, from, clause.sentence, lexicon) ??
    skipAdjuncts(tokens, from, lexicon);
  if (isDescribed(tokens, from, clause, lexicon)) return null;
  // "äußerte sich deutlich, nun meldet sich …": how he did, and the writer goes on.
  const reflexive = lexicon.clauseCommas && lexicon.reflexives.has(tokens[clause.cue.to + 1]?.lower ?? '');
  if (reflexive && lexicon.order === 'verb-second' && tokens[from - 1]?.lower === ',') {
    if (!clauseBehindComma(tokens, clause.cue.to + 1, clause.sentence, lexicon)) return null;
  }
  from = behindRelative(tokens, from, clause, lexicon);
  const second = lexicon.order === 'verb-second';
  const token = tokens[from];
  if (!token || token.sentence !== clause.sentence) return null;
  const to = contentEnd(tokens, from, clause, clauses, lexicon);
  // "asked not to be named": about the speaker's name, nothing that was said.
  if (
    to - clause.cue.to < 8 &&
    lexicon.intending.has(cue.lower) &&
    tokens.slice(clause.cue.to, to + 1).some(({ lower }) => lexicon.anonymities.has(lower))
  )
    return null;
  const range = { from, to };
  // "wrote to his followers, “It is time,” and shared": a hearer, and what was said to him in marks.
  let passage = from;
  while (passage <= to && tokens[passage]?.kind !== 'quotation') passage += 1;
  if (
    passage > from &&
    passage <= to &&
    tokens[passage - 1]?.lower === ',' &&
    !lexicon.openers.has(token.lower) &&
    !hasVerb(tokens, from, passage)
  )
    return null;
  // "conceded when the polls closed": when it was said, unless somebody is asked or told.
  if (
    !telling &&
    lexicon.order === 'subject-first' &&
    lexicon.participlePrepositions.has(token.lower) &&
    lexicon.complementisers.has(token.lower)
  )
    return null;
  // "held that post for years": no verb, so the word points at the noun behind it.
  const pointing = lexicon.order === 'subject-first' && lexicon.separable.has(cue.lower);
  if (pointing && lexicon.openers.has(token.lower) && !hasVerb(tokens, from + 1, to + 1)) return null;
  // "…, wie der Sender berichtete": a clause of the writer’s own about who said so.
  const reporter =
    second && lexicon.reportOpeners.has(token.lower) && clauses.some(({ cue: verb }) => verb.to >= to - 1);
  if (reporter) return null;
  if (lexicon.complementisers.has(token.lower))
    return { range, reason: `a clause with “${token.lower}”`, confidence: 0.9, outer: false };
  if (
    token.tag === 'marker' ||
    (lexicon.infinitiveMarkers.has(token.lower) && !isNouny(tokens[from + 1]?.tag))
  ) {
    return lexicon.intending.has(cue.lower) || telling
      ? { range, reason: 'an infinitive behind the verb', confidence: 0.7, outer: false }
      : null;
  }
  if (clause.strength === 'saying' && saidInfinitive(tokens, from, lexicon))
    return { range, reason: 'an infinitive behind the verb', confidence: 0.75, outer: false };
  // "reported spending two million": a gerund right behind the verb.
  const gerund = from === clause.cue.to + 1 && to > from + 1 && isGerund(token, lexicon);
  if (
    gerund &&
    clause.strength === 'saying' &&
    !lexicon.plain.has(cue.lower) &&
    !lexicon.alsoNouns.has(cue.lower)
  )
    return { range, reason: 'a gerund behind the verb', confidence: 0.7, outer: false };
  if (telling && from > clause.cue.to + 1 && token.tag === 'preposition') return null;
  if (token.tag === 'preposition' && lexicon.complementisers.has(tokens[from + 1]?.lower ?? ''))
    return { range, reason: 'a clause behind the verb', confidence: 0.85, outer: false };
  if (
    token.tag === 'preposition' &&
    from === clause.cue.to + 1 &&
    lexicon.judging.has(cue.lower) &&
    lexicon.judgingPrepositions.has(token.lower)
  ) {
    if (isBareThing(tokens, from + 1, to, lexicon)) return null;
    return {
      range: { from: from + 1, to: judgedEnd(tokens, from, to, lexicon) },
      reason: 'what the verb judges',
      confidence: 0.6,
      outer: false,
    };
  }
  const comma = lexicon.clauseCommas && tokens[from - 1]?.lower === ',';
  const told = second && comma ? reportsClause(tokens, from, clause, lexicon) : null;
  if (told === true) return { range, reason: 'a clause behind the verb', confidence: 0.85, outer: false };
  if (told === false) return null;
  if (clause.strength === 'quoting') {
    // "the choir called the Lark Voices was asked": a name, and the verb of what bears it.
    if (bearsName(tokens, from, clause, lexicon)) return null;
    // "a crew calling itself Red Dawn": a name again.
    if (clause.form !== 'finite' && lexicon.reflexives.has(token.lower)) return null;
    // "welcomed the move": a short object is what was judged, nothing that was said.
    if (to - from < SHORT_OBJECT && !hasVerb(tokens, from, to + 1)) return null;
    // "called undocumented sailors “a risk”": a participle that describes.
    const described =
      token.tag === 'verb' && lexicon.hasVerbEnding(token.lower) && isNouny(tokens[from + 1]?.tag);
    return (described || isPhraseStart(token)) && lexicon.judging.has(cue.lower)
      ? {
          range: { from, to: judgedEnd(tokens, from, to, lexicon) },
          reason: 'what the verb judges',
          confidence: 0.6,
          outer: false,
        }
      : null;
  }
  // "People pointed it out at once": the verb's particle behind a pronoun.
  if (token.tag === 'pronoun' && lexicon.phrasal.get(cue.lower)?.has(tokens[from + 1]?.lower ?? '') === true)
    return null;
  // "She denied it", "Lake said so": the word stands for what was said before.
  const pointsAt = (at: number): boolean => {
    const { tag = 'noun', lower = '', listing = 0 } = tokens[at] ?? {};
    if (POINTING.has(tag) || (at > from && (tag === 'time' || lexicon.timeModifiers.has(lower)))) return true;
    // "said so on Tuesday"
    if (at === from) return tag === 'subordinator' && (listing & Listing.adverb) !== 0;
    return tag === 'preposition' && tokens[at + 1]?.tag === 'time';
  };
  let close = from;
  while (close - from < 5 && close <= to && pointsAt(close)) close += 1;
  if (close > to || (token.tag === 'pronoun' && close - from > 1 && tokens[close - 1]?.lower === ','))
    return null;
  // "They found her asleep": an object, no subject of a clause.
  if (isObject(token, lexicon) && !telling && !lexicon.intending.has(cue.lower)) return null;
  const object = tokens[clause.subject.from - 1];
  // "what many analysts said was a sign"
  const what = object?.tag === 'subordinator' && lexicon.dummies.has(object.lower);
  if (isVerbal(token.tag) && (what || object?.tag === 'relative' || object?.tag === 'determiner'))
    return { range, reason: 'what the verb says of its object', confidence: 0.7, outer: false };
  // "گفت: در این زمینه سه نفر دستگیر شدند": all that follows a colon right behind the verb.
  if (
    lexicon.order === 'verb-last' &&
    (tokens[clause.cue.to + 1]?.lower === ':' || led(tokens, clause, lexicon)) &&
    to - from >= SHORTEST_CLAUSE
  )
    return { range, reason: 'a clause behind the verb', confidence: 0.85, outer: false };
  // "said elected leaders should listen": a participle that describes.
  const described =
    token.tag === 'verb' &&
    lexicon.hasVerbEnding(token.lower) &&
    isNouny(tokens[from + 1]?.tag) &&
    !lexicon.alsoNouns.has(cue.lower);
  const measured = token.tag === 'preposition' && isMeasure(tokens, from, lexicon);
  const helped = lexicon.plainObjects !== null && token.tag === 'auxiliary';
  const opens = helped || isPhraseStart(token) || token.tag === 'subordinator' || token.tag === 'adverb';
  if (!measured && !described && !opens) return null;
  // "…, die im Mai ausgezahlt wird": about the object. "gab den Erlass bekannt": an object, no clause.
  if (second && (comma ? isRelativeClause(tokens, from, lexicon) : tokens[from - 1]?.lower !== ':'))
    return null;
  // Behind a plain "said" a longer phrase is a clause, whether or not its verb is known.
  const long = lexicon.plainObjects
    ? isBareClause(tokens, clause.cue.to, from, to, lexicon)
    : to - from >= SHORTEST_CLAUSE;
  const plain = lexicon.plain.has(cue.lower) && long;
  if (comma || plain || hasVerb(tokens, from, clauseEnd(tokens, from, to, lexicon) + 1))
    return { range, reason: 'a clause behind the verb', confidence: 0.85, outer: false };
  // "the jobs that the firm promised the town": what was promised stands before.
  const promised = object?.tag === 'relative' && token.tag === 'determiner';
  return lexicon.judging.has(cue.lower) &&
    isPhraseStart(token) &&
    !promised &&
    !isBareThing(tokens, from, to, lexicon)
    ? { range, reason: 'what the verb announces', confidence: 0.6, outer: false }
    : null;
}
