/**
 * A PDF's pages as runs of text with their places, by pdfjs-dist. Nothing is drawn, fetched or run:
 * no worker, no fonts of the system, no scripts, no pictures decoded.
 */
import type * as PdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unifyRadicals } from '../../../core/extraction/unify-radicals.ts';
import { findLinks } from './pdf-links.ts';

/** A run of text on a page; lengths in points, y downwards from the page's top. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly rtl: boolean;
  readonly bold: boolean;
  /** Text that is there but not drawn. */
  readonly hidden: boolean;
  /** Leads to an address; told of printed pages only. */
  readonly linked: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  /** Text that does not run across the page. */
  readonly turned: readonly string[];
  /** Text characters for which the file doesn't say what they are. */
  readonly unreadable: number;
}

export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  /** ISO 8601, or empty. */
  readonly created: string;
  readonly language: string | null;
  /** A browser printed the file from a page. */
  readonly isPrinted: boolean;
}

export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** Pages of the file; those beyond `pages` were not read. */
  readonly total: number;
  readonly info: PdfInfo;
}

/** A file that can't be read; the message ends a sentence that starts with its name. */
export class PdfUnreadable extends Error {}

/** Pages read at most, and processor time from which no further one is begun, microseconds. */
const MOST_PAGES = 400;
const READING_TIME = 4_500_000;
/** The same after which links are no longer looked for: each takes a fifth of a millisecond. */
const LINKS_TIME = 2_000_000;
const MOST_CHARACTERS = 2_000_000;

type Pdfjs = typeof PdfjsModule;

let loading: Promise<Pdfjs> | null = null;

/** pdfjs with its worker's half in this process: it has no other to start, and looks for none. */
function loadPdfjs(): Promise<Pdfjs> {
  loading ??= import('pdfjs-dist/legacy/build/pdf.worker.mjs').then(
    () => import('pdfjs-dist/legacy/build/pdf.mjs'),
  );
  return loading;
}

/** Reads the pages' text. @throws PdfUnreadable */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfContent> {
  const pdfjs = await loadPdfjs();
  const file = await openPdf(pdfjs, bytes);
  try {
    const info = await infoOf(file);
    const pages: PdfPage[] = [];
    const start = process.cpuUsage();
    let characters = 0;
    while (pages.length < Math.min(file.numPages, MOST_PAGES) && characters < MOST_CHARACTERS) {
      const { user, system } = process.cpuUsage(start);
      if (user + system > READING_TIME) break;
      const seeksLinks = info.isPrinted && user + system < LINKS_TIME;
      const page = await readPage(pdfjs, file, pages.length + 1, seeksLinks);
      characters += page.runs.reduce((sum, run) => sum + run.text.length, 0);
      pages.push(page);
    }
    return { pages, total: file.numPages, info };
  } finally {
    await file.loadingTask.destroy();
  }
}

async function openPdf(pdfjs: Pdfjs, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await startLoading(pdfjs, bytes);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new PdfUnreadable('is locked with a password', { cause: error });
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    if (text.includes('/Encrypt'))
      throw new PdfUnreadable('is locked in a way that is not read', { cause: error });
    const repaired = withTrailer(text);
    if (repaired !== null) {
      const again = await startLoading(pdfjs, repaired).catch(() => null);
      if (again !== null) return again;
    }
    throw new PdfUnreadable('is a PDF document that is damaged', { cause: error });
  }
}

function startLoading(pdfjs: Pdfjs, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return pdfjs.getDocument({
    // A copy, and no Buffer: pdfjs takes its bytes for its own.
    data: new Uint8Array(bytes),
    // SECURITY: nothing in a file is compiled, fetched, run or handed to the system.
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    useWasm: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // No picture is decoded.
    maxImageSize: 1,
    // Fonts say their names, which say that they are bold.
    fontExtraProperties: true,
    verbosity: 0,
  }).promise;
}

/** A file whose end is missing, with a new one that names its catalogue; null where it has none. */
function withTrailer(text: string): Uint8Array | null {
  const catalogue = /(\d{1,7}) (\d{1,5}) obj\s*<<(?:(?!endobj)[\s\S]){0,2000}?\/Type\s*\/Catalog\b/.exec(
    text,
  );
  if (catalogue === null) return null;
  return Buffer.from(`${text}\nendobj\ntrailer\n<< /Root ${catalogue[1]} ${catalogue[2]} R >>\n`, 'latin1');
}

/** What browsers, and programs that print as they do, write as a file's maker. */
const BROWSER = /\bMozilla(?:\/\d| Firefox\b)|\b(?:Chrom(?:e|ium)|Firefox|Safari|wkhtmltopdf)\b/;

