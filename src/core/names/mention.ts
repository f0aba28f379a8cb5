/** What the name finders hand on: one place of the text that names something. */
import type { NameKind, Span } from '../model.ts';
import type { Place } from './gazetteer/places.ts';
import type { AnalysisDocument, Trace } from '../analysis/document.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import type { Run } from './runs.ts';
import type { Token } from './token.ts';

export interface Mention extends Span {
  readonly kind: NameKind;
  /** The words of the text. */
  readonly text: string;
  /** The name the mention stands for, where known by a list or by another mention. */
  readonly name: string;
  readonly place: Place | null;
  /** The cities of the gazetteer that bear its name, the largest first; empty for what is no city. */
  readonly namesakes: readonly Place[];
  /** ISO code of the country a group or a person belongs to by its wording. */
  readonly country: string | null;
  readonly role: string | null;
  /** Where the role stands. */
  readonly roleSpan: Span | null;
  readonly affiliation: string | null;
  /** 0 to 100: which of two overlapping mentions stays. */
  readonly weight: number;
  readonly reason: string;
  /** The name without the ending that its sentence gives it. */
  readonly label: string | null;
  /** A demonym: counts for its country and is no place of its own to fall back on. */
  readonly isAdjective: boolean;
}

/** What every name finder reads. */
export interface NamingContext {
  readonly document: AnalysisDocument;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Folded words that the article also writes small: no names, if capitalised elsewhere. */
  readonly lowerWords: ReadonlySet<string>;
  /** The listed phrase that begins at each token, or null. */
  readonly phrases: readonly (Phrase | null)[];
  /** The numbers of the tokens that begin with a capital letter. */
  readonly capitals: readonly number[];
  readonly runs: readonly Run[];
  readonly trace: Trace;
}

const NONE: readonly Place[] = [];

/** A mention with everything that is not known of it left empty. */
export function mentionOf(
  context: NamingContext,
  span: Span,
  kind: NameKind,
  weight: number,
  reason: string,
  more: Partial<Mention> = {},
): Mention {
  const text = context.document.text.slice(span.start, span.end);
  // Every field by itself: mentions of one shape are read faster than copies of many.
  return {
    start: span.start,
    end: span.end,
    kind,
    text,
    name: more.name ?? withEvenBlanks(text),
    place: more.place ?? null,
    namesakes: more.namesakes ?? NONE,
    country: more.country ?? null,
    role: more.role ?? null,
    roleSpan: more.roleSpan ?? null,
    affiliation: more.affiliation ?? null,
    weight,
    reason,
    label: more.label ?? null,
    isAdjective: more.isAdjective ?? false,
  };
}

/** A stretch of a text with each run of blanks as one. Most names are letters of ASCII with single blanks already. */
export function withEvenBlanks(text: string): string {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7e || code < 0x20 || (code === 0x20 && before === 0x20)) return text.replaceAll(/\s+/g, ' ');
    before = code;
  }
  return text;
}

/** What a mention tells of a city of the gazetteer and of the others of its name. */
export function ofCity(
  place: Place,
  namesakes: readonly Place[],
): Pick<Mention, 'name' | 'place' | 'namesakes' | 'country'> {
  return { name: place.name, place, namesakes, country: place.country };
}

/** The span of the tokens `[from, to)`. */
export function tokenSpan(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
