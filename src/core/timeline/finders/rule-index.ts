/**
 * Where in a text each rule can find something: the rules of a language by the rarest class that each
 * needs, so that a text is passed over once for all of them and each is tried only near such a place.
 */
import { commonness, readNeeds } from './pattern-needs.ts';
import type { Rule } from './rule.ts';

/** Tokens `[from, to)` in which a rule is to be tried. */
export interface Trial {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

/**
 * Some token classes, one bit each in four numbers by the sixth and seventh bit of their code: signs and
 * figures, capital letters and small ones each have their own; those past ASCII share bits with them.
 */
type ClassSet = Int32Array;

function addTo(set: ClassSet, code: number): void {
  const part = (code >>> 5) & 3;
  // A shift takes the last five bits of its number.
  set[part] = (set[part] as number) | (1 << code);
}

function meets(one: ClassSet, other: ClassSet): boolean {
  return (
    (((one[0] as number) & (other[0] as number)) |
      ((one[1] as number) & (other[1] as number)) |
      ((one[2] as number) & (other[2] as number)) |
      ((one[3] as number) & (other[3] as number))) !==
    0
  );
}

interface IndexedRule {
  readonly rule: Rule;
  readonly reach: number;
  /** One of each has to be near. */
  readonly required: readonly ClassSet[];
}

/** The rules of which a class is the rarest that they need, and how far the farthest-reaching of them look. */
interface Anchored {
  readonly rules: number[];
  reach: number;
}

/** The class of any other word, more than half of all tokens: no rule is found by it. */
const X = 0x78;

export class RuleIndex {
  readonly #rules: readonly IndexedRule[];
  /** By the code of a class. */
  readonly #anchored = new Map<number, Anchored>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules.map((rule, index) => {
      const { required, reach } = readNeeds(rule.pattern);
      const [anchor = '', ...others] = required.toSorted((a, b) => commonness(a) - commonness(b));
      if (anchor === '') throw new Error(`The rule "${rule.name}" needs no class of its own.`);
      for (const letter of anchor) {
        const code = letter.charCodeAt(0);
        const anchored = this.#anchored.get(code) ?? { rules: [], reach: 0 };
        anchored.rules.push(index);
        if (reach !== Infinity) anchored.reach = Math.max(anchored.reach, reach);
        this.#anchored.set(code, anchored);
      }
      // What nothing bounds may be far away.
      return { rule, reach, required: reach === Infinity ? [] : others.map(setOf) };
    });
  }

  /**
   * The stretches outside of which no rule finds anything, rule by rule, each in text order. They hold
   * whatever a match can look at, so that a pattern finds the same there as in the whole text.
   */
  trialsIn(classes: string): Trial[] {
    const places = this.#placesIn(classes);
    const trials: Trial[] = [];
    for (let index = 0; index < places.length; index += 1) {
      const own = places[index];
      if (own === undefined) continue;
      const { rule, reach } = this.#rules[index] as IndexedRule;
      let from = 0;
      let to = -1;
      for (const place of own) {
        // One more, so that the end of the stretch is never taken for that of the text.
        const start = Math.max(0, place - reach - 1);
        if (start > to) {
          if (to >= 0) trials.push({ rule, from, to });
          from = start;
        }
        to = Math.min(classes.length, place + reach + 2);
      }
      trials.push({ rule, from, to });
    }
    return trials;
  }

  /** For each rule the places of its rarest class, in order, that have all else that it needs near them. */
  #placesIn(classes: string): (number[] | undefined)[] {
    const places: (number[] | undefined)[] = [];
    for (let index = 0; index < this.#rules.length; index += 1) places.push(undefined);
    const near: ClassSet = new Int32Array(4);
    for (let at = 0; at < classes.length; at += 1) {
      const code = classes.charCodeAt(at);
      if (code === X) continue;
      const anchored = this.#anchored.get(code);
      if (!anchored) continue;
      readNear(classes, at, anchored.reach, near);
      for (const index of anchored.rules) {
        if (!hasAll(near, (this.#rules[index] as IndexedRule).required)) continue;
        const own = places[index];
        if (own) own.push(at);
        else places[index] = [at];
      }
    }
    return places;
  }
}

/** Reads the classes of the tokens within `reach` of a place. */
function readNear(classes: string, at: number, reach: number, near: ClassSet): void {
  near.fill(0);
  const end = Math.min(classes.length, at + reach);
  for (let index = Math.max(0, at - reach); index < end; index += 1) addTo(near, classes.charCodeAt(index));
}

function setOf(letters: string): ClassSet {
  const set: ClassSet = new Int32Array(4);
  for (const letter of letters) addTo(set, letter.charCodeAt(0));
  return set;
}

function hasAll(near: ClassSet, required: readonly ClassSet[]): boolean {
  for (const set of required) if (!meets(near, set)) return false;
  return true;
}
