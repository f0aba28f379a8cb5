/** "der CDU-Politiker", "die SPD-Abgeordnete": whoever the text gives that party, the one named nearest before. */
import type { SpeechLexicon } from './lexicon.ts';
import { lastBefore, mentionsOf } from './named-nearest.ts';
import type { Person } from './noted-person.ts';
import type { Token } from './tokens.ts';
import type { Place } from './uncased-names.ts';

/** The person a definite compound with a party’s name stands for, or null. */
export function partyMember(
  tokens: readonly Token[],
  { from, to }: Place,
  people: readonly Person[],
  text: string,
  lexicon: SpeechLexicon,
): Person | null {
  const [article, noun] = [tokens[from], tokens[to]];
  if (!lexicon.nounsCapital || !article || !noun || !lexicon.definites.has(article.lower)) return null;
  const [, party = '', head = ''] = /^([\p{L}\p{N}]+)[-‐‑](\p{L}+)$/u.exec(noun.lower) ?? [];
  if (party === '' || head === '') return null;
  const stem = stemOf(party);
  const plain = lexicon.memberNouns.has(head);
  const woman = lexicon.feminineRole(head) === 'she' || article.lower === 'die';
  const found = people.filter((person) => {
    if (!fits(person, woman)) return false;
    return hasPost(person.role ?? '', stem, plain ? null : head) || (plain && isMember(person, stem, text));
  });
  if (found.length > 0) return lastBefore(mentionsOf(found), article.start);
  // "Ole Weil (SPD) … der SPD-Landeschef": the only one of the party who was named so far.
  const members = plain ? [] : people.filter((person) => fits(person, woman) && isMember(person, stem, text));
  const before = members.filter(({ mentions }) => mentions.some(({ start }) => start < article.start));
  return before.length === 1 && members.length === 1 ? (before[0] ?? null) : null;
}

function fits({ gender, likely }: Person, woman: boolean): boolean {
  const known = gender ?? likely;
  return known === null || known === (woman ? 'she' : 'he');
}

/** "grünen" and "grüne", "linken" and "linke" are one party. */
function stemOf(party: string): string {
  return party.replace(/n$/u, '');
}

/** A role with the party in its compound ("CDU-Landesvorsitzender"); of a post the same one ("AfD-Landeschef"). */
function hasPost(role: string, stem: string, post: string | null): boolean {
  for (const [, party = '', head = ''] of role.toLowerCase().matchAll(/([\p{L}\p{N}]+)[-‐‑](\p{L}+)/gu))
    if (stemOf(party) === stem && (post === null || head.endsWith(post))) return true;
  return false;
}

/** "Halder (CDU)", "CDU-Mann Halder", "Halder von der CDU". */
function isMember({ mentions }: Person, stem: string, text: string): boolean {
  return mentions.some(({ start, end }) => {
    const behind = text.slice(end, end + NEAR).toLowerCase();
    const [, list = '', tied = ''] =
      /^ (?:\(([^)]*)\)|von (?:der |den )?([\p{L}\p{N}]+))/u.exec(behind) ?? [];
    if ((list || tied).split(/[^\p{L}\p{N}]+/u).some((word) => word !== '' && stemOf(word) === stem))
      return true;
    const before = text.slice(Math.max(0, start - NEAR), start).toLowerCase();
    const [, party = ''] = /([\p{L}\p{N}]+)[-‐‑]\p{L}+ $/u.exec(before) ?? [];
    return stemOf(party) === stem;
  });
}

const NEAR = 40;
