/**
 * Feeds for a scorer: JSONL in, JSONL out, through the same code a subscription runs.
 *
 *   predict feeds < in.jsonl     a line in is {id, b64, mediaType?, url?}
 *
 * A line out is {id, feed, ms} or {id, error, ms}; `ms` is processor time.
 */
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseFeed } from '../main/feeds/parse-feed.ts';

interface Line {
  readonly id: string;
  readonly b64: string;
  readonly mediaType?: string;
  readonly url?: string;
}

/** Runs the task on standard input; the exit code. */
export async function predictFeeds(): Promise<number> {
  for await (const row of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (row.trim() === '') continue;
    const { id, b64, mediaType = '', url = null } = JSON.parse(row) as Line;
    const before = process.cpuUsage();
    const result = parseFeed({ bytes: Buffer.from(b64, 'base64'), mediaType, address: url });
    const { user, system } = process.cpuUsage(before);
    const told = result.ok ? { feed: result.feed } : { error: result.reason };
    process.stdout.write(`${JSON.stringify({ id, ...told, ms: Math.round((user + system) / 100) / 10 })}\n`);
  }
  return 0;
}
