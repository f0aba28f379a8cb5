import { css } from 'lit';

export const noteStyles = css`
  :host {
    display: block;
    scroll-margin: 12px;
  }

  article {
    overflow: clip;
    border: 1px solid var(--dl-line);
    border-inline-start: 4px solid var(--swatch);
    border-radius: 8px;
    background: var(--dl-raised);
  }

  :host([current]) article {
    border-color: var(--dl-accent);
    border-inline-start-color: var(--swatch);
  }

  .quote {
    display: block;
    inline-size: 100%;
    padding: 8px 10px 4px;
    border: 0;
    border-radius: 0;
    background: none;
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }

  .quote:focus-visible {
    outline-offset: -2px;
  }

  .words {
    padding: 1px 0;
    background: var(--mark);
    font: 400 var(--dl-body) / 1.6 var(--dl-serif);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    overflow-wrap: anywhere;
  }

  .words:lang(ur) {
    font-family: var(--dl-nastaliq);
    line-height: 2.2;
  }

  .orphan .words {
    background: none;
    color: var(--dl-ink-soft);
    text-decoration: line-through var(--dl-line-strong);
  }

  textarea {
    display: block;
    inline-size: calc(100% - 12px);
    min-block-size: 32px;
    max-block-size: 60vh;
    margin: 0 6px;
    padding: 4px;
    border-color: transparent;
    background: transparent;
    font: 400 var(--dl-large) / 1.5 var(--dl-sans);
    field-sizing: content;
    resize: none;
    overflow-wrap: anywhere;
  }

  textarea:hover:not(:disabled) {
    border-color: var(--dl-line);
  }

  textarea:focus-visible {
    outline-offset: -1px;
  }

  dl-tags {
    display: block;
    padding: 2px 10px;
  }

  .foot {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 2px 4px 4px 10px;
  }

  .colours {
    display: flex;
    gap: 3px;
  }

  .colours button {
    inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
  }

  .colours button::before {
    content: '';
    inline-size: 14px;
    block-size: 14px;
    border: 1px solid color-mix(in oklab, var(--dl-ink) 35%, transparent);
    border-radius: 50%;
    background: var(--swatch);
    forced-color-adjust: none;
  }

  .colours button[aria-checked='true']::before {
    outline: 2px solid var(--dl-ink);
    outline-offset: 2px;
  }

  .state {
    flex: 1;
    color: var(--dl-ink-faint);
    font-size: var(--dl-small);
    text-align: end;
  }

  .state span {
    display: inline-flex;
    gap: 3px;
    align-items: center;
  }

  .saved {
    color: var(--dl-good);
  }

  .saved .icon {
    inline-size: 13px;
    block-size: 13px;
  }

  .failed {
    color: var(--dl-problem);
    font-weight: 600;
  }

  .problem {
    padding: 8px 10px;
    border-block-start: 1px solid var(--dl-line);
    background: var(--dl-problem-soft);
    color: var(--dl-ink);
  }
`;
