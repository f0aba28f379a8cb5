/** Line icons drawn for Dateline on a 16-unit grid; decoration only, labels stand beside them. */
import { svg, html, type TemplateResult, type SVGTemplateResult } from 'lit';

const PATHS = {
  add: svg`<path d="M8 3v10M3 8h10" />`,
  close: svg`<path d="M4 4l8 8M12 4l-8 8" />`,
  search: svg`<circle cx="7" cy="7" r="4.25" /><path d="M10.2 10.2 14 14" />`,
  settings: svg`<path d="M2 4.5h7M12.5 4.5H14M2 11.5h1.5M7 11.5h7" /><circle cx="10.75" cy="4.5" r="1.75" /><circle cx="5.25" cy="11.5" r="1.75" />`,
  help: svg`<circle cx="8" cy="8" r="6.25" /><path d="M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.4M8 11.6v.1" />`,
  library: svg`<rect x="2" y="2.75" width="12" height="10.5" rx="1.5" /><path d="M6 2.75v10.5" />`,
  insights: svg`<rect x="2" y="2.75" width="12" height="10.5" rx="1.5" /><path d="M10 2.75v10.5" />`,
  pencil: svg`<path d="M10.6 2.9l2.5 2.5L5.6 12.9l-3.1.6.6-3.1z" />`,
  quote: svg`<path d="M6.5 4.5C4.5 5 3 6.6 3 9v2.5h3.5V8.2H4.7M13 4.5c-2 .5-3.5 2.1-3.5 4.5v2.5H13V8.2h-1.8" />`,
  note: svg`<path d="M3 3h10v7l-3 3H3zM10 13v-3h3M5.5 6h5M5.5 8.5h3" />`,
  back: svg`<path d="M6.5 3.5L2.5 7.5l4 4M2.5 7.5H10a3.5 3.5 0 0 1 0 7H8" />`,
  trash: svg`<path d="M2.75 4.25h10.5M6 4.25V2.5h4v1.75M4.25 4.25l.6 9.25h6.3l.6-9.25M6.75 7v4M9.25 7v4" />`,
  export: svg`<path d="M8 9.5V2.25M5.25 4.75L8 2.25l2.75 2.5M3 8.5v5h10v-5" />`,
  paste: svg`<rect x="3" y="3.25" width="10" height="10.5" rx="1.25" /><path d="M6 3.25V2h4v1.25zM5.75 7h4.5M5.75 9.75h3" />`,
  folder: svg`<path d="M2 12.75V3.5h4.25L8 5.25h6v7.5z" />`,
  play: svg`<path d="M5 3.25v9.5L12.5 8z" />`,
  pause: svg`<path d="M5.5 3.5v9M10.5 3.5v9" />`,
  globe: svg`<circle cx="8" cy="8" r="6.25" /><path d="M1.75 8h12.5M8 1.75c2 2 2.75 4 2.75 6.25S10 12.25 8 14.25C6 12.25 5.25 10.25 5.25 8S6 3.75 8 1.75z" />`,
  file: svg`<path d="M4 1.75h5.25L12 4.5v9.75H4zM9.25 1.75V4.5H12" />`,
  chevron: svg`<path d="M5.5 3.5L10 8l-4.5 4.5" />`,
  timeline: svg`<path d="M4 1.75v12.5" /><circle cx="4" cy="4.5" r="1.6" /><circle cx="4" cy="11" r="1.6" /><path d="M8 4.5h6M8 11h4.5" />`,
  feed: svg`<path d="M3 8.25A4.75 4.75 0 0 1 7.75 13M3 3.5A9.5 9.5 0 0 1 12.5 13" /><circle cx="3.9" cy="12.1" r="0.9" />`,
  refresh: svg`<path d="M13 8a5 5 0 1 1-1.6-3.65L13 5.75M13 2.5v3.25H9.75" />`,
  check: svg`<path d="M3 8.5L6.5 12 13 4.5" />`,
  warning: svg`<path d="M8 2.25l6.25 11.25H1.75zM8 6.5v3.25M8 11.6v.1" />`,
  undo: svg`<path d="M5.5 3L2.5 6l3 3M2.5 6h6.25a3.75 3.75 0 0 1 0 7.5H5" />`,
  person: svg`<circle cx="8" cy="5.25" r="2.75" /><path d="M2.75 13.75c.5-3 2.6-4.25 5.25-4.25s4.75 1.25 5.25 4.25" />`,
  organisation: svg`<path d="M2.5 13.5h11M3.5 13.5V6.75M12.5 13.5V6.75M6.5 13.5V6.75M9.5 13.5V6.75M2.25 6.25L8 2.5l5.75 3.75z" />`,
  place: svg`<path d="M8 14.25C5 11 3.5 8.75 3.5 6.6a4.5 4.5 0 0 1 9 0c0 2.15-1.5 4.4-4.5 7.65z" /><circle cx="8" cy="6.6" r="1.6" />`,
  group: svg`<circle cx="5.5" cy="6" r="2.25" /><circle cx="11.25" cy="6.75" r="1.75" /><path d="M1.5 13c.4-2.4 1.9-3.5 4-3.5s3.6 1.1 4 3.5M11 10.25c1.9 0 3.1.9 3.5 2.75" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

export type IconName = keyof typeof PATHS;

/** An icon, hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 16 16" aria-hidden="true">${PATHS[name]}</svg>`;
}
