/**
 * What finding dates needs to know of a language: words, by what they mean. Keys are lower case;
 * a key of several words is a phrase and wins over its single words. The finders work on these
 * meanings, never on words, so that one grammar serves every language.
 */

import type { EventWords } from './event-words.ts';
import type { HelperWords } from './helper-words.ts';
import { words } from './speech-data.ts';

/** Calendar units: day, weekend, week, fortnight, month, quarter, half-year, year, decade, century. */
export type CalendarUnit = 'D' | 'WE' | 'W' | 'F' | 'M' | 'Q' | 'HY' | 'Y' | 'E' | 'C';
/** Clock units: hour, minute, second. */
export type ClockUnit = 'h' | 'm' | 's';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
/** Which part of a period: its start, middle, end. */
export type PeriodPart = 'START' | 'MID' | 'END';
export type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

type Words<T> = Readonly<Record<string, T>>;

/** Words that tie dates together, each list naming one meaning. */
export interface ConnectingWords {
  /** The definite article: "the". */
  readonly the?: readonly string[];
  /** The indefinite article, also the number one: "a". */
  readonly a?: readonly string[];
  readonly of?: readonly string[];
  /** "in", "during": before months, years, and future offsets ("in two days"). */
  readonly in?: readonly string[];
  readonly within?: readonly string[];
  readonly on?: readonly string[];
  readonly at?: readonly string[];
  readonly from?: readonly string[];
  /** Joins the two ends of a range: "to", "through". */
  readonly to?: readonly string[];
  readonly and?: readonly string[];
  readonly or?: readonly string[];
  readonly between?: readonly string[];
  readonly since?: readonly string[];
  readonly until?: readonly string[];
  /** "by Friday". */
  readonly by?: readonly string[];
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly that?: readonly string[];
  readonly same?: readonly string[];
  /** "every", "each". */
  readonly every?: readonly string[];
  /** "about", "around", "nearly". */
  readonly about?: readonly string[];
  /** "over", "at least": before amounts only. */
  readonly bound?: readonly string[];
  readonly for?: readonly string[];
}

