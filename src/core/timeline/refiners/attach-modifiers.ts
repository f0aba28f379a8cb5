/**
 * Widens each candidate over the words that shape it: "early", "the end of", "about", parts of the
 * day and clock times beside a day. Ties it to what happened: since, until, by, before, after.
 */
import type { CalendarData, DayPart, PeriodPart } from '../../languages/calendar-data.ts';
import { inPart } from '../finders/clock-text.ts';
import type { TokenText } from '../lexing/token.ts';
import type { Candidate, Relation } from '../meaning.ts';
import { isClock, isDay, isFirmBeside, shareDays } from './share-days.ts';

const RELATIONS: Readonly<Record<string, Relation>> = {
  c: 'since',
  u: 'until',
  y: 'by',
  '‹': 'before',
  '›': 'after',
};

/** Widened candidates; those swallowed by their neighbour are gone. */
export function attachModifiers(
  candidates: readonly Candidate[],
  text: TokenText,
  data: CalendarData,
): Candidate[] {
  const widened = candidates.map((candidate) => widenLeft(candidate, text, data));
  return relate(
    shareDays(
      joinDayAndTime(
        widened.map((candidate) => widenClock(widenDayPart(candidate, text), text, data)),
        text,
      ),
      text,
    ),
    text,
    data,
  );
}

function widenLeft(candidate: Candidate, text: TokenText, data: CalendarData): Candidate {
  if (candidate.meaning.kind === 'set' || candidate.meaning.kind === 'reference') return candidate;
  let { first } = candidate;
  let part: PeriodPart | undefined = candidate.part;
  let approximate = candidate.approximate;
  const at = (index: number): string => text.classes[index] ?? '¶';
  const period = !isClock(candidate);
  if (period) {
    // "early May", "late in 1957", "mid-June", "the end of the year", "early on Friday".
    const before = text.classes.slice(Math.max(0, first - 6), first);
    const hit = /(?:t?(?:~)?K(?:Ot?|t)?|t?(?:~)?E(?:-|[iO]t?|N)?|t?e(?:i))$/u.exec(before);
    if (hit && fitsPart(hit[0], candidate) && !isVerb(hit[0], first, text, data)) {
      first -= hit[0].length;
      const word = text.tokens.slice(first, candidate.first).find((token) => /[KE]/.test(token.class));
      part = word ? (word.value as PeriodPart) : part;
      if (/e/.test(hit[0]) && !word) part = 'START';
      // "early to mid June", "late or early March": of neither part alone.
      const both = /E-?(?:[>|&]-?|-)$/u.exec(text.classes.slice(Math.max(0, first - 4), first));
      if (both && word?.class === 'E') {
        first -= both[0].length;
        part = undefined;
      }
    }
    if (/[el]/.test(at(first - 1)) && /[TLh]/.test(at(first)) && candidate.meaning.kind === 'unit') {
      part = at(first - 1) === 'e' ? 'START' : 'END';
      first -= 1;
    }
    if (
      /[el]/.test(at(first - 2)) &&
      at(first - 1) === 'i' &&
      candidate.meaning.kind !== 'day' &&
      /U|4|[Mm]/.test(text.classes.slice(candidate.first, candidate.last + 1))
    ) {
      part = at(first - 2) === 'e' ? 'START' : 'END';
      first -= 2;
    }
  }
  // 5月底, "ekim ayının sonunda", "मार्च के अंत": the part stands after.
  const behind = period
    ? /^(?:U|O)?κ/u.exec(text.classes.slice(candidate.last + 1, candidate.last + 3))
    : null;
  if (behind && fitsBehind(behind[0], candidate, text)) {
    const last = candidate.last + behind[0].length;
    const token = text.tokens[last];
    if (token) return { ...candidate, last, end: token.end, part: token.value as PeriodPart };
  }
  while (at(first - 1) === '~') {
    approximate = true;
    first -= 1;
  }
  if (first === candidate.first) return candidate;
  return {
    ...candidate,
    first,
    start: text.tokens[first]?.start ?? candidate.start,
    ...(part === undefined ? {} : { part }),
    ...(approximate === true ? { approximate } : {}),
  };
}

/** The word between is "of", or says again what the period is: "ekim ayı", "2025 yılı". */
function fitsBehind(classes: string, { meaning, last }: Candidate, text: TokenText): boolean {
  if (!classes.startsWith('U')) return meaning.kind !== 'duration' && meaning.kind !== 'offset';
  if (meaning.kind !== 'date' || meaning.day !== null) return false;
  return text.tokens[last + 1]?.value === (meaning.month === null ? 'Y' : 'M');
}

/** "to start next week", "will end this Friday": no part of the week. */
function isVerb(classes: string, first: number, { tokens }: TokenText, data: CalendarData): boolean {
  if (classes !== 'K' || data.nounsModify !== true) return false;
  const before = tokens[first - 2];
  return before !== undefined && /[>x]/.test(before.class) && /^\p{L}/u.test(before.word);
}

