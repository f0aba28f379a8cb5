import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Article } from '../../core/model.ts';
import { FieldCorrectedEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';

/** Characters from which a title is set smaller, so that the article stays in sight. */
const LONG = 72;

/** The title, corrected in place; what the import found stays beside it. */
@customElement('dl-title')
export class DlTitle extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        font-family: var(--dl-reading-face, var(--dl-serif));
      }

      .line {
        position: relative;
      }

      h1,
      textarea {
        font: 650 calc(var(--dl-type-size, 18px) * 1.72) / 1.22 var(--dl-reading-face, var(--dl-serif));
        letter-spacing: -0.008em;
        text-wrap: balance;
        overflow-wrap: break-word;
      }

      :is(h1, textarea):lang(ur) {
        font-family: var(--dl-reading-face-urdu, var(--dl-nastaliq));
        line-height: 1.95;
        letter-spacing: 0;
      }

      :is(h1, textarea):is(:lang(ar), :lang(fa), :lang(ps), :lang(ckb), :lang(zh), :lang(ja), :lang(hi)) {
        line-height: 1.45;
        letter-spacing: 0;
      }

      /* A field cuts off what climbs out of its lines or hangs below them. */
      textarea:is(:lang(ar), :lang(fa), :lang(ps), :lang(ckb)) {
        line-height: 1.75;
      }

      h1.long {
        font-size: calc(var(--dl-type-size, 18px) * 1.42);
      }

      h1.missing {
        color: var(--dl-ink-faint);
        font-style: italic;
      }

      textarea {
        display: block;
        inline-size: 100%;
        margin-block-end: 8px;
        padding: 4px 10px;
        field-sizing: content;
        resize: none;
      }

      .edit {
        position: absolute;
        inset-block-start: 4px;
        inset-inline-end: -38px;
        color: var(--dl-ink-faint);
        opacity: 0.55;
      }

      .line:hover .edit,
      .edit:focus-visible {
        opacity: 1;
      }

      .actions {
        font-family: var(--dl-sans);
        display: flex;
        gap: 8px;
      }

      .found {
        margin-block-start: 6px;
        color: var(--dl-ink-soft);
        font: var(--dl-body) / 1.5 var(--dl-sans);
      }

      .found q {
        quotes: none;
        font-style: italic;
      }
    `,
  ];

  @property({ attribute: false }) article: Article | null = null;
  @property({ type: Boolean }) readonly = false;

  @state() private editing = false;

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was begun for one article must not be saved to another.
    if (changed.has('article') && changed.get('article')?.id !== this.article?.id) this.editing = false;
  }

  protected override render(): TemplateResult | null {
    if (!this.article) return null;
    return this.editing ? this.renderEditor(this.article) : this.renderTitle(this.article);
  }

  private renderTitle({ title, language, direction }: Article): TemplateResult {
    const lang = language.value === 'und' ? '' : language.value;
    const edit = this.readonly
      ? nothing
      : html`<button
          class="plain icon edit"
          title="${strings.reader.editTitle} (F2)"
          aria-label=${strings.reader.editTitle}
          @click=${this.edit}
        >
          ${icon('pencil')}
        </button>`;
    return html`<div class="line" dir=${direction}>
      <h1 class=${classOf(title.value)} lang=${lang}>
        ${title.value === '' ? strings.reader.noTitle : title.value}
      </h1>
      ${edit}
      ${
        title.found !== undefined && title.found !== title.value
          ? html`<p class="found" dir="ltr">
              ${strings.reader.asFound} <q><bdi lang=${lang}>${title.found}</bdi></q>
              <button class="link" @click=${() => this.dispatchEvent(new FieldCorrectedEvent('title', null))}>
                ${strings.reader.backToFound}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  private renderEditor({ title, language, direction }: Article): TemplateResult {
    return html`<form @submit=${this.save} @keydown=${this.onKeyDown}>
      <textarea
        autocomplete="off"
        rows="1"
        maxlength="2000"
        aria-label=${strings.reader.titleField}
        lang=${language.value === 'und' ? '' : language.value}
        dir=${direction}
        .value=${title.value}
      ></textarea>
      <div class="actions">
        <button class="primary" type="submit">${strings.reader.save}</button>
        <button type="button" @click=${this.cancel}>${strings.app.cancel}</button>
      </div>
    </form>`;
  }

  /** Opens the field with the title selected. */
  async edit(): Promise<void> {
    if (this.readonly || !this.article) return;
    this.editing = true;
    await this.updateComplete;
    this.field?.focus();
    this.field?.select();
  }

  private save(event: Event): void {
    event.preventDefault();
    const value = (this.field?.value ?? '').replace(/\s+/gu, ' ').trim();
    const { title } = this.article ?? {};
    if (value !== '' && value !== title?.value) {
      // Typing the found title again is going back to it.
      this.dispatchEvent(new FieldCorrectedEvent('title', value === title?.found ? null : value));
    }
    this.cancel();
  }

  private cancel(): void {
    this.editing = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.edit')?.focus());
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') this.save(event);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.cancel();
  }
}

function classOf(title: string): string {
  if (title === '') return 'missing';
  return title.length > LONG ? 'long' : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-title': DlTitle;
  }
}
