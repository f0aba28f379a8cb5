import { css, html, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { TextPastedEvent } from '../events.ts';
import { strings } from '../strings.ts';
import { DialogElement } from './dialog-element.ts';

/** A field to paste an article into, for those who do not paste by key. */
@customElement('dl-paste-dialog')
export class DlPasteDialog extends DialogElement {
  static override styles = [
    ...DialogElement.styles,
    css`
      :host {
        --dialog-width: 640px;
      }

      textarea {
        inline-size: 100%;
        block-size: min(320px, 45vh);
        font: 400 var(--dl-large) / 1.5 var(--dl-serif);
        resize: vertical;
      }
    `,
  ];

  @state() private empty = true;
  /** The markup that came with the text, as long as nothing else was typed. */
  private html: { readonly text: string; readonly html: string } | null = null;

  @query('textarea') private readonly field!: HTMLTextAreaElement;

  protected override readonly heading = strings.paste.title;

  protected override renderBody(): TemplateResult {
    return html`<div class="body">
        <textarea
          autocomplete="off"
          dir="auto"
          aria-label=${strings.paste.field}
          placeholder=${strings.paste.placeholder}
          autofocus
          @input=${this.onInput}
          @paste=${this.onPaste}
          @keydown=${this.onKey}
        ></textarea>
      </div>
      <footer>
        <button @click=${this.close}>${strings.app.cancel}</button>
        <button class="primary" ?disabled=${this.empty} @click=${this.start}>${strings.paste.start}</button>
      </footer>`;
  }

  private onInput(): void {
    this.empty = this.field.value.trim() === '';
  }

  private onPaste(event: ClipboardEvent): void {
    const markup = event.clipboardData?.getData('text/html') ?? '';
    const wasEmpty = this.field.value === '';
    // The field holds the pasted text only after this event.
    setTimeout(() => {
      this.html = wasEmpty && markup !== '' ? { text: this.field.value, html: markup } : null;
    });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !this.empty) this.start();
  }

  private start(): void {
    const text = this.field.value;
    const markup = this.html?.text === text ? this.html.html : null;
    this.dispatchEvent(new TextPastedEvent(text, markup));
    this.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-paste-dialog': DlPasteDialog;
  }
}
