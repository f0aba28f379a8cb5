/**
 * What a rule's pattern needs of a text, read from the pattern itself: most texts hold few of the
 * token classes, and a rule need only be tried near those it cannot do without.
 */

/** One of these letters has to be there. */
type AnyOf = string;

export interface PatternNeeds {
  /**
   * The classes without which a pattern matches nothing: one of each string. Only what the pattern says
   * outright counts (letters, lists of letters, groups, choices), so it may ask for less than it needs;
   * the class of any other word, which stands everywhere, is left out.
   */
  readonly required: readonly AnyOf[];
  /** Tokens that a match spans at most, with those beside it that it looks at; infinite where nothing bounds it. */
  readonly reach: number;
}

/** Reads what a pattern needs. */
export function readNeeds(pattern: RegExp): PatternNeeds {
  return readChoice({ source: pattern.source, at: 0 });
}

interface Reader {
  readonly source: string;
  at: number;
}

const ANY_WORD = 'x';
const NOTHING: PatternNeeds = { required: [], reach: 0 };

/** Alternatives up to the end or a closing bracket. */
function readChoice(reader: Reader): PatternNeeds {
  const branches = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(readSequence(reader));
  }
  reader.at += 1;
  return {
    required: branches.map(({ required }) => required).reduce(needOfEither),
    reach: Math.max(...branches.map(({ reach }) => reach)),
  };
}

/** What both need; then the rest in pairs, each with the one that it is the least common together with. */
function needOfEither(left: readonly AnyOf[], right: readonly AnyOf[]): readonly AnyOf[] {
  const both = left.filter((anyOf) => right.includes(anyOf));
  const rest = right.filter((anyOf) => !both.includes(anyOf));
  for (const one of left.filter((anyOf) => !both.includes(anyOf)).toSorted(byCommonness)) {
    const [joined] = rest
      .map((other) => ({ other, anyOf: joinLetters(one, other) }))
      .toSorted((a, b) => byCommonness(a.anyOf, b.anyOf));
    if (!joined) break;
    both.push(joined.anyOf);
    rest.splice(rest.indexOf(joined.other), 1);
  }
  return both;
}

function joinLetters(one: AnyOf, other: AnyOf): AnyOf {
  return [...new Set(one + other)].join('');
}

function byCommonness(a: AnyOf, b: AnyOf): number {
  return commonness(a) - commonness(b);
}

/** The classes that come oftenest in English reports, in that order. */
const COMMONEST = "t.,¶>'aO&i-hNr1≈Uny@4f~3qTWM:o)(|K›LP";
/** Times that the first of them comes in 3,000 letters, the second half as often, and so on. */
const MOST_TIMES = 30;
const SELDOM = 0.3;

/** Roughly how often one of the letters comes in such a report. */
export function commonness(anyOf: AnyOf): number {
  let sum = 0;
  for (const letter of anyOf) {
    const rank = COMMONEST.indexOf(letter);
    sum += rank === -1 ? SELDOM : MOST_TIMES / (rank + 1);
  }
  return sum;
}

function readSequence(reader: Reader): PatternNeeds {
  const required = new Set<AnyOf>();
  let reach = 0;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const part = readPart(reader);
    const { least, most } = readQuantifier(reader);
    if (least > 0) for (const anyOf of part.required) required.add(anyOf);
    if (part.reach > 0) reach += part.reach * most;
  }
  return { required: [...required], reach };
}

function readPart(reader: Reader): PatternNeeds {
  const sign = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (sign === '[') return readList(reader);
  if (sign === '(') {
    const head = /^(?:\?(?:<[\w]+>|<?[=!]|:))?/.exec(reader.source.slice(reader.at))?.[0] ?? '';
    reader.at += head.length;
    const inside = readChoice(reader);
    return head.endsWith('!') ? { required: [], reach: inside.reach } : inside;
  }
  if (sign === '\\') {
    const escaped = reader.source[reader.at] ?? '';
    reader.at += 1;
    // A group that is matched again is one letter in every rule.
    return /\w/.test(escaped) ? { required: [], reach: 1 } : { required: [escaped], reach: 1 };
  }
  if ('^$'.includes(sign)) return NOTHING;
  return { required: sign === '.' || sign === ANY_WORD ? [] : [sign], reach: 1 };
}

/** A list of letters in square brackets; one that excludes or abbreviates says nothing. */
function readList(reader: Reader): PatternNeeds {
  const inside = /^(?:\\.|[^\]\\])*/u.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += inside.length + 1;
  const isPlain = !inside.startsWith('^') && !/\\\w|[^\\]-./u.test(inside);
  return { required: isPlain && !inside.includes(ANY_WORD) ? [inside.replaceAll('\\', '')] : [], reach: 1 };
}

/** Passes a quantifier: how often what stands before it comes at least and at most. */
function readQuantifier(reader: Reader): { readonly least: number; readonly most: number } {
  const [quantifier = '', sign = '', low, high] =
    /^(?:([?*+])|\{(\d+)(,\d*)?\})\??/.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += quantifier.length;
  if (quantifier === '') return { least: 1, most: 1 };
  if (low === undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
  const most = high === undefined ? Number(low) : high === ',' ? Infinity : Number(high.slice(1));
  return { least: Number(low), most };
}
