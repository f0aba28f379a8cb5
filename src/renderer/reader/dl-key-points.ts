import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readingContext } from '../contexts.ts';
import { FocusChosenEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import type { Reading } from './reading.ts';

/** Points shown at first: the article itself is to begin on the first screen. */
const SHOWN = 3;

/** The key points, each a way to its sentence. */
@customElement('dl-key-points')
export class DlKeyPoints extends LitElement {
  static override styles = [
    shared,
    css`
      section {
        margin-block: 0 26px;
        padding: 10px 16px 8px;
        border-radius: 10px;
        background: var(--dl-panel);
      }

      summary {
        display: flex;
        gap: 6px;
        align-items: center;
        inline-size: fit-content;
        margin-inline-start: -4px;
        padding-inline: 2px 6px;
        border-radius: var(--dl-radius);
        color: var(--dl-ink-soft);
        cursor: pointer;
        list-style: none;
      }

      summary:hover {
        color: var(--dl-ink);
      }

      summary .icon {
        inline-size: 12px;
        block-size: 12px;
        transition: rotate 120ms;
      }

      summary:dir(rtl) .icon {
        scale: -1 1;
      }

      details[open] > summary .icon {
        rotate: 90deg;
      }

      details[open] > summary:dir(rtl) .icon {
        rotate: -90deg;
      }

      h2 {
        font: 650 var(--dl-body) / 1.4 var(--dl-sans);
      }

      ul {
        margin-block-start: 6px;
      }

      li {
        display: grid;
        grid-template-columns: 14px 1fr;
        align-items: start;
      }

      li::before {
        content: '';
        inline-size: 6px;
        block-size: 6px;
        margin-block-start: calc(6px + 0.44em);
        border-radius: 2px;
        background: var(--dl-accent);
        rotate: 45deg;
      }

      .more {
        margin-block: 2px 4px;
        margin-inline-start: 14px;
        padding: 4px 8px;
      }

      li button {
        justify-content: start;
        min-block-size: 0;
        padding: 3px 8px;
        border: 0;
        background: none;
        font: 400 calc(var(--dl-type-size, 18px) * 0.83) / 1.45 var(--dl-reading-face, var(--dl-serif));
        text-align: start;
        text-wrap: pretty;
        white-space: normal;
      }

      li button:lang(ur) {
        font-family: var(--dl-reading-face-urdu, var(--dl-nastaliq));
        line-height: 2.1;
      }

      li button:lang(zh) {
        font-family: 'Dateline Han', var(--dl-reading-face, var(--dl-serif));
      }

      li button:is(:lang(ar), :lang(fa), :lang(zh)) {
        line-height: 1.75;
      }
    `,
  ];

  @consume({ context: readingContext, subscribe: true })
  @property({ attribute: false })
  reading: Reading | null = null;

  @state() private all = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('reading')?.view.article.id;
    if (changed.has('reading') && before !== this.reading?.view.article.id) this.all = false;
  }

  protected override render(): TemplateResult | null {
    const points = this.reading?.view.analysis.keyPoints ?? [];
    if (!this.reading || points.length === 0) return null;
    const { language, direction } = this.reading.view.article;
    return html`<section aria-labelledby="title" dir=${direction}>
      <details open>
        <summary>
          ${icon('chevron')}
          <h2 id="title">${strings.reader.keyPoints}</h2>
        </summary>
        <ul lang=${language.value === 'und' ? '' : language.value}>
          ${(this.all ? points : points.slice(0, SHOWN)).map(
            (point) =>
              html`<li>
                <button
                  title=${strings.reader.showInText}
                  @click=${() =>
                    this.dispatchEvent(
                      new FocusChosenEvent({ kind: 'key-point', id: String(point.start) }, 'insights', point),
                    )}
                >
                  ${point.text}
                </button>
              </li>`,
          )}
        </ul>
        ${
          points.length <= SHOWN
            ? nothing
            : html`<button
                class="link more"
                dir="ltr"
                aria-expanded=${this.all ? 'true' : 'false'}
                @click=${() => {
                  this.all = !this.all;
                }}
              >
                ${this.all ? strings.reader.fewerPoints : strings.reader.allPoints(points.length)}
              </button>`
        }
      </details>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-key-points': DlKeyPoints;
  }
}
