import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { HIGHLIGHT_COLOURS, type HighlightColour, type Span } from '../../core/model.ts';
import { HighlightWantedEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';

/** What can be done with the selected words; floats beside them. */
@customElement('dl-selection-toolbar')
export class DlSelectionToolbar extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        z-index: 20;
        inset: auto;
      }

      .bar {
        display: flex;
        gap: 2px;
        align-items: center;
        padding: 4px;
        border: 1px solid var(--dl-line);
        border-radius: 10px;
        background: var(--dl-raised);
        box-shadow: var(--dl-shadow);
        animation: rise 110ms ease-out;
      }

      @keyframes rise {
        from {
          opacity: 0;
          translate: 0 4px;
        }
      }

      .colour {
        inline-size: 30px;
        padding: 0;
        border-color: transparent;
        background: transparent;
      }

      .swatch {
        inline-size: 18px;
        block-size: 18px;
        border: 1px solid color-mix(in oklab, var(--dl-ink) 35%, transparent);
        border-radius: 50%;
        background: var(--swatch);
        forced-color-adjust: none;
      }

      .line {
        inline-size: 1px;
        block-size: 20px;
        margin-inline: 4px;
        background: var(--dl-line);
      }
    `,
  ];

  /** The selected words. */
  @property({ attribute: false }) span: Span | null = null;
  /** Where they are, in the viewport. */
  @property({ attribute: false }) rect: DOMRect | null = null;

  protected override render(): TemplateResult | null {
    const { span } = this;
    if (!span) return null;
    return html`<div
      class="bar"
      role="toolbar"
      aria-label=${strings.reader.toolbar}
      @pointerdown=${keepSelection}
      @mousedown=${keepSelection}
    >
      ${HIGHLIGHT_COLOURS.map((colour, index) => this.renderColour(span, colour, index + 1))}
      <span class="line"></span>
      <button
        class="plain"
        title=${strings.reader.writeNote}
        aria-keyshortcuts="n"
        @click=${() => this.want(span, HIGHLIGHT_COLOURS[0], true)}
      >
        ${icon('note')}${strings.reader.note} <kbd>N</kbd>
      </button>
    </div>`;
  }

  private renderColour(span: Span, colour: HighlightColour, key: number): TemplateResult {
    const label = strings.reader.highlight(strings.notes.colours[colour]);
    return html`<button
      class="colour"
      aria-label=${label}
      title="${label} (${key})"
      aria-keyshortcuts=${String(key)}
      .style=${`--swatch:var(--dl-swatch-${colour})`}
      @click=${() => this.want(span, colour, false)}
    >
      <span class="swatch"></span>
    </button>`;
  }

  protected override updated(): void {
    if (!this.rect || !this.span) return;
    const { width, height } = this.getBoundingClientRect();
    const above = this.rect.top - height - 8;
    const top = above >= 56 ? above : Math.min(this.rect.bottom + 8, innerHeight - height - 8);
    const left = this.rect.left + (this.rect.width - width) / 2;
    this.style.setProperty('top', `${top}px`);
    this.style.setProperty('left', `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`);
  }

  private want(span: Span, colour: HighlightColour, write: boolean): void {
    this.dispatchEvent(new HighlightWantedEvent(span, colour, write));
  }
}

/** Pressing a button must not take the selection away before the click. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-selection-toolbar': DlSelectionToolbar;
  }
}
