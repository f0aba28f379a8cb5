import { css } from 'lit';

/** An item of a feed: what is unread stands out by its mark and its weight, not by colour alone. */
export const feedItemStyles = css`
  .head {
    display: flex;
    gap: 2px;
    align-items: center;
    padding: 0 8px 2px;
  }

  .head h2 {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    font: 650 1rem / 1.4 var(--dl-serif);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .head h2:is(:lang(ar), :lang(fa)) {
    line-height: 1.8;
  }

  .head h2:lang(ur) {
    font-family: var(--dl-nastaliq);
    line-height: 2;
  }

  .head .rename {
    flex: 1;
    min-inline-size: 0;
  }

  .head .icon-back:dir(rtl) {
    scale: -1 1;
  }

  .about {
    display: grid;
    gap: 4px;
    padding: 0 8px 8px 16px;
    border-block-end: 1px solid var(--dl-line);
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
  }

  .about .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .about .tools {
    padding: 0;
  }

  .about label {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 24px;
  }

  .about .within input {
    flex: 1;
    min-inline-size: 0;
    padding-block: 2px;
    font-size: inherit;
  }

  .about input {
    margin: 0;
    accent-color: var(--dl-accent);
  }

  .scroll {
    padding-block-start: 6px;
  }

  .item {
    position: relative;
    border-radius: 8px;
  }

  .item:hover {
    background: var(--dl-hover);
  }

  .item.selected {
    background: var(--dl-selected);
  }

  .open {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 3px;
    justify-items: stretch;
    justify-content: stretch;
    inline-size: 100%;
    padding: 8px 34px 9px 10px;
    border: 0;
    border-radius: 8px;
    background: none;
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }

  .open:dir(rtl) {
    padding: 8px 10px 9px 34px;
  }

  .open:hover:not(:disabled) {
    background: none;
  }

  .open:focus-visible {
    outline-offset: -2px;
  }

  .title {
    display: -webkit-box;
    overflow: hidden;
    color: var(--dl-ink-soft);
    font: 400 var(--dl-large) / 1.34 var(--dl-serif);
    overflow-wrap: break-word;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .unread .title {
    color: var(--dl-ink);
    font-weight: 600;
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
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
  }

  .meta:not(:has(*)) {
    display: none;
  }

  .author {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .summary {
    display: -webkit-box;
    overflow: hidden;
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .acts {
    display: contents;
  }

  .fetching {
    padding-inline-start: 10px;
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
  }

  .acts .link {
    margin: -4px 10px 8px;
    font-size: var(--dl-small);
    font-weight: 400;
  }

  .mark {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-end: 4px;
    min-block-size: 28px;
    inline-size: 28px;
  }

  .dot {
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--dl-line-strong);
    border-radius: 50%;
    opacity: 0;
  }

  .unread .dot {
    border-color: var(--dl-accent);
    background: var(--dl-accent);
    opacity: 1;
  }

  .item:is(:hover, :focus-within) .dot {
    opacity: 1;
  }

  .nothing {
    padding: 14px 12px;
    color: var(--dl-ink-soft);
  }

  .more {
    inline-size: 100%;
    margin-block-start: 4px;
  }

  @media (forced-colors: active) {
    .unread .dot {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
