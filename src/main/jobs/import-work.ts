/** The work of importing one document: have its bytes, import them, and keep what could not be read. */
import { randomUUID } from 'node:crypto';
import type { ArticleDesk } from '../article-desk.ts';
import type { Library } from '../library/library.ts';
import type { ImportInput } from '../importing/open-document.ts';
import type { ItemResult, ItemWork } from './work.ts';

/** A document's bytes, or one sentence about why they can't be had. */
export type Loaded =
  | { readonly ok: true; readonly input: ImportInput }
  /** `retry` false: another try is of no use. */
  | { readonly ok: false; readonly message: string; readonly retry?: boolean };

export interface ImportWorkOptions {
  readonly desk: ArticleDesk;
  readonly library: Library;
  readonly now: () => Date;
}

export interface ImportWorks {
  /** Work that loads a document and imports it. */
  importWork(load: (signal: AbortSignal) => Promise<Loaded>): ItemWork;
  /** Work that tries again what was set aside. */
  asideWork(id: string): ItemWork;
}

export function createImportWorks({ desk, library, now }: ImportWorkOptions): ImportWorks {
  async function importInput(input: ImportInput): Promise<ItemResult> {
    const outcome = await desk.importBytes(input);
    if (!outcome.ok) return { state: 'failed', message: outcome.message };
    return { state: outcome.duplicate ? 'duplicate' : 'done', article: outcome.id };
  }

  /** Keeps a document that failed; null where there was nothing to keep, or no room. */
  async function setAside(input: ImportInput, reason: string): Promise<string | null> {
    if (input.bytes.length === 0) return null;
    const { bytes, ...about } = input;
    const entry = { id: randomUUID(), reason, at: now().toISOString(), about, bytes };
    return library.run('setAside', entry).catch(() => null);
  }

  function asideWork(id: string): ItemWork {
    return async () => {
      const kept = await library.run('readSetAside', id).catch(() => null);
      if (kept === null) {
        return {
          state: 'failed',
          message: 'What was set aside is not in the library any more.',
          retry: null,
        };
      }
      const result = await importInput({ ...(kept.about as Omit<ImportInput, 'bytes'>), bytes: kept.bytes });
      if (result.state === 'failed') return result;
      await library.run('removeSetAside', id).catch(() => undefined);
      return result;
    };
  }

  return {
    asideWork,
    importWork: (load) => async (context) => {
      const loaded = await load(context.signal);
      if (!loaded.ok) {
        return {
          state: 'failed',
          message: loaded.message,
          ...(loaded.retry === false ? { retry: null } : {}),
        };
      }
      const { input } = loaded;
      const result = await importInput(input);
      if (result.state !== 'failed') return result;
      const kept = await setAside(input, result.message);
      return kept === null ? result : { ...result, retry: asideWork(kept) };
    },
  };
}
