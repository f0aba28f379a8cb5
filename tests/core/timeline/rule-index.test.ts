import { describe, expect, it } from 'vitest';
import { CALENDAR_DATE_RULES } from '../../../src/core/timeline/finders/find-calendar-dates.ts';
import { CLOCK_HOUR_RULES, CLOCK_RULES } from '../../../src/core/timeline/finders/find-clock-times.ts';
import { COUNTED_RULES } from '../../../src/core/timeline/finders/find-counted-dates.ts';
import { DATE_LIST_RULES } from '../../../src/core/timeline/finders/find-date-lists.ts';
import { DURATION_RULES } from '../../../src/core/timeline/finders/find-durations.ts';
import { HOURS_BESIDE_RULES } from '../../../src/core/timeline/finders/find-hours-beside.ts';
import { NUMERIC_DATE_RULES } from '../../../src/core/timeline/finders/find-numeric-dates.ts';
import { OTHER_CALENDAR_RULES } from '../../../src/core/timeline/finders/find-other-calendars.ts';
import { PERIOD_RULES } from '../../../src/core/timeline/finders/find-periods.ts';
import { REFERENCE_RULES } from '../../../src/core/timeline/finders/find-references.ts';
import { RELATIVE_RULES } from '../../../src/core/timeline/finders/find-relative-dates.ts';
import { SIGNED_DATE_RULES } from '../../../src/core/timeline/finders/find-signed-dates.ts';
import { WEEKDAY_RULES } from '../../../src/core/timeline/finders/find-weekdays.ts';
import { YEAR_RULES } from '../../../src/core/timeline/finders/find-years.ts';
import { readNeeds } from '../../../src/core/timeline/finders/pattern-needs.ts';
import { RuleIndex } from '../../../src/core/timeline/finders/rule-index.ts';
import type { Rule } from '../../../src/core/timeline/finders/rule.ts';

describe('what a pattern needs', () => {
  it.each<[pattern: RegExp, required: readonly string[], reach: number]>([
    [/M1/u, ['M', '1'], 2],
    [/[Mm],?1/u, ['Mm', '1'], 3],
    [/t?[LTX]?HO?4?/u, ['H'], 5],
    [/4-1-1|4\/1\/1/u, ['4', '1', '-/'], 5],
    [/M|x?/u, [], 1],
    [/(?:W,?)?[1o]/u, ['1o'], 3],
    [/(?:W|M4)+U/u, ['WM', 'U'], Infinity],
    [/U[12]|K3|KU/u, ['UK', '123U'], 2],
    [/(?<=N)to(?![,.])/u, ['N', 't', 'o'], 4],
    [/W(?!1-M)/u, ['W'], 4],
    [/1([./-])1\1[14]/u, ['1', './-', '14'], 5],
    [/U{1,2}/u, ['U'], 2],
    [/U{0,2}/u, [], 2],
    [/U{2,}/u, ['U'], Infinity],
    [/[^x]/u, [], 1],
    [/[\d.]/u, [], 1],
    [/[a-z]/u, [], 1],
    [/Wx[,x]/u, ['W'], 3],
    [/\(z\)/u, ['(', 'z', ')'], 3],
    [/(?:M|^)4$/u, ['4'], 2],
    [/(?<day>D)?W/u, ['W'], 2],
  ])('%s', (pattern, required, reach) => {
    expect(readNeeds(pattern)).toEqual({ required, reach });
  });
});

const RULES: readonly Rule[] = [
  CALENDAR_DATE_RULES,
  CLOCK_HOUR_RULES,
  CLOCK_RULES,
  COUNTED_RULES,
  DATE_LIST_RULES,
  DURATION_RULES,
  HOURS_BESIDE_RULES,
  NUMERIC_DATE_RULES,
  OTHER_CALENDAR_RULES,
  PERIOD_RULES,
  REFERENCE_RULES,
  RELATIVE_RULES,
  SIGNED_DATE_RULES,
  WEEKDAY_RULES,
  YEAR_RULES,
].flat();

/** Where a pattern matches within `[from, to)`, each match but the refused ones passed over whole. */
function placesOf({ pattern }: Rule, classes: string, from: number, to: number): string[] {
  const places: string[] = [];
  const part = classes.slice(from, to);
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(part); hit !== null; hit = pattern.exec(part)) {
    const start = from + hit.index;
    places.push(`${start}–${start + hit[0].length}`);
    if (start % 3 === 0) pattern.lastIndex = hit.index + 1;
  }
  return places;
}

describe('the rules', () => {
  const letters = [
    ...new Set(
      RULES.map(({ pattern }) => pattern.source.replaceAll(/\(\?[:=!<]*|[\\()[\]^|?*+{}]/g, '')).join(''),
    ),
  ];

  it('find in their stretches what they find in the whole text', () => {
    let seed = 1;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >>> 8) % below;
    };
    const index = new RuleIndex(RULES);
    const wrong: string[] = [];
    let matched = 0;
    let tried = 0;
    let length = 0;
    for (let round = 0; round < 3000; round += 1) {
      let classes = '';
      while (classes.length < 80) {
        // Some of what a rule is made of, so that there is something to find; plain words between.
        const { pattern } = RULES[next(RULES.length)] as Rule;
        const dense = [...pattern.source].filter((letter) => letters.includes(letter));
        for (let count = 1 + next(7); count > 0; count -= 1)
          classes += next(4) === 0 ? letters[next(letters.length)] : dense[next(dense.length)];
        classes += 'x'.repeat(next(3) === 0 ? 0 : next(30));
      }
      const found = new Map<Rule, string[]>();
      for (const { rule, from, to } of index.trialsIn(classes)) {
        found.set(rule, [...(found.get(rule) ?? []), ...placesOf(rule, classes, from, to)]);
        tried += to - from;
      }
      for (const rule of RULES) {
        const whole = placesOf(rule, classes, 0, classes.length);
        matched += whole.length;
        length += classes.length;
        if (whole.join() !== (found.get(rule) ?? []).join()) wrong.push(`${rule.name}: ${classes}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(matched).toBeGreaterThan(10_000);
    expect(tried).toBeLessThan(length / 3);
  });

  it('find what they have far away from where a list ends', () => {
    const classes = `f1${',1'.repeat(40)}&1M`;
    const rules = RULES.filter(({ name }) => name === 'shared month, first day');
    const [trial] = new RuleIndex(rules).trialsIn(classes);
    expect(trial).toEqual({ rule: rules[0], from: 0, to: classes.length });
    expect(placesOf(rules[0] as Rule, classes, 0, classes.length)).toHaveLength(41);
  });

  it('need a class of their own', () => {
    const [rule] = REFERENCE_RULES;
    expect(() => new RuleIndex([{ ...(rule as Rule), pattern: /x|R/gu }])).toThrow(/needs no class/);
  });
});
