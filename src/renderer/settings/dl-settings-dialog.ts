import { consume } from '@lit/context';
import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Settings } from '../../contract/settings.ts';
import { settingsContext } from '../contexts.ts';
import { DialogElement } from '../dialogs/dialog-element.ts';
import { SettingsChangedEvent } from '../events.ts';
import { renderFeedSettings } from '../feeds/render-feed-settings.ts';
import { strings } from '../strings.ts';
import './dl-network-settings.ts';
import type { NetworkPort } from './network-port.ts';

/** The contract's bounds of the two sizes. */
const TYPE_SIZE = { min: 13, max: 32 } as const;
const MEASURE = { min: 40, max: 100 } as const;

/** Theme, typography and the network; every change shows at once, in the preview and in the article behind. */
@customElement('dl-settings-dialog')
export class DlSettingsDialog extends DialogElement {
  static override styles = [
    ...DialogElement.styles,
    css`
      :host {
        --dialog-width: 560px;
      }

      fieldset {
        display: grid;
        grid-template-columns: 170px 1fr;
        align-items: center;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        float: inline-start;
        padding: 0;
      }

      .row {
        display: grid;
        grid-template-columns: 170px 1fr 96px;
        gap: 0 12px;
        align-items: center;
      }

      .row output {
        color: var(--dl-ink-soft);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }

      input[type='range'] {
        inline-size: 100%;
        accent-color: var(--dl-accent);
      }

      .choices {
        display: flex;
        border: 1px solid var(--dl-line-strong);
        border-radius: var(--dl-radius);
      }

      .choices label {
        flex: 1;
        padding: 5px 8px;
        text-align: center;
        cursor: pointer;
      }

      .choices label + label {
        border-inline-start: 1px solid var(--dl-line);
      }

      .choices label:has(:checked) {
        background: var(--dl-selected);
        color: var(--dl-accent);
        font-weight: 650;
      }

      .choices label:has(:focus-visible) {
        outline: 2px solid var(--dl-focus);
        outline-offset: -2px;
      }

      .choices input {
        position: absolute;
        opacity: 0;
        pointer-events: none;
      }

      .feeds {
        display: flex;
        gap: 8px 20px;
        flex-wrap: wrap;
        align-items: center;
      }

      .feeds input {
        margin: 0;
        accent-color: var(--dl-accent);
      }

      .feeds select {
        min-block-size: 30px;
        padding-inline: 8px;
        border: 1px solid var(--dl-line-strong);
        border-radius: var(--dl-radius);
        background: var(--dl-raised);
      }

      .feeds label {
        display: inline-flex;
        gap: 8px;
        align-items: center;
      }

      .preview {
        overflow: hidden;
        padding: 16px 18px;
        border: 1px solid var(--dl-line);
        border-radius: 8px;
        background: var(--dl-paper);
        font: 400 var(--size) / 1.6 var(--face);
      }

      .preview p {
        max-inline-size: calc(var(--measure) * 1ch);
        text-wrap: pretty;
      }

      /* A narrow window, or a large zoom: each label stands above what it names. */
      @media (max-width: 480px) {
        fieldset,
        .row {
          grid-template-columns: minmax(0, 1fr);
          gap: 4px;
        }

        legend {
          float: none;
        }

        .row output {
          text-align: start;
        }
      }
    `,
  ];

  @consume({ context: settingsContext, subscribe: true })
  @property({ attribute: false })
  settings: Settings | null = null;

  @property() version = '';

  /** What the part about the network asks of main. */
  @property({ attribute: false }) network: NetworkPort | null = null;

  protected override readonly heading = strings.settings.title;

  protected override renderBody(): TemplateResult {
    const { settings } = this;
    if (!settings) return html``;
    return html`<div class="body">
      ${this.renderChoices('theme', strings.settings.theme, strings.settings.themes, settings.theme)}
      ${this.renderChoices(
        'typeface',
        strings.settings.typeface,
        strings.settings.typefaces,
        settings.typeface,
      )}
      ${this.renderSize(
        'typeSize',
        strings.settings.typeSize,
        TYPE_SIZE,
        settings.typeSize,
        strings.settings.pixels(settings.typeSize),
      )}
      ${this.renderSize(
        'measure',
        strings.settings.measure,
        MEASURE,
        settings.measure,
        strings.settings.characters(settings.measure),
      )}
      <div
        class="preview"
        role="group"
        aria-label=${strings.settings.preview}
        .style=${`--size:${settings.typeSize}px;--measure:${settings.measure};--face:var(--dl-${settings.typeface})`}
      >
        <p>${strings.settings.previewText}</p>
      </div>
      ${renderFeedSettings(settings, (change) => this.change(change))}
      <dl-network-settings .port=${this.network}></dl-network-settings>
      <p class="soft">${strings.settings.version(this.version)}</p>
    </div>`;
  }

  private renderChoices<Name extends 'theme' | 'typeface'>(
    name: Name,
    label: string,
    choices: Readonly<Record<Settings[Name], string>>,
    value: Settings[Name],
  ): TemplateResult {
    const entries = Object.entries(choices) as [Settings[Name], string][];
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="choices">
        ${entries.map(
          ([choice, text]) =>
            html`<label>
              <input
                type="radio"
                name=${name}
                value=${choice}
                .checked=${choice === value}
                @change=${() => this.change({ [name]: choice })}
              />${text}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private renderSize(
    name: 'typeSize' | 'measure',
    label: string,
    bounds: { readonly min: number; readonly max: number },
    value: number,
    text: string,
  ): TemplateResult {
    return html`<div class="row">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        type="range"
        min=${bounds.min}
        max=${bounds.max}
        .value=${String(value)}
        aria-valuetext=${text}
        @input=${(event: Event) => this.change({ [name]: Number((event.target as HTMLInputElement).value) })}
      />
      <output for=${name}>${text}</output>
    </div>`;
  }

  private change(change: Partial<Settings>): void {
    this.dispatchEvent(new SettingsChangedEvent(change));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-settings-dialog': DlSettingsDialog;
  }
}
