/**
 * Who a description stands for: "the minister" is the person with that post, "the agency" the
 * organisation of that name, "her office" belongs to someone named before.
 */
import type { Name } from '../model.ts';
import { calledOrganisation } from './called-organisations.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Person } from './noted-person.ts';
import type { Token } from './tokens.ts';

/** An organisation with where it is named. */
export class Organisation {
  readonly name: string;
  readonly starts: readonly number[];
  readonly #genitives: ReadonlySet<string> | null;
  #words: { readonly head: string; readonly kind: string | undefined } | null = null;

  constructor(name: string, starts: readonly number[], genitives: ReadonlySet<string> | null) {
    this.name = name;
    this.starts = starts;
    this.#genitives = genitives;
  }

  /**
   * The words of its name that may stand for it, in lower case, found when first asked for: the last one, and the
   * one before "of" or "for": "Board of Harbours".
   */
  get words(): { readonly head: string; readonly kind: string | undefined } {
    this.#words ??= {
      head: lastWord(this.name),
      kind: this.#genitives ? kindOf(this.name, this.#genitives) : undefined,
    };
    return this.#words;
  }
}

function kindOf(name: string, genitives: ReadonlySet<string>): string | undefined {
  const parts = name.toLowerCase().split(' ');
  return parts[parts.findIndex((word, at) => at > 0 && genitives.has(word)) - 1];
}

/** The organisations among the names. */
export function organisationsOf(names: readonly Name[], { genitives }: SpeechLexicon): Organisation[] {
  const organisations: Organisation[] = [];
  for (const { kind, name, mentions } of names) {
    if (kind !== 'organisation') continue;
    const starts = mentions.map(({ start }) => start);
    organisations.push(new Organisation(name, starts, genitives));
  }
  return organisations;
}

/** "the harbour agency": a description of several words, for a shorter one later; null for one word. */
export function describedAs(name: string, start: number): Organisation | null {
  return /\s/u.test(name.trim()) ? new Organisation(name, [start], null) : null;
}

/** Head of a noun phrase given as tokens: its last word before a preposition or a genitive article. */
export function headWord(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: SpeechLexicon,
): string | null {
  let head: string | null = null;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (!token || token.tag === 'preposition') break;
    if (head !== null && (token.tag === 'determiner' || lexicon.genitiveArticles.has(token.lower))) break;
    if (token.kind === 'word' && token.tag !== 'determiner' && token.tag !== 'possessive') head = token.lower;
  }
  return head;
}

/** True where the head of a stated role is this word, or (in compounds) ends with it. */
export function hasPost(role: string, head: string, lexicon: SpeechLexicon): boolean {
  return role.split(/[,;]/u).some((part) => {
    const post = roleHead(part, lexicon);
    return post === head || (lexicon.nounsCapital && head.length > 4 && post.endsWith(head));
  });
}

/** True unless a word of rank makes another post of a mention: "the prime minister" is no former minister. */
export function hasRank(role: string, mention: string, { ranks }: SpeechLexicon): boolean {
  if (ranks.size === 0) return true;
  const held = role.toLowerCase();
  return mention
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => !ranks.has(word) || held.includes(word));
}

/** True where the head of a stated role may be called by this word: "the researcher" for a hydrologist. */
export function isOfFamily(role: string, head: string, lexicon: SpeechLexicon): boolean {
  return lexicon.postFamilies.some(
    (family) =>
      belongs(family, head) && role.split(/[,;]/u).some((part) => belongs(family, roleHead(part, lexicon))),
  );
}

function belongs(family: readonly string[], word: string): boolean {
  return family.some((member) =>
    member.startsWith('-')
      ? word.length > member.length + 1 && word.endsWith(member.slice(1))
      : member === word,
  );
}

/** "spokesman for the port": a description whose head is a word for one person. */
export function isPost(name: string, lexicon: SpeechLexicon): boolean {
  return namesPerson(roleHead(name, lexicon), lexicon);
}

function roleHead(role: string, lexicon: SpeechLexicon): string {
  let head = '';
  for (const word of role.toLowerCase().match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*/gu) ?? []) {
    if (head !== '' && (lexicon.prepositions.has(word) || lexicon.genitiveArticles.has(word))) break;
    if (!lexicon.determiners.has(word)) head = word;
  }
  return head;
}

