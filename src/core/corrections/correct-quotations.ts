/** Corrections of who is quoted, and of what is no quotation. */
import type { Findings, Quotation, Speaker } from '../model.ts';
import { foldName } from '../names/fold-name.ts';
import { explainVariant } from '../names/match-variants.ts';
import type { CorrectionChange, CorrectionTarget, Step } from './correction.ts';
import { findQuotations } from './find-target.ts';

type SpeakerChange = Extract<CorrectionChange, { readonly kind: 'speaker' }>;

/** Sets the speaker of the saying at the target, or of everything its speaker says. */
export function correctSpeaker(
  findings: Findings,
  target: CorrectionTarget,
  change: SpeakerChange,
): Step | null {
  const { quotations } = findings;
  const anchored = findQuotations(target, quotations);
  const shown = target.shown.kind === 'quotation' ? target.shown.speaker : null;
  const meant = new Set([
    ...anchored.flatMap((quotation) => sayingOf(quotation, quotations)),
    ...(change.all && shown !== null ? allSaidBy(shown, anchored, quotations) : []),
  ]);
  if (meant.size === 0) return null;
  const former = new Map<string, string | null>();
  const corrected = quotations.map((quotation) => {
    if (!meant.has(quotation)) return quotation;
    former.set(quotation.id, quotation.speaker?.name ?? null);
    return { ...quotation, speaker: speakerOf(quotation.speaker, change) };
  });
  // What was said is also an event, with the speaker among its participants.
  const events = findings.events.map((event) => {
    const before = event.quotationId === null ? undefined : former.get(event.quotationId);
    if (before === undefined || before === null || !event.participants.includes(before)) return event;
    const participants = event.participants.flatMap((name) =>
      name !== before ? [name] : change.name === null ? [] : [change.name],
    );
    return { ...event, participants: [...new Set(participants)] };
  });
  return { findings: { ...findings, quotations: corrected, events }, items: [...former.keys()] };
}

/** Takes a quotation out; what went on from it goes on from what it went on from. */
export function dismissQuotation(findings: Findings, target: CorrectionTarget): Step | null {
  const gone = new Map(
    findQuotations(target, findings.quotations).map((quotation) => [quotation.id, quotation]),
  );
  if (gone.size === 0) return null;
  const quotations = findings.quotations
    .filter(({ id }) => !gone.has(id))
    .map((quotation) => {
      let { continues } = quotation;
      while (continues !== null && gone.has(continues)) continues = gone.get(continues)?.continues ?? null;
      return continues === quotation.continues ? quotation : { ...quotation, continues };
    });
  const events = findings.events.map((event) =>
    event.quotationId !== null && gone.has(event.quotationId) ? { ...event, quotationId: null } : event,
  );
  return { findings: { ...findings, quotations, events }, items: [...gone.keys()] };
}

function speakerOf(before: Speaker | null, { name, role }: SpeakerChange): Speaker | null {
  if (name === null) return null;
  return {
    mention: before?.mention ?? null,
    mentionText: before?.mentionText ?? '',
    name,
    role: role === undefined ? (before?.role ?? null) : role,
  };
}

/** The quotation with those it goes on from and those that go on from it, as far as one speaker is read. */
function sayingOf(quotation: Quotation, quotations: readonly Quotation[]): Quotation[] {
  const byId = new Map(quotations.map((candidate) => [candidate.id, candidate]));
  const before = ({ continues, speaker }: Quotation): Quotation | null => {
    const previous = continues === null ? undefined : byId.get(continues);
    return previous !== undefined && (previous.speaker?.name ?? null) === (speaker?.name ?? null)
      ? previous
      : null;
  };
  let first = quotation;
  // Each goes on from one earlier in the text, so this ends.
  for (
    let previous = before(first);
    previous !== null && previous.start < first.start;
    previous = before(first)
  ) {
    first = previous;
  }
  const saying = new Set([first]);
  for (const candidate of quotations) {
    const previous = before(candidate);
    if (previous !== null && saying.has(previous)) saying.add(candidate);
  }
  saying.add(quotation);
  return [...saying];
}

/**
 * Everything said by the speaker that was shown. Where a newer engine calls nobody so, it is the
 * speaker of the anchored quotation, if that is another form of the same name.
 */
function allSaidBy(
  shown: string,
  anchored: readonly Quotation[],
  quotations: readonly Quotation[],
): Quotation[] {
  const saidBy = (name: string): Quotation[] =>
    quotations.filter(({ speaker }) => speaker !== null && foldName(speaker.name) === foldName(name));
  const same = saidBy(shown);
  if (same.length > 0) return same;
  const [first] = anchored;
  const now = first?.speaker?.name;
  return now !== undefined && explainVariant(now, shown) !== null ? saidBy(now) : [];
}
