import type { NameCase } from './name-case.ts';

export const de: readonly NameCase[] = [
  [
    'Außenministerin Katrin Holm sagte in Berlin, die Gespräche gingen weiter.',
    'Katrin Holm = Außenministerin',
    'place:Berlin',
  ],
  [
    'Der Sprecher der Bundesregierung, Jonas Wegner, wies den Bericht zurück.',
    'Jonas Wegner = Sprecher der Bundesregierung',
    'organisation:Bundesregierung',
  ],
  ['„Wir bleiben“, sagte die Bürgermeisterin Ulrike Sander.', 'Ulrike Sander = Bürgermeisterin'],
  ['Herr Brandt und Frau Kessler schwiegen.', 'Brandt; Kessler'],
  [
    'Der frühere pakistanische Ministerpräsident Tariq Mahsud wurde freigelassen.',
    'Tariq Mahsud = frühere pakistanische Ministerpräsident',
    'place:Pakistan',
  ],
  ['Projektleiter Stefan Brunner sprach von einem Erfolg.', 'Stefan Brunner'],
  ['SPD-Chefin Andrea Lorenz kritisierte den Plan.', 'Andrea Lorenz = SPD-Chefin'],
  ['Michael Thoma, Direktor des Instituts, erwartet Regen.', 'Michael Thoma = Direktor des Instituts'],
  ['Prof. Dr. Helga Simonis leitet die Klinik.', 'Helga Simonis'],
  ['Angela von der Heide besuchte Warschau.', 'Angela von der Heide', 'place:Warschau'],
  [
    'Wirtschaftsminister Erik Paulsen traf Vertreter der EU-Kommission.',
    'Erik Paulsen = Wirtschaftsminister',
    'organisation:EU-Kommission',
  ],
  ['Laut Polizeisprecherin Nina Roth gab es keine Verletzten.', 'Nina Roth = Polizeisprecherin'],
  ['Thomas Fischer und Anna Richter gewannen das Finale.', 'Thomas Fischer; Anna Richter'],
  ['Papst Johannes reiste nach Krakau.', 'Johannes = Papst', 'place:Krakau'],
  [
    'Der Ökonom Martin Keller rechnet mit mehr Arbeitslosen. Kellers Studie erscheint morgen.',
    'Martin Keller = Ökonom',
  ],
  ['UN-Generalsekretär Paulo Mendes warnte vor einer Hungersnot.', 'Paulo Mendes = UN-Generalsekretär'],
  // organisations, places, groups
  [
    'Das Bundesministerium für Gesundheit äußerte sich nicht.',
    '',
    'organisation:Bundesministerium für Gesundheit',
  ],
  ['Die afghanischen Behörden wollen die Grenze öffnen.', '', 'group:afghanischen Behörden'],
  ['Russische Truppen zogen sich aus Charkiw zurück.', '', 'group:Russische Truppen; place:Charkiw'],
  [
    'Die Universität Tübingen und das Landgericht Hamburg schweigen.',
    '',
    'organisation:Universität Tübingen; organisation:Landgericht Hamburg',
  ],
  ['In Köln, München und Wien wurde demonstriert.', '', 'place:Köln; place:München; place:Wien'],
  ['Der Bundestag stimmte dem Gesetz der SPD zu.', '', 'organisation:Bundestag; organisation:SPD'],
  // nouns are no people
  ['Die Zahl der Verletzten stieg nach Angaben der Polizei auf zwölf.', ''],
  ['Ende Oktober beginnt die Arbeit an der Brücke.', ''],
  ['Nach Ansicht vieler Fachleute ist das Risiko gering.', ''],
  ['Mitte der Woche fällt Schnee, am Sonntag scheint die Sonne.', ''],
  ['Der Vorstand der Gesellschaft legte am Freitag die Bilanz vor.', ''],
  ['Andere Möglichkeiten gibt es laut dem Bericht nicht.', ''],
  ['Rund hundert Meter Straße müssen erneuert werden.', ''],
  ['Drei Prozent Zinsen sind für die Sparer zu wenig.', ''],
  ['Die Bäckerei Sonnenschein schließt zu Weihnachten.', ''],
  ['Am Montagabend fiel in der ganzen Stadt der Strom aus.', ''],
  ['Die Opposition warf dem Präsidenten Wortbruch vor.', ''],
  ['Der Minister kündigte dem Präsidenten Maßnahmen an.', ''],
  ['Zwölf Todesopfer forderte der Unfall nach Angaben der Polizei.', ''],
  ['Weiße Farmer berichteten von Überfällen.', ''],
];
