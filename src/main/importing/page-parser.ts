/**
 * Runs the parser processes: started when first needed, reused, given one document at a time, killed
 * when one takes too long or too much, and asked once more with a fresh process before a document is
 * refused. There are two, so that a hostile document holds up no other.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageClues } from '../../core/extraction/read-page-clues.ts';
import type { FeedResult, RawFeed } from '../feeds/parse-feed.ts';
import { refused, type DocumentReading, type RawDocument } from './document.ts';
import type { ExtractedPage } from './extract-page.ts';
import type { PageRequest, ParseFormat, ParseReply, ParseRequest } from './parser-process.ts';

export type ParseResult =
  | { readonly ok: true; readonly page: ExtractedPage }
  /** The end of a sentence that starts with the document's name. */
  | { readonly ok: false; readonly reason: string };

export interface PageParser {
  /** Parses one decoded text; never rejects. Aborted, it answers at once, and its process is killed. */
  parse(format: ParseFormat, text: string, signal?: AbortSignal): Promise<ParseResult>;
  /** Reads one whole document; never rejects. Aborted, it answers at once, and its process is killed. */
  read(document: RawDocument, signal?: AbortSignal): Promise<DocumentReading>;
  /** Reads a feed's bytes; never rejects. */
  readFeed(feed: RawFeed): Promise<FeedResult>;
  /** Reads what a page says of where its article is; null where it can't be read. */
  readClues(source: RawDocument): Promise<PageClues | null>;
  /** Ends the processes; a later call starts new ones. */
  close(): void;
}

/** A started parser process, as far as it is used here; Node's child process is one. */
export interface ParserChild {
  readonly pid?: number | undefined;
  /** Holds the app open only while an answer is awaited. */
  readonly channel?: { ref(): void; unref(): void } | null | undefined;
  send(message: ParseRequest, sent: (error: Error | null) => void): unknown;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit' | 'error', listener: () => void): unknown;
  removeAllListeners(): unknown;
  kill(signal: 'SIGKILL'): unknown;
}

export interface PageParserOptions {
  /** The parser process's script: the source by default, its bundle in a built app. */
  readonly script?: URL;
  /** How a process is started: by Node where left out. Electron has its own way, since a packaged one can't be run as Node. */
  readonly start?: (script: URL) => ParserChild;
  /** Processor time one document may take, milliseconds, a second attempt included. */
  readonly processorTime?: number;
  /** Memory of the whole child process, bytes. */
  readonly memory?: number;
  /** Documents read at the same time. */
  readonly processes?: number;
}

/** Within ten seconds, however long the last look was ago. */
const PROCESSOR_TIME = 9_000;
const MEMORY = 1_000_000_000;
const PROCESSES = 2;
/** Where the processor time can't be read, and against a child that sleeps. */
const LONGEST_WAIT = 90_000;
const WATCH_INTERVAL = 100;
/** Linux counts processor time in hundredths of a second, and memory in pages. */
const TICK_MILLISECONDS = 10;
const PAGE_BYTES = 4_096;
const UNREADABLE = 'made the parser fail';
const STOPPED = 'was not read to its end: it was stopped';

/** An attempt without an answer; the reason ends a sentence. */
interface Failure {
  readonly failed: string;
  /** Processor time it took, milliseconds. */
  readonly used: number;
}

/** A request that waits for a process, and who waits for its answer. */
interface Waiting {
  readonly request: ParseRequest;
  readonly signal: AbortSignal | undefined;
  readonly answer: (reply: ParseReply) => void;
  /** What a stop does while it still waits. */
  readonly onStop: () => void;
}

/** A parser whose processes start when first needed. */
export function createPageParser(options: PageParserOptions = {}): PageParser {
  const waiting: Waiting[] = [];
  const slots = Array.from({ length: options.processes ?? PROCESSES }, () => createSlot(options));
  let lastId = 0;

  /** Gives what waits to idle processes; the first takes most, so that a second starts only when needed. */
  function dispatch(): void {
    for (const slot of slots) {
      if (slot.busy) continue;
      const next = waiting.shift();
      if (next === undefined) return;
      next.signal?.removeEventListener('abort', next.onStop);
      void slot.ask(next.request, next.signal).then((reply) => {
        next.answer(reply);
        dispatch();
      });
    }
  }

  function enqueue(
    request:
      | Omit<PageRequest, 'id'>
      | { readonly raw: RawDocument }
      | { readonly feed: RawFeed }
      | { readonly source: RawDocument },
    signal?: AbortSignal,
  ): Promise<ParseReply> {
    lastId += 1;
    const numbered: ParseRequest = { id: lastId, ...request };
    return new Promise((answer) => {
      const onStop = (): void => {
        waiting.splice(waiting.indexOf(entry), 1);
        answer({ id: numbered.id, ok: false, reason: STOPPED });
      };
      const entry: Waiting = { request: numbered, signal, answer, onStop };
      waiting.push(entry);
      signal?.addEventListener('abort', onStop);
      dispatch();
    });
  }

  return {
    async parse(format, text, signal) {
      const reply = await enqueue({ format, text }, signal);
      return 'page' in reply ? { ok: true, page: reply.page } : { ok: false, reason: reasonOf(reply) };
    },
    async read(document, signal) {
      const reply = await enqueue({ raw: document }, signal);
      return 'reading' in reply ? reply.reading : refused(reasonOf(reply));
    },
    async readFeed(feed) {
      const reply = await enqueue({ feed });
      return 'feed' in reply ? reply.feed : { ok: false, reason: reasonOf(reply) };
    },
    async readClues(source) {
      const reply = await enqueue({ source });
      return 'clues' in reply ? reply.clues : null;
    },
    close() {
      for (const slot of slots) slot.end();
    },
  };
}

