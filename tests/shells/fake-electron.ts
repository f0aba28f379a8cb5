/** A stand-in for Electron that records what the shell asks of it and lets a test act as Electron does. */
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { MenuItem } from '../../src/main/menus.ts';
import type { ElectronParts } from '../../src/shells/electron/electron-shell.ts';

/** Handlers and settings as the code under test left them. */
export class FakeSession {
  readonly handlers = new Map<string, (request: Request) => Promise<Response>>();
  readonly events = new EventEmitter();
  requestFilter:
    | ((details: { url: string }, callback: (answer: { cancel?: boolean }) => void) => void)
    | null = null;
  permissionRequest:
    | ((contents: unknown, permission: string, callback: (allowed: boolean) => void) => void)
    | null = null;
  permissionCheck: ((contents: unknown, permission: string) => boolean) | null = null;
  devicePermission: (() => boolean) | null = null;
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>): void => {
      this.handlers.set(scheme, handler);
    },
  };
  readonly webRequest = {
    onBeforeRequest: (filter: FakeSession['requestFilter']): void => {
      this.requestFilter = filter;
    },
  };
  setPermissionRequestHandler(handler: FakeSession['permissionRequest']): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: FakeSession['permissionCheck']): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }
  on(name: string, listener: (event: { preventDefault(): void }) => void): this {
    this.events.on(name, listener);
    return this;
  }

  /** Fetches an address as a page of this session would. */
  async fetch(address: string, method = 'GET'): Promise<Response> {
    const handler = this.handlers.get('app');
    if (handler === undefined) throw new Error('no handler for app:');
    // A custom scheme can't be fetched by Node, but a request is only its address and method here.
    return handler({ url: address, method } as Request);
  }

  /** Whether a request of this session would be let out. */
  lets(address: string): boolean {
    let cancelled = false;
    this.requestFilter?.({ url: address }, (answer) => (cancelled = answer.cancel === true));
    return this.requestFilter === null || !cancelled;
  }
}

export class FakeContents extends EventEmitter {
  readonly mainFrame = { origin: 'app://dateline' };
  readonly sent: unknown[][] = [];
  reloads = 0;
  url = '';
  printed: unknown = null;
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler(handler: FakeContents['openHandler']): void {
    this.openHandler = handler;
  }
  getURL(): string {
    return this.url;
  }
  send(...values: unknown[]): void {
    this.sent.push(values);
  }
  reload(): void {
    this.reloads += 1;
  }
  async printToPDF(options: unknown): Promise<Buffer> {
    this.printed = options;
    return Buffer.from('%PDF-fake');
  }
  async capturePage(): Promise<{ toPNG(): Buffer }> {
    return { toPNG: () => Buffer.from('\u0089PNG', 'latin1') };
  }
}

export interface FakeElectron {
  /** What the code under test receives. */
  readonly parts: ElectronParts;
  /** What happened, in order: `enableSandbox`, `whenReady`, `window`, … */
  readonly log: string[];
  readonly app: EventEmitter;
  readonly ipc: Map<string, (event: unknown, ...values: unknown[]) => Promise<unknown>>;
  readonly windows: {
    readonly options: Electron.BrowserWindowConstructorOptions;
    readonly contents: FakeContents;
    readonly window: EventEmitter;
  }[];
  readonly sessions: Map<string, FakeSession>;
  readonly schemes: Electron.CustomScheme[];
  readonly shown: string[];
  readonly paths: Map<string, string>;
  readonly switches: Map<string, string | undefined>;
  /** Every menu that was set or shown, in order. */
  readonly menus: {
    readonly at: 'bar' | 'pointer';
    readonly template: MenuItem[];
  }[];
  /** Lets the app become ready. */
  readonly becomeReady: () => void;
}

