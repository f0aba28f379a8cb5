import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  ARTICLE_FIELDS,
  LONGEST_FIELD,
  readField,
  type ArticleField,
  type FieldText,
} from '../../core/corrections/article-fields.ts';
import type { Article } from '../../core/model.ts';
import { formatInstantDay, formatIso, languageName } from '../format-date.ts';
import { icon } from '../icons.ts';
import { messageOf } from '../message-of.ts';
import { UI_LOCALE } from '../phrases.ts';
import { strings } from '../strings.ts';
import { detailsStrings as words } from './details-strings.ts';
import { detailsStyles } from './details-styles.ts';
import { DialogElement } from './dialog-element.ts';

/** Every field of the open article: what it is, where it comes from, and how to correct it. */
@customElement('dl-details-dialog')
export class DlDetailsDialog extends DialogElement {
  static override styles = [...DialogElement.styles, detailsStyles];

  @property({ attribute: false }) article: Article | null = null;
  @property({ type: Boolean }) readonly = false;
  /** Corrects a field, or with null goes back to what was found. Rejects with a sentence. */
  @property({ attribute: false }) correct: (field: ArticleField, value: string | null) => Promise<void> =
    async () => undefined;

  @state() private editing: ArticleField | null = null;
  @state() private problem: string | null = null;

  @query('.value-field') private readonly field!:
    | HTMLInputElement
    | HTMLTextAreaElement
    | HTMLSelectElement
    | null;

  protected override readonly heading = words.title;

  protected override renderBody(): TemplateResult {
    const { article } = this;
    if (article === null) return html``;
    return html`<div class="body">
      <dl>${ARTICLE_FIELDS.map((field) => this.renderField(article, field))} ${renderSource(article)}</dl>
    </div>`;
  }

  private renderField(article: Article, field: ArticleField): TemplateResult {
    const read = readField(article, field);
    return html`<div class="field" data-field=${field}>
      <dt id="label-${field}">${words.fields[field]}</dt>
      <dd>
        ${this.editing === field ? this.renderEditor(field, read) : this.renderValue(article, field, read)}
      </dd>
    </div>`;
  }

  private renderValue(article: Article, field: ArticleField, read: FieldText): TemplateResult {
    const { text, origin, found } = read;
    const name = words.fields[field];
    const lang =
      LANGUAGE_OF_ARTICLE.has(field) && article.language.value !== 'und' ? article.language.value : '';
    const own = found !== null;
    const said = text === '' ? (own ? words.taken : words.none) : shownText(field, text);
    return html`<div class="line">
        <span class="value ${text === '' ? 'none' : ''}" lang=${lang}><bdi>${said}</bdi></span>
        ${
          text === '' && !own
            ? nothing
            : html`<span class="origin ${own ? 'own' : ''}">${words.origins[origin]}</span>`
        }
        ${
          this.readonly
            ? nothing
            : html`<button
                class="plain icon edit"
                title=${words.edit(name)}
                aria-label=${words.edit(name)}
                @click=${() => void this.edit(field)}
              >
                ${icon('pencil')}
              </button>`
        }
      </div>
      ${
        own
          ? html`<p class="found">
              ${words.asFound}
              <bdi lang=${lang}>${found === '' ? words.none : shownText(field, found)}</bdi>
              ${
                this.readonly
                  ? nothing
                  : html`<button
                      class="link"
                      aria-label=${words.back(name)}
                      @click=${() => void this.take(field, null)}
                    >
                      ${words.backShort}
                    </button>`
              }
            </p>`
          : nothing
      }`;
  }

  private renderEditor(field: ArticleField, { text }: FieldText): TemplateResult {
    const hint = field in words.hints ? words.hints[field as keyof typeof words.hints] : null;
    return html`<form
      @submit=${this.save}
      @keydown=${(event: KeyboardEvent) => this.onKeyDown(event, field === 'byline')}
    >
      ${this.renderInput(field, text)}
      <button class="primary" type="submit">${strings.reader.save}</button>
      <button type="button" @click=${this.leave}>${strings.app.cancel}</button>
      <p
        id="hint"
        class=${this.problem === null ? 'hint' : 'problem'}
        role=${this.problem === null ? nothing : 'alert'}
      >
        ${this.problem ?? hint ?? ''}
      </p>
    </form>`;
  }

