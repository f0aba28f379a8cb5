/** "Coast Harbours Agency (CHA)": from there on the acronym is the organisation's other name. */
import type { Mention, NamingContext } from './mention.ts';

/** The same mentions; an acronym that a bracket explains bears the full name. */
export function pairAcronyms(context: NamingContext, mentions: readonly Mention[]): readonly Mention[] {
  const { text } = context.document;
  const full = new Map<string, string>();
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (mention.kind !== 'organisation' || next?.kind !== 'organisation' || !mention.name.includes(' '))
      return;
    const between = text.slice(mention.end, next.start);
    if (!/^['’]?s?\s?[(（]$/.test(between) || !/^[)）]/.test(text.slice(next.end))) return;
    if (next.name !== mention.name && /^[\p{Lu}\p{Lt}.-]{2,8}$/u.test(next.text))
      full.set(next.name, mention.name);
  });
  pairByInitials(mentions, full);
  if (full.size === 0) return mentions;
  return mentions.map((mention) => {
    const name = mention.kind === 'organisation' ? full.get(mention.name) : undefined;
    return name === undefined ? mention : { ...mention, name, reason: `short for “${name}”` };
  });
}

/** "Republican National Committee", and elsewhere "RNC": the capitals of one name and no other. */
function pairByInitials(mentions: readonly Mention[], full: Map<string, string>): void {
  if (!mentions.some(({ kind, name }) => kind === 'organisation' && mayBeInitials(name))) return;
  const byInitials = new Map<string, Set<string>>();
  for (const { kind, name } of mentions) {
    if (kind !== 'organisation' || !PARTED.test(name)) continue;
    const capitals = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word) && word !== 'The');
    if (capitals.length < 3) continue;
    const initials = capitals.map((word) => word.charAt(0)).join('');
    byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(name));
  }
  if (byInitials.size === 0) return;
  for (const { kind, name } of mentions) {
    if (kind !== 'organisation' || name.includes(' ') || full.has(name)) continue;
    const names = byInitials.get(name.replaceAll('.', ''));
    if (names?.size === 1) for (const only of names) full.set(name, only);
  }
}

/** Of three words or more. */
const PARTED = /[\s-].*?[\s-]/;

/** Three capitals or more, with full stops or without. */
function mayBeInitials(name: string): boolean {
  return name.length > 2 && !name.includes(' ') && name === name.toUpperCase();
}
