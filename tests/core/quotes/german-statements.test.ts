/** Where German sentences put what somebody reports: before, around and behind the verb of saying. */
import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A German text, then each quotation as `speaker (cue): words`. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // A negation that closes what was said is not the speaker's.
  ['Das Geld reiche nicht, meinte Ole Harms.', 'Ole Harms (meinte): Das Geld reiche nicht'],
  ['Das Geld reiche nicht, so Harms weiter.', 'Harms (so): Das Geld reiche nicht'],
  ['Ob das Geld reiche, sagte Harms nicht.'],
  // What is told of the speaker behind a comma.
  [
    'Das Geld sei knapp, betonte die Ministerin, die am Mittwoch nach Kiel reist.',
    'Ministerin (betonte): Das Geld sei knapp',
  ],
  [
    'Das Geld sei knapp, sagte Harms, Vorsitzender des Rates, dem Sender.',
    'Harms (sagte): Das Geld sei knapp',
  ],
  // A sentence that goes on behind the inserted clause, and one that does not.
  [
    'Das Geld, sagte Harms, reiche für den Bau.',
    'Harms (sagte): Das Geld',
    'Harms (sagte): reiche für den Bau',
  ],
  ['Es handle sich, so Harms, um einen Irrtum.', 'Harms (so): Es handle sich', 'Harms (so): um einen Irrtum'],
  ['Das Bad bleibe zu, sagte Harms, der am Montag im Rat sprach.', 'Harms (sagte): Das Bad bleibe zu'],
  // Openings that say when and to what.
  ['Auf die Frage, ob er gehe, antwortete Harms mit Nein.'],
  ['Nachdem der Deich gebrochen war, forderte Harms die Räumung.'],
  [
    'Nach der Sitzung, die zwei Stunden dauerte, sagte Harms, das Geld sei knapp.',
    'Harms (sagte): das Geld sei knapp',
  ],
  ['Wenn es regne, steige der Pegel, sagte Harms.', 'Harms (sagte): Wenn es regne, steige der Pegel'],
  // Infinitives that report, and those that tell what for.
  ['Harms gab an, das Geld nie gesehen zu haben.', 'Harms (gab): das Geld nie gesehen zu haben'],
  ['Harms forderte die Stadt auf, das Bad zurückzugeben.', 'Harms (forderte): das Bad zurückzugeben'],
  ['Die Liste warf dem Rat vor, Geld zu verschwenden.', 'Liste (warf): Geld zu verschwenden'],
  ['Die Liste warf dem Rat vor, er habe geschlafen.', 'Liste (warf): er habe geschlafen'],
  ['Harms sprach lange mit dem Rat, um Zeit zu gewinnen.'],
  ['Harms lehnte es ab, die Pläne zu zeigen.'],
  // Objects of a verb of saying, and what is told of them.
  ['Die Stadt gab den neuen Fahrplan bekannt.'],
  ['Die Werft meldete einen Schaden, der am Sonntag am Kran entstand.'],
  ['Gewinn verspricht vor allem der Hafen, der im Mai verkauft wird.'],
  // Clauses with a particle and a pointer between.
  ['Die Stadt rechnet damit, dass das Geld reicht.', 'Stadt (rechnet): dass das Geld reicht'],
  ['Harms besteht darauf, dass das Bad bleibt.', 'Harms (besteht): dass das Bad bleibt'],
  ['Der Preis besteht aus einem Pokal, der aus Glas ist.'],
  ['Harms gab zu Protokoll, er habe geschlafen.', 'Harms (gab): er habe geschlafen'],
  ['Harms sagte dem Rat, der am Montag tagte, das Geld reiche aus.', 'Harms (sagte): das Geld reiche aus'],
  // Sources on both sides, with what is told of them.
  [
    'Laut einem Bericht, der der Zeitung vorliegt, reicht das Geld kaum.',
    'Bericht (Laut): reicht das Geld kaum',
  ],
  [
    'Das Geld reicht einem Bericht zufolge kaum für den Bau.',
    'Bericht (zufolge): Das Geld reicht',
    'Bericht (zufolge): kaum für den Bau',
  ],
  [
    'Das Geld reicht nach Angaben der Stadt nicht.',
    'Stadt (nach Angaben der): Das Geld reicht',
    'Stadt (nach Angaben der): nicht',
  ],
  ['Nach ersten Erkenntnissen reicht das Geld kaum.', 'ersten Erkenntnissen (Nach): reicht das Geld kaum'],
  ['Nach ersten Regentagen reicht das Wasser kaum.'],
  [
    'Nach Einschätzung der Forscherin Ida Lang, Leiterin am Institut für Deiche, Wehre und Wasser, könnte der Deich halten.',
    'Ida Lang (Nach Einschätzung der): könnte der Deich halten',
  ],
  // A passive without an agent is nobody's; an agent stands in its own clause.
  ['Scharf kritisiert wurde die Entscheidung, das Bad zu schließen.'],
  [
    'Roth nennt drei Hürden, die fallen müssen, damit das Boot angenommen wird: Erstens müsse es billig sein.',
  ],
  ['Das Wasser steigt in einem Rohr, das unter dem Deich liegt und als „Seerohr“ bezeichnet wird.'],
  ['Zweimal hat der Rat die Satzung als falsch eingestuft, dreimal wurde sie geändert.'],
  ['Die Werft gibt ihren Preis an die Kunden weiter.'],
  // Initials whose stop ends the sentence.
  [
    'Der Deich sei alt, sagte Roth gegenüber der F.A.Z. Neben dem Deich sei das Wehr alt.',
    'Roth (sagte): Der Deich sei alt',
    'Roth (): Neben dem Deich sei das Wehr alt',
  ],
  // What leads to words in marks is no part of them.
  [
    'Den Plan lobt Roth: „Wir merken, dass er hilft“, berichtet er.',
    'er (berichtet): Wir merken, dass er hilft',
  ],
  // Words in marks that describe, and a name in marks that speaks.
  [
    'Für die „normalen“ Brote kauft auch er ein: „Wir haben zu wenig Korn.“',
    'er (): Wir haben zu wenig Korn.',
  ],
  ['Die „Möwe“ meldete den Schaden am Kai.'],
  // Who reported it is no part of the report; a year before Christ ends no sentence.
  [
    'Dies geht aus Akten hervor, wie der Sender am Dienstag berichtete.',
    'Sender (berichtete): Dies geht aus Akten hervor',
  ],
  [
    'Wie Forscher sagen, entstand die Stadt um 900 v. Chr. und wuchs dann.',
    'Forscher (sagen): entstand die Stadt um 900 v. Chr. und wuchs dann',
  ],
  [
    'Roth sagte, der Deich sei alt. Als er brach, hätten alle geschlafen.',
    'Roth (sagte): der Deich sei alt',
    'Roth (): Als er brach, hätten alle geschlafen',
  ],
];

describe('German statements', () => {
  test.each(ROWS)('%s', (text, ...expected) => {
    const { quotations, trace } = readQuotations(text, 'de');
    const found = quotations.map((quotation) => {
      const { speaker, cueText, text: words } = quotation;
      return `${speaker?.name ?? null} (${cueText}): ${words}`;
    });
    expect(found, trace).toEqual(expected);
  });
});
