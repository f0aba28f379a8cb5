/**
 * Numbers that only their neighbours make hours: "Friday from 9 to 3", "between 8 and 11 last night",
 * "ten past nine", "one fifteen to one fifty-five", "0645-0915". Scores, votes and prices stand beside
 * days as well ("won Monday 5-3"), so a bare pair needs "from" or "between", and nothing to count behind it.
 */
import type { DayPart } from '../../languages/calendar-data.ts';
import type { Token } from '../lexing/token.ts';
import { clockText, inPart } from './clock-text.ts';
import { isCountedNoun } from './guards.ts';
import { numberOf, tokenOf, type Found, type Match, type Rule } from './rule.ts';

function hourFound(hour: number, minute: number | null = null): Found {
  return { clock: clockText(hour, minute, null), meaning: { kind: 'clock', anchor: null } };
}

function isHour(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= 12;
}

/** "children aged between 2 and 6": no hours. */
function isAge({ text, data }: Match, at: number): boolean {
  const word = text.tokens[at - 1];
  return (
    text.classes[at] === 'b' &&
    (isCountedNoun(word, data) || data.ageWords?.includes(word?.word ?? '') === true)
  );
}

/** The first hour of a pair. */
function readFirstHour(match: Match): Found | null {
  const hour = numberOf(match, '1');
  if (isAge(match, match.first - 1)) return null;
  return isHour(hour) && isHour(Number(match.text.tokens[match.last + 2]?.value)) ? hourFound(hour) : null;
}

/** The second hour of a pair, after noon where it would come before the first. */
function readSecondHour(match: Match): Found | null {
  const hour = numberOf(match, '1');
  // "from 11:15 to 2", "from 11:15 am to 2", "from 11 to 2"
  const before = match.text.tokens.slice(Math.max(0, match.first - 5), match.first - 1);
  const mark = before.findLastIndex((token) => token.class === ':');
  const first = mark > 0 ? before[mark - 1] : before.findLast((token) => token.class === '1');
  if (isAge(match, match.first - 3)) return null;
  if (!isHour(hour) || !first || Number(first.value) > 23) return null;
  return hourFound(hour <= Number(first.value) && hour < 12 ? hour + 12 : hour);
}

/** "4 to eight in the morning": both hours lie in that part of the day. */
function readHourOfPart(match: Match): Found | null {
  const hour = numberOf(match, '1n');
  const part = match.text.tokens[match.last + 5];
  const joint = match.text.classes[match.last + 1];
  if (!isHour(hour) || part?.class !== 'P' || (joint === '&' && match.text.classes[match.first - 1] !== 'b'))
    return null;
  const found = hourFound(hour);
  return { ...found, clock: inPart(found.clock ?? '', part.value as DayPart) };
}

/** Minutes before an hour that are said so: "at ten to nine". */
const MINUTES_TO: ReadonlySet<number> = new Set([5, 10, 20, 25]);

/** "ten past nine", "25 minutes past ten in the evening", "at ten to nine" */
function readMinutesPast(match: Match): Found | null {
  const link = tokenOf(match, 'L>');
  const way = match.data.minuteLinks?.[link?.word ?? ''];
  const [minutes, hour] = match.tokens.filter((token) => /[1n]/.test(token.class));
  const unit = tokenOf(match, 'V');
  if (way === undefined || !minutes || !hour || !isHour(Number(hour.value)) || (unit && unit.value !== 'm'))
    return null;
  const amount = Number(minutes.value);
  if (!Number.isInteger(amount) || amount < 1 || amount > 29 || (way < 0 && !MINUTES_TO.has(amount)))
    return null;
  const half = numberOf(match, 'C');
  const after = match.text.classes.slice(match.last + 1, match.last + 4);
  const isLed = /[@~]/.test(match.text.classes[match.first - 1] ?? '');
  const isSure = half !== null || after.startsWith('itP') || (isLed && /^(?:[.,;)¶NOWD&>|]|$)/.test(after));
  // "at ten to nine"; led by nothing, or in digits, it is a range.
  if (!isSure || (way < 0 && !(isLed && (minutes.class === 'n' || hour.class === 'n')))) return null;
  const whole = (Number(hour.value) % 12) + (half === 12 ? 12 : 0);
  const shown = half === null || half < 0 ? Number(hour.value) : whole;
  return way > 0 ? hourFound(shown, amount) : hourFound((shown + 23) % 24, 60 - amount);
}

/** "Mass is 9.15-10.30 on Sunday": minutes behind a stop, in fives, in two times one after the other. */
function readStoppedPair(match: Match): Found | null {
  const { tokens, classes } = match.text;
  const isFirst = /[->u]/.test(classes[match.last + 1] ?? '');
  const own = stoppedTime(match.tokens[0]);
  const other = stoppedTime(tokens[isFirst ? match.last + 2 : match.first - 2]);
  // "2.25-2.50 on Monday" is a rate.
  if (own === null || other === null || isFirst !== own < other || Math.max(own, other) < 600) return null;
  return hourFound(Math.floor(own / 60), own % 60);
}

