/**
 * Turns the browser's print into a document to hand on: described (title, author, language, dates,
 * XMP), with a usable outline and links, and without the browser's traces. Text, tags and fonts
 * stay as they were printed.
 */
import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  ParseSpeeds,
  decodePDFRawStream,
  type PDFContext,
  type PDFObject,
  type PDFPageLeaf,
} from '@cantoo/pdf-lib';
import { markArtifacts } from './mark-artifacts.ts';
import { mendReversedText, type FontText } from './mend-reversed-text.ts';
import { mendTags } from './mend-tags.ts';
import { readFontText } from './read-font-text.ts';
import { renumberTags } from './renumber-tags.ts';
import { xmpPacket } from './xmp-packet.ts';

export interface PdfDescription {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** The application that made it, with its version. */
  readonly creator: string;
  /** ISO 8601 instant of the export; creation and modification date. */
  readonly now: string;
  /** The document's headings in order, for the outline, whose titles lose spaces in print. */
  readonly headings: readonly string[];
  /** The document as it went to the printer; the file's identifier is made of it. */
  readonly source: string;
}

/** Names that printing gave an internal link's target, with what the link leads to, in words. */
const LINK_TARGETS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^p(\d+)$/, 'Paragraph $1'],
  [/^n(\d+)$/, 'Note $1'],
  [/^speaker-([A-Z]+)$/, 'Speaker $1'],
];

/**
 * The finished document; the same bytes and description give the same result.
 *
 * @throws where `printed` is no PDF.
 */
export async function finishPdf(printed: Uint8Array, description: PdfDescription): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  describe(document, description);
  mendOutline(document, description.headings);
  const tags = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (tags !== undefined) mendTags(document.context, tags);
  renumberTags(document.context);
  const fontTexts = new Map<PDFDict, FontText>();
  for (const page of document.getPages()) {
    // Tab order follows the tags.
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    mendContent(document.context, page.node, fontTexts);
    mendLinks(document.context, page.node.lookupMaybe(PDFName.of('Annots'), PDFArray));
  }
  // Not from the printed bytes: they hold the moment of printing.
  const identifier = createHash('sha256').update(JSON.stringify(description)).digest('hex').slice(0, 32);
  const id = PDFHexString.of(identifier);
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    // In one go: the default rests after every 50 objects, for the sake of browsers.
    objectsPerTick: Infinity,
  });
}

function describe(document: PDFDocument, description: PdfDescription): void {
  const { title, author, subject, language, creator, now } = description;
  const date = new Date(now);
  // A new dictionary: whatever the browser wrote about itself is not carried along.
  const { Info: old } = document.context.trailerInfo;
  if (old instanceof PDFRef) document.context.delete(old);
  document.context.trailerInfo.Info = document.context.register(document.context.obj({}));
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject(subject);
  document.setCreator(creator);
  document.setProducer(creator);
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setLanguage(language);
  const packet = new TextEncoder().encode(xmpPacket(description));
  const stream = document.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}

/**
 * Rewrites a page's content as one stream: right-to-left words whole, and everything tagged or
 * marked as an artifact.
 */
function mendContent(context: PDFContext, page: PDFPageLeaf, fontTexts: Map<PDFDict, FontText>): void {
  const contents = page.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => context.lookup(ref)) : [contents];
  const parts = streams.flatMap((stream) =>
    stream instanceof PDFRawStream
      ? [Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')]
      : [],
  );
  if (parts.length !== streams.length) return;
  const fonts = page.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const fontText = (name: string): FontText => {
    const font = fonts?.lookupMaybe(PDFName.of(name), PDFDict);
    if (font === undefined) return new Map();
    const known = fontTexts.get(font) ?? readFontText(font);
    fontTexts.set(font, known);
    return known;
  };
  const mended = markArtifacts(mendReversedText(parts.join('\n'), fontText));
  const content = Buffer.from(mended, 'latin1');
  // The old streams go, or they would be written beside the new one.
  const old = page.get(PDFName.of('Contents'));
  for (const ref of contents instanceof PDFArray ? [old, ...contents.asArray()] : [old]) {
    if (ref instanceof PDFRef) context.delete(ref);
  }
  page.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
}

/** Gives the outline's titles back the spaces that printing loses between inline elements. */
function mendOutline(document: PDFDocument, headings: readonly string[]): void {
  const outlines = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (outlines === undefined) return;
  const waiting = headings.map((heading) => ({ heading, key: withoutSpaces(heading) }));
  for (const item of outlineItems(outlines)) {
    const title = item.lookup(PDFName.of('Title'));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue;
    const key = withoutSpaces(title.decodeText());
    const at = waiting.findIndex((candidate) => candidate.key === key);
    if (at === -1) continue;
    item.set(PDFName.of('Title'), PDFHexString.fromText(waiting[at]?.heading ?? ''));
    waiting.splice(0, at + 1);
  }
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\p{Z}\p{Cf}]/gu, '');
}

/** The items of an outline in reading order, each before its children. */
function* outlineItems(parent: PDFDict): Generator<PDFDict> {
  const seen = new Set<PDFDict>();
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item !== undefined && !seen.has(item)) {
    seen.add(item);
    yield item;
    yield* outlineItems(item);
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
}

/** Every link is printable and says where it leads. */
function mendLinks(context: PDFContext, annotations: PDFArray | undefined): void {
  if (annotations === undefined) return;
  for (const entry of annotations.asArray()) {
    const annotation: PDFObject | undefined = entry instanceof PDFRef ? context.lookup(entry) : entry;
    if (!(annotation instanceof PDFDict)) continue;
    annotation.set(PDFName.of('F'), PDFNumber.of(4));
    const target = annotation.lookup(PDFName.of('Dest'));
    const name = target instanceof PDFName ? target.decodeText() : '';
    for (const [pattern, words] of LINK_TARGETS) {
      if (pattern.test(name)) {
        annotation.set(PDFName.of('Contents'), PDFHexString.fromText(name.replace(pattern, words)));
      }
    }
  }
}
