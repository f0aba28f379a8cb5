/** A button of the feeds that shows an icon alone, named for who can't see it. */
import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../icons.ts';

/** The button; its classes are the host's styles. */
export function renderTool(name: IconName, label: string, run: () => void, disabled = false): TemplateResult {
  return html`<button
    class="plain icon"
    title=${label}
    aria-label=${label}
    ?disabled=${disabled}
    @click=${run}
  >
    ${icon(name)}
  </button>`;
}
