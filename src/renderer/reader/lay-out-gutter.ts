/** Places the markers beside the text so that none covers another. Pure: numbers in, numbers out. */

export interface GutterItem<T> {
  /** Top of the line the marker belongs to, in pixels from the top of the text. */
  readonly top: number;
  readonly value: T;
}

/**
 * Pushes markers down until they are `spacing` apart. Items must come in order of `top`.
 * The result keeps the order.
 */
export function layOutGutter<T>(items: readonly GutterItem<T>[], spacing: number): GutterItem<T>[] {
  let free = Number.NEGATIVE_INFINITY;
  return items.map(({ top, value }) => {
    const placed = Math.max(top, free);
    free = placed + spacing;
    return { top: placed, value };
  });
}
