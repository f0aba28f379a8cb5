/** Takes down what a correction is about, so that it can be found again. */
import { describeQuote } from '../annotations/describe-quote.ts';
import type { Analysis, Name, Quotation, Span, TimelineEvent } from '../model.ts';
import type { CorrectionTarget } from './correction.ts';

/** Something that can be corrected, as an analysis shows it. */
export type Item =
  | { readonly kind: 'quotation'; readonly item: Quotation }
  | { readonly kind: 'event'; readonly item: TimelineEvent }
  | { readonly kind: 'name'; readonly item: Name };

/** The item with an id, or null: it was never there, or is taken out. */
export function findItem({ quotations, events, names }: Analysis, id: string): Item | null {
  const quotation = quotations.find((candidate) => candidate.id === id);
  if (quotation !== undefined) return { kind: 'quotation', item: quotation };
  const event = events.find((candidate) => candidate.id === id);
  if (event !== undefined) return { kind: 'event', item: event };
  const name = names.find((candidate) => candidate.id === id);
  return name === undefined ? null : { kind: 'name', item: name };
}

/** The words an item is anchored by: a quotation's own, an event's sentence, a name's first mention; null where a name has none. */
export function anchorSpan({ kind, item }: Item): Span | null {
  return kind === 'name' ? (item.mentions[0] ?? null) : item;
}

/** @param text the canonical text that the item's span points into. */
export function describeTarget(text: string, item: Item): CorrectionTarget | null {
  const span = anchorSpan(item);
  if (span === null || span.start >= span.end || span.end > text.length) return null;
  const place = { start: span.start, end: span.end };
  return { span: place, quote: describeQuote(text, place), shown: shownAt(item) };
}

function shownAt({ kind, item }: Item): CorrectionTarget['shown'] {
  switch (kind) {
    case 'quotation':
      return { kind, speaker: item.speaker?.name ?? null };
    case 'event':
      return {
        kind,
        trigger: item.triggerText,
        at: placeInSentence(item),
        clock: item.clock,
        date: item.when?.edtf ?? null,
      };
    case 'name':
      return { kind, name: item.name, nameKind: item.kind };
  }
}

/** Code units from the sentence's start to the words of the event's date, or else to its trigger. */
export function placeInSentence({ start, timeExpression, trigger }: TimelineEvent): number {
  return Math.max(0, (timeExpression ?? trigger ?? { start }).start - start);
}
