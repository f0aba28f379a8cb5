/** Reads the operators of a PDF content stream (ISO 32000-1, 7.8.2) without interpreting them. */

export interface ContentOperator {
  readonly name: string;
  /** Where its first operand begins. */
  readonly start: number;
  /** Behind the operator. */
  readonly end: number;
}

/**
 * The operators in order, over the stream's bytes as Latin-1 text; null where the stream holds an
 * inline image or can't be read, and must then be left as it is.
 */
export function readOperators(content: string): ContentOperator[] | null {
  const operators: ContentOperator[] = [];
  let at = 0;
  let operandsStart = -1;
  while (at < content.length) {
    const character = content.charAt(at);
    if (/[\0\t\n\f\r ]/.test(character)) {
      at += 1;
      continue;
    }
    if (character === '%') {
      at = endOf(/[\r\n]|$/g, content, at);
      continue;
    }
    const start = at;
    if (/[A-Za-z'"]/.test(character)) {
      at = endOf(/(?=[\0\t\n\f\r ()<>[\]{}/%])|$/g, content, at);
      const name = content.slice(start, at);
      if (name === 'BI') return null;
      if (name === 'true' || name === 'false' || name === 'null') {
        if (operandsStart === -1) operandsStart = start;
        continue;
      }
      operators.push({ name, start: operandsStart === -1 ? start : operandsStart, end: at });
      operandsStart = -1;
      continue;
    }
    if (operandsStart === -1) operandsStart = start;
    const end = operandEnd(content, at);
    if (end === null) return null;
    at = end;
  }
  return operators;
}

/** Behind the operand that begins at `at`, or null where it does not end. */
function operandEnd(content: string, at: number): number | null {
  switch (content.charAt(at)) {
    case '(':
      return stringEnd(content, at);
    case '<':
      return content.charAt(at + 1) === '<' ? nestedEnd(content, at + 2, '>>') : after(content, '>', at);
    case '[':
      return nestedEnd(content, at + 1, ']');
    case '/':
      return endOf(/(?=[\0\t\n\f\r ()<>[\]{}/%])|$/g, content, at + 1);
    default: {
      const end = endOf(/(?=[\0\t\n\f\r ()<>[\]{}/%A-Za-z])|$/g, content, at);
      return end > at ? end : null;
    }
  }
}

function stringEnd(content: string, at: number): number | null {
  let depth = 0;
  for (let index = at; index < content.length; index += 1) {
    const character = content.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return null;
}

/** Behind the closing mark of an array or dictionary whose inside begins at `at`. */
function nestedEnd(content: string, at: number, closing: string): number | null {
  let index = at;
  while (index < content.length) {
    if (content.startsWith(closing, index)) return index + closing.length;
    if (/[\0\t\n\f\r ]/.test(content.charAt(index))) {
      index += 1;
      continue;
    }
    const word = /^[A-Za-z]+/.exec(content.slice(index, index + 5))?.[0];
    const end = word === undefined ? operandEnd(content, index) : index + word.length;
    if (end === null) return null;
    index = end;
  }
  return null;
}

function after(content: string, mark: string, at: number): number | null {
  const found = content.indexOf(mark, at);
  return found === -1 ? null : found + mark.length;
}

/** Where the next match of a global pattern ends, which may be empty. */
function endOf(pattern: RegExp, content: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(content);
  return match === null ? content.length : match.index + match[0].length;
}
