/**
 * What the comma before a verb of saying closes where the phrase behind the verb may be its subject or its object:
 * a clause ("Le pont est fermé, a annoncé la mairie") or only an insertion ("Le maire, élu en mai, a annoncé la fin").
 */
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { sentenceStart } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Tag, Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** What an insertion opens with, whatever verbs it has. */
const INSERTED: ReadonlySet<Tag> = new Set<Tag>(['relative', 'subordinator']);

/** What an opening phrase starts with. */
const OPENERS: ReadonlySet<Tag> = new Set<Tag>(['preposition', 'time', 'adverb']);

/** Letters from which on the ending of a word tells that it is a verb. */
const SHORTEST_FORM = 5;

/** True where the phrase right behind a verb is what it tells of; `comma` stands before the verb and its helpers, `voiced` tells that the phrase is somebody. */
export function isToldOf(
  tokens: readonly Token[],
  comma: number,
  { from, to }: TokenRange,
  voiced: boolean,
  lexicon: SpeechLexicon,
): boolean {
  if (!lexicon.objectArticles || tokens[comma]?.sentence !== tokens[from]?.sentence) return false;
  if (tokens[comma]?.lower !== ',') return false;
  if (closesInsertion(tokens, comma, lexicon)) return true;
  if (voiced) return false;
  // "Tras la reunión, anunció ayudas": where no verb needs a subject, an opening phrase.
  const start = sentenceStart(tokens, comma);
  const opening = lexicon.subjectless && OPENERS.has(tokens[start]?.tag ?? 'noun');
  if (opening && isSimple(tokens, start, comma, lexicon)) return true;
  if (lexicon.indefinites.has(tokens[from]?.lower ?? '') || closesList(tokens, comma, lexicon)) return true;
  // "Il a signé, a salué la foule et a annoncé": the list goes on.
  const tie = tokens[to + 1];
  const goesOn = (tie?.lower === ',' || tie?.tag === 'coordinator') && tokens[to + 2]?.tag === 'auxiliary';
  return goesOn && hasFinite(tokens, start, comma, lexicon);
}

/** True where no clause stands before the comma at `comma`: the verb behind it has its subject further left. */
function closesInsertion(tokens: readonly Token[], comma: number, lexicon: SpeechLexicon): boolean {
  if (tokens[comma]?.lower !== ',') return false;
  const start = sentenceStart(tokens, comma);
  let commas = 0;
  let from = start;
  for (let at = start; at <= comma; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quotation') return false;
    if (token?.lower !== ',') continue;
    // "À Lille, la grève continue, ont averti les syndicats": what opens the sentence is no subject.
    if (from > start || !OPENERS.has(tokens[start]?.tag ?? 'noun')) commas += 1;
    if (!INSERTED.has(tokens[from]?.tag ?? 'noun') && hasFinite(tokens, from, at, lexicon)) return false;
    from = at + 1;
  }
  return commas > 1;
}

/** Neither a comma nor a verb between two tokens. */
function isSimple(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === ',') return false;
  return !hasFinite(tokens, from, to, lexicon);
}

/**
 * "Il a signé, a salué la foule, | a annoncé la fête": true where what stands between the last two commas opens with a
 * verb and shares the subject of a clause before.
 */
function closesList(tokens: readonly Token[], comma: number, lexicon: SpeechLexicon): boolean {
  const start = sentenceStart(tokens, comma);
  let before = comma - 1;
  while (before > start && tokens[before]?.lower !== ',') before -= 1;
  if (before <= start) return false;
  const { tag, lower = '' } = tokens[before + 1] ?? {};
  const leads = tag === 'auxiliary' || tag === 'cue' || tag === 'quoting' || lexicon.isFiniteForm(lower);
  return leads && !closesInsertion(tokens, before, lexicon);
}

/**
 * "…, | a appris l’agence de source policière", "…, | a-t-on indiqué de source policière": where a clause about how it
 * was learnt opens before the source at `first`; else `first`.
 */
export function beforeAside(
  tokens: readonly Token[],
  start: number,
  first: number,
  lexicon: SpeechLexicon,
): number {
  if (!lexicon.objectArticles) return first;
  let comma = first - 1;
  while (comma > start && comma > first - LONGEST_ASIDE && tokens[comma]?.kind === 'word') comma -= 1;
  const tag = tokens[comma + 1]?.tag;
  const leads = tag === 'auxiliary' || tag === 'cue';
  if (tokens[comma]?.lower !== ',' || comma === first - 1 || !leads) return first;
  return closesInsertion(tokens, comma, lexicon) ? first : comma + 1;
}

/** Tokens of a clause about how something was learnt. */
const LONGEST_ASIDE = 10;

/** A verb of the clause's own: a form that is listed or looks like one, behind no relative pronoun. */
function hasFinite(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (isVerbal(token.tag)) return true;
    const formed = token.lower.length >= SHORTEST_FORM && !token.capital && lexicon.isFiniteForm(token.lower);
    if (formed && tokens[at - 1]?.tag !== 'determiner') return true;
  }
  return false;
}

/**
 * "Das Werk schließt im März, | hat die Firma am Montag mitgeteilt": the helper that opens the clause with which a
 * participle reports the one before it; -1 where that is no main clause or the participle has an object of its own.
 */
export function closingHelper(
  tokens: readonly Token[],
  { cue, subject }: { readonly cue: TokenRange; readonly subject: TokenRange },
  lexicon: SpeechLexicon,
): number {
  const helper = subject.from - 1;
  const { sentence } = tokens[cue.from] ?? {};
  if (lexicon.order !== 'verb-second' || subject.to >= cue.from || tokens[helper]?.tag !== 'auxiliary')
    return -1;
  const after = tokens[cue.to + 1];
  if (tokens[helper - 1]?.lower !== ',' || (after?.sentence === sentence && after?.kind !== 'punctuation'))
    return -1;
  const start = sentenceStart(tokens, helper);
  const first = tokens[start];
  // "Weil das Werk schließt, hat die Firma Hilfe angekündigt": no report, unless "dass" leads.
  const opens = first?.tag === 'subordinator' && !lexicon.complementisers.has(first.lower);
  if (opens || helper - start < SHORTEST_FORM - 1) return -1;
  // "Der Minister, der kam, hat": only where the clause before has a verb of its own.
  let verb = start;
  while (verb < helper && (tokens[verb]?.lower === ',' ? false : !isVerbal(tokens[verb]?.tag))) verb += 1;
  if (tokens[verb]?.lower === ',' || verb >= helper) return -1;
  for (let at = subject.to + 1; at < cue.from; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') return -1;
    if (token.tag === 'preposition') {
      at = nounPhraseStartingAt(tokens, at + 1, lexicon)?.to ?? at;
      continue;
    }
    // A hearer has a dative article: "dem Sender".
    const dative = lexicon.obliques.has(token.lower) && !token.lower.endsWith('n');
    const hearer = dative ? nounPhraseStartingAt(tokens, at, lexicon) : null;
    if (hearer) at = hearer.to;
    else if (isNouny(token.tag) && token.kind === 'word') return -1;
    else if (token.tag === 'determiner') return -1;
  }
  return helper;
}

/** Behind the coordinators and marks a sentence opens with: "But, according to…". */
export function behindOpeners(tokens: readonly Token[], start: number, end: number): number {
  let from = start;
  while (from < end && (tokens[from]?.tag === 'coordinator' || tokens[from]?.kind === 'punctuation'))
    from += 1;
  return from;
}