/** Minutes since midnight. */
function stoppedTime(token: Token | undefined): number | null {
  const [, hour, minute] = /^(\d\d?)\.([0-5][05])$/.exec(token?.word ?? '') ?? [];
  return hour === undefined || Number(hour) > 23 ? null : Number(hour) * 60 + Number(minute);
}

/** Hour and minutes in words: two tokens, or one that was taken for a year ("eleven thirty"). */
function spokenTime(tokens: readonly Token[], text: string): readonly [hour: number, minute: number] | null {
  const [first, second] = tokens;
  if (!first) return null;
  const isOne = first.class === '4';
  if (isOne && /\p{N}/u.test(text.charAt(first.start))) return null;
  const hour = isOne ? Math.floor(Number(first.value) / 100) : Number(first.value);
  const minute = isOne ? Number(first.value) % 100 : Number(second?.value);
  return isHour(hour) && Number.isInteger(minute) && minute >= 10 && minute <= 59 ? [hour, minute] : null;
}

/** "four fifteen pm", "from one fifteen to one fifty-five" */
function readSpoken(match: Match): Found | null {
  const time = spokenTime(match.tokens, match.text.text);
  if (!time) return null;
  const half = numberOf(match, 'C');
  const [hour, minute] = time;
  return hourFound(half === 12 ? (hour % 12) + 12 : half === 0 ? hour % 12 : hour, minute);
}

/** "between 0645 and 0915": four digits, the first of them 0 where they could be a year. */
function readFourDigits(match: Match): Found | null {
  const { tokens } = match.text;
  const own = match.tokens[0];
  const isFirst =
    /[34]/.test(match.text.classes[match.last + 2] ?? '') &&
    /[->u&]/.test(match.text.classes[match.last + 1] ?? '');
  const [from, to] = isFirst ? [own, tokens[match.last + 2]] : [tokens[match.first - 2], own];
  if (!own || !from || !to || !FOUR_DIGITS.test(from.word) || !FOUR_DIGITS.test(to.word)) return null;
  if (!from.word.startsWith('0') || to.word <= from.word) return null;
  return hourFound(Number(own.word.slice(0, 2)), Number(own.word.slice(2)));
}

const FOUR_DIGITS = /^[0-2]\d[0-5]\d$/;
const inWords = (data: Match['data']): boolean => data.minuteLinks !== undefined;

export const HOURS_BESIDE_RULES: readonly Rule[] = [
  {
    name: 'hour of a pair, first',
    pattern: /(?<=[WwDP],?f)1(?=[->u]1(?:[.,;)¶]|$))|(?<=b)1(?=&1(?:D|[LTX]P|N[WD]|N[LTX]W))/gu,
    read: readFirstHour,
  },
  {
    name: 'hour of a pair, second',
    pattern:
      /(?<=[WwDP],?f1[->u])1(?=[.,;)¶]|$)|(?<=b1&)1(?=D|[LTX]P|N[WD]|N[LTX]W)|(?<=[fb]1:1C?[->&u])1(?=[.,;)¶]|N|D|W|$)/gu,
    read: readSecondHour,
  },
  {
    name: 'pair of times with stops',
    pattern:
      /(?<![$€£])3(?=[->u]3N?[WD])|(?<=[WDN@],?)3(?=[->u]3(?:[.,;)¶]|$))|(?<=(?<![$€£])3[->u])3(?=N?[WD])|(?<=[WDN@],?3[->u])3(?=[.,;)¶]|$)/gu,
    read: readStoppedPair,
  },
  { name: 'hour before one in its part', pattern: /[1n](?=[->u&][1n]itP)/gu, read: readHourOfPart },
  { name: 'minutes past the hour', fits: inWords, pattern: /[1n]V?[L>][1n]C?/gu, read: readMinutesPast },
  {
    name: 'time in words',
    fits: inWords,
    pattern:
      /(?:nn|4)C|(?<=@~?)(?:nn|4)(?=[.,;)¶NWD&>|]|$)|(?<=[fb])(?:nn|4)(?=[->&u](?:nn|4))|(?<=[fb](?:nn|4)[->&u])(?:nn|4)/gu,
    read: readSpoken,
  },
  {
    name: 'four digits to four digits',
    pattern: /(?<=[fb@NWwDO,:¶(])[34](?=[->u&][34])|(?<=[fb@NWwDO,:¶(][34][->u&])[34]/gu,
    read: readFourDigits,
  },
];
