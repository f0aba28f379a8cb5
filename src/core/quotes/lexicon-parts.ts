/** The parts of a compiled lexicon: trees of phrases, patterns, pairs. */
import type { SpeechData } from '../languages/speech-data.ts';

/** Phrases that share their first words share a branch. */
export interface PhraseTree {
  /** A phrase ends here. */
  ends: boolean;
  readonly next: Map<string, PhraseTree>;
}

/** Phrases of several words as a tree of their words. */
export function treeOf(phrases: readonly string[]): PhraseTree {
  const root: PhraseTree = { ends: false, next: new Map() };
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.split(' ')) {
      const known = node.next.get(word);
      const next: PhraseTree = known ?? { ends: false, next: new Map() };
      if (!known) node.next.set(word, next);
      node = next;
    }
    node.ends = true;
  }
  return root;
}

/** Words of any list that tells what a word does. */
export function listedIn(speech: SpeechData): Set<string> {
  return new Set([
    ...speech.possessives,
    ...Object.keys(speech.pronouns),
    ...speech.auxiliaries,
    ...speech.infinitiveMarkers,
    ...speech.prepositions,
    ...speech.coordinators,
    ...speech.subordinators,
    ...speech.determiners,
    ...speech.timeWords,
    ...speech.lightVerbs,
    ...speech.alsoNouns,
    ...speech.phrasalCues.map((phrase) => phrase.split(' ')[0] ?? ''),
    ...speech.sayingVerbs,
    ...speech.impersonalVerbs,
    ...speech.quotingVerbs,
    ...Object.keys(speech.separableVerbs),
    ...speech.followingVerbs,
    ...speech.participles,
    ...speech.infinitives,
    ...speech.otherVerbs,
    ...speech.complementisers,
    ...speech.reportOpeners,
  ]);
}

/** True where a word is an ending or has one. */
export function endsWithAny(lower: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (lower.length > ending.length + 2 && lower.endsWith(ending)) return true;
  return false;
}

/** A test for whole words by a regular expression; one that never holds where it is empty. */
export function patternOf(source: string): (lower: string) => boolean {
  if (source === '') return () => false;
  const pattern = new RegExp(source, 'u');
  return (lower) => pattern.test(lower);
}

/** What cuts clitics and elisions off their words; null where the language has none. */
export function splitterOf({ elisions, clitics }: SpeechData): RegExp | null {
  if (elisions.length === 0 && clitics.length === 0) return null;
  return new RegExp(
    `^(?:${elisions.join('|')})['’]|-t-(?:${clitics.join('|')})$|-(?:${clitics.join('|')})$`,
    'giu',
  );
}

/** What finds known words in a text without spaces, the longest first; null where words are spaced. */
export function segmenterOf(speech: SpeechData): RegExp | null {
  if (speech.script !== 'unspaced') return null;
  const known = [
    ...speech.sayingVerbs,
    ...speech.quotingVerbs,
    ...speech.accordingBefore,
    ...Object.keys(speech.pronouns),
    ...speech.prepositions,
    ...speech.coordinators,
    ...speech.subordinators,
    ...speech.adverbs,
    ...speech.auxiliaries,
    ...speech.negations,
    ...speech.refusals,
    ...speech.speakerNouns,
    ...speech.titles,
    ...speech.documentNouns,
    ...speech.timeWords,
  ];
  const longestFirst = [...new Set(known)].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.join('|'), 'gu');
}

/** First words of two-word phrases, each with the words that may follow it. */
export function pairsOf(phrases: readonly string[]): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [first = '', second = ''] = phrase.split(' ');
    const known = pairs.get(first);
    if (known) known.add(second);
    else pairs.set(first, new Set([second]));
  }
  return pairs;
}
