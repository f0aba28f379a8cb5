/** "木村氏" beside "木村健一", "김 시장" beside "김민수 시장": a surname alone is whoever bears it in full. */
import type { Mention } from './mention.ts';

/**
 * People with those under their full name who are called by a short form of it that one person of the text
 * has. `shortOf` gives the short form of a full name; what is none gives '' or itself.
 */
export function underFullNames(
  people: readonly Mention[],
  shortOf: (name: string) => string,
): readonly Mention[] {
  const full = new Map<string, Set<string>>();
  for (const { name } of people) {
    const short = shortOf(name);
    if (short !== '' && short !== name) full.set(short, (full.get(short) ?? new Set()).add(name));
  }
  return people.map((mention) => {
    const names = full.get(mention.text);
    const [name] = names ?? [];
    return names?.size === 1 && name !== undefined
      ? { ...mention, name, reason: `${mention.reason}; short for “${name}”` }
      : mention;
  });
}
