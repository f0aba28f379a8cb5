/** The clauses that can say who spoke a passage: right behind it, before it, around it, at the end of its sentence. */
import { kindAt, SPACE } from '../analysis/letters.ts';
import type { CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { mainClauseStart, sentenceStart } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Tag, Token } from './tokens.ts';
import { DASHES } from './dashes.ts';
import { isVerbal } from './verbal-tags.ts';

/** “…,” Smith said; “…,” said Smith; “…,” he told reporters. */
export function clauseBehind(
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
  const comma = tokens[start]?.lower === ',' || DASHES.has(tokens[start]?.lower ?? '');
  if (comma) start += 1;
  // “…”, — сказал Орлов: a comma and a dash.
  if (comma && DASHES.has(tokens[start]?.lower ?? '')) start += 1;
  const next = tokens[start];
  if (!next || next.sentence !== token.sentence) return null;
  const ties = comma || /[,!?…，！？—–-]/u.test(last);
  const aside = ties ? behindRelative(tokens, start, clauses, lexicon) : null;
  if (aside) return aside;
  for (const clause of clauses) {
    if (clause.cue.from < start || clause.form !== 'finite') continue;
    if (clause.cue.from - start > REACH) break;
    if (clause.order === 'behind') {
      // "Scott, who called it “toxic,” portrayed the…": the verb behind belongs to the main subject.
      const inner = tokens[index - 1];
      // "Nach seiner Schrift „Das Meer“ sagte Hahn": a phrase that opens the clause, no object of its verb.
      if (
        lexicon.order === 'verb-second' &&
        !ties &&
        inner?.sentence === token.sentence &&
        isNouny(inner.tag)
      )
        return null;
      const governed = clauses.find((other) => other.cue.to < index && other.form !== 'noun');
      if (governed && (!ties || tokens[governed.subject.from]?.tag === 'relative')) return null;
      return onlyHelpers(tokens, start, clause.cue.from) &&
        (ties ||
          ((clause.cue.from === start || lexicon.objectArticles) &&
            (clause.strength === 'saying' ||
              lexicon.asWords.has(tokens[index - 1]?.lower ?? '') ||
              opensAsObject(tokens, index, lexicon))))
        ? clause
        : null;
    }
    if (!ties) return null;
    if (clause.order === 'according') return clause.cue.from === start ? clause : null;
    if (clause.subject.from < start) return null;
    // "he said, they call it a “farce,” making air quotes": what is done on the side.
    if (isSideAction(tokens, clause, lexicon) && clauses.some(({ cue }) => cue.to < index)) return null;
    if (!opensClause(tokens, start, clause.subject.from)) return null;
    return tokens.slice(start, clause.cue.from).some((other) => other.tag === 'quotation') ? null : clause;
  }
  return null;

  function opensClause(all: readonly Token[], from: number, subject: number): boolean {
    // "“…,” the head of the agency, Ann Lake, said": what the name is set beside.
    const described = nounPhraseStartingAt(all, from, lexicon);
    if (described && described.to + 2 === subject && all[described.to + 1]?.lower === ',') return true;
    // Nothing but adverbs, a coordinator or a prepositional phrase with its comma may stand before.
    for (let at = from; at < subject; at += 1) {
      const tag = all[at]?.tag;
      if (
        tag !== 'adverb' &&
        tag !== 'time' &&
        tag !== 'auxiliary' &&
        // "retired general Lloyd Newton said": a participle that describes.
        !(at === subject - 1 && tag === 'verb' && lexicon.hasVerbEnding(all[at]?.lower ?? '')) &&
        all[at]?.lower !== ',' &&
        !lexicon.asWords.has(all[at]?.lower ?? '')
      )
        return false;
    }
    return true;
  }
}

/** „Einfach absurd“ nannte er; Einen „Fehler“ nannte er: words that open a German sentence are the object of its verb. */
function opensAsObject(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  if (!lexicon.predicateVerbs.has(tokens[index + 1]?.lower ?? '')) return false;
  const before = tokens[index - 1];
  if (before?.sentence !== tokens[index]?.sentence) return true;
  return lexicon.indefinites.has(before?.lower ?? '') && tokens[index - 2]?.sentence !== before?.sentence;
}

/** Tokens from words in marks to the verb that says whose they are, at most. */
const REACH = 45;

