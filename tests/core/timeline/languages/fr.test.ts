import { expect, test } from 'vitest';
import { readDates, readMarked } from '../read-marked.ts';

/** Published on Thursday, 6 November 2025. */
const PUBLISHED = '2025-11-06';

/** The last six have no date. */
const SENTENCES = [
  "[L'automne dernier|2024-FA], le pont a fermé.",
  "La coupure de l'[automne dernier|2024-FA] a duré.",
  'Une réunion est prévue dans [la semaine du 24 novembre|2025-W48].',
  'Il a ouvert [le 3 mars dernier|2025-03-03] à Lyon.',
  'Il a fermé en [mars dernier|2025-03].',
  '[Le 4 novembre|2025-11-04], il a été jugé. [Le lendemain|2025-11-05], il était libre.',
  'Entre le [3|2025-11-03] et [le 5 novembre|2025-11-05], le comité s’est réuni.',
  '[Fin octobre|2025-10], il a démissionné.',
  'En [début d’année|2025], les prix ont chuté.',
  'Le président se rendra à Alger [mardi prochain|2025-11-11].',
  'La conférence a débuté [le 5 mai 2025|2025-05-05] à Lyon.',
  'Le texte a été signé [le 3 octobre|2025-10-03] par les deux parties.',
  'La loi entrera en vigueur [le 1er janvier 2026|2026-01-01].',
  'Le port a été fermé [mardi|2025-11-04].',
  'Le conseil se réunira [vendredi|2025-11-07].',
  "Un incendie s'est déclaré [mardi soir|2025-11-04TEV].",
  'Le ministre est arrivé [hier|2025-11-05].',
  "Les pourparlers ont repris [aujourd'hui|2025-11-06].",
  'Le vote aura lieu [demain|2025-11-07].',
  "Les prix ont augmenté [l'an dernier|2024].",
  'Des heurts ont éclaté [la semaine dernière|2025-W44].',
  "Le sommet doit s'ouvrir [la semaine prochaine|2025-W46].",
  "Le pont s'est effondré [il y a deux jours|2025-11-04].",
  'Il avait démissionné [il y a trois ans|2022].',
  'Les travaux doivent commencer [dans deux mois|2026-01].',
  'La fusion a échoué en [décembre|2024-12].',
  "L'usine a ouvert en [mars 2024|2024-03].",
  'Le camp a été évacué [début mai|2025-05].',
  "La ligne sera achevée d'ici [fin 2026|2026].",
  'Les loyers sont gelés depuis [2021|2021].',
  "La région a souffert pendant [l'hiver 2023|2023-WI].",
  "Le chiffre d'affaires a reculé au [troisième trimestre|2025-Q3].",
  'La ville a grandi dans [les années 1990|199].',
  'Les pourparlers ont duré [quatre jours|P4D].',
  'La séance a commencé à [14h30|2025-11-06T14:30].',
  'Ils se sont vus le [15/09/2025|2025-09-15] à Lille.',
  'Sonda a déposé le bilan [le 12 septembre|2025-09-12]. [Deux jours plus tard|2025-09-14], son président a démissionné.',
  'Le tribunal siège [chaque lundi|XXXX-WXX-1].',
  'Le [lundi 3 novembre|2025-11-03], la mairie a fermé.',
  'Les élections de [2022|2022] ont été annulées.',
  'Le parti a perdu 2.010 voix sur 15 communes.',
  'La version 3.2 fonctionne sur 12 appareils.',
  'Le taux a atteint 5,9 pour cent.',
  'Il habite au numéro 12 de la rue.',
  'Plus de 1500 personnes ont défilé.',
  "Il a marché jusqu'à la gare.",
  "[Samedi vers 14h30|2025-11-01T14:30], le toit s'est effondré.",
  'Au cours des [trois derniers mois|P3M], le nombre a augmenté.',
  '[Ces derniers mois|PXM], le nombre a augmenté.',
  'Le marché ouvre [deux fois par semaine|P1W].',
  "[Le 3 mai de l'année dernière|2024-05-03], le tribunal avait tranché.",
  'Il a couru vers 14 hommes.',
  'Depuis la [mi-septembre|2025-09], le procès se tient ; il durera longtemps.',
  "[Le premier vendredi du mois|2025-11-07], le conseil se réunit ; [le dernier jour de l'année|2025-12-31], il se repose.",
  "Le match s'est terminé 3 à 2 pour 90 euros.",
  'Les 20 derniers kilomètres ont été durs.',
  'Il habite au 14 avenue de la République.',
  "Dans [la soirée de jeudi|2025-11-06TEV], un incendie s'est déclaré.",
  '[Lundi 3|2025-11-03] et [mardi 4 novembre|2025-11-04], les trains ne rouleront pas.',
];

test.each(SENTENCES)('%s', (marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, 'fr', PUBLISHED);
  expect(read.dates, read.trace).toEqual(dates);
});
