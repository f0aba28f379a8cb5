import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { FeedFinding } from '../../contract/feeds.ts';
import { ADDRESS_LIMIT } from '../../contract/limits.ts';
import { DialogElement } from '../dialogs/dialog-element.ts';
import { FeedActionEvent } from './feed-events.ts';
import { messageOf } from '../message-of.ts';
import { strings } from '../strings.ts';

/** Subscribes to a feed: an address is looked at, and where a page names several feeds one is chosen. */
@customElement('dl-feed-dialog')
export class DlFeedDialog extends DialogElement {
  static override styles = [
    ...DialogElement.styles,
    css`
      :host {
        --dialog-width: 520px;
      }

      .field {
        display: grid;
        gap: 6px;
      }

      input[type='text'] {
        inline-size: 100%;
      }

      .problem {
        color: var(--dl-problem);
      }

      fieldset {
        display: grid;
        gap: 2px;
        max-block-size: 40vh;
        margin: 0;
        padding: 0;
        border: 0;
        overflow-y: auto;
      }

      legend {
        padding: 0 0 6px;
        font-weight: 600;
      }

      .choice {
        display: grid;
        grid-template-columns: 16px minmax(0, 1fr);
        gap: 2px 8px;
        padding: 6px 8px;
        border-radius: var(--dl-radius);
        cursor: pointer;
      }

      .choice:has(:checked) {
        background: var(--dl-selected);
      }

      .choice small {
        grid-column: 2;
        overflow: hidden;
        color: var(--dl-ink-soft);
        font-size: var(--dl-small);
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .choice input {
        margin: 3px 0 0;
        accent-color: var(--dl-accent);
      }
    `,
  ];

  /** Looks at an address. Throws with a sentence. */
  @property({ attribute: false }) find!: (address: string) => Promise<FeedFinding>;
  /** Subscribes. Throws with a sentence. */
  @property({ attribute: false }) add!: (address: string) => Promise<void>;

  @state() private typed = '';
  @state() private finding: FeedFinding | null = null;
  @state() private chosen = '';
  @state() private busy = false;
  @state() private problem: string | null = null;

  @query('input[type=text]') private readonly field!: HTMLInputElement;

  protected override readonly heading = strings.feeds.addTitle;

  protected override renderBody(): TemplateResult {
    const { finding } = this;
    const ready = finding !== null && finding.kind !== 'none';
    return html`<form class="body" @submit=${this.go}>
        <label class="field"
          >${strings.feeds.addField}
          <input
            type="text"
            inputmode="url"
            dir="ltr"
            autocomplete="off"
            spellcheck="false"
            autofocus
            maxlength=${ADDRESS_LIMIT}
            placeholder=${strings.feeds.addPlaceholder}
            .value=${this.typed}
            @input=${this.onType}
          />
        </label>
        <p class="soft">${strings.feeds.addHint}</p>
        <div aria-live="polite">${this.renderFinding()}</div>
        ${this.problem === null ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
      </form>
      <footer>
        <button @click=${this.cancel}>${strings.app.cancel}</button>
        <button class="primary" ?disabled=${this.busy || this.typed.trim() === ''} @click=${this.go}>
          ${this.busy ? strings.feeds.looking : ready ? strings.feeds.subscribe : strings.feeds.look}
        </button>
      </footer>`;
  }

  private renderFinding(): TemplateResult | typeof nothing {
    const { finding } = this;
    if (finding === null) return nothing;
    switch (finding.kind) {
      case 'none':
        return html`<p class="problem">${finding.message}</p>`;
      case 'feed':
        return html`<p>${strings.feeds.found(finding.title, finding.items)}</p>`;
      case 'choices':
        return html`<fieldset>
          <legend>${strings.feeds.subscribeTo}</legend>
          ${finding.choices.map(
            ({ address, title }) =>
              html`<label class="choice"
                ><input
                  type="radio"
                  name="feed"
                  value=${address}
                  .checked=${this.chosen === address}
                  @change=${() => (this.chosen = address)}
                /><span dir="auto">${title === '' ? address : title}</span>
                ${title === '' ? nothing : html`<small dir="ltr" title=${address}>${address}</small>`}</label
              >`,
          )}
        </fieldset>`;
    }
  }

  /** What is being looked at is let go. */
  private cancel(): void {
    if (this.busy) this.dispatchEvent(new FeedActionEvent({ kind: 'stop' }));
    this.close();
  }

  private onType(): void {
    this.typed = this.field.value;
    this.finding = null;
    this.problem = null;
  }

  private go(event: Event): void {
    event.preventDefault();
    if (!this.busy && this.typed.trim() !== '') void this.lookOrAdd();
  }

  private async lookOrAdd(): Promise<void> {
    this.busy = true;
    this.problem = null;
    const { finding, typed } = this;
    try {
      if (finding === null || finding.kind === 'none') {
        const found = await this.find(typed.trim());
        // Another address was typed meanwhile.
        if (typed !== this.typed) return;
        this.finding = found;
        this.chosen = found.kind === 'choices' ? (found.choices[0]?.address ?? '') : '';
      } else {
        await this.add(finding.kind === 'feed' ? finding.address : this.chosen);
        this.close();
      }
    } catch (error) {
      this.problem = messageOf(error);
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-feed-dialog': DlFeedDialog;
  }
}
