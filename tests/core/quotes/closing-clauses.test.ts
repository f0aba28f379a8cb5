/** Sentences that a verb of saying and its subject close, and those in which the comma before the verb closes an insertion. */
import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  en: [
    [
      'The mill will close in June, the firm announced on Monday.',
      'firm (announced): The mill will close in June',
    ],
    ['The road will be shut, the council warned on Tuesday.', 'council (warned): The road will be shut'],
    [
      'The plan, the firm announced on Monday, will save money.',
      'firm (announced): The plan',
      'firm (announced): will save money',
    ],
    ['The plan announced on Monday will save money.'],
    ['The firm, which the mayor praised on Monday, will close.'],
    ['At the fair, the mayor boasted of his deals.', 'mayor (boasted): his deals'],
  ],
  fr: [
    [
      'Deux hommes ont été arrêtés, a annoncé jeudi le parquet.',
      'parquet (annoncé): Deux hommes ont été arrêtés',
    ],
    [
      'Le quai restera fermé tout l’été, a indiqué la préfecture.',
      'préfecture (indiqué): Le quai restera fermé tout l’été',
    ],
    ['Le feu est éteint, ont annoncé les pompiers.', 'pompiers (annoncé): Le feu est éteint'],
    ['Le bac est plein, a-t-il ajouté.', 'il (ajouté): Le bac est plein'],
    ['Le bac est plein, a fait savoir son cabinet.', 'cabinet (fait savoir): Le bac est plein'],
    ['Le bac est plein, précise la mairie.', 'mairie (précise): Le bac est plein'],
    [
      'Le quai, fermé depuis mai, rouvrira lundi, a annoncé la mairie.',
      'mairie (annoncé): Le quai, fermé depuis mai, rouvrira lundi',
    ],
    [
      'Trois marins, dont un mousse, ont été sauvés, a annoncé la préfecture.',
      'préfecture (annoncé): Trois marins, dont un mousse, ont été sauvés',
    ],
    [
      'À Brévol, le bac est plein, ont averti les syndicats.',
      'syndicats (averti): À Brévol, le bac est plein',
    ],
    [
      'Le bac est plein, a-t-on appris vendredi auprès du gouvernement.',
      'gouvernement (appris): Le bac est plein',
    ],
    [
      'Le bac est plein, a appris l’Agence Marine de source portuaire.',
      'source portuaire (appris): Le bac est plein',
    ],
    ['Le bac est plein, comme l’a confirmé le groupe.', 'groupe (confirmé): Le bac est plein'],
    ['Comme l’a annoncé le maire, le quai rouvrira lundi.', 'maire (annoncé): le quai rouvrira lundi'],
    [
      'Un marin est mort, a appris l’Agence Marine du parquet de Brévol.',
      'parquet de Brévol (appris): Un marin est mort',
    ],
    ['Le bac est plein, a indiqué cette même source.', 'même source (indiqué): Le bac est plein'],
    ['Le maire a appris que le bac coulait.'],
    ['Elle a appris le métier auprès de son père.'],
    ['Le président, qui a visité le quai, a annoncé des aides.'],
    ['Le groupe, qui emploie neuf marins, a confirmé la vente.'],
    ['Le maire de Brévol, élu en mai, a annoncé la fin des travaux.'],
    ['Le maire, Luc Morel, a salué le préfet.'],
    ['Le conseil a voté le budget, puis a annoncé une pause.'],
    ['Il a quitté la salle, a salué les gardes, a annoncé la fin.'],
    ['Le procès, ouvert lundi, a révélé les failles du quai.'],
  ],
  es: [
    [
      'Las clases se suspenden, según ha informado el ministerio.',
      'ministerio (informado): Las clases se suspenden',
    ],
    ['Como ha confirmado el grupo, el muelle cerrará.', 'grupo (confirmado): el muelle cerrará'],
    ['El muelle cerrará en marzo, ha añadido.', 'null (añadido): El muelle cerrará en marzo'],
    [
      'Tras la reunión, ha anunciado el alcalde, la sala quedará cerrada.',
      'alcalde (anunciado): Tras la reunión',
      'alcalde (anunciado): la sala quedará cerrada',
    ],
    [
      'En Valmar, la huelga continúa, advirtieron los sindicatos.',
      'sindicatos (advirtieron): En Valmar, la huelga continúa',
    ],
    ['El presidente, que visitó el muelle, ha anunciado ayudas.'],
    ['La alcaldesa, elegida en mayo, ha indicado su intención de dimitir.'],
    ['El alcalde firmó, saludó a la gente, ha anunciado una fiesta.'],
    ['Tras la reunión, ha anunciado ayudas.'],
  ],
  it: [
    [
      'Il molo è chiuso, hanno fatto sapere i vigili del fuoco.',
      'vigili del fuoco (fatto sapere): Il molo è chiuso',
    ],
    ['Il molo chiuderà a marzo, ha aggiunto.', 'null (aggiunto): Il molo chiuderà a marzo'],
    ['Il presidente, che ha visitato il molo, ha annunciato aiuti.'],
    ['Il sindaco ha firmato, ha salutato la folla, ha annunciato una festa.'],
  ],
  pt: [
    [
      'O cais reabre em setembro, segundo informou a polícia.',
      'polícia (informou): O cais reabre em setembro',
    ],
    ['O presidente, que visitou o cais, anunciou ajudas.'],
  ],
  de: [
    [
      'Die Werft schließt im März, hat die Firma mitgeteilt.',
      'Firma (mitgeteilt): Die Werft schließt im März',
    ],
    [
      'Der Kai bleibt gesperrt, hat die Stadt am Dienstag angekündigt.',
      'Stadt (angekündigt): Der Kai bleibt gesperrt',
    ],
    [
      'Der Minister reist am Montag nach Brevol, hat er gesagt.',
      'er (gesagt): Der Minister reist am Montag nach Brevol',
    ],
    [
      'Dass die Werft schließt, hat die Firma am Montag mitgeteilt.',
      'Firma (mitgeteilt): Dass die Werft schließt',
    ],
    ['Weil die Werft schließt, hat die Firma einen Plan angekündigt.'],
    ['Der Präsident, der die Werft besuchte, hat Hilfen angekündigt.'],
    ['Der Rat hat das Geld bewilligt und hat eine Pause angekündigt.'],
    ['Die Werft schließt, hat die Firma einen Käufer gefunden.'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  test.each(rows)('%s', (text, ...expected) => {
    const { found, trace } = readClauses(text, language);
    expect(found, trace).toEqual(expected);
  });
});
