/** "his mother", "the guard", "Tom’s brother, Jens,": people a sentence speaks of without their whole name. */
import type { Name } from '../model.ts';
import { foldName } from '../names/fold-name.ts';
import { genderOfGivenName } from '../names/given-name-genders.ts';
import { headWord } from './definite-mentions.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Gender } from './noted-person.ts';
import { namesSeveral } from './plural-posts.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';

export interface Described extends TokenRange {
  /** What its own words tell: "mother", "Richterin", German "ein Arzt". */
  readonly gender: Gender;
  readonly owner: Owner;
  /** "the minister": perhaps another word for somebody named before. */
  readonly mayBeNamed: boolean;
}

/** Whose he or she is, by the words for it; null where nobody’s. */
type Owner = Gender | 'unknown';

/** A subject as somebody described; null for things, several people and names. */
export function describedSubject(
  tokens: readonly Token[],
  subject: TokenRange,
  lexicon: SpeechLexicon,
): Described | null {
  if (!opensOne(tokens, subject, lexicon)) return null;
  const head = headWord(tokens, subject.from, subject.to, lexicon);
  const nouns = tokens.slice(subject.from, subject.to + 1);
  if (nouns.some(({ tag }) => tag === 'coordinator')) return null;
  // "his sister Olga"
  const one = nouns.find(
    ({ lower }, at) =>
      nouns[at + 1]?.tag !== 'possessive' &&
      isOne(lower, lexicon) &&
      (lower === head || nouns[at + 1]?.lower === head),
  );
  return one ? described(tokens, subject, one, true, lexicon) : null;
}

/** Others whom some tokens describe, in their order. */
export function describedIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: SpeechLexicon,
): Described[] {
  const found: Described[] = [];
  for (let at = start + 1; at < end; at += 1) {
    const head = tokens[at] as Token;
    if (head.kind !== 'word' || !isOne(head.lower, lexicon)) continue;
    const next = tokens[at + 1]?.tag;
    if (next === 'possessive' || (next === 'noun' && !isVerb(tokens[at + 1], lexicon))) continue;
    // "Ann Lake is a nurse": the same person.
    const verb = tokens[at - 1]?.tag === 'determiner' ? tokens[at - 2] : undefined;
    if (lexicon.passives.has(verb?.lower ?? '')) continue;
    let from = at;
    while (from > start && isInside(tokens[from - 1])) from -= 1;
    if (tokens[from - 1]?.tag === 'determiner' && from > start) from -= 1;
    // "his sister Olga"
    const to = next === 'name' && at + 1 < end && tokens[at + 2]?.tag !== 'name' ? at + 1 : at;
    const range = { from, to };
    if (next === 'name' && to === at) continue;
    if (opensOne(tokens, range, lexicon)) found.push(described(tokens, range, head, false, lexicon));
  }
  return found;
}

/** Nouns by their tag only: "her husband | run a farm", "его мать | заплакала". */
function isVerb(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  const { lower = '' } = token ?? {};
  return lexicon.isBareVerb(lower) || lexicon.people.present.has(lower);
}

/** "The judge asked Cole": a surname behind a verb of telling that the text says nothing else of. */
export function addressedIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  { lexicon, names }: { readonly lexicon: SpeechLexicon; readonly names: readonly Name[] },
): Described | null {
  for (let at = start + 1; at < end; at += 1) {
    const { tag, upper, start: offset, lower } = tokens[at] as Token;
    const next = tokens[at + 1]?.tag;
    if (tag !== 'name' || upper || next === 'name' || next === 'possessive' || next === 'noun') continue;
    if (!lexicon.telling.has(tokens[at - 1]?.lower ?? '') || lexicon.organisationWords.has(lower)) continue;
    const isOther = names.some(
      ({ kind, mentions }) => kind !== 'person' && mentions.some((mention) => mention.start === offset),
    );
    if (!isOther) return { from: at, to: at, gender: null, owner: null, mayBeNamed: false };
  }
  return null;
}

function isInside(token: Token | undefined): boolean {
  return (
    token !== undefined && (isNouny(token.tag) || token.tag === 'possessive' || token.tag === 'adjective')
  );
}

/** A noun for one person. */
function isOne(lower: string, lexicon: SpeechLexicon): boolean {
  return (
    (lexicon.people.persons.has(lower) || lexicon.isRoleWord(lower)) &&
    !namesSeveral(lower, lexicon) &&
    !lexicon.organisationWords.has(lower)
  );
}

/** An article or a possessive of one opens the phrase, or an owner’s name does. */
function opensOne(tokens: readonly Token[], { from, to }: TokenRange, lexicon: SpeechLexicon): boolean {
  const opening = tokens[from];
  if (!opening) return false;
  const { lower, tag } = opening;
  if (tag === 'determiner' || lexicon.possessiveKinds.has(lower)) return !lexicon.negations.has(lower);
  return tokens.slice(from, to + 1).some((token) => token.tag === 'possessive');
}

function described(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  head: Token,
  isSubject: boolean,
  lexicon: SpeechLexicon,
): Described {
  const opening = tokens[from]?.lower ?? '';
  // German "der" opens other cases, too.
  const article =
    isSubject || lexicon.order !== 'verb-second' ? lexicon.articleGenders.get(opening) : undefined;
  const told = lexicon.genders.get(head.lower) ?? lexicon.feminineRole(head.lower) ?? article ?? null;
  const owner = ownerOf(tokens, { from, to }, lexicon);
  const mayBeNamed =
    owner === null && !lexicon.indefinites.has(opening) && !lexicon.strangers.has(head.lower);
  return { from, to, gender: told, owner, mayBeNamed };
}

/** "his mother", "Tom’s mother", "the boy’s mother": the owner’s gender, `unknown` where there is one; null where none is. */
function ownerOf(tokens: readonly Token[], { from, to }: TokenRange, lexicon: SpeechLexicon): Owner {
  const opening = tokens[from]?.lower ?? '';
  const kind = lexicon.possessiveKinds.get(opening);
  // "sa fille", "su hija": these follow what is owned.
  if (kind !== undefined)
    return !lexicon.objectArticles && (kind === 'he' || kind === 'she') ? kind : 'unknown';
  for (let at = from + 1; at <= to; at += 1) {
    if (tokens[at]?.tag !== 'possessive') continue;
    const last = tokens[at - 1]?.lower ?? '';
    const first = tokens.slice(from, at).find(({ tag }) => tag === 'name')?.lower ?? last;
    return lexicon.genders.get(last) ?? genderOfGivenName(foldName(first)) ?? 'unknown';
  }
  return null;
}
