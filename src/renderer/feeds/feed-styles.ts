import { css } from 'lit';

/** The rows, counts and bars of the feeds' lists. */
export const feedStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
    block-size: 100%;
  }

  .tools {
    display: flex;
    gap: 2px;
    align-items: center;
    padding: 0 8px 6px 12px;
  }

  .tools .grow {
    flex: 1;
    min-inline-size: 0;
  }

  .progress {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    padding: 0 8px 6px 16px;
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
  }

  .scroll {
    min-block-size: 0;
    overflow-y: auto;
    padding: 0 8px 12px;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 8px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 7px 10px;
    border: 0;
    border-radius: 8px;
    background: none;
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }

  .row:hover:not(:disabled) {
    background: var(--dl-hover);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .name {
    overflow: hidden;
    font: 600 var(--dl-large) / 1.34 var(--dl-serif);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .name:is(:lang(ar), :lang(fa)) {
    line-height: 1.7;
  }

  .name:lang(ur) {
    font-family: var(--dl-nastaliq);
    line-height: 2;
  }

  .count {
    padding: 0 7px;
    border-radius: 10px;
    background: var(--dl-selected);
    color: var(--dl-accent);
    font-size: var(--dl-small);
    font-weight: 650;
    line-height: 1.6;
  }

  .failure {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: 13px minmax(0, 1fr);
    gap: 6px;
    color: var(--dl-problem);
    font-size: var(--dl-small);
    overflow-wrap: anywhere;
  }

  .failure .icon {
    inline-size: 13px;
    block-size: 13px;
    margin-block-start: 2px;
  }

  .folder {
    padding: 10px 10px 2px;
    color: var(--dl-ink-faint);
    font: 600 var(--dl-small) / 1.4 var(--dl-sans);
    overflow-wrap: anywhere;
  }
`;
