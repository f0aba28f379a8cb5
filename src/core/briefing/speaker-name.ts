/** How a speaker's name groups quotations and stands over them. Pure. */

/** What names of one speaker have in common: case apart, they are spelled alike. */
export function speakerKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/**
 * The name as it stands over what is said: a common noun taken out of its sentence (“the navy said”)
 * begins with a capital. A name that has a capital anywhere (`bin Salman`, `eBay`) is its bearer's own.
 */
export function speakerHeading(name: string): string {
  if (/\p{Lu}/u.test(name)) return name;
  const [first = ''] = name;
  const capital = first.toUpperCase();
  // “ß” would become two letters.
  return [...capital].length === 1 ? capital + name.slice(first.length) : name;
}
