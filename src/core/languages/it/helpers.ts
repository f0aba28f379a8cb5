/** Italian verbs that help others, and what they help to say of a date. */
import type { HelperWords } from '../helper-words.ts';
import { words } from '../speech-data.ts';

export const helpers: HelperWords = {
  being: words('è sono'),
  reflexive: {
    pronouns: words('si'),
    verbs: words(
      'apre aprono gioca giocano tiene tengono svolge svolgono vota chiude disputa riunisce riuniscono',
    ),
  },
  mishaps: words(`
    incendio attentato attacco attacchi esplosione terremoto incidente sparatoria crollo omicidio sconfitta vittoria
    dimissioni bombardamento alluvione tempesta arresto strage`),
  awaiting: words('prima per fino'),
};
