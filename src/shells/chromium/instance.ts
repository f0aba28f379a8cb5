/**
 * One running Dateline for each data folder: the first one listens on a local socket, a second one
 * hands its files over and ends. The socket lies in the data folder, which only its user can enter;
 * on Windows it is a named pipe.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import type { Server } from 'node:net';
import { join } from 'node:path';

export interface Instance {
  close(): void;
}

/** Bytes of a message; thousands of paths fit. */
const LIMIT = 4 * 1024 * 1024;
/** Milliseconds to wait for a running Dateline's answer. */
const PATIENCE = 5_000;
/** Bytes of a socket's path that every Unix takes (104 on macOS, 108 on Linux). */
const LONGEST_SOCKET_PATH = 100;

function socketPath(dataFolder: string): string | null {
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\dateline-${createHash('sha256').update(dataFolder.toLowerCase()).digest('hex').slice(0, 32)}`;
  }
  const path = join(dataFolder, 'instance.sock');
  return Buffer.byteLength(path) <= LONGEST_SOCKET_PATH ? path : null;
}

/**
 * Becomes the instance of this data folder, or hands `files` (absolute paths) to the one that is.
 * Null means handed over: this process has nothing left to do.
 */
export async function becomeInstance(
  dataFolder: string,
  files: readonly string[],
  onFiles: (files: readonly string[]) => void,
): Promise<Instance | null> {
  const path = socketPath(dataFolder);
  // Without a socket the library's own lock still keeps a second Dateline from writing.
  if (path === null) return { close: () => undefined };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = await listen(path, onFiles);
    if (server !== null) return { close: () => server.close() };
    if (await handOver(path, files)) return null;
    // No one answers: the socket is left over from a process that was killed.
    rmSync(path, { force: true });
  }
  return { close: () => undefined };
}

/** Listens, or answers null where the name is taken. */
async function listen(path: string, onFiles: (files: readonly string[]) => void): Promise<Server | null> {
  const server = createServer((connection) => {
    let text = '';
    connection.setEncoding('utf8');
    connection.on('error', () => connection.destroy());
    connection.on('data', (part: string) => {
      text += part;
      if (text.length > LIMIT) connection.destroy();
      if (!text.endsWith('\n')) return;
      const files = readFiles(text);
      connection.end(files === null ? 'no\n' : 'ok\n');
      if (files !== null) onFiles(files);
    });
  });
  return new Promise((resolve) => {
    server.once('error', () => resolve(null));
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** Sends the files; true once the other side has taken them. */
async function handOver(path: string, files: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(path, () => connection.write(`${JSON.stringify(files)}\n`));
    connection.setEncoding('utf8');
    connection.setTimeout(PATIENCE, () => connection.destroy());
    let answer = '';
    connection.on('data', (part: string) => (answer += part));
    connection.on('error', () => resolve(false));
    connection.on('close', () => resolve(answer === 'ok\n'));
  });
}

/** The paths of a message, or null where it is none. */
export function readFiles(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return null;
    return value.every((item): item is string => typeof item === 'string') ? value : null;
  } catch {
    return null;
  }
}
