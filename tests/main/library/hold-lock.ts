/** A child for library.test.ts: takes the instance lock at the path it is given and keeps it until it is killed. */
import { writeSync } from 'node:fs';
import { takeInstanceLock } from '../../../src/main/library/instance-lock.ts';

const [path = ''] = process.argv.slice(2);
const lock = takeInstanceLock(path);
writeSync(1, lock === null ? 'none\n' : 'held\n');
setInterval(() => lock, 1_000);
