import { describe, expect, it } from 'vitest';
import { CALENDAR_DATE_RULES } from '../../../src/core/timeline/finders/find-calendar-dates.ts';
import { CLOCK_RULES } from '../../../src/core/timeline/finders/find-clock-times.ts';
import { DURATION_RULES } from '../../../src/core/timeline/finders/find-durations.ts';
import { NUMERIC_DATE_RULES } from '../../../src/core/timeline/finders/find-numeric-dates.ts';
import { OTHER_CALENDAR_RULES } from '../../../src/core/timeline/finders/find-other-calendars.ts';
import { PERIOD_RULES } from '../../../src/core/timeline/finders/find-periods.ts';
import { REFERENCE_RULES } from '../../../src/core/timeline/finders/find-references.ts';
import { RELATIVE_RULES } from '../../../src/core/timeline/finders/find-relative-dates.ts';
import { SIGNED_DATE_RULES } from '../../../src/core/timeline/finders/find-signed-dates.ts';
import { WEEKDAY_RULES } from '../../../src/core/timeline/finders/find-weekdays.ts';
import { YEAR_RULES } from '../../../src/core/timeline/finders/find-years.ts';
import { holdsRequired, requiredClasses } from '../../../src/core/timeline/finders/required-classes.ts';

describe('what a pattern requires', () => {
  it.each<[pattern: RegExp, required: readonly string[]]>([
    [/M1/u, ['M', '1']],
    [/[Mm],?1/u, ['Mm', '1']],
    [/t?[LTX]?HO?4?/u, ['H']],
    [/4-1-1|4\/1\/1/u, ['44']],
    [/M|x?/u, []],
    [/(?:W,?)?[1o]/u, ['1o']],
    [/(?:W|M4)+U/u, ['WM', 'U']],
    [/(?<=N)to(?![,.])/u, ['t', 'o']],
    [/1([./-])1\1[14]/u, ['1', './-', '1', '14']],
    [/U{1,2}/u, ['U']],
    [/U{0,2}/u, []],
    [/[^x]/u, []],
    [/[\d.]/u, []],
    [/[a-z]/u, []],
    [/\(z\)/u, ['(', 'z', ')']],
    [/(?:M|^)4$/u, ['4']],
    [/(?<day>D)?W/u, ['W']],
  ])('%s', (pattern, required) => {
    expect(requiredClasses(pattern)).toEqual(required);
  });

  it.each<[classes: string, required: readonly string[], holds: boolean]>([
    ['x,xM1', ['Mm', '1'], true],
    ['x,xM', ['Mm', '1'], false],
    ['', ['M'], false],
    ['x', [], true],
  ])('%s holds %s: %s', (classes, required, holds) => {
    expect(holdsRequired(classes, required)).toBe(holds);
  });
});

describe('the rules', () => {
  const rules = [
    CALENDAR_DATE_RULES,
    CLOCK_RULES,
    DURATION_RULES,
    NUMERIC_DATE_RULES,
    SIGNED_DATE_RULES,
    OTHER_CALENDAR_RULES,
    PERIOD_RULES,
    REFERENCE_RULES,
    RELATIVE_RULES,
    WEEKDAY_RULES,
    YEAR_RULES,
  ].flat();
  const letters = [
    ...new Set(
      rules.map(({ pattern }) => pattern.source.replaceAll(/\(\?[:=!<]*|[\\()[\]^|?*+{}]/g, '')).join(''),
    ),
  ];

  it('find nothing without the classes they require', () => {
    let seed = 1;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed % below;
    };
    const wrong: string[] = [];
    let matched = 0;
    for (let round = 0; round < 4000; round += 1) {
      const classes = Array.from({ length: 1 + next(9) }, () => letters[next(letters.length)]).join('');
      for (const { name, pattern } of rules) {
        pattern.lastIndex = 0;
        if (!pattern.test(classes)) continue;
        matched += 1;
        if (!holdsRequired(classes, requiredClasses(pattern))) wrong.push(`${name}: ${classes}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(matched).toBeGreaterThan(1000);
  });
});
