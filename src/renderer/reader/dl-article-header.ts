import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Article } from '../../core/model.ts';
import { detailsStrings } from '../dialogs/details-strings.ts';
import { CommandEvent } from '../events.ts';
import { formatIso, formatInstantDay, languageName } from '../format-date.ts';
import { icon } from '../icons.ts';
import { isolate } from '../phrases.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import './dl-publisher.ts';
import './dl-removals.ts';
import type { DlTitle } from './dl-title.ts';
import './dl-title.ts';

/** Title, origin and what the import has to say about an article. */
@customElement('dl-article-header')
export class DlArticleHeader extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        margin-block-end: 26px;
      }

      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 22px;
        align-items: baseline;
        margin-block: 14px 10px;
      }

      /* Its words begin where those of the facts do. */
      .facts button.link {
        margin-inline-start: -2px;
      }

      dl {
        display: contents;
        color: var(--dl-ink);
      }

      dl div {
        display: flex;
        gap: 6px;
        align-items: baseline;
      }

      dt {
        color: var(--dl-ink-faint);
      }

      .notice {
        display: flex;
        gap: 8px;
        margin-block: 4px;
        color: var(--dl-ink-soft);
      }

      .notice .icon {
        margin-block-start: 1px;
        inline-size: 14px;
      }
    `,
  ];

  @property({ attribute: false }) article: Article | null = null;
  @property({ type: Boolean }) readonly = false;

  @query('dl-title') private readonly title_!: DlTitle | null;

  protected override render(): TemplateResult | null {
    const { article } = this;
    if (!article) return null;
    return html`
      <dl-publisher .article=${article} ?readonly=${this.readonly}></dl-publisher>
      <dl-title .article=${article} ?readonly=${this.readonly}></dl-title>
      <div class="facts" dir=${article.direction === 'rtl' ? 'rtl' : 'ltr'}>
        <dl>${metaOf(article).map(renderMeta)}</dl>
        <button
          class="link"
          title=${detailsStrings.openHint}
          @click=${() => this.dispatchEvent(new CommandEvent('details'))}
        >
          ${detailsStrings.open}
        </button>
      </div>
      ${article.notices.map((notice) => html`<p class="notice">${icon('warning')}<span>${notice}</span></p>`)}
      <dl-removals .article=${article} ?readonly=${this.readonly}></dl-removals>
    `;
  }

  /** Opens the title's field. */
  editTitle(): void {
    void this.title_?.edit();
  }
}

interface Meta {
  readonly label: string;
  readonly value: string;
}

function metaOf(article: Article): Meta[] {
  const { dateline, byline, publishedAt, updatedAt, capturedAt, language, source } = article;
  const place = [dateline.value.place, dateline.value.date && formatIso(dateline.value.date)]
    .filter((part) => part !== null && part !== '')
    // A place in Arabic letters must not turn the date around.
    .map((part) => isolate(part ?? ''))
    .join(', ');
  const published = publishedAt.value === null ? null : formatIso(publishedAt.value);
  const updated = updatedAt.value === null ? null : formatIso(updatedAt.value);
  const all: (Meta | null)[] = [
    place === '' ? null : { label: strings.reader.dateline, value: place },
    published === null ? null : { label: strings.reader.published, value: published },
    // Many systems write an update of the very minute of publication.
    updated === null || updated === published ? null : { label: strings.reader.updated, value: updated },
    byline.value.length === 0 ? null : { label: strings.reader.by, value: byline.value.join(', ') },
    { label: strings.reader.language, value: languageName(language.value) },
    { label: strings.reader.captured, value: formatInstantDay(capturedAt) },
    { label: strings.reader.source, value: `${source.name} (${strings.reader.sourceKind[source.kind]})` },
  ];
  return all.filter((meta) => meta !== null);
}

function renderMeta({ label, value }: Meta): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-article-header': DlArticleHeader;
  }
}
