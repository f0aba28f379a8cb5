import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Deletion } from '../controllers/deletions.ts';
import { DeletionUndoneEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';

/** What can be brought back until the app quits, folded away. */
@customElement('dl-deleted')
export class DlDeleted extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        color: var(--dl-ink-soft);
        font-size: var(--dl-small);
      }

      summary {
        display: flex;
        gap: 6px;
        align-items: center;
        min-block-size: 32px;
        padding-inline: 16px 8px;
        cursor: pointer;
        list-style: none;
      }

      summary:hover {
        color: var(--dl-ink);
      }

      summary:focus-visible {
        outline-offset: -2px;
      }

      summary .icon {
        inline-size: 11px;
        block-size: 11px;
        transition: rotate 120ms;
      }

      summary:dir(rtl) .icon {
        scale: -1 1;
      }

      details[open] > summary .icon {
        rotate: 90deg;
      }

      details[open] > summary:dir(rtl) .icon {
        rotate: -90deg;
      }

      ul {
        max-block-size: 30vh;
        padding: 0 8px 8px 16px;
        overflow-y: auto;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
        align-items: center;
      }

      li span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) deletions: readonly Deletion[] = [];

  protected override render(): TemplateResult | typeof nothing {
    if (this.deletions.length === 0) return nothing;
    return html`<details>
      <summary title=${strings.deleted.hint}>
        ${icon('chevron')}${strings.deleted.title(this.deletions.length)}
      </summary>
      <ul>
        ${this.deletions.toReversed().map(
          ({ id, text }) =>
            html`<li>
              <span dir="auto" title=${text}>${text}</span>
              <button
                class="plain"
                aria-label=${strings.deleted.putBackLabel(text)}
                @click=${() => this.dispatchEvent(new DeletionUndoneEvent(id))}
              >
                ${strings.deleted.putBack}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-deleted': DlDeleted;
  }
}
