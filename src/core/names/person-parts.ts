/** Which parts of a run of capitals may be people: cut at titles, at listed names and at words that are none. */
import { citiesNamed } from './gazetteer/places.ts';
import { FIRST_NAMES } from './first-names.ts';
import { cityKey } from './find-cities.ts';
import { phraseAt } from './find-known-names.ts';
import type { NamingContext } from './mention.ts';
import { ABSTRACT, isOwner } from './owned-nouns.ts';
import { isRegnal } from './regnal-numbers.ts';
import { isOutOfOffice, isRoleWord, leadingRole, tellsWhere } from './read-roles.ts';
import { isGivenCompound, type Run } from './runs.ts';
import type { Token } from './token.ts';

const INITIAL = /^\p{Lu}\.$/u;

/** Cuts a run at titles, at words that are no names and at listed names; what is left may be people. */
export function personParts(context: NamingContext, run: Run): Run[] {
  const { tokens, lexicon, lowerWords } = context;
  const parts: Run[] = [];
  let from = run.from;
  const first = tokens[from];
  // "4. Questioning Alba’s motives": a number before the sentence's first word.
  const opens =
    first?.isFirst === true ||
    (tokens[from - 1]?.isFirst === true && /^\d/.test(tokens[from - 1]?.text ?? ''));
  if (
    first &&
    opens &&
    !isTwoSyllables(tokens[from + 1]) &&
    (!first.isGivenName || isVerbFirst(context, run)) &&
    (first.isStarter ||
      lowerWords.has(first.fold) ||
      first.isSaying ||
      (first.fold.length > 5 && first.fold.endsWith('ing')))
  )
    from += 1;
  if (isMonth(context, from) || isAuxiliary(context, run, from)) from += 1;
  let index = from;
  while (index < run.to) {
    const token = tokens[index];
    const phrase = phraseAt(context, index);
    const isGivenName = token !== undefined && token.isGivenName && index + 1 < run.to;
    if (phrase && (phrase.entry.kind !== 'area' || !isGivenName) && index + phrase.words.length <= run.to) {
      // "Jordan Henderson", "Israel Katz": a listed name may be a given name, with a surname after it.
      const isSurname =
        index > from && phrase.words.length === 1 && isGiven(tokens[index - 1]) && phrase.exact === null;
      if (!(isGivenName && index === from) && !isSurname) {
        addPart(context, parts, from, index);
        index += phrase.words.length;
        from = index;
        continue;
      }
    }
    // «мэр Казани Ильдар …»: the city belongs to the role.
    if (
      token &&
      index === from &&
      index + 2 < run.to &&
      isRoleWord(context, tokens[index - 1]) &&
      token.isJoined &&
      isCity(context, token.fold, lexicon.nounsAfterAdjectives.length > 0 ? 20_000 : 300_000)
    ) {
      from = index + 1;
      index += 1;
      continue;
    }
    if (
      token &&
      (isTitleIn(context, run, index) || isNoName(context, index) || endsOffice(context, run, index))
    ) {
      addPart(context, parts, from, index);
      from = index + 1;
    }
    index += 1;
  }
  addPart(context, parts, from, run.to);
  return parts;
}

/** "In April | Ruth Sanders resigned": a month that is a given name, too. */
function isMonth({ tokens }: NamingContext, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.isNoName !== true || !token.isGivenName || !token.isJoined || token.isPossessive) return false;
  return before !== undefined && BEFORE_MONTHS.test(before.fold);
}

/** "Will | Anna Kern win?": a verb that is a given name, too, before a whole name. */
function isAuxiliary({ tokens }: NamingContext, run: Run, at: number): boolean {
  const [verb, given] = [tokens[at], tokens[at + 1]];
  return (
    verb?.isFirst === true &&
    (verb.text === 'Will' || verb.text === 'May') &&
    run.to - at > 2 &&
    given?.isGivenName === true
  );
}

const BEFORE_MONTHS =
  /^(?:in|since|until|till|last|next|this|early|late|mid|during|every|each|im|seit|anfang|ende|mitte|vom|zum|en|fin|debut|desde)$/;

