/** The subject of a verb in German order: before the finite verb, or behind it where something else opens the clause. */
import { behindAttribute } from './behind-attribute.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { insertion, objectPronoun, sourceBehind, subjectBehind } from './subject-places.ts';
import { namesOrganisation, namesPost } from './person-part.ts';
import { sentenceStart } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Tag, Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/**
 * Verb-second order: a participle at the end belongs to the auxiliary further left ("hat der
 * Minister gesagt"); a finite verb has its subject before it when that opens the clause, else
 * behind it ("Am Montag sagte die Ministerin").
 */
export function subjectOfChain(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const told = subjectOfAsClause(tokens, verb, lexicon);
  if (told) return told;
  const floor = clauseStart(tokens, verb, lexicon);
  const last = tokens[verb]?.lower ?? '';
  const participle =
    tokens[verb - 1]?.lower !== ',' && !lexicon.pastEndings.some((ending) => last.endsWith(ending));
  const reach = participle ? Math.max(floor, verb - 24) : verb;
  for (let at = verb - 1; at >= reach; at -= 1) {
    const tag = tokens[at]?.tag;
    if (tag !== 'auxiliary') continue;
    // "Der Chef, Jan Roth, hat … genannt": the comma before the auxiliary closes what is inserted.
    const closing = at === floor && tokens[at - 1]?.lower === ',' ? 1 : 0;
    return aroundFinite(tokens, at, verb, floor - closing, lexicon);
  }
  // "Kurz gesagt, …": a form that is a participle only has no subject without its auxiliary.
  if (last.startsWith('ge') && lexicon.saying.has(last.slice(2)) && tokens[verb + 1]?.tag !== 'auxiliary')
    return null;
  return aroundFinite(tokens, verb, tokens.length, floor, lexicon) ?? relativeSubject(tokens, verb, lexicon);
}

/** ", die im Mai erklärte, …": the verb ends a relative clause in which nobody else is named. */
function relativeSubject(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  const start = sentenceStart(tokens, verb);
  const after = tokens[verb + 1];
  if (after?.sentence === tokens[verb]?.sentence && after?.kind === 'word') return null;
  let comma = verb - 1;
  while (comma > start && tokens[comma]?.lower !== ',' && !isVerbal(tokens[comma]?.tag)) comma -= 1;
  const pronoun = tokens[comma + 1];
  if (comma <= start || tokens[comma]?.lower !== ',' || comma + 2 >= verb) return null;
  return pronoun?.tag === 'determiner' && lexicon.definites.has(pronoun.lower)
    ? nounPhraseEndingAt(tokens, comma - 1, lexicon, start)
    : null;
}

/** "wie der Sender am Dienstag berichtete", "Während Vogt … sprach": behind such a word the subject comes first and the verb last. */
function subjectOfAsClause(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const { sentence } = tokens[verb] ?? {};
  const after = tokens[verb + 1];
  // "wie Roth zitiert wird"; in "während Roth zu „Arbeit“ verurteilt wurde" nobody speaks.
  const quoted =
    lexicon.quotedForms.has(tokens[verb]?.lower ?? '') && lexicon.passives.has(after?.lower ?? '');
  if (after?.sentence === sentence && after?.kind === 'word' && !quoted) return null;
  for (let at = verb - 2; at > verb - LONGEST_AS_CLAUSE && tokens[at]?.sentence === sentence; at -= 1) {
    const token = tokens[at];
    if (!token || token.lower === ',' || isVerbal(token.tag)) return null;
    const isReport = lexicon.reportOpeners.has(token.lower);
    if (!isReport && !lexicon.subordinators.has(token.lower)) continue;
    const lead = tokens[at - 1];
    if (lead?.sentence === sentence && (lead?.kind === 'word' || !isReport)) return null;
    let from = at + 1;
    while (
      tokens[from]?.tag === 'adverb' ||
      tokens[from]?.tag === 'time' ||
      objectPronoun(tokens, from, lexicon)
    )
      from += 1;
    const subject = nounPhraseStartingAt(tokens, from, lexicon);
    if (!subject || subject.to >= verb || lexicon.dummies.has(tokens[from]?.lower ?? '')) return null;
    return lexicon.obliques.has(tokens[from]?.lower ?? '')
      ? null
      : withoutContent(tokens, subject, verb, lexicon);
  }
  return null;
}

