/** What Portuguese dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';

export const eventWords: EventWords = {
  planWords: words(`
    começa começam prevista previsto previstas prevê viajará começará votará visitará anunciará retomará realizará
    reunirá chegará abrirá fechará`),
  scheduledForms: words(`
    abre abrem fecha fecham reabre reabrem inicia iniciam joga jogam acontece acontecem ocorre ocorrem visita visitam
    reúne reúnem termina terminam vota votam viaja viajam chega chegam estreia inaugura`),
  relatives: words('que quem cujo cuja onde'),
  verbNouns: words('lugar'),
  nounLookalikes: words(`
    partido partidos sentido estado estados mercado mercados advogado advogados deputado deputados soldado soldados
    resultado resultados lado lados feriado delegado significado tratado gado pedido`),
  synonyms: [
    'morrer morreu morreram morto mortos morta mortas morre morrem vítimas',
    'ferir ferido feridos ferida feridas feriu',
    'renunciar renunciou renúncia demitiu demissão',
    'começar começou começa começam iniciou inicia início começará',
    'deter detido detidos deteve preso presos prendeu prisão',
    'fechar fechou fechado fechada fecha fechamento',
    'terremoto sismo tremor',
  ],
};
