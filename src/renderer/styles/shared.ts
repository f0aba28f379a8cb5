/** Styles that most components share: box model, focus ring, buttons, fields, small helpers. */
import { css } from 'lit';

export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host {
    font: 400 var(--dl-body) / 1.45 var(--dl-sans);
    color: var(--dl-ink);
  }

  /* Korean breaks lines between its words, in one too long for its line only. */
  :lang(ko) {
    word-break: keep-all;
    overflow-wrap: anywhere;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  * {
    scrollbar-width: thin;
  }

  :focus-visible {
    outline: 2px solid var(--dl-focus);
    outline-offset: 1px;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 30px;
    padding: 4px 12px;
    border: 1px solid var(--dl-line-strong);
    border-radius: var(--dl-radius);
    background: var(--dl-raised);
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }

  button:hover:not(:disabled) {
    background: var(--dl-hover);
  }

  button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  button.primary {
    background: var(--dl-accent);
    border-color: var(--dl-accent);
    color: var(--dl-on-accent);
  }

  button.primary:hover:not(:disabled) {
    background: var(--dl-accent-strong);
  }

  button.plain {
    border-color: transparent;
    background: transparent;
  }

  button.plain:hover:not(:disabled) {
    background: var(--dl-hover);
  }

  button.icon {
    inline-size: 30px;
    padding: 0;
    flex: none;
  }

  button.link {
    min-block-size: 0;
    padding: 0 2px;
    border: 0;
    background: none;
    color: var(--dl-accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  button.link:hover:not(:disabled) {
    background: none;
    color: var(--dl-accent-strong);
  }

  input[type='text'],
  input[type='search'],
  textarea {
    min-block-size: 30px;
    padding: 4px 10px;
    border: 1px solid var(--dl-line-strong);
    border-radius: var(--dl-radius);
    background: var(--dl-raised);
  }

  ::placeholder {
    color: var(--dl-ink-faint);
    opacity: 1;
  }

  kbd {
    display: inline-block;
    min-inline-size: 20px;
    padding: 0 5px;
    border: 1px solid var(--dl-line);
    border-block-end-width: 2px;
    border-radius: 4px;
    background: var(--dl-raised);
    color: var(--dl-ink-soft);
    font: 500 0.6875rem / 1.5 var(--dl-sans);
    text-align: center;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  svg.icon {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition-duration: 0.01ms !important;
      animation-duration: 0.01ms !important;
    }
  }
`;
