/** Clauses set into what they report: where what was said ends before them, and where it goes on behind. */
import { isFinite, isRelativeClause, opensReport } from './comma-clauses.ts';
import type { CueClause } from './cue-clauses.ts';
import { DASHES } from './dashes.ts';
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { describes, nameOnly } from './name-insertions.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { tellsOfNoun } from './object-clauses.ts';
import { isSomebody } from './person-part.ts';
import type { Content } from './statement-contents.ts';
import { hasVerb, sentenceEnd, SHORTEST_CLAUSE, skipAdjuncts } from './statement-extent.ts';
import { behindInsertion } from './statement-parts.ts';
import { behindSource } from './statement-sources.ts';
import { mainClauseStart, sentenceStart } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** "As the agency reported on Monday, the bridge was closed": the main clause is what was reported. */
export function behindAsClause(
  tokens: readonly Token[],
  clause: CueClause,
  start: number,
  lexicon: SpeechLexicon,
): Content | null {
  // ", and as the agency noted, the bridge…": the opener may stand behind a coordinator.
  const inner = clause.subject.from - 1;
  const opens =
    (lexicon.reportOpeners.has(tokens[start]?.lower ?? '') &&
      // "Comme l’a annoncé le maire": the verb, its helper and object first.
      (clause.subject.from <= start + 2 || (lexicon.objectArticles && clause.cue.from <= start + 3))) ||
    (lexicon.order === 'subject-first' &&
      lexicon.reportOpeners.has(tokens[inner]?.lower ?? '') &&
      tokens[inner - 1]?.tag === 'coordinator');
  if (!opens) return null;
  const behind = skipAdjuncts(tokens, Math.max(clause.cue.to, clause.subject.to) + 1, lexicon);
  const comma = tokens[behind - 1]?.lower === ',' ? behind - 1 : behind;
  if (tokens[comma]?.lower !== ',' || tokens[comma]?.sentence !== clause.sentence) return null;
  const to = sentenceEnd(tokens, comma);
  const clausal =
    lexicon.order !== 'subject-first' || lexicon.objectArticles || hasVerb(tokens, comma + 1, to + 1);
  return to - comma < 4 || !clausal
    ? null
    : {
        range: { from: comma + 1, to },
        reason: 'opened by a verb of saying',
        confidence: 0.75,
        outer: true,
      };
}

/** Where an inserted clause begins: at the helpers, "…, | a déclaré Morel", or the writer's "as", "…, | as Lake said". */
export function behindSaid(
  tokens: readonly Token[],
  { cue, subject }: CueClause,
  first: number,
  lexicon: SpeechLexicon,
): number {
  const opened =
    lexicon.reportOpeners.has(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower === ',';
  if (opened) return first - 1;
  if (subject.from < cue.from && tokens[subject.to + 1]?.lower === ',')
    return beforePost(tokens, subject, first, lexicon);
  if (!lexicon.objectArticles) return first;
  // "…, a-t-il ajouté": the helper, a pronoun tied to it, the verb.
  if (subject.from < cue.from && !(subject.to === cue.from - 1 && tokens[subject.from]?.tag === 'pronoun'))
    return first;
  let at = first;
  // "a-t-on appris": a pronoun tied to the helper.
  if (tokens[at - 1]?.tag === 'pronoun' && tokens[at - 2]?.tag === 'auxiliary') at -= 2;
  while (tokens[at - 1]?.tag === 'auxiliary' || tokens[at - 1]?.tag === 'adverb') at -= 1;
  // ", según ha informado la policía", ", comme l’a dit le maire"
  if (lexicon.reportOpeners.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === ',') return at - 1;
  if (tokens[at]?.tag !== 'auxiliary') return first;
  return partsClauses(tokens, at - 1, lexicon, subject) ? at : first;
}

/** "The pier is safe, | the city’s transport chief, Ann Lake, said": the post that the name is set beside. */
function beforePost(
  tokens: readonly Token[],
  subject: TokenRange,
  first: number,
  lexicon: SpeechLexicon,
): number {
  if (first !== subject.from || tokens[first - 1]?.lower !== ',') return first;
  if (!nameOnly(tokens, subject.from, subject.to + 1, lexicon)) return first;
  const post = nounPhraseEndingAt(tokens, first - 2, lexicon, sentenceStart(tokens, first));
  const set = post && tokens[post.from - 1]?.lower === ',' && describes(tokens, post, lexicon);
  return set ? post.from : first;
}

/** A comma, or a dash where an inserted clause may stand between two: "El muelle – dijo Ríos – aguanta". */
export function partsClauses(
  tokens: readonly Token[],
  at: number,
  lexicon: SpeechLexicon,
  subject: TokenRange,
): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === ',') return true;
  return lexicon.objectArticles && DASHES.has(lower) && isSomebody(tokens, subject, lexicon);
}

