/** The words after `npm start --`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly shell: 'any' | 'electron' | 'chromium';
  /** Work without a window even where there is a display. */
  readonly headless: boolean;
  /** Start again under Xvfb. */
  readonly xvfb: boolean;
  /** Open a window, write its picture and the PDFs, and end. */
  readonly picture: boolean;
  /** Absolute, or null for the usual one. */
  readonly dataFolder: string | null;
  readonly help: boolean;
}

export const START_HELP = `npm start [-- [options] FILE...]

Opens Dateline, with the given articles (.txt, .html, .md) imported.

  --data DIR    keep everything in DIR instead of the usual data folder
  --chromium    use the installed Chromium, Chrome or Edge even where Electron is here
  --electron    use Electron, and try again to fetch it
  --headless    open no window: import, and write PDFs and a picture into out/
  --xvfb        the same with a real window on a virtual display (npm run xvfb)
  --help        say this
`;

/** Reads the options; paths are relative to `folder`. @throws a sentence for an unknown option. */
export function readStartOptions(parameters: readonly string[], folder: string): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      chromium: { type: 'boolean', default: false },
      electron: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      xvfb: { type: 'boolean', default: false },
      picture: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return {
    files: positionals.map((path) => resolve(folder, path)),
    shell: values.electron ? 'electron' : values.chromium ? 'chromium' : 'any',
    headless: values.headless,
    xvfb: values.xvfb,
    picture: values.picture,
    dataFolder: values.data === undefined ? null : resolve(folder, values.data),
    help: values.help,
  };
}
