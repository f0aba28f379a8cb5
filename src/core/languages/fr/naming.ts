import type { NamingData } from '../naming-data.ts';

export const naming: NamingData = {
  titles: [],
  abbreviations: {
    never: 'M MM Mme Mmes Mlle Mlles Me Mes Dr Pr Mgr St Ste Sts cf env vs Gal Cdt Cne Lt Col p.ex c.-à-d'.split(' '),
    seldom: 'etc av apr janv févr juil sept oct nov déc Cie Inc Ltd bd J.-C'.split(' '),
    beforeNumber: 'no No art Art p pp vol fig chap al ch'.split(' '),
  },
  sentenceStarters:
    'le la les un une des du de ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs notre nos votre en dans à au aux sur sous par pour avec sans selon depuis pendant après avant lors mais et ou or donc car si quand lorsque comme que qui quoi où pourquoi comment tout tous toute toutes plusieurs certains aucun aucune deux trois cependant toutefois néanmoins ainsi enfin puis alors hier demain ici là'.split(
      ' ',
    ),
};
