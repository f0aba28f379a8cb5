import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Article } from '../../core/model.ts';
import { FieldCorrectedEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';

/** The publisher above the title, corrected in place. */
@customElement('dl-publisher')
export class DlPublisher extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        margin-block-end: 6px;
      }

      p,
      form {
        display: flex;
        gap: 4px 8px;
        align-items: center;
        flex-wrap: wrap;
        min-block-size: 30px;
      }

      .name {
        color: var(--dl-accent);
        font-weight: 650;
      }

      .name.unknown {
        color: var(--dl-ink-faint);
        font-weight: 500;
      }

      .found {
        color: var(--dl-ink-soft);
      }

      .edit {
        color: var(--dl-ink-faint);
        opacity: 0;
      }

      p:hover .edit,
      .edit:focus-visible,
      .unknown ~ .edit {
        opacity: 1;
      }

      input {
        flex: 0 1 320px;
      }
    `,
  ];

  @property({ attribute: false }) article: Article | null = null;
  @property({ type: Boolean }) readonly = false;

  @state() private editing = false;

  @query('input') private readonly field!: HTMLInputElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was begun for one article must not be saved to another.
    if (changed.has('article') && changed.get('article')?.id !== this.article?.id) this.editing = false;
  }

  protected override render(): TemplateResult | null {
    if (!this.article) return null;
    return this.editing ? this.renderEditor(this.article) : this.renderName(this.article);
  }

  private renderName({ publisher, direction }: Article): TemplateResult {
    const { value, found } = publisher;
    const corrected = found !== undefined && found !== value;
    return html`<p dir=${direction}>
      <bdi class="name ${value === null ? 'unknown' : ''}">${value ?? strings.reader.unknownPublisher}</bdi>
      ${
        corrected
          ? html`<span class="found" dir="ltr">
              ${strings.reader.asFound} <bdi>${found ?? strings.reader.unknownPublisher}</bdi>
              <button class="link" @click=${() => this.correct(null)}>${strings.reader.publisherBack}</button>
            </span>`
          : nothing
      }
      ${
        this.readonly
          ? nothing
          : html`<button
              class="plain icon edit"
              title=${strings.reader.editPublisher}
              aria-label=${strings.reader.editPublisher}
              @click=${this.edit}
            >
              ${icon('pencil')}
            </button>`
      }
    </p>`;
  }

  private renderEditor({ publisher }: Article): TemplateResult {
    return html`<form @submit=${this.save} @keydown=${this.onKeyDown}>
      <input
        autocomplete="off"
        type="text"
        dir="auto"
        maxlength="2000"
        aria-label=${strings.reader.publisherField}
        .value=${publisher.value ?? ''}
      />
      <button class="primary" type="submit">${strings.reader.save}</button>
      <button type="button" @click=${this.leave}>${strings.app.cancel}</button>
    </form>`;
  }

  private async edit(): Promise<void> {
    this.editing = true;
    await this.updateComplete;
    this.field?.select();
  }

  private save(event: Event): void {
    event.preventDefault();
    const value = (this.field?.value ?? '').replace(/\s+/gu, ' ').trim();
    const { publisher } = this.article ?? {};
    // Typing what was found again is going back to it.
    if (value !== '' && value !== publisher?.value) this.correct(value === publisher?.found ? null : value);
    this.leave();
  }

  private correct(value: string | null): void {
    this.dispatchEvent(new FieldCorrectedEvent('publisher', value));
  }

  private leave(): void {
    this.editing = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.edit')?.focus());
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    this.leave();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-publisher': DlPublisher;
  }
}