/** "Während Vogt | von einem „Erfolg“ sprach": what the verb speaks of is no part of its subject. */
function withoutContent(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange {
  const opens = lexicon.contentPrepositions.get(tokens[verb]?.lower ?? '');
  if (!opens) return { from, to };
  for (let at = from + 1; at <= to; at += 1)
    if (tokens[at]?.tag === 'preposition' && opens.has(tokens[at]?.lower ?? '')) return { from, to: at - 1 };
  return { from, to };
}

/** Tokens of a clause with "wie", at most. */
const LONGEST_AS_CLAUSE = 24;

/** The subject around a finite verb; a relative pronoun stands for what it belongs to. */
export function aroundFinite(
  tokens: readonly Token[],
  finite: number,
  limit: number,
  floor: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const subject = besideFinite(tokens, finite, limit, floor, lexicon);
  const pronoun = subject && tokens[subject.from];
  if (!subject || pronoun?.tag !== 'determiner' || tokens[subject.from - 1]?.lower !== ',') return subject;
  // "des Bauträgers, der im Mai erklärte, …": no article has a preposition or another article behind it but in an attribute.
  const next = tokens[subject.from + 1]?.tag;
  const relative =
    lexicon.definites.has(pronoun.lower) &&
    (next === 'preposition' || next === 'determiner' || next === 'adverb' || next === 'time') &&
    behindAttribute(tokens, subject.from) === subject.from;
  return relative
    ? nounPhraseEndingAt(tokens, subject.from - 2, lexicon, sentenceStart(tokens, finite))
    : subject;
}

function besideFinite(
  tokens: readonly Token[],
  finite: number,
  limit: number,
  floor: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  // "Die Sprecherin hingegen meinte": an adverb behind the subject.
  let end = finite - 1;
  while (end > floor && tokens[end]?.tag === 'adverb' && isNouny(tokens[end - 1]?.tag)) end -= 1;
  const before = tokens[end];
  const sentence = sentenceStart(tokens, finite);
  if (before?.tag === 'coordinator' && end > sentence) {
    const shared = rememberedAcross(tokens, end, sentence, lexicon);
    if (shared) return shared;
  }
  if (before && end >= floor) {
    if (before.tag === 'relative') return { from: finite - 1, to: finite - 1 };
    if (before.tag === 'pronoun' && lexicon.dummies.has(before.lower)) {
      return sourceBehind(tokens, finite + 1, lexicon) ?? { from: finite - 1, to: finite - 1 };
    }
    if (before.lower === ',' || before.lower === ')') {
      const phrase = insertion(tokens, finite - 1, lexicon, sentence);
      if (
        phrase &&
        leads(tokens, phrase.from, sentence, lexicon) &&
        !objectFirst(tokens, phrase, finite, lexicon)
      )
        return phrase;
    } else {
      const phrase = nounPhraseEndingAt(tokens, end, lexicon, sentence);
      if (
        phrase &&
        tokens[phrase.to] === before &&
        leads(tokens, phrase.from, sentence, lexicon) &&
        !objectFirst(tokens, phrase, finite, lexicon)
      )
        return phrase;
    }
  }
  const behind = subjectBehind(tokens, finite, lexicon);
  if (behind && behind.from < limit) return behind;
  // A verb at the end of its clause: "dass die Ministerin sagte".
  const owner = relativeObject(tokens, finite, sentence, lexicon);
  if (owner) return owner;
  if (floor > 0 && (tokens[floor - 1]?.tag === 'subordinator' || tokens[floor - 1]?.tag === 'relative')) {
    const opening = nounPhraseStartingAt(tokens, floor, lexicon);
    if (opening && opening.to < finite) return opening;
    if (tokens[floor - 1]?.tag === 'relative') return { from: floor - 1, to: floor - 1 };
  }
  return null;
}

/**
 * What stands before each "und" of a frame's tokens, which the verbs behind it ask for again and again: without
 * remembering it, "tat dies und tat das und …" takes twice as long with every verb.
 */
const known = new WeakMap<readonly Token[], Map<number, TokenRange | null>>();

function rememberedAcross(
  tokens: readonly Token[],
  coordinator: number,
  start: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const own = known.get(tokens) ?? new Map<number, TokenRange | null>();
  known.set(tokens, own);
  const before = own.get(coordinator);
  if (before !== undefined) return before;
  const shared = sharedAcross(tokens, coordinator, start, lexicon);
  own.set(coordinator, shared);
  return shared;
}

/** "Er begrüßte den Plan und nannte ihn „klug“": a verb right behind "und" has the subject of the one before. */
function sharedAcross(
  tokens: readonly Token[],
  coordinator: number,
  start: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  for (let at = coordinator - 1; at >= start; at -= 1) {
    if (!isVerbal(tokens[at]?.tag)) continue;
    const subject = subjectOfChain(tokens, at, lexicon);
    if (subject && subject.to < coordinator) return subject;
  }
  return null;
}

/**
 * ", den Peter Hahn „einen Skandal“ nannte": behind a comma an article cannot open a clause whose verb
 * comes last, so it is a relative pronoun; where it is an object, the phrase behind it is the subject.
 */
function relativeObject(
  tokens: readonly Token[],
  verb: number,
  start: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const after = tokens[verb + 1];
  if (after && after.sentence === tokens[verb]?.sentence && after.kind !== 'punctuation') return null;
  let comma = verb - 1;
  while (comma > start && tokens[comma]?.lower !== ',') comma -= 1;
  const pronoun = tokens[comma + 1];
  if (comma <= start || comma + 2 >= verb || pronoun?.tag !== 'determiner') return null;
  const next = tokens[comma + 2];
  // "den Hahn", "den die Ministerin"
  const named = next?.capital === true || (next?.tag === 'determiner' && !lexicon.obliques.has(next.lower));
  const object = lexicon.obliques.has(pronoun.lower) ? named : lexicon.definites.has(pronoun.lower);
  const opens = next?.tag === 'determiner' || next?.tag === 'pronoun' || next?.capital === true;
  if (!object || !opens || (!lexicon.obliques.has(pronoun.lower) && next?.capital && next.tag === 'noun'))
    return null;
  const phrase = nounPhraseStartingAt(tokens, comma + 2, lexicon);
  return phrase && phrase.to < verb ? phrase : null;
}

/** "Die Pläne nannte Lehmann „falsch“": an article before, a bare name behind, so the object leads. */
function objectFirst(
  tokens: readonly Token[],
  phrase: TokenRange,
  finite: number,
  lexicon: SpeechLexicon,
): boolean {
  const next = tokens[finite + 1];
  if (next && lexicon.nominatives.has(next.lower)) return true;
  // "Enttäuscht zeigte sich die Sprecherin": a participle opens the sentence.
  if (
    phrase.from === phrase.to &&
    lexicon.reflexives.has(next?.lower ?? '') &&
    tokens[phrase.from - 1]?.sentence !== tokens[finite]?.sentence &&
    lexicon.isPastParticiple(tokens[phrase.from]?.lower ?? '') &&
    nounPhraseStartingAt(tokens, finite + 2, lexicon)
  )
    return true;
  // "Die Kritik wies die Regierung zurück": what is said does not speak, whoever stands behind the verb does.
  if (
    !lexicon.obliques.has(next?.lower ?? '') &&
    next?.tag === 'determiner' &&
    saidThing(tokens, phrase, lexicon) &&
    !saidThing(tokens, { from: finite + 1, to: finite + 3 }, lexicon)
  )
    return true;
  if (tokens[phrase.from]?.tag !== 'determiner' || canSpeak(tokens, phrase, lexicon)) return false;
  if (!next || next.sentence !== tokens[finite]?.sentence || !next.capital || next.tag !== 'noun')
    return false;
  return (
    tokens[finite + 2]?.tag === 'preposition' ||
    lexicon.asWords.has(tokens[finite + 2]?.lower ?? '') ||
    tokens[finite + 2]?.tag === 'quotation' ||
    tokens[finite + 2]?.capital === true
  );
}

/** A post or an organisation, which may be the object but is mostly the speaker: "Die Opposition warf Hahn „Wortbruch“ vor". */
function canSpeak(tokens: readonly Token[], { from, to }: TokenRange, lexicon: SpeechLexicon): boolean {
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at] as Token;
    if (namesPost(token, lexicon) || namesOrganisation(token, lexicon)) return true;
  }
  return false;
}

