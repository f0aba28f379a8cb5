import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { CORRECTION_LIMIT } from '../../contract/limits.ts';
import type { Pointer } from '../../core/corrections/make-correction.ts';
import type { Quotation } from '../../core/model.ts';
import type { SpeakerGroup } from '../reader/reading.ts';
import { strings } from '../strings.ts';
import { CorrectionForm, type Filled } from './form-element.ts';

/** Who says a quotation, or everything of one speaker. */
@customElement('dl-speaker-form')
export class DlSpeakerForm extends CorrectionForm {
  /** The quotation, or one of the speaker's. */
  @property({ attribute: false }) quotation: Quotation | null = null;
  @property({ attribute: false }) speaker: SpeakerGroup | null = null;
  /** True: opened for the speaker, not for one quotation. */
  @property({ type: Boolean }) whole = false;
  /** Names to choose from. */
  @property({ attribute: false }) people: readonly string[] = [];
  /** The speaker the engine read for the quotation, or null. */
  @property({ attribute: false }) found: Quotation['speaker'] = null;

  protected override get pointer(): Pointer | null {
    return this.quotation && { item: this.quotation.id, at: this.quotation.start };
  }

  protected override get label(): string {
    return this.whole ? strings.corrections.speaker(this.speaker?.name ?? '') : strings.corrections.quotation;
  }

  private get shown(): Quotation['speaker'] {
    return this.quotation?.speaker ?? null;
  }

  protected override renderFields(): TemplateResult {
    const count = this.speaker?.quotations.length ?? 0;
    return html`
      <label>
        ${strings.corrections.speakerName}
        <input
          id="name"
          type="text"
          dir="auto"
          maxlength=${CORRECTION_LIMIT}
          list="people"
          autocomplete="off"
          placeholder=${strings.corrections.nobody}
          .value=${this.shown?.name ?? ''}
        />
        <datalist id="people">${this.people.map((name) => html`<option value=${name}></option>`)}</datalist>
      </label>
      <label>
        ${strings.corrections.role}
        <input
          id="role"
          type="text"
          dir="auto"
          maxlength=${CORRECTION_LIMIT}
          autocomplete="off"
          .value=${this.shownRole ?? ''}
        />
      </label>
      ${
        this.whole || count < 2 || this.shown === null
          ? nothing
          : html`<fieldset>
              <legend class="visually-hidden">${strings.corrections.scope}</legend>
              <label class="choice"
                ><input type="radio" name="scope" checked />${strings.corrections.thisOne}</label
              >
              <label class="choice"
                ><input type="radio" name="scope" id="all" />${strings.corrections.allOf(
                  count,
                  this.shown.name,
                )}</label
              >
            </fieldset>`
      }
    `;
  }

  protected override renderDismissal(): unknown {
    return this.whole
      ? nothing
      : this.renderDismiss(strings.corrections.notQuotation, { kind: 'no-quotation' });
  }

  protected override filled(): Filled {
    const name = this.wordsIn('name') || null;
    const role = this.wordsIn('role') || null;
    const all = this.whole || this.renderRoot.querySelector<HTMLInputElement>('#all')?.checked === true;
    if (name === (this.shown?.name ?? null) && role === this.shownRole) return 'same';
    const earlier = this.correction?.change.kind === 'speaker' ? this.correction.change : null;
    // One quotation of a corrected speaker is given back by a correction of its own.
    const isBack = name === (this.found?.name ?? null) && role === (this.found?.role ?? null);
    if (isBack && earlier?.all === all) return 'found';
    if (name === null) return { kind: 'speaker', name, all };
    if (role !== this.shownRole) return { kind: 'speaker', name, role, all };
    // The role an earlier correction gave stays given, since that one is replaced.
    return { kind: 'speaker', name, all, ...(earlier?.role === undefined ? {} : { role: earlier.role }) };
  }

  private get shownRole(): string | null {
    return this.shown?.role ?? (this.whole ? (this.speaker?.role ?? null) : null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-speaker-form': DlSpeakerForm;
  }
}
