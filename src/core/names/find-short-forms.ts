/** Finds again, by their short forms, the names that the text gives in full somewhere. */
import type { Span } from '../model.ts';
import { FIRST_NAMES } from './first-names.ts';
import { foldName } from './fold-name.ts';
import { isCityName } from './gazetteer/places.ts';
import { mentionOf, type Mention, type NamingContext } from './mention.ts';
import { isRoleWord, roleBefore } from './read-roles.ts';
import { isNumeral } from './regnal-numbers.ts';
import { PARTICLES } from './word-marks.ts';
import type { Token } from './token.ts';

/** Surnames of people and first words of firms, wherever no other mention stands. */
export function findShortForms(context: NamingContext, mentions: readonly Mention[]): Mention[] {
  const short = shortForms(context, mentions);
  if (short.size === 0) return [];
  const taken = clearedLetters(context.document.text.length);
  for (const { start, end } of mentions) taken.fill(1, start, end);
  const found: Mention[] = [];
  // Without capitals only the surname of someone named in full counts, and no common word.
  const isCaseless = context.lexicon.givenNames.size > 0;
  const { tokens, capitals } = context;
  for (const index of isCaseless ? [...tokens.keys()] : capitals) {
    const token = tokens[index] as Token;
    if (taken[token.start] === 1) continue;
    const full = short.get(token.fold) ?? withoutEnding(context, short, token.fold);
    if (full?.kind === 'organisation' && leadsOn(tokens[index + 1])) continue;
    if (!full || (full.text === token.text && (full.name.includes(' ') || leadsOn(tokens[index + 1]))))
      continue;
    const mention = shortFormAt(context, index, full, taken);
    if (!mention) continue;
    found.push(mention);
    taken.fill(1, mention.start, mention.end);
  }
  return found;
}

/** One table for all texts of usual length: to allocate one costs more than to clear it. */
const USUAL_LETTERS = new Uint8Array(16_384);

function clearedLetters(length: number): Uint8Array {
  return length > USUAL_LETTERS.length ? new Uint8Array(length) : USUAL_LETTERS.fill(0, 0, length);
}

/** "Prince Harry" and "Harry Street", "Mr. Alder" and "Alder Motors": a capital behind it makes another name. */
function leadsOn(next: Token | undefined): boolean {
  return next?.isJoined === true && next.isCapital;
}

/** The mention of someone by a short form; null where the word means something else. */
function shortFormAt(
  context: NamingContext,
  index: number,
  full: Mention,
  taken: Uint8Array,
): Mention | null {
  const token = context.tokens[index] as Token;
  if (context.lexicon.givenNames.size > 0 && isCommonWord(context, token.fold)) return null;
  if (token.isFirst && context.lowerWords.has(token.fold)) return null;
  if (isAfterArticle(context, index, full) || isAfterSaint(context, index)) return null;
  if (full.kind === 'person' && isLongerName(context, index, taken)) return null;
  const role = full.kind === 'person' ? roleBefore(context, index) : null;
  const span = withParticles(context, index, full);
  return mentionOf(context, span, full.kind, 60, `short for “${full.name}”`, {
    name: full.name,
    role: role?.text ?? null,
    ...(role ? { roleSpan: { start: role.start, end: role.end } } : {}),
  });
}

/** German "die Linde": with an article the word is the noun, unless it is the name's own particle. */
function isAfterArticle({ tokens, lexicon }: NamingContext, index: number, full: Mention): boolean {
  const before = tokens[index - 1];
  if (!lexicon.nounsAreCapitalised || !tokens[index]?.isJoined || !before) return false;
  return before.isArticle && !full.name.split(' ').includes(before.text);
}

