/** Corrections of when something happened, by which clock, and of what is no event. */
import type { Findings, TimelineEvent } from '../model.ts';
import type { CorrectionChange, CorrectionTarget, Step } from './correction.ts';
import { findEvent } from './find-target.ts';
import { parseEdtf } from './parse-edtf.ts';

type EventChange = Extract<CorrectionChange, { readonly kind: 'event' }>;

/** Sets date and clock of the event at the target. A date that can't be read fits nothing. */
export function correctEvent(
  findings: Findings,
  target: CorrectionTarget,
  { date, clock }: EventChange,
): Step | null {
  const event = findEvent(target, findings.events);
  if (event === null) return null;
  const when = date === undefined ? event.when : date === null ? null : parseEdtf(date);
  if (when === null && typeof date === 'string') return null;
  const corrected: TimelineEvent = { ...event, when, clock: clock ?? event.clock };
  const events = findings.events.map((candidate) => (candidate === event ? corrected : candidate));
  return { findings: { ...findings, events }, items: [event.id] };
}

/** Takes the event out of the timeline. */
export function dismissEvent(findings: Findings, target: CorrectionTarget): Step | null {
  const event = findEvent(target, findings.events);
  if (event === null) return null;
  const events = findings.events.filter((candidate) => candidate !== event);
  return { findings: { ...findings, events }, items: [event.id] };
}
