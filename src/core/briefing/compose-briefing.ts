/** Composes one article's briefing: what is said, in which order, and where each line comes from. */
import type { Annotation, Field, Name, Quotation, Span } from '../model.ts';
import { describeCorrections } from '../corrections/describe-corrections.ts';
import { blockSpans, canonicalText, compareSpans, sliceSpan } from '../text.ts';
import type {
  Briefing,
  BriefingBlock,
  BriefingInput,
  Fact,
  NameEntry,
  NoteEntry,
  SpeakerGroup,
} from './briefing.ts';
import { composeTimeline } from './compose-timeline.ts';
import { continuesList, numberBlocks, passageOf, type Composition } from './composition.ts';
import { describeInstant } from './describe-date.ts';
import { groupSpeakers, type QuotedSpeaker } from './group-speakers.ts';
import { speakerKey } from './speaker-name.ts';
import { segmentText, type HighlightedSpan, type PaintedSpan } from './segment-text.ts';

/**
 * The briefing of one article. Annotations are read only where `notes` is true: without it nothing
 * of them can reach the result.
 */
export function composeBriefing(input: BriefingInput, options: { readonly notes: boolean }): Briefing {
  const { article, analysis } = input;
  const text = canonicalText(article.blocks);
  const composition: Composition = {
    text,
    blocks: blockSpans(article.blocks),
    numbers: numberBlocks(article.blocks),
  };
  const speakers = groupSpeakers(analysis.quotations);
  const notes = options.notes ? composeNotes(input.annotations, composition) : null;
  const highlights = options.notes ? highlightedSpans(input.annotations, notes ?? []) : [];
  return {
    title: article.title.value,
    language: article.language.value,
    direction: article.direction,
    cover: composeCover(input),
    keyPoints: analysis.keyPoints.map((point) => passageOf(point, point.text, composition)),
    ...composeTimeline(input, composition),
    speakers: speakers.map((speaker) => composeSpeaker(speaker, composition)),
    blocks: composeBlocks(input, composition, paintQuotations(speakers, text), highlights),
    names: analysis.names.map((name) => composeName(name, composition)),
    notes,
    sources: composeSources(input),
  };
}

// --- Quotations --------------------------------------------------------------------------------

function composeSpeaker(speaker: QuotedSpeaker, composition: Composition): SpeakerGroup {
  const { letter, colour, name, role, sayings } = speaker;
  return {
    letter,
    colour,
    name,
    role,
    lines: sayings.map((saying) => {
      const [first] = saying;
      const mention = first.speaker?.mentionText ?? '';
      return {
        type: first.type,
        parts: saying.map((quotation) =>
          passageOf(
            quotation,
            sliceSpan(composition.text, withMarks(quotation, composition.text)),
            composition,
          ),
        ),
        cue: first.cueText,
        mention: speakerKey(mention) === speakerKey(name ?? '') ? '' : mention,
      };
    }),
  };
}

