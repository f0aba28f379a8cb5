import { css } from 'lit';

export const appStyles = css`
  :host {
    position: relative;
    display: grid;
    grid-template-columns: var(--library) minmax(0, 1fr) var(--insights);
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100%;
    overflow: hidden;
    background: var(--dl-paper);
  }

  .banner {
    grid-column: 1 / -1;
    padding: 8px 16px;
    background: var(--dl-problem-soft);
    text-align: center;
  }

  .pane {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    grid-row: 2;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .library {
    grid-column: 1;
  }

  .reader {
    grid-column: 2;
  }

  .insights {
    grid-column: 3;
  }

  /* What comes at once shows nothing of it. */
  .waiting {
    position: absolute;
    z-index: 10;
    inset-block-start: 0;
    inset-inline: 0;
    inline-size: 100%;
    block-size: 3px;
    border-radius: 0;
    accent-color: var(--dl-accent);
    animation: wait 400ms step-end;
  }

  @keyframes wait {
    from {
      visibility: hidden;
    }
  }

  dl-splitter {
    position: absolute;
    inset-block: 0;
  }

  dl-splitter.library {
    inset-inline-end: -5px;
  }

  dl-splitter.insights {
    inset-inline-start: -5px;
  }

  .pane.drawer {
    position: absolute;
    z-index: 12;
    inset-block: 0;
    inline-size: min(var(--drawer), calc(100vw - 56px));
    box-shadow: var(--dl-shadow);
    animation: slide 140ms ease-out;
  }

  .drawer.library {
    inset-inline-start: 0;
  }

  .drawer.insights {
    inset-inline-end: 0;
  }

  @keyframes slide {
    from {
      opacity: 0.4;
    }
  }

  .shade {
    position: absolute;
    z-index: 11;
    inset: 0;
    border: 0;
    border-radius: 0;
    background: var(--dl-shade);
  }

  button.shade:hover:not(:disabled) {
    background: var(--dl-shade);
  }

  .drop {
    position: absolute;
    z-index: 50;
    inset: 0;
    display: grid;
    place-content: center;
    gap: 6px;
    margin: 14px;
    border: 2px dashed var(--dl-accent);
    border-radius: 16px;
    background: color-mix(in oklab, var(--dl-paper) 88%, transparent);
    text-align: center;
    pointer-events: none;
  }

  .drop strong {
    font: 600 1.375rem / 1.4 var(--dl-serif);
  }

  .drop span {
    color: var(--dl-ink-soft);
  }

  .starting {
    grid-column: 1 / -1;
    grid-row: 2;
    display: grid;
    place-content: center;
    gap: 8px;
    justify-items: center;
    padding: 40px;
    color: var(--dl-ink-soft);
    text-align: center;
  }

  .skip {
    position: absolute;
    z-index: 60;
    inset-block-start: 8px;
    inset-inline-start: 8px;
  }

  .skip:not(:focus) {
    inset-block-start: -60px;
  }
`;
