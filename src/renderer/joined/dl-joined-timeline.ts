import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { JoinedFormat } from '../../contract/joined-calls.ts';
import { joinedClockWord } from '../../core/briefing/clock-word.ts';
import type {
  DateClaim,
  JoinedArticle,
  JoinedEntry,
  JoinedTimeline,
  Telling,
} from '../../core/briefing/joined-timeline.ts';
import { RovingFocus } from '../controllers/roving-focus.ts';
import { formatIsoDay } from '../format-date.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { clockIcon } from '../timeline/clock-shapes.ts';
import { formatWhen } from '../timeline/format-when.ts';
import { JoinedActionEvent, type JoinedAction } from './joined-events.ts';
import { joinedStyles } from './joined-styles.ts';

const FORMATS: readonly JoinedFormat[] = ['pdf', 'markdown', 'json'];

/** Several articles on one timeline: each event once, with everyone who tells of it. */
@customElement('dl-joined-timeline')
export class DlJoinedTimeline extends LitElement {
  static override styles = [shared, joinedStyles];

  @property({ attribute: false }) joined: JoinedTimeline | null = null;
  /** As what it is being saved, or null. */
  @property({ attribute: false }) saving: JoinedFormat | null = null;

  @query('h1') private readonly heading!: HTMLElement | null;

  private readonly roving = new RovingFocus(this, '.source');

  protected override render(): TemplateResult | typeof nothing {
    const { joined } = this;
    if (joined === null) return nothing;
    const { articles, entries, undated } = joined;
    return html`
      <div class="bar">
        <button @click=${this.leave}>${icon('close')}${strings.joined.back}</button>
        <span class="space"></span>
        <span class="saving faint" role="status"
          >${this.saving === null ? '' : strings.joined.saving(strings.joined[this.saving])}</span
        >
        ${FORMATS.map(
          (format) =>
            html`<button
              title=${strings.joined[`${format}Label`]}
              aria-label=${strings.joined[`${format}Label`]}
              ?disabled=${this.saving !== null}
              @click=${() => this.act({ kind: 'save', format })}
            >
              ${icon('export')}${strings.joined[format]}
            </button>`,
        )}
      </div>
      <div class="page">
        <h1 tabindex="-1">${strings.joined.title(articles.length)}</h1>
        <ol class="articles" aria-label=${strings.joined.articles}>
          ${articles.map(renderArticle)}
        </ol>
        ${
          entries.length === 0
            ? html`<p class="faint">${strings.joined.none}</p>`
            : this.renderList(strings.joined.list, entries, joined)
        }
        ${undated.length === 0 ? nothing : this.renderList(strings.joined.undated, undated, joined)}
      </div>
    `;
  }

  /** Puts the keyboard on the first source, or else on the heading. */
  override focus(): void {
    if (!this.roving.focus()) this.heading?.focus();
  }

  private renderList(
    title: string,
    entries: readonly JoinedEntry[],
    { articles }: JoinedTimeline,
  ): TemplateResult {
    return html`<section aria-label=${title}>
      <h2>${title}</h2>
      <ol>
        ${entries.map((entry) => this.renderEntry(entry, articles))}
      </ol>
    </section>`;
  }

  private renderEntry(entry: JoinedEntry, articles: readonly JoinedArticle[]): TemplateResult {
    const { clock, when, conflicting, claims, tellings, places, durationDays, alike } = entry;
    const [lead] = tellings;
    return html`<li class="entry" data-number=${entry.number}>
      ${clockIcon(clock)}
      <p class="when">
        ${when === null ? nothing : html`<bdi>${formatWhen(when)}</bdi>`}
        ${durationDays === null ? nothing : html`<bdi>${strings.timeline.lasted(durationDays)}</bdi>`}
        <span class="faint">
          ${strings.timeline.clocks[joinedClockWord(entry, articles)]}${
            places[0] === undefined ? nothing : html` · <bdi>${places[0]}</bdi>`
          }
        </span>
        ${conflicting ? html`<span class="differ">${strings.joined.differ}</span>` : nothing}
      </p>
      ${lead === undefined ? nothing : renderText(lead, articles)}
      ${claims.length > 1 ? this.renderClaims(entry, articles) : this.renderTellers(tellings, articles)}
      ${alike === null ? nothing : html`<p class="alike faint"><bdi>${strings.joined.alike(alike)}</bdi></p>`}
    </li>`;
  }

