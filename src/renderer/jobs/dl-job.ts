import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { JobView } from '../../contract/jobs.ts';
import { isActive } from '../controllers/jobs.ts';
import { ArticleChosenEvent } from '../events.ts';
import { icon, type IconName } from '../icons.ts';
import { isolateQuoted } from '../phrases.ts';
import { strings } from '../strings.ts';
import { renderPath } from './render-path.ts';
import { shared } from '../styles/shared.ts';
import { JobActionEvent } from './job-events.ts';
import { jobStyles } from './job-styles.ts';
import type { LoadItems } from './dl-job-items.ts';
import './dl-job-items.ts';

/** One import: how far it is, what became of its items, and what can be done with it. */
@customElement('dl-job')
export class DlJob extends LitElement {
  static override styles = [shared, jobStyles];

  @property({ attribute: false }) job!: JobView;
  @property({ attribute: false }) load!: LoadItems;
  @property({ type: Boolean }) readonly = false;

  @state() private unfolded = false;

  protected override render(): TemplateResult {
    const { title, kind, state: stands, counts, notes, doing, growing, problems } = this.job;
    const words = strings.jobs;
    const left = counts.waiting + counts.running;
    const active = isActive(this.job);
    return html`<article class="card" aria-label=${title}>
      <div class="head">
        <h3><bdi>${title}</bdi> <span class="kind">${words.kinds[kind]}</span></h3>
        <div class="actions">${this.renderActions(active)}</div>
      </div>
      ${
        active
          ? html`<progress
              max=${Math.max(1, counts.total)}
              .value=${counts.total - left}
              aria-label=${words.progress(title)}
            ></progress>`
          : nothing
      }
      <p class="counts">
        <span>${words.states[stands]}</span>
        ${growing ? html`<span>${words.looking(counts.total)}</span>` : nothing}
        ${counts.done > 0 ? html`<span>${words.inLibrary(counts.done)}</span>` : nothing}
        ${counts.duplicate > 0 ? html`<span>${words.duplicates(counts.duplicate)}</span>` : nothing}
        ${counts.failed > 0 ? html`<span class="failed">${words.failures(counts.failed)}</span>` : nothing}
        ${counts.cancelled > 0 ? html`<span>${words.cancelledCount(counts.cancelled)}</span>` : nothing}
        ${left > 0 ? html`<span>${words.left(left)}</span>` : nothing}
      </p>
      ${active && doing !== '' ? html`<p class="doing">${renderPath(doing)}</p>` : nothing}
      ${notes.map((note) => html`<p class="note">${isolateQuoted(note)}</p>`)}
      ${problems.length === 1 && !this.unfolded ? html`<p class="note problem">${isolateQuoted(problems[0] ?? '')}</p>` : nothing}
      ${this.renderFoot()}
      ${
        this.unfolded
          ? html`<dl-job-items .job=${this.job} .load=${this.load} ?readonly=${this.readonly}></dl-job-items>`
          : nothing
      }
    </article>`;
  }

  private renderActions(active: boolean): TemplateResult {
    const words = strings.jobs;
    if (!active) return this.renderIcon('close', words.dismiss, 'dismiss');
    const { state: stands } = this.job;
    return html`${
      stands === 'paused'
        ? this.renderIcon('play', words.resume, 'resume')
        : this.renderIcon('pause', words.pause, 'pause')
    }${this.renderIcon('close', words.cancel, 'cancel')}`;
  }

  private renderIcon(name: IconName, label: string, action: JobActionEvent['action']): TemplateResult {
    return html`<button
      class="plain icon"
      title=${label}
      aria-label="${label}: ${this.job.title}"
      @click=${() => this.act(action)}
    >
      ${icon(name)}
    </button>`;
  }

  private renderFoot(): TemplateResult | typeof nothing {
    const { article, retryable, counts, items } = this.job;
    const words = strings.jobs;
    if (items === 0) return nothing;
    return html`<div class="foot">
      <button
        class="plain fold"
        aria-expanded=${this.unfolded}
        @click=${() => {
          this.unfolded = !this.unfolded;
        }}
      >
        ${icon('chevron')}${words.items(Math.max(1, counts.total))}
      </button>
      ${
        retryable > 0
          ? html`<button class="plain" ?disabled=${this.readonly} @click=${() => this.act('retry')}>
              ${icon('undo')}${words.retryFailed(retryable)}
            </button>`
          : nothing
      }
      ${
        counts.failed > 0
          ? html`<button class="plain" @click=${() => this.act('copy-failures')}>
              ${icon('paste')}${words.copyFailures}
            </button>`
          : nothing
      }
      ${
        article !== null && counts.total === 1
          ? html`<button class="plain" @click=${() => this.dispatchEvent(new ArticleChosenEvent(article))}>
              ${words.openArticle}
            </button>`
          : nothing
      }
    </div>`;
  }

  private act(action: JobActionEvent['action']): void {
    this.dispatchEvent(new JobActionEvent(action, this.job.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-job': DlJob;
  }
}
