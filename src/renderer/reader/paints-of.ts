/** Everything of a reading that is painted over its text. Pure. */
import type { Annotation, NameKind, Span } from '../../core/model.ts';
import type { Focus } from '../contexts.ts';
import type { Lens } from './hit-test.ts';
import { annotationHighlight, PRIORITY, quotationHighlight } from './highlight-styles.ts';
import type { Paint } from './paint-highlights.ts';
import type { Reading } from './reading.ts';

const NAME_KINDS = ['person', 'organisation', 'place', 'group'] as const satisfies readonly NameKind[];

/** The paint for what is current: apart from the others, of which there can be thousands. */
export function currentPaints(
  reading: Reading,
  annotations: readonly Annotation[],
  focus: Focus | null,
): Paint[] {
  const spans = focus ? spansOfFocus(reading, annotations, focus) : [];
  return spans.length === 0 ? [] : [{ name: currentHighlight(focus), priority: PRIORITY.current, spans }];
}

/** The paints for quotations, annotations and the open tab's own marks. */
export function paintsOf(reading: Reading, annotations: readonly Annotation[], lens: Lens): Paint[] {
  return [
    ...reading.speakers.flatMap((speaker) =>
      speaker.quotations.map((quotation) => ({
        name: quotationHighlight(speaker.hue, quotation.type),
        priority: PRIORITY.quotation,
        spans: [quotation],
      })),
    ),
    ...annotations.flatMap((annotation) =>
      annotation.span
        ? [
            {
              name: annotationHighlight(annotation.colour),
              priority: PRIORITY.annotation,
              spans: [annotation.span],
            },
          ]
        : [],
    ),
    ...lensPaints(reading, lens),
  ];
}

/** A highlight keeps its colour when it is current: it gets a line instead. */
function currentHighlight(focus: Focus | null): string {
  return focus?.kind === 'annotation' ? 'dl-current-annotation' : 'dl-current';
}

function lensPaints(reading: Reading, lens: Lens): Paint[] {
  const { timeExpressions, names } = reading.view.analysis;
  if (lens === 'timeline') return [{ name: 'dl-time', priority: PRIORITY.lens, spans: timeExpressions }];
  if (lens !== 'names') return [];
  return NAME_KINDS.map((kind) => ({
    name: `dl-name-${kind}`,
    priority: PRIORITY.lens,
    spans: names.filter((name) => name.kind === kind).flatMap((name) => name.mentions),
  }));
}

/** The spans of one thing of the briefing. */
export function spansOfFocus(
  reading: Reading,
  annotations: readonly Annotation[],
  focus: Focus,
): readonly Span[] {
  const { analysis } = reading.view;
  switch (focus.kind) {
    case 'quotation':
      return reading.quotations.filter(({ id }) => id === focus.id);
    case 'event':
      return analysis.events.filter(({ id }) => id === focus.id);
    case 'name':
      return analysis.names.find(({ id }) => id === focus.id)?.mentions ?? [];
    case 'annotation':
      return annotations.flatMap(({ id, span }) => (id === focus.id && span ? [span] : []));
    case 'key-point':
      return analysis.keyPoints.filter(({ start }) => String(start) === focus.id);
  }
}
