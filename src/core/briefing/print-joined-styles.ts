/** What the printed timeline of several articles has beside a briefing's styles: texts of several languages on one page. */
import { SANS, SERIF } from './print-styles.ts';

export const JOINED_STYLES = `
header .sources { padding-inline-start: 8mm; margin: 0 }
.sources li { margin-block-end: 2mm; break-inside: avoid }
.sources li::marker { font: 600 8.5pt ${SANS}; color: #1a1a1a }
.source-title { font-weight: 600; line-height: 1.4 }
.sources :is(.source-title, .how), .joined :is(.telling, .how) { text-align: start }
/* Each text at its own side only where it is a paragraph; the lines that are ours stay on the page's. */
.source-title, .telling { unicode-bidi: isolate }
.joined > li { margin-block-end: 3.4mm }
.differ { font-size: 7.5pt; font-weight: 600; color: #86380f; border: 0.6pt solid #86380f; border-radius: 2pt; padding: 0 1.2mm; margin-inline-start: 0.6em }
.claims { list-style: none; padding: 0; margin-block-start: 1.2mm; display: grid; grid-template-columns: 1fr 1fr; gap: 1.5mm 6mm }
.timeline .claims li { margin: 0; border-inline-start: 1.2pt solid var(--rule); padding-inline-start: 2.5mm }
.claims.conflicting li { border-color: #86380f }
.claim { font: 600 8.5pt/1.4 ${SANS} }
.claims .telling { font-size: 9.25pt }
.telling:is(:lang(ar), :lang(fa)), .source-title:is(:lang(ar), :lang(fa)) { font-size: 11pt; line-height: 1.9 }
.telling:lang(ur), .source-title:lang(ur) { font-family: "Dateline Nastaliq", ${SERIF}; line-height: 2.5 }
.telling:lang(zh), .source-title:lang(zh) { font-family: "Dateline Han", ${SERIF}; line-height: 1.7; line-break: strict }
.telling:lang(hi), .source-title:lang(hi) { line-height: 1.65 }
`;
