/** People, in scripts with capitals: a run of capitals with evidence that it names someone. */
import { citiesNamed, isCityName } from './gazetteer/places.ts';
import { FIRST_NAMES, WEAK_FIRST_NAMES } from './first-names.ts';
import { nounDoubts } from './doubt-nouns.ts';
import { cityKey } from './find-cities.ts';
import { phraseAt } from './find-known-names.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import {
  isRoleWord,
  isTitleBefore,
  leadingRole,
  roleAfter,
  roleBefore,
  roleBeforeComma,
} from './read-roles.ts';
import { PARTICLES, type Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** Evidence a person needs; a title or a known given name with a surname has it by itself. */
const NEEDED = 45;
const LONGEST_NAME = 6;
const INITIAL = /^\p{Lu}\.$/u;

/** Every run, or end of a run after a title, that names a person. */
export function findPersons(context: NamingContext): Mention[] {
  const surnames = surnamesAlone(context);
  const mentions: Mention[] = [];
  for (const run of context.runs) {
    for (const part of personParts(context, run)) {
      const mention = readPerson(context, part, surnames);
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
}

/**
 * Folded words that stand alone with a capital, and how telling that is: 1 anywhere, 2 beside a
 * verb of saying. They are the surnames of people named in full elsewhere.
 */
function surnamesAlone(context: NamingContext): ReadonlyMap<string, number> {
  const alone = new Map<string, number>();
  const { tokens, lexicon } = context;
  tokens.forEach((token, index) => {
    if (!token.isCapital || token.isInTitle) return;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    if (token.isJoined && previous?.isCapital && !isRoleWord(context, previous) && !previous.isFirst) return;
    if (next?.isJoined && next.isCapital && !token.isPossessive) return;
    const speaks =
      (next?.isJoined && lexicon.sayingVerbs.has(next.fold)) ||
      (token.isJoined && previous !== undefined && lexicon.sayingVerbs.has(previous.fold));
    alone.set(token.fold, Math.max(alone.get(token.fold) ?? 1, speaks ? 2 : 1));
  });
  return alone;
}

/** Cuts a run at titles, at words that are no names and at listed names; what is left may be people. */
function personParts(context: NamingContext, run: Run): Run[] {
  const { tokens, lexicon, lowerWords } = context;
  const parts: Run[] = [];
  let from = run.from;
  const first = tokens[from];
  if (
    first?.isFirst &&
    (!FIRST_NAMES.has(first.fold) || isVerbFirst(context, run)) &&
    (lexicon.starters.has(first.fold) ||
      lowerWords.has(first.fold) ||
      lexicon.sayingVerbs.has(first.fold) ||
      (first.fold.length > 5 && first.fold.endsWith('ing')))
  )
    from += 1;
  let index = from;
  const push = (to: number): void => {
    if (to > from) parts.push({ from, to });
  };
  while (index < run.to) {
    const token = tokens[index];
    const phrase = phraseAt(context, index);
    const isGivenName = token !== undefined && FIRST_NAMES.has(token.fold) && index + 1 < run.to;
    if (phrase && (phrase.entry.kind !== 'area' || !isGivenName) && index + phrase.words.length <= run.to) {
      // "Jordan Henderson", "Israel Katz": a listed name may be a given name, with a surname after it.
      const isSurname =
        index > from &&
        phrase.words.length === 1 &&
        FIRST_NAMES.has(tokens[index - 1]?.fold ?? '') &&
        phrase.exact === null;
      if (!(isGivenName && index === from) && !isSurname) {
        push(index);
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
      isGreatCity(context, token.fold)
    ) {
      from = index + 1;
      index += 1;
      continue;
    }
    if (token && (isTitleIn(context, run, index) || isNoName(context, index))) {
      push(index);
      from = index + 1;
    }
    index += 1;
  }
  push(run.to);
  return parts
    .map((part) => afterField(context, part))
    .map((part) => trimParticles(context, part))
    .filter((part) => part.to > part.from);
}

/** "Said Dorothy Poynter": a verb that is also a given name, before a whole name that ends its clause. */
function isVerbFirst({ tokens, lexicon, document }: NamingContext, run: Run): boolean {
  return (
    /[,.:;]/.test(document.text.charAt(tokens[run.to - 1]?.end ?? 0)) &&
    lexicon.sayingVerbs.has(tokens[run.from]?.fold ?? '') &&
    run.to - run.from > 2 &&
    FIRST_NAMES.has(tokens[run.from + 1]?.fold ?? '')
  );
}

/** "Minister of Education Ana Ruiz": the field belongs to the role. */
function afterField(context: NamingContext, part: Run): Run {
  const { tokens } = context;
  if (FIRST_NAMES.has(tokens[part.from]?.fold ?? '')) return part;
  for (let index = part.from + 1; index + 1 < part.to; index += 1) {
    if (FIRST_NAMES.has(tokens[index]?.fold ?? '') && leadingRole(context, index))
      return { from: index, to: part.to };
  }
  return part;
}

function isGreatCity(context: NamingContext, fold: string): boolean {
  const place = citiesNamed(cityKey(context, fold))[0];
  return place !== undefined && !FIRST_NAMES.has(fold) && (place.isCapital || place.population > 300_000);
}

function isTitleIn(context: NamingContext, run: Run, index: number): boolean {
  const token = context.tokens[index];
  if (!isRoleWord(context, token)) return false;
  // A given name that is also a title ("Dean", "Judge"): a title only where a name of two words follows.
  if (token && FIRST_NAMES.has(token.fold) && index === run.from) {
    // Where titles are written small, a large one is a given name ("Cheikh Ould Brahim").
    const { titlesAreLarge, nounsAreCapitalised } = context.lexicon;
    return titlesAreLarge || nounsAreCapitalised || token.isFirst ? run.to - index > 2 : false;
  }
  if (token?.text.endsWith('.')) return true;
  // "Joschka Fischer", "Steve King": after a given name a role is a surname.
  const before = context.tokens[index - 1];
  const next = context.tokens[index + 1];
  const leads =
    next?.isCapital === true &&
    index + 1 < run.to &&
    (FIRST_NAMES.has(next.fold) || /^\p{Lu}\.$/u.test(next.text));
  if (!leads && index > run.from && before && FIRST_NAMES.has(before.fold) && !isRoleWord(context, before))
    return false;
  // "Martin D. Singer": an initial leads to a surname.
  if (!leads && index > run.from + 1 && before && INITIAL.test(before.text)) return false;
  return true;
}

function isNoName(context: NamingContext, index: number): boolean {
  const token = context.tokens[index];
  if (!token) return true;
  const { notNames } = context.lexicon;
  if (!notNames.has(token.fold)) return false;
  // "June Carter", "May": a given name before a surname.
  const next = context.tokens[index + 1];
  return !(FIRST_NAMES.has(token.fold) && next?.isJoined && next.isCapital && !token.isPossessive);
}

function trimParticles(context: NamingContext, run: Run): Run {
  let { from, to } = run;
  const { tokens } = context;
  while (to > from && !tokens[to - 1]?.isCapital) to -= 1;
  const { nounsAreCapitalised } = context.lexicon;
  const { articles } = context.lexicon;
  const isIdle = (token: Token | undefined): boolean =>
    token?.isCapital === false &&
    (nounsAreCapitalised || articles.has(token.fold) || !PARTICLES.has(token.fold));
  while (from < to && isIdle(tokens[from])) from += 1;
  // "Projektleiter Jonas Kern": a noun that no list knows as a role.
  if (nounsAreCapitalised) {
    const given = tokens.findIndex(
      (token, index) => index >= from && index < to - 1 && FIRST_NAMES.has(token.fold),
    );
    if (given > from && !/^\p{Lu}\.$/u.test(tokens[given - 1]?.text ?? '')) from = given;
  }
  // "warf Karl Benning Verzögerung vor": the noun has its article elsewhere.
  if (
    nounsAreCapitalised &&
    to - from > 2 &&
    FIRST_NAMES.has(tokens[from]?.fold ?? '') &&
    isCommonNoun(context, to - 1)
  )
    to -= 1;
  // "Elif Kaya İstanbul’da": a great city ends no name of three words.
  const last = tokens[to - 1];
  if (
    (to - from > 2 || (to - from > 1 && last?.isPossessive && context.lexicon.endings.length > 20)) &&
    FIRST_NAMES.has(tokens[from]?.fold ?? '')
  ) {
    const city = last ? citiesNamed(last.fold)[0] : undefined;
    if (city && (city.isCapital || city.population > 1_500_000)) to -= 1;
  }
  return { from, to };
}

/** Endings of nouns that are hardly a surname's in words of this length. */
const ABSTRACT = /^.{4,}(?:ung|heit|keit|schaft|tion|nis|ismus|taet|tat)$/;

/** A noun that stands elsewhere right after an article written small. */
function isCommonNoun({ tokens, lexicon }: NamingContext, at: number): boolean {
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
      lexicon.articles.has(before.fold)
    );
  });
}

function readPerson(
  context: NamingContext,
  part: Run,
  surnames: ReadonlyMap<string, number>,
): Mention | null {
  const { tokens, document } = context;
  const length = part.to - part.from;
  if (length > LONGEST_NAME) return null;
  const { score, reasons } = evidence(context, part, surnames);
  const span = tokenSpan(tokens, part.from, part.to);
  if (score < NEEDED) {
    if (length > 1)
      context.trace(
        'find-persons',
        document.text.slice(span.start, span.end),
        `not a person: ${score} of ${NEEDED} (${reasons.join(', ')})`,
      );
    return null;
  }
  const role =
    roleAfter(context, part.to) ??
    roleBefore(context, part.from) ??
    leadingRole(context, part.from) ??
    roleBeforeComma(context, part.from, part.to);
  return mentionOf(context, span, 'person', Math.min(78, 40 + score / 3), reasons.join(', '), {
    role: role?.text ?? null,
    ...(role ? { roleSpan: { start: role.start, end: role.end } } : {}),
  });
}

function evidence(
  context: NamingContext,
  part: Run,
  surnames: ReadonlyMap<string, number>,
): { readonly score: number; readonly reasons: readonly string[] } {
  const { tokens, lexicon, lowerWords, document } = context;
  const words = tokens.slice(part.from, part.to);
  const first = words[0];
  const last = words[words.length - 1];
  const before = tokens[part.from - 1];
  const after = tokens[part.to];
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  if (!first || !last) return { score, reasons };
  const hasTitle = first.isJoined && before !== undefined && isTitleBefore(context, before);
  if (hasTitle) add(60, `after “${before.text}”`);
  if (hasTitle && isInsideTitle(context, part)) add(-100, 'within a title');
  const isSeveral = words.filter(({ isCapital }) => isCapital).length > 1;
  if (!hasTitle && leadingRole(context, part.from)) add(isSeveral ? 45 : 20, 'after a role');
  if (isSeveral && FIRST_NAMES.has(first.fold)) {
    const isWeak = WEAK_FIRST_NAMES.has(first.fold) && !FIRST_NAMES.has(words.slice(1, -1)[0]?.fold ?? '');
    add(isWeak ? 25 : 50, `“${first.text}” is a given name`);
  } else if (isSeveral && isGivenCompound(first.fold)) add(50, `“${first.text}” is a given name`);
  if (isSeveral && words.slice(0, -1).some(({ text }) => INITIAL.test(text))) add(30, 'an initial');
  if (
    isSeveral &&
    words.some(
      ({ fold, isCapital }) =>
        !isCapital && PARTICLES.has(fold) && !/^(?:d[aeiou]s?|del|della|des|la|le|las|los)$/.test(fold),
    )
  )
    add(15, 'a name’s particle');
  if (isSeveral && SURNAME.test(last.fold)) add(25, 'a surname’s ending');
  if (isSeveral && after?.isJoined && lexicon.sayingVerbs.has(after.fold)) add(30, `before “${after.text}”`);
  if (isSeveral && first.isJoined && before && lexicon.sayingVerbs.has(before.fold))
    add(25, `after “${before.text}”`);
  const alone = surnames.get(surnameOf(words).fold) ?? 0;
  if (isSeveral && alone > 0 && !phraseIsKnown(context, part.to - 1))
    add(
      (alone > 1 ? 50 : 30) - (lexicon.nounsAreCapitalised ? 20 : 0),
      `“${surnameOf(words).text}” alone elsewhere`,
    );
  if (words.length === 2 && first.isFirst && isNamedOtherwise(context, first, last))
    add(-60, `“${last.text}” has another given name`);
  const rest = document.text.slice(last.end, last.end + 8);
  if (isSeveral && /^, \d\d?(?:,|\))|^ \(\d\d?\)/.test(rest)) add(40, 'an age');
  // "…, who": people, and clubs, which bear the names of cities.
  if (isSeveral && rest.startsWith(', who ') && !words.some(({ fold }) => isCityName(fold)))
    add(45, 'a relative clause of people');
  else if (isSeveral && /^,? (?:who|qui|der|die) /.test(rest)) add(10, 'a relative clause');
  const hasApposition =
    isSeveral &&
    (roleAfter(context, part.to) !== null || roleBeforeComma(context, part.from, part.to) !== null);
  if (hasApposition) add(45, 'a role in apposition');
  if (!isSeveral && /^(?:jr|sr|ii|iii|iv)$/.test(last.fold)) add(-100, 'no name by itself');
  if (lexicon.nounsAreCapitalised) {
    for (const [points, reason] of nounDoubts(context, words, hasTitle ? before : undefined, surnames))
      // "Erkki Tuomioja, Präsident des Rats": no noun has a role beside it.
      add(hasApposition ? Math.ceil(points * 0.45) : points, reason);
  }
  if (!isSeveral && !hasTitle) add(-100, 'one word without a title');
  if (before && first.isJoined && lexicon.articles.has(before.fold) && !hasTitle)
    add(-50, 'after an article');
  for (const word of words) {
    if (!word.isCapital) continue;
    if (
      lexicon.organisationWords.has(word.fold) ||
      lexicon.placeWords.has(word.fold) ||
      lexicon.organisationEndings.has(word.fold)
    ) {
      if (!(FIRST_NAMES.has(word.fold) || (word === last && FIRST_NAMES.has(first.fold))))
        add(-70, `“${word.text}” is no name`);
      else add(-10, `“${word.text}” may be no name`);
    } else if (lowerWords.has(word.fold) && !FIRST_NAMES.has(word.fold))
      add(-35, `“${word.text}” also small`);
    if (/\d/.test(word.text)) add(-100, 'a number');
    if (lexicon.notNames.has(word.fold) && !FIRST_NAMES.has(word.fold)) add(-60, `“${word.text}” is no name`);
    if (word.isAllCapitals && word.fold.length > 1 && !hasTitle) add(-40, 'capitals');
  }
  return { score, reasons };
}

