/** Names that only the names engine or a title tells from an office: in scripts without capitals, and behind a post. */
import type { Name, Span } from '../model.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export interface ResolvedSpeaker {
  readonly name: string;
  readonly role: string | null;
  /** Where the mention ends, if the name tells that it ends before the noun phrase does. */
  readonly end?: number;
  /** How the mention led to the name. */
  readonly how?: string;
  /** The most that can be said for it: no quotation is surer. */
  readonly sureness?: number;
}

/** Where a mention stands: its frame, and its first and last token there. */
export interface Place {
  readonly frame: number;
  readonly from: number;
  readonly to: number;
}

/** Scripts without capitals: the names engine tells where in the phrase a person's name stands. */
export function knownName(
  text: string,
  mention: Span,
  tokens: readonly Token[],
  place: Place,
  names: readonly Name[],
): ResolvedSpeaker | null {
  if (tokens.slice(place.from, place.to + 1).some(({ capital }) => capital)) return null;
  for (const { kind, name, role, mentions } of names) {
    if (kind !== 'person') continue;
    const own = mentions.find(({ start, end }) => start >= mention.start && end <= mention.end);
    if (!own) continue;
    const before = text.slice(mention.start, own.start).trim();
    return { name, role: role ?? (before === '' ? null : before), end: own.end };
  }
  return null;
}

/** The person whose name closes a mention behind the words for a post, by the names engine. */
export function closingName(
  text: string,
  mention: Span,
  names: readonly Name[],
  lexicon: SpeechLexicon,
): ResolvedSpeaker | null {
  for (const { kind, name, role, mentions } of names) {
    if (kind !== 'person') continue;
    const own = mentionClosing(mentions, mention);
    if (!own) continue;
    const before = text.slice(mention.start, own.start).trim();
    const words = before.toLowerCase().split(/[\s’']+/u);
    // "la défense de Lanteri" is not Lanteri.
    if (lexicon.prepositions.has(words.at(-1) ?? '')) continue;
    // "a spokesman for Mayor Ana Ruiz": her post is not all that stands before her name.
    const owner = names.find(
      (other) =>
        other.kind === 'organisation' &&
        other.mentions.some(({ start, end }) => start >= mention.start && end > start && end <= own.start),
    );
    if (role !== null && !owner && isOfAnother(before, role, lexicon)) continue;
    if (role !== null) return { name, role };
    // "a dona de casa Marlene Teixeira"
    const post = lexicon.determiners.has(words[0] ?? '') ? before.replace(/^\S+?(?:\s+|[’'])/u, '') : before;
    if (lexicon.objectArticles && name.includes(' ') && /^\p{Ll}[\p{Ll}\s-]+$/u.test(post))
      return { name, role: post };
  }
  return null;
}

function mentionClosing(mentions: readonly Span[], whole: Span): Span | null {
  for (const mention of mentions)
    if (mention.end === whole.end && mention.start > whole.start) return mention;
  return null;
}

/** Where the words before a name end in its role, and others with a preposition lead to that. */
function isOfAnother(before: string, role: string, { prepositions, order }: SpeechLexicon): boolean {
  if (order !== 'subject-first' || !before.endsWith(role)) return false;
  const rest = before.slice(0, before.length - role.length).toLowerCase();
  return rest.split(/\s+/u).some((word) => prepositions.has(word));
}

/** Scripts without capitals: the name stands behind the last word for a post, 外交部发言人 | 李明. */
export function titledName(
  text: string,
  tokens: readonly Token[],
  place: Place,
  lexicon: SpeechLexicon,
): ResolvedSpeaker | null {
  const inside = tokens.slice(place.from, place.to + 1);
  if (inside.some(({ capital }) => capital) || inside.length < 2) return null;
  let title = -1;
  inside.forEach((token, index) => {
    if (lexicon.speakerNouns.has(token.lower) || lexicon.titles.has(token.lower)) title = index;
  });
  const first = inside[title + 1];
  if (title < 0 || !first || first.tag === 'preposition') return null;
  // "فرماندار | شهرستان رودبار": of a place or an office, no name.
  if (lexicon.organisationWords.has(first.lower)) return null;
  // With spaces one word behind the title may as well be its office ("spokesman of police").
  if (!lexicon.segmenter && inside.length - title < 3) return null;
  const start = inside[0]?.start ?? 0;
  const role = text.slice(start, inside[title]?.end ?? start);
  return {
    name: text.slice(first.start, inside.at(-1)?.end ?? first.end),
    role: lexicon.courtesies.has(inside[title]?.lower ?? '') && title === 0 ? null : role,
  };
}
