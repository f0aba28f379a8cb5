/**
 * Extraction for the scorer: JSONL in, JSONL out, through the same code an import runs.
 *
 *   predict extract --pages DIR < in.jsonl     a line in is {id, file, url?}
 *   predict extract --text < in.jsonl          a line in is {id, text}
 *
 * A line out is {id, text, title, author, date, lang, dir, blocks, ms}; `ms` is processor time.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { detectLanguage } from '../core/analysis/detect-language.ts';
import { chooseLanguage } from '../core/extraction/choose-language.ts';
import { setDirections } from '../core/extraction/find-direction.ts';
import { readScrape } from '../core/extraction/read-scrape.ts';
import type { Block } from '../core/model.ts';
import { blockText, canonicalText } from '../core/text.ts';
import { readPage } from '../main/importing/read-page.ts';

interface Line {
  readonly id: string;
  readonly file?: string;
  readonly text?: string;
  readonly url?: string;
}

/** Runs the task on standard input; the exit code. */
export async function predictExtract(argumentsGiven: readonly string[]): Promise<number> {
  const at = argumentsGiven.indexOf('--pages');
  const folder = at < 0 ? undefined : argumentsGiven[at + 1];
  const scrapes = argumentsGiven.includes('--text');
  if (folder === undefined && !scrapes) {
    process.stderr.write('predict extract: give --pages DIR or --text\n');
    return 2;
  }
  for await (const row of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (row.trim() === '') continue;
    const line = JSON.parse(row) as Line;
    process.stdout.write(`${JSON.stringify(predict(line, scrapes ? null : (folder ?? null)))}\n`);
  }
  return 0;
}

function predict(line: Line, folder: string | null): object {
  const before = process.cpuUsage();
  let result: object;
  try {
    result =
      folder === null
        ? predictScrape(line.text ?? '')
        : predictPage(readBytes(join(folder, basename(line.file ?? ''))), line.url ?? null);
  } catch (error) {
    result = { text: '', error: error instanceof Error ? error.message : String(error) };
  }
  const used = process.cpuUsage(before);
  return { id: line.id, ...result, ms: Math.round((used.user + used.system) / 100) / 10 };
}

function readBytes(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function predictPage(bytes: Uint8Array, address: string | null): object {
  const page = readPage(bytes, address);
  return {
    ...body(page.blocks),
    title: page.title.value,
    author: page.byline.value.join('; '),
    date: page.publishedAt.value,
    lang: page.language.value,
    dir: page.direction,
  };
}

function predictScrape(text: string): object {
  const scrape = readScrape(text);
  const { direction, blocks } = setDirections(scrape.blocks);
  return {
    ...body(blocks),
    title: scrape.title,
    author: scrape.byline.join('; '),
    date: scrape.publishedAt ?? scrape.dateline.date,
    lang: chooseLanguage(null, canonicalText(blocks), detectLanguage).value,
    dir: direction,
  };
}

/** The wording: pictures and their captions are the page's, not the text's. */
function body(blocks: readonly Block[]): { text: string; blocks: { t: string; text: string }[] } {
  const shown = blocks
    .filter((block) => block.type !== 'image')
    .map((block) => ({ t: tagOf(block), text: blockText(block).replace(/\s*\n\s*/g, '\n') }))
    .filter(({ text }) => text.trim() !== '');
  return { text: shown.map(({ text }) => text).join('\n'), blocks: shown };
}

function tagOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `h${block.level}`;
    case 'list-item':
      return 'li';
    case 'block-quotation':
      return 'quote';
    case 'preformatted':
      return 'pre';
    case 'table':
      return 'table';
    default:
      return 'p';
  }
}
