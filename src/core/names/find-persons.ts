/** People, in scripts with capitals: a run of capitals with evidence that it names someone. */
import { CITIES_AND_GIVEN_NAMES, WEAK_FIRST_NAMES, WORDS_AT_BEGINNINGS } from './first-names.ts';
import { nounDoubts } from './doubt-nouns.ts';
import { phraseAt } from './find-known-names.ts';
import { noTrace } from '../analysis/document.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import { isOthersRole } from './others-roles.ts';
import { hasPronoun } from './pronouns-behind.ts';
import { roleAfter, roleBeforeComma, thingAfter } from './read-appositions.ts';
import { isRoleWord, isTitleBefore, leadingRole, roleBefore, type Role } from './read-roles.ts';
import { isOwner } from './owned-nouns.ts';
import { isRegnal, isNumeral } from './regnal-numbers.ts';
import { isFaithName, isTwoSyllables, personParts } from './person-parts.ts';
import { isSomebodysSurname } from './place-word-surnames.ts';
import { isGivenCompound, type Run } from './runs.ts';
import { isTitleInMarks, thingDoubt } from './things-named-like-people.ts';
import { sharedSurname } from './shared-surnames.ts';
import type { Token } from './token.ts';

/** Evidence a person needs; a title or a known given name with a surname has it by itself. */
const NEEDED = 45;
const LONGEST_NAME = 6;
const INITIAL = /^\p{Lu}\.$/u;

