import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { SectionChosenEvent } from './feed-events.ts';

/** What the library's pane shows: the articles, or the feeds. */
@customElement('dl-sections')
export class DlSections extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 0 12px 8px;
      }

      div {
        display: grid;
        grid-template-columns: 1fr 1fr;
        overflow: hidden;
        border: 1px solid var(--dl-line);
        border-radius: var(--dl-radius);
        background: var(--dl-raised);
      }

      button {
        min-block-size: 28px;
        padding: 2px 8px;
        border: 0;
        border-radius: 0;
        background: none;
        color: var(--dl-ink-soft);
      }

      button + button {
        border-inline-start: 1px solid var(--dl-line);
      }

      button[aria-pressed='true'] {
        background: var(--dl-selected);
        color: var(--dl-accent);
        font-weight: 650;
      }

      button:focus-visible {
        outline-offset: -2px;
      }

      .count {
        padding: 0 6px;
        border-radius: 9px;
        background: var(--dl-accent);
        color: var(--dl-on-accent);
        font-size: 0.6875rem;
        font-weight: 650;
        line-height: 1.5;
      }

      @media (forced-colors: active) {
        button[aria-pressed='true'] {
          outline: 2px solid Highlight;
          outline-offset: -3px;
        }
      }
    `,
  ];

  @property() section: 'articles' | 'feeds' = 'articles';
  @property({ type: Number }) unread = 0;

  protected override render(): TemplateResult {
    const { articles, title, titleUnread, sections } = strings.feeds;
    return html`<div role="group" aria-label=${sections}>
      <button aria-pressed=${this.section === 'articles'} @click=${() => this.choose('articles')}>
        ${articles}
      </button>
      <button
        aria-pressed=${this.section === 'feeds'}
        aria-label=${this.unread === 0 ? title : titleUnread(this.unread)}
        @click=${() => this.choose('feeds')}
      >
        ${title}${
          this.unread === 0
            ? nothing
            : html`<span class="count" aria-hidden="true">${this.unread > 999 ? '999+' : this.unread}</span>`
        }
      </button>
    </div>`;
  }

  private choose(section: 'articles' | 'feeds'): void {
    this.dispatchEvent(new SectionChosenEvent(section));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-sections': DlSections;
  }
}