/** Adds the tokens `[from, to)` without what belongs to no name, if any are left. */
function addPart(context: NamingContext, parts: Run[], begin: number, to: number): void {
  let from = begin;
  if (to <= from) return;
  // "Kanzlerin a. D. Ute Brandt": out of office, no initial.
  if (isOutOfOffice(context, from)) from += 1;
  if (to <= from) return;
  const part = withoutHonours(context, trimParticles(context, afterField(context, { from, to })));
  if (part.to > part.from) parts.push(part);
}

/** "Rosalind Avery KC": letters behind a name. */
function withoutHonours({ tokens, lexicon }: NamingContext, { from, to }: Run): Run {
  let end = to;
  while (
    end - from > 2 &&
    tokens[end - 1]?.isAllCapitals &&
    lexicon.postNominals.has(tokens[end - 1]?.fold ?? '')
  )
    end -= 1;
  return { from, to: end };
}

/** "Said Dorothy Poynter": a verb that is also a given name, before a whole name that ends its clause. */
function isVerbFirst({ tokens, document }: NamingContext, run: Run): boolean {
  return (
    /[,.:;]/.test(document.text.charAt(tokens[run.to - 1]?.end ?? 0)) &&
    tokens[run.from]?.isSaying === true &&
    run.to - run.from > 2 &&
    tokens[run.from + 1]?.isGivenName === true
  );
}

/** "Minister of Education Ana Ruiz": the field belongs to the role. */
function afterField(context: NamingContext, part: Run): Run {
  const { tokens } = context;
  if (tokens[part.from]?.isGivenName === true) return part;
  for (let index = part.from + 1; index + 1 < part.to; index += 1) {
    if (isGiven(tokens[index]) && leadingRole(context, index)) return { from: index, to: part.to };
  }
  return part;
}

/** A capital, or a city of so many people. */
function isCity(context: NamingContext, fold: string, least: number): boolean {
  const place = citiesNamed(cityKey(context, fold))[0];
  return place !== undefined && !FIRST_NAMES.has(fold) && (place.isCapital || place.population > least);
}

function isTitleIn(context: NamingContext, run: Run, index: number): boolean {
  const token = context.tokens[index];
  if (!isRoleWord(context, token)) return false;
  // "Son Heung-min"
  if (token?.text === 'Son' && isTwoSyllables(context.tokens[index + 1])) return false;
  // A given name that is also a title ("Dean", "Judge"): a title only where a name of two words follows.
  if (token && token.isGivenName && index === run.from) {
    // Where titles are written small, a large one is a given name ("Cheikh Ould Brahim").
    const { titlesAreLarge, nounsAreCapitalised } = context.lexicon;
    return titlesAreLarge || nounsAreCapitalised || token.isFirst ? run.to - index > 2 : false;
  }
  if (token?.text.endsWith('.')) return true;
  // "Joschka Fischer", "Steve King": after a given name a role is a surname.
  const before = context.tokens[index - 1];
  const next = context.tokens[index + 1];
  const leads =
    next?.isCapital === true && index + 1 < run.to && (next.isGivenName || /^\p{Lu}\.$/u.test(next.text));
  if (!leads && index > run.from && before && before.isGivenName && !isRoleWord(context, before))
    return false;
  // "Martin D. Singer": an initial leads to a surname.
  if (!leads && index > run.from + 1 && before && INITIAL.test(before.text)) return false;
  return true;
}

/** "Jae-in", "Ing-wen": given names of Korea and Taiwan, the second half small. */
export function isTwoSyllables(token: Token | undefined): boolean {
  return token?.isCapital === true && token.hasHyphen && SYLLABLES.test(token.text);
}

const SYLLABLES =
  /^\p{Lu}\p{Ll}{1,5}-(?!(?:led|run|born|wide|era|style|war|day|time|year|old|level|made|up|off|out|on|the|and|of|\p{Ll}*ed)$)\p{Ll}{1,6}$/u;

/** "Leader in the Kell Assembly | Ana Ruiz": the head of an organisation, and a whole name behind it. */
function endsOffice({ tokens, lexicon }: NamingContext, run: Run, index: number): boolean {
  return (
    !lexicon.rolesLead &&
    tokens[index]?.isOrganisationWord === true &&
    index > run.from &&
    index + 2 < run.to &&
    tokens[index - 1]?.isGivenName === false &&
    tokens[index + 1]?.isGivenName === true
  );
}

