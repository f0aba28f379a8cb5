/** Drives the app in Electron, where its binary is there. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { _electron } from 'playwright/test';
import { electronBinary } from '../../scripts/start/find-electron.ts';
import type { Driver, RunningApp, StartOptions } from './driver.ts';

const root = join(import.meta.dirname, '..', '..');

export const electronDriver: Driver = {
  shell: 'electron',
  async start({ dataFolder, saveFolder, files = [] }: StartOptions): Promise<RunningApp> {
    const executablePath = electronBinary(join(root, 'node_modules', 'electron'));
    if (executablePath === null) throw new Error('Electron’s binary is not here');
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const app = await _electron.launch({
      executablePath,
      args: [...sandbox, root, ...files],
      env: { ...process.env, DATELINE_DATA: dataFolder },
    });
    const child = app.process();
    let errors = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    // The save dialog belongs to the system: a journey answers it with a path of its own.
    await app.evaluate(({ dialog }, folder) => {
      dialog.showSaveDialog = async (...given: unknown[]) => {
        const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
        return { canceled: false, filePath: `${folder}/${defaultPath.split(/[\\/]/).at(-1) ?? ''}` };
      };
    }, saveFolder);
    const page = await app.firstWindow();
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    return {
      page,
      messages: () => errors,
      async startAgain(...more) {
        const env = { ...process.env, DATELINE_DATA: dataFolder };
        const second = spawn(executablePath, [...sandbox, root, ...more], { stdio: 'ignore', env });
        await new Promise((resolve) => second.once('exit', resolve));
      },
      async quit() {
        await page.close().catch(() => undefined);
        await ended;
      },
      async kill() {
        child.kill('SIGKILL');
        await ended;
      },
    };
  },
};
