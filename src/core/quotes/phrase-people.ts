/** Which person the text names a phrase stands for. */
import { isOnlyPost } from './person-part.ts';
import type { Name } from '../model.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { firstTie, isNamedLast, isOwner, nounFollows } from './name-places.ts';
import { closestBefore, type Mentions } from './named-nearest.ts';
import type { Person } from './noted-person.ts';
import { nameWords, type NameRun, type People } from './people.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

export interface PhraseReading {
  readonly people: People;
  /** Where those with all of these words, parted by spaces, are named. */
  readonly named: (words: string) => Mentions;
  readonly names: readonly Name[];
  readonly lexicon: SpeechLexicon;
}

/** The person whose name is the head of a mention: the last name before its first preposition. */
export function personIn(tokens: readonly Token[], place: TokenRange, context: PhraseReading): Person | null {
  const inside = tokens.slice(place.from, place.to + 1);
  const runs = context.people.runsIn(inside);
  const tie = firstTie(inside);
  const titled = isNamedLast(inside, runs, tie, context.names);
  const { definites, order } = context.lexicon;
  const hasArticle = (at: number): boolean =>
    order === 'subject-first' && definites.has(inside[at]?.lower ?? '');
  const own = runs.filter(
    (run) =>
      (tie < 0 || run.from < tie || (titled && run.to === inside.length - 1)) &&
      inside[run.to + 1]?.tag !== 'possessive' &&
      // "the National Conference of Ports": no person has an article.
      !(run.to < inside.length - 1 && hasArticle(run.from - 1)) &&
      !isOwner(inside, run, context.lexicon) &&
      !nounFollows(inside, run),
  );
  // "Hahn and Vogt": two people are not one of them.
  if (
    own.length > 1 &&
    inside.some(
      ({ tag }, at) =>
        tag === 'coordinator' &&
        at > (own[0]?.to ?? 0) &&
        at < (own.at(-1)?.from ?? 0) &&
        // "Endokrinologe und Ernährungsmediziner Paul Roth": two posts of one.
        !isOnlyPost(inside, own[0], context.lexicon),
    )
  )
    return null;
  for (const run of own.reverse()) {
    const person = lookUp(inside, run, context);
    if (person) return person;
  }
  return null;
}

export function lookUp(
  tokens: readonly Token[],
  run: NameRun,
  { named, lexicon }: PhraseReading,
): Person | null {
  const words = nameWords(tokens, run, lexicon).join(' ');
  // "nach Roths Ansicht": the genitive of a name that the text has.
  const owners = lexicon.nounsCapital && words.endsWith('s') ? named(words.slice(0, -1)) : [];
  if (owners.length > 0) return closestBefore(owners, tokens[run.from]?.start ?? 0);
  // "Police" is short for no longer name. Of two people of one name, the one named last before this place.
  return lexicon.plurals.has(words) ? null : closestBefore(named(words), tokens[run.from]?.start ?? 0);
}

/** "la directrice, Claire Morel, a dit": the person named between commas behind the subject. */
export function apposedPerson(
  tokens: readonly Token[],
  comma: number,
  end: number,
  context: PhraseReading,
): Person | null {
  if (!context.lexicon.objectArticles || tokens[comma]?.lower !== ',') return null;
  const inserted = tokens.slice(comma + 1, end);
  const [run] = context.people.runsIn(inserted);
  return run?.from === 0 ? lookUp(inserted, run, context) : null;
}
