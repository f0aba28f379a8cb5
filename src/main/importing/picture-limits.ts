/** How many and how large an article's pictures may be, fetched or brought along. */

/** Pictures of one article. */
export const MOST_PICTURES = 24;
/** Bytes of one picture, and of all of an article's. */
export const LARGEST_PICTURE = 6_000_000;
export const LARGEST_TOGETHER = 30_000_000;
/** Pixels a side of one that was brought along: what is smaller is an icon, a counter or a line. */
export const LEAST_SIDE = 64;