/** The head of a phrase is something said or planned: "die Kritik der Anwohner". */
function saidThing(tokens: readonly Token[], { from, to }: TokenRange, lexicon: SpeechLexicon): boolean {
  for (let at = from; at <= to; at += 1) {
    if (tokens[at]?.tag === 'noun') return lexicon.saidThings.has(tokens[at]?.lower ?? '');
  }
  return false;
}

/** Tags before words in marks that are part of a phrase. */
const TIES: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'adjective', 'preposition']);

/** The phrase opens its clause: at the start of the sentence, behind a comma, colon or "und". */
function leads(tokens: readonly Token[], from: number, start: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.obliques.has(tokens[from]?.lower ?? '') || tokens[from]?.tag === 'preposition') return false;
  if (from <= start) return true;
  const lead = tokens[from - 1];
  if (!lead) return true;
  // "Für die „normalen“ Brote müssen": words in marks that describe belong to what their article opens.
  const tie = tokens[from - 2];
  if (lead.tag === 'quotation' && tie?.sentence === lead.sentence && TIES.has(tie.tag)) return false;
  return (
    lead.kind === 'punctuation' ||
    lead.tag === 'coordinator' ||
    lead.tag === 'quotation' ||
    lead.tag === 'adverb' ||
    lead.tag === 'subordinator'
  );
}

/** Start of the clause the verb stands in: behind the last comma, coordinator or subordinator. */
function clauseStart(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): number {
  const floor = sentenceStart(tokens, verb);
  for (let at = verb - 1; at > floor; at -= 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.tag === 'subordinator' || token.tag === 'relative') return at + 1;
    if (
      (token.lower === ',' || token.tag === 'coordinator') &&
      tokens[at + 1] &&
      !isNouny(tokens[at + 1]?.tag) &&
      at + 1 < verb &&
      lexicon.order === 'verb-second'
    ) {
      if (tokens[at + 1]?.tag === 'determiner' || tokens[at + 1]?.tag === 'adjective') continue;
      return at + 1;
    }
  }
  return floor;
}
