/** What Italian dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';

export const eventWords: EventWords = {
  planWords: words(`
    inizia iniziano comincia previsto prevista previsti previste inizierà comincerà tornerà voterà visiterà annuncerà
    riprenderà aprirà chiuderà pubblicherà presenterà arriverà terrà`),
  scheduledForms: words(`
    apre aprono chiude chiudono riapre riaprono gioca giocano vota votano riunisce riuniscono visita tiene tengono
    termina terminano svolge svolgono arriva arrivano debutta`),
  relatives: words('che cui dove'),
  verbNouns: words('luogo'),
  nounLookalikes: words(`
    partita partite partito partiti senato mercato mercati sindacato sindacati risultato risultati deputato deputati
    soldato soldati candidato candidati avvocato avvocati lato reato reati vita città uscita visita`),
  synonyms: [
    'morire morto morti morta morte morì morirono ucciso uccisi uccisa vittime',
    'ferire ferito feriti ferita ferite',
    'dimettersi dimesso dimessa dimissioni',
    'iniziare iniziato iniziata inizia comincia cominciato inizierà',
    'arrestare arrestato arrestati arrestata arresto fermato fermati',
    'chiudere chiuso chiusa chiude chiusura',
    'terremoto sisma scossa',
  ],
};
