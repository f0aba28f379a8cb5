/** Organisations that no list knows: by a head word, by a legal form, by an acronym. */
import { citiesNamed, isCityName } from './gazetteer/places.ts';
import { extended } from './extend-organisations.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import { phraseAt } from './find-known-names.ts';
import { isRoleWord } from './read-roles.ts';
import type { Run } from './runs.ts';
import { wholeFrom } from './whole-organisations.ts';

const ROMAN = /^[IVXLC]+$/;

/** Every run that is an organisation by its own words. */
export function findOrganisations(context: NamingContext): Mention[] {
  const mentions: Mention[] = [];
  const acronyms: Mention[] = [];
  for (const run of context.runs) {
    const named = mayHaveHead(context, run) ? byHeadWord(context, run) : null;
    if (named) mentions.push(named);
    for (let index = run.from; index < run.to; index += 1) {
      const acronym = context.tokens[index]?.isAllCapitals === true ? byAcronym(context, index) : null;
      if (acronym) acronyms.push(acronym);
    }
  }
  return [...mentions, ...actingOnes(context, acronyms)];
}

/** Acronyms that act somewhere; where a language has no articles, also those that come twice. */
function actingOnes(context: NamingContext, acronyms: readonly Mention[]): Mention[] {
  const acting = new Set(acronyms.filter(({ weight }) => weight > 45).map(({ text }) => text));
  const counts = new Map<string, number>();
  for (const { text } of acronyms) counts.set(text, (counts.get(text) ?? 0) + 1);
  const hasArticles = context.lexicon.articles.size > 1;
  return acronyms.filter(({ text }) => acting.has(text) || (!hasArticles && (counts.get(text) ?? 0) > 1));
}

/** Most runs have no word that could be the head of an organisation's name. */
function mayHaveHead({ tokens }: NamingContext, run: Run): boolean {
  for (let index = run.from; index < run.to; index += 1) {
    const token = tokens[index];
    if (token?.isOrganisationWord === true || token?.isOrganisationEnding === true) return true;
  }
  return false;
}

function byHeadWord(context: NamingContext, run: Run): Mention | null {
  const { tokens, lexicon, lowerWords } = context;
  let from = run.from;
  // A title with a name after it: the run is a person's ("Police Chief Ana Ruiz").
  let to = run.to;
  for (let index = run.to - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (!token || !isRoleWord(context, token) || token.isOrganisationWord) continue;
    if (index === run.to - 1 || !hasHead(context, index + 1, run.to)) to = index;
    else from = index + 1;
    if (to === index && index > run.from && !hasHead(context, run.from, index)) return null;
  }
  const first = tokens[from];
  if (
    first?.isFirst &&
    to - from > 1 &&
    (first.isStarter || (lowerWords.has(first.fold) && !first.isOrganisationWord))
  )
    from += 1;
  while (from < to && tokens[from]?.isNoName === true && tokens[from]?.isOrganisationWord !== true) {
    if (
      tokens[from]?.fold &&
      /^(?:islamic|muslim|christian|jewish|catholic|arab|republican|democrat|democratic|conservative|liberal|european|african|asian|american|north|south|east|west|northern|southern|eastern|western|olympic)/.test(
        tokens[from]?.fold ?? '',
      )
    )
      break;
    from += 1;
  }
  // "Using Norland Energy Board data, …"
  if (to - from > 2 && tokens[from]?.isFirst === true && PARTICIPLE.test(tokens[from]?.fold ?? '')) from += 1;
  // "– The Nordhaven Port Authority": after a dateline the article is large.
  if (to - from > 2 && tokens[from]?.isArticle === true) from += 1;
  // "Agriculture Cabinet Secretary": what the post is in.
  if (
    to < run.to &&
    to - from === 2 &&
    tokens[to - 1]?.isRoleModifier === true &&
    CABINET.test(tokens[to - 1]?.fold ?? '')
  )
    return null;
  to = withoutCountry(context, from, withoutHolder(context, from, withoutDay(context, from, to)));
  const head = lastHead(context, from, to);
  if (head < 0) return null;
  // "the August Bank Holiday": a day.
  if (HOLIDAY.test(tokens[to - 1]?.fold ?? '')) return null;
  // In Turkish the head ends the name: "Meteoroloji Genel Müdürlüğü Hakkari" are two.
  const isLast = lexicon.placeEndings.size > 0 && head > from;
  const end = isLast ? head + 1 : to < run.to ? to : extended(context, head, to);
  if (from === run.from) from = wholeFrom(context, from, end);
  // "Norport-based Kell Holdings"
  if (end - from > 2 && BASED.test(tokens[from]?.text ?? '')) from += 1;
  // "The Office of the Ombudsman"
  if (end - from > 2 && tokens[from]?.isArticle === true) from += 1;
  const length = end - from;
  // "Group C": a letter tells one of several.
  if (length === 2 && tokens[end - 1]?.fold.length === 1) return null;
  if (length < 2 || (length === 2 && tokens[from]?.isFirst && tokens[from]?.fold === tokens[head]?.fold))
    return null;
  // "Marjorie Merriweather Post": a given name and nothing else but the head word.
  if (
    head === to - 1 &&
    to - from <= 3 &&
    tokens[from]?.isGivenName === true &&
    // "the Fletcher School"
    !(tokens[from]?.isJoined === true && tokens[from - 1]?.isArticle === true) &&
    /^(?:post|house|times|service|guard|cross|front|church|court|bank|school|chamber|board|herald)$/.test(
      tokens[head]?.fold ?? '',
    ) &&
    end === to
  )
    return null;
  // "Jordan Steel": what stands around it tells whether it is a firm.
  if (to - from === 2 && head === to - 1 && end === to && tokens[from]?.isGivenName === true)
    if (lexicon.tradeSurnames.has(tokens[head]?.fold ?? '')) return null;
  // German "Parlament Änderungen": two nouns that meet are no name, "Polizei Hamburg" is one.
  if (
    lexicon.nounsAreCapitalised &&
    head === from &&
    end === to &&
    GENERIC.test(tokens[head]?.fold ?? '') &&
    !isCityName(tokens[head + 1]?.fold ?? '')
  )
    return null;
  const word = tokens[head]?.text ?? '';
  return mentionOf(
    context,
    tokenSpan(tokens, from, end),
    'organisation',
    // "Nigeria Labour Congress": a longer name than the well-known one at its end.
    endsInKnown(context, from, end) ? 95 : opensWithKnown(context, from, end) ? 81 : 76,
    `“${word}” names an organisation`,
  );
}

