import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Pointer } from '../../core/corrections/make-correction.ts';
import { EDTF_LIMIT, parseEdtf } from '../../core/corrections/parse-edtf.ts';
import type { Clock, TimelineEvent } from '../../core/model.ts';
import { strings } from '../strings.ts';
import { formatWhen } from '../timeline/format-when.ts';
import { CorrectionForm, type Filled } from './form-element.ts';

const CLOCKS = ['happened', 'said', 'published'] as const satisfies readonly Clock[];

/** When an event was, and by which clock. */
@customElement('dl-event-form')
export class DlEventForm extends CorrectionForm {
  @property({ attribute: false }) event: TimelineEvent | null = null;
  /** As the engine read it. */
  @property({ attribute: false }) found: TimelineEvent | null = null;

  /** What is in the date's field, as long as it was changed. */
  @state() private typed: string | null = null;
  @state() private refused = false;

  protected override get pointer(): Pointer | null {
    return this.event && { item: this.event.id, at: this.event.start };
  }

  protected override readonly label = strings.corrections.event;

  protected override renderFields(): TemplateResult {
    const written = this.event?.when?.edtf ?? '';
    const typed = (this.typed ?? written).trim();
    const reading = typed === written ? (this.event?.when ?? null) : parseEdtf(typed);
    const wrong = this.refused && typed !== '' && reading === null;
    const says =
      typed === ''
        ? strings.corrections.undated
        : reading
          ? `${formatWhen(reading)} · ${strings.timeline.granularity[reading.granularity]}`
          : strings.corrections.dateForms;
    return html`
      <label>
        ${strings.corrections.date}
        <input
          id="date"
          type="text"
          dir="ltr"
          maxlength=${EDTF_LIMIT}
          autocomplete="off"
          spellcheck="false"
          placeholder="2025-10-30"
          aria-describedby="hint"
          aria-invalid=${wrong ? 'true' : 'false'}
          .value=${written}
          @input=${(event: InputEvent) => {
            this.typed = (event.target as HTMLInputElement).value;
            this.refused = false;
          }}
        />
      </label>
      <p class="hint ${wrong ? 'problem' : ''}" id="hint" role="status">${says}</p>
      <label>
        ${strings.corrections.clock}
        <select id="clock">
          ${CLOCKS.map(
            (clock) =>
              html`<option value=${clock} ?selected=${clock === this.event?.clock}>
                ${strings.timeline.clocks[clock]}
              </option>`,
          )}
        </select>
      </label>
    `;
  }

  protected override renderDismissal(): unknown {
    return this.renderDismiss(strings.corrections.notEvent, { kind: 'no-event' });
  }

  protected override filled(): Filled {
    const date = this.wordsIn('date');
    const clock = CLOCKS.find((one) => one === this.wordsIn('clock')) ?? 'happened';
    if (date === (this.event?.when?.edtf ?? '') && clock === this.event?.clock) return 'same';
    const isFoundDate = date === (this.found?.when?.edtf ?? '');
    const isFoundClock = clock === this.found?.clock;
    if (isFoundDate && isFoundClock) return 'found';
    if (!isFoundDate && date !== '' && parseEdtf(date) === null) {
      this.refused = true;
      // Drawn at once, so that the field can be found by its mark.
      this.performUpdate();
      return 'invalid';
    }
    return {
      kind: 'event',
      ...(isFoundDate ? {} : { date: date === '' ? null : date }),
      ...(isFoundClock ? {} : { clock }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-event-form': DlEventForm;
  }
}
