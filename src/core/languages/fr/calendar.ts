/** Calendar words of French. */
import { byValue, type CalendarData } from '../calendar-data.ts';
import { words } from '../speech-data.ts';

export const calendar: CalendarData = {
  months: byValue([
    [1, 'janvier janv'],
    [2, 'février fevrier févr'],
    [3, 'mars'],
    [4, 'avril avr'],
    [5, 'mai'],
    [6, 'juin'],
    [7, 'juillet juil'],
    [8, 'août aout'],
    [9, 'septembre sept'],
    [10, 'octobre oct'],
    [11, 'novembre nov'],
    [12, 'décembre decembre déc'],
  ]),
  weekdays: byValue([
    [1, 'lundi lundis'],
    [2, 'mardi mardis'],
    [3, 'mercredi mercredis'],
    [4, 'jeudi jeudis'],
    [5, 'vendredi vendredis'],
    [6, 'samedi samedis'],
    [7, 'dimanche dimanches'],
  ]),
  pluralWeekdays: words('lundis mardis mercredis jeudis vendredis samedis dimanches'),
  firstNameMonths: words('avril mai'),
  seasons: byValue([
    ['SP', 'printemps'],
    ['SU', 'été'],
    ['FA', 'automne'],
    ['WI', 'hiver'],
  ]),
  weak: words('été oct nov'),
  units: byValue([
    ['D', 'jour jours journée'],
    ['WE', 'week-end weekend'],
    ['W', 'semaine semaines'],
    ['F', 'quinzaine'],
    ['M', 'mois'],
    ['Q', 'trimestre trimestres'],
    ['HY', 'semestre'],
    ['Y', 'an ans année années'],
    ['E', 'décennie décennies'],
    ['C', 'siècle siècles'],
  ]),
  pluralUnits: words('jours semaines trimestres ans années décennies siècles heures minutes secondes'),
  clockUnits: byValue([
    ['h', 'heure heures h'],
    ['m', 'minute minutes'],
    ['s', 'secondes'],
  ]),
  hourUnits: words('h heures heure'),
  numbers: byValue([
    [1, 'un une'],
    [2, 'deux'],
    [3, 'trois'],
    [4, 'quatre'],
    [5, 'cinq'],
    [6, 'six'],
    [7, 'sept'],
    [8, 'huit'],
    [9, 'neuf'],
    [10, 'dix une_dizaine_de'],
    [11, 'onze'],
    [12, 'douze'],
    [13, 'treize'],
    [14, 'quatorze'],
    [15, 'quinze'],
    [16, 'seize'],
    [20, 'vingt une_vingtaine_de'],
    [30, 'trente une_trentaine_de'],
    [40, 'quarante'],
    [50, 'cinquante'],
    [60, 'soixante'],
  ]),
  multipliers: byValue([
    [100, 'cent'],
    [1000, 'mille'],
  ]),
  ordinals: byValue([
    [1, 'premier première'],
    [2, 'deuxième second seconde'],
    [3, 'troisième'],
    [4, 'quatrième'],
    [5, 'cinquième'],
    [19, 'xixe'],
    [20, 'xxe'],
    [21, 'xxie'],
    [18, 'xviiie'],
  ]),
  vague: byValue([
    [3, 'quelques plusieurs'],
  ]),
  half: words('et_demi et_demie'),
  relativeDays: byValue([
    [-1, 'hier'],
    [0, "aujourd'hui aujourd’hui"],
    [1, 'demain'],
    [-2, 'avant-hier'],
    [2, 'après-demain'],
  ]),
  relativePeriods: {
 "l'an dernier': [
  'Y',
  -1
 ],
 'l’an dernier': [
  'Y',
  -1
 ],
 'l'an passé': [
  'Y',
  -1
 ],
 'l'année dernière': [
  'Y',
  -1
 ],
 'l’année dernière': [
  'Y',
  -1
 ],
 'l'année passée': [
  'Y',
  -1
 ],
 'l'an prochain': [
  'Y',
  1
 ],
 'l’an prochain': [
  'Y',
  1
 ],
 'l'année prochaine': [
  'Y',
  1
 ],
 'l’année prochaine': [
  'Y',
  1
 ],
 'ce mois-ci': [
  'M',
  0
 ],
 'cette semaine-ci': [
  'W",
  0
 ]
},
  dayParts: byValue([
    ['MO', 'matin matinée'],
    ['MI', 'midi'],
    ['AF', 'après-midi'],
    ['EV', 'soir soirée'],
    ['NI', 'nuit'],
  ]),
  namedHours: byValue([
    ['T24:00', 'minuit'],
  ]),
  last: words('dernier dernière derniers dernières passé passée'),
  this: words('ce cet cette ces'),
  next: words('prochain prochaine prochains prochaines qui_vient'),
  following: words('suivant suivante suivants suivantes'),
  previous: words('précédent précédente précédents'),
  agoBefore: words('il_y_a voici voilà'),
  later: words('plus_tard après'),
  earlier: words('plus_tôt auparavant avant'),
  periodParts: byValue([
    ['MID', 'mi'],
  ]),
  periodPartNouns: byValue([
    ['START', 'début au_début le_début'],
    ['END', 'fin à_la_fin la_fin'],
    ['MID', 'milieu courant au_cours'],
  ]),
  references: byValue([
    ['PRESENT_REF', 'maintenant actuellement en_ce_moment'],
    ['PAST_REF', 'récemment'],
    ['FUTURE_REF', 'bientôt prochainement'],
  ]),
  holidays: byValue([
    ['easter+0', 'pâques'],
    ['easter+1', 'lundi_de_pâques'],
    ['easter-2', 'vendredi_saint'],
    ['easter+49', 'pentecôte'],
    ['hijri10-01', 'aïd_el-fitr'],
    ['12-25', 'noël jour_de_noël'],
    ['01-01', "jour_de_l’an jour_de_l'an"],
    ['11-01', 'toussaint'],
    ['12-31', 'saint-sylvestre'],
    ['05-01', 'fête_du_travail'],
  ]),
  eras: byValue([
    [-1, 'av_._j_._-_c_. av_._j_.-_c avant_jésus-christ'],
  ]),
  frequencies: byValue([
    ['P1D', 'quotidiennement par_jour'],
    ['P1W', 'hebdomadaire par_semaine'],
    ['P1M', 'mensuel par_mois'],
    ['P1Y', 'annuel annuelle par_an'],
  ]),
  zones: words('gmt utc cet heure_locale'),
  connecting: {
    the: words("le la les l' l’"),
    of: words("de du des d' d’ de_la de_l' de_l’"),
    in: words('en dans au_cours_de pendant durant au'),
    on: words('ce'),
    at: words('à vers aux_alentours_de'),
    from: words('à_partir_du à_partir_de dès du'),
    to: words("au jusqu'au à"),
    and: words('et'),
    or: words('ou'),
    between: words('entre'),
    since: words('depuis depuis_le depuis_la'),
    until: words("jusqu'à jusqu’à jusqu'au jusqu’au jusqu'en jusqu’en"),
    by: words("d'ici d’ici d'ici_à d’ici_à d'ici_au d’ici_au d'ici_la d’ici_la"),
    before: words('avant'),
    after: words('après'),
    same: words('même'),
    every: words('chaque tous_les toutes_les'),
    about: words('environ vers près_de presque'),
    bound: words('plus_de moins_de au_moins seulement'),
    for: words('pour'),
  },
  ordinalSuffixes: words('er e ème eme re ère'),
  yearBefore: words('an année'),
  decadeLeads: words('années'),
  futureWords: words(`
    sera seront aura auront devra devrait devraient va vont doit doivent prévu prévue prévus prévoit
    pourrait pourra ira viendra tiendra fera reprendra reprendront commencera débutera rencontrera
    votera ouvrira fermera aura_lieu annoncera publiera attendu attendue visitera arrivera seraient
    serait`),
  pastWords: words(`
    a ont avait avaient était étaient est sont fut furent eut été dit déclaré annoncé affirmé fait
    mort morte tué tués pris mis venu parti né signé indiqué`),
  pastEndings: words('èrent ait aient'),
  helpingWords: words(`
    a ont avait avaient était étaient est sont été fut furent pas aussi déjà de le la les se s'`),
  statementWords: words('déclaré déclaration entretien affirmé'),
  unrealWords: words('si ne pas jamais sans aucun aucune'),
  futureEndings: words('ra ront rait raient'),
  adjectivesFollow: true,
  futureIn: words('dans'),
  partLetters: byValue([
    ['Q', 't'],
  ]),
  numericOrder: 'day-first',
  countedNouns: words(`
    personnes hommes femmes enfants soldats euros dollars habitants morts blessés kilomètres mètres
    tonnes fois voix sièges maisons familles millions milliards manifestants hectares employés`),
};
