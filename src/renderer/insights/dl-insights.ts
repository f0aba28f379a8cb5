import { consume, provide } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Settings } from '../../contract/settings.ts';
import { notesContext, readingContext, settingsContext } from '../contexts.ts';
import { SettingsChangedEvent } from '../events.ts';
import { afterFrame } from '../next-frame.ts';
import { NO_NOTES, type Notes } from '../notes/notes.ts';
import type { Reading } from '../reader/reading.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import type { DlNotes } from '../notes/dl-notes.ts';
import '../notes/dl-notes.ts';
import '../timeline/dl-timeline.ts';
import './dl-names.ts';
import './dl-quotes.ts';

type Tab = Settings['insights'];

const TABS = ['quotes', 'timeline', 'names', 'notes'] as const satisfies readonly Tab[];

/** The right pane: what the article holds, in four tabs. */
@customElement('dl-insights')
export class DlInsights extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        grid-template-columns: minmax(0, 1fr);
        min-block-size: 0;
        min-inline-size: 0;
        background: var(--dl-panel);
        container-type: inline-size;
      }

      [role='tablist'] {
        display: flex;
        min-block-size: var(--dl-bar);
        padding-inline: 8px;
        border-block-end: 1px solid var(--dl-line);
      }

      [role='tab'] {
        position: relative;
        flex: 1 1 auto;
        gap: 5px;
        padding: 4px 6px;
        border: 0;
        border-radius: 0;
        background: none;
        color: var(--dl-ink-soft);
        font-weight: 600;
      }

      [role='tab']:hover:not(:disabled) {
        background: none;
        color: var(--dl-ink);
      }

      [role='tab'][aria-selected='true'] {
        color: var(--dl-accent);
      }

      [role='tab'][aria-selected='true']::after {
        content: '';
        position: absolute;
        inset-inline: 6px;
        inset-block-end: -1px;
        block-size: 2px;
        border-radius: 1px;
        background: var(--dl-accent);
      }

      [role='tab']:focus-visible {
        outline-offset: -4px;
        border-radius: 8px;
      }

      .count {
        min-inline-size: 18px;
        padding: 0 5px;
        border-radius: 9px;
        background: var(--dl-hover);
        color: var(--dl-ink-soft);
        font: 600 0.6875rem / 18px var(--dl-sans);
        font-variant-numeric: tabular-nums;
      }

      @media (forced-colors: active) {
        [role='tab'][aria-selected='true'] {
          color: Highlight;
        }

        [role='tab'][aria-selected='true']::after {
          background: Highlight;
        }
      }

      @container (max-width: 379px) {
        [role='tab'] {
          gap: 3px;
          padding-inline: 3px;
          font-size: var(--dl-small);
        }
      }

      @container (max-width: 339px) {
        .count {
          display: none;
        }
      }

      [role='tabpanel'] {
        min-block-size: 0;
        overflow-y: auto;
        scrollbar-gutter: stable;
        overscroll-behavior: contain;
      }

      [role='tabpanel']:focus-visible {
        outline-offset: -2px;
      }

      .none {
        padding: 20px;
        color: var(--dl-ink-soft);
      }
    `,
  ];

  @consume({ context: readingContext, subscribe: true })
  @property({ attribute: false })
  opened: Reading | null = null;

  /** What the lists show: another article a frame later than the reader, whose text is looked at first. */
  @provide({ context: readingContext })
  @state()
  reading: Reading | null = null;

  @consume({ context: settingsContext, subscribe: true })
  @property({ attribute: false })
  settings: Settings | null = null;

  @consume({ context: notesContext, subscribe: true })
  @property({ attribute: false })
  notes: Notes = NO_NOTES;

  @property({ type: Boolean }) readonly = false;

  private following: Promise<void> | null = null;

  private get tab(): Tab {
    return this.settings?.insights ?? 'quotes';
  }

  protected override render(): TemplateResult {
    return html`
      <div role="tablist" aria-label=${strings.insights.tabList} @keydown=${this.onKey}>
        ${TABS.map((tab) => this.renderTab(tab))}
      </div>
      <div
        role="tabpanel"
        id="panel"
        data-scroller
        aria-labelledby="tab-${this.tab}"
        tabindex=${this.reading ? '-1' : '0'}
      >
        ${this.reading ? this.renderPanel() : html`<p class="none">${strings.insights.none}</p>`}
      </div>
    `;
  }

  private renderTab(tab: Tab): TemplateResult {
    const selected = tab === this.tab;
    const count = this.countOf(tab);
    return html`<button
      role="tab"
      id="tab-${tab}"
      aria-controls="panel"
      aria-selected=${selected ? 'true' : 'false'}
      tabindex=${selected ? '0' : '-1'}
      @click=${() => this.show(tab)}
    >
      ${strings.insights.tabs[tab]}${count === 0 ? nothing : html` <span class="count">${count}</span>`}
    </button>`;
  }

  private renderPanel(): TemplateResult {
    switch (this.tab) {
      case 'quotes':
        return html`<dl-quotes ?readonly=${this.readonly}></dl-quotes>`;
      case 'timeline':
        return html`<dl-timeline ?readonly=${this.readonly}></dl-timeline>`;
      case 'names':
        return html`<dl-names ?readonly=${this.readonly}></dl-names>`;
      case 'notes':
        return html`<dl-notes></dl-notes>`;
    }
  }

  private countOf(tab: Tab): number {
    if (!this.reading) return 0;
    const { quotations, events, names } = this.reading.view.analysis;
    const counts = {
      quotes: quotations.length,
      timeline: events.length,
      names: names.length,
      notes: this.notes.annotations.length,
    } as const satisfies Record<Tab, number>;
    return counts[tab];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('opened')) return;
    const { opened, reading } = this;
    if (opened?.view.article.id === reading?.view.article.id || !this.hasUpdated) this.reading = opened;
    else this.following = this.follow(opened);
  }

  private async follow(opened: Reading | null): Promise<void> {
    await afterFrame();
    if (this.opened === opened) this.reading = opened;
  }

  /** Complete when the lists show the open article. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.following;
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('reading')) return;
    // Another article's lists are read from their beginning.
    const before = changed.get('reading')?.view.article.id;
    if (before !== this.reading?.view.article.id)
      this.renderRoot.querySelector('#panel')?.scrollTo({ top: 0 });
  }

  /** Puts the keyboard onto the selected tab. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(options);
  }

  /** Puts the keyboard into one annotation's note; the Notes tab must be the selected one. */
  async writeNote(id: string): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector<DlNotes>('dl-notes')?.write(id);
  }

  private show(tab: Tab): void {
    if (tab !== this.tab) this.dispatchEvent(new SettingsChangedEvent({ insights: tab }));
  }

  private onKey(event: KeyboardEvent): void {
    const index = TABS.indexOf(this.tab);
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: index + (rightToLeft ? -1 : 1),
      ArrowLeft: index + (rightToLeft ? 1 : -1),
      Home: 0,
      End: TABS.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const tab = TABS[(target + TABS.length) % TABS.length];
    if (!tab) return;
    this.show(tab);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-insights': DlInsights;
  }
}
