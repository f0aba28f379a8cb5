/**
 * One document of any readable kind, opened: an article, or what it holds. Pure of storage, nothing
 * executed or fetched. Everything hostile is taken apart in the parser process.
 */
import type { Article, ArticleId, ArticleSource } from '../../core/model.ts';
import { canonicalText } from '../../core/text.ts';
import { sha256 } from '../digest.ts';
import { visibleName } from '../visible-name.ts';
import type {
  DocumentPart,
  DocumentReading,
  FetchRecord,
  FinishedDocument,
  ListedFeed,
  RawDocument,
} from './document.ts';
import { refused } from './document.ts';
import { decodeDocument, finishDocument, refuseText } from './finish-document.ts';
import { createPageParser, type PageParser } from './page-parser.ts';
import { isAvif, readPicture, type Picture } from '../pictures/picture.ts';
import { besideFile, type ReadBeside } from './beside-pictures.ts';
import { NOT_KEPT } from './kept-pictures.ts';
import { LEAST_SIDE, MOST_PICTURES } from './picture-limits.ts';
import { settlePictures, wantedPictures } from './settle-pictures.ts';
import { MEDIA_TYPES, sniffDocument, type DocumentKind } from './sniff-media-type.ts';

export interface ImportInput extends RawDocument {
  /** The clipboard's HTML where a paste had any. */
  readonly html?: string | null;
  /** Of what was fetched. */
  readonly fetch?: FetchRecord;
  /** As its part says, for a document found in another. */
  readonly depth?: number;
}

export interface ImportContext {
  /** ISO 8601 instant of the import. */
  readonly now: string;
  readonly newId: () => string;
  /** Who parses documents; a shared one, started when first needed, where none is given. */
  readonly parser?: PageParser;
  /** Fetches pictures of what was itself fetched, where the analyst wants them; none are where left out. */
  readonly fetchPictures?: (
    addresses: readonly string[],
    signal?: AbortSignal,
  ) => Promise<ReadonlyMap<string, Picture>>;
  /** Reads what a browser saved beside the page; nothing is read where left out. */
  readonly readBeside?: ReadBeside;
  /** Stops the reading and the pictures; what is stopped is refused. */
  readonly signal?: AbortSignal;
}

export type OpenedDocument =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly original: Uint8Array;
      /** Documents that came with it (a mail's attachments), each to be opened as one of its own. */
      readonly attachments: readonly DocumentPart[];
      /** Those its blocks name by their hash; none where left out. */
      readonly pictures?: readonly Picture[];
      /** Pictures that a browser saved in the page's folder and that did not come with it; none where left out. */
      readonly absentPictures?: number;
    }
  /** A mailbox or an archive: each part is to be opened as a document of its own. */
  | {
      readonly kind: 'parts';
      readonly parts: readonly DocumentPart[];
      /** What was left out, one sentence each that names the container. */
      readonly notices: readonly string[];
    }
  /** A list of subscriptions. */
  | { readonly kind: 'feeds'; readonly title: string; readonly feeds: readonly ListedFeed[] }
  /** One sentence that names the document and the reason. */
  | { readonly kind: 'refused'; readonly message: string };

/** Bytes of a document; more is refused. */
export const LARGEST_DOCUMENT = 20_000_000;
/** Kinds that hold pictures or other documents beside their text may be larger. */
const LARGEST_BY_KIND: Readonly<Partial<Record<DocumentKind, number>>> = {
  mail: 60_000_000,
  mhtml: 60_000_000,
  pdf: 60_000_000,
  docx: 60_000_000,
  zip: 100_000_000,
  mailbox: 100_000_000,
};

/** A document in a mail in an archive in a mail is still opened; what only nests goes no deeper. */
const DEEPEST = 3;

/** Opens one document. Never rejects and leaves nothing behind: a refusal is a sentence. */
export async function openDocument(input: ImportInput, context: ImportContext): Promise<OpenedDocument> {
  const { bytes } = input;
  if (bytes.length === 0) return refuse(input, 'is empty');
  const sniffed = sniffDocument(bytes, input.name, input.mediaType);
  const kind = input.kind === 'paste' ? 'text' : sniffed.kind;
  const largest = (kind === null ? null : LARGEST_BY_KIND[kind]) ?? LARGEST_DOCUMENT;
  if (bytes.length > largest)
    return refuse(input, `has ${Math.ceil(bytes.length / 1e6)} MB; at most ${largest / 1e6} MB are read`);
  if (sniffed.kind === null) return refuse(input, sniffed.reason);
  const reading = await read(input, context.parser ?? sharedParser(), context.signal);
  // A part's name says where it was found; its ending stays its own.
  const depth = (input.depth ?? 0) + 1;
  const within = (part: DocumentPart) => ({ ...part, name: `${input.name} › ${part.name}`, depth });
  switch (reading.kind) {
    case 'refused':
      return refuse(input, reading.reason);
    case 'feeds':
      return reading;
    case 'parts':
      if (depth > DEEPEST) return refuse(input, 'is a container too deep inside others');
      return {
        kind: 'parts',
        parts: reading.parts.map(within),
        notices: reading.notices.map((notice) => `“${visibleName(input.name)}”: ${notice}`),
      };
    case 'article': {
      const { pictures, absent, notKept } = await picturesOf(input, reading, context);
      return {
        kind: 'article',
        article: await assemble(input, withAbsent(reading.document, absent, notKept), context, pictures),
        ...(absent === 0 ? {} : { absentPictures: absent }),
        pictures: [...new Map([...pictures.values()].map((picture) => [picture.hash, picture])).values()],
        original: bytes,
        attachments: depth > DEEPEST ? [] : reading.attachments.map(within),
      };
    }
  }
}

