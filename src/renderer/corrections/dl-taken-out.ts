import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppliedCorrection } from '../../core/corrections/correction.ts';
import { readingContext } from '../contexts.ts';
import { excerpt } from '../reader/excerpt.ts';
import type { Reading } from '../reader/reading.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { CorrectionTakenBackEvent } from './correction-events.ts';
import { takenOut, type Subject } from './corrections-of.ts';

/** Characters of what was taken out. */
const LENGTH = 120;

/** What the analyst took out of a list, and corrections that fit nothing any more: each with a way back. */
@customElement('dl-taken-out')
export class DlTakenOut extends LitElement {
  static override styles = [
    shared,
    css`
      details {
        margin-block-start: 14px;
        padding-block-start: 8px;
        border-block-start: 1px solid var(--dl-line);
        color: var(--dl-ink-soft);
        font-size: var(--dl-small);
      }

      summary {
        padding: 4px 10px;
        cursor: pointer;
      }

      li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0 10px;
        align-items: baseline;
        padding: 5px 10px;
      }

      bdi {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }

      .reason {
        grid-column: 1 / -1;
        color: var(--dl-ink-faint);
      }
    `,
  ];

  @consume({ context: readingContext, subscribe: true })
  @property({ attribute: false })
  reading: Reading | null = null;

  @property() subject: Subject = 'quotation';
  @property({ type: Boolean }) readonly = false;

  protected override render(): TemplateResult | typeof nothing {
    const corrections = this.reading ? takenOut(this.reading, this.subject) : [];
    if (corrections.length === 0) return nothing;
    const lost = corrections.filter(({ items }) => items.length === 0).length;
    return html`<details>
      <summary>${strings.corrections.takenOut(corrections.length - lost, lost)}</summary>
      <ul>
        ${corrections.map((correction) => html`<li>${this.renderOne(correction)}</li>`)}
      </ul>
    </details>`;
  }

  private renderOne(correction: AppliedCorrection): TemplateResult {
    const { id, target, change, items } = correction;
    const isLost = items.length === 0;
    const words = excerpt(
      target.shown.kind === 'name' ? target.shown.name : target.quote.exact.replaceAll(/\s+/gu, ' '),
      LENGTH,
    );
    const into = change.kind === 'merge' && change.into.shown.kind === 'name' ? change.into.shown.name : null;
    const label = isLost ? strings.corrections.discard : strings.corrections.putBack;
    return html`
      <bdi>${words}</bdi>
      ${
        this.readonly
          ? nothing
          : html`<button
              class="link"
              aria-label="${label}: ${words}"
              @click=${() => this.dispatchEvent(new CorrectionTakenBackEvent(id))}
            >
              ${label}
            </button>`
      }
      ${isLost ? html`<span class="reason">${strings.corrections.lost}</span>` : nothing}
      ${into === null ? nothing : html`<span class="reason">${strings.corrections.mergedInto(into)}</span>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-taken-out': DlTakenOut;
  }
}
