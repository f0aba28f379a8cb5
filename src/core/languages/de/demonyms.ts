/**
 * Nationalities in German: adjective stems (their endings are added), then nouns, which also take
 * -in, -innen, -n and -s.
 */
const STEMS: Readonly<Record<string, string>> = {
  AF: 'afghanisch Afghane Afghanen', AL: 'albanisch Albaner', AM: 'armenisch Armenier', AR: 'argentinisch Argentinier',
  AT: 'österreichisch Österreicher', AU: 'australisch Australier', AZ: 'aserbaidschanisch Aserbaidschaner',
  BA: 'bosnisch Bosnier', BD: 'bangladeschisch Bangladescher', BE: 'belgisch Belgier', BG: 'bulgarisch Bulgare Bulgaren',
  BO: 'bolivianisch Bolivianer', BR: 'brasilianisch Brasilianer', BY: 'belarussisch Belarusse Belarussen', CA: 'kanadisch Kanadier',
  CD: 'kongolesisch Kongolese Kongolesen', CH: 'schweizerisch Schweizer', CL: 'chilenisch Chilene Chilenen', CN: 'chinesisch Chinese Chinesen',
  CO: 'kolumbianisch Kolumbianer', CU: 'kubanisch Kubaner', CY: 'zypriotisch zyprisch Zyprer', CZ: 'tschechisch Tscheche Tschechen',
  DE: 'deutsch Deutsche Deutschen Deutscher', DK: 'dänisch Däne Dänen', DZ: 'algerisch Algerier', EC: 'ecuadorianisch', EE: 'estnisch Este Esten',
  EG: 'ägyptisch Ägypter', ES: 'spanisch Spanier', ET: 'äthiopisch Äthiopier', FI: 'finnisch Finne Finnen', FR: 'französisch Franzose Franzosen Französin',
  GB: 'britisch Brite Briten englisch schottisch walisisch Engländer', GE: 'georgisch Georgier', GH: 'ghanaisch Ghanaer', GR: 'griechisch Grieche Griechen',
  HR: 'kroatisch Kroate Kroaten', HT: 'haitianisch Haitianer', HU: 'ungarisch Ungar Ungarn', ID: 'indonesisch Indonesier', IE: 'irisch Ire Iren',
  IL: 'israelisch Israeli Israelis', IN: 'indisch Inder', IQ: 'irakisch Iraker', IR: 'iranisch Iraner', IS: 'isländisch Isländer', IT: 'italienisch Italiener',
  JO: 'jordanisch Jordanier', JP: 'japanisch Japaner', KE: 'kenianisch Kenianer', KG: 'kirgisisch Kirgise Kirgisen', KH: 'kambodschanisch Kambodschaner',
  KP: 'nordkoreanisch Nordkoreaner', KR: 'südkoreanisch Südkoreaner', KW: 'kuwaitisch Kuwaiter', KZ: 'kasachisch Kasache Kasachen', LB: 'libanesisch Libanese Libanesen',
  LK: 'sri-lankisch', LT: 'litauisch Litauer', LU: 'luxemburgisch Luxemburger', LV: 'lettisch Lette Letten', LY: 'libysch Libyer', MA: 'marokkanisch Marokkaner',
  MD: 'moldauisch Moldauer', ME: 'montenegrinisch', MK: 'mazedonisch nordmazedonisch', ML: 'malisch Malier', MM: 'myanmarisch birmanisch', MN: 'mongolisch Mongole Mongolen',
  MT: 'maltesisch Malteser', MX: 'mexikanisch Mexikaner', MY: 'malaysisch Malaysier', NE: 'nigrisch Nigrer', NG: 'nigerianisch Nigerianer', NL: 'niederländisch Niederländer',
  NO: 'norwegisch Norweger', NP: 'nepalesisch Nepalese Nepalesen', NZ: 'neuseeländisch Neuseeländer', PE: 'peruanisch Peruaner', PH: 'philippinisch', PK: 'pakistanisch Pakistaner Pakistani Pakistanis',
  PL: 'polnisch Pole Polen', PS: 'palästinensisch Palästinenser', PT: 'portugiesisch Portugiese Portugiesen', QA: 'katarisch Katarer', RO: 'rumänisch Rumäne Rumänen',
  RS: 'serbisch Serbe Serben', RU: 'russisch Russe Russen', SA: 'saudisch saudi-arabisch saudiarabisch Saudi Saudis', SD: 'sudanesisch Sudanese Sudanesen', SE: 'schwedisch Schwede Schweden',
  SI: 'slowenisch Slowene Slowenen', SK: 'slowakisch Slowake Slowaken', SN: 'senegalesisch Senegalese', SO: 'somalisch Somalier', SY: 'syrisch Syrer', TH: 'thailändisch Thailänder', TJ: 'tadschikisch Tadschike Tadschiken',
  TM: 'turkmenisch Turkmene', TN: 'tunesisch Tunesier', TR: 'türkisch Türke Türken', TW: 'taiwanisch taiwanesisch Taiwaner', UA: 'ukrainisch Ukrainer', UG: 'ugandisch Ugander', US: 'amerikanisch US-amerikanisch Amerikaner US-Amerikaner',
  UZ: 'usbekisch Usbeke Usbeken', VE: 'venezolanisch Venezolaner', VN: 'vietnamesisch Vietnamese Vietnamesen', XK: 'kosovarisch Kosovare Kosovaren', YE: 'jemenitisch Jemenit Jemeniten', ZA: 'südafrikanisch Südafrikaner', ZW: 'simbabwisch Simbabwer',
};

/** Nouns that are also the country's own name: "Polen", "Ungarn" say the place. */
const COUNTRY_TOO = new Set(['Polen', 'Schweden', 'Ungarn']);

function formsOf(stem: string): string[] {
  if (COUNTRY_TOO.has(stem)) return [];
  if (stem.charAt(0) === stem.charAt(0).toLowerCase() || stem.endsWith('sch')) {
    return ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending);
  }
  return stem.endsWith('er') ? [stem, `${stem}n`, `${stem}s`, `${stem}in`, `${stem}innen`] : [stem];
}

export const demonyms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(STEMS).map(([code, stems]) => [code, stems.split(' ').flatMap(formsOf).join(' ')]),
);
