/** German verbs that help others, and what they help to say of a date. */
import type { HelperWords } from '../helper-words.ts';
import { words } from '../speech-data.ts';

export const helpers: HelperWords = {
  being: words('ist sind hat haben'),
  reflexive: { pronouns: words('sich'), verbs: words('treffen trifft') },
  sinceLiesBack: true,
  subordinating: words('dass ob weil nachdem obwohl wenn'),
  mishaps: words(`
    brand feuer anschlag anschläge anschlägen angriff angriffen unfall absturz explosion schießerei erdbeben beben flut
    unwetter sturm mord festnahme razzia einsturz unglück niederlage sieg rücktritt urteil überfall attentat tod`),
  awaiting: words('vor bis für auf'),
};
