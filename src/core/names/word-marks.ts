/** What a word is by its letters and by its language's lists, as bits: asked of tokens again and again, found out once a word. */
import { FIRST_NAMES } from './first-names.ts';
import type { Lexicon } from './lexicon.ts';
import { isRole } from './read-roles.ts';

export const CAPITAL = 1;
export const ALL_CAPITALS = 2 ** 1;
export const POSSESSIVE = 2 ** 2;
export const HYPHEN = 2 ** 3;
export const DIGIT = 2 ** 4;
export const GIVEN_NAME = 2 ** 5;
export const ROLE = 2 ** 6;
export const TITLE = 2 ** 7;
export const COURTESY = 2 ** 8;
export const ROLE_MODIFIER = 2 ** 9;
export const ROLE_PREPOSITION = 2 ** 10;
export const ARTICLE = 2 ** 11;
export const SAYING = 2 ** 12;
export const ORGANISATION_WORD = 2 ** 13;
export const ORGANISATION_ENDING = 2 ** 14;
export const ORGANISATION_KIND = 2 ** 15;
export const FIELD_WORD = 2 ** 16;
export const PLACE_WORD = 2 ** 17;
export const PLACE_PREPOSITION = 2 ** 18;
export const NO_NAME = 2 ** 19;
export const STARTER = 2 ** 20;
export const PARTICLE = 2 ** 21;
export const CONJUNCTION = 2 ** 22;
export const FINITE = 2 ** 23;
export const RELATIVE = 2 ** 24;
export const CITY = 2 ** 25;
/** A listed phrase may begin with it as it is written. */
export const OPENS_PHRASE = 2 ** 26;
/** A place may follow: "of", "near", "island". */
export const LEADS_PLACE = 2 ** 30;
/** How a word stands. */
export const JOINED = 2 ** 27;
export const FIRST = 2 ** 28;
export const IN_TITLE = 2 ** 29;

/** Small words inside a person's name ("Ursula von der Leyen", "Osama bin Laden"). */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del dela della degli di du des van von der den ter ten zu bin ibn bint al el ul ur ud la le los las af av фон дер де ди да ла ле ван ибн бин'.split(
    ' ',
  ),
);

/** Titles that tell respect and no role. */
const COURTESIES = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady datuk datin dato seri alhaji alhaja hajiya hajia shri smt herr frau m mme mlle monsieur madame sr sra srta senor senora don dona senhor senhora г-н госпожа господин bay bayan sayin'.split(
    ' ',
  ),
);

/** Words that open a clause about what stands before them. */
const RELATIVES = new Set('who whom whose which that qui dont que quien cuyo quem cujo'.split(' '));

/** Words that join two things said. */
const CONJUNCTIONS = new Set('and or but y e o pero et ou mais und oder aber ve и а но или как'.split(' '));

/** Verbs that make a clause. */
const FINITES = new Set(
  'hatten wurden sei seien kann konnte soll muss musste will is are was were has have had will would can could does did ist sind war waren hat haben hatte wird werden est sont était ont sera a es son fue era ha han tiene tienen está están puede debe é são foi era tem têm está'.split(
    ' ',
  ),
);

/** Words that a place's name may stand behind, besides nouns for kinds of settlements. */
const BEFORE_PLACES = new Set('of de du da do near outside in'.split(' '));

/** The marks that a folded word has by the lists. */
export function listedMarks(lexicon: Lexicon, fold: string): number {
  return (
    (FIRST_NAMES.has(fold) ? GIVEN_NAME : 0) |
    (isRole(lexicon, fold) ? ROLE : 0) |
    (lexicon.titles.has(fold) ? TITLE : 0) |
    (COURTESIES.has(fold) ? COURTESY : 0) |
    (lexicon.roleModifiers.has(fold) ? ROLE_MODIFIER : 0) |
    (lexicon.rolePrepositions.has(fold) ? ROLE_PREPOSITION : 0) |
    (lexicon.articles.has(fold) ? ARTICLE : 0) |
    (lexicon.sayingVerbs.has(fold) ? SAYING : 0) |
    (lexicon.organisationWords.has(fold) ? ORGANISATION_WORD : 0) |
    (lexicon.organisationEndings.has(fold) ? ORGANISATION_ENDING : 0) |
    (lexicon.organisationKinds.has(fold) ? ORGANISATION_KIND : 0) |
    (lexicon.fieldWords.has(fold) ? FIELD_WORD : 0) |
    (lexicon.placeWords.has(fold) ? PLACE_WORD : 0) |
    (lexicon.placePrepositions.has(fold) ? PLACE_PREPOSITION : 0) |
    (lexicon.notNames.has(fold) ? NO_NAME : 0) |
    (lexicon.starters.has(fold) ? STARTER : 0) |
    (PARTICLES.has(fold) ? PARTICLE : 0) |
    (CONJUNCTIONS.has(fold) ? CONJUNCTION : 0) |
    (FINITES.has(fold) ? FINITE : 0) |
    (RELATIVES.has(fold) ? RELATIVE : 0) |
    (BEFORE_PLACES.has(fold) || lexicon.settlementWords.has(fold) ? LEADS_PLACE : 0)
  );
}
