/**
 * Whom "he" or "she" stands for. Sentences are read backwards, each from its subject on. Somebody whose given name or
 * title speaks against the pronoun is never meant: then it is whoever the text only describes ("his mother", "the
 * guard"), or it stays open.
 */
import { isDead } from './deaths.ts';
import { addressedIn, describedIn, describedSubject, type Described } from './described-candidates.ts';
import { isPerson, type Gender, type Person } from './noted-person.ts';
import { apposedPerson, lookUp, personIn, type PhraseReading } from './phrase-people.ts';
import { sentenceSubject } from './subject-order.ts';
import { sentenceStart } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';
import type { Place, ResolvedSpeaker } from './uncased-names.ts';

interface Reading extends PhraseReading {
  readonly frames: readonly Frame[];
  /** Who a phrase stands for if it speaks. */
  readonly speak: (place: Place) => ResolvedSpeaker;
}

/** Sentences looked back for the person a pronoun stands for. */
const MEMORY = 8;
/** Of them those in which somebody is looked for who is only described. */
const NEAR = 3;

type Sex = Exclude<Gender, null>;

/** The people of a sentence part. */
interface Scene extends Place {
  readonly tokens: readonly Token[];
  /** The subject if it is somebody described. */
  readonly subject: Described | null;
  /** Those named, the subject first, then in order; those that only own something last. */
  readonly named: readonly Person[];
}

/** Whom a pronoun stands for, and how many sentences back. */
export interface Antecedent {
  readonly person: Person;
  readonly back: number;
}

/** The person "he" or "she" stands for, or with `kind` null whoever is named nearest. */
export function personBefore(place: Place, kind: Gender, reading: Reading): Person | null {
  return antecedentBefore(place, kind, reading)?.person ?? null;
}

/** The same with where it was found. */
export function antecedentBefore(place: Place, kind: Gender, reading: Reading): Antecedent | null {
  const own = reading.frames[place.frame]?.tokens ?? [];
  // The pronoun may open its sentence.
  const first = sentenceStart(own, place.from) < place.from ? 0 : 1;
  let seen = 0;
  let back = 0;
  let fallback: Person | null = null;
  for (let frame = place.frame; frame >= 0 && seen < MEMORY; frame -= 1) {
    const tokens = reading.frames[frame]?.tokens ?? [];
    let end = frame === place.frame ? place.from : tokens.length;
    while (end > 0 && seen < MEMORY) {
      const from = sentenceStart(tokens, end - 1);
      const scene = sceneOf(tokens, { frame, from, to: end - 1 }, reading);
      const found: Meant =
        kind === null ? nearest(scene) : meant(scene, kind, seen, fallback, place, reading);
      if (found.person && found.person !== fallback) back = first + seen;
      fallback = found.person ?? fallback;
      if (fallback && found.sure) return told(fallback, kind, back);
      seen += 1;
      end = from;
    }
  }
  return fallback && told(fallback, kind, back);
}

/** Whom a pronoun is found to mean is of its gender from then on. */
function told(person: Person, kind: Gender, back: number): Antecedent {
  person.gender ??= kind;
  return { person, back };
}

/** Somebody a sentence speaks of, and whether nobody before it need be looked for. */
interface Meant {
  readonly person: Person | null;
  readonly sure: boolean;
}

function nearest({ named: [person] }: Scene): Meant {
  return { person: person ?? null, sure: person !== undefined };
}

