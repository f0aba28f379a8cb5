/** Portuguese verbs that help others, and what they help to say of a date. */
import type { HelperWords } from '../helper-words.ts';
import { words } from '../speech-data.ts';

export const helpers: HelperWords = {
  being: words('é são'),
  reflexive: { pronouns: words('se'), verbs: words('realiza realizam celebra disputa joga reúne reúnem') },
  mishaps: words(`
    incêndio atentado ataque ataques explosão terremoto sismo acidente tiroteio desabamento assassinato derrota vitória
    renúncia demissão bombardeio enchente enchentes tempestade prisão tragédia`),
  awaiting: words('antes para até'),
};
