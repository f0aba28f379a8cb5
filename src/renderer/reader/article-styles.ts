/** Typography of an article: sizes and faces come from the settings through custom properties. */
import { css } from 'lit';

export const articleStyles = css`
  :host {
    display: block;
    position: relative;
    color: var(--dl-ink);
    font-family: var(--dl-reading-face, var(--dl-serif));
    font-size: var(--dl-type-size, 18px);
    line-height: 1.62;
  }

  .text {
    outline: none;
    overflow-wrap: break-word;
    hanging-punctuation: first;
    text-wrap: pretty;
  }

  .text.pointing {
    cursor: pointer;
  }

  .text:focus-visible::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -42px;
    inline-size: 3px;
    border-radius: 2px;
    background: var(--dl-focus);
    pointer-events: none;
  }

  .text:lang(ar),
  .text:lang(fa),
  .text:lang(ps),
  .text:lang(ckb) {
    line-height: 1.9;
  }

  .text:lang(ur) {
    font-family: var(--dl-reading-face-urdu, var(--dl-nastaliq));
    line-height: 2.25;
    word-spacing: 0.06em;
  }

  /* Full-width quotation marks, dashes and ellipses. */
  .text:lang(zh) {
    font-family: 'Dateline Han', var(--dl-reading-face, var(--dl-serif));
  }

  .text:lang(zh),
  .text:lang(ja) {
    line-height: 1.85;
    line-break: strict;
    text-align: justify;
  }

  .text:lang(th),
  .text:lang(hi),
  .text:lang(bn),
  .text:lang(ta) {
    line-height: 1.8;
  }

  p,
  blockquote,
  pre,
  ul,
  ol,
  figure,
  .table {
    margin-block: 0 0.95em;
  }

  p,
  li,
  blockquote {
    white-space: pre-line;
  }

  h2,
  h3,
  h4 {
    font-family: var(--dl-heading-face, var(--dl-sans));
    line-height: 1.3;
    text-wrap: balance;
  }

  :lang(ur) :is(h2, h3, h4) {
    font-family: var(--dl-reading-face-urdu, var(--dl-nastaliq));
    line-height: 2;
  }

  h2 {
    margin-block: 1.7em 0.55em;
    font-size: 1.14em;
    font-weight: 650;
  }

  h3 {
    margin-block: 1.5em 0.5em;
    font-size: 1em;
    font-weight: 650;
  }

  h4 {
    margin-block: 1.3em 0.4em;
    font-size: 0.92em;
    font-weight: 650;
    color: var(--dl-ink-soft);
  }

  blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--dl-line);
    color: var(--dl-ink-soft);
  }

  ul,
  ol {
    padding-inline-start: 1.4em;
  }

  ul {
    list-style: disc;
  }

  ol {
    list-style: decimal;
  }

  li {
    margin-block-end: 0.4em;
  }

  .depth-1 {
    margin-inline-start: 1.4em;
  }

  .depth-2 {
    margin-inline-start: 2.8em;
  }

  .depth-3,
  .depth-4 {
    margin-inline-start: 4.2em;
  }

  pre {
    padding: 0.8em 1em;
    border-radius: var(--dl-radius);
    background: var(--dl-panel);
    font:
      0.82em / 1.5 ui-monospace,
      'DejaVu Sans Mono',
      monospace;
    white-space: pre-wrap;
  }

  code {
    font:
      0.86em ui-monospace,
      'DejaVu Sans Mono',
      monospace;
  }

  .address {
    text-decoration: underline dotted var(--dl-line-strong) 1px;
    text-underline-offset: 0.2em;
  }

  figure img {
    display: block;
    max-inline-size: 100%;
    border-radius: var(--dl-radius);
  }

  .no-image {
    display: block;
    padding: 0.6em 1.2em;
    border: 1px dashed var(--dl-line-strong);
    border-radius: var(--dl-radius);
    color: var(--dl-ink-faint);
    font: var(--dl-body) / 1.4 var(--dl-sans);
    text-align: center;
  }

  figcaption,
  caption {
    margin-block-start: 0.4em;
    color: var(--dl-ink-soft);
    font: 0.8em / 1.45 var(--dl-sans);
    text-align: start;
  }

  /* Where a wide table goes on, its edge lies in shadow: a cover that scrolls along hides what does not. */
  .table {
    --shade: color-mix(in oklab, var(--dl-ink) 22%, transparent);
    overflow-x: auto;
    background:
      linear-gradient(to right, var(--dl-paper) 40%, transparent) left / 36px 100% no-repeat local,
      linear-gradient(to left, var(--dl-paper) 40%, transparent) right / 36px 100% no-repeat local,
      linear-gradient(to right, var(--shade), transparent) left / 12px 100% no-repeat scroll,
      linear-gradient(to left, var(--shade), transparent) right / 12px 100% no-repeat scroll;
  }

  table {
    border-collapse: collapse;
    font: 0.84em / 1.4 var(--dl-sans);
    font-variant-numeric: tabular-nums;
  }

  /* Of the row, not of its cells: a row may have fewer of them than the others. */
  tr {
    border-block-end: 1px solid var(--dl-line);
  }

  tr:has(th) {
    border-block-end-color: var(--dl-line-strong);
  }

  th,
  td {
    padding: 0.4em 0.8em;
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 650;
  }

  .gutter {
    position: absolute;
    inset-block: 0;
    inline-size: 0;
  }

  .gutter.speakers {
    inset-inline-start: -34px;
  }

  .gutter.notes {
    inset-inline-end: -8px;
  }

  .speaker {
    position: absolute;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 20px;
    border-radius: 5px;
    background: var(--hue);
    color: var(--dl-on-speaker);
    font: 650 0.625rem / 1 var(--dl-sans);
    letter-spacing: 0.02em;
    cursor: pointer;
    user-select: none;
  }

  .speaker.current {
    box-shadow:
      0 0 0 2px var(--dl-paper),
      0 0 0 4px var(--hue);
  }

  :host([lens='timeline']) .speaker,
  :host([lens='names']) .speaker {
    border: 1px solid color-mix(in oklab, var(--hue) 45%, transparent);
    background: transparent;
    color: var(--hue);
  }

  .marker {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 26px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 5px;
    background: transparent;
    color: var(--dl-ink-soft);
  }

  .marker .icon {
    inline-size: 15px;
    block-size: 15px;
    fill: var(--swatch);
  }

  .swatch {
    inline-size: 9px;
    block-size: 9px;
    border: 1px solid color-mix(in oklab, var(--dl-ink) 45%, transparent);
    border-radius: 3px;
    background: var(--swatch);
    forced-color-adjust: none;
  }

  .marker.current {
    background: var(--dl-selected);
  }
`;
