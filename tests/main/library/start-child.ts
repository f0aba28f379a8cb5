import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface StartOptions {
  /** Blocks of 512 bytes that a file may grow to; beyond, every write fails as on a full disk. */
  readonly fileBlocks?: number;
}

/** Runs one of this folder's scripts in a process of its own, which does not outlive the test. */
export function startChild(
  script: string,
  given: readonly string[],
  { fileBlocks }: StartOptions = {},
): ChildProcess {
  const words = [process.execPath, join(import.meta.dirname, script), ...given];
  // Ignored, the signal of the limit leaves an error that the program can see.
  const limited = `trap '' XFSZ; ulimit -f ${fileBlocks}; exec "$@"`;
  const [command = '', ...rest] = fileBlocks === undefined ? words : ['sh', '-c', limited, 'sh', ...words];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

export async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
