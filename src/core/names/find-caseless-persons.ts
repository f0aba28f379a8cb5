/**
 * People in scripts without capitals (Arabic, Devanagari): a role or title and the words after it,
 * or a known given name beside a verb of saying, up to a word no name goes on over.
 */
import { dedicationAt } from './caseless-dedications.ts';
import { foldName } from './fold-name.ts';
import { citiesNamed } from './gazetteer/places.ts';
import { phraseAt } from './find-known-names.ts';
import type { Lexicon } from './lexicon.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import type { Token } from './token.ts';

/** Words of a name, those that only join others aside; and all together. */
const LONGEST_NAME = 4;
const LONGEST_SPAN = 9;
/** Words between the head of a role and the name ("وزير الخارجية الباكستاني …"). */
const MOST_OF_FIELD = 8;

/** Every person that a role, a title or a given name makes sure of. */
export function findCaselessPersons(context: NamingContext): Mention[] {
  const mentions: Mention[] = [];
  const unsure = unsureNames(context);
  let index = 0;
  while (index < context.tokens.length) {
    const found = afterRole(context, index) ?? byGivenName(context, index);
    if (found) {
      const isUnsure =
        unsure.length > 0 && context.tokens.slice(index, found.to).some(({ fold }) => unsure.includes(fold));
      if (!isUnsure) mentions.push(dedicationAt(context, index, found.to) ?? found.mention);
      index = found.to;
    } else index += 1;
  }
  return mentions;
}

/** Names that may be another word here: "علي" is Ali only where the text writes "on" as "على", not the Egyptian way. */
function unsureNames({ document }: NamingContext): readonly string[] {
  const { unfolded = [] } = document.language.naming;
  return unfolded.filter((word) => !document.text.includes(` ${word} `)).map(foldName);
}

function spanOf(first: Token | undefined, last: Token | undefined, role: string | null): Partial<Mention> {
  return role === null || !first || !last ? {} : { roleSpan: { start: first.start, end: last.end } };
}

interface Found {
  readonly mention: Mention;
  readonly to: number;
}

function afterRole(context: NamingContext, index: number): Found | null {
  const { tokens, lexicon } = context;
  const head = tokens[index];
  if (!head || !isRole(lexicon, head)) return null;
  let from = index + 1;
  let hasRole = tellsRole(lexicon, head);
  let isPlainTitle = lexicon.titles.has(bare(lexicon, head.fold));
  while (from - index <= MOST_OF_FIELD) {
    const token = tokens[from];
    if (!token?.isJoined || token.sentence !== head.sentence) break;
    if (bearsName(context, from)) break;
    const phrase = phraseAt(context, from);
    if (phrase && !lexicon.givenNames.has(token.fold)) from += phrase.words.length;
    else if (isRole(lexicon, token) && !lexicon.givenNames.has(token.fold)) {
      hasRole ||= tellsRole(lexicon, token);
      from += 1;
    } else if (isField(lexicon, token) || (isGreatCity(token.fold) && !lexicon.givenNames.has(token.fold))) {
      isPlainTitle = false;
      from += 1;
    } else break;
  }
  from = givenNameWithin(context, from);
  const to = withRoleAsSurname(context, from, endOfName(context, from));
  const length = to - from;
  if (length === 0 || !tokens[from]?.isJoined) return null;
  const first = tokens[from];
  const isKnown = first !== undefined && lexicon.givenNames.has(first.fold);
  const isReporting = reportsBeside(context, index, to);
  // A title alone makes a name of what follows; a role wants a given name or a verb of saying.
  const isSure = isKnown || (isPlainTitle && length <= 3) || (isReporting && length >= 2 && length <= 3);
  if (!isSure) return null;
  const start = startOfRole(context, index);
  // "سربراہ ڈاکٹر …": a title after the role is the name's.
  let end = from;
  while (end - 1 > start && lexicon.titles.has(bare(lexicon, tokens[end - 1]?.fold ?? ''))) end -= 1;
  const words = context.document.text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  // "ونظيره": an "and" written together with the role.
  const isJoined = lexicon.prefixes.length > 0 && !lexicon.roles.has(tokens[start]?.fold ?? '');
  const own = hasRole ? (isJoined ? words.replace(/^[وف](?=\p{L}{4})/u, '') : words) : null;
  // «رئيس بلدية الزرقاء، المهندس خالد العمري»: the office stands before the comma.
  const role =
    (/^[وف]/u.test(tokens[start]?.fold ?? '') ? null : roleBeforeComma(context, start)) ??
    own ??
    roleBehind(context, to);
  const reason = `after “${tokens[from - 1]?.text ?? ''}”${isKnown ? `, “${first.text}” is a given name` : ''}`;
  return {
    mention: mentionOf(context, tokenSpan(tokens, from, to), 'person', 70, reason, {
      role,
      ...spanOf(tokens[start], tokens[end - 1], role),
    }),
    to,
  };
}