function isNoName(context: NamingContext, index: number): boolean {
  const token = context.tokens[index];
  if (!token) return true;
  // Inside a run a small particle joins.
  if (!token.isCapital && token.isParticle) return false;
  if (!token.isNoName) return false;
  if (isRegnal(context.tokens, index)) return false;
  if (isLargeParticle(context, index) || isAfterParticle(context, index)) return false;
  // "Mohammad Rafiqul Islam": behind two names of somebody it is the third.
  if (isFaithName(context, index)) return false;
  // "June Carter", "May": a given name before a surname.
  const next = context.tokens[index + 1];
  return !(token.isGivenName && next?.isJoined && next.isCapital && !token.isPossessive);
}

/** A word for a faith that is somebody's third name. */
export function isFaithName({ tokens }: NamingContext, index: number): boolean {
  const [own, second, given] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  if (own?.fold !== 'islam' || !own.isJoined || second?.isJoined !== true || !second.isCapital) return false;
  return given?.isCapital === true && isGiven(given);
}

/** "María de la Fuente": what follows a small particle is a surname, whatever else the word means. */
function isAfterParticle({ tokens }: NamingContext, index: number): boolean {
  let at = index - 1;
  while (tokens[at + 1]?.isJoined && tokens[at]?.isCapital === false && tokens[at]?.isParticle === true)
    at -= 1;
  const isNamed = [at, at - 1, at - 2].some((place) => isGiven(tokens[place]));
  return at < index - 1 && isNamed && tokens[at]?.isCapital === true && tokens[at + 1]?.isJoined === true;
}

/** "Jean-Marie Le Guen", "Olivier De Schutter": an article that is part of a surname. */
function isLargeParticle({ tokens }: NamingContext, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  return (
    token !== undefined &&
    token.isParticle &&
    token.isJoined &&
    before !== undefined &&
    isGiven(before) &&
    next?.isJoined === true &&
    next.isCapital
  );
}

function isGiven(token: Token | undefined): boolean {
  return token !== undefined && (token.isGivenName || (token.hasHyphen && isGivenCompound(token.fold)));
}

function trimParticles(context: NamingContext, run: Run): Run {
  let { from, to } = run;
  const { tokens } = context;
  while (to > from && !tokens[to - 1]?.isCapital) to -= 1;
  const { nounsAreCapitalised } = context.lexicon;
  const isIdle = (token: Token | undefined): boolean =>
    token?.isCapital === false && (nounsAreCapitalised || token.isArticle || !token.isParticle);
  while (from < to && isIdle(tokens[from])) from += 1;
  // "Projektleiter Jonas Kern": a noun that no list knows as a role.
  if (nounsAreCapitalised) {
    let given = from;
    while (given < to - 1 && tokens[given]?.isGivenName !== true) given += 1;
    if (given > from && given < to - 1 && !/^\p{Lu}\.$/u.test(tokens[given - 1]?.text ?? '')) from = given;
  }
  // "warf Karl Benning Verzögerung vor": the noun has its article elsewhere.
  if (
    nounsAreCapitalised &&
    to - from > 2 &&
    tokens[from]?.isGivenName === true &&
    (isOwner(context, to - 2) || isCommonNoun(context, to - 1))
  )
    to -= 1;
  // "Elif Kaya İstanbul’da": a great city ends no name of three words.
  const last = tokens[to - 1];
  if (
    (to - from > 2 || (to - from > 1 && last?.isPossessive && context.lexicon.endings.length > 20)) &&
    tokens[from]?.isGivenName === true
  ) {
    const city = last ? citiesNamed(last.fold)[0] : undefined;
    if (city && (city.isCapital || city.population > 1_500_000)) to -= 1;
  }
  // "Ali Kemal İskenderun'da": what tells where is a place.
  if (to - from > 2 && tellsWhere(context, to - 1)) to -= 1;
  return { from, to };
}

/** A noun that stands elsewhere right after an article written small. */
function isCommonNoun({ tokens }: NamingContext, at: number): boolean {
  const word = tokens[at];
  if (!word || !ABSTRACT.test(word.fold) || !tokens[at - 1]?.isCapital) return false;
  return tokens.some((token, index) => {
    const before = tokens[index - 1];
    return (
      index !== at &&
      token.fold === word.fold &&
      token.isJoined &&
      before !== undefined &&
      (!before.isCapital || before.isFirst) &&
      before.isArticle
    );
  });
}
