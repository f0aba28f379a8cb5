import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { JobView } from '../../contract/jobs.ts';
import { isActive, progressOf } from '../controllers/jobs.ts';
import { CommandEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';

/** The imports in one line at the foot of the library: how far they are, or what failed. Opens their list. */
@customElement('dl-jobs-chip')
export class DlJobsChip extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }

      button {
        max-inline-size: 100%;
        font-size: var(--dl-small);
        font-variant-numeric: tabular-nums;
      }

      progress {
        inline-size: 56px;
        block-size: 6px;
        flex: none;
        accent-color: var(--dl-accent);
      }

      .failed .icon {
        color: var(--dl-problem);
      }
    `,
  ];

  @property({ attribute: false }) jobs: readonly JobView[] = [];
  /** True while the list is open. */
  @property({ type: Boolean }) open = false;

  protected override render(): TemplateResult | typeof nothing {
    if (this.jobs.length === 0) return nothing;
    const words = strings.jobs;
    const failed = this.jobs.reduce((sum, { counts }) => sum + counts.failed, 0);
    const progress = progressOf(this.jobs);
    const isPaused = this.jobs.every((job) => !isActive(job) || job.state === 'paused');
    return html`<button
      class="plain ${progress === null && failed > 0 ? 'failed' : ''}"
      title="${words.open} (${words.shortcut})"
      aria-expanded=${this.open}
      aria-keyshortcuts="Control+J"
      @click=${() => this.dispatchEvent(new CommandEvent('imports'))}
    >
      ${
        progress === null
          ? html`${failed > 0 ? icon('warning') : icon('check')}<span
                >${failed > 0 ? words.failures(failed) : words.title}</span
              >`
          : html`<progress
                max=${Math.max(1, progress.total)}
                .value=${progress.done}
                aria-hidden="true"
              ></progress
              ><span
                ><span class=${isPaused ? '' : 'visually-hidden'}
                  >${isPaused ? words.states.paused : words.states.running}: </span
                >${words.of(progress.done, progress.total)}</span
              >`
      }
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-jobs-chip': DlJobsChip;
  }
}
