/** Verbs of saying in every form, as a set: the lists are long and asked for each event. */
import type { SpeechData } from '../../languages/speech-data.ts';

const cache = new WeakMap<SpeechData, ReadonlySet<string>>();

/** True for a form of a verb of saying, its participles among them ("following" is none here). */
export function isSayingForm(word: string, speech: SpeechData): boolean {
  let forms = cache.get(speech);
  if (!forms) {
    const participles = speech.participles.filter((participle) => participle !== 'following');
    forms = new Set([...speech.sayingVerbs, ...participles]);
    cache.set(speech, forms);
  }
  return forms.has(word);
}
