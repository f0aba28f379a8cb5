/** French verbs that help others, and what they help to say of a date. */
import type { HelperWords } from '../helper-words.ts';
import { words } from '../speech-data.ts';

export const helpers: HelperWords = {
  having: words('a ont'),
  hadWords: words('lieu'),
  being: words('est sont'),
  reflexive: {
    pronouns: words('se s'),
    verbs: words(
      'ouvre ouvrent joue jouent tient tiennent termine achève déroule dispute réunit réunissent conclut',
    ),
  },
  sinceLiesBack: true,
  mishaps: words(`
    incendie attentat attentats attaque attaques explosion séisme accident fusillade effondrement meurtre défaite
    victoire démission bombardement bombardements crash inondations tempête arrestation raid raids drame`),
  awaiting: words('avant pour jusqu attendant'),
};
