/** The fields some Markdown files open with, between two lines of hyphens: `key: value` lines only. */
import { findDates } from './find-dates.ts';

export interface FrontMatter {
  readonly title: string;
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly address: string | null;
  readonly language: string | null;
}

/** Parts a Markdown text into its front matter's fields and its body. */
export function readFrontMatter(text: string): { fields: FrontMatter; body: string } {
  const match = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  const values = readValues(match?.[1] ?? '');
  const first = (...keys: string[]) =>
    keys.map((key) => values.get(key)?.[0]).find((value) => value !== undefined && value !== '') ?? null;
  const day = (value: string | null) => (value === null ? null : (findDates(value)[0]?.iso ?? null));
  const address = first('url', 'source', 'link', 'canonical', 'canonical_url', 'address');
  return {
    fields: {
      title: first('title', 'headline') ?? '',
      publisher: first('publisher', 'site', 'site_name', 'publication', 'outlet'),
      byline: values.get('authors') ?? values.get('author') ?? values.get('byline') ?? [],
      publishedAt: day(first('date', 'published', 'publishdate', 'published_at', 'created')),
      updatedAt: day(first('updated', 'modified', 'lastmod', 'updated_at')),
      address: address !== null && /^https?:\/\/\S+$/i.test(address) ? address : null,
      language: first('lang', 'language'),
    },
    body: match === null ? text : text.slice(match[0].length),
  };
}

function readValues(lines: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of lines.split(/\r?\n/)) {
    const item = /^\s*-\s+(.+)$/.exec(line)?.[1];
    if (item !== undefined && open !== null) {
      open.push(unquote(item));
      continue;
    }
    const pair = /^([\w-]{1,40})\s*:\s*(.*)$/.exec(line);
    if (pair?.[1] === undefined) continue;
    const value = (pair[2] ?? '').trim();
    const list = /^\[(.*)\]$/.exec(value)?.[1];
    open =
      list === undefined
        ? value === ''
          ? []
          : [unquote(value)]
        : list
            .split(',')
            .map(unquote)
            .filter((entry) => entry !== '');
    values.set(pair[1].toLowerCase(), open);
  }
  return values;
}

function unquote(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
}