/** "told the House Budget Committee | Tuesday": when it happened. */
function withoutDay({ tokens }: NamingContext, from: number, to: number): number {
  const last = tokens[to - 1];
  return to - from > 2 && last && last.isNoName && DAY.test(last.fold) ? to - 1 : to;
}

const DAY = /day$/;
const PARTICIPLE =
  /^(?:using|watching|visiting|joining|following|including|citing|meeting|according|becoming|having|being|leaving|quoting|asked|told|visit|join)$/;
const BASED = /-(?:based|led|backed|owned|listed|run)$/;

/** "Ministerio de Defensa de Chile": after a field the country is a name of its own. */
function withoutCountry(context: NamingContext, from: number, to: number): number {
  const { tokens, lexicon } = context;
  for (let index = to - 1; index > from + 2; index -= 1) {
    const phrase = phraseAt(context, index);
    if (!phrase || index + phrase.words.length !== to || phrase.entry.kind !== 'country') continue;
    let before = index;
    while (
      before > from &&
      !tokens[before - 1]?.isCapital &&
      lexicon.organisationConnectors.has(tokens[before - 1]?.fold ?? '')
    )
      before -= 1;
    return before < index && before - from > 1 ? before : to;
  }
  return to;
}

/** Words between a post and the organisation it is of: "juez | del | Tribunal", "director | of | the | Museum". */
const MOST_TIES = 3;

/**
 * "juez del Tribunal Supremo | Ángel Hurtado": behind a post at an organisation its holder's name follows.
 * "Director de la Fundación Juan Rulfo" is none: there the name stands right behind the head.
 */
function withoutHolder(context: NamingContext, from: number, to: number): number {
  const { tokens, lexicon } = context;
  let post = from - 1;
  while (post >= from - MOST_TIES && tokens[post]?.isCapital === false) {
    const token = tokens[post];
    if (token && isRoleWord(context, token)) break;
    post -= 1;
  }
  const holder = tokens[post];
  if (!holder || post === from - 1 || post < from - MOST_TIES || !isRoleWord(context, holder)) return to;
  for (let index = from + 2; index < to - 1; index += 1) {
    if (tokens[index]?.isGivenName !== true) continue;
    const inName = tokens.slice(index, to).every(({ isCapital }) => isCapital);
    const ofHead =
      lexicon.rolesLead && (tokens[index - 1]?.isOrganisationWord === true || !tokens[index - 1]?.isCapital);
    if (inName && !ofHead && hasHead(context, from, index)) return index;
  }
  return to;
}

const GENERIC =
  /^(?:parlament|polizei|gericht|regierung|partei|rat|verband|behorde|ausschuss|kommission|union|kirche|schule|gewerkschaft|armee|feuerwehr|sender|amt|gruppe|verlag|zeitung|bank|fraktion|verein|bund|klinik|krankenhaus|museum)$/;

