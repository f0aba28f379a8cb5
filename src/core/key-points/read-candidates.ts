/** The sentences that may become key points, with what is known of each. */
import type { AnalysisDocument, Sentence } from '../analysis/document.ts';
import { endOfRun, LETTER, MARK, nextOf, NUMBER } from '../analysis/letters.ts';
import { endOfDatelinePrefix } from '../analysis/dateline-prefix.ts';
import type { Name, Quotation, Span, TimelineEvent } from '../model.ts';
import type { Language } from '../languages/language.ts';
import { contains, overlaps } from '../text.ts';
import { isProse } from './stands-alone.ts';
import { stopWords } from './stop-words.ts';
import { foldName } from '../names/fold-name.ts';

export interface Findings {
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  readonly events: readonly TimelineEvent[];
}

export interface Candidate extends Span {
  readonly text: string;
  readonly sentence: number;
  /** Of the body's blocks, counted from the first. */
  readonly blockRank: number;
  readonly isFirstOfBlock: boolean;
  /** Content words, folded; pairs of characters where words are not parted by blanks. */
  readonly words: ReadonlySet<string>;
  /** Has a word of the language's list for outcomes. */
  readonly tellsOutcome: boolean;
  readonly names: readonly Name[];
  readonly isDated: boolean;
  readonly quotations: readonly Quotation[];
  /** All of it lies in someone's mouth. */
  readonly isInsideQuotation: boolean;
}

const BODY = new Set(['paragraph', 'list-item', 'block-quotation']);
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** Every sentence of the body, in text order. */
export function readCandidates(document: AnalysisDocument, findings: Findings): Candidate[] {
  const stops = stopWords(document.language.code);
  const mentions = findings.names
    .flatMap((name) => name.mentions.map((span) => ({ name, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const candidates: Candidate[] = [];
  let blockRank = -1;
  let lastBlock = -1;
  let cursor = 0;
  document.sentences.forEach((sentence, index) => {
    if (!BODY.has(document.blocks[sentence.block]?.type ?? '')) return;
    const isFirstOfBlock = sentence.block !== lastBlock;
    // A kicker or a byline before the text is no lead.
    const isBody = blockRank >= 0 || isProse(document.text.slice(sentence.start, sentence.end));
    if (isFirstOfBlock && isBody) blockRank += 1;
    lastBlock = sentence.block;
    while (cursor < mentions.length && (mentions[cursor]?.span.start ?? 0) < sentence.start) cursor += 1;
    const names = new Set<Name>();
    for (let at = cursor; at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (!mention || mention.span.start >= sentence.end) break;
      names.add(mention.name);
    }
    candidates.push(
      candidateOf(document, findings, isFirstOfBlock ? withoutDateline(document, sentence) : sentence, {
        index,
        blockRank: Math.max(0, blockRank),
        isFirstOfBlock,
        stops,
        names: [...names],
      }),
    );
  });
  return candidates;
}

/** A report begins after its dateline ("ANKARA, 3 May (Coast News) – …"). */
function withoutDateline(document: AnalysisDocument, sentence: Sentence): Sentence {
  const cut = endOfDatelinePrefix(document.text.slice(sentence.start, sentence.end));
  return cut === 0 ? sentence : { ...sentence, start: sentence.start + cut };
}

interface Position {
  readonly index: number;
  readonly blockRank: number;
  readonly isFirstOfBlock: boolean;
  readonly stops: ReadonlySet<string>;
  readonly names: readonly Name[];
}

function candidateOf(
  document: AnalysisDocument,
  findings: Findings,
  sentence: Sentence,
  position: Position,
): Candidate {
  const text = document.text.slice(sentence.start, sentence.end);
  const raw = wordsOf(text);
  const quotations = findings.quotations.filter((quotation) => overlaps(quotation, sentence));
  return {
    start: sentence.start,
    end: sentence.end,
    text,
    sentence: position.index,
    blockRank: position.blockRank,
    isFirstOfBlock: position.isFirstOfBlock,
    words: contentWords(text, position.stops, raw),
    tellsOutcome: tellsOutcome(text, raw, outcomesOf(document.language)),
    names: position.names,
    isDated: findings.events.some((event) => event.when !== null && overlaps(event, sentence)),
    quotations,
    isInsideQuotation: quotations.some(
      (quotation) => quotation.type === 'direct' && contains(widened(quotation), sentence),
    ),
  };
}

const OUTCOMES = new WeakMap<Language, ReadonlySet<string>>();

function outcomesOf(language: Language): ReadonlySet<string> {
  const known = OUTCOMES.get(language);
  if (known) return known;
  const made = new Set(language.naming.outcomeWords ?? []);
  OUTCOMES.set(language, made);
  return made;
}

/** Where words are not parted, the outcome may stand anywhere. */
function tellsOutcome(text: string, raw: readonly string[], outcomes: ReadonlySet<string>): boolean {
  if (UNSPACED.test(text)) return [...outcomes].some((word) => text.includes(word));
  return raw.some((word) => outcomes.has(word));
}

/** With the marks, which a quotation's span may leave out. */
function widened(span: Span): Span {
  return { start: span.start - 2, end: span.end + 2 };
}

const INNER = LETTER | MARK | NUMBER;

/** Every word as written, over the apostrophes and hyphens in it and after it. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = nextOf(text, 0, LETTER | NUMBER); at < text.length;) {
    let end = endOfRun(text, at, INNER);
    while (end < text.length && isInWord(text.charCodeAt(end))) end = endOfRun(text, end + 1, INNER);
    words.push(text.slice(at, end));
    at = nextOf(text, end, LETTER | NUMBER);
  }
  return words;
}

function isInWord(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d;
}

/** The words that carry what a text is about. */
export function contentWords(
  text: string,
  stops: ReadonlySet<string>,
  written: readonly string[] = wordsOf(text),
): ReadonlySet<string> {
  const words = new Set<string>();
  const isUnspaced = UNSPACED.test(text);
  const known = stemsOf(stops);
  for (const raw of written) {
    if (isUnspaced && UNSPACED.test(raw)) {
      for (let at = 0; at + 1 < raw.length; at += 1) words.add(raw.slice(at, at + 2));
      continue;
    }
    if (raw.length < 3) continue;
    const stem = stemOf(known, raw, stops);
    if (stem !== null) words.add(stem);
  }
  return words;
}

/** Words met before with their stems, by the language's commonest words. */
const stems = new WeakMap<ReadonlySet<string>, Map<string, string | null>>();
const MOST_STEMS = 20_000;

function stemsOf(stops: ReadonlySet<string>): Map<string, string | null> {
  let known = stems.get(stops);
  if (!known || known.size >= MOST_STEMS) {
    known = new Map();
    stems.set(stops, known);
  }
  return known;
}

/** Six letters stand for the stem: good enough to see that two sentences share a subject. Null for a common word. */
function stemOf(known: Map<string, string | null>, raw: string, stops: ReadonlySet<string>): string | null {
  let stem = known.get(raw);
  if (stem === undefined) {
    const word = foldName(/['’]s$/.test(raw) ? raw.slice(0, -2) : raw);
    stem = stops.has(word) ? null : word.slice(0, 6);
    known.set(raw, stem);
  }
  return stem;
}
