/** Gives each speaker the fullest name its mention stands for, and the role the text states. */
import type { Name, Span } from '../model.ts';
import type { Trace } from '../analysis/document.ts';
import { findOfAge, type OfAge } from './aged-mentions.ts';
import { antecedentOf } from './antecedents.ts';
import { apposedName, fullerRole, givenName } from './apposed-name.ts';
import {
  isOrganisation,
  isPost,
  definiteOrganisation,
  describedAs,
  organisationsOf,
  possessedName,
  type Organisation,
} from './definite-mentions.ts';
import { describe } from './describe-mention.ts';
import { describedPerson, holdersOf, ofNation, roleHolder } from './described-people.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { namedBefore } from './named-before.ts';
import {
  employedName,
  firstTie,
  isGenitive,
  isNamedLast,
  isOwner,
  nounFollows,
  personAt,
} from './name-places.ts';
import { closestBefore, mentionsOf, type Mentions } from './named-nearest.ts';
import { isPerson, type Gender, type Person } from './noted-person.ts';
import { findPeople, nameWords, type NameRun, type People } from './people.ts';
import { labelledPerson } from './labelled-person.ts';
import { ownSource, pointsToSource } from './own-sources.ts';
import { placeOf } from './place-of.ts';
import { plainWords, withoutCase } from './plain-words.ts';
import { interviewee, isAnswer } from './named-turns.ts';
import { remembered } from './remembered.ts';
import { organisationBefore, pluralBefore, subjectBeforePlace } from './subject-before.ts';
import { sentenceSubject } from './subject-order.ts';
import { sentenceStart } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';
import { relativeBefore, unnamedSubject } from './unnamed-subjects.ts';
import { voiceless } from './voiceless-subjects.ts';
import { closingName, knownName, titledName, type Place, type ResolvedSpeaker } from './uncased-names.ts';

interface Context {
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly people: People;
  /** Where those with all of these words, parted by spaces, are named. */
  readonly named: (words: string) => Mentions;
  /** Where those with this post are named, the best list first. */
  readonly holders: (post: string) => readonly Mentions[];
  /** Where places are named, from start to end: "Bihar said" is no longer name that begins with it. */
  readonly places: ReadonlyMap<number, number>;
  readonly ofAge: (age: string) => OfAge;
  /** Who answers, in an interview. */
  readonly guest: () => Name | null;
  readonly ofNation: (code: string) => Mentions;
  readonly lexicon: SpeechLexicon;
  readonly organisations: readonly Organisation[];
  readonly names: readonly Name[];
  /** The speaker resolved last, for pronouns of scripts whose names nothing marks. */
  readonly latest: () => ResolvedSpeaker | null;
}

const CASED = /[\p{Lu}\p{Ll}]/u;

/** Sentences looked back for the person a pronoun stands for. */
const MEMORY = 8;

/** Resolves mentions in text order; the result has one entry per mention. `places` is where places are named, from start to end. */
export function resolveSpeakers(
  text: string,
  frames: readonly Frame[],
  mentions: readonly (Span | null)[],
  names: readonly Name[],
  places: ReadonlyMap<number, number>,
  lexicon: SpeechLexicon,
  trace: Trace,
): (ResolvedSpeaker | null)[] {
  if (mentions.every((mention) => mention === null)) return mentions.map(() => null);
  let latest: ResolvedSpeaker | null = null;
  // Organisations of the names list, joined by those that speak under a description of several words.
  const organisations = organisationsOf(names, lexicon);
  const people = findPeople(text, frames, names, lexicon);
  const withRole = (fits: (role: string) => boolean): Mentions =>
    mentionsOf(people.all.filter(({ role }) => role !== null && fits(role)));
  const guests = remembered(() => [interviewee(names, frames, lexicon)] as const);
  const context = {
    text,
    frames,
    people,
    named: remembered((words) => mentionsOf(people.forms.withWords(words.split(' ')))),
    places,
    ofAge: remembered((age) => findOfAge(age, text, people.all, lexicon)),
    guest: () => guests('')[0],
    ofNation: remembered((code) => mentionsOf(ofNation(code, text, people.all, lexicon))),
    holders: remembered((post) => holdersOf(post, withRole, lexicon)),
    lexicon,
    organisations,
    names,
    latest: () => latest,
  };
  const personNames = new Set(people.all.map(({ name }) => name));
  const known = new Map<number, ResolvedSpeaker>();
  let group: ResolvedSpeaker | null = null;
  return mentions.map((mention) => {
    if (!mention) return null;
    const before = known.get(mention.start);
    if (before) return before;
    const words = text.slice(mention.start, mention.end).toLowerCase();
    const kind = lexicon.pronouns.get(words);
    // "it", "they": whichever organisation or group spoke last.
    const own =
      kind === 'they'
        ? pluralBefore(mention, context)
        : kind === 'it'
          ? organisationBefore(mention, context)
          : null;
    const resolved =
      own ??
      ((kind === 'it' || kind === 'they') && group && !(kind === 'it' && isPost(group.name, lexicon))
        ? group
        : resolve(mention, context));
    if (kind === undefined && !personNames.has(resolved.name)) group = resolved;
    if (group === resolved) {
      const described = describedAs(resolved.name, mention.start);
      if (described) organisations.push(described);
    }
    latest = resolved;
    known.set(mention.start, resolved);
    trace(
      'resolve-speakers',
      text.slice(mention.start, mention.end),
      resolved.role ? `${resolved.name}, ${resolved.role}` : resolved.name,
    );
    return resolved;
  });
}

