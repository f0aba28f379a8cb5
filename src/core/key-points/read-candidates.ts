/** The sentences that may become key points, with what is known of each. */
import type { AnalysisDocument } from '../analysis/document.ts';
import { datelineOf } from '../analysis/dateline-prefix.ts';
import type { DateReading, Name, Quotation, Span, TimelineEvent } from '../model.ts';
import { contains } from '../text.ts';
import { SpanIndex } from '../timeline/spans.ts';
import type { ContentWords, Told } from './content-words.ts';
import { joinQuoted, type Unit } from './join-quoted.ts';
import { isProse } from './stands-alone.ts';

export interface Findings {
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  readonly events: readonly TimelineEvent[];
}

export interface Candidate extends Span {
  readonly text: string;
  /** Of the body's blocks, counted from the first. */
  readonly blockRank: number;
  readonly isFirstOfBlock: boolean;
  /** Content words by number; see content-words.ts. */
  readonly words: readonly number[];
  readonly told: Told;
  readonly names: readonly Name[];
  /** Where the first person in it is named. */
  readonly personAt: number | null;
  /** Tells when something was that is news: within a year of the publication. */
  readonly isDated: boolean;
  /** Dated, but long before. */
  readonly isBackground: boolean;
  /** Tells of what lies ahead of the publication. */
  readonly isAhead: boolean;
  readonly quotations: readonly Quotation[];
  /** The share of it that stands in somebody's mouth, word for word. */
  readonly quotedShare: number;
  /** All of it lies in someone's mouth. */
  readonly isInsideQuotation: boolean;
  /** A quotation opens in it that its paragraph does not close. */
  readonly isOpen: boolean;
}

const BODY = new Set(['paragraph', 'list-item', 'block-quotation']);

/** Every sentence of the body, in text order, those of one quotation together. */
export function readCandidates(
  document: AnalysisDocument,
  findings: Findings,
  contentWords: ContentWords,
): Candidate[] {
  const mentions = findings.names
    .flatMap((name) => name.mentions.map((span) => ({ name, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const quotations = new SpanIndex(findings.quotations);
  const dated = new SpanIndex(findings.events.filter(({ when }) => when !== null));
  const candidates: Candidate[] = [];
  let blockRank = -1;
  let lastBlock = -1;
  let cursor = 0;
  for (const sentence of joinQuoted(document, findings.quotations)) {
    if (!BODY.has(document.blocks[sentence.block]?.type ?? '')) continue;
    const isFirstOfBlock = sentence.block !== lastBlock;
    // A kicker or a byline before the text is no lead.
    const isBody = blockRank >= 0 || isProse(document.text.slice(sentence.start, sentence.end));
    if (isFirstOfBlock && isBody) blockRank += 1;
    lastBlock = sentence.block;
    while (cursor < mentions.length && (mentions[cursor]?.span.start ?? 0) < sentence.start) cursor += 1;
    const names = new Set<Name>();
    let personAt: number | null = null;
    for (let at = cursor; at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (!mention || mention.span.start >= sentence.end) break;
      names.add(mention.name);
      if (mention.name.kind === 'person') personAt ??= mention.span.start;
    }
    candidates.push(
      candidateOf(document, isFirstOfBlock ? withoutDateline(document, sentence) : sentence, {
        blockRank: Math.max(0, blockRank),
        isFirstOfBlock,
        contentWords,
        names: [...names],
        personAt,
        quotations,
        dated,
      }),
    );
  }
  return candidates;
}

/** The hour before an entry of a live blog ("10.42 Uhr: The storm …"). */
const ENTRY_TIME =
  /^\d{1,2}[:.]\d{2}(?: ?(?:[ap]\.?m\.?|Uhr|[A-Z]{2,4}))?(?: ?[-–—|:])? +(?=["“„«]?[\p{Lu}\p{Lo}])/u;

/** A report begins after its dateline ("ANKARA, 3 May (Coast News) – …"). */
function withoutDateline(document: AnalysisDocument, sentence: Unit): Unit {
  const entryTime = ENTRY_TIME.exec(document.text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const cut = datelineOf(document, sentence)?.end ?? entryTime;
  return cut === 0 ? sentence : { ...sentence, start: sentence.start + cut };
}

interface Position {
  readonly blockRank: number;
  readonly isFirstOfBlock: boolean;
  readonly contentWords: ContentWords;
  readonly names: readonly Name[];
  readonly personAt: number | null;
  readonly quotations: SpanIndex<Quotation>;
  /** Events of which the text tells when. */
  readonly dated: SpanIndex<TimelineEvent>;
}

function candidateOf(document: AnalysisDocument, sentence: Unit, position: Position): Candidate {
  const text = document.text.slice(sentence.start, sentence.end);
  const { content, told } = position.contentWords.within(sentence);
  const quotations = position.quotations.meeting(sentence);
  const dated = position.dated.meeting(sentence);
  const isDated = dated.some(({ when }) => isNews(when, document.publishedDay));
  return {
    start: sentence.start,
    end: sentence.end,
    text,
    blockRank: position.blockRank,
    isFirstOfBlock: position.isFirstOfBlock,
    words: content,
    told,
    names: position.names,
    personAt: position.personAt,
    isDated,
    isBackground: dated.length > 0 && !isDated,
    isAhead: dated.some(({ when }) => liesAhead(when, document.publishedDay)),
    quotations,
    quotedShare: shareOf(quotations, sentence),
    isOpen: sentence.isOpen,
    isInsideQuotation: quotations.some(
      // A turn of an interview ("A: …") has its speaker before the colon.
      ({ type, cueText, start, end, cue, statement }) =>
        ((type === 'direct' || cueText === ':') && contains(widened({ start, end }), sentence)) ||
        // "Das Geld reiche nicht.": only its mood says that somebody reports it.
        (cue === null &&
          (type === 'indirect' || statement !== undefined) &&
          contains(widened(statement ?? { start, end }), sentence)),
    ),
  };
}

/** Days around the publication within which a date is news; others tell the background. */
const NEWS = 400;

function isNews(when: DateReading | null, published: number | null): boolean {
  if (when === null || published === null) return when !== null;
  const { earliestStart, latestEnd } = when.bounds;
  const first = earliestStart ?? latestEnd ?? published;
  return Math.abs(first - published) <= NEWS;
}

function liesAhead(when: DateReading | null, published: number | null): boolean {
  const last = when?.bounds.latestEnd ?? when?.bounds.earliestStart ?? null;
  return published !== null && last !== null && last > published;
}

function shareOf(quotations: readonly Quotation[], { start, end }: Span): number {
  let quoted = 0;
  for (const quotation of quotations)
    if (quotation.type === 'direct')
      quoted += Math.min(end, quotation.end) - Math.max(start, quotation.start);
  return quoted / Math.max(1, end - start);
}

/** With the marks, which a quotation's span may leave out. */
function widened(span: Span): Span {
  return { start: span.start - 2, end: span.end + 2 };
}