/** "Without Scalia, …": the text names an Antonin Scalia, and "without" is no given name. */
function isNamedOtherwise(context: NamingContext, first: Token, last: Token): boolean {
  if (FIRST_NAMES.has(first.fold) || first.text.endsWith('.')) return false;
  return context.tokens.some((token, index) => {
    const given = context.tokens[index - 1];
    if (token.fold !== last.fold || !token.isJoined || !given?.isCapital || given.fold === first.fold)
      return false;
    return FIRST_NAMES.has(given.fold) || !(given.isFirst || isRoleWord(context, given));
  });
}

/** "Chief Sustainability Officer": between two words of a role stands no name. */
function isInsideTitle(context: NamingContext, part: Run): boolean {
  const { tokens, lexicon } = context;
  const after = tokens[part.to];
  if (lexicon.nounsAreCapitalised || tokens[part.to - 1]?.isPossessive) return false;
  if (part.to - part.from > 1 && FIRST_NAMES.has(tokens[part.from]?.fold ?? '')) return false;
  return after?.isJoined === true && after.isCapital && isRoleWord(context, after);
}

/** The last word, "Jr" and numbers aside. */
function surnameOf(words: readonly Token[]): Token {
  const last = words[words.length - 1];
  const before = words[words.length - 2];
  if (last && before && /^(?:jr|sr|ii|iii|iv)$/.test(last.fold)) return before;
  if (!last) throw new Error('A name has at least one word.');
  return last;
}

function phraseIsKnown(context: NamingContext, index: number): boolean {
  return phraseAt(context, index) !== null;
}

/** "Jean-Pierre", "Anne-Marie", "Abdul-Rahman". */
function isGivenCompound(fold: string): boolean {
  const parts = fold.split('-');
  return parts.length > 1 && parts.every((part) => part.length > 1) && FIRST_NAMES.has(parts[0] ?? '');
}

/** Endings that few words but surnames have. */
const SURNAME =
  /(?:^al-.+|ov|ova|ev|eva|sky|ski|ska|skyi|skiy|enko|chuk|vych|vich|ovic|evic|sson|sen|dze|shvili|yan|oglu|zadeh|zai|pour|opoulos|poulou|idis|escu|wicz|berger|mann|stein|ullah|uddin|azar|dottir|ez)$|^(?:mac|mc|o'|fitz)./;
