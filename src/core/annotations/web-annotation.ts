/**
 * Annotations as the W3C Web Annotation Data Model writes them (Recommendation, 23 February 2017):
 * the form in which they are stored and exchanged. The quote is a TextQuoteSelector, the place a
 * TextPositionSelector counted in code points of the article's canonical text.
 */
import {
  HIGHLIGHT_COLOURS,
  type Annotation,
  type AnnotationId,
  type ArticleId,
  type HighlightColour,
  type Span,
} from '../model.ts';
import { anchorQuote } from './anchor-quote.ts';
import { codePointsBefore, codeUnitOf } from './code-points.ts';

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Code points, half open. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'commenting' | 'tagging';
  readonly format: 'text/plain';
  readonly value: string;
}

export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting';
  readonly created: string;
  readonly modified: string;
  readonly body: readonly TextualBody[];
  readonly target: {
    readonly source: string;
    /** The highlight's colour, as `highlight-yellow`. */
    readonly styleClass: string;
    /** The position is left out while the quote is not found in the text. */
    readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[];
  };
}

/** @param text the canonical text that `annotation.span` points into. */
export function toWebAnnotation(annotation: Annotation, text: string): WebAnnotation {
  const { span, quote, note } = annotation;
  const comment = note === '' ? [] : [textualBody('commenting', note)];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${annotation.id}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: annotation.createdAt,
    modified: annotation.modifiedAt,
    body: [...comment, ...annotation.tags.map((tag) => textualBody('tagging', tag))],
    target: {
      source: `urn:uuid:${annotation.articleId}`,
      styleClass: `highlight-${annotation.colour}`,
      selector: selectorsOf(quote, span, text),
    },
  };
}

/**
 * The annotation in today's text. Where the words at the stored position are no longer the quote's,
 * they are looked for; `span` is null where they are gone.
 * @param text the article's canonical text as it is now.
 */
export function fromWebAnnotation(stored: WebAnnotation, text: string): Annotation {
  return {
    id: stored.id.replace(/^urn:uuid:/, '') as AnnotationId,
    articleId: stored.target.source.replace(/^urn:uuid:/, '') as ArticleId,
    ...readSelectors(stored.target.selector, text),
    colour: colourOf(stored.target.styleClass),
    note: stored.body.find((body) => body.purpose === 'commenting')?.value ?? '',
    tags: stored.body.filter((body) => body.purpose === 'tagging').map((body) => body.value),
    createdAt: stored.created,
    modifiedAt: stored.modified,
  };
}

/** Finds an annotation's words in a changed text; its quote stays as it was written down. */
export function reanchor(annotation: Annotation, text: string): Annotation {
  const anchor = anchorQuote(text, annotation.quote, annotation.span?.start ?? null);
  return { ...annotation, span: anchor === null ? null : { start: anchor.start, end: anchor.end } };
}

/**
 * Words and place as selectors.
 * @param span null leaves the place out: the words are not found in the text.
 * @param text the canonical text that the span points into.
 */
export function selectorsOf(
  quote: Annotation['quote'],
  span: Span | null,
  text: string,
): (TextQuoteSelector | TextPositionSelector)[] {
  const words: TextQuoteSelector = { type: 'TextQuoteSelector', ...quote };
  if (span === null) return [words];
  const start = codePointsBefore(text, span.start);
  const end = start + codePointsBefore(text.slice(span.start), span.end - span.start);
  return [words, { type: 'TextPositionSelector', start, end }];
}

/** Words and place of selectors in today's text; `span` is null where the words are not found in it. */
export function readSelectors(
  selectors: readonly (TextQuoteSelector | TextPositionSelector)[],
  text: string,
): Pick<Annotation, 'quote' | 'span'> {
  const words = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  const quote = { exact: words?.exact ?? '', prefix: words?.prefix ?? '', suffix: words?.suffix ?? '' };
  return { span: placeOf(quote, position, text), quote };
}

function placeOf(
  quote: Annotation['quote'],
  position: TextPositionSelector | undefined,
  text: string,
): Span | null {
  let hint: number | null = null;
  if (position !== undefined) {
    const start = codeUnitOf(text, position.start);
    const end = start + codeUnitOf(text.slice(start), position.end - position.start);
    if (text.slice(start, end) === quote.exact) return { start, end };
    hint = start;
  }
  const anchor = anchorQuote(text, quote, hint);
  return anchor === null ? null : { start: anchor.start, end: anchor.end };
}

function textualBody(purpose: TextualBody['purpose'], value: string): TextualBody {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function colourOf(styleClass: string): HighlightColour {
  return HIGHLIGHT_COLOURS.find((colour) => styleClass === `highlight-${colour}`) ?? 'yellow';
}