/** "end of" wants a period; "late" fits days too. */
function fitsPart(classes: string, candidate: Candidate): boolean {
  const { kind } = candidate.meaning;
  if (kind === 'duration' || kind === 'offset') return false;
  if (classes.endsWith('K') && !/[Ot]$/.test(classes)) return candidate.meaning.kind !== 'day';
  return true;
}

/** A part of the day beside a day: "Thursday night", "the night of 10 August", "the morning after". */
function widenDayPart(candidate: Candidate, text: TokenText): Candidate {
  const { kind } = candidate.meaning;
  if (
    candidate.dayPart !== undefined ||
    !(kind === 'weekday' || kind === 'day' || kind === 'date' || kind === 'unit' || kind === 'holiday')
  )
    return candidate;
  if (kind === 'date' && candidate.meaning.day === null) return candidate;
  if (kind === 'unit' && candidate.meaning.unit !== 'D') return candidate;
  const after = text.classes.slice(candidate.last + 1, candidate.last + 4);
  const before = text.classes.slice(Math.max(0, candidate.first - 5), candidate.first);
  const right = /^(?:i?t?E?P|OP)/u.exec(after);
  const left = /(?:t?(?:E-?)?P(?:O|N|f|i)?t?)$/u.exec(before);
  if (right && !/^tE?P/.test(right[0])) {
    const last = candidate.last + right[0].length;
    const token = text.tokens[last];
    // "the early hours of Wednesday morning"
    const hours = left?.[0].endsWith('PO') === true ? candidate.first - left[0].length : candidate.first;
    const start = text.tokens[hours]?.start ?? candidate.start;
    if (token)
      return { ...candidate, first: hours, start, last, end: token.end, dayPart: token.value as DayPart };
  }
  if (left) {
    const first = candidate.first - left[0].length;
    const token = text.tokens.slice(first, candidate.first).find((word) => word.class === 'P');
    const start = text.tokens[first];
    if (token && start) return { ...candidate, first, start: start.start, dayPart: token.value as DayPart };
  }
  return candidate;
}

/** "halb acht abends", "в 8 вечера": the part of the day stands behind the hour; 午後3時: before it. */
function widenClock(candidate: Candidate, text: TokenText, data: CalendarData): Candidate {
  if (data.dateSigns === true) return widenSignedClock(candidate, text);
  const part = text.tokens[candidate.last + 1];
  if (candidate.clock === undefined || data.hourBeforePart !== true || part?.class !== 'P') return candidate;
  const { clock, loose: _loose, ...rest } = candidate;
  return {
    ...rest,
    clock: inPart(clock, part.value as DayPart),
    last: candidate.last + 1,
    end: part.end,
  };
}

/** 午後3時, 오전 10시; a part of the day that stands behind a day is that day's. */
function widenSignedClock(candidate: Candidate, text: TokenText): Candidate {
  const part = text.tokens[candidate.first - 1];
  const { clock } = candidate;
  if (clock === undefined || part?.class !== 'P') return candidate;
  if (/[UWDYMΔ4)]/.test(text.classes[candidate.first - 2] ?? '')) return candidate;
  const dayPart = part.value as DayPart;
  return { ...candidate, clock: inPart(clock, dayPart), first: candidate.first - 1, start: part.start };
}

