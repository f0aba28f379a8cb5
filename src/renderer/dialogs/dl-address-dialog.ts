import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ADDRESSES_LIMIT } from '../../contract/limits.ts';
import { AddressesGivenEvent } from '../jobs/job-events.ts';
import { readAddresses } from '../jobs/read-addresses.ts';
import { strings } from '../strings.ts';
import { DialogElement } from './dialog-element.ts';

/** Addresses to fetch: one, or a list that was pasted. Nothing is fetched before the button is pressed. */
@customElement('dl-address-dialog')
export class DlAddressDialog extends DialogElement {
  static override styles = [
    ...DialogElement.styles,
    css`
      :host {
        --dialog-width: 560px;
      }

      textarea {
        inline-size: 100%;
        block-size: 120px;
        font: 400 var(--dl-body) / 1.5 var(--dl-sans);
        resize: vertical;
      }

      .problem {
        color: var(--dl-problem);
      }
    `,
  ];

  /** What is in the field at first. */
  @property() text = '';

  @state() private addresses: readonly string[] | null = null;

  @query('textarea') private readonly field!: HTMLTextAreaElement;

  protected override readonly heading = strings.jobs.addressTitle;

  protected override renderBody(): TemplateResult {
    const count = this.addresses?.length ?? 0;
    const tooMany = count > ADDRESSES_LIMIT;
    return html`<div class="body">
        <textarea
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          aria-label=${strings.jobs.addressField}
          placeholder=${strings.jobs.addressPlaceholder}
          autofocus
          .value=${this.text}
          @input=${this.read}
          @keydown=${this.onKey}
        ></textarea>
        <p class="soft">${strings.jobs.addressHint}</p>
        ${
          tooMany
            ? html`<p class="problem" role="alert">${strings.jobs.addressTooMany(ADDRESSES_LIMIT)}</p>`
            : nothing
        }
      </div>
      <footer>
        <button @click=${this.close}>${strings.app.cancel}</button>
        <button class="primary" ?disabled=${count === 0 || tooMany} @click=${this.start}>
          ${strings.jobs.addressStart(count)}
        </button>
      </footer>`;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.read();
  }

  private read(): void {
    this.addresses = readAddresses(this.field.value);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.start();
  }

  private start(): void {
    if (this.addresses === null || this.addresses.length > ADDRESSES_LIMIT) return;
    this.dispatchEvent(new AddressesGivenEvent(this.addresses));
    this.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-address-dialog': DlAddressDialog;
  }
}
