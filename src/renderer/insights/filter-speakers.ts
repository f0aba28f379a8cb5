/** Narrows the quotations by words and type. Pure. */
import type { QuotationType } from '../../core/model.ts';
import type { SpeakerGroup } from '../reader/reading.ts';

/** Folds case and accents, so that a filter typed without them finds both. */
export function foldForFilter(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** True where every word of `query` occurs in one of the texts. */
export function matchesWords(query: string, texts: readonly (string | null)[]): boolean {
  const folded = foldForFilter(texts.filter((text) => text !== null).join(' '));
  return foldForFilter(query)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}

/** The speakers with the quotations that match; speakers left without any are dropped. */
export function filterSpeakers(
  speakers: readonly SpeakerGroup[],
  words: string,
  type: QuotationType | null,
): readonly SpeakerGroup[] {
  if (words.trim() === '' && type === null) return speakers;
  return speakers
    .map((speaker) => ({
      ...speaker,
      quotations: speaker.quotations.filter(
        (quotation) =>
          (type === null || quotation.type === type) &&
          matchesWords(words, [speaker.name, speaker.role, quotation.text]),
      ),
    }))
    .filter((speaker) => speaker.quotations.length > 0);
}
