/**
 * The state that a page drawn by script carries along, as plain values: JSON elements, Next's data
 * and its stream of rows, assignments to window, JSON in attributes. Read as text; nothing is run.
 */
import { elementsBelow, type PageElement } from './page-tree.ts';

/** A script that carries state. */
export const CARRIES_STATE =
  /__next_f\.push|__[A-Z][A-Z_]{3,40}__\s*=|(?:window|self|globalThis)\.[\w$.]{2,40}\s*=\s*(?:\{|\[|JSON\.parse)/;

/** Characters of an attribute from which it may hold an article. */
const SHORTEST_ATTRIBUTE = 300;
/** Assignments followed in one script. */
const MOST_ASSIGNMENTS = 20;

/** Every value of a page's state that can be read, in reading order. */
export function* embeddedValues(root: PageElement): Generator {
  let stream = '';
  for (const element of elementsBelow(root)) {
    if (element.name !== 'script') {
      yield* attributeValues(element);
      continue;
    }
    if (/ld\+json/i.test(element.attributes['type'] ?? '')) continue;
    const text = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
    if (text.trim() === '') continue;
    if (text.includes('__next_f.push')) stream += streamPart(text);
    else yield* scriptValues(text);
  }
  yield* streamRows(stream);
}

function* attributeValues(element: PageElement): Generator {
  for (const value of Object.values(element.attributes)) {
    if (value.length < SHORTEST_ATTRIBUTE || !/^\s*[{[]/.test(value)) continue;
    const read = parse(value);
    if (read !== undefined) yield read;
  }
}

function* scriptValues(text: string): Generator {
  const whole = parse(text.trim().replace(/;$/, ''));
  if (whole !== undefined) {
    yield whole;
    return;
  }
  for (const match of text.matchAll(/JSON\.parse\(\s*(?:decodeURIComponent\(\s*)?("(?:[^"\\]|\\.)*")/g)) {
    const literal = parse(match[1] ?? '');
    if (typeof literal !== 'string') continue;
    const value = parse(literal) ?? parse(decoded(literal));
    if (value !== undefined) yield value;
  }
  let assignments = 0;
  for (const match of text.matchAll(/=\s*(?=[{[])/g)) {
    if ((assignments += 1) > MOST_ASSIGNMENTS) return;
    const start = match.index + match[0].length;
    const value = parse(text.slice(start, endOfValue(text, start)));
    if (value !== undefined) yield value;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What is no plain JSON is not read: nothing of a page is ever run.
    return undefined;
  }
}

/** Where the object or array that opens at `start` closes. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return text.length;
}

/** The piece of Next's row stream in `self.__next_f.push([1,"…"])`. */
function streamPart(text: string): string {
  let part = '';
  for (const match of text.matchAll(/__next_f\.push\(\s*(?=\[)/g)) {
    const start = match.index + match[0].length;
    const value = parse(text.slice(start, endOfValue(text, start)));
    if (Array.isArray(value) && typeof value[1] === 'string') part += value[1];
  }
  return part;
}

/**
 * The rows of a React Server Components stream: `id:JSON` up to a line feed, or `id:T<bytes>,<text>`
 * with the length in hexadecimal UTF-8 bytes.
 */
function* streamRows(stream: string): Generator {
  let at = 0;
  while (at < stream.length) {
    const row = /^[\da-f]*:(?:T([\da-f]+),)?/.exec(stream.slice(at, at + 40));
    if (!row) {
      const next = stream.indexOf('\n', at);
      if (next < 0) return;
      at = next + 1;
      continue;
    }
    at += row[0].length;
    const end =
      row[1] === undefined ? lineEnd(stream, at) : afterBytes(stream, at, Number.parseInt(row[1], 16));
    const text = stream.slice(at, end);
    const value = row[1] === undefined ? parse(text) : text;
    if (value !== undefined) yield value;
    at = row[1] === undefined ? end + 1 : end;
  }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function afterBytes(text: string, start: number, bytes: number): number {
  let index = start;
  for (let left = bytes; left > 0 && index < text.length;) {
    const code = text.codePointAt(index) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
    index += code > 0xffff ? 2 : 1;
  }
  return index;
}
