/** One hostile document to blocks and fields; runs in the parser process. */
import { collectPieces } from '../../core/extraction/collect-pieces.ts';
import { declaredBody } from '../../core/extraction/declared-body.ts';
import { findDateline, publisherOfAgency, type FoundDateline } from '../../core/extraction/find-dateline.ts';
import { findPaywall } from '../../core/extraction/find-paywall.ts';
import { findHeadings } from '../../core/extraction/find-headings.ts';
import { joinPositionedLines } from '../../core/extraction/join-positioned-lines.ts';
import { measurePage } from '../../core/extraction/measure-page.ts';
import { findLiveEntries, writeEntryTimes } from '../../core/extraction/live-blog.ts';
import { elementsBelow, textOf, type PageElement } from '../../core/extraction/page-tree.ts';
import { PAGE_STEPS } from '../../core/extraction/page-steps.ts';
import { partTableTitles } from '../../core/extraction/prune-repeated-title.ts';
import { pruneUndeclared } from '../../core/extraction/prune-undeclared.ts';
import { readPageMetadata } from '../../core/extraction/page-metadata.ts';
import { markPictures, type ChoosePicture } from '../../core/extraction/picture-address.ts';
import { pieceText, prunePieces, settlePieces, type Piece } from '../../core/extraction/piece.ts';
import {
  dropOutsideLabels,
  selectArticle,
  type SelectedArticle,
} from '../../core/extraction/select-article.ts';
import { signedBelow } from '../../core/extraction/signed-below.ts';
import { readsAsProse, squeeze } from '../../core/extraction/text-features.ts';
import type { Block, Dateline, Field, Removal } from '../../core/model.ts';
import { canonicalText } from '../../core/text.ts';
import { askReadability } from './ask-readability.ts';
import { parsePage, parseSanitised } from './parse-page.ts';
import { isRelativeAddress, sanitiseMarkup } from './sanitise-markup.ts';

/** What is read of a document; plain JSON, so that it can cross to the main process. */
export interface ExtractedPage {
  readonly title: Field<string>;
  readonly publisher: Field<string | null>;
  readonly byline: Field<readonly string[]>;
  readonly dateline: Field<Dateline>;
  readonly publishedAt: Field<string | null>;
  readonly updatedAt: Field<string | null>;
  readonly address: Field<string | null>;
  /** As the document declares it, or null. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
  /** What the reader should know of the page, one sentence each. */
  readonly notices?: readonly string[];
}

/** Nodes of a page from which Readability would take seconds; larger ones are read without its voice. */
const MOST_FOR_READABILITY = 60_000;
/** Children of one element, each of which it would take out by going through the others. */
const MOST_CHILDREN = 8_000;

function isWide(root: PageElement): boolean {
  return elementsBelow(root).some((element) => element.children.length > MOST_CHILDREN);
}

/**
 * Extracts the article of an HTML page or a fragment of one; `address` is where it came from,
 * `whole` says that all of it was selected by hand, `choose` which address an image block is marked with
 * for its picture; none where left out.
 * @throws PageTooLarge
 */
export function extractPage(
  html: string,
  address: string | null = null,
  whole = false,
  choose: ChoosePicture | null = null,
): ExtractedPage {
  const page = parsePage(html);
  joinPositionedLines(page.root);
  if (choose !== null) markPictures(page.root, choose);
  const measured = measurePage(page.root);
  const metadata = readPageMetadata(measured, address);
  const entries = whole ? [] : findLiveEntries(measured, metadata.linked);
  const selected = selectArticle(
    measured,
    whole || page.nodes > MOST_FOR_READABILITY || isWide(page.root) ? new Set() : askReadability(page.root),
    metadata.title.value,
    whole,
    metadata.description,
  );
  const base = metadata.address.value ?? address;
  const declared = declaredBody(page.root, metadata.linked, selected.prose);
  const found = partTableTitles(
    declared === null
      ? collectSelected(selected, base)
      : declared.flatMap((part) => collectDeclared(part, base)),
    metadata.title.value,
  );
  const context = {
    title: metadata.title.value,
    publisher: metadata.publisher.value,
    byline: metadata.byline.value,
    kind: 'page' as const,
  };
  const pruned = keepPictureStory(
    prunePieces(found, [...PAGE_STEPS, pruneUndeclared(metadata.linked[0]?.body ?? '')], context),
  );
  const signed = metadata.byline.value.length > 0 ? null : signedBelow(pruned);
  const pieces = writeEntryTimes(findHeadings(signed?.pieces ?? pruned), entries).map(withoutRelativeLinks);
  const { linked: _linked, description: _description, ...fields } = metadata;
  const dateline = datelineOf(pieces, metadata.publishedAt.value);
  const settled = settlePieces(pieces);
  const paywall = whole
    ? null
    : findPaywall(page.root, canonicalText(settled.blocks), () => linesOf(page.root));
  // What was copied out of a page brings none of its metadata.
  const agency = whole ? publisherOfAgency(dateline?.agency ?? null) : null;
  return {
    ...fields,
    byline:
      signed !== null && signed.names.length > 0 ? { value: signed.names, origin: 'text' } : fields.byline,
    publisher:
      fields.publisher.value === null && agency !== null
        ? { value: agency, origin: 'text' }
        : fields.publisher,
    dateline: datelineField(dateline),
    ...settled,
    ...(paywall === null ? {} : { notices: [paywall] }),
  };
}

/** Of a page whose only prose stands below the pictures of a gallery, they are the article. */
function keepPictureStory(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((piece) => piece.removal === null && readsAsProse(pieceText(piece)))) return pieces;
  return pieces.map((piece) =>
    piece.removal?.step === 'gallery' ? { block: piece.block, removal: null } : piece,
  );
}

function linesOf(root: PageElement): readonly string[] {
  return textOf(root).split('\n').map(squeeze);
}

function collectSelected(selected: SelectedArticle, base: string | null): Piece[] {
  return dropOutsideLabels(
    collectPieces(parseSanitised(sanitiseMarkup(selected.html, base, true)).root, selected.reasons),
  );
}

/** One part of a declared text, which may be markup, pruned as a page is, or a plain paragraph. */
function collectDeclared(part: string, base: string | null): Piece[] {
  return collectSelected(selectArticle(measurePage(parsePage(part).root), new Set(), '', true), base);
}

function withoutRelativeLinks(piece: Piece): Piece {
  const { block } = piece;
  if (!('marks' in block) || !(block.marks ?? []).some((mark) => isRelativeAddress(mark.address)))
    return piece;
  const { marks = [], ...plain } = block;
  const kept = marks.filter((mark) => !isRelativeAddress(mark.address));
  return { removal: piece.removal, block: kept.length === 0 ? plain : { ...plain, marks: kept } };
}

/** The dateline of a text's first paragraphs, or null. */
export function datelineOf(pieces: readonly Piece[], publishedAt: string | null): FoundDateline | null {
  // A standfirst may stand above the paragraph that the dateline opens.
  const first = pieces
    .filter((piece) => piece.removal === null && readsAsProse(pieceText(piece)))
    .slice(0, 3);
  return (
    first.map((piece) => findDateline(pieceText(piece), publishedAt)).find((found) => found !== null) ?? null
  );
}

/** A dateline as the text gave it. */
export function datelineField(found: FoundDateline | null): Field<Dateline> {
  return { value: { place: found?.place ?? null, date: found?.date ?? null }, origin: 'text' };
}