function hasHead(context: NamingContext, from: number, to: number): boolean {
  return lastHead(context, from, to) >= 0;
}

function lastHead(context: NamingContext, from: number, to: number): number {
  const { tokens } = context;
  for (let index = to - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (!token?.isCapital) continue;
    if (token.isOrganisationWord) return index;
    if (index > from && index === to - 1 && token.isOrganisationEnding) return index;
  }
  return -1;
}

/** "Nigeria Labour Congress", "Peoples Democratic Party", but no "Obama White House": a field or its people before a well-known name. */
function endsInKnown(context: NamingContext, from: number, end: number): boolean {
  const { tokens, lexicon } = context;
  let isOwn = false;
  for (let index = from; index < end; index += 1) {
    const phrase = phraseAt(context, index);
    if (index > from && phrase?.entry.kind === 'organisation' && index + phrase.words.length === end)
      return (isOwn || isScoped(context, from, index)) && !lexicon.nounsAreCapitalised;
    const fold = tokens[index]?.fold ?? '';
    isOwn ||= [lexicon.nameOwners, lexicon.groupNouns, lexicon.fieldWords].some((words) => words.has(fold));
  }
  return false;
}

/** "UEFA Nations League", "Foxconn Technology Group": another one than the well-known at its beginning, and no office of it. */
function opensWithKnown(context: NamingContext, from: number, end: number): boolean {
  const phrase = phraseAt(context, from);
  return (
    phrase?.entry.kind === 'organisation' &&
    end - from > phrase.words.length &&
    DAUGHTER.test(context.tokens[end - 1]?.fold ?? '')
  );
}

const DAUGHTER =
  /^(?:league|group|inc|entertainment|pictures|foundation|association|federation|bank|holdings|technologies|airlines|motors|studios|university|institute|news|radio)$/;

/** "European Respiratory Congress": a reach and a field make it another one than the well-known. */
function isScoped({ tokens }: NamingContext, from: number, at: number): boolean {
  return at - from > 1 && SCOPE.test(tokens[from]?.fold ?? '') && tokens[at - 1]?.isPossessive === false;
}

const SCOPE = /^(?:world|international|european|african|asian|pan-\w+|global|annual|national)$/;
const HOLIDAY = /^holidays?$/;
const CABINET = /^(?:cabinet|police|army|navy|press)$/;

/**
 * Acronyms are also measures, formats and fields ("ROI", "YAML"). One that somewhere has an
 * article, a possessive, a role or a verb of saying beside it acts like an organisation.
 */
function isActing(context: NamingContext, index: number): boolean {
  const { tokens, document } = context;
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!token) return false;
  if (token.isPossessive) return true;
  if (document.text[token.start - 1] === '(' && document.text[token.end] === ')')
    return before?.isCapital === true;
  // "l’OMS": the article is cut off the word.
  if (/[\p{L}]['’]/u.test(document.text.slice(token.start - 2, token.start))) return true;
  const isAfterArticle = token.isJoined && before !== undefined && before.isArticle;
  const isBeforeRole =
    next?.isJoined === true && !next.isFirst && (next.isSaying || isRoleWord(context, next));
  const isAfterRole = token.isJoined && isRoleWord(context, before);
  return (
    (isAfterArticle && !(next?.isJoined && !next.isCapital && next.isNoName)) || isBeforeRole || isAfterRole
  );
}

function byAcronym(context: NamingContext, index: number): Mention | null {
  const { tokens, lowerWords, document } = context;
  const token = tokens[index];
  if (token?.isInTitle) return null;
  if (!token?.isAllCapitals || token.fold.length < 2 || token.fold.length > 6) return null;
  if (token.isNoName || ROMAN.test(token.text) || token.hasDigit) return null;
  const next = tokens[index + 1];
  const neighbours = [tokens[index - 1], next].filter(
    (other) => other?.isAllCapitals && (other === next ? next?.isJoined : token.isJoined),
  );
  // A line of capitals is no row of acronyms.
  if (neighbours.length > 0 && token.fold.length > 3) return null;
  const inBrackets = document.text[token.start - 1] === '(' && document.text[token.end] === ')';
  if (token.fold.length === 2 && !inBrackets) return null;
  if (isRoleWord(context, token) || (!inBrackets && (lowerWords.has(token.fold) || token.isStarter)))
    return null;
  // A dateline or a shout: "MIAMI", "SEATTLE".
  if (token.fold.length > 3 && citiesNamed(token.fold).some(({ population }) => population > 50_000))
    return null;
  return mentionOf(context, token, 'organisation', isActing(context, index) ? 46 : 45, 'an acronym');
}
