/**
 * Makes the one object the page sees. It holds functions over strings and nothing of the transport:
 * no event object, no sender, nothing a hostile page could climb.
 */
import type { Bridge } from '../contract/bridge.ts';

/** How a shell carries JSON text between the page and main. */
export interface Transport {
  send(name: string, request: string): Promise<string>;
  receive(listener: (name: string, payload: string) => void): void;
}

/** Events that came before the page began to listen wait for it, in order. */
export function createBridge(transport: Transport): Bridge {
  const waiting: (readonly [name: string, payload: string])[] = [];
  let listener: ((name: string, payload: string) => void) | null = null;
  transport.receive((name, payload) => {
    if (listener === null) waiting.push([name, payload]);
    else listener(name, payload);
  });
  return {
    call: (name, request) => transport.send(name, request),
    listen(next) {
      listener = next;
      for (const [name, payload] of waiting.splice(0)) next(name, payload);
    },
  };
}
