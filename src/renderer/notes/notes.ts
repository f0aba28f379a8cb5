/** The annotations of the open article and how their saving stands: an immutable snapshot. */
import type { Annotation, AnnotationId } from '../../core/model.ts';

/** How the saving of one annotation stands. `saved` is said only after main's answer. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Notes {
  /** In text order, orphans last by time of writing. */
  readonly annotations: readonly Annotation[];
  /** Absent: nothing was edited since the article was opened. */
  readonly saving: ReadonlyMap<AnnotationId, SaveState>;
}

export const NO_NOTES: Notes = { annotations: [], saving: new Map() };

/** Text order; orphans last, oldest first. */
export function sortAnnotations(annotations: readonly Annotation[]): Annotation[] {
  return [...annotations].sort((a, b) => {
    if (a.span && b.span) return a.span.start - b.span.start || a.span.end - b.span.end;
    if (a.span || b.span) return a.span ? -1 : 1;
    return a.createdAt < b.createdAt ? -1 : 1;
  });
}
