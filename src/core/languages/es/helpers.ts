/** Spanish verbs that help others, and what they help to say of a date. */
import type { HelperWords } from '../helper-words.ts';
import { words } from '../speech-data.ts';

export const helpers: HelperWords = {
  being: words('es son'),
  reflexive: {
    pronouns: words('se'),
    verbs: words(
      'celebra celebran juega juegan reúne reúnen disputa inaugura vota realiza realizan clausura',
    ),
  },
  mishaps: words(`
    incendio atentado ataque ataques explosión terremoto sismo accidente tiroteo derrumbe asesinato derrota victoria
    renuncia dimisión bombardeo inundaciones tormenta detención tragedia`),
  awaiting: words('antes para hasta'),
};