/** One process and what it is at. */
function createSlot(options: PageParserOptions): {
  readonly busy: boolean;
  ask(request: ParseRequest, signal: AbortSignal | undefined): Promise<ParseReply>;
  end(): void;
} {
  let child: ParserChild | null = null;
  let busy = false;

  function end(): void {
    child?.removeAllListeners();
    child?.kill('SIGKILL');
    child = null;
  }

  async function attempt(
    request: ParseRequest,
    processorTime: number,
    signal: AbortSignal | undefined,
  ): Promise<ParseReply | Failure> {
    if (signal?.aborted === true) return { failed: STOPPED, used: 0 };
    child ??= (options.start ?? startProcess)(
      options.script ?? new URL('./parser-process.ts', import.meta.url),
    );
    const limits = { processorTime, memory: options.memory ?? MEMORY };
    const result = await converse(child, request, limits, signal);
    if ('failed' in result) end();
    return result;
  }

  return {
    get busy() {
      return busy;
    },
    async ask(request, signal) {
      busy = true;
      try {
        const most = options.processorTime ?? PROCESSOR_TIME;
        const first = await attempt(request, most, signal);
        if (!('failed' in first)) return first;
        const left = most - first.used;
        // What took all its time would take it again; what was stopped isn't wanted.
        if (left < most / 10 || signal?.aborted === true)
          return { id: request.id, ok: false, reason: first.failed };
        const second = await attempt(request, left, signal);
        return 'failed' in second ? { id: request.id, ok: false, reason: second.failed } : second;
      } finally {
        busy = false;
      }
    },
    end,
  };
}

/** An answer of the wrong kind can only come from a process that was taken over. */
function reasonOf(reply: ParseReply): string {
  return reply.ok ? UNREADABLE : reply.reason;
}

function startProcess(script: URL): ParserChild {
  const child = fork(fileURLToPath(script), [], {
    // SECURITY: no inherited loaders or inspector, a bounded heap, and nothing of the user's environment.
    execArgv: ['--max-old-space-size=640', '--disable-warning=ExperimentalWarning'],
    env: { ELECTRON_RUN_AS_NODE: '1' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // An idle parser keeps nobody alive.
  child.unref();
  child.channel?.unref();
  return child;
}

/** Sends one request and watches the process until it answers, dies, passes a limit or is stopped. */
function converse(
  child: ParserChild,
  request: ParseRequest,
  { processorTime, memory }: { readonly processorTime: number; readonly memory: number },
  signal: AbortSignal | undefined,
): Promise<ParseReply | Failure> {
  return new Promise((resolve) => {
    const usedBefore = usageOf(child.pid)?.milliseconds ?? 0;
    const begun = Date.now();
    let used = 0;
    child.channel?.ref();
    const watch = setInterval(() => {
      const usage = usageOf(child.pid);
      const waited = Date.now() - begun;
      // Where the system doesn't tell, the clock stands for the processor.
      used = usage === null ? waited / 2 : usage.milliseconds - usedBefore;
      if (usage !== null && usage.bytes > memory) fail('takes too much memory to read');
      else if (used > processorTime || waited > LONGEST_WAIT) fail('takes too long to read');
    }, WATCH_INTERVAL);
    const fail = (failed: string) => settle({ failed, used });
    const onMessage = (message: unknown) => {
      const reply = message as ParseReply;
      if (reply.id === request.id) settle(reply);
    };
    const onEnd = () => fail(UNREADABLE);
    const onStop = () => fail(STOPPED);
    function settle(result: ParseReply | Failure): void {
      clearInterval(watch);
      child.removeAllListeners();
      child.channel?.unref();
      signal?.removeEventListener('abort', onStop);
      resolve(result);
    }
    child.on('message', onMessage);
    child.on('exit', onEnd);
    child.on('error', onEnd);
    signal?.addEventListener('abort', onStop);
    child.send(request, (error) => {
      if (error !== null) onEnd();
    });
  });
}

/** Processor time and memory of a process, where the system tells (Linux); else null. */
function usageOf(pid: number | undefined): { readonly milliseconds: number; readonly bytes: number } | null {
  if (pid === undefined) return null;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { milliseconds: ticks * TICK_MILLISECONDS, bytes: Number(fields[21]) * PAGE_BYTES };
  } catch {
    return null;
  }
}
