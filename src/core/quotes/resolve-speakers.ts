/** Gives each speaker the fullest name its mention stands for, and the role the text states. */
import { partyMember } from './party-members.ts';
import type { Name, Span } from '../model.ts';
import type { Trace } from '../analysis/document.ts';
import { findOfAge, type OfAge } from './aged-mentions.ts';
import { antecedentOf } from './antecedents.ts';
import {
  apposedName,
  besideOther,
  fullerRole,
  givenName,
  holdsNoOffice,
  withAdjunct,
} from './apposed-name.ts';
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
import { employedName, isGenitive, personAt } from './name-places.ts';
import { mentionsOf, type Mentions } from './named-nearest.ts';
import { genderOfRole, likelyGender } from './noted-person.ts';
import type { TokenRange } from './noun-phrases.ts';
import { findPeople, type People } from './people.ts';
import { personIn } from './phrase-people.ts';
import { antecedentBefore, personBefore } from './pronoun-antecedents.ts';
import { asBefore, byPronoun, openPronoun } from './how-found.ts';
import { impliedSubject } from './implied-subjects.ts';
import { jointSpeakers } from './joint-speakers.ts';
import { labelledPerson } from './labelled-person.ts';
import { ownSource, pointsToSource } from './own-sources.ts';
import { placeOf } from './place-of.ts';
import { plainWords, withoutCase } from './plain-words.ts';
import { interviewee, isAnswer } from './named-turns.ts';
import { remembered } from './remembered.ts';
import { subjectBeforePlace, subjectOfBefore } from './subject-before.ts';
import { statedRole } from './stated-roles.ts';
import { sentenceSubject } from './subject-order.ts';
import { sentenceStart } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';
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
  /** Who a phrase stands for if it speaks. */
  readonly speak: (place: Place) => ResolvedSpeaker;
  /** The speaker resolved last, for pronouns of scripts whose names nothing marks. */
  readonly latest: () => ResolvedSpeaker | null;
  readonly latestStart: () => number;
}

const CASED = /[\p{Lu}\p{Ll}]/u;

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
  let latestStart = -1;
  // Organisations of the names list, joined by those that speak under a description of several words.
  const organisations = organisationsOf(names, lexicon);
  const people = findPeople(text, frames, names, lexicon);
  const withRole = (fits: (role: string) => boolean): Mentions =>
    mentionsOf(people.all.filter(({ role }) => role !== null && fits(role)));
  const guests = remembered(() => [interviewee(names, frames, lexicon)] as const);
  const described = new Map<number, ResolvedSpeaker>();
  const context: Context = {
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
    latestStart: () => latestStart,
    speak: ({ frame, from, to }: Place): ResolvedSpeaker => {
      const { tokens = [] } = frames[frame] ?? {};
      const span = spanOf(tokens, { from, to });
      const spoken = described.get(span.start) ?? resolve(span, context);
      described.set(span.start, spoken);
      return spoken;
    },
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
    const own = subjectOfBefore(kind, mention, context);
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
    latestStart = mention.start;
    known.set(mention.start, resolved);
    trace(
      'resolve-speakers',
      text.slice(mention.start, mention.end),
      resolved.role ? `${resolved.name}, ${resolved.role}` : resolved.name,
    );
    return resolved;
  });
}

function resolve(cased: Span, context: Context): ResolvedSpeaker {
  const { text, lexicon } = context;
  const place = placeOf(cased, context.frames);
  const around = place ? (context.frames[place.frame]?.tokens ?? []) : [];
  const plain = plainWords(text, cased, around, place, lexicon);
  const mention =
    lexicon.order === 'verb-last' && text.startsWith(plain, cased.start)
      ? { start: cased.start, end: cased.start + plain.length }
      : cased;
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
    const implied = impliedSubject(tokens, place.from, context);
    if (implied) return implied;
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
  const same = lexicon.nominative || paper ? personAt(cased, context.names) : undefined;
  if (same || paper) return { name: same?.name ?? words, role: same?.role ?? null };
  if (first && place.from === place.to) {
    const kind = lexicon.pronouns.get(first.lower) ?? lexicon.possessiveKinds.get(first.lower);
    if (kind === 'relative' && first.tag !== 'name')
      return antecedent(tokens, place, context) ?? { name: words, role: null };
    if (kind === 'he' || kind === 'she') {
      const found = antecedentBefore(place, kind, context);
      if (found) return byPronoun(found.person, words, found.back);
      const latest = context.latest();
      return latest && !speaksAgainst(latest, kind, lexicon) ? asBefore(latest, words) : openPronoun(words);
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
  const beside = besideOther(text, tokens, place, lexicon);
  if (beside) return beside;
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
  if (person)
    return jointSpeakers(person, tokens, place, context) ?? { name: person.name, role: person.role };
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
  const whole = withAdjunct(tokens, place, lexicon);
  const held = whole.to > place.to ? apposedName(spanOf(tokens, whole), text, context.names) : null;
  if (held) return { name: held.name, role: fullerRole(held.role, describe(text, tokens, whole)) };
  const apposed = holdsNoOffice(tokens, place, lexicon) ? null : apposedName(mention, text, context.names);
  if (apposed) return { name: apposed.name, role: fullerRole(apposed.role, said) };
  const owned = first ? possessed(words, first, place, context) : null;
  const given = givenName(tokens, place, context.places, lexicon);
  if (given)
    return { name: text.slice(given.start, given.end), role: owned ?? describe(text, tokens, place) };
  if (owned !== null) return { name: owned, role: null };
  const organisation = definiteOrganisation(text, tokens, place, context.organisations, lexicon);
  if (organisation !== null) return { name: organisation, role: null };
  const member = partyMember(tokens, place, context.people.all, text, lexicon);
  if (member) return { name: member.name, role: member.role ?? said };
  const holder = roleHolder(tokens, place, context);
  if (holder) return { name: holder.name, role: holder.role };
  // "Smith, a lawyer for the family, said": a role stated of somebody whose name is one word.
  const alone = place.from === place.to && first?.tag === 'name' && !first.upper ? first : null;
  const isOther =
    alone === null ||
    context.names.some(({ mentions }) => mentions.some(({ start }) => start === alone.start));
  const role = isOther ? null : statedRole(text, tokens, { ...place, titled: place.from }, lexicon);
  return { name: withoutCase(said, cased, plain, text), role };
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

/** Whoever spoke last is of the other sex by role or given name. */
function speaksAgainst({ name, role }: ResolvedSpeaker, kind: 'he' | 'she', lexicon: SpeechLexicon): boolean {
  const told = genderOfRole(role, lexicon) ?? genderOfRole(name, lexicon);
  return (told ?? likelyGender(name.split(' ')) ?? kind) !== kind;
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

function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
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
  const owner = personBefore(place, kind, context);
  // "his mother’s friend": whose mother she is would make a chain.
  return owner && owner.words.length > 0 ? possessedName(words, owner, context.lexicon) : null;
}
