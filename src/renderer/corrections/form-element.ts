/** What every form of a correction has: fields, save, cancel, and a way to say that it is none at all. */
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AppliedCorrection } from '../../core/corrections/correction.ts';
import type { AskedChange, Pointer } from '../../core/corrections/make-correction.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { CorrectionTakenBackEvent, CorrectionWantedEvent, FormClosedEvent } from './correction-events.ts';
import { formStyles } from './correction-styles.ts';

/** What the fields amount to. `same`: what is shown; `found`: what the engine read; `invalid`: they can't be sent. */
export type Filled = AskedChange | 'same' | 'found' | 'invalid';

export abstract class CorrectionForm extends LitElement {
  static override styles = [shared, formStyles];

  /** The correction that made the item what it is, or null. */
  @property({ attribute: false }) correction: AppliedCorrection | null = null;

  /** What is corrected, and where it begins. */
  protected abstract readonly pointer: Pointer | null;
  protected abstract readonly label: string;
  protected abstract renderFields(): TemplateResult;
  protected abstract filled(): Filled;
  /** The button that takes the item out, or nothing. */
  protected abstract renderDismissal(): unknown;

  protected override render(): TemplateResult {
    return html`<form aria-label=${this.label} novalidate @submit=${this.save} @keydown=${this.onKeyDown}>
      ${this.renderFields()}
      <div class="actions">
        <button class="primary" type="submit">${strings.reader.save}</button>
        <button type="button" @click=${this.close}>${strings.app.cancel}</button>
        ${this.renderDismissal()}
      </div>
    </form>`;
  }

  protected override firstUpdated(): void {
    const first = this.renderRoot.querySelector('input');
    first?.focus();
    first?.select();
  }

  protected renderDismiss(label: string, change: AskedChange): TemplateResult {
    return html`<button type="button" class="plain dismiss" @click=${() => this.send(change)}>
      ${label}
    </button>`;
  }

  /** A field's words on one line. */
  protected wordsIn(id: string): string {
    const field = this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`);
    return (field?.value ?? '').replaceAll(/\s+/gu, ' ').trim();
  }

  private save(event: Event): void {
    event.preventDefault();
    const filled = this.filled();
    if (filled === 'invalid') {
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    if (filled !== 'found' && filled !== 'same') return this.send(filled);
    if (filled === 'found' && this.correction)
      this.dispatchEvent(new CorrectionTakenBackEvent(this.correction.id));
    this.close();
  }

  private send(change: AskedChange): void {
    const { pointer } = this;
    if (pointer) this.dispatchEvent(new CorrectionWantedEvent(pointer.item, pointer.at, change));
    this.close();
  }

  private close(): void {
    this.dispatchEvent(new FormClosedEvent());
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  }
}
