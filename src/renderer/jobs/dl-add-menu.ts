import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import { CommandEvent, type Command } from '../events.ts';
import { icon, type IconName } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';

/** What can be added, in the menu's order. */
const ENTRIES = [
  { command: 'choose-files', words: 'files', icon: 'file', keys: 'Ctrl O' },
  { command: 'choose-folder', words: 'folder', icon: 'folder', keys: '' },
  { command: 'paste', words: 'paste', icon: 'paste', keys: 'Ctrl V' },
  { command: 'addresses', words: 'address', icon: 'globe', keys: '' },
  { command: 'add-feed', words: 'feed', icon: 'feed', keys: '' },
  { command: 'samples', words: 'samples', icon: 'library', keys: '' },
] as const satisfies readonly {
  readonly command: Command;
  readonly words: keyof typeof strings.jobs.addMenu;
  readonly icon: IconName;
  readonly keys: string;
}[];

/** The button that adds articles: a menu of all the ways to do so. Keys as in the ARIA menu-button pattern. */
@customElement('dl-add-menu')
export class DlAddMenu extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: relative;
        display: block;
      }

      [role='menu'] {
        position: absolute;
        inset-block-start: calc(100% + 4px);
        inset-inline-start: 0;
        z-index: 20;
        display: grid;
        min-inline-size: 190px;
        padding: 4px;
        border: 1px solid var(--dl-line);
        border-radius: var(--dl-radius);
        background: var(--dl-raised);
        box-shadow: var(--dl-shadow);
      }

      [role='menuitem'] {
        display: grid;
        grid-template-columns: 16px 1fr auto;
        gap: 10px;
        justify-content: stretch;
        padding-inline: 8px;
        border: 0;
        background: none;
        font-weight: 400;
        text-align: start;
      }

      [role='menuitem']:focus-visible {
        outline-offset: -2px;
      }

      .keys {
        color: var(--dl-ink-faint);
        font-size: var(--dl-small);
      }
    `,
  ];

  @property({ type: Boolean }) readonly = false;

  @state() private open = false;

  @query('.opener') private readonly opener!: HTMLButtonElement;
  @queryAll('[role=menuitem]') private readonly entries!: NodeListOf<HTMLButtonElement>;

  protected override render(): TemplateResult {
    return html`<button
        class="plain icon opener"
        title=${strings.jobs.add}
        aria-label=${strings.jobs.add}
        aria-haspopup="menu"
        aria-expanded=${this.open}
        ?disabled=${this.readonly}
        @click=${() => (this.open ? this.close() : void this.show(0))}
        @keydown=${this.onOpenerKey}
      >
        ${icon('add')}
      </button>
      ${
        this.open
          ? html`<div
              role="menu"
              aria-label=${strings.jobs.add}
              @keydown=${this.onKey}
              @focusout=${this.onLeave}
            >
              ${ENTRIES.map(
                (entry) =>
                  html`<button
                    role="menuitem"
                    tabindex="-1"
                    class="plain"
                    @click=${() => this.choose(entry.command)}
                  >
                    ${icon(entry.icon)}<span>${strings.jobs.addMenu[entry.words]}</span
                    ><span class="keys" aria-hidden="true">${entry.keys}</span>
                  </button>`,
              )}
            </div>`
          : ''
      }`;
  }

  /** Opens the menu with the keyboard on one entry; -1 is the last. */
  private async show(index: number): Promise<void> {
    this.open = true;
    await this.updateComplete;
    this.moveTo(index);
  }

  private close(): void {
    this.open = false;
    this.opener.focus();
  }

  private choose(command: Command): void {
    this.close();
    this.dispatchEvent(new CommandEvent(command));
  }

  private moveTo(index: number): void {
    const { length } = this.entries;
    this.entries[(index + length) % length]?.focus();
  }

  private onOpenerKey(event: KeyboardEvent): void {
    const index = { ArrowDown: 0, ArrowUp: -1 }[event.key];
    if (index === undefined) return;
    event.preventDefault();
    void this.show(index);
  }

  private onKey(event: KeyboardEvent): void {
    const current = [...this.entries].indexOf(this.shadowRoot?.activeElement as HTMLButtonElement);
    const target = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: -1 }[event.key];
    if (target !== undefined) this.moveTo(target);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Tab') {
      this.open = false;
      return;
    } else if (!this.moveToLetter(event, current)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** A letter goes to the next entry that begins with it. */
  private moveToLetter(event: KeyboardEvent, current: number): boolean {
    if (event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1 || event.key === ' ')
      return false;
    const letter = event.key.toLowerCase();
    const order = ENTRIES.map((_, index) => (current + 1 + index) % ENTRIES.length);
    const found = order.find((index) => {
      const entry = ENTRIES[index];
      return entry !== undefined && strings.jobs.addMenu[entry.words].toLowerCase().startsWith(letter);
    });
    if (found !== undefined) this.moveTo(found);
    return true;
  }

  private onLeave(event: FocusEvent): void {
    if (!(event.relatedTarget instanceof Node) || !this.shadowRoot?.contains(event.relatedTarget))
      this.open = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-add-menu': DlAddMenu;
  }
}
