/** The Chromium shell's entry: builds the app on it and stays until the window is closed. */
import { createApp, type App } from '../../main/app.ts';
import { dataFolderPath, makeDataFolder } from '../../main/data-folder.ts';
import { builtFiles } from '../../main/built-files.ts';
import { createChromiumShell } from './chromium-shell.ts';
import { keepsSandbox } from './browser-arguments.ts';
import { becomeInstance } from './instance.ts';
import { writeOutputs } from './write-outputs.ts';
import { sentenceOf } from './app-window.ts';

export interface ChromiumRun {
  /** The browser's executable. */
  readonly browser: string;
  /** The build. */
  readonly distFolder: string;
  /** Where a run without a reader leaves its PDFs and its picture. */
  readonly outFolder: string;
  /** Null: the usual one. */
  readonly dataFolder: string | null;
  /** Absolute paths of articles to import. */
  readonly files: readonly string[];
  /**
   * `window`: open one and stay. `headless`: no window; import, write PDFs and a picture, end.
   * `picture`: the same with a real window.
   */
  readonly mode: 'window' | 'headless' | 'picture';
  /** Only for the journeys: further arguments of the window's browser. */
  readonly extraArguments?: readonly string[];
  /** Only for the journeys: where exports go. */
  readonly saveFolder?: string;
}

const HOW_TO_GET_A_WINDOW =
  'For one, start it in a desktop session, or set DISPLAY or WAYLAND_DISPLAY; npm run xvfb opens one on a virtual screen.';

/** Runs Dateline and answers with the process's exit code. */
export async function runChromium(run: ChromiumRun): Promise<number> {
  const dataFolder = makeDataFolder(run.dataFolder ?? dataFolderPath());
  let takeFiles: (files: readonly string[]) => void = () => undefined;
  const given: string[] = [];
  const instance = await becomeInstance(dataFolder, run.files, (files) => {
    given.push(...files);
    takeFiles(given.splice(0));
  });
  if (instance === null) {
    tell(run.files.length === 0 ? 'is already open.' : 'is already open; it takes the files over.');
    return 0;
  }
  if (!keepsSandbox()) {
    tell('runs as root, so Chromium’s sandbox is off. Start it as an ordinary user to keep the sandbox.');
  }
  let app: App | null = null;
  const { files, preloadFile, version } = builtFiles(run.distFolder, 'chromium');
  const shell = createChromiumShell({
    dataFolder,
    browser: run.browser,
    preloadFile,
    headless: run.mode === 'headless',
    extraArguments: run.extraArguments ?? [],
    ...(run.saveFolder === undefined ? {} : { saveFolder: run.saveFolder }),
    onProblem(sentence) {
      tell(sentence);
      app?.pageLost(`Dateline’s window was lost. ${sentence}`);
    },
  });
  const quit = async (): Promise<void> => {
    await shell.quit();
    instance.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void quit().then(() => process.exit(0)));
  }
  try {
    const windowFollows = run.mode === 'window';
    const created = await createApp({ shell, files, now: () => new Date(), version, windowFollows });
    app = created;
    if (run.mode !== 'window') {
      const code = await writeOutputs(created, { paths: run.files, outFolder: run.outFolder });
      if (run.mode === 'headless') tell(`ran without a window. ${HOW_TO_GET_A_WINDOW}`);
      return code;
    }
    const window = await created.openWindow(run.files);
    takeFiles = (paths) => {
      window.focus();
      void created.importFiles(paths);
    };
    takeFiles(given.splice(0));
    await window.closed;
    return 0;
  } catch (error) {
    tell(`could not start: ${sentenceOf(error)}`);
    return 1;
  } finally {
    await quit();
  }
}

function tell(sentence: string): void {
  process.stderr.write(`Dateline ${sentence}\n`);
}
