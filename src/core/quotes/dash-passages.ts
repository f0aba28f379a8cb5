/**
 * Speech without marks, behind the dash that opens its paragraph: "—Vamos —dijo María—. Es tarde.", "— Мы идём, —
 * сказала Анна. — Поздно.", "— On y va, dit Claire." Lists open with dashes as well, so only a paragraph
 * with a verb of saying right behind the words counts.
 */
import type { DocumentBlock, Trace } from '../analysis/document.ts';
import type { Span } from '../model.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Passage } from './pair-marks.ts';

const OPENS = /^\s*[—–―]\s*(?=[\p{L}\p{N}¿¡«“"…])/u;

/** A dash, or where a language closes with less a comma or a sign, and the word behind it. */
const PAIRED = /[—–―]\s*([\p{L}\p{M}’'-]+)/gu;
const PLAIN = /(?:,|[?!…]|(?<=\.{3}))\s+([\p{L}\p{M}’'-]+)(?:\s+([\p{L}\p{M}’'-]+))?/gu;

/** What closes the inserted clause and opens speech again. */
const RESUMES = /[—–―]\s*[.,;:!?…]*\s*|[.,;:]\s*[—–―]\s*/u;

/** Characters a word that says who speaks may stand from the end of the words said. */
export const LONGEST_CLAUSE = 160;

/** The passages with those told by dashes; passages in marks inside them are nested. */
export function dashPassages(
  text: string,
  blocks: readonly DocumentBlock[],
  passages: readonly Passage[],
  lexicon: SpeechLexicon,
  trace: Trace,
): readonly Passage[] {
  if (lexicon.dialogueDashes === 'none') return passages;
  const found = new Map<number, Span[]>();
  blocks.forEach((block, index) => {
    if (block.type !== 'paragraph') return;
    const spans = spokenIn(text.slice(block.start, block.end), lexicon).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
    }));
    if (spans.length > 0) found.set(index, spans);
  });
  if (found.size === 0) return passages;
  const made = passages.map((passage) =>
    found.get(passage.block)?.some(({ start, end }) => passage.start >= start && passage.end <= end)
      ? { ...passage, depth: passage.depth + 1, runsOn: false, continued: false }
      : passage,
  );
  for (const [block, spans] of found) {
    for (const span of spans) {
      trace('dash-passages', text.slice(span.start, span.end), 'opened by a dash');
      const plain = { depth: 0, block, runsOn: false, continued: false, repaired: false };
      made.push({ ...span, inner: span, family: 'double', ...plain });
    }
  }
  return made.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What is said in a paragraph: up to the verb of saying, and behind the clause it opens. */
function spokenIn(paragraph: string, lexicon: SpeechLexicon): Span[] {
  const opening = OPENS.exec(paragraph);
  if (!opening) return [];
  const start = opening[0].length;
  const clause = sayingClause(paragraph, start, lexicon);
  if (!clause) return [];
  const spans = [{ start, end: clause.start }];
  const rest = RESUMES.exec(paragraph.slice(clause.end, clause.end + LONGEST_CLAUSE));
  const next = rest ? clause.end + rest.index + rest[0].length : paragraph.length;
  const end = paragraph.trimEnd().length;
  // "—Vamos —dijo María—.": nothing follows.
  if (rest && /[\p{L}\p{N}]/u.test(paragraph.slice(next, end))) spans.push({ start: next, end });
  return spans;
}

/** Where the words said end and the word behind them ends, which is a verb of saying; null where none is. */
function sayingClause(paragraph: string, start: number, lexicon: SpeechLexicon): Span | null {
  for (const match of paragraph.slice(start).matchAll(PAIRED)) {
    if (speaks(match[1], lexicon)) return within(paragraph, start, match);
  }
  if (lexicon.dialogueDashes !== 'plain') return null;
  for (const match of paragraph.slice(start).matchAll(PLAIN)) {
    // "— Le budget monte, annonce le maire": behind a comma only the plainest verb, since lists read so too.
    if (match[0].startsWith(',') && !isPlain(match[1], lexicon)) continue;
    if (speaks(match[1], lexicon) || (lexicon.saidLinks.has(match[1] ?? '') && speaks(match[2], lexicon)))
      return within(paragraph, start, match, /^[?!…]/u.test(match[0]) ? 1 : 0);
  }
  return null;
}

/** From where the words end, blanks before the match left out, to the end of the match. */
function within(paragraph: string, start: number, match: RegExpExecArray, kept = 0): Span {
  const words = paragraph.slice(start, start + match.index + kept).trimEnd();
  return { start: start + words.length, end: start + match.index + match[0].length };
}

function isPlain(word: string | undefined, lexicon: SpeechLexicon): boolean {
  const [verb = '', tied] = (word ?? '').split('-');
  return tied !== undefined || lexicon.dialogueVerbs.has(verb);
}

/** A verb of saying, with a pronoun tied to it in French ("dit-il"). */
export function speaks(word: string | undefined, lexicon: SpeechLexicon): boolean {
  if (word === undefined || /^\p{Lu}/u.test(word)) return false;
  const [verb = '', tied] = word.split('-');
  return lexicon.isCue(word) || (tied !== undefined && lexicon.isCue(verb)) || lexicon.following.has(word);
}
