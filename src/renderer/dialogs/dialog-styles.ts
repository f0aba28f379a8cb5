import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: min(var(--dialog-width, 480px), calc(100vw - 32px));
    max-block-size: calc(100vh - 48px);
    padding: 0;
    border: 1px solid var(--dl-line);
    border-radius: var(--dl-radius-large);
    background: var(--dl-raised);
    color: var(--dl-ink);
    box-shadow: var(--dl-shadow);
    overflow-y: auto;
  }

  dialog::backdrop {
    background: var(--dl-shade);
  }

  dialog[open] {
    animation: appear 130ms ease-out;
  }

  @keyframes appear {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 14px 12px 4px 20px;
    /* The way out stays in sight however long the dialog is. */
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--dl-raised);
  }

  h2 {
    font: 650 1.0625rem / 1.35 var(--dl-sans);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: 8px 20px 20px;
  }

  footer {
    display: flex;
    gap: 8px;
    justify-content: flex-end;
    padding: 0 20px 18px;
  }

  .soft {
    color: var(--dl-ink-soft);
  }
`;
