/** The pencil beside an item and the line below it that says it was corrected. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AppliedCorrection } from '../../core/corrections/correction.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { CorrectionTakenBackEvent } from './correction-events.ts';

/**
 * @param key what the form is opened for; the focus comes back to the pencil by it.
 * @param inTabOrder false for all but the current item of a list, which is a single tab stop.
 */
export function renderPencil(
  key: string,
  label: string,
  inTabOrder: boolean,
  open: (key: string) => void,
): TemplateResult {
  return html`<button
    class="plain icon pencil"
    data-pencil=${key}
    tabindex=${inTabOrder ? 0 : -1}
    title=${label}
    aria-label=${label}
    @click=${() => open(key)}
  >
    ${icon('pencil')}
  </button>`;
}

/**
 * @param was what the engine had read, in words.
 * @param correction null where another correction changed this along the way, which is taken back there.
 */
export function renderCorrected(
  was: string,
  correction: AppliedCorrection | null,
  readonly: boolean,
): TemplateResult {
  return html`<p class="corrected">
    <strong>${strings.corrections.corrected}</strong>
    <span>${strings.corrections.was(was)}</span>
    ${
      correction === null || readonly
        ? nothing
        : html`<button
            class="link"
            @click=${(event: Event) =>
              event.currentTarget?.dispatchEvent(new CorrectionTakenBackEvent(correction.id))}
          >
            ${strings.corrections.takeBack}
          </button>`
    }
  </p>`;
}