/** "رئيس الغرفة أحمد الوكيل": behind a role and one given name a role with its article is the surname. */
function withRoleAsSurname({ tokens, lexicon }: NamingContext, from: number, to: number): number {
  const surname = tokens[to];
  const isSurname =
    to === from + 1 &&
    lexicon.prefixes.length > 0 &&
    surname?.isJoined === true &&
    surname.fold.startsWith('ال') &&
    isRole(lexicon, surname) &&
    !surname.isTitle;
  return isSurname ? to + 1 : to;
}

/** «شارع الملكة رانيا»: the street of that name, not a part of the role before it. */
function bearsName({ tokens, lexicon }: NamingContext, index: number): boolean {
  const next = tokens[index + 1];
  return (
    lexicon.dedications.has(tokens[index]?.fold ?? '') && next?.isJoined === true && isRole(lexicon, next)
  );
}

/** "وزیر تعمیرات سلیم …": one or two unknown words before a given name belong to the role. */
function givenNameWithin(context: NamingContext, from: number): number {
  const { tokens, lexicon } = context;
  if (lexicon.givenNames.has(tokens[from]?.fold ?? '') || bearsName(context, from)) return from;
  for (let at = from + 1; at <= from + 2; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token?.isJoined || !before || isStop(lexicon, before) || !tokens[from]?.isJoined) return from;
    if (lexicon.givenNames.has(token.fold)) return at;
  }
  return from;
}

/** "عباس کریمی وزیر نیرو": where roles lead, one may follow the name right away, with its field. */
function roleBehind(context: NamingContext, from: number): string | null {
  const { tokens, lexicon, document } = context;
  const head = tokens[from];
  // In Arabic a role behind a name has no article: "الوزير" takes up one named before.
  const before = tokens[from - 1];
  // "حسین صمصامی، نماینده تهران"
  const isApposed =
    before?.sentence === head?.sentence &&
    /^[،,]\s$/u.test(document.text.slice(before?.end ?? 0, head?.start ?? 0));
  if (!lexicon.rolesLead || !head || lexicon.prefixes.length > 0) return null;
  if ((!head.isJoined && !isApposed) || !lexicon.roles.has(head.fold)) return null;
  let to = from + 1;
  while (to - from < MOST_OF_FIELD) {
    const token = tokens[to];
    if (!token?.isJoined || token.sentence !== head.sentence || isStop(lexicon, token)) break;
    const phrase = phraseAt(context, to);
    if (phrase) to += phrase.words.length;
    else if (
      isField(lexicon, token) ||
      token.isOrganisationWord ||
      token.isPlaceWord ||
      (to === from + 1 && lexicon.organisationWords.size > 0)
    )
      to += 1;
    else break;
  }
  return document.text.slice(head.start, tokens[to - 1]?.end ?? head.end);
}

/** "رئيس الجمعية، محمود …": the role before a comma. */
function roleBeforeComma(context: NamingContext, index: number): string | null {
  const { tokens, lexicon, document } = context;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || before.sentence !== token.sentence) return null;
  if (!/^[،,]\s$/.test(document.text.slice(before.end, token.start))) return null;
  for (let at = index - 1; at >= 0 && index - at <= MOST_OF_FIELD; at -= 1) {
    const word = tokens[at];
    if (!word || isStop(lexicon, word)) return null;
    if (isRole(lexicon, word))
      return document.text.slice(word.start, before.end).replace(/^[وف](?=\p{L}{4})/u, '');
    if (!word.isJoined) return null;
  }
  return null;
}

/** "پاکستان کے وزیر", "विदेश मंत्री", "امریکی صدر": what stands before the head belongs to the role. */
function startOfRole(context: NamingContext, index: number): number {
  const { tokens, lexicon } = context;
  let start = index;
  if (lexicon.rolesLead) return start;
  while (start > 0 && index - start < 4 && tokens[start]?.isJoined) {
    const before = tokens[start - 1];
    if (!before) break;
    const isGenitive = /^(?:کے|کی|के|की)$/.test(before.text);
    if (isGenitive) {
      const phraseStart = phraseEndingAt(context, start - 2);
      if (phraseStart !== null) {
        start = phraseStart;
        continue;
      }
      if (tokens[start - 2]?.isOrganisationWord !== true) break;
      start -= 2;
    } else if (phraseAt(context, start - 1)?.words.length === 1 || before.isRoleModifier) start -= 1;
    else break;
  }
  return start;
}

