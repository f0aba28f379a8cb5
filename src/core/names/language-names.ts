/**
 * Nationalities that are languages where they stand ("in French", "auf Englisch", "habla alemán"), school subjects
 * ("professeur d’anglais") or part of a thing's name ("Turkish coffee"). They tell of no country.
 */
import type { NamingContext } from './mention.ts';
import type { Token } from './token.ts';

interface Cues {
  /** Before the language; a noun behind it ("in French waters") makes it a nationality. */
  readonly before: RegExp;
  /** Nouns beside it: "idioma inglés", "the German language". */
  readonly nouns: RegExp;
  /** Before the language where a form of translating stands before that: "tradujo al francés". */
  readonly into?: RegExp;
  /** Nouns of teaching before the language, with a small word between: "a teacher of French", "cours d’allemand". */
  readonly taught?: RegExp;
  /** Beside the nationality in the name of a thing: "Turkish coffee", "café turc". */
  readonly things?: RegExp;
}

/** The words are folded. Where the noun comes first ("en anglais"), the preposition alone tells. */
const CUES: Readonly<Record<string, Cues>> = {
  en: {
    before:
      /^(?:in|speaks?|spoke|spoken|speaking|fluent|learn(?:s|ed|t|ing)?|teach(?:es|ing)?|taught|stud(?:y|ies|ied|ying))$/,
    nouns:
      /^(?:languages?|subtitles|translation|dialects?|teacher|lessons?|class(?:es)?|exams?|courses?|homework|grammar|vocabulary|dictionar(?:y|ies)|textbooks?|phrasebooks?|tutors?|interpreters?|translators?|gcse|a-levels?|speakers?)$/,
    into: /^(?:into|from)$/,
    taught:
      /^(?:teachers?|professors?|lecturers?|tutors?|students?|learners?|class(?:es)?|courses?|lessons?|knowledge|command|grasp|degree|words?|study|smattering)$/,
    things:
      /^(?:coffee|pastr(?:y|ies)|fries|toast|delight|baths?|roulette|salads?|yogh?urt|dressing|muffins?|breakfast|stew|waffles?|restaurants?|takeaways?|cuisine|shepherds?|bulldogs?|terriers?|mastiffs?|setters?|wolfhounds?|dolls?|horn|windows?|press|kiss|flu|measles|oven|courage|whispers|checkers|wave|standoff|rugs?|carpets?|cigars?|cobra)$/,
  },
  de: {
    before:
      /^(?:auf|in|ins|im|spricht|sprechen|sprach|sprachen|lern(?:t|en|te|ten)|unterricht(?:et|en|ete|eten)|fach|faches)$/,
    nouns: /^sprachen?$/,
    into: /^dem$/,
    taught: /^(?:lehrer|lehrerin|kurs|kurse|kenntnisse|unterricht|professor|professorin|dozent|dozentin)$/,
    things: /^(?:kaffee|salat|bad|schaferhund|schaferhunde|roulette|restaurant|imbiss|kuche)$/,
  },
  fr: {
    before: /^(?:en|parle|parlent|parler|parlait|parlant)$/,
    nouns: /^langues?$/,
    into: /^(?:du|au)$/,
    taught:
      /^(?:professeure?s?|profs?|enseignante?s?|cours|lecons?|etudiante?s?|classes?|licence|examen|epreuve|notions|dictionnaire)$/,
    things: /^(?:cafe|bain|bains|roulette|restaurants?|cuisine|berger|salade)$/,
  },
  es: {
    before: /^(?:en|habla|hablan|hablar|hablaba|hablando)$/,
    nouns: /^(?:idiomas?|lenguas?)$/,
    into: /^(?:al|del)$/,
    taught:
      /^(?:profesor(?:a|es|as)?|maestr[oa]s?|clases?|cursos?|lecciones|estudiantes?|nociones|examen|diccionario|nivel)$/,
    things: /^(?:cafe|banos?|ruleta|restaurantes?|cocina|pastor)$/,
  },
  pt: {
    before: /^(?:em|fala|falam|falar|falava|falando)$/,
    nouns: /^(?:idiomas?|linguas?)$/,
    into: /^(?:ao|do)$/,
    taught: /^(?:professor(?:a|es|as)?|aulas?|cursos?|licoes|alunos?|alunas?|nocoes|exame|dicionario)$/,
    things: /^(?:cafe|banhos?|roleta|restaurantes?|cozinha|pastor)$/,
  },
  it: {
    before: /^(?:in|parla|parlano|parlare|parlava|parlando)$/,
    nouns: /^lingu[ae]$/,
    into: /^(?:dal)$/,
    taught:
      /^(?:insegnant[ei]|professor(?:e|essa|i)|docent[ei]|lezion[ei]|cors[oi]|student[ei]|studentessa|esame|dizionario)$/,
    things: /^(?:caffe|bagn[oi]|roulette|ristorant[ei]|cucina|pastore)$/,
  },
  ru: { before: /^(?:на)$/u, nouns: /^язык(?:а|е|у|ом|и|ов)?$/u },
  ar: { before: /^$/, nouns: /لغه$/u },
  fa: { before: /^$/, nouns: /^زبان$/u },
  ur: { before: /^$/, nouns: /^زبان$/u },
  hi: { before: /^$/, nouns: /^भाषा$/u },
};

