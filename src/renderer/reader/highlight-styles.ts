/**
 * The names and looks of the painted ranges (CSS Custom Highlight API). A quotation's colour is its
 * speaker; the line below it tells the type: solid for direct speech, dotted for indirect, dashed
 * for mixed. The analyst's highlights are backgrounds, so both can lie on the same words.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { HIGHLIGHT_COLOURS, type HighlightColour, type QuotationType } from '../../core/model.ts';
import { SPEAKER_HUES } from './reading.ts';

/** Painting order, lowest first. */
export const PRIORITY = { lens: 1, quotation: 2, annotation: 3, hover: 4, current: 5, flash: 6 } as const;

const LINES = {
  direct: 'solid',
  indirect: 'dotted',
  mixed: 'dashed',
} as const satisfies Record<QuotationType, string>;

const TYPES = Object.keys(LINES) as readonly QuotationType[];
const HUES: readonly string[] = [...Array.from({ length: SPEAKER_HUES }, (_, hue) => String(hue)), 'none'];

/** The registry name for a quotation. */
export function quotationHighlight(hue: number | null, type: QuotationType): string {
  return `dl-quotation-${hue ?? 'none'}-${type}`;
}

/** The registry name for an annotation. */
export function annotationHighlight(colour: HighlightColour): string {
  return `dl-annotation-${colour}`;
}

function quotationRule(hue: string, type: QuotationType): string {
  const colour = `var(--dl-speaker-${hue})`;
  const tint = type === 'indirect' ? 'var(--dl-tint-indirect)' : 'var(--dl-tint-direct)';
  return `.text::highlight(dl-quotation-${hue}-${type}) {
    background-color: color-mix(in oklab, ${colour} ${tint}, transparent);
    text-decoration: underline ${LINES[type]} var(--dl-quotation-line) ${colour};
  }`;
}

/**
 * Rules for the tree that holds the article's text. Only its root names the highlights; what is in it
 * inherits them. Rules that match every element have each one's looks worked out for all of them,
 * which takes seconds in a long article.
 */
export const highlightStyles: CSSResult = css`
  :host {
    --dl-tint-direct: 15%;
    --dl-tint-indirect: 5%;
    --dl-quotation-line: 2px;
  }

  /* Another tab is open: the quotations step back so that its own marks can be seen. */
  :host([lens='timeline']),
  :host([lens='names']) {
    --dl-tint-direct: 0%;
    --dl-tint-indirect: 0%;
    --dl-quotation-line: 1px;
  }

  ${unsafeCSS(HUES.flatMap((hue) => TYPES.map((type) => quotationRule(hue, type))).join('\n'))}
  ${unsafeCSS(
    HIGHLIGHT_COLOURS.map(
      (colour) =>
        `.text::highlight(${annotationHighlight(colour)}) { background-color: var(--dl-mark-${colour}); }`,
    ).join('\n'),
  )}

  .text::highlight(dl-time) {
    background-color: color-mix(in oklab, var(--dl-said) 14%, transparent);
    text-decoration: underline dashed 2px var(--dl-said);
  }

  .text::highlight(dl-name-person) {
    background-color: color-mix(in oklab, var(--dl-speaker-0) 12%, transparent);
    text-decoration: underline solid 2px var(--dl-speaker-0);
  }

  .text::highlight(dl-name-organisation) {
    background-color: color-mix(in oklab, var(--dl-speaker-5) 12%, transparent);
    text-decoration: underline double 1px var(--dl-speaker-5);
  }

  .text::highlight(dl-name-place) {
    background-color: color-mix(in oklab, var(--dl-speaker-2) 12%, transparent);
    text-decoration: underline dashed 2px var(--dl-speaker-2);
  }

  .text::highlight(dl-name-group) {
    background-color: color-mix(in oklab, var(--dl-speaker-6) 12%, transparent);
    text-decoration: underline dotted 2px var(--dl-speaker-6);
  }

  .text::selection {
    background-color: color-mix(in oklab, var(--dl-focus) 38%, transparent);
  }

  .text::highlight(dl-hover) {
    background-color: color-mix(in oklab, var(--dl-ink) 8%, transparent);
  }

  .text::highlight(dl-current) {
    background-color: color-mix(in oklab, var(--dl-accent) 17%, transparent);
  }

  .text::highlight(dl-current-annotation) {
    text-decoration: underline solid 2px var(--dl-ink);
  }

  .text::highlight(dl-flash) {
    background-color: color-mix(in oklab, var(--dl-accent) 24%, transparent);
  }

  @media (forced-colors: active) {
    .text::highlight(dl-current),
    .text::highlight(dl-current-annotation) {
      text-decoration: underline solid 2px var(--dl-ink);
    }

    .text::highlight(dl-flash) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
