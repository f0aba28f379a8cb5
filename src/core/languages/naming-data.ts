/** What splitting sentences, finding names and choosing key points needs to know of a language. */
export interface NamingData {
  /** Titles that stand before a person's name, lower case ("mr", "president"). */
  readonly titles: readonly string[];
  /** Words written with a full stop that does not end the sentence; absent where there are none. */
  readonly abbreviations?: AbbreviationData;
  /** Lower-case words that begin sentences and no names: after "U.S." they tell a new sentence. */
  readonly sentenceStarters?: readonly string[];
  /** True where a full stop after a number makes it an ordinal ("am 3. Mai"). */
  readonly ordinalFullStop?: boolean;
  /** Nouns for what a person does, lower case: head of a role ("spokesperson", "analyst"). */
  readonly roles?: readonly string[];
  /** Words that may stand in a role before its head ("former", "deputy", "foreign"). */
  readonly roleModifiers?: readonly string[];
  /** Words that join a role to its organisation ("of", "for", "at"). */
  readonly rolePrepositions?: readonly string[];
  /** Articles, lower case. */
  readonly articles?: readonly string[];
  /** Head words of an organisation's name, lower case ("ministry", "university", "bank"). */
  readonly organisationWords?: readonly string[];
  /** Small words inside an organisation's name ("of", "for", "and"). */
  readonly organisationConnectors?: readonly string[];
  /** Kinds of institutions and of streets that bear people's names right behind ("lycée", "rue"). */
  readonly dedications?: { readonly institutions: readonly string[]; readonly streets: readonly string[] };
  /** What may stand between ("Rey" in "Universidad Rey Alonso Prieto"). */
  readonly honours?: readonly string[];
  /** Legal forms and the like that end an organisation's name ("Inc", "GmbH"). */
  /** Letters behind a name ("KC", "OBE"). */
  readonly postNominals?: readonly string[];
  /** Towns whose names are nouns that stand without an article, too ("in Lage"). */
  readonly townNouns?: readonly string[];
  /** Fields of work that "and" joins in one name ("Health and Safety Executive"). */
  readonly fieldWords?: readonly string[];
  /** Owners inside a name ("People’s Party", "King’s College"). */
  readonly nameOwners?: readonly string[];
  readonly organisationEndings?: readonly string[];
  /** Well-known organisations: name, then other forms, joined by bars. */
  readonly organisations?: readonly string[];
  /** Plural nouns of people who act or speak together ("officials", "experts", "troops"). */
  readonly groupNouns?: readonly string[];
  /** Adjectives and prepositions that tell the place before its name ("in", "near"). */
  readonly placePrepositions?: readonly string[];
  /** Words for a settlement or an area that lead to its name ("town", "ville", "Gemeinde"). */
  readonly settlementWords?: readonly string[];
  /** Endings that places have behind an office, and no surname has: Russian "мэр Лесногорска". */
  readonly placeCaseEndings?: readonly string[];
  /** Generic words of a place's name ("province", "river", "strait"). */
  readonly placeWords?: readonly string[];
  /**
   * Where nothing is written large, places whose names are common words: `told` ones are places where the
   * text also names their country, `beside` ones only by the words next to them, `never` are pairs of
   * words, the second perhaps the beginning of one, that are no place ("مسقط راس").
   */
  readonly homographs?: {
    readonly told?: readonly string[];
    readonly beside?: readonly string[];
    readonly never?: readonly string[];
    /** Papers whose names are common words, and the words behind which one of them is a paper: "die Bild". */
    readonly papers?: readonly string[];
    readonly articles?: readonly string[];
  };
  /** Words that letters read alike would make another: Arabic على "on" and علي "Ali". */
  readonly unfolded?: readonly string[];
  /** Capitalised words that are no name: months, weekdays, holidays, nouns written large. */
  readonly notNames?: readonly string[];
  /** Adjectives and nouns of nationality by ISO 3166-1 alpha-2 code, joined by blanks. */
  readonly demonyms?: Readonly<Record<string, string>>;
  /** Further names of countries and regions by code, joined by bars ("US": "America|U.S."). */
  readonly countryNames?: Readonly<Record<string, string>>;
  /**
   * What a sentence opens with that only the one before it explains, lower case: pronouns,
   * connectives, and nouns that point back ("this", "however", "the move").
   */
  readonly danglingOpeners?: readonly string[];
  /** Nouns before or behind the name of one organisation, and of no person ("the retailer Norrhem"), folded. */
  readonly organisationKinds?: readonly string[];
  /** What a state of a federation has and a country of its name has not ("governor"), lower case. */
  readonly stateWords?: readonly string[];
  /** What a country has and a state of its name has not ("parliament"), lower case. */
  readonly nationWords?: readonly string[];
  /** What tells a thing from somebody of the same name: lower-case words. */
  readonly thingWords?: {
    /** Words that end names of things and are no surnames. */
    readonly endings: readonly string[];
    /** Kinds of vessels and storms: what stands right behind is one. */
    readonly vessels: readonly string[];
    /** Kinds of works: what stands right behind is one, or whoever made it. */
    readonly works: readonly string[];
    /** What teams are called behind their city. */
    readonly teams: readonly string[];
  };
  /** What tells a firm from somebody of the same name ("Georgia Power"): lower-case words. */
  readonly firmWords?: {
    /** What firms deal with, at the end of their names. */
    readonly trades: readonly string[];
    /** Such words that are surnames, too. */
    readonly tradeSurnames: readonly string[];
    /** Nouns right behind a firm's name, or before "of" and its name ("customers"). */
    readonly belongings: readonly string[];
    /** Verbs of business, before something that is the firm's. */
    readonly deeds: readonly string[];
    /** What a firm calls "its". */
    readonly possessions: readonly string[];
  };
  /** Openings that name a thing by its kind, since its name stood before ("the company"). */
  readonly weakOpeners?: readonly string[];
  /** Words behind a noun that say which one is meant, so that it points at nothing before it ("the report by"). */
  readonly completedBy?: readonly string[];
  /** Verbs right behind a bare noun with its article ("the plane landed"); the ends of others. */
  readonly predicates?: { readonly verbs: readonly string[]; readonly ends: string };
  /** Nouns of which a reader knows only one ("the government", "the weather"). */
  readonly knownNouns?: readonly string[];
  /** Nouns of persons that are no roles ("man"), where things have a pronoun of their own. */
  readonly personNouns?: readonly string[];
  /** Words of sentences that tell the outcome or the state of things ("agreed", "remains"). */
  readonly outcomeWords?: readonly string[];
  /** Other cases of a name where grammar changes its end ("Россия": "России", "Россию"). */
  readonly inflect?: (name: string) => readonly string[];
  /** Inflection: endings cut from a word before it is looked up, longest first. */
  readonly endings?: readonly string[];
  /** True where a role leads and its field follows: "ministre de la Santé Ana Ruiz". */
  readonly rolesLead?: boolean;
  /**
   * Small words written together with the next one, and what is put in their place ("وب": ""):
   * cut from a word before it is looked up, longest first.
   */
  readonly prefixes?: readonly (readonly [prefix: string, replacement: string])[];
  /** Words that follow a place's name ("میں", "में"). */
  readonly placePostpositions?: readonly string[];
  /** Scripts without capitals: words no name goes on over (postpositions, verbs, conjunctions). */
  readonly nameStops?: readonly string[];
  /** True for scripts that have no capitals but part their words (Arabic, Devanagari). */
  readonly hasNoCapitals?: boolean;
  /** Given names in the language's own script, where it has no capitals. */
  readonly givenNames?: readonly string[];
  /** The part of a name's word that no case changes. */
  readonly nameStem?: (word: string) => string;
  /** True where a title before a name is written with a capital ("President Alba"). */
  readonly titlesAreLarge?: boolean;
  /** What the cut of an ending may have taken from a place's name ("Москв" + "а"). */
  readonly nominativeEndings?: readonly string[];
  /** True where people have two surnames and are called by the first ("Claudia Sheinbaum Pardo"). */
  readonly hasTwoSurnames?: boolean;
  /** Beginnings of nouns whose adjective is written large before them («Алтайского края»): it is no name. */
  readonly nounsAfterAdjectives?: readonly string[];
  /** After an apostrophe, endings that tell where ("da": "İskenderun'da"). */
  readonly placeEndings?: readonly string[];
  /** True where every noun is written with a capital: capitals then tell little. */
  readonly nounsAreCapitalised?: boolean;
}

/** Abbreviations without their last full stop; capitals count where they are written. */
export interface AbbreviationData {
  /** Never at the end of a sentence: a name or a number follows ("Mr", "Gen"). */
  readonly never: readonly string[];
  /** At the end only where a plain sentence starter follows ("Inc", "etc"). */
  readonly seldom: readonly string[];
  /** Only before a number ("No", "Nr"). */
  readonly beforeNumber: readonly string[];
}
