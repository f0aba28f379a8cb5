/**
 * What a page's scripts hand to its statistics: `dataLayer.push({"publishDate": "2022-05-03"})`. The
 * last resort for a date or a name that neither metadata nor text tells. Scripts are read as text
 * and never run.
 */
import { elementsBelow, type PageElement } from './page-tree.ts';

export interface ScriptValues {
  readonly published: readonly string[];
  readonly authors: readonly string[];
}

/** A script worth keeping for its values. */
export const WORTH_KEEPING =
  /(?:date_?publish(?:ed|iso)?|publish(?:ed|ing)?_?-?(?:date|time|timestamp|at|on)|publication_?date|pub_?date|first_?publish\w*|article_?date|article_?author|author_?name|page_?author)["']?\s*[:=]|"author"\s*:\s*\{/i;

const PUBLISHED =
  /["']?(?<![A-Za-z])(?:\w{0,12}[_-])?(?:date_?publish(?:ed|iso)?|(?:first_?)?publish(?:ed|ing)?[_-]?(?:date|time|timestamp|at|on)(?:[_-]?(?:gmt|utc|time|iso))?|first_?published|publication_?(?:date|time)|pub_?date|article_?date)["']?\s*[:=]\s*(?:["']([^"'\\]{8,40})["']|(1\d{9}(?:\d{3})?)(?=[\s,;}]))/gi;
const AUTHOR =
  /["']?(?<![A-Za-z])(?:article_?authors?|author_?names?|page_?author|content_?author)["']?\s*[:=]\s*\[?\s*["']([^"'\\]{3,80})["']/gi;

/** The one author of the one article that a page's state holds. */
const AUTHOR_OBJECT = /"author"\s*:\s*\{[^{}]{0,120}?"name"\s*:\s*"([^"\\]{3,80})"/g;

/** Characters of a script that are searched: its values stand near its start. */
const LONGEST_SCRIPT = 100_000;
/** Different values from which a script lists other articles. */
const MOST_VALUES = 3;

/** The values in reading order; none where a script lists many. */
export function readScriptValues(root: PageElement): ScriptValues {
  const published: string[] = [];
  const authors: string[] = [];
  for (const element of elementsBelow(root)) {
    if (element.name !== 'script' || /ld\+json/i.test(element.attributes['type'] ?? '')) continue;
    for (const child of element.children) {
      if (child.kind !== 'text') continue;
      const text = child.text.slice(0, LONGEST_SCRIPT);
      published.push(...valuesOf(text, PUBLISHED));
      authors.push(...valuesOf(text, AUTHOR));
      const objects = valuesOf(text, AUTHOR_OBJECT);
      if (objects.length === 1) authors.push(...objects);
    }
  }
  return { published, authors };
}

function valuesOf(text: string, pattern: RegExp): string[] {
  const values = new Set([...text.matchAll(pattern)].map((match) => (match[1] ?? match[2])?.trim() ?? ''));
  return values.size > MOST_VALUES ? [] : [...values].filter((value) => value !== '');
}
