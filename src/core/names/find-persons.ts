/** People, in scripts with capitals: a run of capitals with evidence that it names someone. */
import { FIRST_NAMES, WEAK_FIRST_NAMES } from './first-names.ts';
import { phraseAt } from './find-known-names.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import { isRoleWord, roleAfter, roleBefore } from './read-roles.ts';
import { findRuns, PARTICLES, type Run } from './runs.ts';

/** Evidence a person needs; a title or a known given name with a surname has it by itself. */
const NEEDED = 45;
const LONGEST_NAME = 6;

/** Every run, or end of a run after a title, that names a person. */
export function findPersons(context: NamingContext): Mention[] {
  const surnames = singleCapitals(context);
  const mentions: Mention[] = [];
  for (const run of findRuns(context)) {
    for (const part of personParts(context, run)) {
      const mention = readPerson(context, part, surnames);
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
}

/** Folded words that stand alone with a capital inside a sentence: surnames of people named before. */
function singleCapitals(context: NamingContext): ReadonlySet<string> {
  const alone = new Set<string>();
  const { tokens } = context;
  tokens.forEach((token, index) => {
    if (!token.isCapital || token.isInTitle) return;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    if (token.isJoined && previous?.isCapital && !isRoleWord(context, previous) && !previous.isFirst) return;
    if (next?.isJoined && next.isCapital && !token.isPossessive) return;
    alone.add(token.fold);
  });
  return alone;
}

/** Cuts a run at titles, at words that are no names and at listed names; what is left may be people. */
function personParts(context: NamingContext, run: Run): Run[] {
  const { tokens, lexicon, lowerWords } = context;
  const parts: Run[] = [];
  let from = run.from;
  const first = tokens[from];
  if (first?.isFirst && !FIRST_NAMES.has(first.fold) && (lexicon.starters.has(first.fold) || lowerWords.has(first.fold))) from += 1;
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
      if (!(isGivenName && index === from)) {
        push(index);
        index += phrase.words.length;
        from = index;
        continue;
      }
    }
    if (token && (isTitleIn(context, run, index) || isNoName(context, index))) {
      push(index);
      from = index + 1;
    }
    index += 1;
  }
  push(run.to);
  return parts.map((part) => trimParticles(context, part)).filter((part) => part.to > part.from);
}

function isTitleIn(context: NamingContext, run: Run, index: number): boolean {
  const token = context.tokens[index];
  if (!isRoleWord(context, token)) return false;
  // A given name that is also a title ("Dean", "Judge"): a title only where a name of two words follows.
  if (token && FIRST_NAMES.has(token.fold) && index === run.from) return run.to - index > 2;
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
  while (from < to && !tokens[from]?.isCapital && !PARTICLES.has(tokens[from]?.fold ?? '')) from += 1;
  return { from, to };
}

function readPerson(context: NamingContext, part: Run, surnames: ReadonlySet<string>): Mention | null {
  const { tokens, document } = context;
  const length = part.to - part.from;
  if (length > LONGEST_NAME) return null;
  const { score, reasons } = evidence(context, part, surnames);
  const span = tokenSpan(tokens, part.from, part.to);
  if (score < NEEDED) {
    if (length > 1) context.trace('find-persons', document.text.slice(span.start, span.end), `not a person: ${score} of ${NEEDED} (${reasons.join(', ')})`);
    return null;
  }
  const role = roleAfter(context, part.to) ?? roleBefore(context, part.from);
  return mentionOf(context, span, 'person', Math.min(78, 40 + score / 3), reasons.join(', '), {
    role: role?.text ?? null,
  });
}

function evidence(
  context: NamingContext,
  part: Run,
  surnames: ReadonlySet<string>,
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
  const hasTitle = first.isJoined && before !== undefined && isRoleWord(context, before) && !before.isPossessive;
  if (hasTitle) add(60, `after “${before.text}”`);
  const isSeveral = words.length > 1;
  if (isSeveral && FIRST_NAMES.has(first.fold)) {
    add(WEAK_FIRST_NAMES.has(first.fold) ? 25 : 50, `“${first.text}” is a given name`);
  } else if (isSeveral && isGivenCompound(first.fold)) add(50, `“${first.text}” is a given name`);
  if (isSeveral && words.slice(0, -1).some(({ text }) => /^\p{Lu}\.$/u.test(text))) add(30, 'an initial');
  if (isSeveral && words.some(({ fold, isCapital }) => !isCapital && PARTICLES.has(fold) && fold !== 'y' && fold !== 'e')) add(15, 'a name’s particle');
  if (isSeveral && SURNAME.test(last.fold)) add(25, 'a surname’s ending');
  if (isSeveral && after?.isJoined && lexicon.sayingVerbs.has(after.fold)) add(30, `before “${after.text}”`);
  if (isSeveral && first.isJoined && before && lexicon.sayingVerbs.has(before.fold)) add(25, `after “${before.text}”`);
  if (isSeveral && surnames.has(last.fold) && !phraseIsKnown(context, part.to - 1)) add(30, `“${last.text}” alone elsewhere`);
  const rest = document.text.slice(last.end, last.end + 8);
  if (isSeveral && /^, \d\d?(?:,|\))|^ \(\d\d?\)/.test(rest)) add(40, 'an age');
  if (isSeveral && /^,? (?:who|qui|der|die) /.test(rest)) add(10, 'a relative clause');
  if (isSeveral && roleAfter(context, part.to)) add(35, 'a role in apposition');
  if (!isSeveral && !hasTitle) add(-100, 'one word without a title');
  if (before && first.isJoined && lexicon.articles.has(before.fold) && !hasTitle) add(-50, 'after an article');
  for (const word of words) {
    if (!word.isCapital) continue;
    if (lexicon.organisationWords.has(word.fold) || lexicon.placeWords.has(word.fold) || lexicon.organisationEndings.has(word.fold)) {
      if (!(FIRST_NAMES.has(word.fold) || (word === last && FIRST_NAMES.has(first.fold)))) add(-70, `“${word.text}” is no name`);
      else add(-10, `“${word.text}” may be no name`);
    } else if (lowerWords.has(word.fold) && !FIRST_NAMES.has(word.fold)) add(-35, `“${word.text}” also small`);
    if (/\d/.test(word.text)) add(-100, 'a number');
    if (lexicon.notNames.has(word.fold) && !FIRST_NAMES.has(word.fold)) add(-60, `“${word.text}” is no name`);
    if (word.isAllCapitals && word.fold.length > 1 && !hasTitle) add(-40, 'capitals');
  }
  if (lexicon.nounsAreCapitalised && isSeveral && !hasTitle && !FIRST_NAMES.has(first.fold) && NOUN.test(first.fold)) add(-40, 'a noun');
  return { score, reasons };
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
const NOUN = /(?:ung|heit|keit|schaft|tion|taet|tat|nis|ismus|ler|tag|jahr|ende|anfang|mitte|prozent|euro|million|millionen|milliarden|uhr|ment|thema|fall)$/;
