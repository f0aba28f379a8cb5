/** What the words of a sentence say of its event: synonyms are one word, empty ones none. */
import { COMMON_WORDS } from '../../analysis/common-words.ts';
import type { Language } from '../../languages/language.ts';
import { foldName } from '../../names/fold-name.ts';
import { lexiconOf } from '../../names/lexicon.ts';

/** Letters by which two words are compared. */
const STEM = 6;
/** Letters that a cut ending leaves, and of the shortest word that tells something. */
const SHORTEST = 3;

export interface EventVocabulary {
  /** A word's class of synonyms, else its stem; null where it tells nothing. Lower case. */
  readonly senseOf: (word: string) => string | null;
  /** Writes phrases that are one word among the synonyms together: "stepped down". Lower case. */
  readonly joinPhrases: (text: string) => string;
  /** Words of what seldom happens twice in a day at one place: a landslide, a crash. */
  readonly mishaps: ReadonlySet<string>;
  /** Number words to digits. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly siteLeads: ReadonlySet<string>;
  readonly modifiersLead: boolean;
  /** "Minister": written large beside a name. Lower case. */
  readonly isRole: (word: string) => boolean;
  /** True where only names are written large. */
  readonly largeAreNames: boolean;
}

const MADE = new WeakMap<Language, EventVocabulary>();

export function eventVocabulary(language: Language): EventVocabulary {
  let made = MADE.get(language);
  if (made === undefined) MADE.set(language, (made = vocabularyOf(language)));
  return made;
}

function vocabularyOf(language: Language): EventVocabulary {
  const { calendar, code } = language;
  const {
    synonyms = [],
    emptyWords = [],
    wordEndings = [],
    siteLeads,
    modifiersLead,
  } = calendar.eventWords ?? {};
  const { connecting } = calendar;
  const classes = new Map<string, string>();
  const phrases: string[] = [];
  for (const line of synonyms) {
    const [name = '', ...others] = line.split(' ');
    for (const word of [name, ...others]) {
      classes.set(word, name);
      if (word.includes('_')) phrases.push(word);
    }
  }
  const join = joinerOf(phrases, calendar.verbBracket === true);
  const roles = lexiconOf(language).roles;
  const empty = new Set([
    ...(COMMON_WORDS[code] ?? '').split(' ').filter((word) => !roles.has(foldName(word))),
    ...emptyWords,
    ...(calendar.helpingWords ?? []),
    ...Object.keys(calendar.weekdays ?? {}),
    ...Object.keys(calendar.months),
    ...Object.keys(calendar.units ?? {}),
    ...Object.keys(calendar.dayParts ?? {}),
  ]);
  // Without a list of them, short words are taken for empty.
  const least = emptyWords.length > 0 ? SHORTEST : SHORTEST + 1;
  const stem = (word: string): string => {
    const ending = wordEndings.find(
      (each) => word.endsWith(each) && word.length - each.length >= SHORTEST && !word.endsWith('ss'),
    );
    return (ending === undefined ? word : word.slice(0, -ending.length)).slice(0, STEM);
  };
  const senseOf = (word: string): string | null => {
    const known = classes.get(word);
    if (known !== undefined) return known;
    if (empty.has(word) || !(word.length >= least || /[^\p{ASCII}]/u.test(word))) return null;
    return stem(word);
  };
  return {
    senseOf,
    mishaps: new Set((calendar.helpers?.mishaps ?? []).flatMap((word) => senseOf(word) ?? [])),
    joinPhrases: join,
    numbers: calendar.numbers ?? {},
    siteLeads: new Set(siteLeads ?? [...(connecting?.in ?? []), ...(connecting?.at ?? [])]),
    isRole: (word) => roles.has(foldName(word)),
    modifiersLead: modifiersLead === true,
    largeAreNames: !language.speech.nounsCapital,
  };
}

function joinerOf(phrases: readonly string[], areSplit: boolean): (text: string) => string {
  if (phrases.length === 0) return (text) => text;
  const spaced = phrases.map((phrase) => phrase.replaceAll('_', ' '));
  const whole = new RegExp(`(?<!\\p{L})(?:${spaced.join('|')})(?!\\p{L})`, 'gu');
  const joined = (text: string): string => text.replace(whole, (phrase) => phrase.replaceAll(' ', '_'));
  if (!areSplit) return joined;
  // "trat am Freitag als Bürgermeister zurück": the parts stand apart.
  const pairs = spaced.map((phrase): readonly [RegExp, string] => {
    const [first = '', last = ''] = phrase.split(' ');
    return [
      new RegExp(`(?<!\\p{L})${first} ([^.,;:]*)(?<!\\p{L})${last}(?!\\p{L})`, 'u'),
      `${phrase.replaceAll(' ', '_')} $1`,
    ];
  });
  return (text) => pairs.reduce((read, [pattern, phrase]) => read.replace(pattern, phrase), joined(text));
}
