/** Feeds written in JSON: JSON Feed, and RSS with its elements as members. */
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Feed } from '../../core/feeds/feed.ts';
import { mapJson } from './map-json.ts';
import { mapRss } from './map-rss.ts';
import { writeRss } from './write-rss.ts';
import { MOST_RECORDS, type XmlElement } from './xml-tree.ts';

/** Deepest member of an RSS feed in JSON that is read. */
const DEEPEST = 10;

/** The feed, or null where the text is JSON but none; throws where it is no JSON. */
export function readJsonFeed(text: string, address: string | null): Feed | null {
  const { value, complete } = parseLeniently(text);
  if (typeof value !== 'object' || value === null) return null;
  if ('rss' in value) {
    const [root] = toElements('rss', value.rss, address, 0);
    return root === undefined ? null : { ...mapRss(parseRssFeed(writeRss(root))), complete };
  }
  try {
    return { ...mapJson(parseJsonFeed(value, { maxItems: MOST_RECORDS }), address), complete };
  } catch {
    return null;
  }
}

/** Line breaks within strings are not JSON, but are met; so are feeds that break off. */
function parseLeniently(text: string): { readonly value: unknown; readonly complete: boolean } {
  try {
    return { value: JSON.parse(text), complete: true };
  } catch {
    const mended = text.replace(/[\n\r\t]+/g, ' ');
    try {
      return { value: JSON.parse(mended), complete: true };
    } catch {
      return { value: JSON.parse(endAfterLastItem(mended)), complete: false };
    }
  }
}

/** The text up to the last whole object in the document's list, with the list and the document ended. */
function endAfterLastItem(text: string): string {
  const open: string[] = [];
  let end = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (inString) {
      if (sign === '\\') index += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') open.push(sign);
    else if (sign === '}' || sign === ']') {
      open.pop();
      if (open.length === 2 && open[0] === '{' && open[1] === '[') end = index + 1;
    }
  }
  return `${text.slice(0, end)}]}`;
}

/** A member as the elements it stands for, one for each value of a list. */
function toElements(name: string, value: unknown, base: string | null, depth: number): XmlElement[] {
  if (depth > DEEPEST || value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => toElements(name, item, base, depth + 1));
  const shell = { name: name.toLowerCase(), base, language: null, closed: true };
  if (typeof value === 'string' || typeof value === 'number')
    return [{ ...shell, attributes: {}, children: [String(value)] }];
  if (typeof value !== 'object') return [];
  const members = Object.entries(value);
  const attributes = Object.fromEntries(
    members.flatMap(([key, member]) =>
      typeof member === 'string' || typeof member === 'number'
        ? [[key.replace(/^@/, '').toLowerCase(), String(member)]]
        : [],
    ),
  );
  const text = attributes['#value'] ?? attributes['#text'];
  const children = members.flatMap(([key, member]) => toElements(key, member, base, depth + 1));
  return [{ ...shell, attributes, children: text === undefined ? children : [text] }];
}