/** "sagte von der Aue", "García | Ortiz": the particles that the full name has belong to the surname, and the names behind it. */
function withParticles({ tokens }: NamingContext, index: number, full: Mention): Span {
  let from = index;
  let last = index;
  const token = tokens[index] as Token;
  // Most are the last word of the name, with no particle before them.
  if (full.name.endsWith(token.text) && !(token.isJoined && tokens[index - 1]?.isParticle === true))
    return token;
  const words = full.name.split(' ');
  const own = words.lastIndexOf(token.text);
  if (own >= 0) while (isSecond(tokens[last], tokens[last + 1], words[own + 1 + last - index])) last += 1;
  for (let at = own - 1; at > 0; at -= 1) {
    const before = tokens[from - 1];
    if (!tokens[from]?.isJoined || !before || !isSame(before, words[at] ?? '') || !before.isParticle) break;
    from -= 1;
  }
  return { start: tokens[from]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function isSecond(first: Token | undefined, next: Token | undefined, word: string | undefined): boolean {
  return next?.isJoined === true && first?.isPossessive === false && next.text === word;
}

/** "Salina Cruz" beside a Jara Cruz: a word written large before it makes another name. */
function isLongerName(context: NamingContext, index: number, taken: Uint8Array): boolean {
  const { tokens, lexicon } = context;
  const before = tokens[index - 1];
  // "जिलाधिकारी कौशल कुमार" beside a नीतीश कुमार: a given name, or a word between a role and the surname.
  if (lexicon.givenNames.size > 0 && before && tokens[index]?.isJoined) {
    if (lexicon.givenNames.has(before.fold)) return true;
    const role = before.isJoined ? tokens[index - 2] : undefined;
    return role !== undefined && lexicon.roles.has(role.fold) && !isCommonWord(context, before.fold);
  }
  if (lexicon.nounsAreCapitalised || !tokens[index]?.isJoined || !before) return false;
  if (!before.isCapital || before.isFirst || before.isPossessive || taken[before.start] === 1) return false;
  return !isRoleWord(context, before) && !before.isNoName && !before.text.endsWith('.');
}

/** "St. Mary's School": the saint, nobody of the text. */
function isAfterSaint({ tokens }: NamingContext, index: number): boolean {
  return tokens[index]?.isJoined === true && SAINTS.has(tokens[index - 1]?.fold ?? '');
}

const SAINTS = new Set(['st', 'ste', 'saint', 'sainte', 'san', 'santa', 'santo', 'sao', 'sankt']);

/** "Von der Aue": at the beginning of a sentence a particle is large. */
function isSame({ text, isFirst }: Token, word: string): boolean {
  return text === word || (isFirst && text.toLowerCase() === word);
}

function isCommonWord(context: NamingContext, fold: string): boolean {
  const { nameStops, roles, roleModifiers, sayingVerbs, groupNouns, notNames, givenNames } = context.lexicon;
  return (
    fold.length < 3 ||
    givenNames.has(fold) ||
    [nameStops, roles, roleModifiers, sayingVerbs, groupNouns, notNames].some((words) => words.has(fold))
  );
}

function withoutEnding(
  context: NamingContext,
  short: ReadonlyMap<string, Mention>,
  fold: string,
): Mention | undefined {
  for (const ending of context.lexicon.endings) {
    if (fold.endsWith(ending) && fold.length - ending.length > 2)
      return short.get(fold.slice(0, -ending.length));
  }
  return undefined;
}

/** Short form to the first full mention that has it; one that two people share counts for the last. */
function shortForms(context: NamingContext, mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const short = new Map<string, Mention>();
  const people = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.kind === 'person' && mention.name.includes(' ') && !people.has(mention.name))
      people.set(mention.name, mention);
  }
  for (const [name, mention] of people) {
    const words = nameWords(name);
    const surname = words[words.length - 1] ?? '';
    if (words.length > 1 && surname.length > 1)
      addOnce(short, foldName(surname).replaceAll('.', ''), mention);
    // "Zindani met" after "Shaya al-Zindani".
    const bare = surname.includes('-') ? ARTICLE.exec(surname)?.[1] : undefined;
    if (words.length > 1 && bare !== undefined) addOnce(short, foldName(bare), mention);
    const paternal = context.lexicon.hasTwoSurnames && words.length > 2 ? words.at(-2) : undefined;
    if (paternal !== undefined && !FIRST_NAMES.has(foldName(paternal)))
      addOnce(short, foldName(paternal), mention);
  }
  // "Prince Harry", "Mr. Alder": by the one word that the title leads to.
  const { nounsAreCapitalised, givenNames, notNames, starters } = context.lexicon;
  for (const mention of nounsAreCapitalised || givenNames.size > 0 ? [] : mentions) {
    if (mention.kind !== 'person' || mention.name.includes(' ') || mention.name.length < 3) continue;
    const fold = foldName(mention.name);
    if (!context.lowerWords.has(fold) && !notNames.has(fold) && !starters.has(fold))
      addOnce(short, fold, mention);
  }
  for (const [name, mention] of people) {
    const given = name.slice(0, name.indexOf(' '));
    if (given.length > 3 && !context.lexicon.notNames.has(foldName(given)))
      addOnce(short, foldName(given), mention);
  }
  if (context.lexicon.titlesAreLarge) addFirms(context, mentions, short);
  return short;
}

/** "Norrhem Holdings": by the word before what it is, where that word is nothing else. */
function addFirms(context: NamingContext, mentions: readonly Mention[], short: Map<string, Mention>): void {
  const { organisationEndings, organisationWords, fieldWords, notNames, starters, roles } = context.lexicon;
  const others = [context.lowerWords, FIRST_NAMES, organisationWords, fieldWords, notNames, starters, roles];
  for (const mention of mentions) {
    const { kind: sort, name } = mention;
    const blank = name.indexOf(' ');
    if (sort !== 'organisation' || blank < 0 || name.includes(' ', blank + 1)) continue;
    const kind = foldName(name.slice(blank + 1)).replaceAll('.', '');
    if (!organisationEndings.has(kind) && kind !== 'media') continue;
    const own = foldName(name.slice(0, blank)).replaceAll('.', '');
    if (own.length < 4) continue;
    if (!others.some((words) => words.has(own)) && !isCityName(own)) addOnce(short, own, mention);
  }
}

/** The Arabic article before a surname. */
const ARTICLE = /^(?:al|el|as|ar|an|at|ad|az|ash|ul)-(\p{Lu}.{3,})$/iu;

/** The words of a name without its particles and numbers. */
function nameWords(name: string): string[] {
  const words: string[] = [];
  for (let from = 0; from <= name.length;) {
    const blank = name.indexOf(' ', from);
    const end = blank < 0 ? name.length : blank;
    const word = name.slice(from, end);
    if (!isParticle(word) && !isNumber(word)) words.push(word);
    from = end + 1;
  }
  return words;
}

function isParticle(word: string): boolean {
  return word.length <= LONGEST_PARTICLE && PARTICLES.has(word.toLowerCase());
}

const LONGEST_PARTICLE = 5;

/** "Jr", "XIV". */
function isNumber(word: string): boolean {
  return 'IVXJS'.includes(word.charAt(0)) && (NUMBERED.test(word) || isNumeral(word));
}

const NUMBERED = /^(?:Jr|Sr|II|III|IV)\.?$/;

function addOnce(map: Map<string, Mention>, key: string, mention: Mention): void {
  const known = map.get(key);
  if (!known) map.set(key, mention);
}