/** The first clause, of many in order, whose verb stands behind a token: found by halving. */
function firstBehind(clauses: readonly CueClause[], token: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle] as CueClause).cue.from <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** “…,” a driver, who gave only his first name, said; “…,” Ann Lake, a guide in Kell, Ohio, said: the verb behind the aside is that of the noun before it. */
function behindRelative(
  tokens: readonly Token[],
  start: number,
  clauses: readonly CueClause[],
  lexicon: SpeechLexicon,
): CueClause | null {
  const described = nounPhraseStartingAt(tokens, start, lexicon);
  if (!described || described.from !== start || tokens[described.to + 1]?.lower !== ',') return null;
  if (lexicon.order !== 'subject-first') return null;
  const aside = tokens[described.to + 2];
  // An apposition has its article, and no verb before the comma that closes it.
  const apposed = aside?.tag === 'determiner' && tokens[described.to]?.tag === 'name';
  if (aside?.tag !== 'relative' && !apposed) return null;
  for (let at = firstBehind(clauses, described.to + 3); at < clauses.length; at += 1) {
    const { cue, form, strength } = clauses[at] as CueClause;
    if (cue.from - start > REACH) break;
    if (form === 'finite' && strength === 'saying' && tokens[cue.from - 1]?.lower === ',')
      if (
        !apposed ||
        !tokens.slice(described.to, cue.from).some(({ tag }) => isVerbal(tag) || tag === 'quotation')
      )
        return { ...(clauses[at] as CueClause), subject: described };
  }
  return null;
}

/** Nothing but auxiliaries and adverbs before the verb: “…”, s’est félicitée la maire. */
function onlyHelpers(tokens: readonly Token[], from: number, verb: number): boolean {
  if (verb <= from + 1) return true;
  return tokens.slice(from, verb).every(({ tag }) => tag === 'auxiliary' || tag === 'adverb');
}

/** Marks that a passage may end with, beside blanks. */
const MARKS = '"”“„»«\'’‘」』›‹';

function lastCharacter(text: string, token: Token): string {
  let end = token.end;
  while (end > token.start && (MARKS.includes(text.charAt(end - 1)) || kindAt(text, end - 1) & SPACE))
    end -= 1;
  return text[end - 1] ?? '';
}

/** Subject, words said, verb: verb-last languages, and German clauses whose verb stands at their end. */
export function enclosed(
  tokens: readonly Token[],
  index: number,
  { subject, cue, form, strength }: CueClause,
  lexicon: SpeechLexicon,
): boolean {
  if (cue.from < index || subject.to >= index) return false;
  if (lexicon.order === 'verb-last') return true;
  // "وزیر این تصمیم را «بی‌معنا» خواند": the verb that names it right behind.
  if (lexicon.order === 'free' && strength === 'quoting') return cue.from === index + 1;
  if (lexicon.order !== 'verb-second' || form === 'noun') return false;
  return !tokens
    .slice(index + 1, cue.from)
    .some(({ kind, tag }) => kind === 'punctuation' || tag === 'coordinator');
}

/**
 * The clause before the passage that governs it. "Tran said that Ortiz had called it “a farce”" is
 * Tran's account, so the outer verb of saying keeps what its clause holds, until a new main clause
 * or a verb right before the passage takes over.
 */
export function clauseBefore(
  text: string,
  tokens: readonly Token[],
  index: number,
  clauses: readonly CueClause[],
  lexicon: SpeechLexicon,
): CueClause | null {
  const main = mainClauseStart(tokens, sentenceStart(tokens, index), index, lexicon);
  let governor: CueClause | null = null;
  for (let at = firstNear(clauses, index); at < clauses.length; at += 1) {
    const clause = clauses[at] as CueClause;
    if (clause.cue.to >= index) break;
    // "Citing “duties at home,” the envoy left": the subject of an opening participle stands behind.
    if (clause.subject.from > index && clause.form !== 'participle') break;
    if (describesSubject(tokens, index, clause, lexicon)) continue;
    if (governor === null || takesOver(text, tokens, index, governor, clause, main, lexicon))
      governor = clause;
  }
  return governor;
}

/** Clauses before a passage that are weighed: no sentence anyone wrote has more. */
const MOST_WEIGHED = 32;

/** Where the clauses to be weighed begin, found by halving: a sentence may go on for as long as a book. */
function firstNear(clauses: readonly CueClause[], index: number): number {
  if (clauses.length <= MOST_WEIGHED) return 0;
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((clauses[middle] as CueClause).cue.to < index) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - MOST_WEIGHED);
}

/** "The tariffs announced by the mayor are “bad”": a participle with its agent, and the verb of what it describes. */
function describesSubject(
  tokens: readonly Token[],
  index: number,
  { cue, subject, order }: CueClause,
  lexicon: SpeechLexicon,
): boolean {
  if (lexicon.order !== 'subject-first' || order !== 'before' || subject.from < cue.to) return false;
  if (!isNouny(tokens[cue.from - 1]?.tag)) return false;
  return tokens.slice(subject.to + 1, index).some(({ tag }) => tag === 'auxiliary' || tag === 'verb');
}

