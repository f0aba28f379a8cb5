/** The pencil beside an item, the line that says it was corrected, and the form below it. */
import { css } from 'lit';

export const correctionStyles = css`
  .correctable {
    position: relative;
  }

  .pencil {
    position: absolute;
    inset-block-start: 5px;
    inset-inline-end: 5px;
    min-block-size: 26px;
    color: var(--dl-ink-soft);
    opacity: 0;
  }

  button.pencil.icon {
    inline-size: 26px;
    background: var(--dl-raised);
  }

  .correctable:is(:hover, :focus-within) > .pencil,
  [aria-current='true'] ~ .pencil {
    opacity: 1;
  }

  @media (hover: none) {
    .pencil {
      opacity: 1;
    }
  }

  .corrected {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    align-items: baseline;
    padding: 0 10px 6px 22px;
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
  }

  .corrected strong {
    padding: 0 6px;
    border-radius: 8px;
    background: var(--dl-selected);
    color: var(--dl-accent);
    font-weight: 600;
  }
`;

export const formStyles = css`
  :host {
    display: block;
    margin: 4px 0 10px;
    padding: 10px;
    border: 1px solid var(--dl-line-strong);
    border-radius: 8px;
    background: var(--dl-raised);
  }

  form {
    display: grid;
    gap: 8px;
  }

  label,
  fieldset {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
  }

  :is(input:not([type='radio']), select) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 30px;
    padding: 4px 8px;
    border: 1px solid var(--dl-line-strong);
    border-radius: var(--dl-radius);
    background: var(--dl-paper);
    color: var(--dl-ink);
    font-size: var(--dl-body);
  }

  input[aria-invalid='true'] {
    border-color: var(--dl-problem);
  }

  .choice {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--dl-ink);
    font-size: var(--dl-body);
  }

  .choice input {
    margin: 0;
    accent-color: var(--dl-accent);
  }

  .hint {
    min-block-size: 1.45em;
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
  }

  .hint.problem {
    color: var(--dl-problem);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .actions .dismiss {
    margin-inline-start: auto;
    color: var(--dl-problem);
  }
`;