function resolve(whole: Span, context: Context): ResolvedSpeaker {
  const { text, lexicon } = context;
  const place = placeOf(whole, context.frames);
  const around = place ? (context.frames[place.frame]?.tokens ?? []) : [];
  const plain = plainWords(text, whole, around, place, lexicon);
  const mention =
    lexicon.order === 'verb-last' && text.startsWith(plain, whole.start)
      ? { start: whole.start, end: whole.start + plain.length }
      : whole;
  const words = text.slice(mention.start, mention.end);
  if (!place) return { name: words, role: null };
  const tokens = context.frames[place.frame]?.tokens ?? [];
  const first = tokens[place.from];
  if (first?.kind === 'quotation' && mention.end < first.end) return labelledPerson(words, context.people);
  // "A: We left early.": whoever the interview is with.
  if (place.from === 0 && isAnswer(tokens, lexicon)) {
    const guest = context.guest();
    if (guest) return { name: guest.name, role: guest.role };
  }
  // The verb stands for its own subject: whoever spoke last goes on.
  if (first && place.from === place.to && (first.tag === 'cue' || first.tag === 'quoting')) {
    const latest = subjectJustBefore(tokens, place, context) ?? context.latest();
    if (latest) return latest;
    // Nobody spoke yet: whoever opens the sentence before.
    const named = namedBefore(tokens, place.from, context.names);
    return { name: named?.name ?? '', role: named?.role ?? null };
  }
  // "explica a Costa Prensa | Amparo Gil": the name of a paper runs into the speaker’s.
  const paper =
    lexicon.objectArticles &&
    place.to > place.from &&
    first?.tag === 'name' &&
    tokens[place.from - 1]?.tag === 'name';
  // "По словам Мартынова": the names engine knows whose name the form is.
  const same = lexicon.nominative || paper ? personAt(whole, context.names) : undefined;
  if (same || paper) return { name: same?.name ?? words, role: same?.role ?? null };
  if (first && place.from === place.to) {
    const kind = lexicon.pronouns.get(first.lower) ?? lexicon.possessiveKinds.get(first.lower);
    if (kind === 'relative' && first.tag !== 'name')
      return antecedent(tokens, place, context) ?? { name: words, role: null };
    if (kind === 'he' || kind === 'she') {
      const person = personBefore(place, kind, context);
      return person
        ? { name: person.name, role: person.role }
        : (context.latest() ?? { name: words, role: null });
    }
    if (kind === 'they' || kind === 'it') {
      // "One of them, the baker Ann Lake, said"
      const one = apposedName(mention, text, context.names);
      if (one) return { name: one.name, role: one.role };
      const subject = subjectBeforePlace(place, context);
      if (subject) return subject;
    }
    if (kind === 'any') {
      const latest = context.latest();
      const named = CASED.test(words) ? null : namedBefore(tokens, place.from, context.names);
      if (named !== null && named.name !== latest?.name) return { name: named.name, role: named.role };
      return latest ?? { name: words, role: null };
    }
    if (kind !== undefined) return { name: words, role: null };
  }
  const own = ownSource(tokens, place, lexicon);
  if (own) return resolve({ start: tokens[own.from]?.start ?? 0, end: tokens[own.to]?.end ?? 0 }, context);
  const latest = pointsToSource(tokens, place, lexicon) ? context.latest() : null;
  if (latest) return latest;
  const described = describedPerson(mention, tokens, place, context, (gender) =>
    personBefore(place, gender, context),
  );
  if (described) return { name: described.name, role: described.role };
  if (context.places.get(mention.start) === mention.end) return { name: words, role: null };
  // "a friend of hers", "ein Sprecher Roths": nobody the text names.
  const ofNamed = isGenitive(tokens, place, lexicon, context.named);
  if (ofNamed || tokens[place.to]?.tag === 'pronoun')
    return { name: describe(text, tokens, place), role: null };
  const employed = employedName(mention, tokens, place, context);
  if (employed) return employed;
  const person = isOrganisation(tokens, place, context.organisations, lexicon)
    ? null
    : personIn(tokens, place, context);
  if (person) return { name: person.name, role: person.role };
  const owner = voiceless(mention, tokens, place, context);
  if (owner !== null) return { name: owner, role: null };
  // "le maire de Lyon Paul Dupuis": the names engine tells the name from what its post is of.
  const ends = context.people.endsAt(mention.end);
  const closing = ends ? closingName(text, mention, context.names, lexicon) : null;
  if (closing) return closing;
  const known = knownName(text, mention, tokens, place, context.names);
  if (known) return known;
  // Where spaces part the words, only the names engine can tell a name from an office.
  const guessed = lexicon.segmenter !== null || context.names.length === 0;
  const uncased = guessed ? titledName(text, tokens, place, lexicon) : null;
  if (uncased) return uncased;
  const said = describe(text, tokens, place, lexicon.demonstratives);
  const apposed = apposedName(mention, text, context.names);
  if (apposed) return { name: apposed.name, role: fullerRole(apposed.role, said) };
  const owned = first ? possessed(words, first, place, context) : null;
  const given = givenName(tokens, place, context.places, lexicon);
  if (given)
    return { name: text.slice(given.start, given.end), role: owned ?? describe(text, tokens, place) };
  if (owned !== null) return { name: owned, role: null };
  const organisation = definiteOrganisation(text, tokens, place, context.organisations, lexicon);
  if (organisation !== null) return { name: organisation, role: null };
  const holder = roleHolder(tokens, place, context);
  if (holder) return { name: holder.name, role: holder.role };
  return { name: withoutCase(said, whole, plain, text), role: null };
}

