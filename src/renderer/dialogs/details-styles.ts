import { css } from 'lit';

export const detailsStyles = css`
  :host {
    --dialog-width: 680px;
  }

  dl {
    display: grid;
  }

  .field {
    display: grid;
    grid-template-columns: 128px minmax(0, 1fr);
    gap: 4px 16px;
    align-items: baseline;
    padding-block: 5px;
    border-block-start: 1px solid var(--dl-line);
  }

  .field:first-child {
    border-block-start: 0;
  }

  dt {
    color: var(--dl-ink-soft);
  }

  dd {
    overflow-wrap: anywhere;
  }

  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 12px;
    align-items: center;
    min-block-size: 30px;
  }

  .source dd {
    padding-block: 4px;
  }

  .none,
  .origin,
  .hint {
    color: var(--dl-ink-faint);
  }

  .origin {
    font-size: var(--dl-small);
    max-inline-size: 22ch;
    text-align: end;
  }

  .origin.own {
    color: var(--dl-accent);
  }

  .edit {
    grid-column: 3;
    color: var(--dl-ink-faint);
  }

  .found {
    padding-block-end: 4px;
    color: var(--dl-ink-soft);
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 6px 8px;
    align-items: start;
  }

  textarea {
    field-sizing: content;
    resize: none;
  }

  form p {
    grid-column: 1 / -1;
    min-block-size: 1.4em;
    font-size: var(--dl-small);
  }

  .problem {
    color: var(--dl-problem);
  }

  .code {
    font: 400 var(--dl-small) / 1.5 var(--dl-mono, monospace);
  }

  @media (width < 560px) {
    .field {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
