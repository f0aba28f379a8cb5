/**
 * How far an article has been read, as one offset of its canonical text: the character at the upper
 * edge, in proportion to the height of the block it stands in. It holds at any width and type size,
 * where a number of pixels would not.
 */

/** Elements of the drawn article that hold text, in order. */
type Holders = Iterable<HTMLElement>;

/** The offset at the upper edge `top` (viewport pixels); 0 above the first line. */
export function placeAt(holders: Holders, top: number): number {
  let place = 0;
  for (const holder of holders) {
    const box = holder.getBoundingClientRect();
    if (box.height === 0) continue;
    const start = startOf(holder);
    if (box.top > top) return place === 0 ? 0 : start;
    if (box.bottom > top) return start + Math.round(((top - box.top) / box.height) * lengthOf(holder));
    place = start + lengthOf(holder);
  }
  return place;
}

/** Where an offset stands, in viewport pixels; null for the beginning and where nothing is drawn. */
export function topOfPlace(holders: Holders, place: number): number | null {
  if (place <= 0) return null;
  let last: HTMLElement | null = null;
  for (const holder of holders) {
    if (startOf(holder) > place) break;
    last = holder;
  }
  if (!last) return null;
  const box = last.getBoundingClientRect();
  const length = lengthOf(last);
  const share = length === 0 ? 0 : Math.min(1, (place - startOf(last)) / length);
  return box.top + share * box.height;
}

function startOf(holder: HTMLElement): number {
  return Number(holder.dataset['start'] ?? 0);
}

function lengthOf(holder: HTMLElement): number {
  return holder.textContent.length;
}
