/**
 * What every finder reads: the canonical text with its blocks and sentences, the language as data,
 * and what the import knows of the article. Built once per analysis and shared by all steps.
 */
import type { BlockType, Dateline, Direction, Span } from '../model.ts';
import type { Language } from '../languages/language.ts';
import type { TextWords } from './words.ts';

/** One block of the text, as the finders see it. */
export interface DocumentBlock extends Span {
  readonly type: BlockType;
}

export interface Sentence extends Span {
  /** Index of the block it stands in. */
  readonly block: number;
}

export interface AnalysisInput {
  readonly text: string;
  /** In order, not overlapping. Left out, each line that is not blank counts as a paragraph. */
  readonly blocks?: readonly DocumentBlock[];
  readonly title?: string;
  /** BCP 47; detected where it is missing or `und`. */
  readonly language?: string;
  /** ISO day or instant the document was published (its creation time), the anchor of relative dates. */
  readonly publishedAt?: string | null;
  readonly dateline?: Dateline | null;
  readonly publisher?: string | null;
}

export interface AnalysisDocument {
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
  readonly sentences: readonly Sentence[];
  readonly words: TextWords;
  readonly title: string;
  readonly language: Language;
  readonly direction: Direction;
  /** Days since 1970-01-01, or null where nothing says. */
  readonly publishedDay: number | null;
  /** Minutes since midnight, where the publication has an hour. */
  readonly publishedMinute: number | null;
  readonly dateline: Dateline | null;
  readonly publisher: string | null;
  /** What steps have made of it for others, by what makes it; see `keptOf`. */
  readonly kept: Map<Make<unknown>, unknown>;
}

type Make<T> = (document: AnalysisDocument) => T;

/**
 * What `make` gives for a document, made once. Kept with the document and gone with it: a weak map from
 * documents costs the collector more, which copies all that its values hold before it learns of the keys.
 */
export function keptOf<T>(document: AnalysisDocument, make: Make<T>): T {
  const { kept } = document;
  if (!kept.has(make)) kept.set(make, make(document));
  return kept.get(make) as T;
}

/**
 * A step's account of one thing it did: its name, the words it is about, and why. Shown by
 * `explain`, printed by a failing test; the default one keeps nothing.
 */
export type Trace = (step: string, text: string, reason: string) => void;
export const noTrace: Trace = () => {};
