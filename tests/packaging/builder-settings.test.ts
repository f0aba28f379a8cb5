/** The packaging settings themselves: valid, complete, and for every system that is promised. */
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { describe, expect, test } from 'vitest';
import { ARTICLE_ENDINGS, isArticleName } from '../../src/contract/article-files.ts';

const root = join(import.meta.dirname, '..', '..');

describe('electron-builder.yml', async () => {
  const config = await getConfig(root, null, null);

  test('is valid', async () => {
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
  });

  test('a misspelt setting would be noticed', async () => {
    const wrong = { ...config, electronFuses: { ...config.electronFuses, runAsNod: false } };
    await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow(/electronFuses/);
  });

  test('names a target for every system', () => {
    expect(config.linux?.target).toEqual(['deb', 'AppImage']);
    expect(config.mac?.target).toEqual(['dmg']);
    expect(config.win?.target).toEqual(['nsis']);
  });

  test('names every fuse that can be named', () => {
    const fuses = Object.keys(FuseV1Options)
      .filter((name) => !/^\d+$/.test(name) && name !== 'WasmTrapHandlers')
      .map((name) => name.charAt(0).toLowerCase() + name.slice(1));
    const named = Object.keys(config.electronFuses ?? {}).filter(
      (name) => name !== 'resetAdHocDarwinSignature',
    );
    expect(named.toSorted()).toEqual(fuses.toSorted());
  });

  test('is offered for articles, and never in place of their own program', () => {
    const associations = [config.linux?.fileAssociations ?? []].flat();
    expect(config.mac?.fileAssociations).toEqual(config.linux?.fileAssociations);
    expect(config.win?.fileAssociations).toBeUndefined();
    expect(config.fileAssociations).toBeUndefined();
    const endings = associations.flatMap(({ ext }) => ext).map((ending) => `.${ending}`);
    expect(endings.every((ending) => isArticleName(`a${ending}`))).toBe(true);
    expect(endings).toEqual(expect.arrayContaining(['.html', '.eml', '.pdf', '.docx', '.txt']));
    expect(endings.toSorted()).toEqual([...ARTICLE_ENDINGS].toSorted());
    for (const { role, rank } of associations)
      expect({ role, rank }).toEqual({ role: 'Viewer', rank: 'Alternate' });
  });

  test('uploads nothing', () => {
    expect(config.publish).toBeNull();
  });
});
