import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { TagsChangedEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';

/** Longest tag, in characters, and how many a note takes; the contract allows no more. */
const TAG_LENGTH = 100;
const TAG_COUNT = 50;

/** A note's tags: Enter or a comma adds one, Backspace in the empty field takes the last away. */
@customElement('dl-tags')
export class DlTags extends LitElement {
  static override styles = [
    shared,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        align-items: center;
      }

      .tag {
        display: inline-flex;
        align-items: center;
        max-inline-size: 100%;
        padding-inline-start: 8px;
        border: 1px solid var(--dl-line);
        border-radius: 11px;
        background: var(--dl-panel);
        font-size: var(--dl-small);
        overflow-wrap: anywhere;
      }

      .tag button {
        inline-size: 24px;
        min-block-size: 22px;
        padding: 0;
        border: 0;
        border-radius: 11px;
        background: none;
        color: var(--dl-ink-soft);
      }

      .tag .icon {
        inline-size: 10px;
        block-size: 10px;
      }

      .field {
        flex: 1 1 90px;
      }

      input[type='text'] {
        inline-size: 100%;
        min-block-size: 24px;
        padding: 1px 4px;
        border-color: transparent;
        background: transparent;
        font-size: var(--dl-small);
      }

      input:hover:not(:disabled) {
        border-color: var(--dl-line);
      }
    `,
  ];

  @property({ attribute: false }) tags: readonly string[] = [];
  @property({ type: Boolean }) disabled = false;

  @query('input') private readonly field!: HTMLInputElement;

  protected override render(): TemplateResult {
    return html`<ul aria-label=${strings.notes.tags}>
      ${this.tags.map(
        (tag) =>
          html`<li class="tag">
            <bdi>${tag}</bdi>
            ${
              this.disabled
                ? nothing
                : html`<button aria-label=${strings.notes.removeTag(tag)} @click=${() => this.removeTag(tag)}>
                    ${icon('close')}
                  </button>`
            }
          </li>`,
      )}
      ${
        this.disabled
          ? nothing
          : html`<li class="field">
              <input
                autocomplete="off"
                type="text"
                dir="auto"
                aria-label=${strings.notes.addTag}
                placeholder=${strings.notes.addTag}
                maxlength=${TAG_LENGTH}
                @keydown=${this.onKeyDown}
                @blur=${this.add}
              />
            </li>`
      }
    </ul>`;
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',' || event.key === '،' || event.key === '、') {
      event.preventDefault();
      this.add();
    } else if (event.key === 'Backspace' && this.field.value === '') {
      const last = this.tags.at(-1);
      if (last !== undefined) this.removeTag(last);
    }
  }

  private add(): void {
    const tag = this.field.value.replace(/\s+/gu, ' ').trim();
    this.field.value = '';
    if (tag === '' || this.tags.includes(tag) || this.tags.length >= TAG_COUNT) return;
    this.report([...this.tags, tag]);
  }

  private removeTag(tag: string): void {
    this.report(this.tags.filter((other) => other !== tag));
    this.field.focus();
  }

  private report(tags: readonly string[]): void {
    this.dispatchEvent(new TagsChangedEvent(tags));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-tags': DlTags;
  }
}
