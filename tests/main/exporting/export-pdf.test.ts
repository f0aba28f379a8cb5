/**
 * Prints real briefings in the installed browser and looks into the PDF: what must be there, and
 * that nothing private is.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleView } from '../../../src/contract/views.ts';
import { createAssets } from '../../../src/main/assets.ts';
import { briefingPdf } from '../../../src/main/exporting/export-pdf.ts';
import { createPdfPrinter, type PdfPrinter } from '../../../src/shells/chromium/pdf-printer.ts';
import { findBrowser } from '../../../src/shells/chromium/find-browser.ts';
import { harbourView } from '../../core/briefing/harbour-view.ts';
import { makeView, paragraph } from '../../core/briefing/make-view.ts';
import { outlineTitles, pdfText } from './read-pdf.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const NOW = '2026-03-16T09:00:00.000Z';
const browser = findBrowser();

function has(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}
const poppler = has('pdftotext');
const qpdf = has('qpdf');

const CANARIES = ['CANARY-note-41c', 'CANARY-tag-7be', 'CANARY-lost-9d0', 'قناري-سر'] as const;
const PRIVATE = [
  { quote: 'two cranes', colour: 'pink', note: CANARIES[0], tags: [CANARIES[1]] },
  { quote: 'northern quay', note: CANARIES[3] },
  { quote: 'words no longer there', orphan: true, note: CANARIES[2] },
] as const;

// A browser starts, and prints, on a machine that may be busy.
describe.skipIf(browser === null)('a briefing as PDF', { timeout: 120_000 }, () => {
  let printer: PdfPrinter;
  let folder: string;

  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, 'scripts/build-fonts.mjs')]);
    printer = createPdfPrinter(browser?.path ?? '');
    folder = mkdtempSync(join(tmpdir(), 'dateline-pdf-'));
  });
  afterAll(async () => {
    await printer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function print(view: ArticleView, notes = false) {
    const serve = createAssets({ rendererFolder: folder, fontsFolder: join(ROOT, 'dist/fonts') });
    const printPdf = printer.print.bind(printer);
    return briefingPdf(view, { notes, printPdf, serve, now: NOW, version: '1.2.3' });
  }

  function save(bytes: Uint8Array): string {
    const path = join(folder, `${Math.random()}.pdf`);
    writeFileSync(path, bytes);
    return path;
  }

  /** Everything the file says, by each reader there is: raw bytes, every decoded stream and string, text, tags, XMP. */
  async function everything(bytes: Uint8Array): Promise<string> {
    const path = save(bytes);
    const parts = [Buffer.from(bytes).toString('latin1'), await pdfText(bytes)];
    if (poppler) {
      parts.push(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }));
      parts.push(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }));
      parts.push(execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' }));
      parts.push(execFileSync('pdfinfo', ['-meta', path], { encoding: 'utf8' }));
      parts.push(execFileSync('pdfinfo', ['-dests', path], { encoding: 'utf8' }));
      parts.push(execFileSync('pdfdetach', ['-list', path], { encoding: 'utf8' }));
    }
    if (qpdf) {
      const options = ['--qdf', '--preserve-unreferenced', '--object-streams=disable', '--decode-level=all'];
      const raw = execFileSync('qpdf', [...options, path, '-'], { maxBuffer: 1e9 });
      parts.push(raw.toString('latin1'), raw.toString('utf8'));
    }
    return parts.join('\n');
  }

  /** How a string can stand in a PDF: as it is, in UTF-8 read as Latin-1, in UTF-16 as bytes or as hexadecimal. */
  function disguises(text: string): string[] {
    const wide = Buffer.from(text, 'utf16le').swap16();
    return [text, Buffer.from(text).toString('latin1'), wide.toString('latin1'), wide.toString('hex')];
  }

  it('has nothing of a private note where notes are left out', async () => {
    const { bytes } = await print(harbourView(PRIVATE));
    const said = (await everything(bytes)).toLowerCase();
    for (const canary of CANARIES) {
      for (const disguise of disguises(canary)) expect(said).not.toContain(disguise.toLowerCase());
    }
    expect(said).not.toContain('private notes');
    // Neither are the places the analyst marked: the file is the one printed with nothing marked at all.
    const { bytes: unmarked } = await print(harbourView());
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(unmarked))).toBe(0);
  });

  it('has the notes, their tags and their colours where they are ticked in', async () => {
    const { bytes } = await print(harbourView(PRIVATE), true);
    const said = await everything(bytes);
    for (const canary of CANARIES.slice(0, 3)) expect(said).toContain(canary);
    expect(said).toContain('Private notes');
  });

  it('describes itself and not the browser', async () => {
    const { bytes, name } = await print(harbourView());
    expect(name).toBe('Port Ardan reopens its northern quay after the storm — briefing.pdf');
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toBe('Port Ardan reopens its northern quay after the storm');
    expect(document.getAuthor()).toBe('Ilse Marek, The Quay Gazette');
    expect(document.getSubject()).toBe(
      'Briefing: The Quay Gazette, Port Ardan, 14 March 2026, 07:20 (UTC+03:00)',
    );
    expect(document.getCreator()).toBe('Dateline 1.2.3');
    expect(document.getProducer()).toBe('Dateline 1.2.3');
    expect(document.getCreationDate()?.toISOString()).toBe(NOW);
    expect(document.getLanguage()).toBe('en');
    const said = await everything(bytes);
    expect(said).toContain('<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Port Ardan reopens');
    expect(said).toContain('/DisplayDocTitle true');
    expect(said).not.toMatch(/mozilla|headlesschrome|skia/i);
  });

  it('describes a hostile title in one plain line', async () => {
    const title = 'A "title" & <more>\u202Egnp\u2066\n(second) \\ line\uFFFF \uD800';
    const { bytes, name } = await print(makeView({ title, publisher: null, blocks: [paragraph('Words.')] }));
    expect(name).toBe('A title & more gnp (second) line — briefing.pdf');
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toBe('A "title" & <more> gnp (second) \\ line');
    expect(await pdfText(bytes)).toContain('A "title" &amp; &lt;more&gt; gnp (second) \\ line</rdf:li>');
    if (qpdf) expect(spawnSync('qpdf', ['--check', save(bytes)]).status).toBe(0);
  });

  it('is tagged, outlined, and printed in fonts whose text can be copied', async () => {
    const { bytes } = await print(harbourView());
    expect(await outlineTitles(bytes)).toEqual([
      'Port Ardan reopens its northern quay after the storm',
      'Key points',
      'Timeline',
      'Who said what',
      'A Lena Orsova',
      'B Tomas Hale',
      'Nobody named',
      'The article',
      '“We counted every stone”',
      'Names',
      'People',
      'Places',
      'Source',
    ]);
    const said = await pdfText(bytes);
    expect(said).not.toContain('/Type3');
    for (const tag of ['/H1', '/H2', '/H3', '/LBody', '/TH', '/Figure', '/Link', '/BlockQuote'])
      expect(said).toContain(tag);
    expect(said).toMatch(/\/Alt .*Timeline of 7 entries, from since 1998 to 14 March 2026/);
  });

  it('gives the same bytes for the same article', async () => {
    const first = await print(harbourView());
    const second = await print(harbourView());
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });

  it.skipIf(!qpdf)('is a sound file', async () => {
    const { bytes } = await print(harbourView(PRIVATE), true);
    expect(spawnSync('qpdf', ['--check', save(bytes)]).status).toBe(0);
  });

  it.skipIf(!poppler).each([
    ['ar', 'rtl', 'عاد القطار إلى العمل في حزيران', 'وقالت مديرة الهيئة لا بد من الإصلاح'],
    ['fa', 'rtl', 'پل تازه گشوده شد', 'این خبر را شهرداری اعلام کرد'],
    ['ur', 'rtl', 'جھیل کی نگرانی کا نیا نظام', 'حکام نے کہا کہ پہلی رپورٹ شائع کی جائے گی'],
    ['zh', 'ltr', '昆明冷链班列恢复运行', '果农说荔枝等不了人'],
    ['ru', 'ltr', 'Паром снова ходит', 'Жители узнали об этом утром'],
    ['el', 'ltr', 'Το λιμάνι άνοιξε ξανά', 'Οι κάτοικοι το έμαθαν το πρωί'],
    ['ka', 'ltr', 'ბორანი ისევ დადის', 'მაცხოვრებლებმა დილით გაიგეს'],
    ['tr', 'ltr', 'Iğdır yolu açıldı', 'İlçe halkı haberi sabah öğrendi'],
    ['vi', 'ltr', 'Phà chạy lại từ tháng tư', 'Người dân biết tin vào buổi sáng'],
  ] as const)('keeps %s text that can be selected', async (language, direction, title, words) => {
    const view = makeView({ title, language, direction, blocks: [paragraph(words)] });
    const { bytes } = await print(view);
    const text = execFileSync('pdftotext', [save(bytes), '-'], { encoding: 'utf8' });
    const plain = text.replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').replaceAll(/\s+/g, ' ');
    expect(plain).toContain(title);
    expect(plain).toContain(words);
    const { language: lang } = view.article;
    expect((await PDFDocument.load(bytes, { updateMetadata: false })).getLanguage()).toBe(lang.value);
  });

  it('does not shrink for a word that is wider than the page', async () => {
    const view = makeView({
      title: 'x'.repeat(400),
      blocks: [paragraph('y'.repeat(3000)), paragraph('Words.')],
    });
    const { bytes } = await print(view);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getPageCount()).toBeLessThan(5);
    expect(document.getPage(0).getSize()).toMatchObject({
      width: expect.closeTo(595, 0),
      height: expect.closeTo(842, 0),
    });
  });
});
