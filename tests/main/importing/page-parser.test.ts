/** The parser process: what it does for the next page after one has crashed or hung it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { createPageParser, type PageParser } from '../../../src/main/importing/page-parser.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-parser-'));
const parsers: PageParser[] = [];

/** A parser whose process runs the given body for each request. */
function parserOf(
  name: string,
  body: string,
  limits: { processorTime?: number; memory?: number } = {},
): PageParser {
  const script = join(folder, `${name}.mjs`);
  writeFileSync(script, `process.on('message', (request) => { ${body} });`);
  const parser = createPageParser({ script: pathToFileURL(script), ...limits });
  parsers.push(parser);
  return parser;
}

afterAll(() => {
  for (const parser of parsers) parser.close();
});

describe('the parser process', () => {
  test('parses, and is reused', async () => {
    const parser = createPageParser();
    parsers.push(parser);
    const page =
      '<title>T</title><p>The council met on Tuesday and agreed, after hours of talk, to mend the bridge.</p>';
    const [first, second] = await Promise.all([
      parser.parse('html', page),
      parser.parse('markdown', '# A\n\nb'),
    ]);
    expect(first).toMatchObject({ ok: true, page: { title: { value: 'T' } } });
    expect(second).toMatchObject({
      ok: true,
      page: { title: { value: 'A' }, blocks: [{ type: 'paragraph', text: 'b' }] },
    });
  });
  test('a page beyond a limit is refused with its reason', async () => {
    const parser = createPageParser();
    parsers.push(parser);
    expect(await parser.parse('html', '<i>'.repeat(50_000))).toEqual({
      ok: false,
      reason: 'is markup nested more than 5000 deep',
    });
  });
  test('a crash is tried once more, then refused', async () => {
    const parser = parserOf(
      'crash',
      `if (request.text === 'die') process.exit(9); process.send({ id: request.id, ok: false, reason: 'lives' });`,
    );
    expect(await parser.parse('html', 'die')).toEqual({ ok: false, reason: 'made the parser fail' });
    expect(await parser.parse('html', 'live')).toEqual({ ok: false, reason: 'lives' });
  });
  test('a hang is killed, and the next page is read', async () => {
    const parser = parserOf(
      'hang',
      `if (request.text === 'hang') for (;;); process.send({ id: request.id, ok: false, reason: 'lives' });`,
      { processorTime: 150 },
    );
    expect(await parser.parse('html', 'hang')).toEqual({ ok: false, reason: 'takes too long to read' });
    expect(await parser.parse('html', 'live')).toEqual({ ok: false, reason: 'lives' });
  });
  test('a first crash that does not recur costs nothing', async () => {
    const marker = join(folder, 'once').replaceAll('\\', '/');
    const parser = parserOf(
      'once',
      `import('node:fs').then((fs) => { if (!fs.existsSync('${marker}')) { fs.writeFileSync('${marker}', ''); process.exit(1); } process.send({ id: request.id, ok: false, reason: 'second try' }); });`,
    );
    expect(await parser.parse('html', 'x')).toEqual({ ok: false, reason: 'second try' });
  });
  test('what is stopped is answered at once, read or waiting, and its process is at the next one', async () => {
    const parser = parserOf(
      'stop',
      `if (request.text === 'hang') for (;;); process.send({ id: request.id, ok: false, reason: 'lives' });`,
    );
    const stopping = new AbortController();
    const others = new AbortController();
    const stopped = { ok: false, reason: 'was not read to its end: it was stopped' };
    const hangs = ['hang', 'hang', 'waits'].map((text) => parser.parse('html', text, stopping.signal));
    const left = parser.parse('html', 'live', others.signal);
    stopping.abort();
    expect(await Promise.all(hangs)).toEqual([stopped, stopped, stopped]);
    expect(await left).toEqual({ ok: false, reason: 'lives' });
    // Nothing of it is begun later, and a stop that comes late changes nothing.
    expect(await parser.parse('html', 'hang', stopping.signal)).toEqual(stopped);
    others.abort();
    expect(await parser.parse('html', 'live')).toEqual({ ok: false, reason: 'lives' });
  });
  test('a document that hangs holds up no other', async () => {
    const parser = parserOf(
      'pool',
      `if (request.text === 'hang') for (;;); process.send({ id: request.id, ok: false, reason: 'lives' });`,
      { processorTime: 600 },
    );
    const answered: string[] = [];
    const hangs = parser.parse('html', 'hang').then(() => answered.push('hang'));
    for (const text of ['one', 'two', 'three']) {
      await parser.parse('html', text);
      answered.push(text);
    }
    await hangs;
    expect(answered).toEqual(['one', 'two', 'three', 'hang']);
  });
});
