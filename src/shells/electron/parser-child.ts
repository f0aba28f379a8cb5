/**
 * The parser process in Electron. A packaged Electron can't be run as Node (its fuse is off), so the
 * process is a utility process, which has a port where Node's child process has a channel.
 */
import { fileURLToPath } from 'node:url';
import type * as Electron from 'electron';
import type { ParserChild } from '../../main/importing/page-parser.ts';

export function startParserChild(
  { utilityProcess }: Pick<typeof Electron, 'utilityProcess'>,
  script: URL,
): ParserChild {
  const child = utilityProcess.fork(fileURLToPath(script), [], {
    serviceName: 'Dateline parser',
    // SECURITY: a bounded heap, and nothing of the user's environment.
    execArgv: ['--max-old-space-size=640'],
    env: {},
    stdio: 'ignore',
  });
  return {
    // The process has a number only once it runs.
    get pid() {
      return child.pid;
    },
    send(message, sent) {
      child.postMessage(message);
      sent(null);
    },
    on: (event: string, listener: (message: unknown) => void) => child.on(event as 'message', listener),
    removeAllListeners: () => child.removeAllListeners(),
    kill: () => child.kill(),
  };
}
