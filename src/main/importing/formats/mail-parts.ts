/** Which parts of a message are its text, and which are files that came with it. */
import { visibleName } from '../../visible-name.ts';
import { sniffDocument } from '../sniff-media-type.ts';
import type { DocumentPart } from '../document.ts';
import { bytesOf, mediaTypeOf, subjectInside, partName, type MimePart } from './mime-tree.ts';

/** A file that came with a mail. */
export interface MailFile {
  /** Fit to be shown. */
  readonly name: string;
  /** A picture of the text itself. */
  readonly inline: boolean;
  /** Where it is a document that can be read on its own. */
  readonly part: DocumentPart | null;
}

/** Files of one message that are looked at. */
const MOST_FILES = 200;
/** Attached text that is no article: keys, cards, dates, reports of delivery. */
const MACHINE_TEXT =
  /^(?:text\/(?:calendar|vcard|x-vcard|directory|rfc822-headers|x-amp-html)|message\/(?:delivery-status|disposition-notification)|application\/(?:pgp-|pkcs7-|x-pkcs7-|ics|ms-tnef))/;
const READABLE_NAME =
  /\.(?:html?|xhtml|mht|mhtml|eml|pdf|docx|rtf|txt|text|md|markdown|json|zip|mbox|opml)$/i;

/** The parts that make up the text, in order: of alternatives, the richest that is read. */
export function bodyPartsOf(root: MimePart): readonly MimePart[] {
  const { multipart } = root.contentType;
  if (multipart === false) return isBodyText(root) ? [root] : [];
  if (multipart === 'alternative') {
    const choices = root.childNodes.map(bodyPartsOf).filter((parts) => parts.length > 0);
    const rich = choices.findLast((parts) =>
      parts.some((part) => mediaTypeOf(part) === 'text/html' && (part.content?.byteLength ?? 0) > 0),
    );
    return rich ?? choices.at(-1) ?? [];
  }
  if (multipart === 'related')
    return bodyPartsOf(
      relatedRoot(root) ??
        root.childNodes[0] ?? {
          ...root,
          childNodes: [],
          contentType: { ...root.contentType, multipart: false },
        },
    );
  return root.childNodes.flatMap(bodyPartsOf);
}

/** The part that a related set is about: the one it names, else the first text. */
export function relatedRoot(root: MimePart): MimePart | undefined {
  const start = root.contentType.parsed.params['start'];
  return (
    root.childNodes.find((part) => start !== undefined && part.contentId === start) ??
    root.childNodes.find((part) => part.contentType.multipart !== false || isBodyText(part))
  );
}

function isBodyText(part: MimePart): boolean {
  const type = mediaTypeOf(part);
  if (type !== 'text/plain' && type !== 'text/html' && type !== 'application/xhtml+xml') return false;
  const { value } = part.contentDisposition.parsed;
  return value.toLowerCase() !== 'attachment' && (partName(part) === '' || value.toLowerCase() === 'inline');
}

/** The files that came with a message, forwarded messages among them. */
export function filesOf(root: MimePart): readonly MailFile[] {
  return leavesOf(root, false)
    .slice(0, MOST_FILES)
    .map(({ part, related }) => fileOf(part, related));
}

function leavesOf(
  part: MimePart,
  related: boolean,
): { readonly part: MimePart; readonly related: boolean }[] {
  const { multipart } = part.contentType;
  if (multipart !== false)
    return part.childNodes.flatMap((child) => leavesOf(child, related || multipart === 'related'));
  const type = mediaTypeOf(part);
  if (isBodyText(part) || MACHINE_TEXT.test(type) || part.content === null) return [];
  return [{ part, related }];
}

function fileOf(part: MimePart, related: boolean): MailFile {
  const type = mediaTypeOf(part);
  const name = nameOf(part);
  const inline =
    (related && part.contentId !== undefined) ||
    (type.startsWith('image/') && part.contentDisposition.parsed.value !== 'attachment');
  return { name: visibleName(name), inline, part: inline ? null : readable(part, name, type) };
}

function nameOf(part: MimePart): string {
  const name = partName(part);
  if (name !== '') return name;
  if (mediaTypeOf(part) !== 'message/rfc822') return 'without a name';
  return `${subjectInside(bytesOf(part)) || 'message'}.eml`;
}

function readable(part: MimePart, name: string, type: string): DocumentPart | null {
  const bytes = bytesOf(part);
  if (bytes.length === 0) return null;
  const sniffed = sniffDocument(bytes, name, type);
  if (sniffed.kind === null) return null;
  // Any text can be read; only what was sent as a document is meant to be.
  const meant = sniffed.kind !== 'text' || READABLE_NAME.test(name) || type === 'text/html';
  return meant ? { name, mediaType: type, bytes } : null;
}