function takesOver(
  text: string,
  tokens: readonly Token[],
  index: number,
  governor: CueClause,
  clause: CueClause,
  main: number,
  lexicon: SpeechLexicon,
): boolean {
  if (governor.cue.from < main && clause.subject.from >= main) return true;
  // "Während Vogt von „A“ sprach, nannte Roth es „B“": behind the clause that opens the sentence the main verb.
  if (
    lexicon.order === 'verb-second' &&
    clause.cue.from === governor.cue.to + 2 &&
    clause.subject.from > clause.cue.to
  )
    return true;
  if (governor.form === 'noun') return clause.form !== 'noun' || index - clause.cue.to < 5;
  if (clause.form === 'noun') return false;
  if (clause.subject.from === governor.subject.from) return true;
  if (governor.order === 'according' && clause.order === 'according') return true;
  if (governor.order === 'according' && clause.strength === 'quoting') return false;
  if (clause.subject.from < governor.cue.from) return true;
  if (governor.strength === 'quoting' && governor.form === 'finite') {
    if (clause.strength === 'saying') return true;
  }
  // A mark or colon between the verb and the passage: the passage is what this verb introduces.
  const before = tokens[index - 1]?.lower;
  // "joked about a man who had promised peace: “…”": the verb only says which man.
  if (
    before === ':' &&
    tokens[clause.subject.from]?.tag === 'relative' &&
    tokens[clause.subject.from - 1]?.lower !== ',' &&
    index - clause.cue.to > 2
  )
    return false;
  // "…, and a man yelled “Stay there!”": cried out, behind its own verb.
  const cried =
    clause.cue.to === index - 1 &&
    clause.form === 'finite' &&
    clause.strength === 'saying' &&
    isCry(text, tokens[index]);
  if (cried) return true;
  if ((before === ':' || before === ',') && clause.strength === 'saying' && index - clause.cue.to < 6)
    return true;
  for (let at = governor.cue.to + 1; at < clause.subject.from; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.lower === ';') return true;
    if (token.lower === '(' && !closesBracket(tokens, at, index)) return true;
    // "— Hale cites “…”": behind a dash another subject speaks.
    if (DASHES.has(token.lower) && clause.subject.from === at + 1 && clause.form === 'finite') return true;
    // ", to which a fifth said", ", in what Hale called", "— at which point the crowd chanted".
    const tied = tokens[at + 1]?.tag === 'preposition' ? tokens[at + 2]?.tag : undefined;
    if (
      (token.lower === ',' ||
        (DASHES.has(token.lower) &&
          (tied === 'relative' || tied === 'subordinator') &&
          !hasDash(tokens, clause.cue.to, index))) &&
      (tied === 'relative' || tied === 'subordinator')
    )
      return true;
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

/** “Stay there!”, with nothing but its own words. */
function isCry(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined && /^\P{L}{1,2}\p{Lu}.*[!?]\P{L}{1,2}$/su.test(text.slice(token.start, token.end))
  );
}

/** ", making air quotes": a phrase with a gerund, which is nobody who speaks, whatever its last word may be. */
function isSideAction(
  tokens: readonly Token[],
  { subject, cue }: CueClause,
  lexicon: SpeechLexicon,
): boolean {
  const { lower = '' } = tokens[subject.from] ?? {};
  return (
    lexicon.order === 'subject-first' &&
    !lexicon.plain.has(tokens[cue.from]?.lower ?? '') &&
    lexicon.gerundEndings.some((ending) => lower.length > 5 && lower.endsWith(ending))
  );
}

function closesBracket(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === ')') return true;
  return false;
}

function hasDash(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (DASHES.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === ',') return true;
  return false;
}

const NEW_CLAUSE: ReadonlySet<Tag> = new Set<Tag>(['coordinator', 'subordinator', 'relative']);

/** ", Smith said on Monday." at the end of its sentence, or "according to Smith" anywhere behind. */
export function isParenthetical(tokens: readonly Token[], clause: CueClause): boolean {
  if (clause.strength !== 'saying' || clause.form !== 'finite') return false;
  if (clause.order === 'according') return true;
  const first = Math.min(clause.subject.from, clause.cue.from);
  const lead = tokens[first - 1];
  const before = lead?.tag === 'adverb' ? tokens[first - 2] : lead;
  if (before?.lower !== ',' && before?.tag !== 'quotation' && !DASHES.has(before?.lower ?? '')) return false;
  for (let at = clause.cue.to + 1; at < tokens.length && tokens[at]?.sentence === clause.sentence; at += 1) {
    const tag = tokens[at]?.tag;
    if (isVerbal(tag) || tag === 'quotation') return false;
    if (tokens[at]?.lower === ',') return true;
  }
  return true;
}
