/**
 * The preload of the Chromium shell: an init script that runs before any script of the page. Calls
 * go out through the binding that the shell exposes, events come in through a function it calls.
 */
import { createBridge } from './bridge.ts';

declare global {
  var datelineCall: ((name: string, request: string) => Promise<string>) | undefined;
  var datelineEvent: ((name: string, payload: string) => void) | undefined;
}

const send = globalThis.datelineCall;
// Only the app's own top page gets a bridge; main checks the sender of every call besides.
if (send !== undefined && globalThis.top === globalThis.self) {
  const bridge = createBridge({
    send,
    receive: (listener) => {
      Object.defineProperty(globalThis, 'datelineEvent', { value: listener });
    },
  });
  Object.defineProperty(globalThis, 'dateline', { value: Object.freeze(bridge), enumerable: true });
}
