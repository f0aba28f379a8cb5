import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { strings } from '../strings.ts';
import { DialogElement } from './dialog-element.ts';

/** All keys. */
@customElement('dl-help-dialog')
export class DlHelpDialog extends DialogElement {
  static override styles = [
    ...DialogElement.styles,
    css`
      :host {
        --dialog-width: 820px;
      }

      .body {
        grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
        gap: 20px 32px;
      }

      h3 {
        margin-block-end: 8px;
        font: 650 var(--dl-body) / 1.4 var(--dl-sans);
      }

      dl div {
        display: grid;
        grid-template-columns: 96px 1fr;
        gap: 10px;
        align-items: baseline;
        padding-block: 3px;
      }

      dd {
        color: var(--dl-ink-soft);
      }
    `,
  ];

  protected override readonly heading = strings.help.title;

  protected override renderBody(): TemplateResult {
    return html`<div class="body">
      ${strings.help.groups.map(
        (group) =>
          html`<section>
            <h3>${group.title}</h3>
            <dl>
              ${group.keys.map(
                ([keys, text]) =>
                  html`<div>
                    <dt>
                      ${keys.split(/ +/).map((key) => (key === '…' ? ' … ' : html`<kbd>${key}</kbd> `))}
                    </dt>
                    <dd>${text}</dd>
                  </div>`,
              )}
            </dl>
          </section>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-help-dialog': DlHelpDialog;
  }
}