  /** Each date with who says so; one that the sentence above does not have is quoted. */
  private renderClaims(
    { claims, tellings, conflicting }: JoinedEntry,
    articles: readonly JoinedArticle[],
  ): TemplateResult {
    const silent = tellings.filter(({ when }) => when === null);
    const claimOf = ({ when }: DateClaim, index: number): TemplateResult => {
      const own = tellings.filter((telling) => telling.when?.edtf === when.edtf);
      const [quoted] = index === 0 ? [] : own;
      return html`<li>
        <p class="claim"><bdi>${formatWhen(when)}</bdi></p>
        ${this.renderTellers(own, articles)} ${quoted === undefined ? nothing : renderText(quoted, articles)}
      </li>`;
    };
    return html`<ul
      class="claims ${conflicting ? 'conflicting' : ''}"
      aria-label=${conflicting ? strings.joined.differ : strings.joined.others}
    >
      ${claims.map(claimOf)}
      ${
        silent.length === 0
          ? nothing
          : html`<li>
              <p class="claim">${strings.joined.noDate}</p>
              ${this.renderTellers(silent, articles)}
            </li>`
      }
    </ul>`;
  }

  private renderTellers(tellings: readonly Telling[], articles: readonly JoinedArticle[]): TemplateResult {
    const count = new Set(tellings.map(({ article }) => article)).size;
    return html`<p class="tellers">
      ${count > 1 ? html`<bdi class="faint">${strings.joined.sources(count)}</bdi>` : nothing}
      ${tellings.map((telling) => this.renderTeller(telling, articles))}
    </p>`;
  }

  private renderTeller(
    { article: number, event, passage, corrected }: Telling,
    articles: readonly JoinedArticle[],
  ): TemplateResult | typeof nothing {
    const article = articles.find((candidate) => candidate.number === number);
    if (article === undefined) return nothing;
    return html`<button
      class="source"
      title=${strings.joined.open(article.name, passage.text)}
      @click=${() => this.act({ kind: 'open', article: article.id, event, span: passage.span })}
    >
      <bdi>${article.name}</bdi>
      ${
        passage.paragraph === null
          ? nothing
          : html`<bdi class="place">${strings.joined.paragraph(passage.paragraph)}</bdi>`
      }
      ${corrected ? html`<span class="place">${strings.joined.corrected}</span>` : nothing}
    </button>`;
  }

  /** Goes back to the article. */
  leave(): void {
    this.act({ kind: 'close' });
  }

  private act(action: JoinedAction): void {
    this.dispatchEvent(new JoinedActionEvent(action));
  }
}

function renderArticle({
  number,
  name,
  title,
  publishedAt,
  language,
  direction,
}: JoinedArticle): TemplateResult {
  return html`<li>
    <span class="number">${number}</span>
    <span>
      <span class="heading" lang=${language === 'und' ? '' : language}
        ><bdi dir=${direction}>${title}</bdi></span
      >
      <span class="faint">
        <bdi>${name}</bdi>${publishedAt === null ? nothing : html` · <bdi>${formatIsoDay(publishedAt)}</bdi>`}
      </span>
    </span>
  </li>`;
}

function renderText({ article, passage }: Telling, articles: readonly JoinedArticle[]): TemplateResult {
  const from = articles.find(({ number }) => number === article);
  const language = from === undefined || from.language === 'und' ? '' : from.language;
  return html`<p class="article-text" lang=${language} dir=${from?.direction ?? 'auto'}>${passage.text}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-joined-timeline': DlJoinedTimeline;
  }
}
