/** The buttons before and behind the drawn part of a very long list. */
import { html, nothing, type TemplateResult } from 'lit';
import { strings } from '../strings.ts';
import { widenWindow, type ListWindow } from './list-window.ts';

/** What the list is of, one and many. */
export type Counted = readonly [one: string, many: string];

/** The button that draws a step more; nothing where that side is drawn to its end. */
export function renderMore(
  where: 'before' | 'behind',
  { drawn, total, of }: { readonly drawn: ListWindow; readonly total: number; readonly of: Counted },
  widen: (drawn: ListWindow) => void,
): TemplateResult | typeof nothing {
  const hidden = where === 'before' ? drawn.from : total - drawn.to;
  if (hidden <= 0) return nothing;
  const label = where === 'before' ? strings.lists.earlier : strings.lists.more;
  return html`<button class="more" @click=${() => widen(widenWindow(drawn, where))}>
    ${label(hidden, of)}
  </button>`;
}
