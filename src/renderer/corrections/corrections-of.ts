/** Which corrections of an open article are about what. Pure. */
import type { AppliedCorrection } from '../../core/corrections/correction.ts';
import type { Name, Quotation, TimelineEvent } from '../../core/model.ts';
import type { Reading, SpeakerGroup } from '../reader/reading.ts';

export type Subject = 'quotation' | 'event' | 'name';

/** The correction that made an item what it is: the last one that sets something of it. */
export function correctionOf(reading: Reading, item: string): AppliedCorrection | null {
  const setting = (reading.view.corrections ?? []).filter(
    ({ change, items }) =>
      items.includes(item) &&
      (change.kind === 'speaker' || change.kind === 'event' || change.kind === 'name'),
  );
  return setting.at(-1) ?? null;
}

/** The one correction that gave a speaker all that is quoted of him, or null. */
export function correctionOfAll(reading: Reading, { quotations }: SpeakerGroup): AppliedCorrection | null {
  const [first, ...others] = quotations.map(({ id }) => correctionOf(reading, id));
  if (!first || first.change.kind !== 'speaker' || !first.change.all) return null;
  return others.every((other) => other === first) ? first : null;
}

/** What was taken out or merged, and what fits nothing any more. */
export function takenOut(reading: Reading, subject: Subject): readonly AppliedCorrection[] {
  return (reading.view.corrections ?? []).filter(({ target, change, items }) => {
    if (target.shown.kind !== subject) return false;
    return items.length === 0 || change.kind.startsWith('no-') || change.kind === 'merge';
  });
}

/** An item as the engine read it. */
export function foundQuotation({ view }: Reading, id: string): Quotation | undefined {
  return (view.analysis.found ?? view.analysis).quotations.find((item) => item.id === id);
}

export function foundEvent({ view }: Reading, id: string): TimelineEvent | undefined {
  return (view.analysis.found ?? view.analysis).events.find((item) => item.id === id);
}

export function foundName({ view }: Reading, id: string): Name | undefined {
  return (view.analysis.found ?? view.analysis).names.find((item) => item.id === id);
}
