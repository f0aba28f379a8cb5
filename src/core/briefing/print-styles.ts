/** The printed briefing's stylesheet: A4, mirrored for right-to-left, with each script's own rules. */
import type { Briefing } from './briefing.ts';
import { escapeCssString } from './escape-markup.ts';

/** Where the printed document asks for its stylesheet. */
export const PRINT_STYLES_PATH = '/briefing.css';

/** The families of the bundled fonts: of what the article says, and of Dateline's own words. */
export const SERIF = '"Dateline Serif", "Dateline Scripts", "Dateline Serif CJK", "Dateline Sans CJK", serif';
export const SANS = '"Dateline Sans", "Dateline Scripts", "Dateline Sans CJK", sans-serif';

/** Longest running head, in Latin letters; a wide character counts as two. */
const RUNNING_HEAD_LENGTH = 74;

/** Ink and tint of each speaker, by colour number, in the order of the window's hues; dark enough for 4.5 : 1 on the tint. */
const SPEAKERS: readonly (readonly [ink: string, tint: string])[] = [
  ['#1d4b75', '#e3eef8'],
  ['#86380f', '#fbece1'],
  ['#00605f', '#ddf1ef'],
  ['#94264a', '#fae3ea'],
  ['#715900', '#f7f0d0'],
  ['#653676', '#f2e7f6'],
  ['#424d5e', '#e8ecf2'],
  ['#5f3c1f', '#f1e7dc'],
];

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: '#ffe680',
  green: '#b7e8a4',
  blue: '#b3d7ff',
  pink: '#ffc2da',
  purple: '#dcc6ff',
};

/** The stylesheet for one briefing: the running head and the page's direction differ. */
export function printStyles({
  title,
  direction,
  cover,
}: Pick<Briefing, 'title' | 'direction' | 'cover'>): string {
  const date =
    cover.find((fact) => fact.label === 'Published' || fact.label === 'Dateline date')?.value ?? '';
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const head = `font: 400 8pt ${SERIF}; color: #555; direction: ${direction}; vertical-align: bottom; padding-bottom: 5mm`;
  return `
@page {
  size: A4;
  margin: 25mm 22mm 22mm;
  @top-${start} { content: ${escapeCssString(clip(title))}; width: 78%; text-align: ${start}; ${head} }
  @top-${end} { content: ${escapeCssString(date.replace(/,.*/, ''))}; width: 22%; text-align: ${end}; ${head}; direction: ltr }
  @bottom-${end} { content: counter(page) " / " counter(pages); font: 400 8pt ${SANS}; color: #555; vertical-align: top; padding-top: 5mm; direction: ltr }
}
@page :first {
  margin-top: 20mm;
  @top-${start} { content: none }
  @top-${end} { content: none }
}
${STYLES}
${SPEAKERS.map(([ink, tint], index) => `.speaker-${index + 1} { --ink: ${ink}; --tint: ${tint} }`).join('\n')}
${Object.entries(HIGHLIGHTS)
  .map(([colour, value]) => `.highlight.${colour} { background: ${value} }`)
  .join('\n')}
`;
}

