/** Words for persons who are no posts, and for what becomes of them and what they do before a reporter's eyes. */
import type { NamingData } from '../languages/naming-data.ts';
import type { SpeechData } from '../languages/speech-data.ts';
import { patternOf } from './lexicon-parts.ts';

export interface PeopleWords {
  /** Nouns for one person: "guard", "buyer"; every word for a post or a role is among them. */
  readonly persons: ReadonlySet<string>;
  /** Verbs of dying: "died". */
  readonly dying: ReadonlySet<string>;
  /** Forms behind a passive, or behind what was found, that say so: "killed", "dead". */
  readonly killed: ReadonlySet<string>;
  /** What those do who are there: "nodded", "wept". */
  readonly present: ReadonlySet<string>;
  /** A verb whose subject is a woman; null where no verb tells. */
  readonly isFeminineForm: ((lower: string) => boolean) | null;
}

/** The words of a language, from what its quotations and its names know of people. */
export function peopleWordsOf(speech: SpeechData, naming: NamingData): PeopleWords {
  const others = new Set([...speech.thingNouns, ...Object.keys(speech.pronouns), ...speech.determiners]);
  const persons = [
    ...speech.speakerNouns,
    ...speech.masculines,
    ...speech.feminines,
    ...speech.strangers,
    ...speech.personNouns,
    ...(naming.personNouns ?? []),
    ...(naming.roles ?? []),
  ];
  return {
    persons: new Set(persons.filter((word) => !others.has(word))),
    dying: new Set(speech.dyingVerbs),
    killed: new Set(speech.killedForms),
    present: new Set(speech.presenceVerbs),
    isFeminineForm: speech.feminineForms === '' ? null : patternOf(speech.feminineForms),
  };
}

/** Whom a word for a person tells: "mother", "chairman". */
export function gendersOf({ masculines, feminines }: SpeechData): ReadonlyMap<string, 'he' | 'she'> {
  return new Map([
    ...masculines.map((word) => [word, 'he'] as const),
    ...feminines.map((word) => [word, 'she'] as const),
  ]);
}
