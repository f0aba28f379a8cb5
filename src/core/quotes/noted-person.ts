/**
 * A person the text names, with where it is mentioned. What stands beside the mentions and tells of role and
 * gender is read only when somebody asks: few of those named speak.
 */
import type { Name, Span } from '../model.ts';
import { foldName } from '../names/fold-name.ts';
import { genderOfGivenName } from '../names/given-name-genders.ts';
import { genderOfRussianName } from '../names/russian-nominative.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { NameRun } from './people.ts';
import { statedRole } from './stated-roles.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

export type Gender = 'he' | 'she' | null;

export interface Person {
  /** Fullest form met, titles left out. */
  name: string;
  /** Lower-case words of the name. */
  readonly words: string[];
  role: string | null;
  gender: Gender;
  /** What the given name most likely tells; only evidence, which every word of the text outweighs. */
  likely: Gender;
  /** The names engine knows this name, too. */
  known: boolean;
  readonly mentions: Span[];
}

/** An occurrence of a name among the tokens of its paragraph. */
export interface Noted {
  readonly tokens: readonly Token[];
  readonly run: NameRun;
}

/** A person as noted from the tokens. */
export class NotedPerson implements Person {
  name: string;
  readonly words: string[];
  known = false;
  readonly mentions: Span[] = [];
  readonly #noted: Noted[] = [];
  /** Roles of the names engine that wait to be joined to what the text states. */
  #told: string[] | null = null;
  #role: string | null | undefined = undefined;
  #gender: Gender | undefined = undefined;
  #likely: Gender | undefined = undefined;
  readonly #text: string;
  readonly #lexicon: SpeechLexicon;

  constructor(name: string, words: string[], text: string, lexicon: SpeechLexicon) {
    this.name = name;
    this.words = words;
    this.#text = text;
    this.#lexicon = lexicon;
  }

  /** One more occurrence, in text order; to be noted before anything is asked. */
  note(noted: Noted): void {
    this.#noted.push(noted);
  }

  /** The role that the names engine has for it: more of the stated one, or all there is. */
  tellRole(known: string): void {
    if (this.#role !== undefined) this.#role = wholeRole(this.#role, known);
    else (this.#told ??= []).push(known);
  }

  get role(): string | null {
    if (this.#role === undefined) {
      let role: string | null = null;
      for (const { tokens, run } of this.#noted) {
        role = statedRole(this.#text, tokens, run, this.#lexicon);
        if (role !== null) break;
      }
      for (const known of this.#told ?? []) role = wholeRole(role, known);
      this.#role = role;
    }
    return this.#role;
  }

  set role(role: string | null) {
    this.#role = role;
    this.#told = null;
  }

  /** By its titles, else by its role; what it is set to goes before, unless that is nothing. */
  get gender(): Gender {
    if (this.#gender === undefined) {
      let gender: Gender = null;
      for (const { tokens, run } of this.#noted) gender ??= statedGender(tokens, run, this.#lexicon);
      this.#gender = gender ?? genderOfRole(this.role, this.#lexicon);
    }
    return this.#gender;
  }

  set gender(gender: Gender) {
    this.#gender = gender ?? undefined;
  }

  get likely(): Gender {
    if (this.#likely === undefined) {
      // "Петра Седова": the names engine has the name without its case.
      let gender = likelyGender(this.#lexicon.nominative ? this.name.toLowerCase().split(' ') : this.words);
      for (const { tokens, run } of this.#noted) gender ??= genderBehind(tokens, run, this.#lexicon);
      this.#likely = gender;
    }
    return this.#likely;
  }

  set likely(likely: Gender) {
    this.#likely = likely;
  }
}

/** By the first of several words; a surname alone tells nothing. */
export function likelyGender(words: readonly string[]): Gender {
  if (words.length < 2) return null;
  return genderOfGivenName(foldName(words[0] ?? '')) ?? genderOfRussianName(words);
}

/** "mother of three", "Sprecherin der Stadt": the head of a role may tell. */
export function genderOfRole(role: string | null, lexicon: SpeechLexicon): Gender {
  if (role === null) return null;
  for (const word of role.toLowerCase().split(/[\s,]+/u)) {
    if (lexicon.prepositions.has(word) || lexicon.genitiveArticles.has(word)) return null;
    const gender = lexicon.genders.get(word) ?? lexicon.feminineRole(word);
    if (gender) return gender;
  }
  return null;
}

function statedGender(tokens: readonly Token[], run: NameRun, lexicon: SpeechLexicon): Gender {
  for (let at = run.titled; at < run.from; at += 1) {
    const gender = lexicon.genders.get(tokens[at]?.lower ?? '');
    if (gender) return gender;
  }
  return null;
}

/** "Hale said she would go": the pronoun right behind a name's verb of saying most likely stands for it. */
function genderBehind(tokens: readonly Token[], run: NameRun, lexicon: SpeechLexicon): Gender {
  if (lexicon.order !== 'subject-first' || tokens[run.to + 1]?.tag !== 'cue') return null;
  const at = run.to + (lexicon.openers.has(tokens[run.to + 2]?.lower ?? '') ? 3 : 2);
  const kind = lexicon.pronouns.get(tokens[at]?.lower ?? '');
  const isSubject = tokens[at]?.tag === 'pronoun' && isVerbal(tokens[at + 1]?.tag);
  return isSubject && (kind === 'he' || kind === 'she') ? kind : null;
}

/** "officer", "mother": the names engine may have more of the same role ("First officer", "mother of three"). */
function wholeRole(role: string | null, known: string): string {
  if (role === null) return known;
  const short = role.toLowerCase();
  const long = known.toLowerCase();
  // "partner of the striker Otto Berg": what he is, not whose partner somebody else.
  const others = short.endsWith(` of ${long}`) || short.endsWith(` of the ${long}`);
  return others || long.endsWith(` ${short}`) || long.startsWith(`${short} of `) ? known : role;
}

/** A name that a text never gives a person’s role, title or verb may be a place: two words help. */
export function isPerson(
  person: Person,
  { lexicon, names }: { readonly lexicon: SpeechLexicon; readonly names: readonly Name[] },
): boolean {
  if (person.known || person.role !== null || person.gender !== null) return true;
  // "Lage Deutschlands", "Former Hale": two words with capitals are a person's where nothing else can tell.
  if (names.some(({ kind }) => kind === 'person')) return false;
  return person.words.length > 1 && !person.words.some((word) => lexicon.organisationWords.has(word));
}