/** A word for a person's post: "minister", never "agency". */
export function namesPerson(head: string, lexicon: SpeechLexicon): boolean {
  if (lexicon.organisationWords.has(head) || lexicon.documentNouns.has(head)) return false;
  return (
    lexicon.speakerNouns.has(head) ||
    lexicon.titles.has(head) ||
    lexicon.genders.has(head) ||
    lexicon.isRoleWord(head) ||
    lexicon.isTrade(head)
  );
}

/** "the Pentagon", "HKA", "Tanworth": one word that is known as an organisation’s name. */
export function isOrganisation(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  organisations: readonly Organisation[],
  lexicon: SpeechLexicon,
): boolean {
  const article = tokens[from];
  const name = tokens[to];
  const defined = to === from + 1 && lexicon.definites.has(article?.lower ?? '');
  const alone = to === from && name?.tag === 'name' && name.end - name.start > 2;
  if (lexicon.order !== 'subject-first' || !(defined || alone)) return false;
  return organisations.some(({ starts }) => name !== undefined && starts.includes(name.start));
}

/** "Harbour Bank of Kell economist Paul Dorn": the organisation that opens a mention is not who speaks. */
export function opensWithOrganisation(
  tokens: readonly Token[],
  { from }: TokenRange,
  organisations: readonly Organisation[],
  { order }: SpeechLexicon,
): boolean {
  const start = tokens[from]?.start ?? -1;
  return order === 'subject-first' && organisations.some(({ starts }) => starts.includes(start));
}

/** "the agency": the organisation last named before with that word at the end of its name. */
export function definiteOrganisation(
  text: string,
  tokens: readonly Token[],
  place: TokenRange,
  organisations: readonly Organisation[],
  lexicon: SpeechLexicon,
): string | null {
  const definite = tokens[place.from];
  if (definite?.tag !== 'determiner' || !lexicon.definites.has(definite.lower)) return null;
  // "the harbour agency" may be another one.
  const own = tokens[place.from + 1];
  const head = own && place.to === place.from + 1 ? own.lower : null;
  if (head === null) return null;
  // "the broadcaster", "the retailer": a trade by its ending, and what organisations are called.
  const calls = lexicon.callings.some(({ nouns }) => nouns.includes(head));
  if (!calls && namesPerson(head, lexicon)) return null;
  return (
    organisationFor(head, definite.start, organisations, lexicon) ??
    calledOrganisation(text, head, definite.start, organisations, lexicon)
  );
}

/** The organisation last named before `start` whose name ends with the word; null where none does. */
function organisationFor(
  head: string,
  start: number,
  organisations: readonly Organisation[],
  lexicon: SpeechLexicon,
): string | null {
  let best: string | null = null;
  let nearest = -1;
  for (const { name, words, starts } of organisations) {
    const { head: last, kind } = words;
    const compound = lexicon.nounsCapital && head.length > 4 && last.endsWith(head);
    // "the airline": "Halden Airlines"
    const several = lexicon.pluralEndings.some((ending) => last === head + ending);
    if (last !== head && kind !== head && !several && !compound) continue;
    for (const at of starts) {
      if (at >= start || at < nearest) continue;
      nearest = at;
      best = name;
    }
  }
  return best;
}

/** "office of Marta Ilves": a possessed mention with its owner in place of the pronoun. */
export function possessedName(
  words: string,
  owner: Pick<Person, 'name'>,
  lexicon: SpeechLexicon,
): string | null {
  const [, rest = ''] = /^\S+\s+(.+)$/u.exec(words) ?? [];
  const [tie] = lexicon.genitives;
  return rest !== '' && tie !== undefined && lexicon.possessives.size > 0
    ? `${rest} ${tie} ${owner.name}`
    : null;
}

function lastWord(name: string): string {
  const lower = name.toLowerCase();
  const tail = lower.slice(lower.lastIndexOf(' ') + 1);
  return /^[a-z]+$/.test(tail) ? tail : lastWordOf(lower);
}

function lastWordOf(lower: string): string {
  return lower.match(/[\p{L}\p{M}\p{N}-]+(?=[^\p{L}\p{M}\p{N}]*$)/u)?.[0] ?? '';
}