/** Where the listed phrase begins that ends with this token. */
function phraseEndingAt(context: NamingContext, index: number): number | null {
  for (let length = 1; length <= 4; length += 1) {
    if (phraseAt(context, index - length + 1)?.words.length === length) return index - length + 1;
  }
  return null;
}

function byGivenName(context: NamingContext, index: number): Found | null {
  const { tokens, lexicon } = context;
  const token = tokens[index];
  if (!token || !lexicon.givenNames.has(bareName(lexicon, token.fold))) return null;
  const to = endOfName(context, index);
  const words = tokens.slice(index, to);
  if (words.length < 2) return null;
  const behind = roleBehind(context, to);
  const role = roleBeforeComma(context, index) ?? behind;
  const isReporting = role !== null || reportsBeside(context, index, to);
  const given = words.filter(({ fold }) => lexicon.givenNames.has(fold)).length;
  // Two given names, or one and the verb; without either the words may be common ones.
  if (!isReporting && (given < 2 || words.length > 3)) return null;
  const cut = token.fold.length - bareName(lexicon, token.fold).length;
  const span = tokenSpan(tokens, index, to);
  const reason = `“${token.text}” is a given name${isReporting ? ', beside a verb of saying' : ''}`;
  return {
    mention: mentionOf(context, { start: span.start + cut, end: span.end }, 'person', 62, reason, { role }),
    to,
  };
}

function endOfName(context: NamingContext, from: number): number {
  const { tokens, lexicon } = context;
  let to = from;
  let words = 0;
  while (to < tokens.length && words < LONGEST_NAME && to - from < LONGEST_SPAN) {
    const token = tokens[to];
    if (!token || (to > from && !token.isJoined) || token.sentence !== tokens[from]?.sentence) break;
    if (isStop(lexicon, token) || /\d/.test(token.text) || lexicon.dedications.has(token.fold)) break;
    const isGiven = lexicon.givenNames.has(token.fold);
    if (!isGiven && (isRole(lexicon, token) || isGroup(lexicon, token) || token.isOrganisationWord)) break;
    if (!isGiven && to > from && isGreatCity(token.fold)) break;
    const isListed = phraseAt(context, to) !== null && !isOrigin(context, from, to);
    if (!isGiven && (isListed || token.isNoName)) break;
    // One family name after the given ones; "بن", "عبد" and the like join further words.
    const before = tokens[to - 1]?.fold ?? '';
    if (
      words >= 2 &&
      !isGiven &&
      !isOrigin(context, from, to) &&
      !JOINERS.test(before) &&
      !JOINERS.test(token.fold)
    ) {
      const following = tokens[to + 1];
      const goesOn =
        (lexicon.givenNames.has(before) || ERGATIVE.test(following?.fold ?? '')) &&
        (following === undefined || !following.isJoined || isStop(lexicon, following));
      if (!goesOn) break;
    }
    if (!JOINERS.test(token.fold)) words += 1;
    to += 1;
  }
  if (lexicon.givenNames.has(tokens[from]?.fold ?? '') || to - from < 2) return to;
  // An unknown name: only what a word that no name has, or a city, shuts in.
  const next = tokens[to];
  const isEnd = next === undefined || next.sentence !== tokens[from]?.sentence || !next.isJoined;
  // "وزير الداخلية سامر العبدالله، الأحد": a comma or the end shuts in two words.
  const isShut = isEnd
    ? to - from === 2
    : isStop(lexicon, next) || isGreatCity(next.fold) || isNoun(context, to);
  return isShut ? to : from + 1;
}

/** What can't go on a name: a role, a group, an institution, a listed name. */
function isNoun(context: NamingContext, index: number): boolean {
  const { tokens, lexicon } = context;
  const token = tokens[index];
  if (!token) return false;
  return (
    isRole(lexicon, token) ||
    isGroup(lexicon, token) ||
    token.isOrganisationWord ||
    phraseAt(context, index) !== null
  );
}

