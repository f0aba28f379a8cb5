/** A text cut to at most `limit` characters at a word border where one is near, with an ellipsis. */
export function excerpt(text: string, limit: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  const words = space > limit * 0.6 ? cut.slice(0, space) : cut;
  // Never half of a surrogate pair.
  return `${words.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
