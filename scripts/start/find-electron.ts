/**
 * Electron's binary: where it is, or one short attempt to fetch it. An attempt that failed is
 * remembered, since a blocked host would otherwise delay every start.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Milliseconds for the one attempt. */
const PATIENCE = 20_000;

export interface ElectronSearch {
  /** The project's folder. */
  readonly root: string;
  /** Where a failed attempt is remembered. */
  readonly memory: string;
  /** True: try even where an attempt failed before. */
  readonly insist: boolean;
  /** Runs Electron's own installer; true if it ended well in time. */
  readonly fetch: (script: string) => boolean;
  readonly tell: (line: string) => void;
}

/** The executable's path, or null. */
export function findElectron(search: ElectronSearch): string | null {
  const folder = join(search.root, 'node_modules', 'electron');
  const present = electronBinary(folder);
  if (present !== null) return present;
  const installer = join(folder, 'install.js');
  if (!existsSync(installer)) return null;
  const version = versionOf(folder);
  if (!search.insist && readText(search.memory) === version) return null;
  search.tell('fetching Electron, which is not here yet (at most 20 seconds, once)…');
  const fetched = search.fetch(installer) ? electronBinary(folder) : null;
  if (fetched === null) {
    search.tell('Electron could not be fetched; this is remembered (npm start -- --electron tries again).');
    mkdirSync(dirname(search.memory), { recursive: true });
    writeFileSync(search.memory, version);
  }
  return fetched;
}

/** Runs the installer for at most PATIENCE. */
export function fetchElectron(script: string): boolean {
  const result = spawnSync(process.execPath, [script], {
    stdio: 'ignore',
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  return result.status === 0;
}

/** The binary that electron's package would start, without importing the package, which would download. */
export function electronBinary(folder: string): string | null {
  const name = readText(join(folder, 'path.txt'));
  if (name === null) return null;
  const path = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
  return existsSync(path) ? path : null;
}

function versionOf(folder: string): string {
  const manifest: unknown = JSON.parse(readText(join(folder, 'package.json')) ?? '{}');
  return String((manifest as { version?: unknown }).version);
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}