/** "Ante estas dudas, añade el auto, «…»": what opens the sentence before a passage is an adjunct and nothing more. */
export function namesOnlyWhen(
  tokens: readonly Token[],
  start: number,
  first: number,
  { cue, subject }: CueClause,
  lexicon: SpeechLexicon,
): boolean {
  if (!lexicon.objectArticles || tokens[start]?.tag !== 'preposition' || hasVerb(tokens, start, first))
    return false;
  const mark = tokens[Math.max(cue.to, subject.to) + 1];
  const passage = tokens[Math.max(cue.to, subject.to) + 2];
  return (mark?.lower === ',' || mark?.lower === ':') && passage?.kind === 'quotation';
}

/** "Una portavoz remarcó que hace falta, como la ministra anuncia": what another one says before it stays theirs. */
export function behindReport(
  tokens: readonly Token[],
  clause: CueClause,
  clauses: readonly CueClause[],
  first: number,
  lexicon: SpeechLexicon,
): boolean {
  if (!lexicon.objectArticles || !lexicon.reportOpeners.has(tokens[first]?.lower ?? '')) return false;
  return clauses.some(
    ({ cue, form, strength }) =>
      cue.to < first && form === 'finite' && strength === 'saying' && cue.from !== clause.cue.from,
  );
}

/** What a sentence goes on with behind a source named in its middle. */
export function restBehind(
  tokens: readonly Token[],
  clause: CueClause,
  start: number,
  own: number,
  first: number,
  lexicon: SpeechLexicon,
): Content | null {
  // "Drei Menschen wurden nach Polizeiangaben verletzt": no comma parts the source from what it tells.
  if (lexicon.order === 'verb-second' && tokens[first - 1]?.lower !== ',')
    return behindSource(tokens, clause, lexicon);
  // "Since May, according to the agency, prices have…"
  // "He had, according to the agency, sold": the helper's verb stands behind.
  const open = tokens[first - 2]?.tag === 'auxiliary';
  return hasVerb(tokens, own, first) && !open ? null : resumed(tokens, clause, start, first, lexicon);
}

/** "The museum, she said, would open": the sentence goes on behind the inserted clause. */
export function resumed(
  tokens: readonly Token[],
  clause: CueClause,
  start: number,
  first: number,
  lexicon: SpeechLexicon,
): Content | null {
  let at = Math.max(clause.cue.to, clause.subject.to) + 1;
  while (tokens[at]?.sentence === clause.sentence && !partsClauses(tokens, at, lexicon, clause.subject))
    at += 1;
  at = behindInsertion(tokens, at, lexicon);
  if (tokens[at]?.sentence !== clause.sentence) return null;
  const to = sentenceEnd(tokens, at);
  if (lexicon.order === 'verb-second')
    return goesOnSecond(tokens, clause, start, first, at, lexicon)
      ? {
          range: { from: at + 1, to },
          reason: 'goes on behind a verb of saying',
          confidence: 0.75,
          outer: false,
        }
      : null;
  const next = tokens[at + 1]?.tag;
  // "The pier is safe, she said, two years after…": a whole clause goes on only where a word ties it.
  const whole =
    lexicon.resumptions.size > 0 &&
    hasVerb(tokens, start, first - 1) &&
    tokens[start]?.tag !== 'subordinator' &&
    // "After he was told, she said, …", "To win, she said, …"
    !lexicon.subordinators.has(tokens[start]?.lower ?? '') &&
    tokens[start]?.tag !== 'marker' &&
    tokens[first - 2]?.tag !== 'auxiliary';
  if (whole && !isVerbal(next) && !lexicon.resumptions.has(tokens[at + 1]?.lower ?? '')) return null;
  // Behind an opening without a verb ("In the end, she said, …") what follows is a clause, known verb or not.
  const opening =
    (lexicon.order === 'subject-first' || lexicon.objectArticles) && !hasVerb(tokens, start, first);
  const clausal = hasVerb(tokens, at + 1, to + 1) || (opening && to - at > SHORTEST_CLAUSE);
  if (next === 'participle' || next === 'relative' || !clausal) return null;
  if (tokens.slice(at + 1, to + 1).every(({ kind }) => kind === 'quotation' || kind === 'punctuation'))
    return null;
  return {
    range: { from: at + 1, to },
    reason: 'goes on behind a verb of saying',
    confidence: 0.75,
    outer: false,
  };
}

