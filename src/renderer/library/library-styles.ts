import { css } from 'lit';

export const libraryStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto auto minmax(0, 1fr) auto;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
    background: var(--dl-panel);
    container-type: inline-size;
  }

  /* The buttons need the room more than the name does. */
  @container (max-width: 225px) {
    .bar h1 {
      display: none;
    }
  }

  /* The feeds take the place of the search and the list. */
  ::slotted(dl-feeds) {
    grid-row: 3 / 5;
  }

  .end {
    grid-row: 5;
  }

  .bar {
    display: flex;
    gap: 2px;
    align-items: center;
    min-block-size: var(--dl-bar);
    padding-inline: 14px 8px;
  }

  .bar h1 {
    flex: 1;
    font: 650 1.0625rem / 1 var(--dl-serif);
    letter-spacing: -0.01em;
  }

  .search {
    position: relative;
    padding: 2px 12px 10px;
  }

  .search input {
    inline-size: 100%;
    padding-inline: 32px 30px;
  }

  .search input::-webkit-search-cancel-button {
    display: none;
  }

  .search > svg.icon {
    position: absolute;
    inset-inline-start: 22px;
    inset-block-start: 9px;
    color: var(--dl-ink-faint);
    pointer-events: none;
  }

  .search button,
  .search kbd {
    position: absolute;
    inset-inline-end: 16px;
    inset-block-start: 6px;
  }

  .search button {
    inline-size: 24px;
    min-block-size: 24px;
    inset-block-start: 5px;
  }

  .list {
    min-block-size: 0;
    overflow-y: auto;
    outline-offset: -2px;
  }

  .row {
    inline-size: 100%;
    padding-inline: 8px;
  }

  .card {
    position: relative;
    padding: 9px 10px 10px;
    border-radius: 8px;
    cursor: pointer;
  }

  .row:hover .card {
    background: var(--dl-hover);
  }

  .row[aria-selected='true'] .card {
    background: var(--dl-selected);
  }

  .list:focus-visible {
    outline: none;
  }

  .list:focus-visible .active .card {
    outline: 2px solid var(--dl-focus);
    outline-offset: -2px;
  }

  .title {
    display: -webkit-box;
    overflow: hidden;
    font: 600 var(--dl-large) / 1.34 var(--dl-serif);
    overflow-wrap: break-word;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .title:lang(ur) {
    font-family: var(--dl-nastaliq);
    line-height: 2;
  }

  .title:is(:lang(ar), :lang(fa)) {
    line-height: 1.6;
  }

  .meta {
    display: flex;
    gap: 2px 8px;
    flex-wrap: wrap;
    align-items: center;
    margin-block-start: 4px;
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
  }

  .meta .publisher {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .meta span {
    display: inline-flex;
    gap: 3px;
    align-items: center;
  }

  .meta .icon {
    inline-size: 13px;
    block-size: 13px;
  }

  .language {
    padding: 0 4px;
    border: 1px solid var(--dl-line-strong);
    border-radius: 4px;
    font-size: 0.6875rem;
    line-height: 1.35;
    text-transform: uppercase;
  }

  .remove {
    position: absolute;
    inset-block-end: 4px;
    inset-inline-end: 4px;
    display: none;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: var(--dl-radius);
    color: var(--dl-ink-soft);
  }

  .row:hover .remove {
    display: grid;
  }

  .mark {
    position: absolute;
    inset-block-end: 4px;
    inset-inline-end: 32px;
    display: none;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: var(--dl-radius);
    color: var(--dl-ink-soft);
  }

  .row:hover .mark,
  .marked .mark {
    display: grid;
  }

  .mark:hover {
    background: var(--dl-raised);
    color: var(--dl-accent);
  }

  .marked .mark {
    inset-block-end: 8px;
    inset-inline-end: 36px;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    background: var(--dl-accent);
    color: var(--dl-on-accent);
  }

  .marked .mark .icon {
    inline-size: 12px;
    block-size: 12px;
    stroke-width: 2.5;
  }

  .marks {
    display: flex;
    gap: 6px;
    align-items: center;
    padding: 8px 8px 8px 16px;
    border-block-start: 1px solid var(--dl-line);
    font-size: var(--dl-small);
  }

  .marks p {
    flex: 1;
    min-inline-size: 0;
  }

  .remove:hover {
    background: var(--dl-raised);
    color: var(--dl-problem);
  }

  .waiting .card::before {
    content: '';
    display: block;
    block-size: 46px;
    border-radius: 6px;
    background: var(--dl-hover);
  }

  @media (forced-colors: active) {
    .row[aria-selected='true'] .card {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  dl-deleted {
    border-block-start: 1px solid var(--dl-line);
  }

  .foot {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 40px;
    padding: 4px 8px 4px 16px;
    border-block-start: 1px solid var(--dl-line);
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
  }

  .nothing {
    padding: 18px 20px;
    color: var(--dl-ink-soft);
  }

  .nothing h2 {
    margin-block-end: 6px;
    color: var(--dl-ink);
    font: 600 var(--dl-large) / 1.4 var(--dl-sans);
    overflow-wrap: anywhere;
  }
`;
