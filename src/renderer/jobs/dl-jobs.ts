import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { JobView, SetAsideList } from '../../contract/jobs.ts';
import { isActive } from '../controllers/jobs.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import type { LoadItems } from './dl-job-items.ts';
import { JobActionEvent, JobsClosedEvent } from './job-events.ts';
import './dl-job.ts';
import './dl-set-aside.ts';

/** All imports of this session, and what was set aside; it lies over the window and holds up nothing. */
@customElement('dl-jobs')
export class DlJobs extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        inset-block-end: 48px;
        inset-inline-start: 8px;
        z-index: 30;
        display: grid;
        grid-template-rows: auto 1fr;
        inline-size: min(440px, calc(100vw - 16px));
        max-block-size: min(640px, calc(100vh - 64px));
        border: 1px solid var(--dl-line);
        border-radius: var(--dl-radius-large);
        background: var(--dl-panel);
        box-shadow: var(--dl-shadow);
        animation: appear 130ms ease-out;
      }

      @keyframes appear {
        from {
          opacity: 0;
          translate: 0 8px;
        }
      }

      header {
        display: flex;
        gap: 8px;
        align-items: center;
        padding: 8px 8px 6px 16px;
      }

      h2 {
        flex: 1;
        font: 650 var(--dl-large) / 1.35 var(--dl-sans);
      }

      .body {
        display: grid;
        gap: 8px;
        align-content: start;
        padding: 2px 10px 12px;
        overflow-y: auto;
      }

      .nothing {
        padding: 6px 8px 10px;
        color: var(--dl-ink-soft);
      }

      .nothing h3 {
        margin-block-end: 6px;
        color: var(--dl-ink);
        font: 600 var(--dl-body) / 1.4 var(--dl-sans);
      }

      .nothing ul {
        display: grid;
        gap: 4px;
      }
    `,
  ];

  @property({ attribute: false }) jobs: readonly JobView[] = [];
  @property({ attribute: false }) load!: LoadItems;
  @property({ attribute: false }) aside: SetAsideList = { items: [], total: 0 };
  @property({ type: Boolean }) readonly = false;

  @query('.close') private readonly closer!: HTMLButtonElement;

  protected override render(): TemplateResult {
    const words = strings.jobs;
    const finished = this.jobs.some((job) => !isActive(job) && job.counts.failed === 0);
    return html`<header>
        <h2 id="heading">${words.title}</h2>
        ${
          finished
            ? html`<button
                class="plain"
                @click=${() => this.dispatchEvent(new JobActionEvent('dismiss', null))}
              >
                ${words.clear}
              </button>`
            : nothing
        }
        <button class="plain icon close" aria-label=${strings.app.close} @click=${this.close}>
          ${icon('close')}
        </button>
      </header>
      <div class="body" role="region" aria-labelledby="heading" tabindex="0">
        ${
          this.jobs.length === 0
            ? html`<div class="nothing">
                <h3>${words.none}</h3>
                <ul>
                  ${words.noneHint.map((hint) => html`<li>${hint}</li>`)}
                </ul>
              </div>`
            : repeat(
                this.jobs,
                ({ id }) => id,
                (job) => html`<dl-job .job=${job} .load=${this.load} ?readonly=${this.readonly}></dl-job>`,
              )
        }
        ${
          this.aside.total > 0
            ? html`<dl-set-aside .list=${this.aside} ?readonly=${this.readonly}></dl-set-aside>`
            : nothing
        }
      </div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
  }

  protected override firstUpdated(): void {
    this.closer.focus();
  }

  private close(): void {
    this.dispatchEvent(new JobsClosedEvent());
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-jobs': DlJobs;
  }
}