/** "Das Geld, sagte Roth, | reiche nicht", "Das Geld reiche, so Roth, | nicht aus": what stood before wants its verb, or the verb its rest. */
function goesOnSecond(
  tokens: readonly Token[],
  clause: CueClause,
  start: number,
  first: number,
  comma: number,
  lexicon: SpeechLexicon,
): boolean {
  const next = tokens[comma + 1];
  if (!next || next.sentence !== clause.sentence || next.kind === 'punctuation') return false;
  if (isRelativeClause(tokens, comma + 1, lexicon)) return false;
  const verb = isFinite(next);
  if (!hasVerb(tokens, start, first - 1)) return verb;
  if (tokens[start]?.tag === 'subordinator' && verb) return true;
  return restsOpen(tokens, first - 2, lexicon);
}

/** What ends with its finite verb, a helper's most of all, or a reflexive goes on: "Es handle sich". */
function restsOpen(tokens: readonly Token[], last: number, lexicon: SpeechLexicon): boolean {
  const { tag, lower = '', listing = 0 } = tokens[last] ?? {};
  if (lexicon.reflexives.has(lower) || tag === 'pronoun') return true;
  return tag === 'auxiliary' || (isVerbal(tag) && (listing & Listing.reported) !== 0);
}

/** "After she called him a liar, he warned, “…”": an opening clause, and what was said stands behind. */
export function introduces(
  tokens: readonly Token[],
  clause: CueClause,
  start: number,
  first: number,
  lexicon: SpeechLexicon,
): boolean {
  if (lexicon.order !== 'subject-first') return false;
  const after = behindHearer(tokens, clause, lexicon);
  // "In a note, Hale wrote, “…,” and left": where and when the words in marks were said.
  const opener = tokens[start]?.tag;
  const placed = opener === 'preposition' || opener === 'time';
  if (placed && !hasVerb(tokens, start, first)) {
    const behind = skipAdjuncts(tokens, after, lexicon);
    const comma = tokens[behind]?.lower === ',' ? behind : after;
    if (tokens[comma]?.lower === ',' && tokens[comma + 1]?.tag === 'quotation') return true;
  }
  if (mainClauseStart(tokens, start, first + 1, lexicon) === start) return false;
  // "In a talk with the agency, Hale confessed to the theft": what the verb takes stands behind it.
  const taken =
    mainClauseStart(tokens, start, first + 1, lexicon) === first &&
    !lexicon.plain.has(tokens[clause.cue.from]?.lower ?? '') &&
    (lexicon.infinitiveMarkers.has(tokens[after]?.lower ?? '') ||
      ((lexicon.judgingPrepositions.has(tokens[after]?.lower ?? '') ||
        lexicon.withs.has(tokens[after]?.lower ?? '')) &&
        tokens[after + 1]?.tag !== 'time'));
  if (taken) return true;
  const mark = skipAdjuncts(tokens, after, lexicon);
  const said = tokens[mark]?.lower === ',' && tokens[mark + 1]?.tag === 'quotation';
  return said && hasVerb(tokens, start, first);
}

/** The first token behind the verb, its subject and whom it tells. */
function behindHearer(tokens: readonly Token[], { cue, subject }: CueClause, lexicon: SpeechLexicon): number {
  const at = Math.max(cue.to, subject.to) + 1;
  if (!lexicon.telling.has(tokens[cue.from]?.lower ?? '')) return at;
  return (nounPhraseStartingAt(tokens, at, lexicon)?.to ?? at - 1) + 1;
}

