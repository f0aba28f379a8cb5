/** What the lists of the insights have in common. */
import { css } from 'lit';

export const listStyles = css`
  :host {
    display: block;
    padding: 12px 12px 40px;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 12px;
  }

  .filter input {
    flex: 1 1 140px;
    min-inline-size: 0;
  }

  .choices {
    display: flex;
    overflow: hidden;
    border: 1px solid var(--dl-line-strong);
    border-radius: var(--dl-radius);
  }

  .choices button {
    min-block-size: 28px;
    padding: 2px 9px;
    border: 0;
    border-radius: 0;
    font-size: var(--dl-small);
  }

  .choices button + button {
    border-inline-start: 1px solid var(--dl-line);
  }

  .choices button[aria-pressed='true'] {
    background: var(--dl-selected);
    color: var(--dl-accent);
    font-weight: 650;
  }

  .choices button:focus-visible {
    outline-offset: -2px;
  }

  .none {
    padding: 8px;
    color: var(--dl-ink-soft);
  }

  .more {
    inline-size: 100%;
    margin-block: 4px 12px;
  }

  .item {
    display: block;
    inline-size: 100%;
    padding: 8px 10px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: none;
    font-weight: 400;
    text-align: start;
    white-space: normal;
    cursor: pointer;
    scroll-margin-block: 64px 24px;
  }

  .item:hover {
    background: var(--dl-hover);
  }

  .item[aria-current='true'] {
    border-color: var(--dl-line);
    background: var(--dl-raised);
  }

  .item.flash {
    animation: flash 900ms ease-out;
  }

  @keyframes flash {
    from {
      background: color-mix(in oklab, var(--dl-accent) 40%, transparent);
    }
  }

  .article-text {
    display: block;
    font-family: var(--dl-serif);
    font-size: var(--dl-large);
    line-height: 1.45;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }

  .article-text:lang(ur) {
    font-family: var(--dl-nastaliq);
    line-height: 2.1;
  }

  .article-text:lang(zh) {
    font-family: 'Dateline Han', var(--dl-serif);
  }

  .article-text:is(:lang(ar), :lang(fa), :lang(zh)) {
    line-height: 1.7;
  }

  .faint {
    color: var(--dl-ink-faint);
    font-size: var(--dl-small);
  }

  @media (forced-colors: active) {
    .item[aria-current='true'] {
      border-color: Highlight;
    }
  }
`;
