/**
 * Between the two ways of counting characters: our spans count UTF-16 code units, the W3C's
 * TextPositionSelector counts Unicode code points.
 */

/** How many code points stand before code unit `offset`. An offset inside a pair counts as before it. */
export function codePointsBefore(text: string, offset: number): number {
  const end = Math.min(offset, text.length);
  let points = 0;
  for (let unit = 0; unit < end; points += 1) unit += isPairAt(text, unit) ? 2 : 1;
  return isInsidePair(text, end) ? points - 1 : points;
}

/** The code unit where code point number `points` starts; the text's length where it has fewer. */
export function codeUnitOf(text: string, points: number): number {
  let unit = 0;
  for (let point = 0; point < points && unit < text.length; point += 1) unit += isPairAt(text, unit) ? 2 : 1;
  return unit;
}

/** True where cutting at `offset` would split a surrogate pair. */
export function isInsidePair(text: string, offset: number): boolean {
  return offset > 0 && isPairAt(text, offset - 1);
}

function isPairAt(text: string, unit: number): boolean {
  const first = text.charCodeAt(unit);
  if (first < 0xd800 || first > 0xdbff) return false;
  const second = text.charCodeAt(unit + 1);
  return second >= 0xdc00 && second <= 0xdfff;
}