/** After the clause nothing is reported: its sentence ends, or adjuncts and a mark follow. */
export function endsHere(tokens: readonly Token[], clause: CueClause, lexicon: SpeechLexicon): boolean {
  let at = Math.max(clause.cue.to, clause.subject.to) + 1;
  // "Das sei, so Lang, ein Fehler": nothing but the speaker stands between the commas.
  if (lexicon.invertedCues.has(tokens[clause.cue.from]?.lower ?? '') && tokens[at]?.lower === ',')
    return true;
  // "At the fair the mayor boasted of his deals": what the verb takes is what was said; "announced on Monday" when.
  if (
    lexicon.judging.has(tokens[clause.cue.from]?.lower ?? '') &&
    lexicon.judgingPrepositions.has(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.tag !== 'time'
  )
    return false;
  at = skipAdjuncts(tokens, behindHearer(tokens, clause, lexicon), lexicon);
  // "…, sagte Thoma, der aus Kiel stammt": what is told of the speaker, or the rest of what was said.
  if (lexicon.order === 'verb-second' && tokens[at - 1]?.lower === ',')
    return (
      !opensReport(tokens, at, lexicon) ||
      isRelativeClause(tokens, at, lexicon) ||
      restsOpen(tokens, Math.min(clause.cue.from, clause.subject.from) - 2, lexicon)
    );
  // "teilte die Polizei | mit.": the particle of the verb ends its clause.
  if (lexicon.separable.get(tokens[clause.cue.from]?.lower ?? '')?.has(tokens[at]?.lower ?? '') === true)
    at += 1;
  const token = tokens[at];
  // "Em Lima, o governo informou, por nota, que": the clause stands behind an insertion.
  if (lexicon.objectArticles && clauseBehindInsertion(tokens, at, lexicon)) return false;
  // "…, she said in answering a question": what she did meanwhile.
  const gerund =
    (token?.tag === 'preposition' || (token?.tag === 'subordinator' && lexicon.order === 'subject-first')) &&
    lexicon.gerundEndings.some((ending) => tokens[at + 1]?.lower.endsWith(ending) === true);
  // "…, she said after the crews left": when she did.
  const when =
    token?.tag === 'preposition' &&
    lexicon.order === 'subject-first' &&
    lexicon.subordinators.has(token.lower) &&
    !lexicon.asWords.has(token.lower);
  return (
    !token ||
    token.sentence !== clause.sentence ||
    gerund ||
    when ||
    (lexicon.order === 'subject-first' && tellsOfNoun(tokens, at, lexicon)) ||
    // "…, Lake said, that he has had": the comma behind the verb.
    (lexicon.order === 'subject-first' && lexicon.segmenter === null && tokens[at - 1]?.lower === ',') ||
    (token.kind === 'punctuation' && token.lower !== ':')
  );
}

/** A comma, a few words, a comma and the word that opens a clause. */
function clauseBehindInsertion(tokens: readonly Token[], comma: number, lexicon: SpeechLexicon): boolean {
  if (tokens[comma]?.lower !== ',') return false;
  for (let at = comma + 1; at < comma + 9; at += 1) {
    if (tokens[at]?.lower !== ',') continue;
    return lexicon.complementisers.has(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** "“…,” she told reporters at a lunch the mayor gave": the words said stand before, what follows is when and where. */
export function closesPassage(
  tokens: readonly Token[],
  first: number,
  { cue, subject }: CueClause,
  { range }: Content,
  lexicon: SpeechLexicon,
): boolean {
  if (lexicon.order !== 'subject-first') return false;
  const mark = tokens[first - 1];
  const passage = mark?.lower === ',' ? tokens[first - 2] : mark;
  if (passage?.tag !== 'quotation' || passage.sentence !== tokens[first]?.sentence) return false;
  // “Help!” they cried on the air: a mark of its own ends words that open their sentence.
  const opens = tokens[first - 2]?.sentence !== passage.sentence;
  if (mark?.tag === 'quotation' && passage.lower !== '",' && !opens) return false;
  const opening = tokens[range.from];
  const before = tokens[range.from - 1]?.lower;
  if (!opening || lexicon.openers.has(opening.lower) || before === ':' || before === ',') return false;
  // "On the channel’s “Morning Call,” Lake said if": a name in marks says where.
  const tie = tokens[first - (mark?.lower === ',' ? 3 : 2)]?.tag;
  if ((tie === 'possessive' || tie === 'preposition') && lexicon.complementisers.has(opening.lower))
    return false;
  // "“…,” she began, and said she would go", "and asked him if": a clause of its own right behind the verb.
  if (lexicon.telling.has(tokens[cue.from]?.lower ?? '') && lexicon.complementisers.has(opening.lower))
    return false;
  const direct = range.from === Math.max(cue.to, subject.to) + 1;
  return !direct || opening.tag === 'subordinator' || opening.tag === 'preposition' || opening.tag === 'time';
}

/** Without spaces any words may be taken for a subject: only a pronoun or a post closes what was said, “…，部长说”. */
export function closesWithSpeaker(
  tokens: readonly Token[],
  { subject, cue }: CueClause,
  lexicon: SpeechLexicon,
): boolean {
  if (subject.to + 1 !== cue.from) return false;
  return tokens
    .slice(subject.from, subject.to + 1)
    .some(
      ({ tag, lower }) => tag === 'pronoun' || lexicon.speakerNouns.has(lower) || lexicon.titles.has(lower),
    );
}