/** Every run, or end of a run after a title, that names a person. */
export function findPersons(context: NamingContext): Mention[] {
  const surnames = surnamesAlone(context);
  const mentions: Mention[] = [];
  for (const run of context.runs) {
    // Most runs: one word alone needs a title, whatever else speaks for it.
    if (run.to - run.from === 1 && !hasTitleBefore(context, run)) continue;
    for (const part of personParts(context, run)) {
      const mention = readPerson(context, part, surnames);
      if (!mention) continue;
      mentions.push(mention);
      const partner = sharedSurname(context, part.from, part.to);
      if (partner) mentions.push(partner);
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
  const { tokens } = context;
  for (const index of context.capitals) {
    const token = tokens[index] as Token;
    if (token.isInTitle) continue;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    if (token.isJoined && previous?.isCapital && !isRoleWord(context, previous) && !previous.isFirst)
      continue;
    if (next?.isJoined && next.isCapital && !token.isPossessive) continue;
    const speaks =
      (next?.isJoined && next.isSaying) || (token.isJoined && previous !== undefined && previous.isSaying);
    const known = alone.get(token.fold);
    if (known === undefined || (speaks && known === 1)) alone.set(token.fold, speaks ? 2 : 1);
  }
  return alone;
}

function readPerson(
  context: NamingContext,
  part: Run,
  surnames: ReadonlyMap<string, number>,
): Mention | null {
  const { tokens, document } = context;
  const length = part.to - part.from;
  if (length > LONGEST_NAME) return null;
  const hasTitle = hasTitleBefore(context, part);
  if (length === 1 && !hasTitle) return null;
  const { score, reasons, roleBehind, roleAhead } = evidence(context, part, hasTitle, surnames);
  const whole = tokenSpan(tokens, part.from, part.to);
  // "Anna Olsens Plan": the ending is no part of the name.
  const tail = length > 1 ? tailOf(tokens[part.to - 1] as Token) : 0;
  const span =
    tail > 0
      ? { ...whole, end: whole.end - tail }
      : length > 1 && isOwner(context, part.to - 1)
        ? { ...whole, end: whole.end - 1 }
        : whole;
  if (score < NEEDED) {
    if (length > 1 && context.trace !== noTrace)
      context.trace(
        'find-persons',
        document.text.slice(span.start, span.end),
        `not a person: ${score} of ${NEEDED} (${reasons.join(', ')})`,
      );
    return null;
  }
  const stated =
    (roleBehind === undefined ? roleAfter(context, part.to) : roleBehind) ??
    roleBefore(context, part.from) ??
    (roleAhead === undefined ? leadingRole(context, part.from) : roleAhead) ??
    roleBeforeComma(context, part.from, part.to);
  const first = context.tokens[part.from]?.fold ?? '';
  const role = stated && isOthersRole(stated.text, first, document.language) ? null : stated;
  // "Chad Wolf", "Virginia Holm": heavier than the country or the state that a given name is.
  const place = phraseAt(context, part.from)?.entry.kind;
  const isNamed = place === 'country' || (place === 'area' && isSomebodyAlone(context, part, surnames));
  const least = isNamed ? 76 : 0;
  return mentionOf(
    context,
    span,
    'person',
    Math.max(least, Math.min(78, 40 + score / 3)),
    reasons.join(', '),
    {
      role: role?.text ?? null,
      ...(role ? { roleSpan: { start: role.start, end: role.end } } : {}),
    },
  );
}

/** "Ana Ruiz-style", "Ana Ruiz-backed": letters behind the name, which belong to an adjective made of it. */
function tailOf({ hasHyphen, text }: Token): number {
  return hasHyphen ? (TAIL.exec(text)?.[0].length ?? 0) : 0;
}

const TAIL =
  /-(?:type|style|era|led|backed|like|endorsed|appointed|owned|funded|aligned|inspired|spent|friendly|supporting|approved|nominated|sponsored|branded|themed|related|esque|ordered|bashing|hating|loving|picked|allied|linked|run|commissioned|designed|directed|produced|penned|fronted|affiliated)$/;

/** "Virginia Holm … Holm said", not "Virginia Democrats": two words, the last of which stands alone elsewhere. */
function isSomebodyAlone(
  { tokens, lexicon }: NamingContext,
  { from, to }: Run,
  surnames: ReadonlyMap<string, number>,
): boolean {
  const last = tokens[to - 1]?.fold ?? '';
  return (
    to - from === 2 &&
    tokens[from]?.isGivenName === true &&
    surnames.has(last) &&
    !last.endsWith('s') &&
    !lexicon.organisationWords.has(last) &&
    !lexicon.placeWords.has(last)
  );
}

function countCapitals(words: readonly Token[]): number {
  let count = 0;
  for (const { isCapital } of words) if (isCapital) count += 1;
  return count;
}

/** An initial before the last word. */
function hasInitial(words: readonly Token[]): boolean {
  for (let at = 0; at < words.length - 1; at += 1) {
    const { text } = words[at] as Token;
    if (text.endsWith('.') && INITIAL.test(text)) return true;
  }
  return false;
}

/** A small particle that is no Romance article or preposition. */
function hasParticle(words: readonly Token[]): boolean {
  for (const { fold, isCapital, isParticle } of words)
    if (!isCapital && isParticle && !/^(?:d[aeiou]s?|del|della|des|la|le|las|los)$/.test(fold)) return true;
  return false;
}

/** What the text right behind a name tells of it. */
function evidenceBehind(
  text: string,
  words: readonly Token[],
  end: number,
): readonly [number, string] | null {
  const sign = text.charCodeAt(end);
  if (sign !== COMMA && sign !== BLANK) return null;
  const rest = text.slice(end, end + 8);
  if (/^, \d\d?(?:,|\))|^ \(\d\d?\)/.test(rest)) return [45, 'an age'];
  // "…, who": people, and clubs, which bear the names of cities.
  if (rest.startsWith(', who ') && !words.some(({ isCity }) => isCity))
    return [45, 'a relative clause of people'];
  return /^,? (?:who|qui|der|die) /.test(rest) ? [10, 'a relative clause'] : null;
}

const COMMA = 0x2c;
const BLANK = 0x20;

interface Evidence {
  readonly score: number;
  readonly reasons: readonly string[];
  /** The role in apposition; undefined where it was not read. */
  readonly roleBehind: Role | null | undefined;
  /** The role that leads to the name; undefined where it was not read. */
  readonly roleAhead: Role | null | undefined;
}

function evidence(
  context: NamingContext,
  part: Run,
  hasTitle: boolean,
  surnames: ReadonlyMap<string, number>,
): Evidence {
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
  if (!first || !last) return { score, reasons, roleBehind: undefined, roleAhead: undefined };
  if (hasTitle) add(60, `after “${before?.text ?? ''}”`);
  if (hasTitle && isInsideTitle(context, part)) add(-100, 'within a title');
  if (hasTitle && isTitleInMarks(context, part)) add(-100, 'alone in marks');
  if (words.length === 1 && after?.isJoined && isAdjectiveOf(context, first, after))
    add(-100, `an adjective of “${after.text}”`);
  const isSeveral = countCapitals(words) > 1;
  const roleAhead = hasTitle ? undefined : leadingRole(context, part.from);
  if (roleAhead) add(isSeveral ? 45 : 20, 'after a role');
  if (isSeveral && thingAfter(context, part.to)) add(-80, 'a thing in apposition');
  const doubt = isSeveral && !hasTitle ? thingDoubt(context, part) : null;
  if (doubt) add(...doubt);
  if (isSeveral && first.isGivenName) {
    const isWeak =
      WEAK_FIRST_NAMES.has(first.fold) &&
      words.slice(1, -1)[0]?.isGivenName !== true &&
      !isInside(context, part);
    add(isWeak ? 25 : 50, `“${first.text}” is a given name`);
  } else if (isSeveral && isGivenCompound(first.fold)) add(50, `“${first.text}” is a given name`);
  if (isSeveral && CITIES_AND_GIVEN_NAMES.has(first.fold)) add(25, `“${first.text}” may be a given name`);
  if (isSeveral && hasInitial(words)) add(30, 'an initial');
  if (isSeveral && hasParticle(words)) add(15, 'a name’s particle');
  if (words.length === 2 && isTwoSyllables(last) && !phraseIsKnown(context, part.from))
    add(60, 'a given name of two syllables');
  if (isSeveral && SURNAME.test(last.fold)) add(25, 'a surname’s ending');
  if (isSeveral && after?.isJoined && after.isSaying) add(30, `before “${after.text}”`);
  if (isSeveral && first.isJoined && before && before.isSaying) add(25, `after “${before.text}”`);
  // "the defending champion Austria Wolves": a city and a plural are a team.
  if (hasTitle && words.length === 2 && !first.isGivenName && last.fold.endsWith('s') && first.isCity)
    add(-60, 'a team');
  // "Minister for Governance and Traditional Affairs"
  if (isSeveral && !first.isGivenName && last.isFieldWord) add(-60, 'a field of work');
  const surname = isSeveral ? surnameOf(words) : last;
  const alone = isSeveral ? (surnames.get(surname.fold) ?? 0) : 0;
  if (alone > 0 && !phraseIsKnown(context, part.to - 1))
    add((alone > 1 ? 50 : 30) - (lexicon.nounsAreCapitalised ? 20 : 0), `“${surname.text}” alone elsewhere`);
  if (words.length === 2 && first.isFirst && isNamedOtherwise(context, first, last))
    add(-60, `“${last.text}” has another given name`);
  const behind = isSeveral ? evidenceBehind(document.text, words, last.end) : null;
  if (behind) add(...behind);
  const roleBehind = isSeveral ? roleAfter(context, part.to) : undefined;
  const hasApposition =
    isSeveral && (roleBehind !== null || roleBeforeComma(context, part.from, part.to) !== null);
  if (hasApposition) add(45, 'a role in apposition');
  if (!isSeveral && /^(?:jr|sr|ii|iii|iv)$/.test(last.fold)) add(-100, 'no name by itself');
  if (lexicon.nounsAreCapitalised) {
    for (const [points, reason] of nounDoubts(context, words, hasTitle ? before : undefined, surnames))
      // "Erkki Tuomioja, Präsident des Rats": no noun has a role beside it.
      add(hasApposition ? Math.ceil(points * 0.45) : points, reason);
  }
  if (!isSeveral && !hasTitle) add(-100, 'one word without a title');
  // "correspondent Z", "host Q&As"
  if (!isSeveral && (first.fold.length < 2 || NO_NAME.test(first.text))) add(-100, 'no name');
  // "the publisher Norvia", "the champion Norway", "Washington, D.C. United"
  if (!isSeveral && hasTitle && (NOT_ONLY_PEOPLE.test(before?.fold ?? '') || before?.text === 'D.C.'))
    add(-100, 'no post');
  // "Canon EOS RP": a title of which only a brand is left before capitals.
  if (
    hasTitle &&
    isSeveral &&
    before?.isAllCapitals === false &&
    words.every(({ isAllCapitals, fold }) => isAllCapitals || fold.length < 3)
  )
    add(-60, 'capitals');
  // "délégué FGTB"
  if (!isSeveral && hasTitle && first.isAllCapitals && first.text.length <= 5) add(-100, 'an acronym');
  if (before && first.isJoined && before.isArticle && !hasTitle) add(-50, 'after an article');
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Token;
    if (!word.isCapital) continue;
    if (at > 0 && isRegnal(tokens, part.from + at)) {
      add(30, 'a number behind a name');
      continue;
    }
    if (word.isOrganisationWord || word.isPlaceWord || word.isOrganisationEnding) {
      const mayBeName = word.isGivenName || (word === last ? first.isGivenName : isTwoSyllables(last));
      if (word === last && isSomebodysSurname(context, part.from, part.to)) continue;
      if (!mayBeName) add(-70, `“${word.text}” is no name`);
      else add(-10, `“${word.text}” may be no name`);
    } else if (!word.isGivenName && lowerWords.has(word.fold)) add(-35, `“${word.text}” also small`);
    if (word.hasDigit) add(-100, 'a number');
    const isFaith = word === last && isFaithName(context, part.to - 1);
    if (word.isNoName && !word.isGivenName && !isFaith) add(-60, `“${word.text}” is no name`);
    if (word.isAllCapitals && word.fold.length > 1 && !hasTitle) add(-40, 'capitals');
  }
  // Little by itself, and worth looking for only where little is missing.
  // "Team Hillary", "Old Hollywood"; but "Old Marley".
  const isThing = isSeveral && (OF_THINGS.test(first.fold) || (first.fold === 'old' && last.isCity));
  if (isThing) add(-40, `“${first.text}” is no given name`);
  const mayBeNamed = isSeveral && !isThing && !first.isStarter;
  if (mayBeNamed && score >= NEEDED - PRONOUN && score < NEEDED && hasPronoun(context, part.to))
    add(PRONOUN, '“he” or “she” behind');
  return { score, reasons, roleBehind, roleAhead };
}

