/**
 * Finds what a correction is about in an analysis that may be a newer engine's: first by place, then
 * by what was shown there. Better none than a wrong one: a correction that fits nothing is kept and shown.
 */
import type { Name, Quotation, Span, TimelineEvent } from '../model.ts';
import { foldName } from '../names/fold-name.ts';
import { contains, overlaps } from '../text.ts';
import type { CorrectionTarget } from './correction.ts';
import { placeInSentence } from './describe-target.ts';

/** Least share of both spans' characters that two readings of one passage have in common. */
const LEAST_SHARE = 0.5;

/** The quotation at the target; several where a newer engine splits it, each part within the old whole. */
export function findQuotations(target: CorrectionTarget, quotations: readonly Quotation[]): Quotation[] {
  const { span, shown } = target;
  if (span === null || shown.kind !== 'quotation') return [];
  const best = mostAlike(quotations, span);
  if (best !== null) return [best];
  const parts = quotations.filter((quotation) => contains(span, quotation));
  return coveredBy(parts) >= LEAST_SHARE * lengthOf(span) ? parts : [];
}

/** The event in the target's sentence that has the same trigger or date; the only one there, where neither tells. */
export function findEvent(target: CorrectionTarget, events: readonly TimelineEvent[]): TimelineEvent | null {
  const { span, shown } = target;
  if (span === null || shown.kind !== 'event') return null;
  const there = events.filter((event) => shareOf(event, span) >= LEAST_SHARE);
  let best: TimelineEvent | null = null;
  let most = 0;
  for (const event of there) {
    // A sentence that begins elsewhere now moves what stands in it.
    const distance = Math.abs(event.start + placeInSentence(event) - (span.start + shown.at));
    const score =
      (event.triggerText !== '' && event.triggerText === shown.trigger ? 4 : 0) +
      (distance === 0 ? 4 : 0) +
      ((event.when?.edtf ?? null) === shown.date ? 2 : 0) +
      (event.clock === shown.clock ? 1 : 0);
    if (score > most) [best, most] = [event, score];
  }
  const [only] = there;
  return most >= 4 ? best : there.length === 1 ? (only ?? null) : null;
}

/** The name mentioned at the target; where none is there any more, the one so called. */
export function findName(target: CorrectionTarget, names: readonly Name[]): Name | null {
  const { span, shown } = target;
  if (shown.kind !== 'name') return null;
  const isCalledSo = (name: Name): boolean => foldName(name.name) === foldName(shown.name);
  const there =
    span === null ? [] : names.filter((name) => name.mentions.some((mention) => overlaps(mention, span)));
  return (
    there.find((name) => name.mentions.some(({ start, end }) => start === span?.start && end === span.end)) ??
    there.find(isCalledSo) ??
    there.find((name) =>
      name.mentions.some((mention) => span !== null && shareOf(mention, span) >= LEAST_SHARE),
    ) ??
    names.find((name) => isCalledSo(name) && name.kind === shown.nameKind) ??
    names.find(isCalledSo) ??
    null
  );
}

function mostAlike<Spanned extends Span>(candidates: readonly Spanned[], span: Span): Spanned | null {
  let best: Spanned | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const share = shareOf(candidate, span);
    if (share >= LEAST_SHARE && share > most) [best, most] = [candidate, share];
  }
  return best;
}

/** Jaccard index of two spans: common characters by all characters. */
function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function coveredBy(parts: readonly Span[]): number {
  return parts.reduce((sum, part) => sum + lengthOf(part), 0);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
