import { css } from 'lit';

export const joinedStyles = css`
  :host {
    display: block;
    overflow-y: auto;
    background: var(--dl-paper);
    container-type: inline-size;
  }

  .bar {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    min-block-size: var(--dl-bar);
    padding: 6px 16px;
    border-block-end: 1px solid var(--dl-line);
    background: var(--dl-paper);
  }

  .bar .space {
    flex: 1;
  }

  .page {
    max-inline-size: 46rem;
    margin-inline: auto;
    padding: 22px 28px 72px;
  }

  h1 {
    margin-block-end: 14px;
    font: 650 1.625rem / 1.25 var(--dl-serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  h2 {
    margin-block: 30px 10px;
    font: 650 var(--dl-large) / 1.4 var(--dl-sans);
  }

  .articles li {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    gap: 0 6px;
    align-items: baseline;
    padding-block: 4px;
  }

  .number {
    color: var(--dl-ink-faint);
    font-size: var(--dl-small);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .articles .heading {
    font: 600 var(--dl-body) / 1.4 var(--dl-serif);
    overflow-wrap: break-word;
  }

  .articles .faint {
    display: block;
  }

  .faint {
    color: var(--dl-ink-soft);
    font-size: var(--dl-small);
  }

  .article-text:lang(ur),
  .heading:lang(ur) {
    font-family: var(--dl-nastaliq);
    line-height: 2.1;
  }

  .article-text:is(:lang(ar), :lang(fa), :lang(zh)) {
    line-height: 1.7;
  }

  /* The rail: a line through all entries, on which the clocks' shapes sit. */
  .entry {
    position: relative;
    padding: 0 0 20px 30px;
  }

  .entry:dir(rtl) {
    padding: 0 30px 20px 0;
  }

  .entry::before {
    content: '';
    position: absolute;
    inset-inline-start: 8px;
    inset-block: 12px -12px;
    inline-size: 1.5px;
    background: var(--dl-line-strong);
  }

  .entry:last-child::before {
    display: none;
  }

  svg.clock {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 2px;
    inline-size: 17px;
    block-size: 17px;
  }

  .happened {
    fill: var(--dl-happened);
  }

  .said {
    fill: var(--dl-said);
  }

  .published {
    fill: var(--dl-published);
  }

  .shape {
    stroke: var(--dl-paper);
    stroke-width: 1.5;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
    font-weight: 650;
  }

  .when .faint {
    font-weight: 400;
  }

  .article-text {
    margin-block: 3px 4px;
    font: 400 var(--dl-large) / 1.5 var(--dl-serif);
    overflow-wrap: break-word;
    text-wrap: pretty;
  }

  .alike {
    margin-block-start: 4px;
    font-size: var(--dl-small);
  }

  .tellers {
    display: flex;
    flex-wrap: wrap;
    gap: 3px 6px;
    align-items: baseline;
    font-size: var(--dl-small);
  }

  .source {
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 1px 8px;
    border-color: var(--dl-line);
    border-radius: 12px;
    color: var(--dl-accent);
    font-size: var(--dl-small);
    white-space: normal;
    text-align: start;
  }

  .source .place {
    color: var(--dl-ink-soft);
    font-weight: 400;
  }

  .differ {
    padding: 0 7px;
    border: 1px solid var(--dl-problem);
    border-radius: 10px;
    color: var(--dl-problem);
    font-size: var(--dl-small);
    font-weight: 600;
  }

  .claims {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 10px 16px;
    margin-block-start: 8px;
  }

  .claims > li {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--dl-line-strong);
  }

  .claims.conflicting > li {
    border-color: var(--dl-problem);
  }

  .claim {
    font-weight: 650;
  }

  .claims .article-text {
    margin-block: 4px 0;
    color: var(--dl-ink-soft);
    font-size: var(--dl-body);
  }

  @media (forced-colors: active) {
    .shape {
      fill: CanvasText;
    }
  }
`;
