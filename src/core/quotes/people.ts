/**
 * The people a text names: each full name with where it occurs, the role stated beside it and what
 * is known of gender, read off the tokens. Speakers are resolved against it.
 */
import type { Name } from '../model.ts';
import { agrees } from './form-index.ts';
import { knownBounds } from './known-bounds.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { NameForms } from './name-forms.ts';
import { isTitle } from './name-places.ts';
import { genderOfRole, likelyGender, NotedPerson, type Noted } from './noted-person.ts';
import type { Frame, Token } from './tokens.ts';

/** Token indices of a run of name words in one frame, titles in front left out. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** First of the titles and role words right before the name, or `from`. */
  readonly titled: number;
}

export interface People {
  readonly all: readonly NotedPerson[];
  /** By each word of their names, lower case, and by several. */
  readonly forms: Pick<NameForms, 'byWord' | 'withWords'>;
  /** The runs of name words among some tokens, cut where the names engine has a name begin. */
  readonly runsIn: (tokens: readonly Token[]) => readonly NameRun[];
  /** True where the names engine has the name of a person end. */
  readonly endsAt: (offset: number) => boolean;
}

/** Everyone named with at least two words, or with one behind a title. */
export function findPeople(
  text: string,
  frames: readonly Frame[],
  names: readonly Name[],
  lexicon: SpeechLexicon,
): People {
  const all: NotedPerson[] = [];
  const forms = new NameForms<NotedPerson>();
  const singles: Noted[] = [];
  const bounds = knownBounds(names, lexicon);
  for (const { tokens } of frames) {
    for (const found of nameRuns(tokens, lexicon)) {
      const run = bounds.cut(tokens, found);
      // "Opposition Leader in the Assembly": a post that the names engine has nobody called by.
      if (isTitle(tokens[run.to]) && bounds.endsNobody(tokens[run.to])) continue;
      if (bounds.isInOrganisation(tokens, run)) continue;
      // "Generative AI", "Norland TV"
      if (isAcronym(tokens[run.to]) && tokens[run.from]?.upper === false) continue;
      if (run.from === run.to) singles.push({ run, tokens });
      else note(text, { run, tokens }, all, forms, lexicon);
    }
  }
  for (const single of singles) {
    const { run, tokens } = single;
    const word = tokens[run.from]?.lower ?? '';
    if (forms.byWord.has(word) || run.titled < run.from) note(text, single, all, forms, lexicon);
  }
  const byStart: PeopleByStart = new Map();
  all.forEach(({ mentions }, order) => {
    for (const { start } of mentions) byStart.set(start, order);
  });
  for (const known of names) if (known.kind === 'person') addKnown(known, text, all, forms, byStart, lexicon);
  const runsIn = (tokens: readonly Token[]): readonly NameRun[] =>
    nameRuns(tokens, lexicon).map((run) => bounds.cut(tokens, run));
  return { all, forms, runsIn, endsAt: bounds.endsAt };
}

/** Two or three capitals: "AI", "TV"; they end no person’s name. */
function isAcronym(token: Token | undefined): boolean {
  return (
    token?.upper === true &&
    token.end - token.start > 1 &&
    token.end - token.start < 4 &&
    !token.lower.endsWith('.')
  );
}

/** Most words of a name. */
const LONGEST_NAME = 5;

/** Runs of name words, cut behind titles and role words ("Information Minister | Atta Tarar"). */
export function nameRuns(tokens: readonly Token[], lexicon: SpeechLexicon): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!(tokens[at] as Token).capital || !isNameWord(tokens[at])) continue;
    const start = at;
    while (goesOn(tokens, at, lexicon)) at += 1;
    let from = start;
    for (let index = start; index < at; index += 1) {
      const lower = tokens[index]?.lower ?? '';
      if (
        // "Velilerden | Zeynep Aydın": one of them.
        (index === start && lexicon.nominative && lexicon.order === 'verb-last' && PARTITIVE.test(lower)) ||
        isTitle(tokens[index]) ||
        // "Secretary-General | Ban Ki Moon", not "Paul King-Smith".
        (index === start && namesPostFirst(lower, lexicon)) ||
        (lexicon.nounsCapital && lexicon.isRoleWord(lower))
      ) {
        from = index + 1;
      }
    }
    // "Minister of Education Stefania Giannini": the office runs into the name.
    if (from === start && at - from > 1 && at - from < 4 && officeBefore(tokens, from, lexicon))
      from = at - 1;
    // "Giants QB | Ann Hartog": two letters for a place in a team.
    if (lexicon.order === 'subject-first')
      for (let index = from + 1; index < at - 1; index += 1)
        if (tokens[index]?.upper && /^[a-z]{2}$/u.test(tokens[index]?.lower ?? '')) from = index + 1;
    let titled = from;
    while (
      titled > 0 &&
      tokens[titled - 1]?.sentence === tokens[from]?.sentence &&
      isTitle(tokens[titled - 1])
    )
      titled -= 1;
    // A longer run is a headline in capitals, not a name.
    if (from <= at && at - from < LONGEST_NAME) runs.push({ from, to: at, titled });
  }
  return runs;
}

