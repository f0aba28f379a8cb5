/**
 * Hostile documents through the real parser processes: `npm run bench:hostile [-- --each]`. Prints
 * what was refused, and the worst processor time and memory of the parser. The cases lie beside the
 * checkout; the large ones are written to the temporary folder by their own maker. Says so and ends
 * where they are not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { decodeBytes } from '../../src/main/importing/decode-bytes.ts';
import { openDocument } from '../../src/main/importing/open-document.ts';
import { createPageParser, type PageParser } from '../../src/main/importing/page-parser.ts';

const SECURITY = fileURLToPath(new URL('../../../shared/gold/security/', import.meta.url));
const LARGE = join(tmpdir(), 'dateline-hostile');
const EACH = process.argv.includes('--each');
/** What the issue allows one document. */
const MOST_SECONDS = 10;
const MOST_BYTES = 1_000_000_000;
/** Milliseconds between two looks at whether main's event loop turns. */
const TURN = 10;
const CONTEXT = { now: '2026-01-02T03:04:05Z', newId: () => 'a' };

interface Case {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly feed?: boolean;
}

interface Outcome {
  readonly id: string;
  readonly result: string;
  readonly isRefused: boolean;
  readonly isCrash: boolean;
  readonly seconds: number;
  readonly memory: number;
}

interface Use {
  ticks: number;
  memory: number;
}

/** Watches the processes that this one started: processor time and the most memory each had. */
function watchChildren(): { stop(): { seconds: number; memory: number } } {
  const uses = new Map<string, Use>();
  const before = new Map<string, number>();
  const look = (): void => {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'latin1').trim().split(' ');
    for (const pid of children) {
      try {
        const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
        const ticks = Number(fields[11]) + Number(fields[12]);
        const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? '0';
        if (!before.has(pid)) before.set(pid, uses.size === 0 ? ticks : 0);
        uses.set(pid, { ticks: ticks - (before.get(pid) ?? 0), memory: Number(peak) * 1_024 });
      } catch {
        // It has ended meanwhile; what was last seen of it counts.
      }
    }
  };
  look();
  const timer = setInterval(look, 20);
  return {
    stop() {
      clearInterval(timer);
      look();
      const all = [...uses.values()];
      return {
        seconds: all.reduce((sum, use) => sum + use.ticks, 0) / 100,
        memory: Math.max(0, ...all.map((use) => use.memory)),
      };
    },
  };
}

/** The longest time for which main's event loop did not turn, while documents are read; milliseconds. */
let longestTurn = 0;

function watchTurns(): { stop(): number } {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - TURN);
    last = performance.now();
  }, TURN);
  return {
    stop() {
      clearInterval(timer);
      return longest;
    },
  };
}

async function run(item: Case, parser: PageParser): Promise<Outcome> {
  const watch = watchChildren();
  const { bytes } = item;
  const turns = watchTurns();
  let result: string;
  let isRefused = false;
  let isCrash = false;
  try {
    if (item.feed === true) {
      const read = await parser.readFeed({ bytes, mediaType: '', address: null });
      isRefused = !read.ok;
      result = read.ok ? `${read.feed.items.length} items` : read.reason;
    } else {
      const opened = await openDocument(
        { name: item.name, mediaType: '', bytes, kind: 'file' },
        { ...CONTEXT, parser },
      );
      isRefused = opened.kind === 'refused';
      result =
        opened.kind === 'refused'
          ? opened.message
          : opened.kind === 'parts'
            ? `${opened.parts.length} parts ${opened.notices.join(' ')}`
            : opened.kind;
    }
  } catch (error) {
    isCrash = true;
    result = String(error);
  }
  longestTurn = Math.max(longestTurn, turns.stop());
  return { id: item.id, result, isRefused, isCrash, ...watch.stop() };
}

/** Runs cases one by one, each with fresh processes where `apart`, so that memory is its own. */
async function runAll(title: string, find: () => readonly Case[], apart: boolean): Promise<boolean> {
  if (!wants(title)) return true;
  const cases = find();
  const outcomes: Outcome[] = [];
  let parser = createPageParser();
  for (const item of cases) {
    if (apart) {
      parser.close();
      parser = createPageParser();
    }
    const outcome = await run(item, parser);
    if (EACH)
      print([
        outcome.id,
        outcome.seconds.toFixed(2),
        megabytes(outcome.memory),
        outcome.result.slice(0, 110),
      ]);
    outcomes.push(outcome);
  }
  parser.close();
  const slowest = outcomes.reduce((worst, outcome) => (outcome.seconds > worst.seconds ? outcome : worst));
  const largest = outcomes.reduce((worst, outcome) => (outcome.memory > worst.memory ? outcome : worst));
  const crashes = outcomes.filter((outcome) => outcome.isCrash);
  print([
    title,
    String(outcomes.length),
    String(outcomes.filter((outcome) => outcome.isRefused).length),
    String(crashes.length),
    `${slowest.seconds.toFixed(2)} s (${slowest.id})`,
    `${megabytes(largest.memory)} (${largest.id})`,
  ]);
  const beyond = outcomes.filter(
    ({ seconds, memory }) => seconds > MOST_SECONDS || memory > MOST_BYTES * 1.1,
  );
  for (const { id, seconds, memory } of beyond)
    print([`  beyond its limits: ${id}`, seconds.toFixed(1), megabytes(memory)]);
  for (const { id, result } of crashes) print([`  crashed: ${id}`, result]);
  return beyond.length === 0 && crashes.length === 0;
}

