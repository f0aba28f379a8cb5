import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Toast } from '../controllers/toasts.ts';
import { ToastDismissedEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';

/** How long news stays, and news that can be undone, in milliseconds. */
const NEWS = 6_000;
const UNDOABLE = 12_000;
/** Lines of details at most, in a list that scrolls. */
const DETAILS = 500;

/** The messages at the lower edge; the time of news stands still under the mouse and the focus. */
@customElement('dl-toasts')
export class DlToasts extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        z-index: 40;
        inset-block-end: 16px;
        inset-inline: 0;
        display: grid;
        gap: 8px;
        justify-items: center;
        padding-inline: 16px;
        pointer-events: none;
      }

      .all {
        display: contents;
      }

      .toast {
        display: grid;
        grid-template-columns: auto 1fr auto auto;
        gap: 4px 10px;
        align-items: center;
        max-inline-size: min(640px, 100%);
        padding: 8px 8px 8px 14px;
        border: 1px solid var(--dl-line);
        border-radius: 10px;
        background: var(--dl-raised);
        box-shadow: var(--dl-shadow);
        pointer-events: auto;
        animation: rise 140ms ease-out;
        overflow-wrap: anywhere;
      }

      .news {
        grid-template-columns: 1fr auto auto;
      }

      .problem {
        border-color: var(--dl-problem);
      }

      .toast > svg.icon {
        color: var(--dl-problem);
      }

      ul {
        grid-column: 1 / -1;
        max-block-size: 30vh;
        padding: 2px 8px 4px 26px;
        overflow-y: auto;
        color: var(--dl-ink-soft);
      }

      li {
        padding-block: 2px;
      }

      @keyframes rise {
        from {
          opacity: 0;
          translate: 0 10px;
        }
      }
    `,
  ];

  @property({ attribute: false }) toasts: readonly Toast[] = [];

  private readonly timers = new Map<number, number>();
  private held = false;

  protected override render(): TemplateResult {
    return html`<div
      role="region"
      aria-label=${strings.app.notices}
      class="all"
      @pointerover=${this.hold}
      @pointerout=${this.release}
      @focusin=${this.hold}
      @focusout=${this.release}
    >
      ${repeat(
        this.toasts,
        ({ id }) => id,
        (toast) => this.renderToast(toast),
      )}
    </div>`;
  }

  private renderToast({ id, kind, text, details, unlisted, action }: Toast): TemplateResult {
    const hidden = Math.max(0, details.length - DETAILS) + unlisted;
    return html`<div class="toast ${kind}" role=${kind === 'problem' ? 'alert' : 'status'}>
      ${kind === 'problem' ? icon('warning') : nothing}
      <span>${text}</span>
      ${
        action
          ? html`<button
              class="plain"
              @click=${() => {
                action.run();
                this.dismiss(id);
              }}
            >
              ${action.label}
            </button>`
          : html`<span></span>`
      }
      <button class="plain icon" aria-label=${strings.app.dismiss} @click=${() => this.dismiss(id)}>
        ${icon('close')}
      </button>
      ${
        details.length === 0
          ? nothing
          : html`<ul tabindex="0" aria-label=${text}>
              ${details.slice(0, DETAILS).map((line) => html`<li>${line}</li>`)}
              ${hidden > 0 ? html`<li>${strings.jobs.more(hidden)}</li>` : nothing}
            </ul>`
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('toasts')) this.startTimers();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopTimers();
  }

  private dismiss(id: number): void {
    this.dispatchEvent(new ToastDismissedEvent(id));
  }

  private startTimers(): void {
    if (this.held) return;
    for (const toast of this.toasts) {
      if (toast.kind === 'problem' || this.timers.has(toast.id)) continue;
      const time = toast.action ? UNDOABLE : NEWS;
      this.timers.set(
        toast.id,
        window.setTimeout(() => this.dismiss(toast.id), time),
      );
    }
    for (const [id, timer] of this.timers) {
      if (this.toasts.some((toast) => toast.id === id)) continue;
      clearTimeout(timer);
      this.timers.delete(id);
    }
  }

  private stopTimers(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private readonly hold = (): void => {
    this.held = true;
    this.stopTimers();
  };

  private readonly release = (): void => {
    this.held = false;
    this.startTimers();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-toasts': DlToasts;
  }
}
