import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { messageOf } from '../message-of.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { DialogElement } from './dialog-element.ts';

type Stage =
  | { readonly kind: 'asking' | 'working' | 'declined' }
  | { readonly kind: 'done'; readonly path: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Writes the briefing as a PDF. Notes are left out anew each time unless they are ticked in. */
@customElement('dl-export-dialog')
export class DlExportDialog extends DialogElement {
  static override styles = [
    ...DialogElement.styles,
    css`
      label {
        display: grid;
        grid-template-columns: 20px 1fr;
        gap: 4px 8px;
        padding: 12px;
        border: 1px solid var(--dl-line);
        border-radius: 8px;
      }

      label:has(:checked) {
        border-color: var(--dl-problem);
        background: var(--dl-problem-soft);
      }

      input {
        inline-size: 16px;
        block-size: 16px;
        margin: 2px 0 0;
        accent-color: var(--dl-accent);
      }

      .title {
        font-weight: 600;
      }

      .effect {
        grid-column: 2;
        color: var(--dl-ink-soft);
      }

      .path {
        padding: 10px 12px;
        border-radius: 8px;
        background: var(--dl-panel);
        overflow-wrap: anywhere;
      }

      .done {
        display: flex;
        gap: 6px;
        align-items: center;
        color: var(--dl-good);
        font-weight: 600;
      }

      .failed {
        padding: 10px 12px;
        border-radius: 8px;
        background: var(--dl-problem-soft);
      }

      progress {
        inline-size: 100%;
        accent-color: var(--dl-accent);
      }
    `,
  ];

  /** Annotations of the article. */
  @property({ type: Number }) notes = 0;
  /** Writes the file; gives its path, or null where the reader closed the save dialog. */
  @property({ attribute: false }) write: (notes: boolean) => Promise<string | null> = () =>
    Promise.resolve(null);
  /** Shows the file in the system's file manager. */
  @property({ attribute: false }) reveal: (path: string) => void = () => undefined;

  @state() private include = false;
  @state() private stage: Stage = { kind: 'asking' };

  protected override readonly heading = strings.export.title;

  protected override renderBody(): TemplateResult {
    const { stage } = this;
    return html`<div class="body" aria-live="polite">
        ${stage.kind === 'done' ? this.renderDone(stage.path) : this.renderQuestion()}
        ${
          stage.kind === 'working'
            ? html`<progress aria-label=${strings.export.working}></progress>`
            : nothing
        }
        ${stage.kind === 'declined' ? html`<p class="soft">${strings.export.declined}</p>` : nothing}
        ${
          stage.kind === 'failed'
            ? html`<p class="failed" role="alert">${strings.export.failed(stage.reason)}</p>`
            : nothing
        }
      </div>
      <footer>${this.renderButtons()}</footer>`;
  }

  private renderQuestion(): TemplateResult {
    return html`<p>${strings.export.text}</p>
      <label>
        <input
          type="checkbox"
          aria-describedby="effect"
          .checked=${this.include}
          ?disabled=${this.stage.kind === 'working' || this.notes === 0}
          @change=${(event: Event) => {
            this.include = (event.target as HTMLInputElement).checked;
          }}
        />
        <span class="title">${strings.export.include}</span>
        <span class="effect" id="effect"
          >${this.include ? strings.export.with(this.notes) : strings.export.without}</span
        >
      </label>`;
  }

  private renderDone(path: string): TemplateResult {
    return html`<p class="done">${icon('check')}${strings.export.done}</p>
      <p class="path"><bdi>${path}</bdi></p>`;
  }

  private renderButtons(): TemplateResult {
    const { stage } = this;
    if (stage.kind === 'done') {
      return html`<button @click=${() => this.reveal(stage.path)}>
          ${icon('folder')}${strings.export.show}
        </button>
        <button class="primary" @click=${this.close}>${strings.app.close}</button>`;
    }
    return html`<button @click=${this.close}>${strings.app.cancel}</button>
      <button class="primary" autofocus ?disabled=${stage.kind === 'working'} @click=${this.start}>
        ${stage.kind === 'working' ? strings.export.working : strings.export.start}
      </button>`;
  }

  private async start(): Promise<void> {
    this.stage = { kind: 'working' };
    try {
      const path = await this.write(this.include);
      this.stage = path === null ? { kind: 'declined' } : { kind: 'done', path };
    } catch (error) {
      this.stage = { kind: 'failed', reason: messageOf(error) };
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-export-dialog': DlExportDialog;
  }
}
