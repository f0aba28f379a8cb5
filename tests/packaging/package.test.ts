/**
 * Packages the app around a stand-in for Electron's binary, without any download, and looks at what
 * is in the package. The stand-in carries the mark by which fuses are found, so they can be read back.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/start/build.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'dateline-package-'));
const unpacked = join(folder, 'out', 'linux-unpacked');
const archive = join(unpacked, 'resources', 'app.asar');

/** By this text Electron's fuses are found in its binary; version, length and nine fuses follow. */
const FUSES = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009000000000';

function builder(...parameters: readonly string[]): string {
  return execFileSync(
    process.execPath,
    [join(root, 'node_modules', 'electron-builder', 'cli.js'), ...parameters],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
    },
  );
}

function readText(path: string): string {
  return extractFile(archive, path).toString('utf8');
}

function filesBelow(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).split('\\').join('/')}`);
}

describe('the package', () => {
  let packed: readonly string[] = [];

  beforeAll(() => {
    ensureBuilt();
    const electron = join(folder, 'electron');
    mkdirSync(join(electron, 'resources'), { recursive: true });
    writeFileSync(join(electron, 'electron'), `#!/bin/sh\n${FUSES}\n`);
    chmodSync(join(electron, 'electron'), 0o755);
    builder(
      '--linux',
      '--dir',
      '--x64',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${join(folder, 'out')}`,
    );
    packed = listPackage(archive, { isPack: false }).map((path) => path.split('\\').join('/'));
  }, 200_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds the build, the samples, the licence and the manifest, and nothing else', () => {
    const expected = [
      '/package.json',
      '/LICENSE',
      '/dist/preload/electron.cjs',
      ...filesBelow(join(root, 'dist', 'electron')),
      ...filesBelow(join(root, 'dist', 'renderer')),
      ...filesBelow(join(root, 'dist', 'fonts')),
      ...filesBelow(join(root, 'assets', 'samples')).filter((path) => !path.endsWith('/README.md')),
    ];
    const names = new Set(packed);
    const folders = new Set(packed.filter((path) => packed.some((other) => other.startsWith(`${path}/`))));
    expect([...names].filter((path) => !folders.has(path)).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    '/node_modules',
    '/src',
    '/tests',
    '/scripts',
    '/dist/node',
    '/dist/preload/chromium.js',
    '/.git',
    '/.ci',
  ])('does not hold %s', (path) => {
    expect(packed.filter((one) => one === path || one.startsWith(`${path}/`))).toEqual([]);
  });

  test('holds what its entry needs, and imports nothing but Electron and Node', () => {
    const scripts = packed.filter((path) => /^\/dist\/electron\/.*\.js$/.test(path));
    expect(scripts).toContain('/dist/electron/main.js');
    for (const worker of ['library-worker', 'analysis-worker', 'parser-process']) {
      expect(scripts).toContain(`/dist/electron/${worker}.js`);
    }
    const imported = new Set<string>();
    for (const script of scripts) {
      for (const found of readText(script.slice(1)).matchAll(
        /^\s*(?:import|export)\s[^'"\n]*from\s*["']([^"']+)["']/gm,
      )) {
        imported.add(found[1] ?? '');
      }
    }
    const foreign = [...imported].filter(
      (name) => !name.startsWith('./') && !name.startsWith('node:') && name !== 'electron',
    );
    expect(foreign.filter((name) => !isBuiltin(name))).toEqual([]);
    expect(scripts.filter((script) => readText(script.slice(1)).includes('playwright-core'))).toEqual([]);
  });

  test('names its entry, and the entry is there', () => {
    const manifest = JSON.parse(readText('package.json')) as {
      readonly main: string;
      readonly devDependencies?: unknown;
    };
    expect(packed).toContain(`/${manifest.main}`);
    expect(manifest.devDependencies).toBeUndefined();
  });

  test('has every fuse as the settings say', async () => {
    const binary = readdirSync(unpacked).find((name) => name === 'dateline' || name === 'Dateline');
    const wire = await getCurrentFuseWire(join(unpacked, binary ?? 'dateline'));
    expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
    expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE);
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE);
    expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(FuseState.DISABLE);
    expect(wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe(FuseState.DISABLE);
    expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE);
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(FuseState.ENABLE);
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
  });

  test('nothing lies beside the archive that could be loaded instead', () => {
    expect(readdirSync(join(unpacked, 'resources')).filter((name) => name !== 'app.asar')).toEqual([]);
    expect(existsSync(join(unpacked, 'resources', 'default_app.asar'))).toBe(false);
  });
});
