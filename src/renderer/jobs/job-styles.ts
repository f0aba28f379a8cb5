/** Styles of the list of imports. */
import { css } from 'lit';

export const jobStyles = css`
  :host {
    display: block;
  }

  .card {
    display: grid;
    gap: 6px;
    padding: 10px 12px 10px 14px;
    border: 1px solid var(--dl-line);
    border-radius: var(--dl-radius);
    background: var(--dl-raised);
  }

  .head {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
    align-items: center;
  }

  h3 {
    overflow: hidden;
    font: 600 var(--dl-body) / 1.4 var(--dl-sans);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .kind {
    color: var(--dl-ink-faint);
    font-weight: 400;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    align-items: center;
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
    font-variant-numeric: tabular-nums;
  }

  .counts .failed,
  .problem {
    color: var(--dl-problem);
  }

  .doing,
  .note {
    overflow: hidden;
    color: var(--dl-ink-faint);
    font-size: var(--dl-small);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .note {
    white-space: normal;
  }

  progress {
    inline-size: 100%;
    block-size: 6px;
    accent-color: var(--dl-accent);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
    margin-inline-start: -6px;
  }

  .foot button {
    min-block-size: 26px;
    padding-inline: 8px;
    font-size: var(--dl-small);
  }

  .fold .icon {
    inline-size: 11px;
    block-size: 11px;
    transition: rotate 120ms;
  }

  .fold:dir(rtl) .icon {
    scale: -1 1;
  }

  .fold[aria-expanded='true'] .icon {
    rotate: 90deg;
  }

  .fold[aria-expanded='true']:dir(rtl) .icon {
    rotate: -90deg;
  }
`;