const OPENING = /["“„‟«‹‘‚「『《〈＂❝][\s\u00A0\u202F]?$/u;
const CLOSING = /^[\s\u00A0\u202F]?["”“‟»›’‘」』》〉＂❞]/u;

/** The quotation with the marks that stand around it in the article, whether its span has them or not. */
function withMarks({ type, start, end }: Quotation, text: string): Span {
  if (type === 'indirect') return { start, end };
  // French sets a no-break space inside its marks.
  const opening = OPENING.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const closing = CLOSING.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: start - opening, end: end + closing };
}

function paintQuotations(speakers: readonly QuotedSpeaker[], text: string): PaintedSpan[] {
  return speakers.flatMap(({ letter, colour, sayings }) =>
    sayings.flatMap((saying) =>
      saying.map((quotation) => {
        const { id, type } = quotation;
        return { ...withMarks(quotation, text), paint: { id, type, letter, colour } };
      }),
    ),
  );
}

// --- The article -------------------------------------------------------------------------------

function composeBlocks(
  { article }: BriefingInput,
  composition: Composition,
  quotations: readonly PaintedSpan[],
  highlights: readonly HighlightedSpan[],
): BriefingBlock[] {
  const composed: BriefingBlock[] = [];
  // The section's own heading is level 2, and no level may be jumped over.
  let level = 2;
  for (const [index, block] of article.blocks.entries()) {
    const span = composition.blocks[index];
    if (span === undefined) continue;
    const direction = block.direction ?? article.direction;
    const number = composition.numbers[index] ?? 0;
    if (block.type === 'table') {
      const { header, caption, rows } = block;
      composed.push({ type: 'table', number, direction, header, caption, rows });
      continue;
    }
    const marks = block.type === 'image' ? [] : (block.marks ?? []);
    const segments = segmentText(composition.text, span, { marks, quotations, highlights });
    switch (block.type) {
      case 'heading':
        level = Math.min(block.level + 1, level + 1, 6);
        composed.push({ type: 'heading', level, number: null, direction, segments });
        break;
      case 'image':
        composed.push({
          type: 'image',
          image: block.image,
          alternative: block.alternative,
          direction,
          segments,
        });
        break;
      case 'list-item': {
        const item = { depth: block.depth, segments };
        const list = composed.at(-1);
        if (list?.type === 'list' && continuesList(block, article.blocks[index - 1])) {
          composed[composed.length - 1] = { ...list, items: [...list.items, item] };
        } else {
          composed.push({ type: 'list', ordered: block.ordered, number, direction, items: [item] });
        }
        break;
      }
      default:
        composed.push({ type: block.type, level: 0, number, direction, segments });
    }
  }
  return composed;
}

// --- Names -------------------------------------------------------------------------------------

function composeName(name: Name, composition: Composition): NameEntry {
  const paragraphs = name.mentions.map((mention) => passageOf(mention, '', composition).paragraph);
  const about = [name.role, name.affiliation].filter(
    (part) => part !== null && part !== '' && part !== name.name,
  );
  const country = name.country === null ? null : englishName(name.country, 'region');
  return {
    name: name.name,
    kind: name.kind,
    about: [...new Set(about)].join(', '),
    // Said once: not beside a country's own name, or where the article itself says it.
    country: country === name.name || about.some((part) => part === country) ? null : country,
    mentions: name.mentions.length,
    paragraphs: [...new Set(paragraphs)].filter((number) => number !== null).sort((a, b) => a - b),
  };
}

// --- Notes -------------------------------------------------------------------------------------

function composeNotes(annotations: readonly Annotation[], composition: Composition): NoteEntry[] {
  return inTextOrder(annotations).map((annotation, index) => ({
    number: index + 1,
    colour: annotation.colour,
    quote:
      annotation.span === null
        ? { text: annotation.quote.exact, span: null, paragraph: null }
        : passageOf(annotation.span, annotation.quote.exact, composition),
    note: annotation.note,
    tags: annotation.tags,
  }));
}

/** By place; those whose words are no longer found come last, oldest first. */
function inTextOrder(annotations: readonly Annotation[]): Annotation[] {
  return [...annotations].sort((a, b) => {
    if (a.span !== null && b.span !== null) return compareSpans(a.span, b.span);
    if (a.span !== null || b.span !== null) return a.span === null ? 1 : -1;
    return a.createdAt < b.createdAt ? -1 : 1;
  });
}

function highlightedSpans(
  annotations: readonly Annotation[],
  notes: readonly NoteEntry[],
): HighlightedSpan[] {
  return inTextOrder(annotations).flatMap((annotation, index) =>
    annotation.span === null
      ? []
      : [{ ...annotation.span, colour: annotation.colour, note: notes[index]?.number ?? null }],
  );
}

// --- Cover and sources -------------------------------------------------------------------------

function composeCover({ article }: BriefingInput): Fact[] {
  const { dateline, byline } = article;
  const place = dateline.value.place;
  const day = dateline.value.date;
  const publishedAt = article.publishedAt.value;
  const published = publishedAt === null ? null : describeInstant(publishedAt);
  const updated = article.updatedAt.value === null ? null : describeInstant(article.updatedAt.value);
  return [
    articleFact('Publisher', article.publisher.value),
    articleFact('By', byline.value.length === 0 ? null : byline.value.join(' · ')),
    articleFact('Dateline', place),
    // Said once where the article was published on the day of its dateline, as most are.
    appFact(
      'Dateline date',
      day === null || publishedAt?.startsWith(day) === true ? null : describeInstant(day),
    ),
    appFact('Published', published),
    // Many systems write an update of the very minute of publication.
    appFact('Updated', updated === published ? null : updated),
    appFact(
      'Language',
      article.language.value === 'und' ? 'not known' : englishName(article.language.value, 'language'),
    ),
    codeFact('Source', article.address.value ?? article.source.name),
    appFact('Captured', describeInstant(article.capturedAt)),
  ].filter((fact) => fact !== null);
}

function composeSources({ article, analysis }: BriefingInput): Fact[] {
  const { source } = article;
  return [
    codeFact('Original', source.name),
    codeFact('Address', article.address.value),
    codeFact('Type', [source.mediaType, source.charset].filter((part) => part !== '').join(', ')),
    appFact('Size', `${source.bytes.toLocaleString('en')} bytes`),
    codeFact('SHA-256', source.hash),
    appFact('Captured', describeInstant(article.capturedAt)),
    correctionFact('Title as found', article.title),
    correctionFact('Publisher as found', article.publisher),
    correctionFact('Date as found', article.publishedAt),
    appFact('Removed', describeRemovals(article.removals)),
    ...article.notices.map((notice) => appFact('On import', notice)),
    appFact('Analysis', `Dateline, engine ${analysis.engine}`),
    appFact('Corrected by hand', describeCorrections(analysis)),
  ].filter((fact) => fact !== null);
}

/** `6 lines: comment form, cookie notice`, or null where nothing is left out. */
export function describeRemovals(removals: BriefingInput['article']['removals']): string | null {
  const out = removals.filter((removal) => removal.restored !== true);
  if (out.length === 0) return null;
  const lines = out.reduce((sum, removal) => sum + removal.blocks.length, 0);
  const reasons = [...new Set(out.map((removal) => removal.reason))];
  return `${lines} ${lines === 1 ? 'line' : 'lines'}: ${reasons.join(', ')}`;
}

function correctionFact(label: string, field: Field<string | null>): Fact | null {
  if (field.found === undefined || field.found === field.value) return null;
  return articleFact(label, field.found ?? 'none');
}

function articleFact(label: string, value: string | null): Fact | null {
  return value === null || value === '' ? null : { label, value, wording: 'article' };
}

function appFact(label: string, value: string | null): Fact | null {
  return value === null || value === '' ? null : { label, value, wording: 'app' };
}

function codeFact(label: string, value: string | null): Fact | null {
  return value === null || value === '' ? null : { label, value, wording: 'code' };
}

/** What English calls a language or a country; the code itself where English has no name for it. */
function englishName(code: string, type: 'language' | 'region'): string {
  try {
    return new Intl.DisplayNames('en', { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
