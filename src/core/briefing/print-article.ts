/** The article's own blocks as print markup: quotations marked, paragraphs numbered. */
import type { Direction, InlineMark } from '../model.ts';
import { alternativeBeside } from '../picture-words.ts';
import { assertNever } from '../text.ts';
import type { BriefingBlock, TextSegment } from './briefing.ts';
import { escapeMarkup } from './escape-markup.ts';
import { printTable } from './print-table.ts';

/** Speakers' colours go round after this many; print-styles.ts defines each. */
export const SPEAKER_COLOURS = 8;

/** A link is printed as its words: a briefing on paper leads nowhere by itself. */
const MARK_ELEMENTS: Readonly<Record<InlineMark['kind'], string | null>> = {
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  link: null,
  subscript: 'sub',
  superscript: 'sup',
};

/** All blocks in order; `direction` is the article's. */
export function printBlocks(blocks: readonly BriefingBlock[], direction: Direction): string {
  return blocks.map((block) => printBlock(block, direction)).join('\n');
}

function printBlock(block: BriefingBlock, articleDirection: Direction): string {
  const dir = block.direction === articleDirection ? '' : ` dir="${block.direction}"`;
  switch (block.type) {
    case 'heading':
      return `<h${block.level}${dir}>${printSegments(block.segments)}</h${block.level}>`;
    case 'paragraph':
      return numbered(block.number, `<p${dir}>${printSegments(block.segments)}</p>`);
    case 'block-quotation':
      return numbered(block.number, `<blockquote${dir}><p>${printSegments(block.segments)}</p></blockquote>`);
    case 'preformatted':
      return numbered(block.number, `<pre${dir}>${printSegments(block.segments)}</pre>`);
    case 'list':
      return numbered(block.number, printList(block, dir));
    case 'image':
      return printImage(block, dir);
    case 'table':
      return numbered(block.number, printTable(block, dir));
    default:
      return assertNever(block);
  }
}

/** The number stands in the margin of the text; references lead to it. */
function numbered(number: number | null, markup: string): string {
  if (number === null) return markup;
  return `<div class="numbered" id="p${number}"><span class="paragraph-number" lang="en">${number}</span>${markup}</div>`;
}

/** Nested items are printed as one list with indents, since a scrape's depths may skip levels. */
function printList(list: Extract<BriefingBlock, { type: 'list' }>, dir: string): string {
  const element = list.ordered ? 'ol' : 'ul';
  const items = list.items.map(
    ({ depth, segments }) =>
      `<li class="depth-${Math.min(Math.max(depth, 0), 5)}">${printSegments(segments)}</li>`,
  );
  return `<${element}${dir}>${items.join('')}</${element}>`;
}

function printImage(image: Extract<BriefingBlock, { type: 'image' }>, dir: string): string {
  if (image.image !== null) {
    // Chromium tags the picture itself as the Figure; one around it would have no words of its own.
    const caption = printSegments(image.segments);
    const below = caption === '' ? '' : `<p class="caption">${caption}</p>`;
    return `<div class="photograph"${dir}><img src="/images/${escapeMarkup(image.image)}" alt="${escapeMarkup(image.alternative)}">${below}</div>`;
  }
  const caption = image.segments.map(({ text }) => text).join('');
  const parts = [
    escapeMarkup(alternativeBeside(image.alternative, caption)),
    printSegments(image.segments),
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  // The picture itself is not kept, so this is its description in words and no Figure.
  return `<p class="picture"${dir}><span class="kicker" lang="en" dir="ltr">Picture</span> ${parts.join(' · ')}</p>`;
}

function printSegments(segments: readonly TextSegment[]): string {
  return segments.map(printSegment).join('');
}

function printSegment({ text, marks, quotation, endsQuotation, highlight }: TextSegment): string {
  let markup = escapeMarkup(text);
  for (const kind of marks) {
    const element = MARK_ELEMENTS[kind];
    if (element !== null) markup = `<${element}>${markup}</${element}>`;
  }
  if (highlight !== null) markup = `<span class="highlight ${highlight.colour}">${markup}</span>`;
  if (quotation === null) return markup + noteReference(highlight);
  const classes = `quotation ${quotation.type} ${colourClass(quotation.colour)}`;
  return `<span class="${classes}">${markup}</span>${noteReference(highlight)}${endsQuotation ? speakerReference(quotation.letter) : ''}`;
}

function noteReference(highlight: TextSegment['highlight']): string {
  if (highlight === null || highlight.note === null) return '';
  return `<sup class="note-reference" lang="en"><a href="#n${highlight.note}">note ${highlight.note}</a></sup>`;
}

function speakerReference(letter: string): string {
  return letter === ''
    ? ''
    : `<sup class="speaker-reference" lang="en"><a href="#speaker-${letter}">${letter}</a></sup>`;
}

/** The class that colours a speaker's words, or the one for words nobody is named for. */
export function colourClass(colour: number | null): string {
  return colour === null ? 'unattributed' : `speaker-${(colour % SPEAKER_COLOURS) + 1}`;
}
