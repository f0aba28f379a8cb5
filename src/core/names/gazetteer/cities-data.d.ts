/** Buckets parted by form feeds: the first two characters of the folded name, then its lines. */
export const CITIES: string;
