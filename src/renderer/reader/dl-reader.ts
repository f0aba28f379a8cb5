import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Settings } from '../../contract/settings.ts';
import type { ArticleId, Span } from '../../core/model.ts';
import { readingContext, selectionContext, settingsContext } from '../contexts.ts';
import type { Pane } from '../controllers/pane-layout.ts';
import { ReadingPlaces } from '../controllers/reading-places.ts';
import { CommandEvent, SettingsChangedEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { nextFrame } from '../next-frame.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import type { DlArticleHeader } from './dl-article-header.ts';
import type { DlArticle } from './dl-article.ts';
import type { Reading } from './reading.ts';
import './dl-article-header.ts';
import './dl-article.ts';
import './dl-key-points.ts';
import './dl-selection-toolbar.ts';

const TOGGLES = {
  library: {
    show: { label: strings.app.showLibrary, key: '[' },
    hide: { label: strings.app.hideLibrary, key: '[' },
  },
  insights: {
    show: { label: strings.app.showInsights, key: ']' },
    hide: { label: strings.app.hideInsights, key: ']' },
  },
} as const;

/** The middle pane: the open article, from its title to its last line. */
@customElement('dl-reader')
export class DlReader extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        grid-template-columns: minmax(0, 1fr);
        min-inline-size: 0;
        min-block-size: 0;
        background: var(--dl-paper);
      }

      .bar {
        display: flex;
        gap: 8px;
        align-items: center;
        min-block-size: var(--dl-bar);
        padding-inline: 10px;
        border-block-end: 1px solid transparent;
      }

      .bar.lifted {
        border-color: var(--dl-line);
      }

      .running {
        flex: 1;
        min-inline-size: 0;
        overflow: hidden;
        color: var(--dl-ink-soft);
        font-weight: 600;
        text-align: center;
        text-overflow: ellipsis;
        white-space: nowrap;
        opacity: 0;
        transition: opacity 120ms;
      }

      .lifted .running {
        opacity: 1;
      }

      .scroller {
        overflow-y: auto;
        scrollbar-gutter: stable;
        overscroll-behavior: contain;
      }

      .page {
        max-inline-size: calc(var(--dl-measure, 68) * 1ch + 92px);
        margin-inline: auto;
        padding: 12px 46px 35vh;
        font: 400 var(--dl-type-size, 18px) / 1.62 var(--dl-reading-face, var(--dl-serif));
      }

      .empty {
        display: grid;
        place-content: center;
        gap: 6px;
        padding: 40px;
        color: var(--dl-ink-soft);
        text-align: center;
      }

      .empty h2 {
        font: 600 1.25rem / 1.4 var(--dl-serif);
        color: var(--dl-ink);
      }

      .welcome {
        justify-items: start;
        text-align: start;
      }

      .welcome h2 {
        font-size: 1.75rem;
        letter-spacing: -0.01em;
      }

      .welcome p {
        max-inline-size: 44ch;
        font-size: var(--dl-large);
      }

      .welcome ul {
        display: grid;
        gap: 10px;
        margin-block: 14px 22px;
        font-size: var(--dl-large);
      }

      .welcome li {
        display: flex;
        gap: 12px;
        align-items: center;
        color: var(--dl-ink);
      }

      .welcome li .icon {
        inline-size: 18px;
        block-size: 18px;
        color: var(--dl-accent);
      }

      .actions {
        display: flex;
        gap: 8px;
      }
    `,
  ];

  @consume({ context: readingContext, subscribe: true })
  @property({ attribute: false })
  reading: Reading | null = null;

  @consume({ context: settingsContext, subscribe: true })
  @property({ attribute: false })
  settings: Settings | null = null;

  @consume({ context: selectionContext, subscribe: true })
  @property({ attribute: false })
  selection: Span | null = null;

  @property({ type: Boolean }) readonly = false;

  @property({ type: Boolean }) libraryShown = false;
  @property({ type: Boolean }) insightsShown = false;

  /** The library is empty: the reader is new here. */
  @property({ type: Boolean }) fresh = false;

  @state() private lifted = false;
  @state() private pressed = false;

  private readonly places = new ReadingPlaces((lastPlace) =>
    this.dispatchEvent(new SettingsChangedEvent({ lastPlace })),
  );
  /** The article that is being scrolled to its place. */
  private returning: ArticleId | null = null;

  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('dl-article') private readonly article!: DlArticle | null;
  @query('dl-article-header') private readonly header!: DlArticleHeader | null;

  protected override render(): TemplateResult {
    return html`
      <div class="bar ${this.lifted ? 'lifted' : ''}">
        ${this.renderToggle('library')}
        <span class="running" aria-hidden="true"
          ><bdi>${this.reading?.view.article.title.value ?? ''}</bdi></span
        >
        ${
          this.reading
            ? html`<button
                title="${strings.reader.export} (Ctrl E)"
                @click=${() => this.dispatchEvent(new CommandEvent('export'))}
              >
                ${icon('export')}${strings.reader.export}
              </button>`
            : nothing
        }
        ${this.renderToggle('insights')}
      </div>
      ${this.reading ? this.renderArticle(this.reading) : this.renderEmpty()}
    `;
  }

  private renderToggle(pane: Pane): TemplateResult {
    const shown = pane === 'library' ? this.libraryShown : this.insightsShown;
    const { label, key } = TOGGLES[pane][shown ? 'hide' : 'show'];
    return html`<button
      class="plain icon"
      title="${label} (${key})"
      aria-label=${label}
      aria-expanded=${shown ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new CommandEvent(`toggle-${pane}`))}
    >
      ${icon(pane)}
    </button>`;
  }

  private renderArticle(reading: Reading): TemplateResult {
    const { article } = reading.view;
    const rect = this.selection && !this.pressed ? (this.article?.rectOf(this.selection) ?? null) : null;
    return html`
      <div
        class="scroller"
        data-scroller
        @scroll=${this.onScroll}
        @wheel=${this.takeOver}
        @keydown=${this.takeOver}
        @pointerdown=${this.onPointerDown}
      >
        <div class="page">
          <dl-article-header .article=${article} ?readonly=${this.readonly}></dl-article-header>
          <dl-key-points></dl-key-points>
          <dl-article lens=${this.settings?.insights ?? 'quotes'}></dl-article>
        </div>
      </div>
      <dl-selection-toolbar
        ?hidden=${rect === null || this.readonly}
        .span=${rect === null || this.readonly ? null : this.selection}
        .rect=${rect}
      ></dl-selection-toolbar>
    `;
  }

  private renderEmpty(): TemplateResult {
    if (this.fresh) return this.renderWelcome();
    return html`<div class="empty">
      <h2>${strings.reader.empty}</h2>
      <p>${strings.reader.emptyHint}</p>
    </div>`;
  }

  private renderWelcome(): TemplateResult {
    return html`<div class="empty welcome">
      <h2>${strings.reader.welcomeTitle}</h2>
      <p>${strings.reader.welcomeText}</p>
      <ul>
        ${strings.reader.welcomePoints.map(([name, text]) => html`<li>${icon(name)}<span>${text}</span></li>`)}
      </ul>
      ${
        this.readonly
          ? nothing
          : html`<div class="actions">
              <button class="primary" @click=${() => this.dispatchEvent(new CommandEvent('samples'))}>
                ${strings.library.samples}
              </button>
              <button @click=${() => this.dispatchEvent(new CommandEvent('choose-files'))}>
                ${icon('add')}${strings.library.import}
              </button>
            </div>`
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('settings') && this.settings) applyTypography(this, this.settings);
    if (changed.has('reading')) {
      const before = changed.get('reading');
      const article = this.reading?.view.article.id;
      if (before?.view.article.id !== article) void this.returnTo(article ?? null);
    }
  }

  /** Gives the place in the article to be saved now, for when the window goes. */
  savePlace(): void {
    this.places.flush();
  }

  /** Scrolls to where an article was left. */
  private async returnTo(article: ArticleId | null): Promise<void> {
    this.returning = article;
    if (article === null) return;
    const place = this.places.of(article, this.settings?.lastPlace ?? null);
    // The article draws itself after this element, and again when its typeface is there; each is waited for
    // only then, since asking for either has the window laid out on the spot.
    await nextFrame();
    if (this.returning !== article) return;
    this.scroller?.scrollTo({ top: 0 });
    this.scrollToPlace(place);
    await document.fonts.ready.then(nextFrame);
    if (this.returning !== article) return;
    this.scrollToPlace(place);
    this.returning = null;
    this.places.remember(article, place);
  }

  private scrollToPlace(place: number): void {
    const top = this.article?.topOfPlace(place) ?? null;
    if (top === null || !this.scroller) return;
    this.scroller.scrollBy({ top: top - this.scroller.getBoundingClientRect().top, behavior: 'instant' });
  }

  /** Brings a span to the eye. */
  showSpan(span: Span): void {
    this.returning = null;
    this.article?.showSpan(span);
  }

  selectSentence(): void {
    this.article?.selectSentence();
  }

  clearSelection(): void {
    this.article?.clearSelection();
  }

  editTitle(): void {
    this.header?.editTitle();
  }

  /** Puts the keyboard into the text. */
  override focus(options?: FocusOptions): void {
    if (this.article) this.article.focus(options);
    else this.renderRoot.querySelector<HTMLElement>('button')?.focus(options);
  }

  private onScroll(): void {
    this.lifted = (this.scroller?.scrollTop ?? 0) > 60;
    // The toolbar floats beside words that just moved.
    if (this.selection) this.requestUpdate();
    const article = this.reading?.view.article.id;
    // The scrolling of a text that is only being drawn is not the reader's.
    if (!article || !this.scroller || this.returning !== null) return;
    const { top } = this.scroller.getBoundingClientRect();
    this.places.remember(article, this.article?.placeAt(top) ?? 0);
  }

  /** The reader scrolls: the place is theirs now. */
  private takeOver(): void {
    this.returning = null;
  }

  /** While the mouse is down the selection is still being made: the toolbar waits. */
  private onPointerDown(event: PointerEvent): void {
    this.takeOver();
    if (event.button !== 0) return;
    this.pressed = true;
    const release = (): void => {
      this.pressed = false;
    };
    addEventListener('pointerup', release, { once: true });
    addEventListener('pointercancel', release, { once: true });
  }
}

/** The reader's typography, as custom properties that its elements inherit. */
function applyTypography(element: HTMLElement, settings: Settings): void {
  const { style } = element;
  style.setProperty('--dl-type-size', `${settings.typeSize}px`);
  style.setProperty('--dl-measure', String(settings.measure));
  style.setProperty('--dl-reading-face', `var(--dl-${settings.typeface})`);
  style.setProperty(
    '--dl-reading-face-urdu',
    settings.typeface === 'serif' ? 'var(--dl-nastaliq)' : 'var(--dl-sans)',
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-reader': DlReader;
  }
}
