/** The settings as the window shows them: changed at once here, written by main after a short pause. */
import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../../contract/bridge.ts';
import type { Settings } from '../../contract/settings.ts';

/** A slider sends many changes: they are written together, after this pause in milliseconds. */
const WRITE_PAUSE = 200;

export class SettingsKeeper {
  settings: Settings | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client;
  readonly #failed: (error: unknown) => void;
  #unwritten: Partial<Settings> = {};
  #timer = 0;

  constructor(host: ReactiveControllerHost, client: () => Client, failed: (error: unknown) => void) {
    this.#host = host;
    this.#client = client;
    this.#failed = failed;
  }

  begin(settings: Settings): void {
    this.#show(settings);
  }

  change(change: Partial<Settings>): void {
    if (!this.settings) return;
    this.#unwritten = { ...this.#unwritten, ...change };
    this.#show({ ...this.settings, ...change });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.flush(), WRITE_PAUSE);
  }

  /** Writes what is unwritten now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const change = this.#unwritten;
    if (Object.keys(change).length === 0) return;
    this.#unwritten = {};
    try {
      const settings = await this.#client().call('settings.change', change);
      this.#show({ ...settings, ...this.#unwritten });
    } catch (error) {
      this.#failed(error);
    }
  }

  #show(settings: Settings): void {
    this.settings = settings;
    const root = document.documentElement;
    if (settings.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = settings.theme;
    this.#host.requestUpdate();
  }
}
