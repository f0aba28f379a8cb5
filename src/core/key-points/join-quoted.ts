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
  const { text, blocks, language, sentences } = document;
  const isInward = language.naming.nounsAreCapitalised === true;
  const quoted: Quoted[] = blocks.flatMap((block) => quotedSpans(text, block, isInward));
  for (const { start, end, type } of quotations)
    if (type === 'direct' && isInMarks(text, start)) quoted.push({ start, end: end - 1, isClosed: true });
  quoted.sort((a, b) => a.start - b.start);
  const units: Unit[] = [];
  let next = 0;
  let start = -1;
  sentences.forEach(({ block, start: ownStart, end }, index) => {
    if (start < 0) start = ownStart;
    while ((quoted[next]?.end ?? end) < start) next += 1;
    let runsOn = false;
    let isOpen = false;
    for (let at = next; (quoted[at]?.start ?? end) < end; at += 1) {
      const span = quoted[at];
      if (!span || span.end < start) continue;
      if (!span.isClosed) isOpen = true;
      else if (span.end >= end) runsOn = true;
    }
    // The last sentence of its block has nothing more to be joined with.
    if (runsOn && sentences[index + 1]?.block === block) return;
    units.push({ block, start, end, isOpen });
    start = -1;
  });
  return units;
}

/** From an opening mark to the one that closes it, or to the end of its block. */
interface Quoted extends Span {
  readonly isClosed: boolean;
}

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

/** What is quoted in a block, by its marks. */
function quotedSpans(text: string, { start, end }: Span, isInward: boolean): Quoted[] {
  const spans: Quoted[] = [];
  const closers = isInward ? INWARD : CLOSERS;
  let opened = -1;
  let closing = '';
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARKS)) {
    const at = start + index;
    if (opened >= 0) {
      if (!closing.includes(mark) && !closesHere(text, at)) continue;
      if (mark === '"' && opensHere(text, at) && !closesHere(text, at)) continue;
      spans.push({ start: opened, end: at, isClosed: true });
      opened = -1;
    } else if (closers[mark] !== undefined && (mark !== '"' || opensHere(text, at))) {
      opened = at;
      closing = closers[mark];
    }
  }
  if (opened >= 0) spans.push({ start: opened, end, isClosed: false });
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

/** Marks that are apostrophes, too, or stand the other way round (’…‘) are believed where a quotation was found by them. */
function isInMarks(text: string, start: number): boolean {
  return /[‘’'‚‹"“”„«»]/.test(text.slice(Math.max(0, start - 1), start + 1));
}