/** Turkish "of them", "of the party": before a name, no part of it. */
const PARTITIVE = /(?:l[ae]r(?:[ıi]n)?d[ae]n|['’]l[ıiuü])$/u;

/** A word for those who speak before the first hyphen: "secretary-general". */
function namesPostFirst(lower: string, { speakerNouns }: SpeechLexicon): boolean {
  const hyphen = lower.indexOf('-');
  return hyphen >= 0 && speakerNouns.has(lower.slice(0, hyphen));
}

/** A title and "of" or "for" right before: what follows is an office first. */
function officeBefore(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): boolean {
  const tie = tokens[from - 1];
  return (
    tie?.tag === 'preposition' &&
    lexicon.genitives.has(tie.lower) &&
    isTitle(tokens[from - 2]) &&
    tokens[from - 2]?.capital === true
  );
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.capital &&
    token.tag !== 'time' &&
    token.tag !== 'pronoun' &&
    token.tag !== 'determiner' &&
    token.tag !== 'preposition' &&
    token.tag !== 'subordinator' &&
    token.tag !== 'coordinator' &&
    token.tag !== 'adverb' &&
    token.tag !== 'auxiliary' &&
    token.tag !== 'relative'
  );
}

/** Particles inside names: "Ban al-Amr", "Ursula von der Leyen", "Simón de la Cruz". */
const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'von',
  'van',
  'der',
  'den',
  'de',
  'dela',
  'da',
  'dos',
  'do',
  'di',
  'del',
  'la',
  'le',
  'du',
  'ten',
  'ter',
  'zu',
]);

/** German nouns that "zu" makes adverbs of: "zu Wort", "zu Gast". */
const SET_PHRASES: ReadonlySet<string> = new Set([
  'wort',
  'hause',
  'gast',
  'besuch',
  'recht',
  'beginn',
  'ende',
  'hilfe',
]);

function goesOn(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (!here || !next || next.sentence !== here.sentence) return false;
  // "Ann Lake Says Port Must Close": a headline's verb is no part of a name.
  const isNext = isNameWord(next);
  if ((isNext || lexicon.nounsCapital) && lexicon.plain.has(next.lower)) return false;
  if (lexicon.nounsCapital && surnameParticles(tokens, at, lexicon)) return true;
  if (lexicon.nounsCapital && lexicon.genitives.has(next.lower) && !isNameWord(tokens[at + 2])) return false;
  if (isNext) return true;
  // Behind all that may tie a name to its next word such a word stands.
  if (next.kind !== 'word' || !(isNameWord(tokens[at + 2]) || isNameWord(tokens[at + 3]))) return false;
  if (next.lower === 'der' || next.lower === 'den')
    return tokens[at]?.lower === 'von' && isNameWord(tokens[at + 2]);
  // „nach Angaben von Peter Hahn“: before a whole name "von" is a preposition, not a part of one.
  if (
    lexicon.nounsCapital &&
    next.lower === 'von' &&
    isNameWord(tokens[at + 2]) &&
    (isNameWord(tokens[at + 3]) || !isNameWord(tokens[at]) || opensPhrase(tokens[at - 1]))
  )
    return false;
  // „Rita Lang zu Wort“: behind a whole name, or before a noun of a set phrase, no particle.
  if (
    lexicon.nounsCapital &&
    next.lower === 'zu' &&
    (isNameWord(tokens[at - 1]) || SET_PHRASES.has(tokens[at + 2]?.lower ?? ''))
  )
    return false;
  return (
    !next.capital &&
    PARTICLES.has(next.lower) &&
    !lexicon.plain.has(next.lower) &&
    particleTies(tokens, at + 1)
  );
}