/** How long a harmless document waits while another holds up a process. */
async function measureNeighbour(): Promise<void> {
  const parser = createPageParser();
  const text = 'The council met on Tuesday and agreed to mend the old bridge before the winter. '.repeat(20);
  const page = (name: string) => ({
    name,
    mediaType: '',
    bytes: new TextEncoder().encode(`<title>t</title><article><p>${text}</p></article>`),
    kind: 'file' as const,
  });
  await Promise.all([
    openDocument(page('a.html'), { ...CONTEXT, parser }),
    openDocument(page('b.html'), { ...CONTEXT, parser }),
  ]);
  const hostile = { ...page('h.html'), bytes: new TextEncoder().encode('<b><i>x</i></b>'.repeat(1_300_000)) };
  const slow = openDocument(hostile, { ...CONTEXT, parser });
  const begun = performance.now();
  for (let index = 0; index < 20; index += 1)
    await openDocument(page(`${index}.html`), { ...CONTEXT, parser });
  print(['20 harmless pages beside a hostile one', `${Math.round(performance.now() - begun)} ms`]);
  await slow;
  parser.close();
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.join(' | ')}\n`);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

interface Listed {
  readonly id: string;
  readonly b64: string;
}

function readList(file: string, key: string): readonly Listed[] {
  const content = JSON.parse(readFileSync(join(SECURITY, file), 'utf8')) as Readonly<Record<string, unknown>>;
  return content[key] as readonly Listed[];
}

function casesOf(file: string, key: string, ending: string, feed = false): readonly Case[] {
  return readList(file, key).map(({ id, b64 }) => ({
    id,
    name: `${id}${ending}`,
    bytes: new Uint8Array(Buffer.from(b64, 'base64')),
    feed,
  }));
}

/** Parser tests of HTML, each a small page. */
function treeCases(): readonly Case[] {
  const { cases } = JSON.parse(readFileSync(join(SECURITY, 'html5lib-tree.json'), 'utf8')) as {
    readonly cases: readonly { readonly f: string; readonly data: string }[];
  };
  return cases.map(({ f, data }, index) => ({
    id: `${f}-${index}`,
    name: `${index}.html`,
    bytes: new TextEncoder().encode(`${data}<p>The council met on Tuesday.</p>`),
  }));
}

/** Names as a hostile sender gives them: no sentence may carry their controls and directions. */
async function checkNames(): Promise<boolean> {
  const { names } = JSON.parse(readFileSync(join(SECURITY, 'filenames.json'), 'utf8')) as {
    readonly names: readonly string[];
  };
  let wrong = 0;
  for (const name of names) {
    const opened = await openDocument(
      { name, mediaType: '', bytes: new Uint8Array(0), kind: 'file' },
      CONTEXT,
    );
    if (opened.kind !== 'refused' || /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(opened.message)) wrong += 1;
  }
  print(['hostile names in sentences', String(names.length), `${wrong} wrong`]);
  return wrong === 0;
}

/** Old and wrong charsets: how many texts are read as they were written. */
function checkEncodings(): void {
  const { cases } = JSON.parse(readFileSync(join(SECURITY, 'encodings.json'), 'utf8')) as {
    readonly cases: readonly (Listed & { readonly http?: string | null; readonly expectText?: string })[];
  };
  const wrong: string[] = [];
  const judged = cases.filter((item) => item.expectText !== undefined);
  for (const { id, b64, http, expectText = '' } of judged) {
    const { text } = decodeBytes(new Uint8Array(Buffer.from(b64, 'base64')), {
      mediaType: http ?? '',
      markup: true,
    });
    if (!text.includes(expectText)) wrong.push(id);
  }
  print([
    'encodings',
    `${judged.length - wrong.length} of ${judged.length} right`,
    `wrong: ${wrong.join(', ')}`,
  ]);
}

function largeCases(): readonly Case[] {
  mkdirSync(LARGE, { recursive: true });
  spawnSync(process.execPath, [join(SECURITY, 'gen-hostile.mjs'), LARGE], { stdio: 'ignore' });
  return readdirSync(LARGE)
    .sort()
    .map((name) => ({
      id: name,
      name,
      // Read when its turn comes: together they are a gigabyte.
      get bytes() {
        return new Uint8Array(readFileSync(join(LARGE, name)));
      },
      feed: name.startsWith('feed-'),
    }));
}

/** `-- mail PDF` runs these parts alone. */
const WANTED = process.argv.slice(2).filter((word) => !word.startsWith('-'));

function wants(title: string): boolean {
  return WANTED.length === 0 || WANTED.some((word) => title.startsWith(word));
}

if (!existsSync(SECURITY) || process.platform !== 'linux') {
  print(['skipped: the hostile cases are not beside the checkout, or this is not Linux']);
} else {
  print(['cases', 'number', 'refused', 'crashes of main', 'most processor time', 'most memory']);
  const results = [
    await runAll('mail', () => casesOf('eml-hostile.json', 'messages', '.eml'), true),
    await runAll('PDF', () => casesOf('pdf-hostile.json', 'files', '.pdf'), true),
    await runAll('feeds', () => casesOf('feeds-hostile.json', 'feeds', '.xml', true), true),
    await runAll('feeds given as documents', () => casesOf('feeds-hostile.json', 'feeds', '.xml'), false),
    await runAll('HTML parser tests', () => treeCases(), false),
    await runAll('large and deep', () => largeCases(), true),
    await checkNames(),
  ];
  checkEncodings();
  print(['main held up at most', `${Math.round(longestTurn)} ms`]);
  await measureNeighbour();
  const isMet = results.every(Boolean);
  print([isMet ? 'every case within 10 s and 1 GB, none crashed' : 'NOT every case is within its limits']);
  process.exitCode = isMet ? 0 : 1;
}
