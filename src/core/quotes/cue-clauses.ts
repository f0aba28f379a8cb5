/** Clauses that report speech: a verb of saying (or "according to") with its subject. */
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { sentenceStart, sharedSubject, subjectBefore } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';

export interface CueClause {
  readonly cue: TokenRange;
  readonly subject: TokenRange;
  /** Subject before its verb, behind it, or after "according to". */
  readonly order: 'before' | 'behind' | 'according';
  /** `saying` reports clauses; `quoting` attributes words in marks only. */
  readonly strength: 'saying' | 'quoting';
  readonly form: 'finite' | 'participle' | 'infinitive';
  readonly sentence: number;
}

/** Every clause of a frame that reports speech, in order of its cue. */
export function findCueClauses(tokens: readonly Token[], lexicon: SpeechLexicon): CueClause[] {
  const clauses: CueClause[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const according = accordingAt(tokens, at, lexicon);
    if (according > 0) {
      const subject = nounPhraseStartingAt(tokens, at + according, lexicon);
      if (subject) {
        clauses.push({
          cue: { from: at, to: at + according - 1 },
          subject,
          order: 'according',
          strength: 'saying',
          form: 'finite',
          sentence: token.sentence,
        });
        at = subject.to;
        continue;
      }
    }
    const { tag } = token;
    if (tag !== 'cue' && tag !== 'quoting' && tag !== 'participle' && tag !== 'infinitive') continue;
    const clause = clauseAt(tokens, at, token, lexicon);
    if (clause) clauses.push(clause);
  }
  return clauses;
}

function clauseAt(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): CueClause | null {
  const { tag } = token;
  const strength = tag === 'cue' || (tag !== 'quoting' && lexicon.isSayingForm(token.lower)) ? 'saying' : 'quoting';
  const form = tag === 'participle' ? 'participle' : tag === 'infinitive' ? 'infinitive' : 'finite';
  const make = (subject: TokenRange, order: CueClause['order']): CueClause => ({
    cue: { from: at, to: at },
    subject,
    order,
    strength,
    form,
    sentence: token.sentence,
  });
  const previous = tokens[at - 1];
  const ownStart = !previous || previous.sentence !== token.sentence;
  if (form === 'finite' && (ownStart || previous.tag === 'quotation' || previous.lower === ',' || DASH.has(previous.lower))) {
    const inverted = nounPhraseStartingAt(tokens, at + 1, lexicon);
    const afterQuotation = previous?.tag === 'quotation' || tokens[at - 2]?.tag === 'quotation';
    const inverts = afterQuotation || (!lexicon.telling.has(token.lower) && (ownStart || closesSentence(tokens, at, inverted)));
    if (inverted && inverts) {
      return make(inverted, 'behind');
    }
  }
  if (form === 'participle') {
    const subject = participleSubject(tokens, at, lexicon);
    return subject && make(subject, 'before');
  }
  const subject = subjectBefore(tokens, at, lexicon);
  return subject && subject.to < at ? make(subject, 'before') : null;
}

const DASH = new Set(['—', '–', '--']);

/** ", saying": the sentence's subject; "with one poster writing": the phrase right before. */
function participleSubject(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): TokenRange | null {
  const previous = tokens[at - 1];
  if (previous && (isNouny(previous.tag) || previous.tag === 'pronoun')) return subjectBefore(tokens, at, lexicon);
  const shared = sharedSubject(tokens, at, lexicon);
  if (shared) return shared;
  const direct = subjectBefore(tokens, at, lexicon);
  if (direct) return direct;
  // "Speaking from New York, she said": the subject follows the comma.
  for (let comma = at + 1; comma < tokens.length && tokens[comma]?.sentence === tokens[at]?.sentence; comma += 1) {
    if (tokens[comma]?.lower === ',') return sentenceStart(tokens, at) === at ? nounPhraseStartingAt(tokens, comma + 1, lexicon) : null;
  }
  return null;
}

/** ", said Smith." at the end of a sentence that has a verb before: the rest is what was said. */
function closesSentence(tokens: readonly Token[], verb: number, inverted: TokenRange | null): boolean {
  if (!inverted) return false;
  const after = tokens[inverted.to + 1];
  const ended = !after || after.sentence !== tokens[verb]?.sentence || after.tag === 'punctuation' || after.tag === 'preposition' || after.tag === 'time' || after.tag === 'subordinator' || after.tag === 'relative';
  if (!ended) return false;
  let at = verb - 2;
  for (; at >= 0 && tokens[at]?.sentence === tokens[verb]?.sentence; at -= 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'cue' || tag === 'quoting') {
      // An apposition ("Lott, who was leader, told…") is no clause of its own.
      for (let back = at - 1; back >= 0 && tokens[back]?.sentence === tokens[verb]?.sentence; back -= 1) {
        if (tokens[back]?.tag === 'relative') return false;
        if (tokens[back]?.lower === ',') break;
      }
      return true;
    }
  }
  return false;
}

/** Length in tokens of an "according to" that starts here, 0 for none. */
function accordingAt(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number {
  for (const phrase of lexicon.accordingBefore) {
    if (phrase[0] === tokens[at]?.lower && phrase.every((word, offset) => tokens[at + offset]?.lower === word)) return phrase.length;
  }
  return 0;
}