export interface CalendarData {
  /** Month names and abbreviations to 1–12. */
  readonly months: Words<number>;
  readonly weekdays?: Words<number>;
  readonly seasons?: Words<Season>;
  readonly units?: Words<CalendarUnit>;
  readonly clockUnits?: Words<ClockUnit>;
  readonly numbers?: Words<number>;
  /** Multipliers such as hundred and thousand. */
  readonly multipliers?: Words<number>;
  readonly ordinals?: Words<number>;
  /** "few", "several": to the least number they may stand for. */
  readonly vague?: Words<number>;
  /** Days counted from today: yesterday −1, today 0. */
  readonly relativeDays?: Words<number>;
  /** Whole periods in one word or phrase: "heuer", "l'an dernier": unit and shift. */
  readonly relativePeriods?: Words<readonly [CalendarUnit, number]>;
  readonly dayParts?: Words<DayPart>;
  /** Words for "last", "this", "next" before or after a unit. */
  readonly last?: readonly string[];
  readonly this?: readonly string[];
  readonly next?: readonly string[];
  /** Narrative "the following day", "the previous year". */
  readonly following?: readonly string[];
  readonly previous?: readonly string[];
  /** After an amount: "two days ago". */
  readonly ago?: readonly string[];
  /** The same, ahead: "two days from now". */
  readonly fromNow?: readonly string[];
  /** Before an amount: "vor zwei Tagen", "il y a deux jours". */
  readonly agoBefore?: readonly string[];
  readonly later?: readonly string[];
  readonly earlier?: readonly string[];
  /** "early", "late", "mid" before a period. */
  readonly periodParts?: Words<PeriodPart>;
  /** "beginning", "end", "middle": with "of" before a period. */
  readonly periodPartNouns?: Words<PeriodPart>;
  readonly references?: Words<Reference>;
  /**
   * Feasts: `MM-DD`, `easter+49` (days from Western Easter), `11#4-4` (the fourth Thursday of
   * November, `#-1-` the last, `11#4-4+1` the day after), `hijri10-01` (month and day of the Islamic calendar),
   * `solar01-01` (of the Iranian one).
   */
  readonly holidays?: Words<string>;
  /** "BC" (−1) and "AD" (1). */
  readonly eras?: Words<number>;
  /** "nineties" → 90. */
  readonly decades?: Words<number>;
  /** "daily" → P1D. */
  readonly frequencies?: Words<string>;
  /** "am" 0, "pm" 12, "Uhr" −1 (no shift). */
  readonly clockWords?: Words<number>;
  readonly zones?: readonly string[];
  readonly connecting?: ConnectingWords;
  /** Words above that mean something else too, and count as a date only beside other parts of one. */
  readonly weak?: readonly string[];
  /** Letters glued to digits: "1st" (ordinal), "1990s" (decade). */
  readonly ordinalSuffixes?: readonly string[];
  readonly decadeSuffixes?: readonly string[];
  /** Letters that may be glued before a word ("وال…") and are cut to look it up. */
  readonly prefixes?: readonly string[];
  /** Letters that may be glued after a word and are cut to look it up. */
  readonly suffixes?: readonly string[];
  /** Words of future meaning near a date; past ones; the verb forms that tell the direction. */
  readonly futureWords?: readonly string[];
  readonly pastWords?: readonly string[];
  /** Words that make a dated sentence a statement ("speaking", "interview"). */
  readonly statementWords?: readonly string[];
  /** What dates tell of; see event-words.ts. */
  readonly eventWords?: EventWords;
  /** Verbs that help another one: "was", "be", "have". */
  readonly helpingWords?: readonly string[];
  /** Words of the present that make "today" mean these days ("is still strong today"). */
  readonly presentWords?: readonly string[];
  /** Nouns after a date that lies ahead ("a 10 May deadline"). */
  readonly futureNouns?: readonly string[];
  /** Participles behind a date that set what is to come: "angesetzt". */
  readonly scheduledBehind?: readonly string[];
  /** "1.7." is a day: the mark of decimals is a comma. */
  readonly dottedDays?: boolean;
  /** Words of the future only before an infinitive: "going to", "set to". */
  readonly futureBeforeInfinitive?: readonly string[];
  /** Verbs whose infinitive lies ahead: "promised to meet on Friday". */
  readonly intendingWords?: readonly string[];
  /** Words right before a weekday: "on". */
  readonly dayLeads?: readonly string[];
  /** Prepositions that hold their article: German "am". */
  readonly joinedArticles?: readonly string[];
  /** The auxiliary of what goes on until a limit: "has closed until Friday". */
  /** Endings of what is counted from before an amount: Turkish "seçimden üç gün önce". */
  readonly fromEndings?: readonly string[];
  /** Words with such an ending that mean now. */
  readonly fromNowWords?: readonly string[];
  readonly perfectWords?: readonly string[];
  /** Helping verbs where they help none; see helper-verbs.ts. */
  readonly helpers?: HelperWords;
  /** Forms that end a clause and tell that it holds still: "dass sie bis Sonntag geschlossen bleibe". */
  readonly lastingForms?: readonly string[];
  /** Forms before the date from which something decided upon holds: "voted to adopt it beginning in August". */
  readonly beginningForms?: readonly string[];
  /** Endings and beginnings of verbs of the future ("reunirá", ستعقد). */
  readonly futureEndings?: readonly string[];
  readonly futurePrefixes?: readonly string[];
  /** Words that only look like such verbs: سيارة, a car. */
  readonly futureLookalikes?: readonly string[];
  /** What a verb without a marker tells, where the future is always marked. */
  readonly unmarkedTense?: 'past';
  /** The verb ends the sentence (Urdu, Turkish): tense is looked for to the right first. */
  readonly verbFinal?: boolean;
  /** A helped verb stands at the end of its clause (German). */
  readonly verbBracket?: boolean;
  /** Adjectives follow their noun: "lunes próximo". */
  readonly adjectivesFollow?: boolean;
  /** Pairs of words that put what follows at an unknown time after ("soon after"). */
  readonly soonAfter?: readonly string[];
  /** Words that deny what follows them closely. */
  readonly negations?: readonly string[];
  /** Words that make what follows unreal: "if", "whether", "without". */
  readonly unrealWords?: readonly string[];
  /** Present forms that tell of a state ("has", "says"). */
  readonly presentForms?: readonly string[];
  /** Forms of the present before a participle ("is made"). */
  readonly passivePresent?: readonly string[];
  /** Words that open another clause ("which", "after"). */
  readonly clauseWords?: readonly string[];
  /** Words after a date that opens a stretch, whether or not it has begun ("从9月起"). */
  readonly openingWords?: readonly string[];
  /** Words of comparison before "since" ("worst", "only"). */
  readonly superlatives?: readonly string[];
  /** Endings of superlatives, or the word that makes them, after an article ("deadliest": est; "le plus"). */
  readonly superlativeEndings?: readonly string[];
  /** Endings of past-tense verbs ("ed"), for words of five letters and more. */
  readonly pastEndings?: readonly string[];
  /** Adjectives of length: "viertägig" is read as a number and one of these: tägig → D. */
  readonly durationAdjectives?: Words<CalendarUnit>;
  /** Order of the parts in numeric dates such as 4/5/2025. */
  readonly numericOrder?: 'day-first' | 'month-first';
  /** Written without spaces between words (Chinese): words are looked up letter by letter. */
  readonly unspaced?: boolean;
  /** Where there are no spaces: words that hold one of the words above and mean something else (Japanese 朝鮮). */
  readonly wholeWords?: readonly string[];
  /** The parts of a date carry signs: 2026年3月14日, 2026년 3월 14일. */
  readonly dateSigns?: boolean;
  /** A year always carries its sign; four digits alone count something. */
  readonly signedYears?: boolean;
  /** Letters glued after a word that are a word of their own: Korean 14일부터 is “14일” and “부터”. */
  readonly particles?: readonly string[];
  /** Words before a year that count it from another one, to what its number lacks: 令和 8 is 2018 + 8. */
  readonly eraYears?: Words<number>;
  /** Words before a date of a calendar that is not converted: 农历八月十五. */
  readonly otherCalendarWords?: readonly string[];
  /** Parts of the year or month that is meant, in one word or phrase: 年底, "yıl sonu". They are also in `periodPartAfter`. */
  readonly ownParts?: Words<CalendarUnit>;
  /** Years of four digits are those of the Buddhist era, 543 ahead (Thai 2569 is 2026). */
  readonly buddhistYears?: boolean;
  /** Forms of the past that with an infinitive tell what was still to come: "was to", "devait". */
  readonly plannedInPast?: readonly string[];
  /** Endings of the infinitives behind them, where no word like "to" leads to one. */
  readonly infinitiveEndings?: readonly string[];
  /** Letters from which a word is judged by its ending as a verb; five where left out. */
  readonly shortestVerb?: number;
  /** Words before tens of degrees or points: "in the low 40s". */
  readonly heightWords?: readonly string[];
  /** Words before an age ("in his 60s"). */
  readonly possessives?: readonly string[];
  /** Auxiliaries of what was over before the story ("had agreed"). */
  readonly pluperfect?: readonly string[];
  /** Nouns stand unjoined before the nouns they describe: "winter tyres". */
  readonly nounsModify?: boolean;
  /** Words of "this" that take no plural: "this years festival" lacks its apostrophe. */
  readonly singularThis?: readonly string[];
  /** Words between "week" and its first day: "the week commencing 9 February". */
  readonly weekStarts?: readonly string[];
  /** Plural words of units and parts of the day, that alone name no one period ("days", "mornings"). */
  readonly pluralUnits?: readonly string[];
  /** "Mondays". */
  readonly pluralWeekdays?: readonly string[];
  /** Parts of the day that alone are a date ("overnight"). */
  readonly datingDayParts?: readonly string[];
  /** Words behind such a part that name something else with it: "the overnight rate". */
  readonly dayPartNouns?: readonly string[];
  /** Words before an hour that move it by minutes: "half past" 30, "quarter to" −15, German "halb" −30. */
  readonly hourFractions?: Words<number>;
  /** Days that are the night of one ("tonight"). */
  readonly nightDays?: readonly string[];
  /** "noon" → T12:00. */
  readonly namedHours?: Words<string>;
  /** Of those the ones that say about: "noonish". */
  readonly vagueHours?: readonly string[];
  /** Words before a span of ages: "aged between 2 and 6". */
  readonly ageWords?: readonly string[];
  /** Words between minutes and their hour: "ten past nine" 1, "ten to nine" −1. */
  readonly minuteLinks?: Words<1 | -1>;
  /** After an amount: "and a half". */
  readonly half?: readonly string[];
  /** The same, of other parts: "and a quarter" 0.25. */
  readonly quarters?: Words<number>;
  /** Words before a year that name a plan ("Agenda 2063"). */
  readonly titleYearWords?: readonly string[];
  /** Words before a weekday that make it a feast or a name ("Black Monday"). */
  readonly namedDays?: readonly string[];
  /** What papers are called after a weekday or before "on" and one: "the Sunday Times", "the Mail on Sunday". */
  readonly paperNames?: readonly string[];
  /** Names of clubs and the like that end with a weekday ("sheffield wednesday"). */
  readonly weekdayNames?: readonly string[];
  /** Directions that only stand before or after several units ("derniers mois", "ближайшие недели"). */
  readonly pluralDirections?: readonly string[];
  /** "And" written together with the next word (Arabic و). */
  readonly joinedAnd?: string;
  /** Parts of a year in one word: 上半年 is `HY 1`. */
  readonly partWords?: Words<string>;
  /** Numbers that after digits are a short month: Portuguese dez, in "5 dez". */
  readonly numberMonths?: Words<number>;
  /** The day of the month stands behind its weekday in brackets: "nesta quarta (5)". */
  readonly bracketedDays?: boolean;
  /** Amount and unit in one word: Arabic يومين, "two days". */
  readonly unitAmounts?: Words<readonly [number, CalendarUnit | ClockUnit]>;
  /** A weekday with its week in one word: Chinese 上周五 is `[5, -1]`. */
  readonly relativeWeekdays?: Words<readonly [number, number]>;
  /** Words that are a part of the day after one of `after`, and what their own entry says elsewhere. */
  readonly dayPartAfter?: Words<{ readonly dayPart: DayPart; readonly after: readonly string[] }>;
  /** The end of a day in one phrase: "end of day", "COB". They are also in `periodPartNouns`. */
  readonly dayEnds?: readonly string[];
  /** "Monday week" is the Monday after the coming one. */
  readonly weekdayWeeks?: boolean;
  /** Words for "to" that also say how long something lasts: "in effect through Friday". */
  readonly lastingTo?: readonly string[];
  /** Words before them that take that back: "halfway through". */
  readonly partWayWords?: readonly string[];
  /** The end of a unit in one word: "EOY". */
  readonly unitEnds?: Words<CalendarUnit>;
  /** Letters before a year that may touch it: "FY18". */
  readonly yearLetters?: readonly string[];
  /** Words that belong to the year before them ("2025 года") or after them ("Jahr 2025"). */
  readonly yearAfter?: readonly string[];
  readonly yearBefore?: readonly string[];
  /** Plural years before a decade: "les années 1990". */
  readonly decadeLeads?: readonly string[];
  /** Months of the Islamic lunar and the Iranian solar calendar to 1–12. */
  readonly hijriMonths?: Words<number>;
  readonly solarMonths?: Words<number>;
  /** Era marks of those calendars, cut with the date ("هـ", "AH"). */
  readonly hijriMarks?: readonly string[];
  /** Words between a date and the same day in another calendar: الموافق. */
  readonly sameDayWords?: readonly string[];
  /** Of those marks the ones of the solar calendar. */
  readonly solarMarks?: readonly string[];
  /** Years such as 1404 are those of the solar calendar (Persian). */
  readonly solarYears?: boolean;
  /** "since", "until" stand after the date (Turkish, Urdu, Hindi). */
  readonly postpositional?: boolean;
  /** Weekday and part of the day grown together: "Dienstagabend". */
  readonly compoundDays?: boolean;
  /** Words for the day of the month after its number: 日, 号. */
  readonly dayOfMonthWords?: readonly string[];
  /** Words for the month after its number, where a length has another one: 月, 월. */
  readonly monthSigns?: readonly string[];
  /** Units that also mark the hour ("14h30", "à 14 heures"). */
  readonly hourUnits?: readonly string[];
  /** The part of the day stands behind the hour: "8 Uhr abends", "8 вечера". */
  readonly hourBeforePart?: boolean;
  /** Words before a clock time ("saat 14.30"). */
  readonly clockLeads?: readonly string[];
  /** A word for yesterday and tomorrow alike, told by the tense: Hindi कल. The distance in days. */
  readonly ambiguousDays?: Words<number>;
  /** Months that are common words too and count only with a day beside them. */
  readonly needsDay?: readonly string[];
  /** "early", "end" written after the period: 5月底. */
  readonly periodPartAfter?: Words<PeriodPart>;
  /** Of the words for "in", those that count on from now ("in two days"); all where left out. */
  readonly futureIn?: readonly string[];
  /** Letters before a digit that name a part of the year: "Q3", French "T3". */
  readonly partLetters?: Words<'Q' | 'HY'>;
  /** Days counted from the one told of: "le lendemain" is 1, "la veille" −1. */
  readonly storyDays?: Words<number>;
  /** Months that are also first names; beside another capitalised word they are one. */
  readonly firstNameMonths?: readonly string[];
  /** Nouns after a number that make it no date ("2,010 people"). */
  readonly countedNouns?: readonly string[];
  /** Verbs that move a date on: "postponed to Friday". */
  readonly postponing?: readonly string[];
  /** The same where the verb stands behind the new day, by their beginnings: "auf Montag verschoben". */
  readonly postponedBehind?: readonly string[];
  /** Words before a vague amount that take it back: "as many months", "how many days". */
  readonly amountQuestions?: readonly string[];
  /** Words for a half of the year that are as well the half of anything, and need the year beside them. */
  readonly anyHalves?: readonly string[];
  /** Words before "day" or "night" that name a day by its event: "opening night", "polling day". */
  readonly eventDays?: readonly string[];
  /** Verbs before a part of the day that lasts through it: "spent the night in tents". */
  readonly spendingWords?: readonly string[];
  /** "every other": of the units that follow, every second one. */
  readonly everyOther?: readonly string[];
  /** Words between a number and "a week" that make it something repeated: "twice", "times". */
  readonly repetitionWords?: readonly string[];
}

/**
 * A table from values and the words that mean them, separated by blanks or line feeds; `_` stands
 * for a blank inside one.
 */
export function byValue<T>(
  pairs: readonly (readonly [value: T, list: string])[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    pairs.flatMap(([value, list]) => words(list).map((word): [string, T] => [word, value])),
  );
}
