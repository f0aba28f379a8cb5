/**
 * `npm start [-- FILE...]`: from a fresh clone to an open window. This part runs on the machine's
 * own Node (20 or later): it installs packages where needed and goes on in scripts/start/start.ts on
 * the locked Node 24.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, environmentFor, needNode24, root } from './lib/packages.mjs';

ensurePackages();
const node = needNode24();
const child = spawn(node, [join(root, 'scripts', 'start', 'start.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...environmentFor(node), DATELINE_STARTED_IN: process.env.INIT_CWD ?? process.cwd() },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
