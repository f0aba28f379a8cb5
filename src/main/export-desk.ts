/** Prints briefings, saves them and shows the saved file. */
import type { JoinedFormat } from '../contract/joined-calls.ts';
import type { ArticleView } from '../contract/views.ts';
import type { JoinedTimeline } from '../core/briefing/joined-timeline.ts';
import { fileStem } from './exporting/export-name.ts';
import { withPresentPictures } from './exporting/present-pictures.ts';
import { CallRefusal } from './gate.ts';
import type { AppParts, PdfFile, PdfOptions } from './parts.ts';
import type { Asset, Shell } from './shell.ts';

export interface ExportDeskOptions {
  readonly shell: Shell;
  readonly parts: Pick<AppParts, 'briefingPdf' | 'joinedFile'>;
  readonly serve: (path: string) => Promise<Asset>;
  readonly now: () => Date;
  readonly version: string;
}

export interface ExportDesk {
  /** Prints a briefing; saving it is the caller's. */
  print(view: ArticleView, options: { readonly notes: boolean }): Promise<PdfFile>;
  /** Prints and saves; null where the reader closed the dialog. @throws {CallRefusal} */
  exportPdf(view: ArticleView, notes: boolean): Promise<string | null>;
  /** The timeline of several articles as a file; saving it is the caller's. */
  joinedFile(joined: JoinedTimeline, format: JoinedFormat): Promise<PdfFile>;
  /** Saves it; null where the reader closed the dialog. @throws {CallRefusal} */
  exportJoined(joined: JoinedTimeline, format: JoinedFormat): Promise<string | null>;
  /** Saves bytes under a name that may be hostile; null where the reader closed the dialog. @throws {CallRefusal} */
  saveBytes(file: PdfFile): Promise<string | null>;
  /** Shows a file that this session exported. @throws {CallRefusal} for any other */
  reveal(path: string): Promise<void>;
}

export function createExportDesk(options: ExportDeskOptions): ExportDesk {
  const { shell, serve, version, parts } = options;
  const exported = new Set<string>();

  async function print(view: ArticleView, { notes }: { readonly notes: boolean }): Promise<PdfFile> {
    // SECURITY: what is not to be printed does not even reach the export.
    const shared = notes ? view : { ...view, annotations: [] };
    return parts.briefingPdf(await withPresentPictures(shared, serve), { notes, ...printing() });
  }

  function printing(): Omit<PdfOptions, 'notes'> {
    return {
      printPdf: (document) => shell.printPdf(document),
      serve,
      now: options.now().toISOString(),
      version,
    };
  }

  const joinedFile: ExportDesk['joinedFile'] = (joined, format) =>
    parts.joinedFile(joined, format, printing());

  async function save(file: PdfFile, what: string): Promise<string | null> {
    let path: string | null;
    try {
      path = await shell.saveFile(file);
    } catch (error) {
      throw new CallRefusal('failed', `The ${what} could not be saved: ${saveReason(error)}.`);
    }
    if (path !== null) exported.add(path);
    return path;
  }

  return {
    print,
    joinedFile,
    exportJoined: async (joined, format) =>
      save(await joinedFile(joined, format), format === 'pdf' ? 'PDF' : 'file'),
    exportPdf: async (view, notes) => save(await print(view, { notes }), 'PDF'),
    saveBytes({ name, bytes }) {
      const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
      const stem = fileStem(name.slice(0, name.length - ending.length));
      return save({ name: `${stem === '' ? 'Document' : stem}${ending}`, bytes }, 'file');
    },
    async reveal(path) {
      // SECURITY: the page names no path of its own choosing.
      if (!exported.has(path))
        throw new CallRefusal('refused', 'Only files exported in this session can be shown.');
      await shell.revealFile(path);
    },
  };
}

function saveReason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
      return 'the disk is full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'the folder cannot be written';
    default:
      return 'the disk did not take it';
  }
}
