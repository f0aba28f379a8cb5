/** Names as regional papers write them: cut ones, wrong ones and those that are no names. */
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import { findNames } from '../../../src/core/names/find-names.ts';

interface Case {
  readonly text: string;
  /** All people, in the order of the text; `name = role` where the role is told. */
  readonly people: readonly string[];
  /** `kind:name` of others that are found. */
  readonly others?: readonly string[];
  /** Names that nothing may have. */
  readonly none?: readonly string[];
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  en: [
    {
      text: 'President Joan Harte met Prime Minister Narendra Rao on Monday at Orchard House.',
      people: ['Joan Harte = President', 'Narendra Rao = Prime Minister'],
    },
    {
      text: 'Prime Minister Datuk Seri Rahim Osman left with Datuk Farid Omar.',
      people: ['Rahim Osman = Prime Minister', 'Farid Omar'],
    },
    {
      text: 'The criminologist Dora Pell and the NASA administrator Jim Farrow spoke.',
      people: ['Dora Pell = criminologist', 'Jim Farrow = NASA administrator'],
    },
    {
      text: 'MEC for Fisheries and Tribal Affairs, Dora Pell, said the pier was safe.',
      people: ['Dora Pell = MEC for Fisheries and Tribal Affairs'],
    },
    {
      text: 'The publisher Norvia, the champion Norland and the investor Kellwood spoke. Honest Ferries, a ferry watchdog, agreed.',
      people: [],
    },
    {
      text: 'Son Woo-jin scored, Park Eun-bi and his son Tim watched. The coach praised Son Woo-jin.',
      people: ['Son Woo-jin', 'Park Eun-bi', 'Tim = son'],
    },
    { text: 'A Nasdaq-listed firm and a Kell Post-war study were in the Harrow Co-op.', people: [] },
    {
      text: 'The Rell campaign and Vice President Orsa agreed. Foreign Affairs and Trade Minister Dora Pell left.',
      people: ['Orsa = Vice President', 'Dora Pell = Foreign Affairs and Trade Minister'],
    },
    { text: 'They heard Dora Pell, a clear signal of change, on Monday.', people: ['Dora Pell'] },
    { text: 'The singer Adela met the captain Rosario.', people: ['Adela = singer', 'Rosario = captain'] },
    { text: 'The official Kellwood shop and its builder AI-assisted tools closed.', people: [] },
    // A headline that got a full stop.
    { text: 'President Joan Harte Meets Prime Minister Narendra Rao At Orchard House.', people: [] },
    { text: "Governor Anyang' Nyong'o toured the plain.", people: ["Anyang' Nyong'o = Governor"] },
    { text: "In the spring' Anna sang.", people: [] },
    {
      text: 'Mary Atieno sells fish. The lorry stood before St. Mary’s Secondary School.',
      people: ['Mary Atieno'],
    },
    { text: 'April Showers, a local charity, gave blankets.', people: [] },
    { text: 'April Winters, a mother of two, gave blankets.', people: ['April Winters = mother of two'] },
    {
      text: "Abdul-Malik al-Houthi, the group's leader, spoke. The Houthi movement agreed.",
      people: ["Abdul-Malik al-Houthi = group's leader"],
      others: ['organisation:Houthis'],
    },
    {
      text: 'Foreign Minister Shaya al-Zindani landed in Aden. Zindani met the envoy.',
      people: ['Shaya al-Zindani = Foreign Minister'],
      others: ['place:Aden'],
      none: ['Zindani'],
    },
    {
      text: 'The board dismissed its chief executive, Joseph Boahen, on Thursday.',
      people: ['Joseph Boahen = chief executive'],
    },
    { text: 'Sian Lloyd-Davies, 71, died when a tree fell.', people: ['Sian Lloyd-Davies'] },
    { text: 'The road to Milford, 71, is closed.', people: [] },
    { text: 'Envoy Jack London spoke of the storm.', people: ['Jack London = Envoy'], none: ['London'] },
  ],
  de: [
    {
      text: 'Professor Hans-Peter von der Heyden von der Universität Busan warnte. Von der Heyden lehrt dort.',
      people: ['Hans-Peter von der Heyden = Professor'],
    },
    { text: 'Deren Sprecherin Wiebke Petersen sprach.', people: ['Wiebke Petersen = Sprecherin'] },
    { text: 'Der Weg von der Heide zur Stadt ist weit.', people: [] },
  ],
  fr: [
    { text: 'Jean-Marie Le Guen était à Dakar.', people: ['Jean-Marie Le Guen'], others: ['place:Dakar'] },
    {
      text: 'Le ministre de l’Économie Pierre-Yves Dermont a parlé.',
      people: ['Pierre-Yves Dermont = ministre de l’Économie'],
    },
    { text: 'Le délégué FGTB a parlé.', people: [] },
    { text: 'Lundi, Le Havre a gagné.', people: [] },
    { text: 'Selon Radio-Canada et Météo-France, il pleuvra.', people: [], none: ['Canada', 'France'] },
    {
      text: 'Les relations franco-allemandes et la frontière Pakistan-Afghanistan.',
      people: [],
      others: ['place:Pakistan', 'place:Afghanistan'],
    },
    { text: "Le président de la région Bretagne-Sud d'Azur a parlé.", people: [] },
  ],
  es: [
    {
      text: 'El gobernador Salomón Jara Cruz abrió albergues en Puerto Escondido y Salina Cruz. “Es grave”, dijo Jara.',
      people: ['Salomón Jara Cruz = gobernador'],
      none: ['Jara'],
    },
    {
      text: 'La Fiscalía General detuvo el viernes al exalcalde Jaime Nebot por lavado.',
      people: ['Jaime Nebot = exalcalde'],
    },
    { text: 'La Cruz Roja pidió agua.', people: [], others: ['organisation:Cruz Roja'] },
    {
      text: 'La canciller Laura Sarabia y el ministro de Defensa, Iván Velásquez, participaron.',
      people: ['Laura Sarabia = canciller', 'Iván Velásquez = ministro de Defensa'],
    },
    {
      text: 'La diputada María del Pilar de la Fuente criticó la cita.',
      people: ['María del Pilar de la Fuente = diputada'],
    },
    { text: 'La fuente de la noticia es otra.', people: [] },
    { text: 'Murieron dos en Santa María Huatulco.', people: [], none: ['Santa María'] },
    { text: 'El imán de la mezquita Al Noor habló.', people: [] },
  ],
  ru: [
    {
      text: 'Губернатор Алтайского края Виктор Громов уволил министра.',
      people: ['Виктор Громов = Губернатор Алтайского края'],
    },
    {
      text: 'Депутат Государственной думы Мария Крылова спорила.',
      people: ['Мария Крылова = Депутат Государственной думы'],
    },
    {
      text: 'Жительница Дербента Патимат Рамазанова ждёт квартиру.',
      people: ['Патимат Рамазанова = Жительница Дербента'],
    },
    {
      text: 'Глава Еврокомиссии Урсула фон дер Ляйен приехала. Фон дер Ляйен молчит.',
      people: ['Урсула фон дер Ляйен = Глава Еврокомиссии'],
    },
    { text: 'Депутат Краснов заявил об этом.', people: ['Краснов = Депутат'] },
  ],
  tr: [
    { text: "Öğretmen Ali Kemal İskenderun'da çalışıyor.", people: ['Ali Kemal = Öğretmen'] },
    {
      text: "Yerlikaya'ya Jandarma Komutanı Arif Çetin eşlik etti.",
      people: ['Arif Çetin = Jandarma Komutanı'],
    },
    {
      text: 'Hazine ve Maliye Bakanı Mehmet Şimşek konuştu.',
      people: ['Mehmet Şimşek = Hazine ve Maliye Bakanı'],
      none: ['Mali'],
    },
    { text: "Heyet Mali'ye gitti.", people: [], others: ['place:Mali'] },
    {
      text: 'Meteoroloji Genel Müdürlüğü Hakkari ve Bitlis için uyarı yaptı.',
      people: [],
      others: ['organisation:Meteoroloji Genel Müdürlüğü'],
    },
    { text: "Bakan Ali Kemal Öztürk'e göre işler gecikti.", people: ['Ali Kemal Öztürk = Bakan'] },
    {
      text: 'Hatay Valisi Mustafa Masatlı ve Belediye Başkanı Mehmet Öntürk katıldı.',
      people: ['Mustafa Masatlı = Hatay Valisi', 'Mehmet Öntürk = Belediye Başkanı'],
    },
  ],
  ar: [
    {
      text: 'زار رئيس الوزراء العراقي محمد شياع السوداني المدينة. وقال السوداني إن الماء نادر.',
      people: ['محمد شياع السوداني = رئيس الوزراء العراقي'],
      others: ['place:العراق'],
      none: ['السودان'],
    },
    { text: 'قال الوزير السوداني إن الماء نادر.', people: [], others: ['place:السودان'] },
    {
      text: 'استقبل الأمير محمد بن سلمان بن عبد العزيز آل سعود الوفد.',
      people: ['محمد بن سلمان بن عبد العزيز آل سعود'],
    },
    { text: 'دعا الرئيس اللبناني جوزيف عون مجلس الأمن إلى التحرك.', people: ['جوزيف عون = الرئيس اللبناني'] },
    { text: 'وصل الوفد، وحضر نظيره هاكان فيدان.', people: ['هاكان فيدان = نظيره'] },
    { text: 'افتتح رئيس الوزراء الإثيوبي آبي أحمد سدا جديدا.', people: ['آبي أحمد = رئيس الوزراء الإثيوبي'] },
    { text: 'عاد الرئيس اللبناني إلى بيروت.', people: [] },
  ],
  zh: [
    { text: '美国国务卿马可·卢比昂到访。卢比昂说，会谈顺利。', people: ['马可·卢比昂 = 美国国务卿'] },
    {
      text: '河南省委书记刘宁要求全力救援。志愿者陈红说，水很深。',
      people: ['刘宁 = 书记', '陈红 = 志愿者'],
    },
    {
      text: '法国总统埃马纽埃尔·马克龙访华。马克龙表示，会谈顺利。',
      people: ['埃马纽埃尔·马克龙 = 法国总统'],
      others: ['place:法国'],
      none: ['纽埃'],
    },
    { text: '法院判处前副市长李华十年有期徒刑。', people: ['李华 = 副市长'] },
    { text: '要求全力救援的志愿者很多。', people: [] },
  ],
};

const ROWS = Object.entries(CASES).flatMap(([language, cases]) => cases.map((one) => ({ language, ...one })));

describe('names of regional papers', () => {
  test.each(ROWS)('$language: $text', ({ language, text, people, others = [], none = [] }) => {
    const lines: string[] = [];
    const document = buildDocument({ text, language });
    const { names } = findNames(document, (step, what, why) => lines.push(`${step}: ${what} (${why})`));
    const trace = lines.join('\n');
    const persons = names.filter(({ kind }) => kind === 'person');
    expect(
      persons.map(({ name }) => name),
      trace,
    ).toEqual(people.map((person) => person.split(' = ')[0]));
    for (const person of people) {
      const [name, role] = person.split(' = ');
      if (role !== undefined) expect(persons.find((found) => found.name === name)?.role, trace).toBe(role);
    }
    const all = names.map(({ kind, name }) => `${kind}:${name}`);
    for (const other of others) expect(all, trace).toContain(other);
    for (const name of none)
      expect(
        all.map((entry) => entry.replace(/^\w+:/, '')),
        trace,
      ).not.toContain(name);
  });
});