/** „Prof. Heinrich von der Aue“: behind a single first name with its title or trade the particles go on. */
function surnameParticles(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const article = tokens[at + 2]?.lower;
  const first = tokens[at];
  const lead = tokens[at - 1];
  if (tokens[at + 1]?.lower !== 'von' || (article !== 'der' && article !== 'den' && article !== 'dem'))
    return false;
  const surname = tokens[at + 3];
  if (!surname?.capital || surname.sentence !== first?.sentence || !first.capital) return false;
  return (
    lead !== undefined &&
    lead.sentence === first.sentence &&
    (isTitle(lead) || lexicon.isRoleWord(lead.lower)) &&
    !isTitle(first) &&
    !lexicon.isRoleWord(first.lower) &&
    !lexicon.organisationWords.has(surname.lower)
  );
}

function opensPhrase(token: Token | undefined): boolean {
  return token?.tag === 'determiner' || token?.tag === 'preposition' || token?.tag === 'adjective';
}

function particleTies(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[at]?.sentence) return false;
  return isNameWord(next) || (PARTICLES.has(next.lower) && isNameWord(tokens[at + 2]));
}

/** The words of a name in lower case; a case written behind an apostrophe is none of it: "Ömer Ak’tan". */
export function nameWords(tokens: readonly Token[], run: NameRun, lexicon: SpeechLexicon): string[] {
  const words: string[] = [];
  for (let at = run.from; at <= run.to; at += 1) words.push(tokens[at]?.lower ?? '');
  if (lexicon.nominative) words.push((words.pop() ?? '').replace(CASE, ''));
  return words;
}

/** A case written behind an apostrophe. */
const CASE = /(?<=\p{L}{2})['’]\p{Ll}+$/u;

function note(
  text: string,
  noted: Noted,
  all: NotedPerson[],
  forms: NameForms<NotedPerson>,
  lexicon: SpeechLexicon,
): void {
  const { run, tokens } = noted;
  const words = nameWords(tokens, run, lexicon);
  const ending = (tokens[run.to]?.lower.length ?? 0) - (words.at(-1)?.length ?? 0);
  const span = { start: tokens[run.from]?.start ?? 0, end: (tokens[run.to]?.end ?? 0) - ending };
  let person = forms.find(words);
  if (!person) {
    person = new NotedPerson(text.slice(span.start, span.end), words, text, lexicon);
    all.push(person);
    forms.add(person);
  }
  person.mentions.push(span);
  person.note(noted);
}

/** Where people are mentioned, with their places among all. */
type PeopleByStart = Map<number, number>;

/** What the names engine knows is added: its roles fill gaps, its people join. */
function addKnown(
  known: Name,
  text: string,
  all: NotedPerson[],
  forms: NameForms<NotedPerson>,
  byStart: PeopleByStart,
  lexicon: SpeechLexicon,
): void {
  const words = known.name.toLowerCase().split(/\s+/);
  // "Игоря Седова": the names engine has the name without its case.
  if (lexicon.nominative)
    for (const { start } of known.mentions) {
      const other = all[byStart.get(start) ?? -1];
      if (other?.words.length !== words.length || agrees(other.words, words)) continue;
      other.name = known.name;
      if (known.role !== null) other.role = known.role;
    }
  const person = firstNamed(known, words, all, byStart) ?? forms.find(words);
  if (person) {
    if (known.role !== null) person.tellRole(known.role);
    person.known = true;
    // "Struggling Ann Lake Meets Hale", in a headline: the names engine tells where the name ends.
    if (words.length > 1 && words.length < person.words.length) person.name = known.name;
    // The names engine may know more of the name: "Heinrich" and "Heinrich von der Aue".
    if (words.length > person.words.length) {
      person.likely ??= likelyGender(words);
      const before = person.words.splice(0, person.words.length, ...words);
      forms.add(person, before);
      person.name = known.name;
    }
    return;
  }
  const made = new NotedPerson(known.name, words, text, lexicon);
  made.role = known.role;
  made.gender = genderOfRole(known.role, lexicon);
  made.known = true;
  made.mentions.push(...known.mentions);
  all.push(made);
  forms.add(made);
}

/** Of those the text mentions where the names engine has this name the one noted first that has its words. */
function firstNamed(
  { mentions }: Name,
  words: readonly string[],
  all: readonly NotedPerson[],
  byStart: PeopleByStart,
): NotedPerson | undefined {
  let first = all.length;
  for (const { start } of mentions) {
    const order = byStart.get(start) ?? first;
    if (order < first && agrees(all[order]?.words ?? [], words)) first = order;
  }
  return all[first];
}
