/** What every dialog has: it opens when it is put on the page and says when it was closed. */
import { html, LitElement, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { DialogClosedEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { dialogStyles } from './dialog-styles.ts';

export abstract class DialogElement extends LitElement {
  static override styles = [shared, dialogStyles];

  @query('dialog') protected readonly dialog!: HTMLDialogElement;

  /** Its heading. */
  protected abstract readonly heading: string;
  protected abstract renderBody(): TemplateResult;

  protected override render(): TemplateResult {
    return html`<dialog
      aria-labelledby="heading"
      closedby="any"
      @close=${() => this.dispatchEvent(new DialogClosedEvent())}
    >
      <header>
        <h2 id="heading">${this.heading}</h2>
        <button class="plain icon" aria-label=${strings.app.close} @click=${this.close}>
          ${icon('close')}
        </button>
      </header>
      ${this.renderBody()}
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected close(): void {
    this.dialog.close();
  }
}
