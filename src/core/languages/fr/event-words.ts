/** What French dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';

export const eventWords: EventWords = {
  planWords: words(`
    commence commencent débute débutent prévu prévue prévus prévoit viendra tiendra reprendra reprendront commencera
    débutera rencontrera votera ouvrira fermera annoncera publiera attendu attendue visitera arrivera`),
  scheduledForms: words(`
    ouvre ouvrent ferme ferment rouvre rouvrent joue jouent reprend reprennent termine terminent achève achèvent vote
    votent réunit réunissent visite rencontre rencontrent tient tiennent rend arrive arrivent lance`),
  relatives: words('qui que dont où'),
  verbNouns: words('lieu'),
  reflexives: words('s'),
  synonyms: [
    'mourir mort morts morte mortes mourut tué tués tuée tuées tuant décédé décédés décès victimes',
    'blesser blessé blessés blessée blessées blessant',
    'démissionner démissionné démission démissionne',
    'commencer commence commencé débute débuté début commencera débutera ouvre ouvert',
    'arrêter arrêté arrêtés interpellé interpellés arrestation',
    'fermer fermé fermée ferme fermeture',
    'séisme tremblement',
    'incendie feu',
  ],
};
