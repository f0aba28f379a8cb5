/**
 * Who a verb without a subject stands for where its form tells the gender: Arabic "وأضافت", she added. Whoever spoke
 * in the sentence before goes on, else whoever opens it, else whoever spoke last, unless the verb speaks against them.
 */
import type { Name } from '../model.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { namedBefore } from './named-before.ts';
import type { Token } from './tokens.ts';
import type { ResolvedSpeaker } from './uncased-names.ts';

interface Reading {
  readonly names: readonly Name[];
  readonly lexicon: SpeechLexicon;
  /** Whoever spoke last, and where that is said. */
  readonly latest: () => ResolvedSpeaker | null;
  readonly latestStart: () => number;
}

/** The speaker; with an empty name where nobody fits, null where the language's verbs tell nothing. */
export function impliedSubject(
  tokens: readonly Token[],
  at: number,
  { names, lexicon, latest, latestStart }: Reading,
): ResolvedSpeaker | null {
  const verb = tokens[at];
  const { isFeminineForm } = lexicon.people;
  if (!verb || !isFeminineForm) return null;
  // "تابع", "لفت": the feminine form has one letter more.
  const isWoman = isFeminineForm(verb.lower) && !lexicon.saying.has(`${verb.lower}ت`);
  const told = latest();
  const known = told && names.find(({ kind, name }) => kind === 'person' && name === told.name);
  const isLatest = told !== null && (!known || fits(known, isWoman) !== false);
  const start = startBefore(tokens, at);
  if (isLatest && latestStart() >= start) return told;
  const named = namedBefore(tokens, at, names);
  if (named && fits(named, isWoman) !== false) return { name: named.name, role: named.role };
  if (isLatest) return told;
  let nearest: Name | null = null;
  let place = -1;
  for (const name of names)
    for (const mention of name.mentions) {
      if (name.kind !== 'person' || mention.start >= verb.start || mention.start <= place) continue;
      if (fits(name, isWoman) !== true) continue;
      place = mention.start;
      nearest = name;
    }
  return { name: nearest?.name ?? '', role: nearest?.role ?? null };
}

/** By the first word of the post: "وزيرة", "رئيس البلدية"; null without one. */
function fits({ role }: Name, isWoman: boolean): boolean | null {
  if (role === null) return null;
  const [head = ''] = role.split(' ');
  return head.endsWith('ة') === isWoman;
}

/** Where the sentence before the one of `at` starts; of the first sentence of a paragraph, its own start. */
function startBefore(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence ?? 0;
  const first = tokens.find((token) => token.sentence >= sentence - 1);
  return first?.start ?? 0;
}
