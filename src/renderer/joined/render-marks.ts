/** What is marked in the library, and what can be done with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { JoinedActionEvent } from './joined-events.ts';
import { FEWEST_JOINED } from './joined-shelf.ts';

/** The line above the library's foot; nothing while no article is marked. */
export function renderMarks(host: HTMLElement, count: number): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<div class="marks" role="group" aria-label=${strings.joined.marked(count)}>
    <p><bdi>${count < FEWEST_JOINED ? strings.joined.oneMore : strings.joined.marked(count)}</bdi></p>
    <button
      class="primary"
      ?disabled=${count < FEWEST_JOINED}
      @click=${() => host.dispatchEvent(new JoinedActionEvent({ kind: 'show' }))}
    >
      ${icon('timeline')}${strings.joined.show}
    </button>
    <button
      class="plain icon"
      title=${strings.joined.clear}
      aria-label=${strings.joined.clear}
      @click=${() => host.dispatchEvent(new JoinedActionEvent({ kind: 'clear' }))}
    >
      ${icon('close')}
    </button>
  </div>`;
}