/** "Figueira evitou polemizar. “…”, resumiu.": who the sentence before tells of, where nobody speaks in it. */
function subjectJustBefore(tokens: readonly Token[], place: Place, context: Context): ResolvedSpeaker | null {
  const end = sentenceStart(tokens, place.from);
  if (!context.lexicon.objectArticles || end === 0) return null;
  const from = sentenceStart(tokens, end - 1);
  const silent = tokens
    .slice(from, end)
    .every(({ tag }) => tag !== 'quotation' && tag !== 'cue' && tag !== 'quoting' && tag !== 'participle');
  const subject = silent ? sentenceSubject(tokens, end - 1, context.lexicon) : null;
  const person = subject && personIn(tokens, { ...place, from: subject.from, to: subject.to }, context);
  return person ? { name: person.name, role: person.role } : null;
}

/** The person whose name is the head of a mention: the last name before its first preposition. */
function personIn(tokens: readonly Token[], place: Place, context: Context): Person | null {
  const inside = tokens.slice(place.from, place.to + 1);
  const runs = context.people.runsIn(inside);
  const tie = firstTie(inside);
  const titled = isNamedLast(inside, runs, tie, context.names);
  const { definites, order } = context.lexicon;
  const hasArticle = (at: number): boolean =>
    order === 'subject-first' && definites.has(inside[at]?.lower ?? '');
  const own = runs.filter(
    (run) =>
      (tie < 0 || run.from < tie || (titled && run.to === inside.length - 1)) &&
      inside[run.to + 1]?.tag !== 'possessive' &&
      // "the National Conference of Ports": no person has an article.
      !(run.to < inside.length - 1 && hasArticle(run.from - 1)) &&
      !isOwner(inside, run, context.lexicon) &&
      !nounFollows(inside, run),
  );
  // "Hahn and Vogt": two people are not one of them.
  if (
    own.length > 1 &&
    inside.some(
      ({ tag }, at) => tag === 'coordinator' && at > (own[0]?.to ?? 0) && at < (own.at(-1)?.from ?? 0),
    )
  )
    return null;
  for (const run of own.reverse()) {
    const person = lookUp(inside, run, context);
    if (person) return person;
  }
  return null;
}

