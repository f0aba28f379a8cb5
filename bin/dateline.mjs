#!/usr/bin/env node
/**
 * The `dateline` command. It runs on Node 20 or later: packages are installed where they are missing
 * and the command goes on in scripts/start/cli.ts on the locked Node 24.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, environmentFor, needNode24, root } from '../scripts/lib/packages.mjs';

ensurePackages();
const node = needNode24();
const script = join(root, 'scripts', 'start', 'cli.ts');
const child = spawn(node, [script, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...environmentFor(node), DATELINE_STARTED_IN: process.env.INIT_CWD ?? process.cwd() },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
