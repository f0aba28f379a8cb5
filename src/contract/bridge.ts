/**
 * The bridge a preload puts on the window as `dateline`: two functions over JSON text. The typed
 * client in client.ts wraps it; nothing else of the outside is visible to the page.
 */
import type { AnswerOf, AppEvents, CallName, EventName, RequestOf } from './calls.ts';
import type { CallError, Result } from './views.ts';

export interface Bridge {
  /** Sends a request as JSON text and resolves with a `Result` as JSON text; never rejects. */
  call(name: string, request: string): Promise<string>;
  /** Registers the one listener of all events: name and payload as JSON text. */
  listen(listener: (name: string, payload: string) => void): void;
}

/** A refused or failed call, thrown by the client for the caller to show. */
export class CallFailure extends Error {
  readonly code: CallError['code'];
  constructor(error: CallError) {
    super(error.message);
    this.name = 'CallFailure';
    this.code = error.code;
  }
}

export interface Client {
  /** Calls main. @throws {CallFailure} with a sentence for the reader. */
  call<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<AnswerOf<Name>>;
  /** Listens to one event; returns a function that stops. */
  on<Name extends EventName>(name: Name, listener: (payload: AppEvents[Name]) => void): () => void;
}

/** Wraps a bridge in the contract's types. */
export function createClient(bridge: Bridge): Client {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  bridge.listen((name, payload) => {
    const value = JSON.parse(payload) as never;
    for (const listener of listeners.get(name) ?? []) listener(value);
  });
  return {
    async call(name, request) {
      const answer = await bridge.call(name, JSON.stringify(request));
      const result = JSON.parse(answer) as Result<AnswerOf<typeof name>>;
      if (!result.ok) throw new CallFailure(result.error);
      return result.value;
    },
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set);
      set.add(listener);
      return () => set.delete(listener);
    },
  };
}
