/** Places in a sentence where words in marks name something rather than say it. */
import type { Attribution } from './attribute-passages.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { tokenStartingAt, type Token } from './tokens.ts';

/** "dem Sender „Nordwelle“": a noun right before that is not the speaker’s and nothing that is said. */
export function namedByNoun(
  tokens: readonly Token[],
  index: number,
  { cue, speaker }: Attribution,
  lexicon: SpeechLexicon,
): boolean {
  const before = tokens[index - 1];
  if (before?.tag !== 'noun' || lexicon.speechNouns.has(before.lower)) return false;
  if (speaker && before.end > speaker.start && before.end <= speaker.end && cue && cue.end <= speaker.start)
    return lexicon.organisationWords.has(before.lower);
  const verb = cue ? tokenStartingAt(tokens, cue.start) : undefined;
  return verb !== undefined && verb.tag !== 'quoting';
}

/** A dative or genitive article before the passage, adjectives passed over. */
export function obliqueBefore(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  let at = index - 1;
  while (tokens[at]?.tag === 'adjective') at -= 1;
  const article = tokens[at];
  if (article?.tag !== 'determiner' || lexicon.indefinites.has(article.lower)) return false;
  return lexicon.obliques.has(article.lower) || lexicon.genitiveArticles.has(article.lower);
}

/** "warnte vor einem „Flächenbrand“": the preposition with which the verb opens what is said. */
export function opensContent(
  tokens: readonly Token[],
  index: number,
  { cue }: Attribution,
  lexicon: SpeechLexicon,
): boolean {
  if (!cue) return false;
  let at = index - 1;
  while (at > index - 4 && (tokens[at]?.tag === 'determiner' || tokens[at]?.tag === 'adjective')) at -= 1;
  const preposition = tokens[at];
  if (preposition?.tag !== 'preposition') return false;
  const verb = tokenStartingAt(tokens, cue.start);
  return lexicon.contentPrepositions.get(verb?.lower ?? '')?.has(preposition.lower) === true;
}

/** "Die „Nordstern“ war auf dem Weg, sagte ein Sprecher": its article opens the sentence, and a plain verb follows. */
export function opensAsName(
  tokens: readonly Token[],
  index: number,
  { rule }: Attribution,
  lexicon: SpeechLexicon,
): boolean {
  const [article, after] = [tokens[index - 1], tokens[index + 1]];
  if (!lexicon.nounsCapital || rule !== 'trailing' || after?.sentence !== article?.sentence) return false;
  if (!lexicon.definites.has(article?.lower ?? '') || tokens[index - 2]?.sentence === article?.sentence)
    return false;
  const { tag, lower = '' } = after ?? {};
  return (
    (tag === 'auxiliary' || tag === 'verb') &&
    !lexicon.reportedForms.has(lower) &&
    !lexicon.isReportedForm(lower)
  );
}