const TRANSLATING = /^(?:translat|tradu|trado|aus$|ubersetz)/;
/** What stands between a verb of speaking and the language: "speaks fluent French", "en perfecto alemán". */
const SKILL = /^(?:fluent|good|broken|some|little|only|fliessend|gut|perfekt|perfecto|parfait|buen|bon)$/;
/** The endings that German languages have behind their cues: "auf Englisch", "ins Englische", "im Englischen"; "auf Deutsche" are people. */
function isGermanForm(cue: string, fold: string): boolean {
  if (cue === 'ins') return fold.endsWith('sche');
  return fold.endsWith(cue === 'im' || cue === 'dem' ? 'schen' : 'sch');
}

/** True where the nationality of one word at `index` is a language. */
export function isLanguageName(context: NamingContext, index: number): boolean {
  const { tokens, document, lexicon } = context;
  const cues = CUES[document.language.code];
  const word = tokens[index];
  if (!cues || !word) return false;
  const next = tokens[index + 1];
  let before = word.isJoined ? tokens[index - 1] : undefined;
  if ((before && cues.nouns.test(before.fold)) || (next?.isJoined === true && cues.nouns.test(next.fold)))
    return true;
  if (isThing(context, index, cues) || isTaught(context, index, cues)) return true;
  if (before && tokens[index - 1]?.isJoined === true && SKILL.test(before.fold)) before = tokens[index - 2];
  if (!before) return false;
  // "in Polish and Czech": what the first of the two is.
  if (AND.test(before.fold) && tokens[index - 1]?.isJoined === true && tokens[index - 2]?.openings)
    return !qualifies(context, index) && isLanguageName(context, index - 2);
  const isTranslated =
    cues.into?.test(before.fold) === true &&
    [2, 3, 4].some(
      (back) => isIn(word, tokens[index - back]) && TRANSLATING.test(tokens[index - back]?.fold ?? ''),
    );
  if (!isTranslated && !cues.before.test(before.fold)) return false;
  // "auf Englisch" is large, "auf englischem Boden" is small.
  if (lexicon.nounsAreCapitalised && !(word.isCapital && isGermanForm(before.fold, word.fold))) return false;
  return lexicon.nounsAreCapitalised
    ? next?.isJoined !== true || !next.isCapital
    : !qualifies(context, index);
}

/** The noun stands behind the nationality, or, where adjectives follow it, before. */
function isThing({ tokens, document }: NamingContext, index: number, { things }: Cues): boolean {
  if (things === undefined) return false;
  const isBehind = /^(?:en|de)$/.test(document.language.code);
  const noun = isBehind ? tokens[index + 1] : tokens[index - 1];
  const isBeside = (isBehind ? noun : tokens[index])?.isJoined === true;
  return isBeside && noun !== undefined && things.test(noun.fold);
}

const OF = /^(?:of|de|d|di|en|in|fur|do|da)$/;

/** "Professor of French", and not "of French history"; "professeure d’anglais". */
function isTaught(context: NamingContext, index: number, { taught }: Cues): boolean {
  const { tokens, lexicon, document } = context;
  const word = tokens[index] as Token;
  // The small word may be written together with the language.
  const isElided = /[dD]['’]$/.test(document.text.slice(Math.max(0, word.start - 2), word.start));
  const noun = tokens[index - (isElided ? 1 : 2)];
  if (taught === undefined || !isIn(word, noun)) return false;
  if (!isElided && !OF.test(tokens[index - 1]?.fold ?? '')) return false;
  if (!taught.test(noun?.fold ?? '')) return false;
  return lexicon.nounsAreCapitalised ? word.isCapital : !qualifies(context, index);
}

function isIn(word: Token, other: Token | undefined): boolean {
  return other !== undefined && other.sentence === word.sentence;
}

/** "in French waters": a word that is no small word of grammar right behind it. */
function qualifies({ tokens, document }: NamingContext, index: number): boolean {
  const next = tokens[index + 1];
  if (next?.isJoined !== true) return false;
  // "in Polish and Czech towns": the other one of the two tells.
  if (AND.test(next.fold) && tokens[index + 2]?.isJoined === true) {
    const other = tokens[index + 3];
    const isPair = tokens[index + 2]?.openings !== null;
    return isPair && other?.isJoined === true && !isGrammar(other.fold);
  }
  if (/^(?:fr|es|pt|it)$/.test(document.language.code)) return false;
  return !isGrammar(next.fold) && !next.isSaying && !next.isArticle;
}

const AND = /^(?:and|or|und|oder|et|ou|y|o|e|и|или)$/u;
const GRAMMAR = new Set(
  'later then again there here today now well with at on to for but by as when while that before after about during from of in under without not than so too because if who which и в с но или а о об к по для что от из'.split(
    ' ',
  ),
);

function isGrammar(fold: string): boolean {
  return GRAMMAR.has(fold);
}
