/** The settings in force: each key validated on its own, changes written through the shell's store. */
import * as v from 'valibot';
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../contract/settings.ts';
import type { SettingsStore } from './shell.ts';

/** Some settings; one given as undefined stays as it is. */
export type SettingsChange = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

export interface SettingsKeeper {
  readonly current: Settings;
  /** Applies and saves. A refusing disk is reported, not thrown: the change then lasts until the app closes. */
  change(changes: SettingsChange): Settings;
  /**
   * Applies now and saves within `patience` milliseconds, a second where left out: for what changes
   * often and matters little, as a window being dragged.
   */
  changeSoon(changes: SettingsChange, patience?: number): void;
  /** Saves what `changeSoon` still holds back. */
  flush(): void;
}

/** Milliseconds that `changeSoon` waits for more of the same. */
const PATIENCE = 1_000;

/** @param report receives one sentence for the reader for each thing that went wrong. */
export function createSettings(store: SettingsStore, report: (problem: string) => void): SettingsKeeper {
  if (store.problem !== null) report(store.problem);
  const { settings, damaged } = readSettings(store.read());
  if (damaged.length > 0) {
    report(`Some settings could not be read and were reset: ${damaged.join(', ')}.`);
  }
  let current = settings;
  let failing = false;
  let timer: NodeJS.Timeout | null = null;
  /** When the timer fires, on the clock of `performance.now()`. */
  let due = Number.POSITIVE_INFINITY;

  function save(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    due = Number.POSITIVE_INFINITY;
    try {
      store.write(current);
      failing = false;
    } catch {
      // One sentence a streak: dragging a slider on a full disk must not raise a hundred.
      if (!failing) report('Settings could not be saved. The change lasts until Dateline is closed.');
      failing = true;
    }
  }

  return {
    get current() {
      return current;
    },
    change(changes) {
      current = { ...current, ...definedOnly(changes) };
      save();
      return current;
    },
    changeSoon(changes, patience = PATIENCE) {
      current = { ...current, ...definedOnly(changes) };
      if (performance.now() + patience >= due) return;
      if (timer !== null) clearTimeout(timer);
      due = performance.now() + patience;
      timer = setTimeout(save, patience);
    },
    flush() {
      if (timer !== null) save();
    },
  };
}

/** Reads raw settings key by key: a missing key takes its default, a bad one too and is named. */
export function readSettings(raw: unknown): {
  readonly settings: Settings;
  readonly damaged: readonly (keyof Settings)[];
} {
  const source = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const damaged: (keyof Settings)[] = [];
  const entries = Object.entries(settingsSchema.entries).map(([name, schema]) => {
    const key = name as keyof Settings;
    const value = Object.hasOwn(source, key) ? source[key] : undefined;
    if (value === undefined) return [key, DEFAULT_SETTINGS[key]];
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return [key, parsed.output];
    damaged.push(key);
    return [key, DEFAULT_SETTINGS[key]];
  });
  return { settings: Object.fromEntries(entries) as Settings, damaged };
}

/** An optional key given as undefined is no change. */
function definedOnly(changes: SettingsChange): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  ) as Partial<Settings>;
}
