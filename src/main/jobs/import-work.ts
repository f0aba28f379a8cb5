/** The work of importing one document: have its bytes, import them, and keep what could not be read. */
import { randomUUID } from 'node:crypto';
import type { ArticleDesk, ImportSurroundings } from '../article-desk.ts';
import { packLarge, sha256 } from '../digest.ts';
import type { DocumentPart, ListedFeed } from '../importing/document.ts';
import type { ReadBeside } from '../importing/beside-pictures.ts';
import type { ImportInput } from '../importing/open-document.ts';
import type { Library } from '../library/library.ts';
import { visibleName } from '../visible-name.ts';
import type { ItemResult, ItemWork, NewItem } from './work.ts';

/** A document's bytes, or one sentence about why they can't be had. */
export type Loaded =
  | { readonly ok: true; readonly input: ImportInput; readonly readBeside?: ReadBeside }
  /** `retry` false: another try is of no use. */
  | { readonly ok: false; readonly message: string; readonly retry?: boolean };

/** Takes a list of subscriptions; answers with one sentence about what became of it. */
export type TakeFeeds = (title: string, feeds: readonly ListedFeed[]) => Promise<string>;

export interface ImportWorkOptions {
  readonly desk: ArticleDesk;
  readonly library: Library;
  readonly now: () => Date;
  /** Who subscribes; where nobody does, a list of feeds is refused. */
  readonly takeFeeds?: TakeFeeds;
}

export interface ImportWorks {
  /** Work that loads a document and imports it. */
  importWork(load: (context: Parameters<ItemWork>[0]) => Promise<Loaded>): ItemWork;
  /** Work that tries again what was set aside. */
  asideWork(id: string): ItemWork;
}

export function createImportWorks({ desk, library, now, takeFeeds }: ImportWorkOptions): ImportWorks {
  async function importInput(input: ImportInput, around: ImportSurroundings): Promise<ItemResult> {
    const imported = await desk.importDocument(input, around);
    switch (imported.kind) {
      case 'refused':
        return { state: 'failed', message: imported.message };
      case 'feeds':
        if (takeFeeds === undefined)
          return {
            state: 'failed',
            message: `“${visibleName(input.name)}” is a list of feeds, not an article.`,
            retry: null,
          };
        // Opened, not done: it is counted among the articles nowhere.
        return { state: 'opened', items: [], message: await takeFeeds(imported.title, imported.feeds) };
      case 'parts':
        return {
          state: 'opened',
          items: partsOf(input, imported.parts),
          ...(imported.notices.length === 0 ? {} : { message: imported.notices.join(' ') }),
        };
      case 'article':
        return {
          state: imported.duplicate ? 'duplicate' : 'done',
          article: imported.id,
          items: partsOf(input, imported.attachments),
          ...(imported.withoutPictures === true ? { message: withoutPictures(input.name) } : {}),
        };
    }
  }

  function partsOf(container: ImportInput, parts: readonly DocumentPart[]): readonly NewItem[] {
    return parts.map((part) => {
      const input: ImportInput = { ...part, kind: container.kind };
      return { name: part.name, work: importWork(async () => ({ ok: true, input })) };
    });
  }

  /** Keeps a document that failed; null where there was nothing to keep, or no room. */
  async function setAside(input: ImportInput, reason: string): Promise<string | null> {
    if (input.bytes.length === 0) return null;
    const { bytes, ...about } = input;
    const entry = {
      id: randomUUID(),
      reason,
      at: now().toISOString(),
      about: { ...about },
      hash: await sha256(bytes),
      original: await packLarge(bytes),
    };
    return library.run('setAside', entry).catch(() => null);
  }

  function asideWork(id: string): ItemWork {
    return async ({ signal }) => {
      const kept = await library.run('readSetAside', id).catch(() => null);
      if (kept === null) {
        return {
          state: 'failed',
          message: 'What was set aside is not in the library any more.',
          retry: null,
        };
      }
      const about = kept.about as unknown as Omit<ImportInput, 'bytes'>;
      const result = await importInput({ ...about, bytes: kept.bytes }, { signal });
      if (result.state === 'failed') return result;
      await library.run('removeSetAside', id).catch(() => undefined);
      return result;
    };
  }

  function importWork(load: (context: Parameters<ItemWork>[0]) => Promise<Loaded>): ItemWork {
    return async (context) => {
      const loaded = await load(context);
      if (!loaded.ok) {
        return {
          state: 'failed',
          message: loaded.message,
          ...(loaded.retry === false ? { retry: null } : {}),
        };
      }
      const { input, readBeside } = loaded;
      const result = await importInput(input, {
        signal: context.signal,
        ...(readBeside === undefined ? {} : { readBeside }),
      });
      // What was stopped is no failure: its job keeps it for another try, and the library nothing of it.
      if (result.state !== 'failed' || result.retry === null || context.signal.aborted) return result;
      const kept = await setAside(input, result.message);
      return kept === null ? result : { ...result, retry: asideWork(kept) };
    };
  }

  return { asideWork, importWork };
}

/** A page alone was dropped or picked: the window may read nothing beside it. */
function withoutPictures(name: string): string {
  return `“${visibleName(name)}” came without the pictures that its browser saved in a folder beside it: to have them, delete it here and import the folder that holds both.`;
}