  private renderInput(field: ArticleField, text: string): TemplateResult {
    const label = `label-${field}`;
    switch (field) {
      case 'direction':
        return html`<select class="value-field" aria-labelledby=${label} .value=${text}>
          ${(['ltr', 'rtl'] as const).map(
            (direction) =>
              html`<option value=${direction} ?selected=${direction === text}>
                ${words.directions[direction]}
              </option>`,
          )}
        </select>`;
      case 'title':
      case 'byline':
        return html`<textarea
          class="value-field"
          autocomplete="off"
          rows="2"
          dir="auto"
          maxlength=${LONGEST_FIELD}
          aria-labelledby=${label}
          aria-describedby="hint"
          .value=${text}
        ></textarea>`;
      default:
        return html`<input
          class="value-field"
          type="text"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          maxlength=${LONGEST_FIELD}
          aria-labelledby=${label}
          aria-describedby="hint"
          .value=${text}
        />`;
    }
  }

  private async edit(field: ArticleField): Promise<void> {
    this.editing = field;
    this.problem = null;
    await this.updateComplete;
    this.field?.focus();
    if (this.field instanceof HTMLInputElement || this.field instanceof HTMLTextAreaElement)
      this.field.select();
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    const { editing, article } = this;
    if (editing === null || article === null) return;
    const text = (this.field?.value ?? '').trim();
    if (text === readField(article, editing).text) this.leave();
    else await this.take(editing, text);
  }

  private async take(field: ArticleField, text: string | null): Promise<void> {
    try {
      await this.correct(field, text);
    } catch (error) {
      this.problem = messageOf(error);
      return;
    }
    this.leave(field);
  }

  private leave(which: unknown = this.editing): void {
    const field = typeof which === 'string' ? which : this.editing;
    this.editing = null;
    this.problem = null;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-field="${field}"] .edit`)?.focus(),
    );
  }

  private onKeyDown(event: KeyboardEvent, manyLines: boolean): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (!manyLines || event.ctrlKey)) void this.save(event);
    if (event.key !== 'Escape') return;
    // The dialog stays; what was typed goes.
    event.preventDefault();
    event.stopPropagation();
    this.leave();
  }
}

/** Fields in the article's own words. */
const LANGUAGE_OF_ARTICLE: ReadonlySet<ArticleField> = new Set(['title', 'publisher', 'byline', 'place']);

/** A field's text as it is read; what is edited is the text itself. */
function shownText(field: ArticleField, text: string): string {
  switch (field) {
    case 'publishedAt':
    case 'updatedAt':
    case 'placeDate':
      return formatIso(text);
    case 'language':
      return `${languageName(text)} (${text})`;
    case 'direction':
      return words.directions[text === 'rtl' ? 'rtl' : 'ltr'];
    case 'byline':
      return text.split('\n').join(', ');
    case 'title':
    case 'publisher':
    case 'place':
    case 'address':
      return text;
  }
}

function renderSource({ capturedAt, source }: Article): TemplateResult[] {
  const { name, kind, mediaType, charset, bytes, hash } = source;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.added, formatInstantDay(capturedAt)],
    [words.source, `${name} (${strings.reader.sourceKind[kind]})`],
    [words.type, [mediaType, charset].filter((part) => part !== '').join(', ')],
    [words.size, words.bytes(new Intl.NumberFormat(UI_LOCALE).format(bytes))],
    [words.fingerprint, hash],
  ];
  return facts.map(
    ([label, value]) =>
      html`<div class="field source">
        <dt>${label}</dt>
        <dd><bdi class=${label === words.fingerprint ? 'code' : ''}>${value}</bdi></dd>
      </div>`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-details-dialog': DlDetailsDialog;
  }
}
