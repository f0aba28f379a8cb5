import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import {
  HIGHLIGHT_COLOURS,
  type Annotation,
  type Direction,
  type HighlightColour,
  type Span,
} from '../../core/model.ts';
import {
  AnnotationDeletedEvent,
  AnnotationEditedEvent,
  AnnotationLeftEvent,
  FocusChosenEvent,
  type TagsChangedEvent,
} from '../events.ts';
import { formatInstantDay } from '../format-date.ts';
import { icon } from '../icons.ts';
import { excerpt } from '../reader/excerpt.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { noteStyles } from './note-styles.ts';
import type { SaveState } from './notes.ts';
import './dl-tags.ts';

/** Characters of the highlighted words that stand above a note. */
const EXCERPT = 140;

/** One annotation: its words, the note, tags and colour. Every keystroke is reported upwards. */
@customElement('dl-note')
export class DlNote extends LitElement {
  static override styles = [shared, noteStyles];

  @property({ attribute: false }) annotation: Annotation | null = null;
  @property({ attribute: false }) saving: SaveState | null = null;
  /** For an orphan: the words it can be attached to. */
  @property({ attribute: false }) selection: Span | null = null;
  @property() language = 'und';
  @property() direction: Direction = 'ltr';
  @property({ type: Boolean, reflect: true }) current = false;

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  protected override render(): TemplateResult | null {
    const { annotation } = this;
    if (!annotation) return null;
    return html`<article
      aria-label=${strings.reader.noteMarker(excerpt(annotation.quote.exact, 60))}
      .style=${`--mark:var(--dl-mark-${annotation.colour});--swatch:var(--dl-swatch-${annotation.colour})`}
      @focusout=${this.onFocusOut}
    >
      ${this.renderQuote(annotation)}
      <textarea
        autocomplete="off"
        aria-label=${strings.notes.note}
        placeholder=${strings.notes.placeholder}
        rows="1"
        dir="auto"
        ?disabled=${annotation.span === null}
        .value=${annotation.note}
        @input=${this.onInput}
        @keydown=${this.onKeyDown}
      ></textarea>
      <dl-tags
        .tags=${annotation.tags}
        ?disabled=${annotation.span === null}
        @dl-tags-changed=${(event: TagsChangedEvent) => this.edit({ tags: event.tags })}
      ></dl-tags>
      <div class="foot">
        ${annotation.span === null ? this.renderAttach() : this.renderColours(annotation)}
        <span class="state">${this.renderState(annotation)}</span>
        <button
          class="plain icon"
          aria-label=${strings.notes.remove}
          title=${strings.notes.remove}
          @click=${() => this.dispatchEvent(new AnnotationDeletedEvent(annotation.id))}
        >
          ${icon('trash')}
        </button>
      </div>
      ${this.renderProblem(annotation)}
    </article>`;
  }

  private renderQuote(annotation: Annotation): TemplateResult {
    const lang = this.language === 'und' ? '' : this.language;
    const words = html`<span class="words" lang=${lang}>${excerpt(annotation.quote.exact, EXCERPT)}</span>`;
    if (annotation.span === null) return html`<p class="quote orphan" dir=${this.direction}>${words}</p>`;
    const { span } = annotation;
    return html`<button
      class="quote"
      dir=${this.direction}
      title=${strings.reader.showInText}
      @click=${() =>
        this.dispatchEvent(new FocusChosenEvent({ kind: 'annotation', id: annotation.id }, 'insights', span))}
    >
      ${words}
    </button>`;
  }

  private renderColours(annotation: Annotation): TemplateResult {
    return html`<div
      class="colours"
      role="radiogroup"
      aria-label=${strings.notes.colour}
      @keydown=${this.onColourKey}
    >
      ${HIGHLIGHT_COLOURS.map((colour) => {
        const checked = colour === annotation.colour;
        return html`<button
          role="radio"
          aria-checked=${checked ? 'true' : 'false'}
          aria-label=${strings.notes.colours[colour]}
          title=${strings.notes.colours[colour]}
          tabindex=${checked ? '0' : '-1'}
          .style=${`--swatch:var(--dl-swatch-${colour})`}
          @click=${() => this.edit({ colour })}
        ></button>`;
      })}
    </div>`;
  }

  private renderAttach(): TemplateResult {
    const { selection } = this;
    return html`<button
      ?disabled=${selection === null}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => selection && this.edit({ span: selection })}
    >
      ${strings.notes.attach}
    </button>`;
  }

  private renderState(annotation: Annotation): TemplateResult {
    switch (this.saving?.kind) {
      case 'saved':
        return html`<span class="saved" role="status">${icon('check')}${strings.notes.saved}</span>`;
      case 'pending':
      case 'saving':
        return html`<span role="status">${strings.notes.saving}</span>`;
      case 'failed':
        return html`<span class="failed">${strings.notes.pending}</span>`;
      case undefined:
        return html`<span>${strings.notes.edited(formatInstantDay(annotation.modifiedAt))}</span>`;
    }
  }

  private renderProblem(annotation: Annotation): TemplateResult | typeof nothing {
    if (this.saving?.kind !== 'failed') return nothing;
    return html`<p class="problem" role="alert">
      ${this.saving.reason}
      <button class="link" @click=${() => this.dispatchEvent(new AnnotationLeftEvent(annotation.id))}>
        ${strings.notes.retry}
      </button>
    </p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('current') && this.current) this.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the keyboard at the end of the note. */
  async write(): Promise<void> {
    await this.updateComplete;
    this.field?.focus();
    this.field?.setSelectionRange(this.field.value.length, this.field.value.length);
  }

  private edit(change: AnnotationEditedEvent['change']): void {
    if (this.annotation) this.dispatchEvent(new AnnotationEditedEvent(this.annotation.id, change));
  }

  private onInput(): void {
    this.edit({ note: this.field?.value ?? '' });
  }

  /** Escape leaves the note for the text it belongs to. */
  private onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    this.renderRoot.querySelector<HTMLElement>('.quote')?.focus();
  }

  private onFocusOut(event: FocusEvent): void {
    const inside = event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget);
    if (!inside && this.annotation) this.dispatchEvent(new AnnotationLeftEvent(this.annotation.id));
  }

  private onColourKey(event: KeyboardEvent): void {
    const index = HIGHLIGHT_COLOURS.indexOf(this.annotation?.colour ?? 'yellow');
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const { length } = HIGHLIGHT_COLOURS;
    const colour: HighlightColour | undefined = HIGHLIGHT_COLOURS[(index + step + length) % length];
    if (!colour) return;
    this.edit({ colour });
    void this.updateComplete.then(() => {
      const radios = this.renderRoot.querySelectorAll<HTMLElement>('[role=radio]');
      radios[HIGHLIGHT_COLOURS.indexOf(colour)]?.focus();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-note': DlNote;
  }
}
