/** Sentences of one quotation go together: no point is cut inside its marks. */
import type { AnalysisDocument, Sentence } from '../analysis/document.ts';
import type { Quotation, Span } from '../model.ts';

/** A sentence, or what the marks of a quotation hold together. */
export interface Unit extends Sentence {
  /** A quotation opens in it that its paragraph does not close. */
  readonly isOpen: boolean;
}

/** The sentences of a document in text order, those that a quotation runs over as one. */
export function joinQuoted(document: AnalysisDocument, quotations: readonly Quotation[]): Unit[] {
  const units: Unit[] = [];
  const singles = quotations.filter((quotation) => isInSingleMarks(document.text, quotation));
  let block = -1;
  let quoted: Span[] = [];
  let last: Sentence | null = null;
  for (const sentence of document.sentences) {
    if (sentence.block !== block) {
      block = sentence.block;
      const whole = document.blocks[block] ?? sentence;
      quoted = quotedSpans(document.text, whole, document.language.naming.nounsAreCapitalised === true);
      for (const { start, end } of singles)
        if (start >= whole.start && start < whole.end) quoted.push({ start: start - 1, end });
      last = null;
    }
    const from: Sentence = last ?? sentence;
    const span = { block, start: from.start, end: sentence.end };
    const runsOn = quoted.some(({ start, end }) => start < span.end && end >= span.end && end < UNCLOSED);
    // The last sentence of its block has nothing more to be joined with.
    last = runsOn && span.end < (document.blocks[block]?.end ?? 0) ? span : null;
    if (last === null)
      units.push({ ...span, isOpen: quoted.some(({ start, end }) => end === UNCLOSED && start < span.end) });
  }
  return units;
}

const UNCLOSED = Number.MAX_SAFE_INTEGER;
const MARKS = /["“”„«»「」『』]/g;
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '「': '」',
  '『': '』',
};
/** Where „…“ is written, “ closes and »…« points inwards. */
const INWARD: Readonly<Record<string, string>> = { ...CLOSERS, '“': '”“"', '»': '«' };

/** From each opening mark of a block to the mark that closes it; `UNCLOSED` where none does. */
function quotedSpans(text: string, { start, end }: Span, isInward: boolean): Span[] {
  const spans: Span[] = [];
  const closers = isInward ? INWARD : CLOSERS;
  let opened = -1;
  let closing = '';
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARKS)) {
    const at = start + index;
    if (opened >= 0) {
      if (!closing.includes(mark) && !closesHere(text, at)) continue;
      if (mark === '"' && opensHere(text, at) && !closesHere(text, at)) continue;
      spans.push({ start: opened, end: at });
      opened = -1;
    } else if (closers[mark] !== undefined && (mark !== '"' || opensHere(text, at))) {
      opened = at;
      closing = closers[mark];
    }
  }
  if (opened >= 0) spans.push({ start: opened, end: UNCLOSED });
  return spans;
}

/** A straight mark behind a letter or a figure (12") opens nothing. */
function opensHere(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}.,!?]/u.test(text.charAt(at - 1));
}

/** A mark that opens words where it should not (“five“) closes what was open. */
function closesHere(text: string, at: number): boolean {
  return '“"'.includes(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** Marks that are apostrophes, too, are believed where the quotation was found by them. */
function isInSingleMarks(text: string, { type, start }: Quotation): boolean {
  return type === 'direct' && /[‘'‚‹]/.test(text.slice(Math.max(0, start - 1), start + 1));
}
