/**
 * The one way in: every request of the page passes here. Sender first, then the call's name, then
 * its schema; only then a handler sees it. Failures leave as values.
 */
import * as v from 'valibot';
import { CALLS, PASTE_LIMIT, type AnswerOf, type CallName, type ValidRequestOf } from '../contract/calls.ts';
import type { CallError, Result } from '../contract/views.ts';
import { LibraryError, type LibraryErrorCode } from './library/library-error.ts';
import type { Sender } from './shell.ts';

/** One function for each of some calls of the contract, given its validated request. */
export type HandlersOf<Calls extends Partial<typeof CALLS>> = {
  readonly [Name in keyof Calls & CallName]: (
    request: ValidRequestOf<Name>,
  ) => Promise<AnswerOf<Name>> | AnswerOf<Name>;
};

export type Handlers = HandlersOf<typeof CALLS>;

export interface GateOptions {
  /** The page's own origin. */
  readonly origin: string;
  readonly handlers: Handlers;
  /** False: calls that change the library are refused before they reach a handler. */
  readonly writable: boolean;
  /** Told which call failed for an unforeseen reason, and where in the code; never what it was about. */
  readonly onFailure: (call: CallName, error: unknown) => void;
}

/** Thrown by a handler to answer with a certain code and sentence. */
export class CallRefusal extends Error {
  readonly code: CallError['code'];
  constructor(code: CallError['code'], message: string) {
    super(message);
    this.name = 'CallRefusal';
    this.code = code;
  }
}

/** Calls that change the library. */
const CHANGING: ReadonlySet<CallName> = new Set<CallName>([
  'article.correct',
  'article.restore',
  'article.delete',
  'article.undelete',
  'annotation.save',
  'annotation.delete',
  'annotation.undelete',
  'analysis.correct',
  'analysis.uncorrect',
  'network.clearContacts',
  'network.restoreContacts',
  'job.begin',
  'job.paste',
  'job.samples',
  'job.addresses',
  'job.retry',
  'aside.retry',
  'aside.delete',
  'aside.undelete',
  'feeds.add',
  'feeds.rename',
  'feeds.move',
  'feeds.fullText',
  'feeds.remove',
  'feeds.unremove',
  'feeds.mark',
  'feeds.update',
  'feeds.open',
  'feeds.importList',
]);

/** Characters of a request: a file in base64, or a paste with its HTML, every character of it escaped. */
const REQUEST_LIMIT = PASTE_LIMIT * 4;

const LIBRARY_CODES: Readonly<Record<LibraryErrorCode, CallError['code']>> = {
  'not-found': 'not-found',
  conflict: 'conflict',
  'read-only': 'read-only',
  damaged: 'failed',
  'in-use': 'failed',
  full: 'failed',
  failed: 'failed',
};

/** Makes the function a shell calls with the page's requests, JSON text in and out. It never rejects. */
export function createGate(
  options: GateOptions,
): (sender: Sender, name: string, request: string) => Promise<string> {
  return async (sender, name, request) => JSON.stringify(await pass(options, sender, name, request));
}

async function pass(
  options: GateOptions,
  sender: Sender,
  name: string,
  request: string,
): Promise<Result<unknown>> {
  // SECURITY: only our page, and none of its frames.
  // https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
  if (sender.origin !== options.origin || !sender.mainFrame)
    return failure('refused', 'This page may not ask that.');
  if (!isCallName(name)) return failure('refused', 'Dateline does not know this request.');
  if (CHANGING.has(name) && !options.writable) {
    return failure('read-only', 'The library is open for reading only; nothing was changed.');
  }
  const valid = validate(name, request);
  if (valid === null)
    return failure('invalid', 'Dateline did not understand this request; nothing was changed.');
  try {
    const handler = options.handlers[name] as (request: unknown) => unknown;
    return { ok: true, value: await handler(valid.request) };
  } catch (error) {
    if (error instanceof CallRefusal) return failure(error.code, error.message);
    if (error instanceof LibraryError) return failure(LIBRARY_CODES[error.code], error.message);
    options.onFailure(name, error);
    return failure('failed', 'Dateline could not do that because of an internal error; nothing was changed.');
  }
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(CALLS, name);
}

/** The request as its schema gives it: unknown keys dropped, everything within its bounds. Null where it isn't. */
function validate(name: CallName, request: string): { readonly request: unknown } | null {
  if (request.length > REQUEST_LIMIT) return null;
  try {
    const parsed = v.safeParse(CALLS[name].request, JSON.parse(request));
    return parsed.success ? { request: parsed.output } : null;
  } catch {
    // Not JSON, or nested beyond the stack.
    return null;
  }
}

function failure(code: CallError['code'], message: string): Result<never> {
  return { ok: false, error: { code, message } };
}