interface FoundPictures {
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Those that were saved with the page and did not come, and those in a format that is not kept. */
  readonly absent: number;
  readonly notKept: number;
}

/** The pictures that the blocks name: those that came along, those beside a saved page, those that are fetched. */
async function picturesOf(
  input: ImportInput,
  { document, pictures = [] }: Extract<DocumentReading, { kind: 'article' }>,
  { fetchPictures, readBeside, signal }: ImportContext,
): Promise<FoundPictures> {
  const found = new Map(pictures.map(({ address, picture }) => [address, picture]));
  const wanted = wantedPictures(document.blocks).filter((address) => !found.has(address));
  if (wanted.length === 0) return { pictures: found, absent: 0, notKept: 0 };
  if (input.kind === 'address') {
    const fetched = await fetchPictures?.(wanted, signal);
    return {
      pictures: fetched === undefined ? found : new Map([...found, ...fetched]),
      absent: 0,
      notKept: 0,
    };
  }
  let absent = 0;
  let notKept = 0;
  let read = 0;
  for (const mark of wanted.slice(0, MOST_PICTURES)) {
    const file = besideFile(mark, input.name);
    const bytes = file === null ? null : ((await readBeside?.(file)) ?? null);
    if (bytes !== null) read += 1;
    else if (file !== null) absent += 1;
    const picture = bytes === null ? null : readPicture(bytes, LEAST_SIDE);
    if (picture !== null) found.set(mark, picture);
    else if (mark === NOT_KEPT || (bytes !== null && isAvif(bytes))) notKept += 1;
  }
  // Where some came, the folder is there, and the browser never saved the others.
  return { pictures: found, absent: read > 0 ? 0 : absent, notKept };
}

/** The document with notices where pictures of a saved page did not come, or can't be kept. */
function withAbsent(document: FinishedDocument, absent: number, notKept: number): FinishedDocument {
  const notices = [...document.notices];
  if (absent > 0)
    notices.push(
      absent === 1
        ? 'A picture that was saved with the page did not come with it.'
        : `${absent} pictures that were saved with the page did not come with it.`,
    );
  if (notKept > 0)
    notices.push(
      notKept === 1
        ? 'A picture of it is in a format (AVIF or HEIC) that Dateline does not keep.'
        : `${notKept} pictures of it are in a format (AVIF or HEIC) that Dateline does not keep.`,
    );
  return { ...document, notices };
}

function refuse(input: ImportInput, reason: string): OpenedDocument {
  const name = input.kind === 'paste' ? 'The pasted text' : `“${visibleName(input.name)}”`;
  return { kind: 'refused', message: `${name} ${reason}.` };
}

async function read(
  input: ImportInput,
  parser: PageParser,
  signal: AbortSignal | undefined,
): Promise<DocumentReading> {
  const { name, mediaType, bytes, kind, address = null } = input;
  const document: RawDocument = { name, mediaType, bytes, kind, address };
  const clipboard = kind === 'paste' ? (input.html ?? '') : '';
  const isRich = clipboard.trim() !== '' && clipboard.length <= LARGEST_DOCUMENT;
  // Even a short text: the first one takes half a second to read, which would be felt in the window.
  if (!isRich) return await parser.read(document, signal);
  const decoding = decodeDocument(document);
  const { text } = decoding.decoded;
  const refusal = refuseText(text);
  if (refusal !== null) return refused(refusal);
  const pasted = await parser.parse('fragment', clipboard, signal);
  if (pasted.ok && holdsSelection(canonicalText(pasted.page.blocks).length, text.length, clipboard))
    return finishDocument(pasted.page, { ...decoding, format: 'html' });
  return await parser.read(document, signal);
}

/** Share of what was selected that is left of a part of a page; less, and its markup was misread. */
const LEAST_OF_PART = 0.4;
/** Characters left of a whole page at least, whose menus, teasers and comments may be most of it. */
const LEAST_OF_PAGE = 400;
/** Only who selects everything selects a site's menu or foot. */
const WHOLE_PAGE = /<(?:nav|footer)\b|\brole=["']?(?:navigation|contentinfo)\b/i;

function holdsSelection(read: number, selected: number, markup: string): boolean {
  return read >= selected * LEAST_OF_PART || (read >= LEAST_OF_PAGE && WHOLE_PAGE.test(markup));
}

let shared: PageParser | null = null;

/** The parser of callers that bring none (the command line, tests). */
export function sharedParser(): PageParser {
  shared ??= createPageParser();
  return shared;
}

async function assemble(
  input: ImportInput,
  document: FinishedDocument,
  context: ImportContext,
  pictures: ReadonlyMap<string, Picture>,
): Promise<Article> {
  const { charset, format, notices, ...fields } = document;
  return {
    id: context.newId() as ArticleId,
    ...fields,
    blocks: settlePictures(fields.blocks, pictures),
    removals: fields.removals.map((removal) => ({
      ...removal,
      blocks: settlePictures(removal.blocks, pictures),
    })),
    source: await sourceOf(input, format, charset),
    capturedAt: context.now,
    notices: [...(input.fetch?.notices ?? []), ...notices],
  };
}

async function sourceOf(input: ImportInput, format: DocumentKind, charset: string): Promise<ArticleSource> {
  return {
    kind: input.kind,
    name: input.name,
    mediaType: MEDIA_TYPES[format],
    charset,
    hash: await sha256(input.bytes),
    bytes: input.bytes.length,
    ...(input.fetch === undefined ? {} : { requested: input.fetch.requested, fetchedAt: input.fetch.at }),
  };
}