/** Cuts at a word where there is one near the limit. */
function clip(title: string): string {
  let width = 0;
  let end = 0;
  for (const character of title) {
    width += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/.test(
      character,
    )
      ? 2
      : 1;
    if (width > RUNNING_HEAD_LENGTH) break;
    end += character.length;
  }
  if (end >= title.length) return title;
  const cut = title.slice(0, end);
  const space = cut.lastIndexOf(' ');
  return `${(space > end / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const STYLES = `
:root {
  --ink: #444;
  --tint: #f0f0f0;
  --rule: #c9c5bd;
  --quiet: #5a5a5a;
  /* The height of a line of running text, for what stands beside it. */
  --leading: 15.75pt;
  font: 10.5pt/1.5 ${SERIF};
  color: #1a1a1a;
  print-color-adjust: exact;
  overflow-wrap: anywhere;
  font-variant-numeric: lining-nums;
}
:root:lang(zh) { font-family: "Dateline Han", ${SERIF} }
:root:lang(ur) { font-family: "Dateline Nastaliq", ${SERIF} }
:root:lang(ar), :root:lang(fa) { font-size: 11pt; line-height: 2.05; --leading: 22.55pt }
/* Nastaliq climbs, and so does a hamza: lines must hold them, or a page repeats the tops of the next one's letters. */
:root:lang(ur) { font-size: 10.5pt; line-height: 2.5; --leading: 26.25pt }
:root:lang(zh) { line-height: 1.7; --leading: 17.85pt; line-break: strict; text-autospace: normal }
/* Korean breaks lines between its words. */
:lang(ko) { word-break: keep-all }
:root:lang(hi) { line-height: 1.65; --leading: 17.3pt }
:lang(ar), :lang(fa), :lang(ur), :lang(he), :lang(zh), :lang(hi) { font-synthesis: none }
body, h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, pre { margin: 0; padding: 0 }
p, li { orphans: 2; widows: 2; text-wrap: pretty }
a { color: inherit; text-decoration: none }
em:lang(ar), em:lang(fa), em:lang(ur), em:lang(he), em:lang(zh), em:lang(hi) { font-style: normal }

/* Dateline's own words */
.kicker, h2, .legend, .term, .date, .how, .reference, .paragraph-number, .letter, .speaker-reference,
.note-reference, .tags, thead th, .value:is(.app, .code), svg text {
  font-family: ${SANS};
}
.kicker { font-size: 8.5pt; font-weight: 600; color: var(--quiet) }
.legend { font-size: 8.25pt; line-height: 1.45; color: var(--quiet); margin-block: 1.5mm 3mm; break-after: avoid }
.reference { font-size: 0.75em; color: var(--quiet); white-space: nowrap; margin-inline-start: 0.1em }

/* Cover */
header { border-block-end: 1.5pt solid #1a1a1a; padding-block-end: 5mm }
h1 { font-size: 23pt; line-height: 1.18; font-weight: 700; margin-block: 2mm 6mm; text-wrap: balance }
h1:lang(ar), h1:lang(fa) { line-height: 1.4 }
h1:lang(ur) { line-height: 2.4; font-size: 19pt; margin-block: 0 3mm }
h1:lang(zh) { line-height: 1.35 }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 1.6mm 8mm; list-style: none }
.fact { display: grid; grid-template-columns: 26mm 1fr; align-items: baseline; font-size: 9.5pt; line-height: 1.4 }
.fact:lang(ur) { line-height: 2.1 }
.term { font-size: 8.5pt; color: var(--quiet) }
.value.code { font-size: 8.5pt }
section > .facts { grid-template-columns: 1fr; gap: 0.8mm }
.source { break-inside: avoid }

/* Sections */
section { margin-block-start: 9mm }
h2 { font-size: 13pt; line-height: 1.3; font-weight: 600; border-block-end: 0.5pt solid var(--rule); padding-block-end: 1mm; margin-block-end: 3mm; break-after: avoid }
h3, h4, h5, h6 { font-size: 11.5pt; line-height: 1.35; font-weight: 700; break-after: avoid }
h3:lang(ur), h4:lang(ur), h5:lang(ur), h6:lang(ur) { line-height: 2.5 }
h3:lang(ar), h3:lang(fa), h4:lang(ar), h4:lang(fa) { line-height: 1.9 }

.key-points { padding-inline-start: 5mm }
.key-points li { margin-block-end: 2mm; padding-inline-start: 1mm }
/* A bullet is as large as its font is tall, and Nastaliq is very tall. */
ul > li::marker { font-family: ${SANS} }
.key-points li::marker { color: var(--quiet) }

/* Timeline */
.drawing { break-inside: avoid; break-after: avoid }
.drawing + .legend { break-after: auto }
svg { display: block; width: 100%; height: auto; overflow: visible }
svg .stripe { fill: #f4f2ee }
svg .lane { font-size: 9.5px; fill: #444 }
svg .number { font-size: 9px; font-weight: 600; fill: #1a1a1a }
svg .tick { font-size: 9px; fill: #444 }
svg .axis { stroke: #555; stroke-width: 0.8 }
svg .axis.shortened { stroke-dasharray: 2 3 }
svg .mark { fill: #1d4b75 }
svg .mark.said { fill: #86380f }
svg .mark.published { fill: #1a1a1a }
svg .mark.vague { fill: #fff; stroke: #1d4b75; stroke-width: 1; fill-opacity: 0.55 }
svg .mark.said.vague { stroke: #86380f }
svg .mark.approximate { fill: #fff; stroke: #1d4b75; stroke-width: 1.2; stroke-dasharray: 2 1.5 }
svg .head { fill: #1d4b75 }
.timeline, .undated { padding-inline-start: 8mm }
.undated { list-style: none; margin-block-start: 2mm }
.timeline li, .undated li { margin-block-end: 2.2mm; break-inside: avoid }
.timeline li::marker { font: 600 8.5pt ${SANS}; color: #1a1a1a }
.date { font-size: 9pt; line-height: 1.4; font-weight: 600 }
.clock { font-weight: 400; color: var(--quiet); margin-inline-start: 0.6em }
.place { font-weight: 400; color: var(--quiet); margin-inline-start: 0.6em }

.when { font-weight: 600 }
.when:lang(zh) { font-weight: 700 }

/* Who said what */
.speaker { margin-block-end: 5mm }
.speaker h3 { color: var(--ink) }
.letter { display: inline-block; min-width: 1.4em; font-size: 8.5pt; font-weight: 700; line-height: 1.55; text-align: center; color: #fff; background: var(--ink); border-radius: 0.3em; vertical-align: 0.1em; margin-inline-end: 0.4em }
.role { font-size: 9.5pt; color: var(--quiet); break-after: avoid }
/* The line is each quotation's own: the list's would run on to the foot of a page that the next one left. */
.speaker ul { list-style: none; margin-block-start: 1.5mm }
.speaker li { padding-block-end: 2.4mm; padding-inline-start: 4mm; border-inline-start: 1.5pt solid var(--ink); break-inside: avoid }
.speaker li:last-child { padding-block-end: 0 }
.how { font-size: 8.25pt; line-height: 1.4; color: var(--quiet) }
.how bdi, .place bdi { font-family: ${SERIF} }
:root:lang(ur) :is(.how, .place) bdi { font-family: "Dateline Nastaliq", ${SERIF}; line-height: 2 }
:root:lang(zh) :is(.how, .place) bdi { font-family: "Dateline Han", ${SERIF} }

/* The article */
.article h2 { margin-block-end: 1.5mm }
.article h3, .article h4, .article h5, .article h6 { margin-block: 5mm 1.5mm; padding-inline-start: 9mm }
.numbered { position: relative; padding-inline-start: 9mm; margin-block-end: 2.6mm }
.paragraph-number { position: absolute; inset-inline-start: 0; inset-block-start: 0; width: 6mm; font-size: 7.5pt; line-height: var(--leading); color: var(--quiet); text-align: start }
:root:lang(ur) .paragraph-number { inset-block-start: 4.3pt }
.numbered > :is(ul, ol) { padding-inline-start: 5mm }
.depth-1 { margin-inline-start: 5mm }
.depth-2 { margin-inline-start: 10mm }
.depth-3, .depth-4, .depth-5 { margin-inline-start: 15mm }
blockquote { padding-inline-start: 4mm; border-inline-start: 1.5pt solid var(--rule) }
pre { font: 8.5pt/1.45 monospace; white-space: pre-wrap }
.picture { padding-inline-start: 9mm; margin-block-end: 2.6mm; font-size: 9pt; color: var(--quiet) }
.photograph { margin: 0 0 3mm 9mm; break-inside: avoid }
.photograph img { display: block; max-inline-size: 100%; max-block-size: 110mm }
.photograph .caption { margin-block-start: 1.2mm; font-size: 9pt; color: var(--quiet) }
.picture .kicker { font-size: 7pt }
.quotation { background: var(--tint); text-decoration: underline; text-decoration-color: var(--ink); text-decoration-thickness: 0.7pt; text-underline-offset: 0.22em; text-decoration-skip-ink: none }
.quotation.mixed { text-decoration-style: dashed }
.quotation.indirect { text-decoration-style: dotted; text-decoration-thickness: 1pt }
.speaker-reference, .note-reference { font-size: 0.66em; font-weight: 700; line-height: 0; margin-inline-start: 0.15em }
.speaker-reference { color: #1a1a1a }
.note-reference { color: #653676 }
.numbered:lang(zh) > p { text-align: justify }

/* Tables */
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; margin-block: 1mm 4mm }
[dir="rtl"] .legend { text-align: right }
caption { break-after: avoid; text-align: start; font-weight: 600; padding-block-end: 1.5mm }
th, td { text-align: start; vertical-align: baseline; padding: 1mm 4mm 1mm 0; border-block-end: 0.5pt solid var(--rule); font-weight: 400 }
[dir="rtl"] :is(th, td), :root[dir="rtl"] :is(th, td) { padding: 1mm 0 1mm 4mm }
thead th { font-size: 8.25pt; color: var(--quiet) }
tbody th { font-weight: 600 }
tr { break-inside: avoid }
.numbered > table.together { break-inside: avoid }
table.small { font-size: 8pt }
table.small :is(th, td) { padding-inline-end: 2mm }
table.small thead th { font-size: 7.5pt }
table.whole-words { overflow-wrap: break-word }
.names th:first-child { width: 36% }
.names .places { width: 26% }
.places .reference { font-size: 8pt; margin: 0 }

/* Notes */
.notes { padding-inline-start: 6mm }
.notes li { margin-block-end: 3mm }
.note { margin-block-start: 1mm }
.tag { font-size: 8.25pt; border: 0.5pt solid var(--rule); border-radius: 2pt; padding: 0 1.5mm }
`;
