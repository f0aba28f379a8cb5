/**
 * Finds and dates every time expression: the text becomes classed tokens, finders list candidates,
 * refiners choose and widen them, and the resolver reads them in text order, what stands inside a
 * quotation last, because its "today" is the day of the speech.
 */
import { noTrace, type AnalysisDocument, type Trace } from '../analysis/document.ts';
import type { CalendarData } from '../languages/calendar-data.ts';
import type { Quotation, TimeExpression } from '../model.ts';
import { CALENDAR_DATE_RULES } from './finders/find-calendar-dates.ts';
import { CLOCK_HOUR_RULES, CLOCK_RULES } from './finders/find-clock-times.ts';
import { COUNTED_RULES } from './finders/find-counted-dates.ts';
import { DATE_LIST_RULES } from './finders/find-date-lists.ts';
import { DURATION_RULES } from './finders/find-durations.ts';
import { HOURS_BESIDE_RULES } from './finders/find-hours-beside.ts';
import { NUMERIC_DATE_RULES } from './finders/find-numeric-dates.ts';
import { OTHER_CALENDAR_RULES } from './finders/find-other-calendars.ts';
import { PERIOD_RULES } from './finders/find-periods.ts';
import { REFERENCE_RULES } from './finders/find-references.ts';
import { RELATIVE_RULES } from './finders/find-relative-dates.ts';
import { RuleIndex } from './finders/rule-index.ts';
import { applyRule, type Rule } from './finders/rule.ts';
import { SIGNED_DATE_RULES } from './finders/find-signed-dates.ts';
import { WEEKDAY_RULES } from './finders/find-weekdays.ts';
import { YEAR_RULES } from './finders/find-years.ts';
import { lexDocument } from './lexing/lex-text.ts';
import type { TokenText } from './lexing/token.ts';
import type { Candidate } from './meaning.ts';
import { attachModifiers } from './refiners/attach-modifiers.ts';
import { convertSolarYears } from './refiners/convert-solar-years.ts';
import { joinAppositions } from './refiners/join-appositions.ts';
import { orderDigits } from './refiners/order-digits.ts';
import { pairCalendars } from './refiners/pair-calendars.ts';
import { removeOverlaps } from './refiners/remove-overlaps.ts';
import { shareYears } from './refiners/share-years.ts';
import { resolveCandidates, type ReadExpression } from './resolving/resolve-candidates.ts';

const RULES: readonly Rule[] = [
  ...NUMERIC_DATE_RULES,
  ...CALENDAR_DATE_RULES,
  ...DATE_LIST_RULES,
  ...PERIOD_RULES,
  ...WEEKDAY_RULES,
  ...RELATIVE_RULES,
  ...COUNTED_RULES,
  ...CLOCK_HOUR_RULES,
  ...DURATION_RULES,
  ...OTHER_CALENDAR_RULES,
  ...HOURS_BESIDE_RULES,
  ...YEAR_RULES,
  ...CLOCK_RULES,
  ...REFERENCE_RULES,
];

const indexes = new WeakMap<CalendarData, RuleIndex>();

/** The rules that can find something in a language. */
function rulesOf(data: CalendarData): RuleIndex {
  let index = indexes.get(data);
  if (!index) {
    const rules = data.dateSigns === true ? [...SIGNED_DATE_RULES, ...RULES] : RULES;
    index = new RuleIndex(rules.filter((rule) => rule.fits?.(data) !== false));
    indexes.set(data, index);
  }
  return index;
}

/** A step after the finders: candidates in, candidates out. */
type Refiner = (candidates: readonly Candidate[], text: TokenText, data: CalendarData) => Candidate[];

const REFINERS: readonly (readonly [name: string, refine: Refiner])[] = [
  ['remove overlaps', removeOverlaps],
  ['order digits', orderDigits],
  ['share years', shareYears],
  ['convert solar years', convertSolarYears],
  ['pair calendars', pairCalendars],
  ['attach modifiers', attachModifiers],
  ['join appositions', joinAppositions],
];

/** Finds and resolves every time expression, in text order. */
export function findTimeExpressions(
  document: AnalysisDocument,
  quotations: readonly Quotation[],
  trace: Trace,
): readonly TimeExpression[] {
  return readTimeExpressions(document, quotations, trace).map(({ expression }) => expression);
}

/** The same with what each was read from. */
export function readTimeExpressions(
  document: AnalysisDocument,
  quotations: readonly Quotation[],
  trace: Trace,
): readonly ReadExpression[] {
  const data = document.language.calendar;
  const text = lexDocument(document);
  let candidates: Candidate[] = [];
  for (const trial of rulesOf(data).trialsIn(text.classes)) applyRule(trial, text, data, candidates);
  const explains = trace !== noTrace;
  for (const candidate of explains ? candidates : []) {
    trace(
      `find: ${candidate.finder}`,
      document.text.slice(candidate.start, candidate.end),
      JSON.stringify(candidate.meaning),
    );
  }
  for (const [name, refine] of REFINERS) {
    const before = candidates;
    candidates = refine(before, text, data);
    if (explains) traceChanges(name, before, candidates, document.text, trace);
  }
  return resolveCandidates(candidates, { document, text, quotations, data }, trace);
}

function traceChanges(
  name: string,
  before: readonly Candidate[],
  after: readonly Candidate[],
  text: string,
  trace: Trace,
): void {
  const kept = new Set(after);
  const known = new Set(before);
  for (const candidate of before) {
    if (!kept.has(candidate))
      trace(name, text.slice(candidate.start, candidate.end), `dropped or changed (${candidate.finder})`);
  }
  for (const candidate of after) {
    if (!known.has(candidate)) trace(name, text.slice(candidate.start, candidate.end), 'became');
  }
}