function meant(
  scene: Scene,
  kind: Sex,
  seen: number,
  fallback: Person | null,
  place: Place,
  reading: Reading,
): Meant {
  const { tokens, subject, named } = scene;
  // "The mayor gave him the keys, she said": who is described in her own words is another.
  const near = seen <= NEAR && (scene.frame !== place.frame || scene.to + 1 < place.from);
  const asSubject = near && subject ? whoIs(subject, scene, kind, reading) : null;
  const isTold = subject?.gender === kind || asSubject?.gender === kind;
  const isOwn = subject !== null && !subject.mayBeNamed && !mayBeOwner(subject, kind);
  if (subject && asSubject && isTold && (isOwn || acts(scene, subject, reading)))
    return { person: asSubject, sure: true };
  const others = near ? describedIn(tokens, scene.from, scene.to + 1, reading.lexicon) : [];
  const fitting = others.filter(({ gender, from }) => gender === kind && from !== subject?.from);
  // "Hale asked his mother": she is not whose mother she is.
  const opposite = fitting.find(({ owner }) => owner !== null && owner !== 'unknown' && owner !== kind);
  if (opposite && !named.some((person) => fits(person, kind) === true))
    return { person: whoIs(opposite, scene, kind, reading), sure: true };
  const [first] = fitting;
  const whoTold = first ? whoIs(first, scene, kind, reading) : null;
  const described = asSubject ?? whoTold;
  const person = named.find((other) => fits(other, kind) !== false);
  if (person) {
    const start = reading.frames[place.frame]?.tokens[place.from]?.start ?? 0;
    const living = fallback ?? described;
    return { person: living && isDead(person.mentions, start, reading) ? living : person, sure: true };
  }
  const open =
    others.find(({ gender, from }) => gender === null && from !== subject?.from) ??
    (near ? addressedIn(tokens, scene.from, scene.to + 1, reading) : null);
  const somebody = described ?? (open ? whoIs(open, scene, kind, reading) : null);
  // Whoever is named here is of the other sex: the one described beside is meant, or was in a sentence behind.
  const other = fallback ?? somebody;
  const sure = named.length > 0 && other !== null && !(other === asSubject && subject?.mayBeNamed === true);
  return { person: other, sure };
}

/** Whether a person goes with a pronoun; null where neither the text nor the given name tells. */
function fits({ gender, likely }: Person, kind: Sex): boolean | null {
  const told = gender ?? likely;
  return told === null ? null : told === kind;
}

/** "His brother", and "he said": either of them may be meant. */
function mayBeOwner({ owner }: Described, kind: Sex): boolean {
  return owner === kind || owner === 'unknown';
}

/** "His brother shook his head.": who acts while others look on takes the word. */
function acts({ tokens, to: end }: Scene, { to }: Described, { lexicon }: Reading): boolean {
  return tokens.slice(to + 1, end + 1).some(({ lower }) => lexicon.people.present.has(lower));
}

/** Somebody described as a person; null where the words or the name they lead to speak against the pronoun. */
function whoIs(described: Described, { frame }: Scene, kind: Sex, reading: Reading): Person | null {
  const { from, to, gender } = described;
  if (gender !== null && gender !== kind) return null;
  const { name, role } = reading.speak({ frame, from, to });
  const known = reading.people.all.find((person) => person.name === name);
  if (known) return gender === null && fits(known, kind) === false ? null : known;
  return { name, words: [], role, gender, likely: null, known: false, mentions: [] };
}

function sceneOf(tokens: readonly Token[], place: Place, reading: Reading): Scene {
  const { from: start, to } = place;
  const named: Person[] = [];
  const found = sentenceSubject(tokens, to, reading.lexicon);
  const subject = found && found.from >= start ? found : null;
  const person =
    subject && (personIn(tokens, subject, reading) ?? apposedPerson(tokens, subject.to + 1, to + 1, reading));
  if (person) named.push(person);
  const inside = tokens.slice(start, to + 1);
  const owners: Person[] = [];
  for (const run of reading.people.runsIn(inside)) {
    const other = lookUp(inside, run, reading);
    if (!other || !isPerson(other, reading)) continue;
    (inside[run.to + 1]?.tag === 'possessive' ? owners : named).push(other);
  }
  named.push(...owners);
  return {
    ...place,
    tokens,
    subject: subject && !person ? describedSubject(tokens, subject, reading.lexicon) : null,
    named,
  };
}
