import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SetAsideList, SetAsideView } from '../../contract/jobs.ts';
import { icon, type IconName } from '../icons.ts';
import { isolateQuoted } from '../phrases.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { AsideActionEvent } from './job-events.ts';
import { jobStyles } from './job-styles.ts';
import { renderPath } from './render-path.ts';

/** What could not be read and is kept with its bytes: to try again, to save, to delete. */
@customElement('dl-set-aside')
export class DlSetAside extends LitElement {
  static override styles = [
    shared,
    jobStyles,
    css`
      ul {
        max-block-size: 220px;
        overflow-y: auto;
      }

      li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0 8px;
        align-items: center;
        padding-block: 4px;
        border-block-start: 1px solid var(--dl-line);
        font-size: var(--dl-small);
      }

      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .reason {
        grid-column: 1 / -1;
        color: var(--dl-ink-soft);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) list!: SetAsideList;
  @property({ type: Boolean }) readonly = false;

  @state() private unfolded = false;

  protected override render(): TemplateResult {
    const words = strings.jobs;
    const { items, total } = this.list;
    const heading = words.aside(total);
    return html`<section class="card" aria-label=${heading}>
      <h3>${heading}</h3>
      <p class="note">${words.asideHint}</p>
      <div class="foot">
        <button
          class="plain fold"
          aria-expanded=${this.unfolded}
          @click=${() => {
            this.unfolded = !this.unfolded;
          }}
        >
          ${icon('chevron')}${words.items(total)}
        </button>
        <button class="plain" ?disabled=${this.readonly} @click=${() => this.act('retry', null)}>
          ${icon('undo')}${words.asideRetryAll}
        </button>
      </div>
      ${
        this.unfolded
          ? html`<ul tabindex="0" aria-label=${heading}>
              ${items.map((item) => this.renderItem(item))}
            </ul>`
          : ''
      }
    </section>`;
  }

  private renderItem(item: SetAsideView): TemplateResult {
    const words = strings.jobs;
    return html`<li>
      <span class="name" title=${item.name}>${renderPath(item.name)}</span>
      <span class="actions">
        ${this.renderIcon('undo', words.retry, 'retry', item, this.readonly)}
        ${this.renderIcon('export', words.asideSave, 'save', item, false)}
        ${this.renderIcon('trash', words.asideDelete, 'delete', item, this.readonly)}
      </span>
      <span class="reason">${isolateQuoted(item.reason)}</span>
    </li>`;
  }

  private renderIcon(
    name: IconName,
    label: string,
    action: AsideActionEvent['action'],
    item: SetAsideView,
    disabled: boolean,
  ): TemplateResult {
    return html`<button
      class="plain icon"
      title=${label}
      aria-label="${label}: ${item.name}"
      ?disabled=${disabled}
      @click=${() => this.act(action, item)}
    >
      ${icon(name)}
    </button>`;
  }

  private act(action: AsideActionEvent['action'], item: SetAsideView | null): void {
    this.dispatchEvent(new AsideActionEvent(action, item?.id ?? null, item?.name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-set-aside': DlSetAside;
  }
}