/** What stands before a name and is none. */
const OF_THINGS =
  /^(?:dear|grandpa|grandma|st|new|early|late|happy|merry|team|planet|project|operation|greater|upper|lower|central|super|mini|anti|pro)$|&/;

/** What a pronoun of people behind a name counts. */
const PRONOUN = 20;

function hasTitleBefore(context: NamingContext, part: Run): boolean {
  return (
    context.tokens[part.from]?.isJoined === true && isTitleBefore(context, context.tokens[part.from - 1])
  );
}

/** Within a sentence, and with no number of a model behind it ("Mark IV"). */
function isInside(context: NamingContext, { from, to }: Run): boolean {
  const { tokens, lexicon } = context;
  const [first, last, after] = [tokens[from] as Token, tokens[to - 1] as Token, tokens[to]];
  if (first.isFirst || lexicon.nounsAreCapitalised || !WORDS_AT_BEGINNINGS.has(first.fold)) return false;
  if (last.isAllCapitals && isNumeral(last.text)) return false;
  // "Chad Foreign Minister": the country, and what somebody is there.
  return !(
    last.isRoleModifier ||
    (after?.isJoined === true && after.isCapital && isRoleWord(context, after))
  );
}

/** «Алтайского края», «Государственной думы»: an adjective written large before its noun. */
function isAdjectiveOf({ lexicon }: NamingContext, word: Token, next: Token): boolean {
  return (
    !next.isCapital &&
    ADJECTIVE.test(word.text) &&
    lexicon.nounsAfterAdjectives.some((stem) => next.text.startsWith(stem))
  );
}

