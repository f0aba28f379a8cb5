/** A mail (RFC 5322 and MIME) to an article: its best body, who sent it when, what came attached. */
import type { FieldOrigin } from '../../../core/model.ts';
import { refused, type DocumentReading, type RawDocument } from '../document.ts';
import { composeArticle } from '../compose-article.ts';
import type { ExtractedPage } from '../extract-page.ts';
import { finishDocument } from '../finish-document.ts';
import { createKeptPictures } from '../kept-pictures.ts';
import { findPart } from './part-pictures.ts';
import { readMailBody } from './mail-body.ts';
import { plainSubject, readMailHead } from './mail-head.ts';
import { bodyPartsOf, filesOf, type MailFile } from './mail-parts.ts';
import { isWebArchive, readWebArchive } from './read-web-archive.ts';
import { asPlainText, headerOf, MailUnreadable, mediaTypeOf, parseMime, type MimePart } from './mime-tree.ts';

/** Words of its own from which a mail with documents attached is read as an article itself. */
const FEWEST_WORDS = 40;
/** Pixels a side of a mail's picture; what is smaller is a logo, as in most mails. */
const LEAST_MAIL_SIDE = 160;

/** Reads a mail. Its own text is the article; documents that came with it are handed out beside it. */
export async function readMail(document: RawDocument): Promise<DocumentReading> {
  let root;
  try {
    const parsed = await parseMime(document.bytes);
    root = asPlainText(parsed, document.bytes) ?? parsed;
  } catch (error) {
    if (error instanceof MailUnreadable) return refused(error.message);
    throw error;
  }
  if (isWebArchive(root, document.name)) return readWebArchive(root, document.kind === 'address');
  const files = filesOf(root);
  const attachments = files.flatMap(({ part }) => (part === null ? [] : [part]));
  const pictures = createKeptPictures(findPart(root, null), LEAST_MAIL_SIDE);
  const body = readMailBody(bodyPartsOf(root), plainSubject(headerOf(root, 'subject')), pictures);
  if (body === null || (attachments.length > 0 && body.words < FEWEST_WORDS)) {
    if (attachments.length > 0) return { kind: 'parts', parts: attachments, notices: [] };
    if (body === null) return refused(isEncrypted(root) ? 'is encrypted mail' : 'is mail without any text');
  }
  const { declared, fromText } = readMailHead(root, body.inner);
  const page = composeArticle(body.pieces, declared);
  const notices = [...body.notices, ...attachmentNotices(files)];
  return finishDocument(
    fromText ? withOrigin(page, 'text') : page,
    { decoded: { text: '', charset: body.charset, notices }, format: 'mail' },
    { attachments, pictures: pictures.namedIn(page) },
  );
}

/** Mail that only its addressee can read (S/MIME, OpenPGP). */
function isEncrypted(root: MimePart): boolean {
  return (
    root.contentType.multipart === 'encrypted' || /^application\/(?:x-)?pkcs7-mime$/.test(mediaTypeOf(root))
  );
}

function withOrigin(page: ExtractedPage, origin: FieldOrigin): ExtractedPage {
  const { title, publisher, byline, publishedAt } = page;
  return {
    ...page,
    title: { ...title, origin },
    publisher: { ...publisher, origin },
    byline: { ...byline, origin },
    publishedAt: { ...publishedAt, origin },
  };
}

/** Names told in a notice. */
const MOST_NAMES = 8;

function attachmentNotices(files: readonly MailFile[]): readonly string[] {
  const named = files.filter((file) => !file.inline);
  if (named.length === 0) return [];
  const names = named.slice(0, MOST_NAMES).map(({ name }) => `“${name}”`);
  const more = named.length - names.length;
  const count = named.length === 1 ? 'One file was attached' : `${named.length} files were attached`;
  return [`${count}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}