export function fakeElectron(
  options: { readonly first?: boolean; readonly packaged?: boolean; readonly savePath?: string } = {},
): FakeElectron {
  const log: string[] = [];
  const app = new EventEmitter();
  const ipc: FakeElectron['ipc'] = new Map();
  const windows: FakeElectron['windows'] = [];
  const sessions = new Map<string, FakeSession>();
  const schemes: Electron.CustomScheme[] = [];
  const shown: string[] = [];
  const paths = new Map<string, string>([['downloads', '/downloads']]);
  const switches = new Map<string, string | undefined>();
  const menus: FakeElectron['menus'] = [];
  const ready = Promise.withResolvers<void>();

  function sessionOf(partition: string): FakeSession {
    const found = sessions.get(partition) ?? new FakeSession();
    sessions.set(partition, found);
    return found;
  }

  class FakeWindow extends EventEmitter {
    readonly webContents = new FakeContents();
    destroyed = false;
    constructor(given: Electron.BrowserWindowConstructorOptions) {
      super();
      log.push('window');
      windows.push({ options: given, contents: this.webContents, window: this });
      app.emit('web-contents-created', {}, this.webContents);
    }
    async loadURL(address: string): Promise<void> {
      log.push(`load ${address}`);
      this.webContents.url = address;
    }
    getNormalBounds(): { x: number; y: number; width: number; height: number } {
      return { x: 1, y: 2, width: 900, height: 700 };
    }
    isMaximized = (): boolean => false;
    isMinimized = (): boolean => false;
    isDestroyed = (): boolean => this.destroyed;
    maximize = (): void => void log.push('maximize');
    show = (): void => void log.push('show');
    focus = (): void => void log.push('focus');
    restore = (): void => void log.push('restore');
    destroy = (): void => {
      this.destroyed = true;
      log.push('destroy');
    };
    close = (): void => {
      this.destroyed = true;
      this.emit('close');
      this.emit('closed');
    };
  }

  const parts = {
    app: Object.assign(app, {
      isPackaged: options.packaged ?? false,
      enableSandbox: () => log.push('enableSandbox'),
      setPath: (name: string, path: string) => paths.set(name, path),
      getPath: (name: string) => paths.get(name) ?? '',
      getVersion: () => '1.2.3',
      quit: () => {
        log.push('quit');
        app.emit('before-quit', { preventDefault: () => log.push('quit held') });
      },
      exit: (code: number) => log.push(`exit ${code}`),
      requestSingleInstanceLock: (data: unknown) => {
        log.push(`lock ${JSON.stringify(data)}`);
        return options.first ?? true;
      },
      whenReady: async () => {
        log.push('whenReady');
        return ready.promise;
      },
      commandLine: { appendSwitch: (name: string, value?: string) => switches.set(name, value) },
    }),
    BrowserWindow: FakeWindow,
    dialog: {
      showSaveDialog: async (given: { defaultPath?: string }) => {
        shown.push(given.defaultPath ?? '');
        return { canceled: options.savePath === undefined, filePath: options.savePath ?? '' };
      },
      showErrorBox: (title: string, text: string) => log.push(`error ${title}: ${text}`),
    },
    ipcMain: {
      handle: (name: string, handler: (event: unknown, ...values: unknown[]) => Promise<unknown>) =>
        ipc.set(name, handler),
      removeHandler: (name: string) => ipc.delete(name),
    },
    Menu: {
      buildFromTemplate: (template: MenuItem[]) => ({
        popup: () => menus.push({ at: 'pointer', template }),
        template,
      }),
      setApplicationMenu: ({ template }: { template: MenuItem[] }) => {
        log.push('menu');
        menus.push({ at: 'bar', template });
      },
    },
    protocol: {
      registerSchemesAsPrivileged: (given: Electron.CustomScheme[]) => {
        log.push('registerSchemes');
        schemes.push(...given);
      },
    },
    session: {
      defaultSession: sessionOf(''),
      fromPartition: (partition: string) => sessionOf(partition),
    },
    shell: { showItemInFolder: (path: string) => shown.push(path) },
  };
  return {
    // The fake has the members the shell uses; the types of all the others are Electron's business.
    parts: parts as unknown as ElectronParts,
    log,
    app,
    ipc,
    windows,
    sessions,
    schemes,
    shown,
    paths,
    switches,
    menus,
    becomeReady: ready.resolve,
  };
}
