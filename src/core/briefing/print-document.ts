/**
 * A briefing as one static document for the printer: no script, nothing remote, and every word of
 * the article, its analysis and the notes escaped on its way in.
 */
import type {
  Briefing,
  NameEntry,
  NoteEntry,
  Passage,
  SpeakerGroup,
  SpokenLine,
  TimelineEntry,
} from './briefing.ts';
import { clockWord } from './clock-word.ts';
import { escapeMarkup } from './escape-markup.ts';
import { colourClass, printBlocks } from './print-article.ts';
import { printFrame, type PrintedDocument } from './print-frame.ts';
import { label, printFacts, printSentence, section, words } from './print-parts.ts';
import { printStyles } from './print-styles.ts';
import { DRAWING_LEGEND, printTimelineDrawing } from './print-timeline.ts';

/** The whole document; the same briefing gives the same text. */
export function printBriefing(briefing: Briefing): PrintedDocument {
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
  return printFrame(briefing, sections, printStyles(briefing));
}

function printCover({ title, cover }: Briefing): string {
  return `<header>\n<p class="kicker">${label('Briefing')}</p>\n<h1>${escapeMarkup(title)}</h1>\n${printFacts(cover)}\n</header>`;
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

function printTimeline({ timeline, undated, direction }: Briefing): string {
  if (timeline.length === 0 && undated.length === 0) return '';
  const drawing = printTimelineDrawing(timeline, direction);
  // The publication itself comes behind whatever else was published before it.
  const published = timeline.findLast(({ clock }) => clock === 'published')?.when.edtf ?? null;
  const list =
    timeline.length === 0
      ? ''
      : `<ol class="timeline">${timeline.map((entry) => printEntry(entry, published)).join('')}</ol>`;
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

function printEntry(entry: TimelineEntry, published: string | null): string {
  const { clock, when, date, passage, place, durationDays } = entry;
  const length = durationDays === null || durationDays === 1 ? '' : `, ${durationDays} days`;
  const where = place === null ? '' : ` <span class="place">${words(place)}</span>`;
  const head = `<p class="date">${label(`${date}${length}`)} <span class="clock" lang="en" dir="ltr">${clockWord(clock, when, [published])}</span>${where}</p>`;
  return `<li>${head}<p>${printSentence(entry)}${reference(passage)}</p></li>`;
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
