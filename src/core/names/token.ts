/** A word of an article as the name finders see it. */
import type { Span } from '../model.ts';
import type { Opening } from './find-known-names.ts';
import {
  ALL_CAPITALS,
  ARTICLE,
  CAPITAL,
  CITY,
  CONJUNCTION,
  COURTESY,
  DIGIT,
  FIELD_WORD,
  FINITE,
  FIRST,
  GIVEN_NAME,
  HYPHEN,
  IN_TITLE,
  JOINED,
  LEADS_PLACE,
  NO_NAME,
  OPENS_PHRASE,
  ORGANISATION_ENDING,
  ORGANISATION_KIND,
  ORGANISATION_WORD,
  PARTICLE,
  PLACE_PREPOSITION,
  PLACE_WORD,
  POSSESSIVE,
  RELATIVE,
  ROLE,
  ROLE_MODIFIER,
  ROLE_PREPOSITION,
  SAYING,
  STARTER,
  TITLE,
} from './word-marks.ts';

/** What a word is wherever it stands; plain is one written as it is folded that is in no list. */
export interface Shape {
  readonly fold: string;
  readonly marks: number;
  /** Letters cut off at its beginning. */
  readonly skip: number;
  /** Letters left. */
  readonly length: number;
  /** A full stop was cut off at its end. */
  readonly isStopped: boolean;
  readonly text: string;
  readonly openings: readonly Opening[] | null;
  readonly cityWords: number;
  /** See `numberOfWord`. */
  readonly number: number;
}

/** A word without its possessive ending; the span leaves the ending out too. */
export class Token implements Span {
  readonly start: number;
  readonly end: number;
  /** Folded, full stops cut. */
  readonly fold: string;
  readonly sentence: number;
  marks: number;
  /** Null for plain words, which are nothing but their folded form. */
  readonly #shape: Shape | null;

  constructor(
    start: number,
    end: number,
    fold: string,
    shape: Shape | null,
    marks: number,
    sentence: number,
  ) {
    this.start = start;
    this.end = end;
    this.fold = fold;
    this.sentence = sentence;
    this.marks = marks;
    this.#shape = shape;
  }

  get text(): string {
    return this.#shape === null ? this.fold : this.#shape.text;
  }

  /** Begins with a capital letter. */
  get isCapital(): boolean {
    return (this.marks & CAPITAL) !== 0;
  }

  /** All letters capital, two or more of them. */
  get isAllCapitals(): boolean {
    return (this.marks & ALL_CAPITALS) !== 0;
  }

  /** "Pakistan’s". */
  get isPossessive(): boolean {
    return (this.marks & POSSESSIVE) !== 0;
  }

  /** Has a hyphen or a dash in it. */
  get hasHyphen(): boolean {
    return (this.marks & HYPHEN) !== 0;
  }

  get hasDigit(): boolean {
    return (this.marks & DIGIT) !== 0;
  }

  /** A common given name. */
  get isGivenName(): boolean {
    return (this.marks & GIVEN_NAME) !== 0;
  }

  /** A noun or a title that tells what someone is; see `isRoleWord`. */
  get isRole(): boolean {
    return (this.marks & ROLE) !== 0;
  }

  get isTitle(): boolean {
    return (this.marks & TITLE) !== 0;
  }

  /** "Mr", "Frau", "Dr": tells respect and no role. */
  get isCourtesy(): boolean {
    return (this.marks & COURTESY) !== 0;
  }

  get isRoleModifier(): boolean {
    return (this.marks & ROLE_MODIFIER) !== 0;
  }

  get isRolePreposition(): boolean {
    return (this.marks & ROLE_PREPOSITION) !== 0;
  }

  get isArticle(): boolean {
    return (this.marks & ARTICLE) !== 0;
  }

  /** A verb of saying. */
  get isSaying(): boolean {
    return (this.marks & SAYING) !== 0;
  }

  /** The head of an organisation’s name. */
  get isOrganisationWord(): boolean {
    return (this.marks & ORGANISATION_WORD) !== 0;
  }

  /** What a firm’s name ends with. */
  get isOrganisationEnding(): boolean {
    return (this.marks & ORGANISATION_ENDING) !== 0;
  }

  /** A noun for organisations that is no part of their names. */
  get isOrganisationKind(): boolean {
    return (this.marks & ORGANISATION_KIND) !== 0;
  }

  /** A field of work. */
  get isFieldWord(): boolean {
    return (this.marks & FIELD_WORD) !== 0;
  }

  /** A kind of place. */
  get isPlaceWord(): boolean {
    return (this.marks & PLACE_WORD) !== 0;
  }

  get isPlacePreposition(): boolean {
    return (this.marks & PLACE_PREPOSITION) !== 0;
  }

  /** No name, if written large. */
  get isNoName(): boolean {
    return (this.marks & NO_NAME) !== 0;
  }

  /** Begins sentences. */
  get isStarter(): boolean {
    return (this.marks & STARTER) !== 0;
  }

  /** A small word inside a person’s name. */
  get isParticle(): boolean {
    return (this.marks & PARTICLE) !== 0;
  }

  /** Joins two things said. */
  get isConjunction(): boolean {
    return (this.marks & CONJUNCTION) !== 0;
  }

  /** A verb that makes a clause. */
  get isFinite(): boolean {
    return (this.marks & FINITE) !== 0;
  }

  /** Opens a clause about what stands before it. */
  get isRelative(): boolean {
    return (this.marks & RELATIVE) !== 0;
  }

  /** Written large, and the name of a city by itself. */
  get isCity(): boolean {
    return (this.marks & CITY) !== 0;
  }

  /** Only blanks part it from the word before it. */
  get isJoined(): boolean {
    return (this.marks & JOINED) !== 0;
  }

  /** First word of its sentence, opening marks aside. */
  get isFirst(): boolean {
    return (this.marks & FIRST) !== 0;
  }

  /** In a heading or a line of capitals: its capitals tell nothing. */
  get isInTitle(): boolean {
    return (this.marks & IN_TITLE) !== 0;
  }

  /** A place may follow: "of", "near", "island". */
  get leadsPlace(): boolean {
    return (this.marks & LEADS_PLACE) !== 0;
  }

  /** A listed phrase may begin with it as it is written. */
  get opensPhrase(): boolean {
    return (this.marks & OPENS_PHRASE) !== 0;
  }

  /** The listed phrases that begin with it, its capital aside. */
  get openings(): readonly Opening[] | null {
    return this.#shape === null ? null : this.#shape.openings;
  }

  /** Words of the longest name of a city that begins with it; 0 where none does, or it is written small. */
  get cityWords(): number {
    return this.#shape === null ? 0 : this.#shape.cityWords;
  }
}
