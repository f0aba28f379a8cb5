/** The part of a very long list that is drawn: thousands of items at once would hold the window up. Pure. */
import type { Quotation } from '../../core/model.ts';
import type { SpeakerGroup } from '../reader/reading.ts';

/** Places in the list, counted over all speakers: `from` is drawn, `to` is not. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
}

/** How many items are drawn at first, and how many more each time. */
export const LIST_STEP = 300;

export const FIRST_WINDOW: ListWindow = { from: 0, to: LIST_STEP };

/** The window that shows a place: the same where it does already, else a new one around it. */
export function windowAround(window: ListWindow, place: number): ListWindow {
  if (place >= window.from && place < window.to) return window;
  const from = Math.max(0, place - LIST_STEP / 3);
  return { from, to: from + LIST_STEP };
}

/** The window with a step more before or behind. */
export function widenWindow({ from, to }: ListWindow, where: 'before' | 'behind'): ListWindow {
  return where === 'before' ? { from: Math.max(0, from - LIST_STEP), to } : { from, to: to + LIST_STEP };
}

/** The part of several lists, one after the other, that lies in the window. */
export function cutLists<T>(
  lists: readonly (readonly T[])[],
  { from, to }: ListWindow,
): readonly (readonly T[])[] {
  let at = 0;
  return lists.map((list) => {
    const shown = list.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += list.length;
    return shown;
  });
}

export interface ShownGroup {
  /** The whole speaker, for the heading. */
  readonly speaker: SpeakerGroup;
  readonly shown: readonly Quotation[];
}

/** The speakers of a window, each with what of theirs lies in it; those without are left out. */
export function cutGroups(groups: readonly SpeakerGroup[], { from, to }: ListWindow): ShownGroup[] {
  const cut = cutLists(
    groups.map(({ quotations }) => quotations),
    { from, to },
  );
  return groups.flatMap((speaker, index) => {
    const shown = cut[index] ?? [];
    return shown.length === 0 ? [] : [{ speaker, shown }];
  });
}

/** Where a quotation stands in the list, or -1. */
export function placeOf(groups: readonly SpeakerGroup[], id: string): number {
  let at = 0;
  for (const { quotations } of groups) {
    const index = quotations.findIndex((quotation) => quotation.id === id);
    if (index !== -1) return at + index;
    at += quotations.length;
  }
  return -1;
}