async function infoOf(file: PDFDocumentProxy): Promise<PdfInfo> {
  const metadata = await file.getMetadata().catch(() => null);
  const info = (metadata?.info ?? {}) as Readonly<Record<string, unknown>>;
  const textOf = (key: string) => (typeof info[key] === 'string' ? info[key] : '');
  const maker = `${textOf('Creator')} ${textOf('Producer')}`;
  return {
    title: textOf('Title'),
    author: textOf('Author'),
    // What a browser printed was made when it was printed.
    created: /Skia\/PDF|Mozilla\/|Quartz PDFContext/.test(maker) ? '' : isoOf(textOf('CreationDate')),
    isPrinted: BROWSER.test(maker),
    language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9-]{2,20})?$/.exec(textOf('Language'))?.[0] ?? null,
  };
}

/** A PDF's date (`D:20260304090500+01'00'`) as ISO 8601, or empty. */
function isoOf(date: string): string {
  const groups = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/.exec(date);
  if (groups === null) return '';
  const [, year, month, day, hour, minute, second = '00', zulu, hours, minutes = '00'] = groups;
  const zone = hours === undefined ? (zulu ?? '') : `${hours}:${minutes}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${/^[+-]00:00$/.test(zone) ? 'Z' : zone}`;
}

const NO_PAGE: PdfPage = { width: 0, height: 0, runs: [], turned: [], unreadable: 0 };

async function readPage(
  pdfjs: Pdfjs,
  file: PDFDocumentProxy,
  number: number,
  seeksLinks: boolean,
): Promise<PdfPage> {
  let page: PDFPageProxy;
  try {
    page = await file.getPage(number);
  } catch {
    return NO_PAGE;
  }
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent().catch(() => null);
  if (content === null) return { ...NO_PAGE, width: viewport.width, height: viewport.height };
  const fonts = await look(pdfjs, page);
  const isLinked = seeksLinks ? await findLinks(page, viewport) : () => false;
  const runs: PdfRun[] = [];
  const turned: string[] = [];
  let unreadable = 0;
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [a, b, c, d, x, y] = pdfjs.Util.transform(viewport.transform, item.transform) as number[];
    const text = unifyRadicals(item.str).replaceAll(UNREADABLE, () => {
      unreadable += 1;
      return '';
    });
    const size = Math.hypot(c ?? 0, d ?? 0);
    if (text === '' || !Number.isFinite(size + (x ?? NaN) + (y ?? NaN)) || size < 1) continue;
    if (Math.abs(b ?? 0) > Math.abs(a ?? 0) * 0.2) {
      turned.push(text);
      continue;
    }
    runs.push({
      text,
      x: x ?? 0,
      y: y ?? 0,
      width: item.width,
      size,
      rtl: item.dir === 'rtl',
      bold: fonts.bold.has(item.fontName),
      hidden: fonts.hides(text),
      linked: isLinked((x ?? 0) + item.width / 2, (y ?? 0) - size / 3),
    });
  }
  page.cleanup();
  return { width: viewport.width, height: viewport.height, runs, turned, unreadable };
}

/** Characters that stand for those of which the file says nothing. */
// oxlint-disable-next-line no-control-regex -- pdfjs gives NUL for them.
const UNREADABLE = /[\u0000-\u0008\ufffd\ue000-\uf8ff]/g;

interface Looks {
  /** Names of the bold fonts. */
  readonly bold: ReadonlySet<string>;
  readonly hides: (text: string) => boolean;
}

/** How the text is drawn: in which fonts, and whether at all (PDF's text rendering modes 3 and 7). */
async function look(pdfjs: Pdfjs, page: PDFPageProxy): Promise<Looks> {
  const { OPS } = pdfjs;
  const bold = new Set<string>();
  let hidden = '';
  let shown = '';
  const operators = await page.getOperatorList({ annotationMode: 0 }).catch(() => null);
  // Fonts arrive in a later turn.
  await new Promise((resolve) => setImmediate(resolve));
  const modes: number[] = [];
  let mode = 0;
  for (const [index, operator] of (operators?.fnArray ?? []).entries()) {
    const operands = operators?.argsArray[index] as readonly unknown[] | null;
    if (operator === OPS.save) modes.push(mode);
    else if (operator === OPS.restore) mode = modes.pop() ?? 0;
    else if (operator === OPS.setTextRenderingMode) mode = Number(operands?.[0]);
    else if (operator === OPS.setFont && isBold(page, operands?.[0])) bold.add(String(operands?.[0]));
    else if (operator === OPS.showText) {
      const text = glyphText(operands?.[0]);
      if (mode === 3 || mode === 7) hidden += text;
      else shown += text;
    }
  }
  if (hidden === '') return { bold, hides: () => false };
  return {
    bold,
    hides(text) {
      const plain = text.replaceAll(/\s/g, '');
      return plain !== '' && hidden.includes(plain) && !shown.includes(plain);
    },
  };
}

function isBold(page: PDFPageProxy, font: unknown): boolean {
  if (typeof font !== 'string' || !page.commonObjs.has(font)) return false;
  const { name } = page.commonObjs.get(font) as { readonly name?: unknown };
  return typeof name === 'string' && /bold|black|heavy|demi/i.test(name);
}

function glyphText(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return '';
  return glyphs
    .map((glyph: unknown) => {
      const text = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? glyph.unicode : glyph;
      return typeof text === 'string' ? text.trim() : '';
    })
    .join('');
}
