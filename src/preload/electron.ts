/**
 * The preload of the Electron shell. It runs in a sandboxed, isolated world; the page gets the
 * bridge as a copy through contextBridge.
 *
 * SECURITY: only two functions over strings are exposed, never ipcRenderer or an event
 * (https://www.electronjs.org/docs/latest/tutorial/security#20-do-not-expose-electron-apis-to-untrusted-web-content).
 */
import { contextBridge, ipcRenderer } from 'electron';
import { createBridge } from './bridge.ts';

contextBridge.exposeInMainWorld(
  'dateline',
  createBridge({
    send: (name, request) => ipcRenderer.invoke('dateline:call', name, request) as Promise<string>,
    receive: (listener) => {
      ipcRenderer.on('dateline:event', (_event, name: unknown, payload: unknown) => {
        if (typeof name === 'string' && typeof payload === 'string') listener(name, payload);
      });
    },
  }),
);
