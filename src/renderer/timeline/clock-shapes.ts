/** The three clocks as shapes, so that colour is never the only difference. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Clock } from '../../core/model.ts';

/** A clock's shape around a point, some ten units wide. */
export function clockShape(clock: Clock, x: number, y: number): SVGTemplateResult {
  switch (clock) {
    case 'happened':
      return svg`<circle class="shape ${clock}" cx=${x} cy=${y} r="5" />`;
    case 'said':
      return svg`<rect class="shape ${clock}" x=${x - 4.5} y=${y - 4.5} width="9" height="9" rx="1.5" />`;
    case 'published':
      return svg`<path class="shape ${clock}" d=${`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} />`;
  }
}

/** A clock's shape for lists and the legend. */
export function clockIcon(clock: Clock): TemplateResult {
  return html`<svg class="clock" viewBox="0 0 14 14" aria-hidden="true">${clockShape(clock, 7, 7)}</svg>`;
}
