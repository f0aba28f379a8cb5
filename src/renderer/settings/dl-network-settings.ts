import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ContactRow } from '../../contract/network-calls.ts';
import { HOST_LIMIT } from '../../contract/limits.ts';
import type { Settings } from '../../contract/settings.ts';
import { settingsContext } from '../contexts.ts';
import { SettingsChangedEvent } from '../events.ts';
import { formatInstantDay } from '../format-date.ts';
import { icon } from '../icons.ts';
import { messageOf } from '../message-of.ts';
import { shared } from '../styles/shared.ts';
import type { NetworkPort } from './network-port.ts';
import { networkStrings as strings } from './network-strings.ts';

/** Whom Dateline may contact, and whom it did. */
@customElement('dl-network-settings')
export class DlNetworkSettings extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: 10px;
        padding-block-start: 14px;
        border-block-start: 1px solid var(--dl-line);
      }

      h3 {
        font: 650 1rem / 1.35 var(--dl-sans);
      }

      h4 {
        margin: 4px 0 0;
        font: 600 var(--dl-body) / 1.4 var(--dl-sans);
      }

      .check {
        display: inline-flex;
        gap: 8px;
        align-items: center;
        cursor: pointer;
      }

      .soft {
        color: var(--dl-ink-soft);
      }

      .problem {
        color: var(--dl-problem);
      }

      .hosts {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }

      .hosts li {
        display: inline-flex;
        align-items: center;
        gap: 2px;
        max-inline-size: 100%;
        padding-inline-start: 10px;
        border: 1px solid var(--dl-line-strong);
        border-radius: var(--dl-radius);
        overflow-wrap: anywhere;
      }

      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
      }

      summary {
        padding: 4px 0;
        font-weight: 600;
        cursor: pointer;
      }

      .list {
        max-block-size: 220px;
        margin-block: 6px 8px;
        overflow-y: auto;
        border: 1px solid var(--dl-line);
        border-radius: var(--dl-radius);
      }

      table {
        inline-size: 100%;
        border-collapse: collapse;
      }

      th,
      td {
        padding: 5px 10px;
        text-align: start;
        vertical-align: baseline;
      }

      th {
        position: sticky;
        inset-block-start: 0;
        background: var(--dl-raised);
        color: var(--dl-ink-soft);
        font-weight: 500;
      }

      tr + tr > td {
        border-block-start: 1px solid var(--dl-line);
      }

      td:first-child {
        overflow-wrap: anywhere;
      }

      .number {
        text-align: end;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        align-items: center;
      }
    `,
  ];

  @consume({ context: settingsContext, subscribe: true })
  @property({ attribute: false })
  settings: Settings | null = null;

  @property({ attribute: false }) port: NetworkPort | null = null;

  @state() private contacts: readonly ContactRow[] | null = null;
  /** Hosts just taken off the list, and can be brought back. */
  @state() private cleared = 0;
  @state() private problem = '';

  @query('input[type=text]') private readonly field!: HTMLInputElement;

  protected override render(): TemplateResult {
    return html`
      <h3>${strings.title}</h3>
      <p class="soft">${strings.intro}</p>
      <div>
        <label class="check"
          ><input
            type="checkbox"
            aria-describedby="pictures"
            .checked=${this.settings?.pictures === true}
            @change=${this.togglePictures}
          />${strings.pictures}</label
        >
        <p class="soft" id="pictures">${strings.picturesHint}</p>
      </div>
      ${this.renderAllowed(this.settings?.allowedHosts ?? [])}
      ${this.problem === '' ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
      <details @toggle=${(event: Event) => void this.onToggle(event)}>
        <summary>${strings.contacts(this.contacts?.length ?? null)}</summary>
        ${this.contacts === null ? nothing : this.renderContacts(this.contacts)}
      </details>
    `;
  }

  private renderAllowed(hosts: readonly string[]): TemplateResult {
    return html`<h4 id="allowed">${strings.allowed}</h4>
      <p class="soft">${strings.allowedHint}</p>
      ${
        hosts.length === 0
          ? nothing
          : html`<ul class="hosts" aria-labelledby="allowed">
              ${hosts.map(
                (host) =>
                  html`<li>
                    <bdi>${host}</bdi>
                    <button
                      class="plain icon"
                      aria-label=${strings.remove(host)}
                      @click=${() => void this.attempt((port) => port.disallow(host))}
                    >
                      ${icon('close')}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <form @submit=${(event: Event) => void this.allow(event)}>
        <input
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          maxlength=${HOST_LIMIT}
          aria-label=${strings.allowedField}
          placeholder=${strings.allowedPlaceholder}
        />
        <button>${strings.allow}</button>
      </form>`;
  }

  private renderContacts(contacts: readonly ContactRow[]): TemplateResult {
    const undo =
      this.cleared === 0
        ? nothing
        : html`<span role="status">${strings.cleared(this.cleared)}</span>
            <button @click=${() => void this.restore()}>${strings.undo}</button>`;
    if (contacts.length === 0)
      return html`<p class="soft row">${this.cleared === 0 ? strings.noContacts : undo}</p>`;
    return html`<div class="list" tabindex="0" role="region" aria-label=${strings.contacts(null)}>
        <table>
          <thead>
            <tr>
              <th scope="col">${strings.host}</th>
              <th scope="col">${strings.why}</th>
              <th scope="col" class="number">${strings.times}</th>
              <th scope="col" class="number">${strings.last}</th>
            </tr>
          </thead>
          <tbody>
            ${contacts.map(
              (row) =>
                html`<tr>
                  <td><bdi>${row.host}</bdi></td>
                  <td>${strings.reasons(row.why)}</td>
                  <td class="number">${row.count.toLocaleString('en-GB')}</td>
                  <td class="number">${formatInstantDay(row.last)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="row">
        <button @click=${() => void this.clear(contacts.length)}>${strings.clear}</button>${undo}
      </p>`;
  }

  private togglePictures(): void {
    this.dispatchEvent(new SettingsChangedEvent({ pictures: this.settings?.pictures !== true }));
  }

  private async onToggle(event: Event): Promise<void> {
    if ((event.target as HTMLDetailsElement).open) await this.load();
  }

  private async load(): Promise<void> {
    await this.attempt(async (port) => {
      this.contacts = await port.contacts();
    });
  }

  private async allow(event: Event): Promise<void> {
    event.preventDefault();
    const host = this.field.value.trim();
    if (host === '') return;
    const done = await this.attempt((port) => port.allow(host));
    if (done) this.field.value = '';
    this.field.focus();
  }

  private async clear(count: number): Promise<void> {
    if (await this.attempt((port) => port.clear())) this.cleared = count;
    await this.load();
  }

  private async restore(): Promise<void> {
    if (await this.attempt((port) => port.restore())) this.cleared = 0;
    await this.load();
  }

  /** False where it could not be done; then the sentence is shown. */
  private async attempt(work: (port: NetworkPort) => Promise<void>): Promise<boolean> {
    this.problem = '';
    try {
      if (this.port !== null) await work(this.port);
      return this.port !== null;
    } catch (error) {
      this.problem = messageOf(error);
      return false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-network-settings': DlNetworkSettings;
  }
}
