/** Where an event was: of the places of its sentence those of its own clause, no origins and no routes. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { AnalysisDocument } from '../../analysis/document.ts';
import type { Span } from '../../model.ts';
import type { TokenText } from '../lexing/token.ts';
import { verbMark } from '../lexing/verb-marks.ts';
import { firstStartingAt } from '../spans.ts';
import type { TokenRange } from './find-trigger.ts';

/** Words between a verb and the place it leads to: "was diverted late to Lyon". */
const REACH = 3;

/** What can be asked of the places of one event. */
export interface PlaceScene {
  readonly text: TokenText;
  readonly first: number;
  readonly last: number;
  readonly trigger: Span | null;
  readonly date: Span | null;
}

/** True for a place that something else was at, or that somebody came from, went to or was between. */
export function isElsewhere(place: Span, scene: PlaceScene, { language }: AnalysisDocument): boolean {
  const { text } = scene;
  const at = firstStartingAt(text.tokens, place.start);
  return (
    isInOtherClause(at, scene, language.calendar) ||
    isOnRoute(at, scene, language.calendar) ||
    isOfParticiple(at, scene)
  );
}

/** "who studied in Paris", "a native of Havana", "and flew to Rome": a clause with another verb, or none and only a noun. */
function isInOtherClause(at: number, scene: PlaceScene, data: CalendarData): boolean {
  const { text, trigger, date } = scene;
  const clause = clauseOf(at, scene, data);
  const cores = [trigger, date].filter((core) => core !== null);
  const holds = ({ start }: Span): boolean =>
    start >= (text.tokens[clause.first]?.start ?? 0) && start <= (text.tokens[clause.last]?.start ?? 0);
  if (trigger !== null ? holds(trigger) : cores.some(holds)) return false;
  const opener = text.tokens[clause.first];
  if (clause.first === scene.first || !opener) return hasVerb(clause, text) && !cores.some(holds);
  if (data.eventWords?.relatives?.includes(opener.word) === true) return true;
  // A noun set off by commas says who somebody is.
  const isApposition =
    /[ta]/.test(opener.class) && isBorder(text, clause.first - 1) && isBorder(text, clause.last + 1);
  return (isApposition && !cores.some(holds)) || hasVerb(clause, text);
}

function isBorder(text: TokenText, index: number): boolean {
  return BORDER.test(text.classes[index] ?? ',');
}

function hasVerb({ first, last }: TokenRange, text: TokenText): boolean {
  for (let index = first; index <= last; index += 1) {
    const mark = verbMark(text, index);
    if (mark === 'past' || mark === 'future') return true;
  }
  return false;
}

const BORDER = /[,;:()“”"]/;

function clauseOf(at: number, { text, first, last }: PlaceScene, data: CalendarData): TokenRange {
  let start = at;
  while (start > first && !opensClause(start, text, data) && !isBorder(text, start - 1)) start -= 1;
  let end = at;
  while (end < last && !isBorder(text, end + 1) && !opensClause(end + 1, text, data)) end += 1;
  return { first: start, last: end };
}

/** "as the coach was returning", "and flew to Rome". */
function opensClause(index: number, text: TokenText, data: CalendarData): boolean {
  const token = text.tokens[index];
  if (!token) return false;
  if (data.eventWords?.sideClauses?.includes(token.word) === true) return true;
  return token.class === '&' && verbMark(text, index + 1) === 'past';
}

/** "from Milan to Zurich", "between Homs and Hama"; not what the verb itself leads to or from ("flew to Rome"). */
function isOnRoute(at: number, { text, first, trigger }: PlaceScene, data: CalendarData): boolean {
  const lead = leadOf(at, text, first);
  if (lead < first) return false;
  if (text.classes[lead] === 'b') return true;
  if (text.classes[lead] === '&') {
    const other = leadOf(lead - 1, text, first);
    return text.classes[other] === 'b' || text.classes[other - 1] === 'b';
  }
  const isRoute = data.eventWords?.routeWords?.includes(text.tokens[lead]?.word ?? '') === true;
  if (!isRoute) return false;
  for (let index = lead - 1; index >= Math.max(first, lead - REACH); index -= 1)
    if (text.tokens[index]?.start === trigger?.start) return false;
  return true;
}

/** The word before a name, its article and adjectives of direction passed over. */
function leadOf(at: number, text: TokenText, first: number): number {
  let lead = at - 1;
  while (lead > first && /[ta]/.test(text.classes[lead] ?? '')) lead -= 1;
  return lead;
}

/** "A man wanted in Cardiff was arrested": the participle before the preposition, with the event's verb behind. */
function isOfParticiple(at: number, { text, first, trigger }: PlaceScene): boolean {
  if (trigger === null || trigger.start < (text.tokens[at]?.start ?? 0)) return false;
  const verb = leadOf(at, text, first) - 1;
  if (verb <= first || verbMark(text, verb) !== 'past') return false;
  for (let index = at; text.tokens[index] && (text.tokens[index]?.start ?? 0) < trigger.start; index += 1)
    if (isBorder(text, index)) return false;
  return true;
}