/** "Friday at 10:57", "10:57 on 11 October", "Friday morning, around 1:30 a.m.": one expression. */
function joinDayAndTime(candidates: readonly Candidate[], text: TokenText): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    if (before && candidate.first <= before.last) {
      // A part of the day taken in by the day beside it.
      if (candidate.first <= before.first && candidate.last > before.last)
        joined[joined.length - 1] = candidate;
      continue;
    }
    if (before && isClock(before) !== isClock(candidate)) {
      const between = text.classes.slice(before.last + 1, candidate.first);
      const [day, time] = isClock(before) ? [candidate, before] : [before, candidate];
      const { clock, dayPart } = time;
      // "tomorrow night, this afternoon", "4 May, overnight": each its own.
      // "midnight on Thursday, around 1 am": two times.
      const own = time.meaning.kind === 'clock' && time.meaning.anchor !== null;
      const apart =
        (own && between.startsWith(',')) ||
        (clock === undefined ? day.dayPart !== undefined || between === ',' : day.clock !== undefined);
      const repeated = repeatedAt(day, clock);
      if (repeated && between === '@' && day === before) {
        joined[joined.length - 1] = { ...repeated, last: candidate.last, end: candidate.end };
        continue;
      }
      if (/^(?:,?[@~N,]{0,2}|[iO]t?|,?i?,?)$/u.test(between) && isDay(day) && !apart) {
        joined[joined.length - 1] = {
          ...day,
          first: before.first,
          last: candidate.last,
          start: before.start,
          end: candidate.end,
          ...(clock === undefined ? {} : { clock: inPart(clock, day.dayPart) }),
          ...(dayPart === undefined ? {} : { dayPart }),
        };
        continue;
      }
    }
    if (before && isClock(before) && isClock(candidate)) {
      const between = text.classes.slice(before.last + 1, candidate.first);
      // "this morning at 7, this afternoon at 4": each its own.
      const apart =
        between.startsWith(',') &&
        ((before.clock !== undefined && candidate.clock !== undefined) ||
          (before.dayPart !== undefined && candidate.dayPart !== undefined));
      // "1353 (1023 GMT)", "8am this morning", "in the morning at 7"
      if (!apart && /^(?:\(|i?t?|,?[@~]{0,2})$/u.test(between)) {
        const closing = between === '(' && text.classes[candidate.last + 1] === ')' ? 1 : 0;
        const part = before.dayPart ?? candidate.dayPart;
        const { loose: _loose, ...rest } = before;
        joined[joined.length - 1] = {
          ...rest,
          ...(candidate.clock !== undefined && (before.clock === undefined || candidate.clock.endsWith('Z'))
            ? { clock: inPart(candidate.clock, part) }
            : before.clock === undefined
              ? {}
              : { clock: inPart(before.clock, part) }),
          ...(part === undefined ? {} : { dayPart: part }),
          meaning: before.dayPart !== undefined ? before.meaning : candidate.meaning,
          last: candidate.last + closing,
          end: text.tokens[candidate.last + closing]?.end ?? candidate.end,
        };
        continue;
      }
    }
    joined.push(candidate);
  }
  return joined;
}

/** "each Monday at 4 pm" */
function repeatedAt({ meaning, ...rest }: Candidate, clock: string | undefined): Candidate | null {
  if (meaning.kind !== 'set' || clock === undefined || !/^XXXX-WXX-\d$/.test(meaning.value)) return null;
  return { ...rest, meaning: { kind: 'set', value: meaning.value + clock } };
}

/** True for a date that belongs to the noun after it. */
function isPremodifier({ first, last }: Candidate, text: TokenText): boolean {
  const after = text.tokens[last + 1];
  if (after?.class === "'") return true;
  return after?.class === 'x' && /[ta]/.test(text.classes[first - 1] ?? '') && /^\p{L}/u.test(after.word);
}

/** The class after a date, past a suffix cut off by an apostrophe ("Mayıs'tan beri"). */
function classAfter({ last }: Candidate, text: TokenText): string {
  const at = text.classes[last + 1] === "'" ? last + 3 : last + 1;
  return text.classes[at] ?? '¶';
}

/** "منذ مارس": one word for "ago" and "since"; before a date it is "since". */
function saysSince({ first, meaning }: Candidate, text: TokenText, data: CalendarData): boolean {
  return (
    text.classes[first - 1] === 'ä' &&
    meaning.kind === 'date' &&
    data.connecting?.since?.includes(text.tokens[first - 1]?.word ?? '') === true
  );
}

/** "in effect through Friday": up to it, where no range begins before and it is not "halfway through". */
function lastsThrough(
  candidate: Candidate,
  before: Candidate | undefined,
  text: TokenText,
  data: CalendarData,
): boolean {
  const word = text.tokens[candidate.first - 1];
  if (word?.class !== '>' || data.lastingTo?.includes(word.word) !== true || !isDay(candidate)) return false;
  if (before !== undefined && before.last >= candidate.first - 3) return false;
  const lead = text.tokens[candidate.first - 2]?.word ?? '';
  return data.partWayWords?.includes(lead) !== true && !isPremodifier(candidate, text);
}

function relate(candidates: readonly Candidate[], text: TokenText, data: CalendarData): Candidate[] {
  return candidates
    .filter(
      (candidate, index) =>
        !(isClock(candidate) && candidate.loose === true) || isFirmBeside(candidates, index, text),
    )
    .map((candidate, index, kept) => {
      if (lastsThrough(candidate, kept[index - 1], text, data)) return { ...candidate, relation: 'until' };
      const before = text.classes[candidate.first - 1] ?? '¶';
      const skipped = /[~≈t]/.test(before) ? (text.classes[candidate.first - 2] ?? '¶') : before;
      // A postposition before the date belongs to the words before it.
      const relation =
        RELATIONS[data.postpositional === true ? classAfter(candidate, text) : skipped] ??
        (saysSince(candidate, text, data) ? 'since' : undefined);
      // "shortly after 3 a.m." is that day; "after the 2014 war", "after Wednesday's vote" date the war and the vote.
      const beside = relation === 'after' || relation === 'before';
      if (beside && (candidate.clock !== undefined || isPremodifier(candidate, text))) return candidate;
      return relation === undefined ? candidate : { ...candidate, relation };
    });
}
