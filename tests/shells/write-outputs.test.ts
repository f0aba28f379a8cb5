/** The main job without a display: what is pictured, and what is not. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportOutcome } from '../../src/contract/views.ts';
import type { ArticleId } from '../../src/core/model.ts';
import type { App } from '../../src/main/app.ts';
import { writeOutputs } from '../../src/shells/chromium/write-outputs.ts';

let outFolder: string;
beforeEach(() => {
  outFolder = mkdtempSync(join(tmpdir(), 'dateline-out-'));
});
afterEach(() => rmSync(outFolder, { recursive: true, force: true }));

/** An app that imports files by their names: `noted…` has a note, `bad…` can't be read. */
function fakeApp(opened: string[]): App {
  const outcome = (path: string): ImportOutcome =>
    path.startsWith('bad')
      ? { ok: false, name: path, message: `“${path}” is empty.` }
      : { ok: true, name: path, id: path as ArticleId, duplicate: false };
  return {
    importFiles: async (paths: readonly string[]) => paths.map(outcome),
    openArticle: async (id: ArticleId) => ({
      annotations: id.startsWith('noted') ? [{ note: 'secret' }] : [],
    }),
    briefingPdf: async () => ({ name: 'briefing.pdf', bytes: new Uint8Array([37]) }),
    openWindowOn: async (id: ArticleId) => {
      opened.push(id);
      return { capture: async () => new Uint8Array([1]), close: async () => undefined };
    },
  } as unknown as App;
}

describe('a start without a display', () => {
  test.each([
    [['plain.txt'], ['plain.txt'], 0],
    [['noted.txt', 'plain.txt'], ['plain.txt'], 0],
    [['bad.txt', 'plain.txt'], ['plain.txt'], 1],
    [['noted.txt'], [], 0],
    [['bad.txt'], [], 1],
  ])('given %j pictures %j and answers', async (paths, pictured, code) => {
    const opened: string[] = [];
    const app = fakeApp(opened);
    expect(await writeOutputs(app, { paths, outFolder })).toBe(code);
    expect(opened).toEqual(pictured);
    expect(readdirSync(outFolder).includes('window.png')).toBe(pictured.length > 0);
  });
});
