/** One HTTP request and its answer, on a socket to a checked address, within limits. */
import { request as startRequest, type IncomingMessage } from 'node:http';
import { connect as connectTls } from 'node:tls';
import { isIP, type Socket } from 'node:net';
import type { CheckedAddress } from './check-address.ts';
import type { Connect, FetchClock, Resolve, ResolvedAddress } from './connect.ts';
import { ACCEPTED_ENCODINGS, decodeBody } from './decode-body.ts';
import { describeFailure } from './describe-failure.ts';
import { cancelledFetch, FetchProblem } from './fetch-problem.ts';
import { resolveHost } from './resolve-host.ts';
import type { Trust } from './trust.ts';

/** Sizes in bytes, times in milliseconds. */
export interface FetchLimits {
  readonly headerBytes: number;
  /** Of a body as it comes through the wire. */
  readonly bodyBytes: number;
  /** Of a body once decompressed. */
  readonly decodedBytes: number;
  /** Until the headers are there, connecting included. */
  readonly answerTime: number;
  /** Without a byte of the body. */
  readonly idleTime: number;
  readonly totalTime: number;
}

export const FETCH_LIMITS: FetchLimits = {
  headerBytes: 32_768,
  bodyBytes: 20_000_000,
  decodedBytes: 20_000_000,
  answerTime: 30_000,
  idleTime: 15_000,
  totalTime: 90_000,
};

export interface ExchangeRequest {
  readonly target: CheckedAddress;
  /** Beside those every request has. */
  readonly headers: Readonly<Record<string, string>>;
  readonly resolve: Resolve;
  readonly connect: Connect;
  readonly trust: Trust;
  /** Told when a socket to a checked address is about to be opened. */
  readonly onConnect: () => void;
  readonly clock: FetchClock;
  readonly limits: FetchLimits;
  readonly signal?: AbortSignal | undefined;
  /** Bytes of the body so far, and how many there will be where the server says. */
  readonly onProgress?: ((done: number, total: number | null) => void) | undefined;
}

export interface ExchangeAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed; empty for everything but a success. */
  readonly bytes: Uint8Array;
}

/** @throws {FetchProblem} */
export async function exchange(request: ExchangeRequest): Promise<ExchangeAnswer> {
  const { target, clock, limits, signal } = request;
  if (signal?.aborted === true) throw cancelledFetch(target.name);
  // Everything that ends the exchange early goes through this: a limit, or the analyst.
  const ending = new AbortController();
  const stop = (problem: FetchProblem) => ending.abort(problem);
  const cancel = () => stop(cancelledFetch(target.name));
  signal?.addEventListener('abort', cancel, { once: true });
  const clearTotal = clock.after(limits.totalTime, () => stop(tooSlow(request, limits.totalTime)));
  try {
    return await converse(request, ending.signal, stop);
  } catch (error) {
    if (ending.signal.aborted) throw ending.signal.reason;
    throw describeFailure(error, target.name);
  } finally {
    clearTotal();
    signal?.removeEventListener('abort', cancel);
  }
}

async function converse(
  request: ExchangeRequest,
  ending: AbortSignal,
  stop: (problem: FetchProblem) => void,
): Promise<ExchangeAnswer> {
  const { target, clock, limits } = request;
  const clearAnswer = clock.after(limits.answerTime, () => stop(tooSlow(request, limits.answerTime)));
  const { message, late } = await raceWith(ending, resolveHost(target, request.resolve))
    .then((addresses) => send(request, addresses, ending))
    .finally(clearAnswer);
  const status = message.statusCode ?? 0;
  const headers = headersOf(message);
  if (status < 200 || status >= 300 || status === 204) {
    // A redirect's, an error's or a "not modified" body is nobody's: not even read.
    message.destroy();
    return { status, headers, bytes: new Uint8Array() };
  }
  const raw = await readBody(message, request, stop);
  const failed = late();
  if (failed !== null) throw failed;
  const decoded = await decodeBody(raw, headers['content-encoding'] ?? '', limits.decodedBytes);
  if (decoded.ok) return { status, headers, bytes: decoded.bytes };
  switch (decoded.problem) {
    case 'large':
      throw tooLarge(request, limits.decodedBytes);
    case 'broken':
      throw new FetchProblem(
        'broken',
        `${target.name} sent a compressed document that is damaged or cut off; try again later.`,
      );
    case 'unknown-encoding':
      throw new FetchProblem(
        'broken',
        `${target.name} sent a document compressed in a way that is not known here.`,
      );
  }
}

