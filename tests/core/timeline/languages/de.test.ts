import { expect, test } from 'vitest';
import { readDates, readMarked } from '../read-marked.ts';

/** Published on Thursday, 6 November 2025. */
const PUBLISHED = '2025-11-06';

const SENTENCES = [
  'Im [Herbst vergangenen Jahres|2024-FA] wurde gewählt.',
  'Zwischen dem [3|2025-11-03]. und [dem 5. November|2025-11-05] tagte der Ausschuss.',
  'Am [4. November|2025-11-04] fiel das Urteil. [Tags darauf|2025-11-05] kam er frei.',
  'Noch in [diesem Jahr|2025] soll die Brücke fallen.',
  '[Pfingsten 2026|2026-05-24] ist frei.',
  'Die Konferenz begann am [5. Mai 2025|2025-05-05] in Bonn.',
  'Am [3. Oktober|2025-10-03] kamen die Delegierten zusammen.',
  'Das Gesetz tritt am [1. Januar 2026|2026-01-01] in Kraft.',
  'Der Hafen wurde am [Dienstag|2025-11-04] gesperrt.',
  'Am [Freitag|2025-11-07] soll das Kabinett entscheiden.',
  'Am [Dienstagabend|2025-11-04TEV] brach ein Feuer aus.',
  '[Gestern|2025-11-05] unterzeichneten beide Seiten den Vertrag.',
  'Die Wahl findet [morgen|2025-11-07] statt.',
  'Er war [heute Morgen|2025-11-06TMO] gelandet.',
  'Die Preise sind im [letzten Jahr|2024] gestiegen.',
  '[Letzte Woche|2025-W44] kam es zu Protesten.',
  'Die Abstimmung wird [nächste Woche|2025-W46] erwartet.',
  '[Vor zwei Tagen|2025-11-04] stürzte die Brücke ein.',
  'Der Minister war [vor drei Jahren|2022] zurückgetreten.',
  '[In zwei Monaten|2026-01] soll der Bau beginnen.',
  'Im [Dezember|2024-12] scheiterte die Fusion.',
  'Im [März 2024|2024-03] eröffnete das Werk.',
  '[Anfang Mai|2025-05] wurde das Lager geräumt.',
  'Bis [Ende 2026|2026] soll die Strecke fertig sein.',
  'Seit [2021|2021] sind die Mieten eingefroren.',
  'Im [Sommer 2023|2023-SU] herrschte Dürre.',
  'Der Umsatz sank im [dritten Quartal|2025-Q3].',
  'In [den 1990er Jahren|199] wuchs die Stadt.',
  'Die [viertägigen|P4D] Gespräche endeten ohne Ergebnis.',
  'Die Sitzung dauerte [drei Stunden|PT3H].',
  'Das Gericht tagt [jeden Montag|XXXX-WXX-1].',
  'Die Anhörung begann um [10.30 Uhr|2025-11-06T10:30].',
  'Sie trafen sich am [15.09.2025|2025-09-15] in Graz.',
  'Am [12. September|2025-09-12] meldete Sonda Insolvenz an. [Zwei Tage später|2025-09-14] trat der Vorstand zurück.',
  'Vom [5|2025-05-05]. bis [7. Mai 2025|2025-05-07] tagte der Rat.',
  'Am [11. Februar 1990|1990-02-11] wurde er freigelassen.',
  'Im [19. Jahrhundert|18] entstand der Kanal.',
  // No dates:
  'Der Vorstand prüft 2.010 Anträge von 300 Menschen.',
  'Das Freitagsgebet und die Mittwochsgesellschaft sind Namen.',
  'Version 3.2 läuft auf 12 Geräten.',
  'Die Agenda 2063 gilt als ehrgeizig.',
  'Er stand vor dem Haus und wartete.',
  'Der Preis stieg auf 5,9 Prozent.',
  'Die Mannschaft gewann 3:2 gegen den Gast.',
  'Über 1500 Menschen kamen zum Fest.',
  'Das Zimmer 212 liegt nach Süden.',
  'Maiglöckchen und Märzenbecher blühen im Garten.',
  '[Anfang der 90er Jahre|199] zog er nach Köln, [Ende der Neunziger|199] zurück.',
  '[Kommenden Freitag|2025-11-07] tagt der Rat, [übernächste Woche|2025-W47] der Ausschuss.',
  'Um [halb acht abends|2025-11-06T19:30] schloss das Lokal, um [8 Uhr morgens|2025-11-06T08] öffnete es.',
  'Gegen [viertel nach zehn|2025-11-06T10:15] brannte es.',
  'Der Markt öffnet [zweimal pro Woche|P1W].',
  'Er war halb zwei Meter groß.',
  'Die Neunziger kamen nie wieder zum Mal des Jahres.',
  'Am [3. Mai vergangenen Jahres|2024-05-03] fiel das Urteil.',
  'Das Spiel endete 3:2 und kostete 90 Euro.',
  'Im letzten Drittel des Rennens fiel er zurück.',
  'Am [ersten Freitag im Dezember|2025-12-05] tagt der Rat, am [letzten Tag des Jahres|2025-12-31] ruht er.',
  '[Montags|XXXX-WXX-1] ist geschlossen.',
  'Bis [2030|2030] sollen 1500 Wohnungen entstehen.',
  'Der [Mai|2025-05]-Feiertag und die [März|2026-03]-Gefallenen.',
  // An article inside the preposition, or none; the year in one word.
  '[Anfang des Jahres|2025] schloss das Werk, [Ende des Monats|2025-11] folgt das Lager.',
  'Seit [Jahresbeginn|2025] steigen die Mieten, [Anfang des Jahres 2023|2023] sanken sie.',
  'Zum Jahresende [2024|2024] schloss das Werk.',
  'Am [Wochenende|2025-W44-WE] kam es zu Staus.',
  'Zu [Weihnachten|2024-12-25] kam der Chor, das Lied des Jahres im Gepäck.',
  'In [der Nacht des Mittwochs|2025-11-05TNI] brannte es, das Fest des [Sonntags|2025-11-02] fiel aus.',
  // What the present says is to come, and how long something took.
  'Die Frist endet [in zehn Tagen|2025-11-16], die Wahl findet [in drei Wochen|2025-W48] statt.',
  '[In zwei Jahren|2027] tritt das Gesetz in Kraft.',
  'In [drei Monaten|P3M] sank der Wert, das Haus wurde in [zwei Jahren|P2Y] gebaut.',
  'Die Anhörung ist für [den 23. Februar|2026-02-23] angesetzt.',
  'Die Anhörung war für [den 23. Februar|2025-02-23] angesetzt.',
  // A day and its month in figures, and the numbers of other things.
  'Seit dem [1.7.|2025-07-01] gilt Tempo 30, am [30.10.|2025-10-30] endete die Frist.',
  'Kapitel 2.3. behandelt den Hafen, Version 1.7. den Deich.',
  'Seit [Anfang der Nullerjahre|200] schrumpft der Ort, in [den Zehnerjahren|201] wuchs er.',
  // No day to come, no hour of the day.
  'Es war ein kühler Morgen im Hafen, guten Morgen, rief er.',
  'Sie siegte in 2:19:41 Stunden, er in 2:07:55.',
];

test.each(SENTENCES)('%s', (marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, 'de', PUBLISHED);
  expect(read.dates, read.trace).toEqual(dates);
});