function lookUp(tokens: readonly Token[], run: NameRun, { named, lexicon }: Context): Person | null {
  const words = nameWords(tokens, run, lexicon).join(' ');
  // "nach Roths Ansicht": the genitive of a name that the text has.
  const owners = lexicon.nounsCapital && words.endsWith('s') ? named(words.slice(0, -1)) : [];
  if (owners.length > 0) return closestBefore(owners, tokens[run.from]?.start ?? 0);
  // "Police" is short for no longer name. Of two people of one name, the one named last before this place.
  return lexicon.plurals.has(words) ? null : closestBefore(named(words), tokens[run.from]?.start ?? 0);
}

/** "who": whoever stands before it. */
function antecedent(tokens: readonly Token[], place: Place, context: Context): ResolvedSpeaker | null {
  const range = antecedentOf(tokens, place.from, context.lexicon);
  if (!range) return null;
  const inner = { frame: place.frame, ...range };
  const person = personIn(tokens, inner, context);
  if (person) return { name: person.name, role: person.role };
  return { name: describe(context.text, tokens, inner), role: null };
}

/** The person "he" or "she" stands for: subjects of the sentences before, the nearest first. */
function personBefore(place: Place, kind: Gender, context: Context): Person | null {
  let seen = 0;
  let fallback: Person | null = null;
  for (let frame = place.frame; frame >= 0 && seen < MEMORY; frame -= 1) {
    const tokens = context.frames[frame]?.tokens ?? [];
    let end = frame === place.frame ? place.from : tokens.length;
    while (end > 0 && seen < MEMORY) {
      const start = sentenceStart(tokens, end - 1);
      const found = personsOf(tokens, start, end, context).filter(
        (person) => person.gender === null || kind === null || person.gender === kind,
      );
      const likely = found.find(
        (person) => kind === null || (person.gender ?? person.likely ?? kind) === kind,
      );
      if (likely) {
        likely.gender ??= kind;
        return likely;
      }
      const unnamed =
        kind === null
          ? null
          : unnamedSubject(context.text, tokens, { from: start, to: end - 1 }, kind, context.lexicon);
      if (unnamed) return unnamed;
      // Whose given name speaks against it only where nobody else is named.
      fallback ??= found[0] ?? null;
      seen += 1;
      end = start;
    }
  }
  const around = context.frames[place.frame]?.tokens ?? [];
  const relative =
    fallback && kind
      ? relativeBefore(context.text, around, place.from, kind, context.lexicon, (at, gender) =>
          personBefore({ ...place, from: at, to: at }, gender, context),
        )
      : null;
  if (fallback && !relative) fallback.gender ??= kind;
  return relative ?? fallback;
}

/** People of a sentence part, its subject first, then in order; those that only own something last. */
function personsOf(tokens: readonly Token[], start: number, end: number, context: Context): Person[] {
  const found: Person[] = [];
  const subject = sentenceSubject(tokens, end - 1, context.lexicon);
  if (subject && subject.from >= start) {
    const person =
      personIn(tokens, { frame: 0, from: subject.from, to: subject.to }, context) ??
      apposedPerson(tokens, subject.to + 1, end, context);
    if (person) found.push(person);
  }
  const inside = tokens.slice(start, end);
  const owners: Person[] = [];
  for (const run of context.people.runsIn(inside)) {
    const person = lookUp(inside, run, context);
    if (!person || !isPerson(person, context)) continue;
    (inside[run.to + 1]?.tag === 'possessive' ? owners : found).push(person);
  }
  return [...found, ...owners];
}

/** "la directrice, Claire Morel, a dit": the person named between commas behind the subject. */
function apposedPerson(
  tokens: readonly Token[],
  comma: number,
  end: number,
  context: Context,
): Person | null {
  if (!context.lexicon.objectArticles || tokens[comma]?.lower !== ',') return null;
  const inserted = tokens.slice(comma + 1, end);
  const [run] = context.people.runsIn(inserted);
  return run?.from === 0 ? lookUp(inserted, run, context) : null;
}

/** "her office", "their report": whose it is. */
function possessed(words: string, first: Token, place: Place, context: Context): string | null {
  const kind = context.lexicon.possessiveKinds.get(first.lower);
  if (kind === undefined || place.from === place.to) return null;
  if ((kind === 'they' || kind === 'it') && context.lexicon.order === 'subject-first') {
    const whose = subjectBeforePlace(place, context);
    return whose && possessedName(words, whose, context.lexicon);
  }
  if (kind !== 'he' && kind !== 'she') return null;
  return possessedName(words, personBefore(place, kind, context), context.lexicon);
}
