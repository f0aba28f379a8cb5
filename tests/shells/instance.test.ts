import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { becomeInstance, readFiles } from '../../src/shells/chromium/instance.ts';

const ignore = (): void => undefined;

describe('one running Dateline', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-instance-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('the first one stays, a second one hands its files over', async () => {
    const received: string[][] = [];
    const first = await becomeInstance(folder, [], (files) => received.push([...files]));
    expect(first).not.toBeNull();
    expect(await becomeInstance(folder, ['/a.txt', '/ü b.md'], ignore)).toBeNull();
    expect(await becomeInstance(folder, [], ignore)).toBeNull();
    expect(received).toEqual([['/a.txt', '/ü b.md'], []]);
    first?.close();
  });

  test('once it is closed, the next one is the first', async () => {
    const first = await becomeInstance(folder, [], ignore);
    first?.close();
    await vi.waitFor(() => expect(existsSync(join(folder, 'instance.sock'))).toBe(false));
    const second = await becomeInstance(folder, [], ignore);
    expect(second).not.toBeNull();
    second?.close();
  });

  test('a socket left over from a killed process does not stand in the way', async () => {
    writeFileSync(join(folder, 'instance.sock'), '');
    const first = await becomeInstance(folder, [], ignore);
    expect(first).not.toBeNull();
    expect(await becomeInstance(folder, [], ignore)).toBeNull();
    first?.close();
  });

  test('two data folders are two Datelines', async () => {
    const other = mkdtempSync(join(tmpdir(), 'dateline-instance-'));
    const instances = [await becomeInstance(folder, [], ignore), await becomeInstance(other, [], ignore)];
    expect(instances).not.toContain(null);
    for (const instance of instances) instance?.close();
    rmSync(other, { recursive: true, force: true });
  });

  test('nonsense on the socket is refused and harms nobody', async () => {
    const received: unknown[] = [];
    const first = await becomeInstance(folder, [], (files) => received.push(files));
    const answer = await new Promise<string>((resolve) => {
      const connection = createConnection(join(folder, 'instance.sock'), () =>
        connection.write('{"files":1}\n'),
      );
      connection.setEncoding('utf8').on('data', (text: string) => resolve(text));
    });
    expect(answer).toBe('no\n');
    expect(received).toEqual([]);
    expect(await becomeInstance(folder, ['/x'], ignore)).toBeNull();
    expect(received).toEqual([['/x']]);
    first?.close();
  });
});

test.each([
  ['["/a"]', ['/a']],
  ['[]', []],
  ['{}', null],
  ['[1]', null],
  ['null', null],
  ['not json', null],
])('the message %s reads as %j', (text, files) => {
  expect(readFiles(text)).toEqual(files);
});