/** Sends the request; `late` tells an error that came behind the end of the message. */
function send(
  request: ExchangeRequest,
  addresses: readonly ResolvedAddress[],
  ending: AbortSignal,
): Promise<{ readonly message: IncomingMessage; readonly late: () => Error | null }> {
  const { target, limits } = request;
  const { url } = target;
  return new Promise((resolve, reject) => {
    let late: Error | null = null;
    const sent = startRequest({
      method: 'GET',
      host: target.host,
      path: `${url.pathname}${url.search}`,
      headers: {
        Host: url.host,
        ...request.headers,
        'Accept-Encoding': ACCEPTED_ENCODINGS,
        Connection: 'close',
      },
      maxHeaderSize: limits.headerBytes,
      createConnection: () => openSocket(request, addresses),
      signal: ending,
    });
    sent.on('response', (message) => resolve({ message, late: () => late }));
    sent.on('error', (error) => {
      late = error;
      reject(error);
    });
    // An answer that switches protocols is none.
    sent.on('upgrade', (_message, socket) => {
      socket.destroy();
      reject(new FetchProblem('broken', `${target.name} answered with what is no valid HTTP.`));
    });
    sent.end();
  });
}

function openSocket(
  { target, connect, trust, onConnect }: ExchangeRequest,
  addresses: readonly ResolvedAddress[],
): Socket {
  onConnect();
  const socket = connect({ host: target.host, port: target.port, addresses });
  if (target.url.protocol === 'http:') return socket;
  const secure = connectTls({
    socket,
    ...(trust.context === undefined ? {} : { secureContext: trust.context }),
    ALPNProtocols: ['http/1.1'],
    host: target.host,
    // SNI has names only.
    ...(isIP(target.host) === 0 ? { servername: target.host } : {}),
  });
  socket.on('error', (error) => secure.destroy(error));
  return secure;
}

/** The name service can't be told to stop; its late answer is nobody's. */
function raceWith<T>(ending: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    ending.addEventListener('abort', () => reject(ending.reason), { once: true });
    work.then(resolve, reject);
  });
}

async function readBody(
  message: IncomingMessage,
  request: ExchangeRequest,
  stop: (problem: FetchProblem) => void,
): Promise<Uint8Array> {
  const { clock, limits, target } = request;
  const announced = message.headers['content-length'];
  const total = announced === undefined ? null : Number(announced);
  if (total !== null && total > limits.bodyBytes) throw tooLarge(request, limits.bodyBytes);
  const chunks: Buffer[] = [];
  let done = 0;
  const watch = () => clock.after(limits.idleTime, () => stop(tooSlow(request, limits.idleTime)));
  let clearIdle = watch();
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) {
      clearIdle();
      clearIdle = watch();
      done += chunk.length;
      if (done > limits.bodyBytes) throw tooLarge(request, limits.bodyBytes);
      chunks.push(chunk);
      request.onProgress?.(done, total);
    }
  } finally {
    clearIdle();
    message.destroy();
  }
  if (!message.complete || (total !== null && total !== done)) {
    throw new FetchProblem('broken', `${target.name} sent only a part of the document; try again later.`);
  }
  return Buffer.concat(chunks, done);
}

function headersOf(message: IncomingMessage): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    // SECURITY: no cookie is kept, so none is even handed on.
    if (value !== undefined && name !== 'set-cookie')
      headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

function tooSlow({ target }: ExchangeRequest, milliseconds: number): FetchProblem {
  return new FetchProblem(
    'slow',
    `${target.name} took longer than ${Math.ceil(milliseconds / 1_000)} seconds; try again later.`,
  );
}

function tooLarge({ target }: ExchangeRequest, bytes: number): FetchProblem {
  return new FetchProblem('large', `${target.name} sent more than ${Math.ceil(bytes / 1e6)} MB; not read.`);
}
