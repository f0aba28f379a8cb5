import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Article, Removal } from '../../core/model.ts';
import { blockText } from '../../core/text.ts';
import { RemovalToggledEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { excerpt } from './excerpt.ts';

/** Characters of a removed passage that are shown. */
const SHOWN = 400;

/** What the import took out of the text, each passage with a way back. */
@customElement('dl-removals')
export class DlRemovals extends LitElement {
  static override styles = [
    shared,
    css`
      summary {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        padding: 2px 6px 2px 2px;
        border-radius: var(--dl-radius);
        color: var(--dl-ink-soft);
        cursor: pointer;
        list-style: none;
      }

      summary:hover {
        background: var(--dl-hover);
      }

      summary .icon {
        inline-size: 12px;
        block-size: 12px;
        transition: rotate 120ms;
      }

      summary:dir(rtl) .icon {
        scale: -1 1;
      }

      details[open] summary .icon {
        rotate: 90deg;
      }

      details[open] summary:dir(rtl) .icon {
        rotate: -90deg;
      }

      li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 2px 16px;
        align-items: center;
        padding: 10px 0;
        border-block-end: 1px solid var(--dl-line);
      }

      li:last-child {
        border: 0;
      }

      ul {
        margin-block-start: 4px;
        padding-inline: 14px;
        border: 1px solid var(--dl-line);
        border-radius: var(--dl-radius);
        background: var(--dl-panel);
      }

      .reason {
        font-weight: 600;
      }

      .reason::first-letter {
        text-transform: uppercase;
      }

      blockquote {
        grid-column: 1;
        margin: 0;
        color: var(--dl-ink-soft);
        white-space: pre-line;
        overflow-wrap: anywhere;
      }

      button {
        grid-column: 2;
        grid-row: 1 / span 2;
      }
    `,
  ];

  @property({ attribute: false }) article: Article | null = null;
  @property({ type: Boolean }) readonly = false;

  protected override render(): TemplateResult | null {
    const removals = this.article?.removals ?? [];
    if (removals.length === 0) return null;
    // Under the facts of the article, so at their side; the list below is the interface's.
    return html`<details dir=${this.article?.direction ?? 'ltr'}>
      <summary>${icon('chevron')}<bdi>${summaryOf(removals)}</bdi></summary>
      <ul dir="ltr">
        ${removals.map((removal) => this.renderRemoval(removal))}
      </ul>
    </details>`;
  }

  private renderRemoval(removal: Removal): TemplateResult {
    const restored = removal.restored === true;
    const label = restored ? strings.reader.removeAgainLabel : strings.reader.restoreLabel;
    const text = removal.blocks.map(blockText).join('\n');
    return html`<li>
      <span class="reason">${removal.reason}</span>
      <blockquote dir="auto">${text.length > SHOWN ? excerpt(text, SHOWN) : text}</blockquote>
      <button
        ?disabled=${this.readonly}
        aria-label=${label(removal.reason)}
        @click=${() => this.dispatchEvent(new RemovalToggledEvent(removal.id, !restored))}
      >
        ${restored ? strings.reader.removeAgain : html`${icon('undo')}${strings.reader.restore}`}
      </button>
    </li>`;
  }
}

/** One sentence over what is still out of the text: how many lines, and the reasons, each once. */
function summaryOf(removals: readonly Removal[]): string {
  const out = removals.filter((removal) => removal.restored !== true);
  if (out.length === 0) return strings.reader.allRestored;
  const lines = out.reduce((sum, removal) => sum + removal.blocks.length, 0);
  return strings.reader.removed(lines, [...new Set(out.map((removal) => removal.reason))]);
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-removals': DlRemovals;
  }
}