const ADJECTIVE = /(?:ого|его|ому|ему|ой|ей|ый|ий|ая|яя|ую|юю|ое|ее|ым|им|ом|ем|ых|их)$/u;

/** "Without Scalia, …": the text names an Antonin Scalia, and "without" is no given name. */
function isNamedOtherwise(context: NamingContext, first: Token, last: Token): boolean {
  if (first.isGivenName || first.text.endsWith('.')) return false;
  const { tokens, capitals } = context;
  return capitals.some((index) => {
    const token = tokens[index + 1];
    if (token?.fold !== last.fold || !token.isJoined) return false;
    const given = tokens[index] as Token;
    return given.fold !== first.fold && (given.isGivenName || !(given.isFirst || isRoleWord(context, given)));
  });
}

/** "Chief Sustainability Officer": between two words of a role stands no name. */
function isInsideTitle(context: NamingContext, part: Run): boolean {
  const { tokens, lexicon } = context;
  const after = tokens[part.to];
  if (lexicon.nounsAreCapitalised || tokens[part.to - 1]?.isPossessive) return false;
  if (part.to - part.from > 1 && tokens[part.from]?.isGivenName === true) return false;
  return after?.isJoined === true && after.isCapital && isRoleWord(context, after);
}

/** The last word, "Jr" and numbers aside. */
function surnameOf(words: readonly Token[]): Token {
  const last = words[words.length - 1];
  const before = words[words.length - 2];
  if (last && before && (/^(?:jr|sr)$/.test(last.fold) || (last.isAllCapitals && isNumeral(last.text))))
    return before;
  if (!last) throw new Error('A name has at least one word.');
  return last;
}

function phraseIsKnown(context: NamingContext, index: number): boolean {
  return phraseAt(context, index) !== null;
}

/** "Q&As", "AI-powered" */
const NO_NAME = /&|-\p{Ll}+(?:ed|ing)$/u;

/** What companies, teams and things are, too: one word behind it need be nobody. */
const NOT_ONLY_PEOPLE =
  /^(?:official|publisher|developer|investor|builder|broadcaster|partner|owner|producer|operator|host|head|champions?|winner|user|customer|sponsor)$/;

/** Endings that few words but surnames have. */
const SURNAME =
  /(?:^al-.+|ov|ova|ev|eva|sky|ski|ska|skyi|skiy|enko|chuk|vych|vich|ovic|evic|sson|sen|dze|shvili|yan|oglu|zadeh|zai|pour|opoulos|poulou|idis|escu|wicz|berger|mann|stein|ullah|uddin|azar|dottir|ez)$|^(?:mac|mc|o'|fitz)./;
