/** What lies under a place in the text. Pure: spans in, one of them out. */
import type { Annotation, Name, Quotation, Span, TimelineEvent } from '../../core/model.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Focus } from '../contexts.ts';
import type { Reading } from './reading.ts';

export interface Hit {
  readonly focus: Focus;
  readonly span: Span;
}

/** The tab that is open says which of several things at one place is meant first. */
export type Lens = Settings['insights'];

const PREFERRED = {
  quotes: 'quotation',
  timeline: 'event',
  names: 'name',
  notes: 'annotation',
} as const satisfies Record<Lens, Focus['kind']>;

/** Everything that can be hit at `offset`: what the open tab shows first, then the shortest span. */
export function hitsAt(
  reading: Reading,
  annotations: readonly Annotation[],
  lens: Lens,
  offset: number,
): Hit[] {
  const holds = (span: Span): boolean => span.start <= offset && offset < span.end;
  const hits: Hit[] = [
    ...annotations.flatMap((annotation) => hitOf('annotation', annotation, annotation.span)),
    ...reading.quotations.flatMap((quotation: Quotation) => hitOf('quotation', quotation, quotation)),
  ];
  const { events, names } = reading.view.analysis;
  if (lens === 'timeline') {
    hits.push(...events.flatMap((event: TimelineEvent) => hitOf('event', event, event.timeExpression)));
  }
  if (lens === 'names') {
    hits.push(
      ...names.flatMap((name: Name) => name.mentions.flatMap((mention) => hitOf('name', name, mention))),
    );
  }
  const preferred = PREFERRED[lens];
  return hits
    .filter(({ span }) => holds(span))
    .sort(
      (a, b) =>
        Number(b.focus.kind === preferred) - Number(a.focus.kind === preferred) ||
        a.span.end - a.span.start - (b.span.end - b.span.start),
    );
}

function hitOf(kind: Focus['kind'], thing: { readonly id: string }, span: Span | null): Hit[] {
  return span ? [{ focus: { kind, id: thing.id }, span: { start: span.start, end: span.end } }] : [];
}
