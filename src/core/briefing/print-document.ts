/**
 * A briefing as one static document for the printer: no script, nothing remote, and every word of
 * the article, its analysis and the notes escaped on its way in.
 */
import type {
  Briefing,
  Fact,
  NameEntry,
  NoteEntry,
  Passage,
  SpeakerGroup,
  SpokenLine,
  TimelineEntry,
} from './briefing.ts';
import { escapeMarkup, unescapeMarkup } from './escape-markup.ts';
import { colourClass, printBlocks } from './print-article.ts';
import { printStyles, PRINT_STYLES_PATH } from './print-styles.ts';
import { printTimelineDrawing } from './print-timeline.ts';

export interface PrintedBriefing {
  readonly html: string;
  /** The stylesheet that the document asks for at `PRINT_STYLES_PATH`. */
  readonly styles: string;
  /** The text of every heading in order, as an outline should show it. */
  readonly headings: readonly string[];
}

// SECURITY: nothing but the served stylesheets, fonts and pictures; no script even if some markup got through.
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The whole document; the same briefing gives the same text. */
export function printBriefing(briefing: Briefing): PrintedBriefing {
  const { title, language, direction } = briefing;
  const sections = [
    printCover(briefing),
    section('Key points', printKeyPoints(briefing.keyPoints)),
    section('Timeline', printTimeline(briefing)),
    section('Who said what', printSpeakers(briefing.speakers)),
    section('The article', printArticle(briefing), 'article'),
    section('Names', printNames(briefing.names)),
    briefing.notes === null ? '' : section('Private notes', printNotes(briefing.notes)),
    section('Source', printFacts(briefing.sources), 'source'),
  ];
  const html = [
    '<!DOCTYPE html>',
    `<html lang="${escapeMarkup(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escapeMarkup(title)}</title>`,
    '<link rel="stylesheet" href="/fonts/fonts.css">',
    `<link rel="stylesheet" href="${PRINT_STYLES_PATH}">`,
    '</head>',
    '<body>',
    '<main>',
    ...sections
      .filter((markup) => markup !== '')
      .map((markup) => (language === 'fr' ? keepMarksTogether(markup) : markup)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return { html, styles: printStyles(briefing), headings: headingsOf(html) };
}

/** French sets a space inside its quotation marks, at which no line may break. */
function keepMarksTogether(markup: string): string {
  return markup.replaceAll('« ', '«\u00A0').replaceAll(' »', '\u00A0»');
}

/** Read back from the finished markup, so that no heading can be forgotten. */
function headingsOf(html: string): string[] {
  return [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)].map(([, , markup]) =>
    unescapeMarkup((markup ?? '').replace(/<sup\b.*?<\/sup>|<[^>]*>/gs, ''))
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** A section with its heading, or nothing where it has no content. */
function section(heading: string, content: string, name = ''): string {
  if (content === '') return '';
  return `<section${name === '' ? '' : ` class="${name}"`}>\n<h2>${label(heading)}</h2>\n${content}\n</section>`;
}

/** Dateline's own words, in English whatever the article's language is. */
function label(text: string): string {
  return `<span lang="en" dir="ltr">${escapeMarkup(text)}</span>`;
}

/** Words in the article's language, kept apart from what stands around them. */
function words(text: string): string {
  return `<bdi>${escapeMarkup(text)}</bdi>`;
}

function printCover({ title, cover }: Briefing): string {
  return `<header>\n<p class="kicker">${label('Briefing')}</p>\n<h1>${escapeMarkup(title)}</h1>\n${printFacts(cover)}\n</header>`;
}

function printFacts(facts: readonly Fact[]): string {
  const rows = facts.map((fact) => {
    const value = fact.wording === 'article' ? words(fact.value) : label(fact.value);
    return `<li><p class="fact"><span class="term">${label(fact.label)}</span> <span class="value ${fact.wording}">${value}</span></p></li>`;
  });
  return rows.length === 0 ? '' : `<ul class="facts">${rows.join('')}</ul>`;
}

/** Where a line was taken from: the number printed beside its paragraph. */
function reference({ paragraph }: Passage): string {
  // A no-break space: the reference never stands alone on a line.
  return paragraph === null ? '' : `\u00A0${paragraphLink(paragraph)}`;
}

function paragraphLink(paragraph: number): string {
  return `<a class="reference" lang="en" dir="ltr" href="#p${paragraph}">¶\u00A0${paragraph}</a>`;
}

function printKeyPoints(points: readonly Passage[]): string {
  if (points.length === 0) return '';
  const items = points.map((point) => `<li>${escapeMarkup(point.text)}${reference(point)}</li>`);
  return `<ul class="key-points">${items.join('')}</ul>`;
}

const DRAWING_LEGEND =
  'Dots happened, squares were said, diamonds were published. Pale bars: some time within. Arrows: no known end. The axis is not to scale; dashed stretches are shortened most.';

function printTimeline({ timeline, undated, direction }: Briefing): string {
  if (timeline.length === 0 && undated.length === 0) return '';
  const drawing = printTimelineDrawing(timeline, direction);
  const list = timeline.length === 0 ? '' : `<ol class="timeline">${timeline.map(printEntry).join('')}</ol>`;
  const rest = undated.map(
    ({ durationDays, passage }) =>
      `<li><p class="date">${label(`${durationDays} ${durationDays === 1 ? 'day' : 'days'}, not dated in the text`)}</p><p>${escapeMarkup(passage.text)}${reference(passage)}</p></li>`,
  );
  return [
    drawing === '' ? '' : `${drawing}<p class="legend" lang="en" dir="ltr">${DRAWING_LEGEND}</p>`,
    list,
    rest.length === 0 ? '' : `<ul class="undated">${rest.join('')}</ul>`,
  ].join('');
}

function printEntry(entry: TimelineEntry): string {
  const { clock, date, passage, place, durationDays } = entry;
  const length = durationDays === null || durationDays === 1 ? '' : `, ${durationDays} days`;
  const where = place === null ? '' : ` <span class="place">${words(place)}</span>`;
  const head = `<p class="date">${label(`${date}${length}`)} <span class="clock" lang="en" dir="ltr">${clock}</span>${where}</p>`;
  return `<li>${head}<p>${printSentence(entry)}${reference(passage)}</p></li>`;
}

/** Characters kept on either side of the date where a sentence was told before. */
const EXCERPT = 60;

/** The sentence with its date marked; only what surrounds the date where it was told before. */
function printSentence({ passage, expression, repeated }: TimelineEntry): string {
  const { text, span } = passage;
  if (span === null) return escapeMarkup(text);
  const start = expression === null ? 0 : Math.min(Math.max(expression.start - span.start, 0), text.length);
  const end = expression === null ? 0 : Math.min(Math.max(expression.end - span.start, start), text.length);
  const before = text.slice(0, start);
  const after = text.slice(end);
  const dated = start === end ? '' : `<span class="when">${escapeMarkup(text.slice(start, end))}</span>`;
  if (!repeated) return escapeMarkup(before) + dated + escapeMarkup(after);
  return escapeMarkup(lastOf(before)) + dated + escapeMarkup(firstOf(after));
}

/** A cut through a pair leaves half a character at an end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

/** The beginning of a text, cut at a word where there are words. */
function firstOf(text: string): string {
  if (text.length <= EXCERPT) return text;
  return `${(/^.*(?=\s)/s.exec(text.slice(0, EXCERPT))?.[0] ?? wholeCharacters(text.slice(0, EXCERPT))).trimEnd()} …`;
}

/** The end of a text, cut at a word where there are words. */
function lastOf(text: string): string {
  if (text.length <= EXCERPT) return text;
  return `… ${(/\s(.*)$/s.exec(text.slice(-EXCERPT))?.[1] ?? wholeCharacters(text.slice(-EXCERPT))).trimStart()}`;
}

function printSpeakers(speakers: readonly SpeakerGroup[]): string {
  return speakers
    .map((speaker) => {
      const name = speaker.name === null ? label('Nobody named') : words(speaker.name);
      const letter = speaker.letter === '' ? '' : `<span class="letter" lang="en">${speaker.letter}</span> `;
      const id = speaker.letter === '' ? '' : ` id="speaker-${speaker.letter}"`;
      const role =
        speaker.role === null || speaker.role === ''
          ? ''
          : `<p class="role">${escapeMarkup(speaker.role)}</p>`;
      const lines = speaker.lines.map((line) => printLine(line)).join('');
      return `<div class="speaker ${colourClass(speaker.colour)}"><h3${id}>${letter}${name}</h3>${role}<ul>${lines}</ul></div>`;
    })
    .join('\n');
}

function printLine({ type, parts, cue, mention }: SpokenLine): string {
  const [first] = parts;
  const joined = parts.map((part) => `<span class="${type}">${escapeMarkup(part.text)}</span>`).join(' … ');
  const how = [mention, cue].filter((part) => part !== '').map(words);
  const detail = [label(type), ...how].join(' · ');
  return `<li><p>${joined}${first === undefined ? '' : reference(first)}</p><p class="how">${detail}</p></li>`;
}

const QUOTATION_LEGEND =
  '<p class="legend" lang="en" dir="ltr">Quotations are tinted by speaker and lettered as above: <span class="quotation direct">direct</span>, <span class="quotation mixed">mixed</span>, <span class="quotation indirect">indirect</span>.</p>';

function printArticle(briefing: Briefing): string {
  if (briefing.blocks.length === 0) return '';
  const legend = briefing.speakers.length > 0 ? QUOTATION_LEGEND : '';
  return legend + printBlocks(briefing.blocks, briefing.direction);
}

const KINDS: readonly { readonly kind: NameEntry['kind']; readonly heading: string }[] = [
  { kind: 'person', heading: 'People' },
  { kind: 'organisation', heading: 'Organisations' },
  { kind: 'group', heading: 'Groups' },
  { kind: 'place', heading: 'Places' },
];

function printNames(names: readonly NameEntry[]): string {
  return KINDS.map(({ kind, heading }) => {
    const own = names.filter((name) => name.kind === kind);
    if (own.length === 0) return '';
    const rows = own.map((name) => {
      const about = [
        name.about === '' ? '' : words(name.about),
        name.country === null ? '' : label(name.country),
      ];
      const places = name.paragraphs.map(paragraphLink).join(', ');
      return `<tr><th scope="row">${words(name.name)}</th><td>${about.filter((part) => part !== '').join(' · ')}</td><td class="places">${places}</td></tr>`;
    });
    const head = `<thead><tr><th scope="col">${label('Name')}</th><th scope="col">${label(kind === 'place' ? 'Country' : 'Role')}</th><th scope="col">${label('Paragraphs')}</th></tr></thead>`;
    return `<h3>${label(heading)}</h3><table class="names">${head}<tbody>${rows.join('')}</tbody></table>`;
  }).join('');
}

function printNotes(notes: readonly NoteEntry[]): string {
  if (notes.length === 0) return '<p class="legend" lang="en" dir="ltr">No notes were made.</p>';
  const items = notes.map(({ number, colour, quote, note, tags }) => {
    const tagList =
      tags.length === 0
        ? ''
        : `<p class="tags">${tags.map((tag) => `<span class="tag">${words(tag)}</span>`).join(' ')}</p>`;
    const lost = quote.span === null ? ` ${label('(no longer in the text)')}` : '';
    const text = note
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => `<p class="note" dir="auto">${escapeMarkup(line)}</p>`)
      .join('');
    return `<li id="n${number}"><p><span class="highlight ${colour}">${escapeMarkup(quote.text)}</span>${reference(quote)}${lost}</p>${text}${tagList}</li>`;
  });
  return `<ol class="notes">${items.join('')}</ol>`;
}
