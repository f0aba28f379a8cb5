import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A German text, then each quotation as `speaker (cue): words`. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // A verb and its particle, apart or as one word.
  ['„Der Deich hält nicht“, merkte Ingenieurin Tilda Rauh an.', 'Tilda Rauh (merkte): Der Deich hält nicht'],
  ['Wie Rauh anmerkte, sei der Deich „löchrig“.', 'Rauh (anmerkte): löchrig'],
  ['Rauh tat die Warnungen als „Panikmache“ ab.', 'Rauh (tat): Panikmache'],
  ['Rauh tat der Stadt leid.'],
  ['Der Prüfer kam zu dem Schluss, der Deich sei „löchrig“.', 'Prüfer (kam): löchrig'],
  ['Der Prüfer kam am Schluss in das Dorf „Altdeich“.'],
  [
    'In der Sendung kam auch Tilda Rauh zu Wort: „Der Deich hält nicht.“',
    'Tilda Rauh (kam): Der Deich hält nicht.',
  ],
  // A pronoun behind the verb is its object where somebody else follows.
  ['„Der Deich hält“, hielt ihm die Abgeordnete entgegen.', 'Abgeordnete (hielt): Der Deich hält'],
  ['„Der Deich hält“, pflichtete ihm Rauh bei.', 'Rauh (pflichtete): Der Deich hält'],
  ['„Der Deich hält“, brachte es die Leiterin auf den Punkt.', 'Leiterin (brachte): Der Deich hält'],
  ['Trotzdem nannte es die Fachpresse ein „Wunderwerk“.', 'Fachpresse (nannte): Wunderwerk'],
  ['Er nannte es „ein Wunderwerk“.', 'Er (nannte): ein Wunderwerk'],
  // Whose words a paper gives.
  [
    '„Der Deich hält nicht“, zitiert die Agentur eine Sprecherin des Amtes.',
    'Sprecherin des Amtes (zitiert): Der Deich hält nicht',
  ],
  [
    '„Der Deich hält nicht“, zitiert das Küstenblatt Amtsleiterin Tilda Rauh.',
    'Tilda Rauh (zitiert): Der Deich hält nicht',
  ],
  ['Tilda Rauh (zitiert): Der Deich hält nicht'],
  ['Der „Küstenbote“ zitiert einen Prüfer: „Da läuft es rein.“', 'Prüfer (zitiert): Da läuft es rein.'],
  ['„Der Deich hält nicht“, zitierte die Zeitung.', 'Zeitung (zitierte): Der Deich hält nicht'],
  [
    'Rauh zitierte dazu ein altes Lied: „Das Meer nimmt sich alles.“',
    'Rauh (zitierte): Das Meer nimmt sich alles.',
  ],
  // How somebody sees it, with what it is about between.
  [
    'Für den Grünen-Politiker Udo Thoma (38) ist der Deich „ein Flickenteppich“.',
    'Udo Thoma (Für): ein Flickenteppich',
  ],
  ['Für den Minister ist der Film „Nordwind“ keine Pflicht.'],
  [
    'Für den Deich fehlt das Geld im Haushalt, sagt Thoma.',
    'Thoma (sagt): Für den Deich fehlt das Geld im Haushalt',
  ],
  // A name between commas before the auxiliary.
  [
    'Die Chefin des Verbandes, Tilda Rauh, hat den Plan als „mutlos“ bezeichnet.',
    'Tilda Rauh (bezeichnet): mutlos',
  ],
  ['Weil es regnete, hat Rauh den Plan als „mutlos“ bezeichnet.', 'Rauh (bezeichnet): mutlos'],
  // What a clause in reported mood holds is not closed by its own verb.
  ['Zeugen erzählten, der Mann habe „Feuer“ gerufen.', 'Zeugen (erzählten): Feuer'],
  // "der Schwede" is who was called one before.
  [
    'Der schwedische Trainer Olle Brandt siegte vor Udo Thoma. „Der Wind war gut“, sagte der Schwede.',
    'Olle Brandt (sagte): Der Wind war gut',
  ],
  [
    'Die polnische Trainerin Ewa Lis siegte vor Rita Thoma. „Der Wind war gut“, sagte die Polin.',
    'Ewa Lis (sagte): Der Wind war gut',
  ],
  [
    'Der schwedische Trainer Olle Brandt siegte. „Der Wind war gut“, sagten die Schweden.',
    'Schweden (sagten): Der Wind war gut',
  ],
  // Between "wie" and its verb the subject comes first.
  ['Es sei „sehr spät“, wie der Sender am Freitag berichtete.', 'Sender (berichtete): sehr spät'],
  [
    'Wie der „Seebote“ unter Berufung auf Helfer berichtet, ist der Deich „löchrig“.',
    '„Seebote“ (berichtet): löchrig',
  ],
  ['Wie Amtsleiter Udo Thoma der Zeitung sagte, sei es „sehr spät“.', 'Udo Thoma (sagte): sehr spät'],
  // Where a source ends.
  ['Laut Werft großen Anteil haben die „Altlasten“ im Becken.', 'Werft (Laut): Altlasten'],
  ['„Der Deich hält“, sagte Rita Thoma der Zeitung.', 'Rita Thoma (sagte): Der Deich hält'],
  ['„Der Deich hält“, sagte der Leiter der Zeitung.', 'Leiter der Zeitung (sagte): Der Deich hält'],
  // "der" behind a comma before a preposition is no article.
  ['Das baute eine Firma, die im Mai erklärte, der Deich sei „ewig“.', 'Firma (erklärte): ewig'],
  ['Laut eigener Aussage war Thoma „nie am Deich“.', 'Thoma (Laut): nie am Deich'],
  // Nobody speaks in a set phrase, in an attribute, in a motto.
  ['Kurz gesagt, der Deich ist ein „Sieb“.'],
  ['Das als „Sieb“ verspottete Bauwerk wird saniert.'],
  ['Unter dem Motto „graben, stapeln, halten“ ist am Samstag ein Fest angekündigt worden.'],
  // Who is told of beside "hieß es".
  ['Von der Werft hieß es zu den Klagen: „Wir prüfen das.“', 'Werft (hieß): Wir prüfen das.'],
  ['Aus Kreisen der Werft verlautete, der Plan sei „tot“.', 'Kreisen der Werft (verlautete): tot'],
  ['Auf Plakaten stand „Wir gehen nicht fort“.', 'Plakaten (stand): Wir gehen nicht fort'],
  ['Thoma hält das für einen „Irrtum“.', 'Thoma (hält): Irrtum'],
  ['Thoma hielt für die „Seepost“ einen Vortrag.'],
  ['Thoma stellte „rasche Hilfe“ in Aussicht.', 'Thoma (stellte): rasche Hilfe'],
  ['Die Menge skandierte „Rettet den Deich“.', 'Menge (skandierte): Rettet den Deich'],
  // Whose view or words it is, in the genitive or by a possessive.
  [
    'Udo Thoma kam. Nach Thomas Ansicht ist der Deich „ein Sieb“.',
    'Udo Thoma (Nach Thomas Ansicht): ein Sieb',
  ],
  ['Udo Thoma kam. Thomas Meinung nach ist der Deich „ein Sieb“.', 'Udo Thoma (Meinung nach): ein Sieb'],
  ['Udo Thoma kam. Seinen Worten zufolge ist der Deich „ein Sieb“.', 'Udo Thoma (zufolge): ein Sieb'],
  ['Rita Thoma kam. Aus ihrer Sicht ist der Deich „ein Sieb“.', 'Rita Thoma (Aus ihrer Sicht): ein Sieb'],
  ['Nach seiner Ankunft nannte Thoma den Deich „ein Sieb“.', 'Thoma (nannte): ein Sieb'],
  [
    'Die Werft erklärte, der Deich halte. Den Angaben zufolge ist er „sehr alt“.',
    'Werft (erklärte): der Deich halte',
    'Werft (zufolge): sehr alt',
  ],
  [
    'Udo Falk kam. „Der Deich hält nicht“, sagte ein Sprecher Falks.',
    'Sprecher Falks (sagte): Der Deich hält nicht',
  ],
  ['Mit den Worten „Bis bald am Deich“ verabschiedete sich Falk.', 'Falk (Worten): Bis bald am Deich'],
  ['Mit dem Titel „Bis bald am Deich“ gewann Falk.'],
  // Clauses whose verb comes last, and the main verb behind them.
  [
    'Während Thoma von einem „Sieg“ sprach, nannte Rauh den Tag „bitter“.',
    'Thoma (sprach): Sieg',
    'Rauh (nannte): bitter',
  ],
  ['Während Thoma zu „harter Arbeit“ verurteilt wurde, kam Rauh frei.'],
  ['Der Plan, den die Leiterin als „Märchen“ abtat, gilt.', 'Leiterin (abtat): Märchen'],
  ['Aus dem Gutachten geht hervor, dass der Deich „löchrig“ ist.', 'Gutachten (geht): löchrig'],
  ['Dem Gutachten nach ist der Deich „löchrig“.', 'Gutachten (nach): löchrig'],
  ['Der Reihe nach nahmen sie die „Nordstern“ in Besitz.'],
  // Names in marks.
  ['Die „Nordstern“ lag am Kai, sagte ein Helfer.', 'Helfer (sagte): Die „Nordstern“ lag am Kai'],
  ['Die „Hysterie“ sei schuld, sagte ein Helfer.', 'Helfer (sagte): Hysterie'],
  ['Die Gruppe nennt sich „Freie Flut“ und feiert.'],
  ['Die Arbeit wurde mit der Note „sehr gut“ bewertet.'],
];

describe('clauses of German news', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { quotations, trace } = readQuotations(text, 'de');
    const found = quotations.map(
      ({ speaker, cueText, text: words }) => `${speaker?.name ?? null} (${cueText ?? ''}): ${words}`,
    );
    expect(found, trace).toEqual(expected);
  });
});
