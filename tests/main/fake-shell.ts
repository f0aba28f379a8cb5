/** A desktop that is only memory: it records what the application asks of it. */
import { DEFAULT_SETTINGS, type Settings } from '../../src/contract/settings.ts';
import type { PrintDocument, Shell, ShellWindow, WindowPage } from '../../src/main/shell.ts';

export interface FakeShell extends Shell {
  readonly emitted: { readonly name: string; readonly payload: unknown }[];
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly printed: PrintDocument[];
  readonly revealed: string[];
  /** What settings were written last. */
  readonly settings: () => Settings;
  /** The page of the open window. */
  readonly page: () => WindowPage;
  closeWindow(): void;
}

export function createFakeShell(dataFolder: string, changes: Partial<Shell> = {}): FakeShell {
  const emitted: FakeShell['emitted'] = [];
  const saved: FakeShell['saved'] = [];
  const printed: PrintDocument[] = [];
  const revealed: string[] = [];
  let settings: Settings = DEFAULT_SETTINGS;
  let opened: WindowPage | null = null;
  const { promise: closed, resolve: closeWindow } = Promise.withResolvers<void>();
  const window: ShellWindow = {
    emit: (name, payload) => void emitted.push({ name, payload: JSON.parse(payload) as unknown }),
    capture: async () => new Uint8Array(),
    focus: () => undefined,
    close: async () => closeWindow(),
    closed,
  };
  return {
    name: 'chromium',
    dataFolder,
    openSettingsStore: () => ({
      read: () => settings,
      write: (changed) => void (settings = changed),
      problem: null,
    }),
    async openWindow(page) {
      opened = page;
      return window;
    },
    async printPdf(document) {
      printed.push(document);
      return Buffer.from('%PDF-1.7');
    },
    async saveFile(file) {
      saved.push(file);
      return `/exports/${file.name}`;
    },
    async revealFile(path) {
      revealed.push(path);
    },
    onQuit: () => undefined,
    emitted,
    saved,
    printed,
    revealed,
    settings: () => settings,
    page() {
      if (opened === null) throw new Error('no window was opened');
      return opened;
    },
    closeWindow,
    ...changes,
  };
}
