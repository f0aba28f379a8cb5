/** "وقالت مديرة الهيئة، المهندسة رنا العدوان،": an office that speaks, its holder named right behind it. */
import type { Name, Span } from '../model.ts';
import { headWord, namesPerson } from './definite-mentions.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Place } from './uncased-names.ts';

/** Words of a title between the comma and the name. */
const BETWEEN = /^[,،]\s*(?:[\p{L}\p{M}.’'-]+\s+){0,3}$/u;
/** What ends the apposition: without it the name begins something else. */
const BEHIND = /^\s*(?:[,،:;؛.!?؟。»”"(]|$)/u;
/** Characters from the office to the name. */
const REACH = 48;

/** The person named in apposition to a mention, between commas, or null. */
export function apposedName(mention: Span, text: string, names: readonly Name[]): Name | null {
  // "حسین صمصامی، نماینده تهران، نوشت": where nothing marks names, one may stand before the comma.
  const lead =
    isComma(text.charAt(mention.start - 2)) &&
    /\p{Lo}[،,]\s$/u.test(text.slice(Math.max(0, mention.start - 3), mention.start));
  const named = lead
    ? names.find(
        ({ kind, role, mentions }) =>
          kind === 'person' && role !== null && mentions.some(({ end }) => end === mention.start - 2),
      )
    : undefined;
  if (named) return named;
  if (!isComma(text.charAt(mention.end))) return null;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const holds = name.mentions.some(
      ({ start, end }) =>
        start > mention.end &&
        start - mention.end < REACH &&
        BETWEEN.test(text.slice(mention.end, start)) &&
        BEHIND.test(text.slice(end, end + 3)),
    );
    if (holds) return name;
  }
  return null;
}

function isComma(sign: string): boolean {
  return sign === ',' || sign === '،';
}

/** "Hale’s brother, Alan, said": the one word in capitals that is the name of whom a mention describes, or null. */
export function givenName(
  tokens: readonly Token[],
  { from, to }: Place,
  places: ReadonlyMap<number, number>,
  lexicon: SpeechLexicon,
): Span | null {
  const [comma, name, mark] = tokens.slice(to + 1, to + 4);
  if (lexicon.order !== 'subject-first' || comma?.lower !== ',' || name?.tag !== 'name') return null;
  if (tokens[to]?.capital || places.has(name.start) || name.upper) return null;
  const closed = !mark || mark.sentence !== name.sentence || ',.('.includes(mark.lower);
  const head = closed ? headWord(tokens, from, to, lexicon) : null;
  return head !== null && tokens[to]?.lower === head && namesPerson(head, lexicon) ? name : null;
}

/** Of two roles the one that says more: the office rather than the title. */
export function fullerRole(role: string | null, office: string): string {
  return role !== null && role.split(' ').length >= office.split(' ').length ? role : office;
}
