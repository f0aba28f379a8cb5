/**
 * Marks what printing left outside the tags (running heads, page numbers, their lines) as
 * artifacts, so that a screen reader does not read it and a checker does not ask for its tag
 * (ISO 14289-1, 7.1).
 */
import { readOperators, type ContentOperator } from './content-operators.ts';

const BEGIN = '/Artifact BMC\n';
const END = '\nEMC';

const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
const BUILDS_PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const PAINTS_PATH = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const PAINTS_OBJECT = new Set(['Do', 'sh']);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The content with each untagged stretch marked; unchanged where it can't be read. */
export function markArtifacts(content: string): string {
  const operators = readOperators(content);
  if (operators === null) return content;
  let marked = '';
  let copied = 0;
  for (const { start, end } of untaggedStretches(content, operators)) {
    marked += content.slice(copied, start) + BEGIN + content.slice(start, end) + END;
    copied = end;
  }
  return marked + content.slice(copied);
}

/** Marked content must nest with text objects, so a text object is marked whole or by operator. */
function untaggedStretches(content: string, operators: readonly ContentOperator[]): Stretch[] {
  const stretches: Stretch[] = [];
  let depth = 0;
  let path: number | null = null;
  for (let index = 0; index < operators.length; index += 1) {
    const operator = operators[index];
    if (operator === undefined) break;
    const { name, start, end } = operator;
    if (name === 'BDC' || name === 'BMC') depth += 1;
    else if (name === 'EMC') depth -= 1;
    else if (depth > 0) continue;
    else if (name === 'BT') {
      let last = index + 1;
      while (last < operators.length && operators[last]?.name !== 'ET') last += 1;
      const textEnd = operators[last]?.end;
      if (textEnd === undefined || content.slice(start, textEnd).includes('/MCID')) continue;
      if (operators.slice(index, last).some((inner) => SHOWS_TEXT.has(inner.name))) {
        stretches.push({ start, end: textEnd });
      }
      index = last;
    } else if (SHOWS_TEXT.has(name) || PAINTS_OBJECT.has(name)) stretches.push({ start, end });
    else if (BUILDS_PATH.has(name)) path ??= start;
    else if (PAINTS_PATH.has(name)) {
      stretches.push({ start: path ?? start, end });
      path = null;
    } else if (name === 'n') path = null;
  }
  return stretches;
}
