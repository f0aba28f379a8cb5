/** Places in which a name is part of another phrase and not the one who speaks. */
import type { Name, Span } from '../model.ts';
import { isOwnersName } from '../names/russian-nominative.ts';
import { opensWithOrganisation, type Organisation } from './definite-mentions.ts';
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Mentions } from './named-nearest.ts';
import type { NameRun } from './people.ts';
import { namesPost } from './person-part.ts';
import type { Token } from './tokens.ts';
import { closingName, type Place, type ResolvedSpeaker } from './uncased-names.ts';

/**
 * "die Sprecherin des | Hafener Amtes": behind an article that is nothing but a genitive, whose office it is; "сестра |
 * Петра Орлова": whose sister.
 */
export function isOwner(tokens: readonly Token[], { from, to }: NameRun, lexicon: SpeechLexicon): boolean {
  if (lexicon.order === 'free' && lexicon.nominative) {
    const lower = tokens.map((token) => token.lower);
    return isOwnersName(lower.slice(0, from).join(' '), lower.slice(from, to + 1).join(' '));
  }
  if (lexicon.order !== 'verb-second') return false;
  const { lower = '' } = tokens[from - 1] ?? {};
  return (
    lexicon.genitiveArticles.has(lower) && lexicon.obliques.has(lower) && !lexicon.indefinites.has(lower)
  );
}

/** "ein Sprecher Roths": behind a post the genitive of a name that the text has. */
export function isGenitive(
  tokens: readonly Token[],
  { from, to }: Place,
  lexicon: SpeechLexicon,
  named: (words: string) => Mentions,
): boolean {
  const post = tokens[to - 1];
  const name = tokens[to];
  if (!lexicon.nounsCapital || to === from || !post || !name?.lower.endsWith('s')) return false;
  return namesPost(post, lexicon) && named(name.lower.slice(0, -1)).length > 0;
}

/** The person whose name has a mention in just this place. */
export function personAt(span: Span, names: readonly Name[]): Name | undefined {
  return names.find(
    ({ kind, mentions }) =>
      kind === 'person' && mentions.some(({ start, end }) => start === span.start && end === span.end),
  );
}

/** "the Lake campaign": a name that only modifies a noun. */
export function nounFollows(tokens: readonly Token[], run: NameRun): boolean {
  return tokens[run.to + 1]?.tag === 'noun';
}

/**
 * The first preposition of a phrase, or -1. In "der für die Aufsicht zuständige Chef Michael Brandt" the attribute’s
 * own ties nothing.
 */
export function firstTie(phrase: readonly Token[]): number {
  const attribute = phrase[0]?.tag === 'determiner' && phrase[1]?.tag === 'preposition';
  const head = attribute ? phrase.findIndex(({ tag }) => tag === 'adjective') + 1 : 0;
  return phrase.findIndex(({ tag }, at) => tag === 'preposition' && at >= head);
}

interface Known {
  readonly text: string;
  readonly lexicon: SpeechLexicon;
  readonly names: readonly Name[];
  readonly organisations: readonly Organisation[];
}

/** "Harbour Bank of Kell economist Paul Dorn": the name that closes a mention which an organisation opens. */
export function employedName(
  mention: Span,
  tokens: readonly Token[],
  place: Place,
  { text, lexicon, names, organisations }: Known,
): ResolvedSpeaker | null {
  const opens = opensWithOrganisation(tokens, place, organisations, lexicon);
  const closing = opens ? closingName(text, mention, names, lexicon) : null;
  if (!closing?.role) return closing;
  // "Harbour Bank economist": with whom the post is.
  const start = tokens[place.from]?.start ?? mention.start;
  const end = text.slice(start, mention.end).indexOf(closing.role);
  return end < 0 ? closing : { ...closing, role: text.slice(start, start + end + closing.role.length) };
}

/** A title or a noun for those who speak. */
export function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (token.listing & Listing.post) !== 0;
}

/** "Secretary for Ports | Mr Vasek", "the envoy to the UN | Ann Hartog": behind a post and what it is for the name comes last. */
export function isNamedLast(
  phrase: readonly Token[],
  runs: readonly NameRun[],
  tie: number,
  names: readonly Name[],
): boolean {
  const last = runs.at(-1);
  // Behind the name of another kind.
  if (tie > 0 && last && last.from > 0 && last.to === phrase.length - 1 && isTitle(phrase[tie - 1])) {
    const end = phrase[last.from - 1]?.end;
    if (names.some(({ kind, mentions }) => kind !== 'person' && mentions.some((other) => other.end === end)))
      return true;
  }
  return phrase[0]?.tag === 'name' && isTitle(phrase[0]) && !runs.some(({ from }) => from < tie);
}
