/**
 * What a text must hold for a rule to find anything, read from the rule's pattern: most texts hold
 * few of the token classes, and most rules need not be tried on them.
 */

/** One of these letters has to be there. */
type AnyOf = string;

/**
 * The classes without which a pattern matches nothing: one of each string. Only what the pattern says
 * outright counts (letters, lists of letters, groups, choices), so it may ask for less than it needs.
 */
export function requiredClasses(pattern: RegExp): readonly AnyOf[] {
  return readChoice({ source: pattern.source, at: 0 });
}

/** True where a string of token classes holds one of each. */
export function holdsRequired(classes: string, required: readonly AnyOf[]): boolean {
  for (const anyOf of required) {
    let holds = false;
    for (let at = 0; at < anyOf.length && !holds; at += 1) holds = classes.includes(anyOf.charAt(at));
    if (!holds) return false;
  }
  return true;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Alternatives up to the end or a closing bracket: of each, the narrowest list, together. */
function readChoice(reader: Reader): readonly AnyOf[] {
  const branches: (readonly AnyOf[])[] = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(readSequence(reader));
  }
  reader.at += 1;
  const [only] = branches;
  if (branches.length === 1 && only) return only;
  let together = '';
  for (const branch of branches) {
    const narrowest = [...branch].sort((a, b) => a.length - b.length)[0];
    if (narrowest === undefined) return [];
    together += narrowest;
  }
  return [together];
}

function readSequence(reader: Reader): readonly AnyOf[] {
  const required: AnyOf[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const part = readPart(reader);
    if (!readOptional(reader)) required.push(...part);
  }
  return required;
}

function readPart(reader: Reader): readonly AnyOf[] {
  const sign = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (sign === '[') return readList(reader);
  if (sign === '(') {
    const head = /^(?:\?(?:<[\w]+>|<?[=!]|:))?/.exec(reader.source.slice(reader.at))?.[0] ?? '';
    reader.at += head.length;
    const inside = readChoice(reader);
    // What stands beside a match is left out of account.
    return /[=!]$/.test(head) ? [] : inside;
  }
  if (sign === '\\') {
    const escaped = reader.source[reader.at] ?? '';
    reader.at += 1;
    return /\w/.test(escaped) ? [] : [escaped];
  }
  return '.^$'.includes(sign) ? [] : [sign];
}

/** A list of letters in square brackets; one that excludes or abbreviates says nothing. */
function readList(reader: Reader): readonly AnyOf[] {
  const inside = /^(?:\\.|[^\]\\])*/u.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += inside.length + 1;
  const isPlain = !inside.startsWith('^') && !/\\\w|[^\\]-./u.test(inside);
  return isPlain ? [inside.replaceAll('\\', '')] : [];
}

/** Passes a quantifier; true where it allows none at all. */
function readOptional(reader: Reader): boolean {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += quantifier.length;
  return /^(?:[?*]|\{0)/.test(quantifier);
}
