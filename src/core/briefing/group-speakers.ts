/** Quotations by speaker, in the order in which the speakers first speak; the unattributed last. */
import type { Quotation } from '../model.ts';
import { speakerHeading, speakerKey } from './speaker-name.ts';

export interface QuotedSpeaker {
  readonly letter: string;
  readonly colour: number | null;
  readonly name: string | null;
  readonly role: string | null;
  /** Sayings; each is one quotation and those that continue it. */
  readonly sayings: readonly (readonly [Quotation, ...Quotation[]])[];
}

/** Groups quotations by their speaker's name, whatever its case; a continuation goes where its beginning is. */
export function groupSpeakers(quotations: readonly Quotation[]): QuotedSpeaker[] {
  const groups = new Map<
    string | null,
    { name: string; role: string | null; sayings: [Quotation, ...Quotation[]][] }
  >();
  const sayingOf = new Map<string, [Quotation, ...Quotation[]]>();
  for (const quotation of quotations) {
    const begun = quotation.continues === null ? undefined : sayingOf.get(quotation.continues);
    if (begun !== undefined && begun[0].speaker?.name === quotation.speaker?.name) {
      begun.push(quotation);
      sayingOf.set(quotation.id, begun);
      continue;
    }
    const name = quotation.speaker?.name ?? '';
    const key = quotation.speaker === null ? null : speakerKey(name);
    const group = groups.get(key) ?? { name: speakerHeading(name), role: null, sayings: [] };
    group.role ??= quotation.speaker?.role ?? null;
    const saying: [Quotation, ...Quotation[]] = [quotation];
    group.sayings.push(saying);
    groups.set(key, group);
    sayingOf.set(quotation.id, saying);
  }
  const named = [...groups].filter(([key]) => key !== null);
  const unnamed = groups.get(null);
  return [
    ...named.map(([, group], index) => ({ letter: letterOf(index), colour: index, ...group })),
    ...(unnamed === undefined ? [] : [{ ...unnamed, letter: '', colour: null, name: null }]),
  ];
}

/** `A` … `Z`, `AA`, `AB`, … as columns of a spreadsheet are lettered. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
