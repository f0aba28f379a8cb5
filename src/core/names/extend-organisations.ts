/** What belongs to an organisation's name behind the run of capitals with its head: "Ministry | of Housing, Planning and Transport". */
import { phraseAt } from './find-known-names.ts';
import type { NamingContext } from './mention.ts';
import { isRoleWord } from './read-roles.ts';

const MOST_CONNECTED = 8;
const OFFICE = /^(?:office|commission|department|court)$/;
/** Heads whose subject follows with "on": "Council on Foreign Relations". */
const ON_A_SUBJECT =
  /^(?:committee|council|commission|panel|centre|center|institute|research|conference|forum)$/;
const TAKES_GENITIVE =
  /(?:rat|bund|verband|verein|ministerium|institut|zentrum|kammer|akademie|gesellschaft|liga|stiftung|organisation|vereinigung|initiative)$/;

/** Adds "of Foreign Affairs", "for Justice and Peace" after a run. */
export function extended(context: NamingContext, head: number, to: number): number {
  const { tokens, lexicon } = context;
  const { organisationConnectors: connectors } = lexicon;
  // In German "der" after an organisation goes on with its name only right after some heads.
  const takesArticle =
    !lexicon.nounsAreCapitalised || (head === to - 1 && TAKES_GENITIVE.test(tokens[head]?.fold ?? ''));
  let end = to;
  let index = to;
  if (tokens[to - 1]?.isPossessive) return to;
  while (index - to < MOST_CONNECTED) {
    let probe = index;
    while (
      probe < index + 3 &&
      (connectors.has(tokens[probe]?.fold ?? '') || opensSubject(context, probe)) &&
      tokens[probe]?.isJoined &&
      !tokens[probe]?.isCapital
    )
      probe += 1;
    if (!takesArticle && /^(?:der|des)$/.test(tokens[index]?.fold ?? '')) break;
    if (probe < index + 3 && tokens[probe]?.fold === 'the' && tokens[probe]?.isJoined) probe += 1;
    const token = tokens[probe];
    const field = token?.isCapital === false && lexicon.rolesLead ? endOfField(context, index) : 0;
    if (field > 0 && (end === to || field > end) && to - head === 1) {
      end = field;
      index = field;
      continue;
    }
    if (!token?.isJoined || !token.isCapital || token.isFirst) break;
    const connector = tokens[index]?.fold;
    // "the Senate and President Alba": "and" joins names only inside a phrase with "of".
    if (
      (connector === 'and' ||
        connector === 'und' ||
        connector === 'et' ||
        connector === 'y' ||
        connector === 'e') &&
      end === to
    )
      break;
    // "the University of Norport and the University of Harrow", "… and Harrow Law School"
    if (connector === 'and' && (probe > index + 1 || opensAnother(context, probe))) break;
    // "the Department of Water and Ana Ruiz"
    if (connector === 'and' && token.isGivenName && tokens[probe + 1]?.isCapital === true) break;
    // "Ministerio de Defensa de Chile": the country is a name of its own.
    if (end > to && phraseAt(context, probe)?.entry.kind === 'country') break;
    if (token.isNoName || leadsToRole(context, probe)) break;
    // "Office of the Ombudsman", not "the Senate and President Alba".
    const isOffice =
      end === to && probe === index + 2 && OFFICE.test(tokens[head]?.fold ?? '') && connector === 'of';
    if (isRoleWord(context, token) && !isOffice) break;
    end = probe + 1;
    index = end;
    if (token.isPossessive) break;
  }
  return end > to ? endOfFields(context, end) : end;
}

/** "Ministry of Housing | , Planning and Transport": further fields of work after a comma, up to "and" and the last. */
function endOfFields({ tokens, document }: NamingContext, end: number): number {
  let at = end;
  while (at < tokens.length && at - end < MOST_FIELDS) {
    const [last, next, beyond] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!last || !next || !last.isFieldWord || next.sentence !== last.sentence) return end;
    if (next.isJoined && next.fold === 'and' && at > end)
      return beyond?.isCapital === true && beyond.isFieldWord ? at + 2 : end;
    const isListed = next.isCapital && document.text.slice(last.end, next.start) === ', ';
    if (!isListed && !(next.isCapital && next.isJoined)) return end;
    at += 1;
  }
  return end;
}

const MOST_FIELDS = 6;

/** "the United Party of | Prime Minister Alba": a modifier of somebody's post. */
function leadsToRole(context: NamingContext, index: number): boolean {
  const { tokens } = context;
  const next = tokens[index + 1];
  return (
    tokens[index]?.isRoleModifier === true &&
    next?.isJoined === true &&
    next.isCapital &&
    isRoleWord(context, next) &&
    !next.isOrganisationWord
  );
}

/**
 * "Agence de partage des eaux", "Ministère de la santé": a large head with its field in small
 * letters. Index after one step of it (a connector and a noun), or 0.
 */
function endOfField(context: NamingContext, at: number): number {
  const { tokens, lexicon } = context;
  if (!/^d(?:e|es|u|el|o|a|os|as)?$/.test(tokens[at]?.fold ?? '') && !isElided(context, at)) return 0;
  let index = isElided(context, at) ? at : at + 1;
  if (index > at && /^(?:la|las|los|el|l)$/.test(tokens[index]?.fold ?? '')) index += 1;
  const noun = tokens[index];
  if (!noun?.isJoined || noun.isCapital || noun.isFirst || noun.fold.length < 4) return 0;
  if (noun.isSaying || lexicon.roles.has(noun.fold) || noun.isStarter) return 0;
  return index + 1;
}

/** "d’armement": the preposition is cut off the word. */
function isElided({ tokens, document }: NamingContext, index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    token.isJoined &&
    /\bd['’]$/.test(document.text.slice(token.start - 2, token.start))
  );
}

/** A run of three capitals or more with a head of its own at its end. */
function opensAnother({ tokens }: NamingContext, at: number): boolean {
  let end = at;
  while (tokens[end]?.isCapital === true && (end === at || tokens[end]?.isJoined === true)) end += 1;
  return end - at > 2 && tokens[end - 1]?.isOrganisationWord === true;
}

/** "Centre for Research | on Clean Air": no place, day or person behind it. */
function opensSubject(context: NamingContext, at: number): boolean {
  const { tokens } = context;
  if (tokens[at]?.fold !== 'on' || !ON_A_SUBJECT.test(tokens[at - 1]?.fold ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.isCapital !== true || next.isGivenName || phraseAt(context, at + 1) !== null) return false;
  return next.fold.length > 4 && !next.text.includes('-');
}