/** "محمد شياع السوداني": after given names a nationality with its article is a surname. */
function isOrigin({ tokens, lexicon, phrases }: NamingContext, from: number, at: number): boolean {
  const entry = phrases[at]?.entry;
  return (
    at > from &&
    entry?.kind === 'demonym' &&
    tokens[at]?.fold.startsWith('ال') === true &&
    lexicon.givenNames.has(tokens[from]?.fold ?? '') &&
    !JOINERS.test(tokens[at - 1]?.fold ?? '')
  );
}

/** What stands right behind the one who did something, in Urdu and Hindi. */
const ERGATIVE = /^(?:نے|ने)$/;
const JOINERS = /^(?:بن|ابن|بنت|عبد|ابو|ال|الله|الدين|بي)$/;

function isGreatCity(fold: string): boolean {
  const place = citiesNamed(fold)[0];
  return place !== undefined && (place.isCapital || place.population > 1_000_000);
}

function isStop(lexicon: Lexicon, token: Token): boolean {
  return (
    lexicon.nameStops.has(token.fold) ||
    (lexicon.prefixes.length > 0 && NO_ARABIC_NAME.test(token.fold) && !lexicon.givenNames.has(token.fold)) ||
    token.isSaying ||
    token.isPlacePreposition ||
    lexicon.placePostpositions.has(token.fold)
  );
}

function isGroup(lexicon: Lexicon, token: Token): boolean {
  return lexicon.groupNouns.has(token.fold) || token.isPlaceWord;
}

/** "استقالته", "زوجته", "سيحضر": what has an owner written behind it, and verbs of what is to come. */
const NO_ARABIC_NAME =
  /^(?:\p{L}{2,}(?:ته|تها|تهم)|\p{L}{3,}ها|(?:ابن|والد|شقيق|صديق|محامي|زوج|اخ|جار)(?:ه|ها|هم)|س[يت]\p{L}{3,})$/u;

/** A role, not a mere title of respect. */
function tellsRole(lexicon: Lexicon, token: Token): boolean {
  const fold = bare(lexicon, token.fold);
  return lexicon.roles.has(fold) && !lexicon.titles.has(fold);
}

function isRole(lexicon: Lexicon, token: Token): boolean {
  const fold = bare(lexicon, token.fold);
  return lexicon.roles.has(fold) || lexicon.titles.has(fold);
}

/** Field words; in Arabic also what carries the article after a role ("الخارجية", "الأسبق"). */
function isField(lexicon: Lexicon, token: Token): boolean {
  if (token.isRoleModifier) return true;
  return (
    lexicon.prefixes.length > 0 &&
    /^(?:و?ال|لل|بال)/.test(token.fold) &&
    token.fold.length > 4 &&
    !lexicon.givenNames.has(token.fold)
  );
}

/** Without a conjunction written together with it ("ووزير", "والرئيس"). */
function bare(lexicon: Lexicon, fold: string): string {
  if (lexicon.prefixes.length === 0 || lexicon.roles.has(fold)) return fold;
  // "الناشطة": the article, then the feminine ending.
  const stem = fold.replace(/^(?:وال|ال)/, '');
  if (stem !== fold)
    for (const form of [stem, stem.replace(/ه$/, '')])
      if (lexicon.roles.has(form) || lexicon.titles.has(form)) return form;
  return /^[وفلب](?=\p{L}{3})/u.test(fold) &&
    (lexicon.roles.has(fold.slice(1)) || lexicon.titles.has(fold.slice(1)))
    ? fold.slice(1)
    : fold;
}

function bareName(lexicon: Lexicon, fold: string): string {
  if (lexicon.prefixes.length === 0 || lexicon.givenNames.has(fold)) return fold;
  return /^[وفل]/.test(fold) && lexicon.givenNames.has(fold.slice(1)) ? fold.slice(1) : fold;
}

/** A verb of saying right before the role or the name, or soon after the name. */
function reportsBeside(context: NamingContext, from: number, to: number): boolean {
  const { tokens, lexicon } = context;
  const before = tokens[from - 1];
  if (
    before &&
    tokens[from]?.isJoined &&
    (before.isSaying || lexicon.sayingVerbs.has(before.fold.replace(/^و/, '')))
  )
    return true;
  const next = tokens[to];
  if (!next || next.sentence !== tokens[to - 1]?.sentence) return false;
  if (ERGATIVE.test(next.fold)) return true;
  for (let at = to; at < to + 4; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== next.sentence) break;
    if (token.isSaying) return true;
  }
  return false;
}
